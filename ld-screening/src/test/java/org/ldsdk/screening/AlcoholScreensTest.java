package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;

/** AUDIT with its two skips, AUDIT-C with its two countries, FAST with its two rules. */
class AlcoholScreensTest {

    private static final ScreeningTool AUDIT = ScreeningTools.of("audit");
    private static final ScreeningTool AUDIT_C = ScreeningTools.of("audit-c");
    private static final ScreeningTool FAST = ScreeningTools.of("fast");

    private static Response answers(String answers) {
        return TestData.answers(answers.replace("-", "").split(",", -1));
    }

    private static Verdict verdict(ScreeningTool tool, Response response, String threshold) {
        return tool.screen(response).threshold(threshold).verdict();
    }

    private static void assertInterval(Score score, int lowest, int highest) {
        assertThat(score.lowest()).hasValue(lowest);
        assertThat(score.highest()).hasValue(highest);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,-,-,-,-,-,-,-,0,0', 0",
        "'0,-,-,-,-,-,-,-,4,2', 6",
        "'2,0,0,-,-,-,-,-,0,4', 6",
        "'-,0,0,-,-,-,-,-,2,0', 2",
    })
    void blanks_behind_either_skip_of_audit_count_0(String answers, int lowest) {
        ScreeningResult result = AUDIT.screen(answers(answers));
        boolean complete = !answers.startsWith("-");

        assertInterval(result.score("total"), lowest, complete ? lowest : lowest + 4);
        assertThat(result.score("total").points().isPresent()).isEqualTo(complete);
        assertThat(result.scored().unasked().isEmpty()).isEqualTo(complete);
    }

    @Test
    void a_blank_of_audit_outside_a_skip_stays_open() {
        ScreeningResult result = AUDIT.screen(answers("2,1,1,0,-,0,0,0,0,0"));

        assertInterval(result.score("total"), 4, 8);
        assertThat(result.score("total").points()).isEmpty();
        assertThat(result.threshold("screen-8").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void an_answer_behind_a_skip_of_audit_counts_and_is_noted() {
        ScreeningResult result = AUDIT.screen(answers("0,-,-,-,3,-,-,-,0,0"));

        assertThat(result.score("total").points()).hasValue(3);
        assertThat(result.scored().notes())
                .anyMatch(note -> note.kind() == Note.Kind.ANSWER_BEHIND_SKIP_COUNTS
                        && note.subject().equals("5"));
    }

    @Test
    void a_skip_of_audit_that_is_not_decided_leaves_the_score_open_case_by_case() {
        assertInterval(AUDIT.screen(answers("-,-,-,-,-,-,-,-,0,0")).score("total"), 0, 32);
        assertInterval(AUDIT.screen(answers("1,0,-,0,0,0,0,0,0,0")).score("total"), 1, 5);
        assertInterval(AUDIT.screen(answers("1,0,1,-,-,-,-,-,0,0")).score("total"), 2, 22);
        assertInterval(AUDIT.screen(answers("1,1,0,-,-,-,-,-,0,0")).score("total"), 2, 22);
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void items_9_and_10_of_audit_have_no_1_and_no_3(String answer) {
        assertThat(AUDIT.check(Response.empty().answer("9", answer).answer("10", answer)))
                .extracting(problem -> problem.where())
                .containsExactly("Response.item[9]", "Response.item[10]");
    }

    @Test
    void audit_can_be_negative_where_audit_c_is_positive() {
        assertThat(verdict(AUDIT, answers("3,2,2,0,0,0,0,0,0,0"), "screen-8")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(AUDIT_C, answers("3,2,2"), "england")).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,1,0', not-met,      not-met,      not-met",
        "'2,1,0', undetermined, not-met,      met",
        "'2,1,1', met,          met,          met",
        "'2,1,-', undetermined, undetermined, met",
        "'3,1,-', met,          met,          met",
    })
    void the_american_cut_off_stays_open_without_sex_unless_both_agree(
            String answers, String unknown, String male, String female) {
        Response response = answers(answers);

        assertThat(verdict(AUDIT_C, response, "us").word()).isEqualTo(unknown);
        assertThat(verdict(AUDIT_C, response.fact("sex", "male"), "us").word()).isEqualTo(male);
        assertThat(verdict(AUDIT_C, response.fact("sex", "female"), "us").word())
                .isEqualTo(female);
    }

    @ParameterizedTest
    @CsvSource({"'2,1,1', not-met", "'2,2,1', met", "'2,2,-', undetermined", "'4,1,-', met"})
    void england_has_one_cut_off_for_both_sexes(String answers, String expected) {
        assertThat(verdict(AUDIT_C, answers(answers), "england").word()).isEqualTo(expected);
        assertThat(verdict(AUDIT_C, answers(answers).fact("sex", "female"), "england")
                        .word())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,0,0,4', not-met,      met",
        "'0,-,-,-', not-met,      undetermined",
        "'3,-,-,-', met,          met",
        "'4,-,-,-', met,          met",
        "'1,1,0,0', not-met,      not-met",
        "'2,1,0,0', met,          met",
        "'1,-,0,0', undetermined, undetermined",
        "'-,0,0,2', undetermined, undetermined",
        "'-,0,0,0', undetermined, undetermined",
        "'-,4,0,0', undetermined, met",
    })
    void item_1_of_fast_can_decide_the_rule_of_the_paper_but_not_the_total(String answers, String paper, String total) {
        assertThat(verdict(FAST, answers(answers), "paper-rule").word()).isEqualTo(paper);
        assertThat(verdict(FAST, answers(answers), "total-3").word()).isEqualTo(total);
    }

    @Test
    void the_total_of_fast_stays_an_interval_behind_the_first_stage() {
        Score total = FAST.screen(answers("3,-,-,-")).score("total");

        assertInterval(total, 3, 15);
        assertThat(total.points()).isEqualTo(OptionalDouble.empty());
        assertThat(FAST.instrument().skips()).isEmpty();
    }

    @Test
    void a_declined_item_of_fast_is_not_a_skipped_one() {
        Response response = answers("1,0,0,-").missing("4", MissingReason.DECLINED);

        assertInterval(FAST.screen(response).score("total"), 1, 5);
        assertThat(verdict(FAST, response, "paper-rule")).isEqualTo(Verdict.UNDETERMINED);
    }
}
