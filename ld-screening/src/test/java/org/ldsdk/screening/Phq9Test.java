package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;

class Phq9Test {

    private static Verdict verdict(ScreeningResult result, String threshold) {
        return result.threshold(threshold).verdict();
    }

    @Test
    void a_severe_total_can_go_without_a_symptom_pattern() {
        ScreeningResult result = TestData.phq9().screen(TestData.answers("1", "1", "3", "3", "3", "3", "3", "3", "0"));

        assertThat(result.score("total").points()).hasValue(20);
        assertThat(result.scored().bands().get("severity")).contains("severe");
        assertThat(verdict(result, "symptom-pattern-major")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(result, "symptom-pattern-other")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void item_9_counts_as_a_symptom_from_1_and_the_others_from_2() {
        ScreeningResult result = TestData.phq9().screen(TestData.answers("1", "1", "1", "1", "1", "1", "1", "1", "1"));

        assertThat(result.score("symptoms").points()).hasValue(1);
        assertThat(result.score("core").points()).hasValue(0);
    }

    @Test
    void item_10_enters_no_score() {
        Response without = TestData.answers("1", "2", "0", "0", "1", "0", "0", "0", "0");
        ScreeningResult result = TestData.phq9().screen(without.answer("10", "3"));

        assertThat(result.scored().scores())
                .isEqualTo(TestData.phq9().screen(without).scored().scores());
        assertThat(TestData.phq9().screen(without).scored().unasked()).containsExactly("10");
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void item_9_without_an_answer_heads_the_result_whatever_is_decided(MissingReason reason) {
        Response response =
                TestData.answers("3", "3", "3", "3", "3", "3", "3", "3").missing("9", reason);
        ScreeningResult result = TestData.phq9().screen(response);

        assertThat(verdict(result, "screen-10")).isEqualTo(Verdict.MET);
        assertThat(result.scored().notes().get(0)).isEqualTo(new Note(Note.Kind.ALWAYS_ASK_UNANSWERED, "9"));
        assertThat(result.toJson().get("notes").get(0).asText())
                .isEqualTo("Item 9 must always be asked and has no answer.");
        assertThat(result.text())
                .startsWith("Always to be asked, and not answered: item 9 (thoughts of death or self-harm).\n");
        assertThat(result.scored().unasked().contains("9")).isEqualTo(reason.isOpen());
    }

    @Test
    void item_9_comes_first_among_what_is_not_asked() {
        assertThat(TestData.phq9().screen(Response.empty()).scored().unasked())
                .containsExactly("9", "1", "2", "3", "4", "5", "6", "7", "8", "10");
    }

    @Test
    void proration_never_answers_item_9() {
        ScreeningTool prorating = TestData.phq9().with(MissingPolicy.prorate("0.2"));
        ScreeningResult result = prorating.screen(TestData.answers("3", "3", "2", "1", "0", "0", "0", "0"));

        Score total = result.score("total");
        assertThat(total.points()).isEmpty();
        assertThat(total.estimated()).isFalse();
        assertThat(verdict(result, "item-9")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(result, "screen-10")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.scored().notes()).contains(new Note(Note.Kind.NOT_ESTIMATED_ALWAYS_ASK, "total"));
    }

    @Test
    void proration_of_another_item_is_marked_as_an_estimate() {
        ScreeningTool prorating = TestData.phq9().with(MissingPolicy.prorate("0.2"));
        ScreeningResult result = prorating.screen(TestData.answers("3", "3", "2", "1", "", "0", "0", "0", "0"));

        Score total = result.score("total");
        assertThat(total.points()).hasValue(9 * 9.0 / 8);
        assertThat(total.estimated()).isTrue();
        assertThat(total.lowest()).hasValue(9);
        assertThat(total.highest()).hasValue(12);
        assertThat(result.threshold("screen-10").estimated()).isTrue();
        assertThat(result.toJson().get("scores").get("total").get("points").asText())
                .isEqualTo("10.125");
        assertThat(result.text())
                .contains("Total: 10.13 by an estimate, it can still be 9 to 12")
                .contains("(screen-10): met, by an estimate.");
    }

    @Test
    void nothing_is_filled_in_by_default() {
        ScreeningResult result = TestData.phq9().screen(TestData.answers("3", "3", "2", "1", "", "0", "0", "0", "0"));

        assertThat(result.score("total").points()).isEmpty();
        assertThat(verdict(result, "screen-10")).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_child_is_outside_and_the_result_is_shown_all_the_same() {
        Response response = TestData.answers("0", "2", "0", "0", "0", "0", "0", "0", "1");

        assertThat(applicability(response.fact("age", "17"))).isEqualTo("outside");
        assertThat(applicability(response.fact("age", "18"))).isEqualTo("within");
        assertThat(applicability(response)).isEqualTo("unknown");
        assertThat(TestData.phq9().screen(response.fact("age", "17")).text())
                .contains("outside that group; the result is shown all the same")
                .contains("Adolescents have a form of their own");
    }

    private static String applicability(Response response) {
        return TestData.phq9().screen(response).toJson().get("applicability").asText();
    }

    @Test
    void a_rule_that_is_not_met_does_not_exclude_need() {
        ScreeningResult result = TestData.phq9().screen(TestData.answers("0", "0", "0", "0", "0", "0", "0", "0", "0"));

        assertThat(result.text()).contains("A threshold that is not met does not exclude need.");
    }
}
