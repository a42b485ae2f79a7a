package org.ldsdk.ripls.dimensionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.ReferenceSurvey;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;
import org.ldsdk.ripls.psychometrics.SymmetricMatrix;

class DimensionalityTest {

    private static final ParallelBudget BUDGET = new ParallelBudget(200, 1, 10_000_000);
    private static final List<ScaleItems> SCALES =
            List.of(ScaleItems.of("a", List.of("1", "2")), ScaleItems.of("b", List.of("3", "4")));

    @Test
    void the_text_says_what_was_found_and_what_it_cannot_show() {
        ReferenceSurvey survey = ReferenceSurvey.of("n44_complete");
        Dimensionality screened = Dimensionality.of(
                survey.items(),
                survey.complete(survey.items()),
                survey.scales().stream()
                        .map(scale -> ScaleItems.of(scale, survey.items(scale)))
                        .toList(),
                BUDGET);
        assertThat(screened.text()).isEqualTo("""
                Over the 44 who answered all 24 items
                A and B: correlation -0.34; corrected for unreliability -0.40
                A and C: correlation 0.24; corrected for unreliability 0.27
                B and C: correlation -0.10; corrected for unreliability -0.13
                No item goes more with another scale than with the other items of its own, as far as computed
                Eigenvalues of the correlations (first 4 of 24), beside mean and 95th percentile of those of unrelated items: \
                8.52 (2.66, 2.94); 3.07 (2.32, 2.56); 2.55 (2.11, 2.27); 1.54 (1.91, 2.04)
                Above the mean: 3; above the 95th percentile: 3 (200 random samples, L64X128MixRandom, seed 1)
                Screened, not proven: alpha and omega presume that a scale measures one thing, they do not show it. \
                Correlations and eigenvalues can cast doubt on that but not settle it, and no model of more than one factor \
                was fitted.
                """);
    }

    @Test
    void an_item_in_the_wrong_scale_is_pointed_out() {
        ReferenceSurvey survey = ReferenceSurvey.of("n500_mcar3");
        List<String> items = List.of("i25", "i26", "i27", "i12", "i17", "i19");
        Dimensionality screened = Dimensionality.of(
                items,
                survey.complete(items),
                List.of(ScaleItems.of("mixed", items.subList(0, 4)), ScaleItems.of("rest", items.subList(4, 6))),
                BUDGET);
        assertThat(screened.text())
                .contains("Item i12 goes more with rest than with the other items of mixed: 0.47 and -0.10\n");
    }

    @Test
    void without_people_every_figure_is_a_reason() {
        for (int[][] answers : List.of(new int[][] {}, new int[][] {{1, 2, 3, 4}})) {
            Dimensionality screened = screened(answers);
            assertThat(screened.text()).isEqualTo("""
                    Over the %d who answered all 4 items
                    a and b: correlation not computed, fewer than 2 respondents answered every item; corrected for \
                    unreliability not computed, fewer than 2 respondents answered every item
                    Items with their own and other scales: not computed, fewer than 2 respondents answered every item
                    Eigenvalues: not computed, fewer than 2 respondents answered every item
                    """.formatted(answers.length) + Dimensionality.CAUTION + "\n");
        }
    }

    @Test
    void answers_that_do_not_vary_have_no_correlation() {
        Dimensionality screened = screened(new int[][] {{1, 1, 3, 4}, {2, 3, 3, 4}, {4, 3, 3, 4}});
        assertThat(screened.scaleCorrelations().get(0).raw()).isEqualTo(Computed.none("one of the two does not vary"));
        assertThat(screened.itemCorrelations().get(2).own()).isEqualTo(Computed.none("one of the two does not vary"));
        assertThat(screened.itemCorrelations().get(0).others().get("b"))
                .isEqualTo(Computed.none("one of the two does not vary"));
        assertThat(screened.eigenvalues()).isEqualTo(Computed.none("everybody answered one of the items alike"));
    }

