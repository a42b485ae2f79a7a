package org.ldsdk.ripls.dimensionality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

/**
 * Whether items go together as a survey's scales say: screened, not proven. All figures are of the same people, those who
 * answered every item. Its text form shows no figure.
 */
@LdStyle
@Value.Immutable
public interface Dimensionality {

    /** What the figures cannot show. */
    String CAUTION =
            "Screened, not proven: alpha and omega presume that a scale measures one thing, they do not show it."
                    + " Correlations and eigenvalues can cast doubt on that but not settle it, and no model of more than one factor"
                    + " was fitted.";

    /** {@return those who answered every item} */
    int respondents();

    /** {@return the items' codes, in the order of the columns} */
    List<String> items();

    /** {@return every pair of scales; empty if there is one scale} */
    List<ScaleCorrelation> scaleCorrelations();

    /** {@return every item of every scale, in the scales' order} */
    List<ItemCorrelations> itemCorrelations();

    /** {@return the eigenvalues of all items beside random ones; none if everybody answered an item alike} */
    Computed<ParallelAnalysis> eigenvalues();

    /** {@return items that go more with another scale than with their own} */
    default List<ItemCorrelations> closerToAnother() {
        return itemCorrelations().stream()
                .filter(item -> item.closerTo().isPresent())
                .toList();
    }

    /** {@return the figures in words and numbers, and what they cannot show} */
    default String text() {
        return new DimensionalityText(this).text();
    }

    /**
     * Screens a survey.
     *
     * @param columns the items' codes, one for each column
     * @param answers those who answered every item; each item once, in the direction of the scales unless these turn it
     * @param scales what adds up to a scale
     * @param budget how many random samples are wanted, and what they may cost
     * @return the figures; reasons instead of them where there are too few people, or answers do not vary
     * @throws IllegalArgumentException unless there is one code for each column, none twice, and every scale's items are
     *     among them
     */
    static Dimensionality of(
            List<String> columns, KeyedAnswers answers, List<ScaleItems> scales, ParallelBudget budget) {
        boolean fits = answers.respondents() == 0 || columns.size() == answers.items();
        if (!fits || Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("Dimensionality.columns: must be one code for each column, none twice");
        }
        for (ScaleItems scale : scales) {
            if (!columns.containsAll(scale.items())) {
                throw new IllegalArgumentException(
                        "Dimensionality.scales[" + scale.scale() + "].items: must be among the columns");
            }
        }
        Computed<CovarianceMatrix> matrix = CovarianceMatrix.of(answers);
        return ImmutableDimensionality.builder()
                .respondents(answers.respondents())
                .items(columns)
                .scaleCorrelations(scaleCorrelations(matrix, columns, scales))
                .itemCorrelations(itemCorrelations(matrix, columns, scales))
                .eigenvalues(matrix.flatMap(it -> ParallelAnalysis.of(it, budget)))
                .build();
    }

    private static List<ScaleCorrelation> scaleCorrelations(
            Computed<CovarianceMatrix> matrix, List<String> columns, List<ScaleItems> scales) {
        List<ScaleCorrelation> correlations = new ArrayList<>();
        for (int first = 0; first < scales.size(); first++) {
            for (ScaleItems other : scales.subList(first + 1, scales.size())) {
                ScaleItems scale = scales.get(first);
                correlations.add(ScaleCorrelation.of(matrix, columns, scale, other));
            }
        }
        return correlations;
    }

    private static List<ItemCorrelations> itemCorrelations(
            Computed<CovarianceMatrix> matrix, List<String> columns, List<ScaleItems> scales) {
        List<ItemCorrelations> correlations = new ArrayList<>();
        for (ScaleItems own : scales) {
            for (String item : own.items()) {
                Map<String, Computed<Double>> others = new LinkedHashMap<>();
                scales.stream()
                        .filter(scale -> !scale.equals(own))
                        .forEach(scale -> others.put(
                                scale.scale(), ItemCorrelations.correlation(matrix, columns, own, item, scale)));
                correlations.add(new ItemCorrelations(
                        item, own.scale(), ItemCorrelations.correlation(matrix, columns, own, item, own), others));
            }
        }
        return correlations;
    }
}
