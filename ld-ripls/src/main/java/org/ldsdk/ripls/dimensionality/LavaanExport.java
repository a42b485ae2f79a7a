package org.ldsdk.ripls.dimensionality;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

/**
 * What a researcher needs to go on in R: the answers as CSV and a script that fits the scales as factors with lavaan. The
 * data hold points only, of those who answered every item: no id, no demographic. Nothing is fitted here.
 *
 * <p>Names are made fit for R: an item {@code 1} becomes {@code i1} and {@code gate} becomes {@code i_gate}, a scale
 * {@code shared-learning} becomes {@code f_shared_learning}; two that would be alike are told apart by an underscore.
 */
public final class LavaanExport {

    private final List<String> columns;
    private final Map<String, String> names;

    private LavaanExport(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.names = names(columns, LavaanExport::itemName);
    }

    /**
     * @param columns the items' codes, one for each column of the answers, none twice
     * @return what exports them
     * @throws IllegalArgumentException if there are none, or one twice
     */
    public static LavaanExport of(List<String> columns) {
        if (columns.isEmpty() || Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("LavaanExport.columns: must be one code for each column, none twice");
        }
        return new LavaanExport(columns);
    }

    /**
     * Writes a header line and a line for each respondent, in the order of the answers; lines end with a line feed.
     *
     * @param answers those who answered every item
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException unless there is one answer to each column
     */
    public void writeCsv(KeyedAnswers answers, Appendable out) throws IOException {
        if (answers.respondents() > 0 && answers.items() != columns.size()) {
            throw new IllegalArgumentException("LavaanExport.answers: must be one to each of the columns");
        }
        out.append(columns.stream().map(this::name).collect(Collectors.joining(",")))
                .append("\n");
        for (int row = 0; row < answers.respondents(); row++) {
            int respondent = row;
            out.append(IntStream.range(0, columns.size())
                            .mapToObj(item -> Integer.toString(answers.points(respondent, item)))
                            .collect(Collectors.joining(",")))
                    .append("\n");
        }
    }

    /**
     * A script for R with lavaan: one factor for each scale of two items or more, once with the points as numbers and once as
     * ordered categories.
     *
     * @param scales what adds up to a scale; a turned item needs nothing, its loading comes out negative
     * @param file the name of the file the answers were written to
     * @return the script
     * @throws IllegalArgumentException if an item is not among the columns, or no scale has two items
     */
    public String script(List<ScaleItems> scales, String file) {
        List<ScaleItems> factors =
                scales.stream().filter(scale -> scale.items().size() > 1).toList();
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("LavaanExport.scales: must have one of 2 items or more");
        }
        Map<String, String> factorNames =
                names(factors.stream().map(ScaleItems::scale).toList(), LavaanExport::factorName);
        return String.format(
                Locale.ROOT,
                """
                # Confirmatory factor analysis of those who answered every item: each scale is a factor, factors may correlate.
                # A model fitted to the answers it was thought up with confirms nothing.%s
                library(lavaan)
                answers <- read.csv("%s")
                model <- "
                %s
                "
                # The points as numbers; robust standard errors and test.
                fit <- cfa(model, data = answers, std.lv = TRUE, estimator = "MLR")
                summary(fit, fit.measures = TRUE, standardized = TRUE)
                # The points as ordered categories.
                fit_ordered <- cfa(model, data = answers, std.lv = TRUE, ordered = names(answers), estimator = "WLSMV")
                summary(fit_ordered, fit.measures = TRUE, standardized = TRUE)
                """,
                leftOut(scales),
                file.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
                factors.stream()
                        .map(scale -> "  " + factorNames.get(scale.scale()) + " =~ "
                                + scale.items().stream().map(this::name).collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining("\n")));
    }

    private static String leftOut(List<ScaleItems> scales) {
        long single = scales.stream().filter(scale -> scale.items().size() == 1).count();
        return single == 0 ? "" : "\n# Scales of one item are left out: " + single + ".";
    }

    private String name(String item) {
        String name = names.get(item);
        if (name == null) {
            throw new IllegalArgumentException(
                    "LavaanExport.scales: must have items that are columns, but was " + item);
        }
        return name;
    }

    private static Map<String, String> names(List<String> codes, UnaryOperator<String> toName) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String code : codes) {
            String name = toName.apply(code);
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(code, name);
        }
        return names;
    }

    private static String itemName(String code) {
        return (code.matches("[0-9].*") ? "i" : "i_") + fitForR(code);
    }

    private static String factorName(String code) {
        return "f_" + fitForR(code);
    }

    private static String fitForR(String code) {
        return code.replaceAll("[^A-Za-z0-9_]", "_");
    }

    @Override
    public String toString() {
        return "LavaanExport" + columns;
    }
}
