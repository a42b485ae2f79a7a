package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;

/** Change between two results of one tool. */
class RepeatedMeasureTest {

    private static final OffsetDateTime JANUARY = OffsetDateTime.parse("2026-01-05T10:00:00Z");
    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2026-03-02T14:10:00Z");

    private static ScreeningResult phq9(OffsetDateTime at, String... answers) {
        return TestData.phq9()
                .screen(TestData.answers(answers)
                        .given(Administration.notStated().at(at)));
    }

    private static RepeatedMeasure phq9(String[] earlier, String[] later) {
        return RepeatedMeasure.of(phq9(JANUARY, earlier), phq9(MARCH, later));
    }

    private static String[] total(int points) {
        String[] answers = new String[9];
        for (int i = 0, left = points; i < 9; i++) {
            int one = Math.min(3, left);
            answers[i] = Integer.toString(one);
            left -= one;
        }
        return answers;
    }

    private static Verdict published(RepeatedMeasure repeated) {
        return repeated.rules().get(0).verdict(repeated.change("total"));
    }

    @ParameterizedTest
    @CsvSource({"18,12,MET", "18,13,NOT_MET", "12,18,MET", "12,17,NOT_MET", "12,12,NOT_MET"})
    void six_points_either_way_are_reliable_for_phq_9_and_five_are_not(int earlier, int later, Verdict verdict) {
        RepeatedMeasure repeated = phq9(total(earlier), total(later));

        assertThat(repeated.rules()).extracting(ReliableChangeRule::points).containsExactly(6.0);
        assertThat(repeated.rules()).allMatch(rule -> rule.inclusive() && !rule.confirmed());
        assertThat(published(repeated)).isEqualTo(verdict);
        assertThat(repeated.change("total").points()).hasValue(later - earlier);
    }

    /** Item 9 is open the second time: 18 and then 9 to 12, or 10 to 13. */
    @ParameterizedTest
    @CsvSource({"9,MET,-9,-6", "10,UNDETERMINED,-8,-5"})
    void a_change_is_an_interval_as_long_as_a_score_is(int later, Verdict verdict, double lowest, double highest) {
        String[] open = total(later);
        open[8] = "";
        RepeatedMeasure repeated = phq9(total(18), open);

        ScaleChange change = repeated.change("total");
        assertThat(change.lowest()).hasValue(lowest);
        assertThat(change.highest()).hasValue(highest);
        assertThat(change.points()).isEmpty();
        assertThat(published(repeated)).isEqualTo(verdict);
    }

    @Test
    void an_interval_on_both_sides_of_no_change_is_undetermined_though_both_ends_are_reliable() {
        ScreeningResult unknown = TestData.phq9().screen(Response.empty());
        RepeatedMeasure repeated = RepeatedMeasure.of(unknown, unknown);

        assertThat(repeated.change("total").lowest()).hasValue(-27);
        assertThat(repeated.change("total").highest()).hasValue(27);
        assertThat(published(repeated)).isEqualTo(Verdict.UNDETERMINED);
    }

    /** By hand: 1.96 * 5 * sqrt(2 * 0.2) = 6.198064; a change of exactly the band is not beyond it. */
    @Test
    void a_given_reliability_makes_a_rule_that_is_strict() {
        ReliableChangeRule rule = ReliableChangeRule.ofReliability("total", 0.8, 5, "invented");

        assertThat(rule.points()).isEqualTo(6.198064, within(1e-6));
        assertThat(rule.inclusive()).isFalse();
        assertThat(rule.verdict(phq9(total(18), total(12)).change("total"))).isEqualTo(Verdict.NOT_MET);
        assertThat(rule.verdict(phq9(total(18), total(11)).change("total"))).isEqualTo(Verdict.MET);
        ReliableChangeRule exactlySix = new ReliableChangeRule("total", 6, false, "invented", true);
        assertThat(exactlySix.verdict(phq9(total(18), total(12)).change("total")))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(ReliableChangeRule.ofReliability("total", 1, 5, "invented").points())
                .isZero();
    }