    @Test
    void a_sum_of_opposites_does_not_vary() {
        Dimensionality screened = screened(new int[][] {{1, 5, 1, 2}, {2, 4, 3, 2}, {4, 2, 3, 5}});
        assertThat(screened.scaleCorrelations().get(0).raw()).isEqualTo(Computed.none("one of the two does not vary"));
        assertThat(screened.scaleCorrelations().get(0).disattenuated().value()).isEmpty();
    }

    @Test
    void more_items_than_people_still_have_eigenvalues() {
        Dimensionality screened = screened(new int[][] {{1, 5, 1, 2}, {2, 4, 3, 1}});
        assertThat(screened.eigenvalues().value()).hasValueSatisfying(analysis -> {
            assertThat(analysis.levels().get(0).observed()).isEqualTo(4);
            assertThat(analysis.levels().get(0).randomMean()).isEqualTo(4);
            assertThat(analysis.aboveMean()).isZero();
        });
    }

    @Test
    void there_is_no_correction_where_alpha_is_not_above_0() {
        Dimensionality screened = screened(new int[][] {{1, 5, 1, 2}, {2, 2, 3, 2}, {4, 3, 3, 5}, {3, 1, 4, 5}});
        assertThat(screened.scaleCorrelations().get(0).raw().value()).isPresent();
        assertThat(screened.scaleCorrelations().get(0).disattenuated())
                .isEqualTo(Computed.none("alpha of a is not above 0"));
        Dimensionality single = Dimensionality.of(
                List.of("1", "2", "3"),
                KeyedAnswers.of(new int[][] {{1, 2, 1}, {2, 2, 3}, {4, 3, 3}}),
                List.of(ScaleItems.of("a", List.of("1", "2")), ScaleItems.of("one", List.of("3"))),
                BUDGET);
        assertThat(single.scaleCorrelations().get(0).disattenuated())
                .isEqualTo(Computed.none("alpha of one was not computed: the scale has fewer than 2 items"));
        assertThat(single.itemCorrelations().get(2).own()).isEqualTo(Computed.none("one of the two does not vary"));
    }

    @Test
    void a_correction_beyond_1_is_shown_and_remarked_on() {
        Dimensionality screened = screened(new int[][] {{1, 2, 2, 1}, {2, 1, 1, 2}, {4, 3, 3, 4}, {3, 4, 4, 3}});
        ScaleCorrelation pair = screened.scaleCorrelations().get(0);
        assertThat(pair.disattenuated().value().orElseThrow()).isGreaterThan(1);
        assertThat(pair.remark())
                .contains(
                        "beyond 1, which no correlation can be: alpha is below the reliability, or the sample is too small");
    }

    @Test
    void scales_that_share_items_are_remarked_on() {
        Dimensionality screened = Dimensionality.of(
                List.of("1", "2", "3"),
                KeyedAnswers.of(new int[][] {{1, 2, 1}, {2, 2, 3}, {4, 3, 3}}),
                List.of(ScaleItems.of("a", List.of("1", "2")), ScaleItems.of("b", List.of("2", "3"))),
                BUDGET);
        assertThat(screened.scaleCorrelations().get(0).remark()).contains("the scales share 1 item");
        assertThat(screened.itemCorrelations()).hasSize(4);
    }

    @Test
    void an_item_is_closer_to_the_scale_it_correlates_with_most_in_either_direction() {
        assertThat(closerTo(0.4, 0.3, -0.39)).isEmpty();
        assertThat(closerTo(0.4, 0.41, -0.5)).isEqualTo("c");
        assertThat(closerTo(0.4, 0.5, -0.41)).isEqualTo("b");
        assertThat(closerTo(-0.4, 0.1, 0.05)).isEqualTo("b");
        assertThat(closerTo(0.4, 0.4, 0.4)).isEmpty();
        ItemCorrelations unknown = new ItemCorrelations("1", "a", Computed.none("no"), Map.of("b", Computed.of(0.5)));
        assertThat(unknown.closerTo()).isEmpty();
    }

    private static String closerTo(double own, double second, double third) {
        Map<String, Computed<Double>> others = new LinkedHashMap<>();
        others.put("b", Computed.of(second));
        others.put("none", Computed.none("no"));
        others.put("c", Computed.of(third));
        return new ItemCorrelations("1", "a", Computed.of(own), others)
                .closerTo()
                .orElse("");
    }

