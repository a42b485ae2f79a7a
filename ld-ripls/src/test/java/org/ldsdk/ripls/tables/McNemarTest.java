package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.ripls.Reference.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.Reference;

/** Against R; see reference/README.md. */
class McNemarTest {

    @Test
    void every_table_is_as_in_r() {
        JsonNode tables = Reference.json("prepost/mcnemar.json").get("tables");
        assertThat(tables).hasSize(9);
        for (JsonNode inR : tables) {
            McNemar test = new McNemar(
                    inR.get("yes_yes").intValue(),
                    inR.get("yes_no").intValue(),
                    inR.get("no_yes").intValue(),
                    inR.get("no_no").intValue());
            String what = inR.get("yes_no") + " and " + inR.get("no_yes");
            assertClose(test.p(), inR.get("p_exact"), what);
            assertClose(test.midP(), inR.get("midp"), what);
            assertClose(test.pTowardsYes(), inR.get("p_less"), what);
            assertClose(test.pTowardsNo(), inR.get("p_greater"), what);
            assertComputed(test.chiSquare(), inR.get("chisq_no_cc"), what);
            assertComputed(test.chiSquareP(), inR.get("p_no_cc"), what);
            assertComputed(test.correctedChiSquare(), inR.get("chisq_cc_edwards"), what);
            assertComputed(test.correctedChiSquareP(), inR.get("p_cc"), what);
            assertOddsRatio(test, inR, what);
        }
    }

    private static void assertOddsRatio(McNemar test, JsonNode inR, String what) {
        if (test.turned() == 0) {
            assertThat(test.oddsRatio().reason()).contains("nobody turned");
            assertThat(test.oddsRatioInterval(0.95).reason()).contains("nobody turned");
            assertThat(inR.get("odds_ratio").textValue()).isEqualTo("NaN");
            return;
        }
        ConfidenceInterval interval = test.oddsRatioInterval(0.95).value().orElseThrow();
        assertEnd(test.oddsRatio().value().orElseThrow().estimate(), inR.get("odds_ratio"), what);
        assertEnd(interval.lower(), inR.get("or_ci95_clopper").get(0), what);
        assertEnd(interval.upper(), inR.get("or_ci95_clopper").get(1), what);
    }

    private static void assertEnd(double ours, JsonNode inR, String what) {
        Reference.assertRelative(ours, Reference.number(inR), 1e-9, what);
    }

    private static void assertComputed(Computed<Double> ours, JsonNode inR, String what) {
        if (inR.isNull()) {
            assertThat(ours.reason()).as(what).contains("nobody turned");
        } else {
            assertClose(ours.value().orElseThrow(), inR, what);
        }
    }

    @Test
    void negative_counts_and_more_people_than_an_int_holds_are_refused() {
        assertThatThrownBy(() -> new McNemar(1, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("McNemar: must hold counts of 0 or more");
        assertThatThrownBy(() -> new McNemar(0, Integer.MAX_VALUE, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("McNemar: must hold at most 2147483647 people who turned");
        assertThat(new McNemar(Integer.MAX_VALUE, 0, 0, Integer.MAX_VALUE).pairs())
                .isEqualTo(4294967294L);
    }

    @Test
    void its_text_form_shows_no_count() {
        assertThat(new McNemar(11, 12, 13, 14)).hasToString("McNemar");
    }
}
