package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts of published studies give the figures that were printed of them, or are listed as not doing so. */
class PublishedTablesTest {

    private static final Map<String, String> KEYS = Map.of(
            "sens", "sensitivity",
            "spec", "specificity",
            "ppv", "ppv",
            "npv", "npv",
            "acc", "accuracy",
            "prev", "prevalence",
            "lrpos", "lrPositive",
            "lrneg", "lrNegative");

    static Stream<JsonNode> tables() {
        return StreamSupport.stream(
                Reference.json("published-tables.json").get("tables").spliterator(), false);
    }

    static Stream<List<String>> figures() {
        return Reference.csv("published-figures.csv").stream().map(List::of);
    }

    private static DiagnosticTable table(JsonNode published) {
        return new DiagnosticTable(
                published.get("tp").asLong(),
                published.get("fp").asLong(),
                published.get("fn").asLong(),
                published.get("tn").asLong());
    }

    private static DiagnosticTable table(String id) {
        return tables().filter(published -> published.get("id").asText().equals(id))
                .map(PublishedTablesTest::table)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_table_names_a_source_and_says_how_it_was_come_by() {
        JsonNode sources = Reference.json("published-tables.json").get("sources");
        assertThat(tables()).hasSize(23).allSatisfy(published -> {
            assertThat(sources.has(published.get("source").asText())).isTrue();
            assertThat(published.get("status").asText()).containsAnyOf("rebuilt", "approximate", "published counts");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_gives_the_figures_that_another_program_calculated(JsonNode published) {
        JsonNode json = table(published).toJson();
        JsonNode computed = published.get("computed");
        KEYS.forEach((theirs, ours) -> assertPrinted(json.get(ours).get("estimate"), computed.get(theirs)));
        for (String share : List.of("sens", "spec", "ppv", "npv")) {
            JsonNode ofShare = json.get(KEYS.get(share));
            assertEnds(ofShare.get("clopperPearson95"), computed.get(share + "_cp"));
            assertEnds(ofShare.get("wilson95"), computed.get(share + "_wilson"));
        }
        assertPrinted(json.get("youden"), computed.get("youden"));
        assertEnds(json.get("lrPositive").get("ci95"), computed.get("lrpos_ci_simel"));
        assertEnds(json.get("lrNegative").get("ci95"), computed.get("lrneg_ci_simel"));
    }

    private static void assertEnds(JsonNode ends, JsonNode printed) {
        if (printed == null || printed.isNull()) {
            assertThat(ends.isNull()).isTrue();
        } else {
            assertPrinted(ends.get(0), printed.get(0));
            assertPrinted(ends.get(1), printed.get(1));
        }
    }

    private static void assertPrinted(JsonNode number, JsonNode printed) {
        assertThat(number.asDouble()).isCloseTo(printed.asDouble(), within(0.5e-4 + 1e-12));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_printed_figure_fits_or_is_listed_as_not_fitting(List<String> figure) {
        double value = measure(table(figure.get(0)), figure.get(1));
        double half = 0.5 * Math.pow(10, -new BigDecimal(figure.get(2)).scale());
        boolean fits = Math.abs(value - Double.parseDouble(figure.get(2))) <= half + 1e-12;
        assertThat(fits)
                .as(String.join(",", figure) + " is " + value)
                .isEqualTo(figure.get(3).equals("yes"));
    }

    /** Such as {@code 1-ppv} or {@code sensitivity.wilson95.lower}. */
    private static double measure(DiagnosticTable table, String name) {
        if (name.startsWith("1-")) {
            return 1 - measure(table, name.substring(2));
        }
        String[] path = name.split("\\.", -1);
        JsonNode ofMeasure = table.toJson().get(path[0]);
        return path.length == 1
                ? ofMeasure.get("estimate").asDouble()
                : ofMeasure.get(path[1]).get(path[2].equals("lower") ? 0 : 1).asDouble();
    }

    /** 36 of 74 who met it, not 36 of 153 without the condition. */
    @Test
    void trap_15_the_false_positive_rate_of_the_jail_screen_fits_only_as_1_less_the_predictive_value() {
        DiagnosticTable men = table("bjmhs-2005-men");
        assertThat(measure(men, "1-ppv")).isCloseTo(0.486, within(0.0005));
        assertThat(measure(men, "1-specificity")).isCloseTo(0.235, within(0.0005));
        assertThat(measure(men, "1-npv")).isCloseTo(0.146, within(0.0005));
        assertThat(measure(men, "1-sensitivity")).isCloseTo(0.345, within(0.0005));
    }
}