    @Test
    void a_budget_too_small_gives_fewer_samples_or_none() {
        CovarianceMatrix matrix = new CovarianceMatrix(50, identity(10));
        assertThat(analysis(matrix, new ParallelBudget(500, 1, 200_999)).replicates())
                .isEqualTo(200);
        assertThat(analysis(matrix, new ParallelBudget(500, 1, 100_000)).replicates())
                .isEqualTo(100);
        assertThat(analysis(matrix, new ParallelBudget(20, 1, 20_000)).replicates())
                .isEqualTo(20);
        assertThat(ParallelAnalysis.of(matrix, new ParallelBudget(500, 1, 99_999))
                        .reason())
                .contains("random samples of 10 items would take more than the budget of 99999 steps");
        assertThat(ParallelAnalysis.of(matrix, new ParallelBudget(20, 1, 19_999))
                        .value())
                .isEmpty();
        assertThat(analysis(matrix, ParallelBudget.usual(3)))
                .returns(1000, ParallelAnalysis::replicates)
                .returns(3L, ParallelAnalysis::seed)
                .returns("L64X128MixRandom", ParallelAnalysis::generator);
    }

    @Test
    void a_million_respondents_cost_no_more_than_few() {
        ParallelAnalysis analysis = analysis(new CovarianceMatrix(1_000_000, identity(24)), BUDGET);
        assertThat(analysis.levels().get(0).randomMean()).isBetween(1.0, 1.02);
        assertThat(analysis.above95()).isZero();
    }

    private static ParallelAnalysis analysis(CovarianceMatrix matrix, ParallelBudget budget) {
        return ParallelAnalysis.of(matrix, budget).value().orElseThrow();
    }

    private static SymmetricMatrix identity(int order) {
        double[][] rows = new double[order][order];
        for (int i = 0; i < order; i++) {
            rows[i][i] = 1;
        }
        return SymmetricMatrix.of(rows);
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        KeyedAnswers answers = KeyedAnswers.of(new int[][] {{1, 2}, {2, 1}});
        assertThatThrownBy(() -> Dimensionality.of(List.of("1"), answers, List.of(), BUDGET))
                .hasMessage("Dimensionality.columns: must be one code for each column, none twice");
        assertThatThrownBy(() -> Dimensionality.of(List.of("1", "1"), answers, List.of(), BUDGET))
                .hasMessage("Dimensionality.columns: must be one code for each column, none twice");
        assertThatThrownBy(() -> Dimensionality.of(List.of("1", "2"), answers, SCALES, BUDGET))
                .hasMessage("Dimensionality.scales[b].items: must be among the columns");
        assertThatThrownBy(() -> new ScaleItems("a", List.of("1"), Set.of("2")))
                .hasMessage("ScaleItems[a]: must have items, each once, and turn none but these");
        assertThatThrownBy(() -> ScaleItems.of("a", List.of()))
                .hasMessage("ScaleItems[a]: must have items, each once, and turn none but these");
        assertThatThrownBy(() -> new ParallelBudget(0, 1, 1))
                .hasMessage("ParallelBudget: must have at least 1 replicate and steps of 0 or more");
    }

    @Test
    void text_forms_show_no_figure() {
        Dimensionality screened = screened(new int[][] {{1, 5, 1, 2}, {2, 2, 3, 2}, {4, 3, 3, 5}, {3, 1, 4, 5}});
        assertThat(screened.scaleCorrelations()).hasToString("[ScaleCorrelation[a, b]]");
        assertThat(screened.itemCorrelations().get(0)).hasToString("ItemCorrelations[1, a]");
        assertThat(screened.eigenvalues().value().orElseThrow().levels().get(0)).hasToString("Level");
        assertThat(Arrays.asList(screened, screened.eigenvalues().value().orElseThrow()))
                .allSatisfy(it -> assertThat(it.toString()).doesNotContain("0."));
    }

    private static Dimensionality screened(int[][] answers) {
        return Dimensionality.of(List.of("1", "2", "3", "4"), KeyedAnswers.of(answers), SCALES, BUDGET);
    }
}