    @Test
    void a_rule_outside_its_ranges_or_of_another_scale_is_refused() {
        assertThatThrownBy(() -> ReliableChangeRule.ofReliability("total", 1.1, 5, "invented"))
                .hasMessage("ReliableChangeRule[total].reliability: must be 0..1, but was 1.1");
        assertThatThrownBy(() -> ReliableChangeRule.ofReliability("total", Double.NaN, 5, "invented"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReliableChangeRule.ofReliability("total", 0.8, 0, "invented"))
                .hasMessage("ReliableChangeRule[total].standardDeviation: must be above 0, and finite, but was 0.0");
        assertThatThrownBy(() -> new ReliableChangeRule("total", -1, true, "invented", true))
                .hasMessage("ReliableChangeRule[total].points: must be 0 or more, and finite, but was -1.0");
        RepeatedMeasure repeated = phq9(total(18), total(12));
        assertThatThrownBy(() -> repeated.with(ReliableChangeRule.ofReliability("anxiety", 0.8, 5, "invented")))
                .hasMessage("ScoredResponse.scale: must be one of [total, symptoms, core], but was anxiety");
        assertThatThrownBy(() -> repeated.rules().get(0).verdict(repeated.change("core")))
                .hasMessage("ReliableChangeRule[total]: must be asked about this scale, but was about core");
    }

    @Test
    void results_that_cannot_be_compared_are_refused_with_every_reason() {
        ScreeningTool gated = TestData.gated();
        ScreeningResult plain =
                gated.screen(Response.empty().given(Administration.notStated().at(MARCH)));
        ScreeningResult other = gated.with(MissingPolicy.listwise())
                .withCoding("letters")
                .screen(Response.empty().given(Administration.notStated().at(JANUARY)));

        assertThatThrownBy(() -> RepeatedMeasure.of(plain, other))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        RepeatedMeasure.policy: must be the same both times, but was published and then listwise
                        RepeatedMeasure.coding: must be the same both times, but was the definition's own and then letters
                        RepeatedMeasure.later: must not be given before the earlier one""");
        ScreeningResult bjmhs = TestData.bjmhs().screen(Response.empty());
        assertThatThrownBy(() -> RepeatedMeasure.of(plain, bjmhs))
                .hasMessage("RepeatedMeasure.definition: must be the same both times, but was " + gated.definition()
                        + " and then " + bjmhs.scored().definition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T14:10:00Z", "2026-03-02T15:10:00+01:00", "2026-03-03T00:00:00Z"})
    void the_same_moment_and_later_ones_are_taken_wherever_they_are_told(String later) {
        ScreeningResult result = phq9(OffsetDateTime.parse(later), total(3));
        assertThat(RepeatedMeasure.of(phq9(MARCH, total(3)), result).laterAt()).contains(OffsetDateTime.parse(later));
        assertThat(RepeatedMeasure.of(TestData.phq9().screen(Response.empty()), result)
                        .earlierAt())
                .isEmpty();
    }

    @Test
    void an_estimate_decides_what_the_interval_leaves_open_and_says_so() {
        ScreeningTool gated = TestData.gated();
        Response response = Response.empty()
                .answer("1", "yes")
                .answer("4", "yes")
                .answer("2", "2")
                .answer("3", "2");
        RepeatedMeasure repeated = RepeatedMeasure.of(
                gated.screen(
                        Response.empty().answer("1", "no").answer("4", "no").answer("5", "0")),
                gated.screen(response.answer("6", "0")));

        assertThat(repeated.later().score("total").points()).hasValue(7.2);
        assertThat(repeated.change("total").lowest()).hasValue(6);
        assertThat(repeated.change("total").isEstimated()).isTrue();
        assertThat(published(repeated)).isEqualTo(Verdict.MET);
        assertThat(repeated.rules().get(0).isEstimated(repeated.change("total")))
                .as("6 to 8 are reliable whatever the answer")
                .isFalse();
        ReliableChangeRule seven = new ReliableChangeRule("total", 7, true, "invented", true);
        assertThat(seven.verdict(repeated.change("total"))).isEqualTo(Verdict.MET);
        assertThat(seven.isEstimated(repeated.change("total"))).isTrue();
        assertThat(repeated.with(seven).text())
                .contains("Total: 0, then 7.2 by an estimate (6 to 8); higher by 7.2 by an estimate,"
                        + " it can still be higher by 6 to 8.")
                .contains("Reliable change, 7 points or more (invented): met, by an estimate.");
    }

    @Test
    void it_says_what_changed_and_what_may_be_measurement_error() {
        ScreeningResult earlier = TestData.phq9()
                .screen(TestData.answers("3", "3", "3", "3", "2", "1", "1", "1", "1")
                        .given(Administration.notStated().at(JANUARY).intoxicated(true)));
        String[] open = {"2", "2", "2", "2", "1", "1", "1", "1", ""};
        RepeatedMeasure repeated = RepeatedMeasure.of(earlier, phq9(MARCH, open))
                .with(ReliableChangeRule.ofReliability("total", 0.5, 6, "Doe 2020"));

        assertThat(repeated.text()).isEqualTo("""
                        Later: Item 9 must always be asked and has no answer.
                        Change in Patient Health Questionnaire, 9 items (phq-9)
                        Earlier: 2026-01-05 10:00 +00:00. Later: 2026-03-02 14:10 +00:00.
                        Total: 18, then 12 to 15; lower by 3 to 6.
                          Reliable change, 6 points or more (NHS England. NHS Talking Therapies manual, not confirmed): undetermined. The answers that are missing can make it either.
                          Reliable change, more than 11.76 points (Doe 2020): not met. By this rule the change is within measurement error.
                        Symptoms present: 6, then 4 to 5; lower by 1 to 2.
                        Core symptoms present: 2, then 2; no change.
                        No rule tells a change from measurement error for: symptoms present, core symptoms present.
                        Earlier: The person was intoxicated: answers may differ when sober.
                        Higher and lower are said of points; the definition does not say which is better.
                        """);
    }

    @Test
    void the_json_says_the_same() {
        String[] open = total(18);
        open[8] = "";
        JsonNode json = phq9(total(3), open).toJson();

        assertThat(TestData.names(json))
                .containsExactly(
                        "tool",
                        "version",
                        "sha256",
                        "policy",
                        "earlier",
                        "later",
                        "changes",
                        "reliableChange",
                        "notes");
        assertThat(json.get("earlier").textValue()).isEqualTo("2026-01-05T10:00Z");
        assertThat(Json.write(json.at("/changes/total")))
                .isEqualTo("{\"earlier\":{\"lowest\":3,\"highest\":3,\"points\":3,\"estimated\":false},"
                        + "\"later\":{\"lowest\":18,\"highest\":21,\"points\":null,\"estimated\":false,"
                        + "\"reasons\":{\"points\":\"not answered: 9\"}},"
                        + "\"lowest\":15,\"highest\":18,\"points\":null,\"estimated\":false,"
                        + "\"reasons\":{\"points\":\"later: not answered: 9\"}}");
        assertThat(Json.write(json.get("reliableChange")))
                .isEqualTo("[{\"scale\":\"total\",\"points\":6,\"inclusive\":true,"
                        + "\"source\":\"NHS England. NHS Talking Therapies manual\",\"confirmed\":false,"
                        + "\"verdict\":\"met\",\"estimated\":false}]");
        assertThat(json.at("/notes/0").textValue()).isEqualTo("Later: Item 9 must always be asked and has no answer.");
        ScreeningResult undated = TestData.phq9().screen(Response.empty());
        assertThat(RepeatedMeasure.of(undated, undated)
                        .toJson()
                        .at("/reasons/later")
                        .textValue())
                .isEqualTo("not stated");
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        RepeatedMeasure repeated = phq9(total(18), total(9));
        assertThat(repeated.toString())
                .isEqualTo("RepeatedMeasure[" + TestData.phq9().definition() + "]");
        assertThat(repeated.change("total").toString()).isEqualTo("ScaleChange[total]");
    }
}
