package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;

/** The two kinds of skip, case by case. */
class SkipTest {

    private static final Scorer AUDIT = Scorer.of(TestInstruments.read("audit-like.json"));
    private static final Scorer GATED = Scorer.of(TestInstruments.read("gate-like.json"));

    private static Score total(Scorer scorer, Response response) {
        return scorer.score(response).score("total");
    }

    private static void assertEnds(Score score, double lowest, double highest) {
        assertThat(score.lowest()).isEqualTo(OptionalDouble.of(lowest));
        assertThat(score.highest()).isEqualTo(OptionalDouble.of(highest));
    }

    @Test
    void the_first_skip_leaves_only_the_last_two_questions() {
        ScoredResponse never = AUDIT.score(Response.empty().answer("1", "0"));
        assertEnds(never.score("total"), 0, 8);
        assertThat(never.score("total").missing()).containsExactly("9", "10");
        assertThat(never.unasked()).containsExactly("9", "10");
        assertThat(never.threshold("screen-8").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(never.threshold("dependence-20").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_finished_response_behind_the_first_skip_is_exact() {
        ScoredResponse done =
                AUDIT.score(Response.empty().answer("1", "0").answer("9", "4").answer("10", "0"));
        assertThat(done.score("total").points()).hasValue(4);
        assertThat(done.score("total").isExact()).isTrue();
        assertThat(done.score("total").missing()).isEmpty();
        assertThat(done.unasked()).isEmpty();
        assertThat(done.bands()).containsEntry("levels", Optional.of("lower"));
    }

    @Test
    void the_second_skip_passes_over_five_questions() {
        Response drinks = Response.empty().answer("1", "3").answer("2", "0").answer("3", "0");
        assertEnds(total(AUDIT, drinks), 3, 11);
        assertThat(AUDIT.score(drinks).score("dependence").points()).hasValue(0);
        assertThat(AUDIT.score(drinks).unasked()).containsExactly("9", "10");
    }

    @Test
    void the_second_skip_needs_both_answers() {
        Response drinks = Response.empty().answer("1", "3").answer("2", "0");
        assertEnds(total(AUDIT, drinks), 3, 3 + 4 + 5 * 4 + 8);
        assertThat(total(AUDIT, drinks.answer("3", "1")).missing()).containsExactly("4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void while_the_first_question_is_open_both_ways_are_counted() {
        Response rest = Response.empty().answer("9", "2").answer("10", "0");
        assertEnds(total(AUDIT, rest), 2, 8 * 4 + 2);
        assertThat(total(AUDIT, rest.missing("1", MissingReason.DECLINED)).missing())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void an_answer_behind_the_skip_counts_and_is_noted() {
        ScoredResponse odd = AUDIT.score(Response.empty()
                .answer("1", "0")
                .answer("5", "3")
                .answer("9", "0")
                .answer("10", "0"));
        assertThat(odd.score("total").points()).hasValue(3);
        assertThat(odd.notes()).contains(new Note(Note.Kind.ANSWER_BEHIND_SKIP_COUNTS, "5"));
        assertThat(odd.notes().get(0).text())
                .isEqualTo("Item 5 was answered although it is passed over; the answer counts.");
    }

    @Test
    void a_reason_behind_the_skip_is_not_missing() {
        Response odd = Response.empty().answer("1", "0").missing("5", MissingReason.DECLINED);
        assertThat(total(AUDIT, odd).missing()).containsExactly("9", "10");
    }

    @Test
    void a_blank_behind_the_skip_reads_as_0_in_a_criterion_too() {
        Scorer reading = Scorer.of(TestInstruments.read("gate-like.json"));
        assertThat(reading.score(Response.empty().answer("gate", "no"))
                        .threshold("second")
                        .verdict())
                .as("an item that does not count is compared with nothing")
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_closed_gate_makes_the_score_0_and_nothing_is_missing() {
        ScoredResponse closed = GATED.score(Response.empty().answer("gate", "no"));
        assertThat(closed.score("total").points()).hasValue(0);
        assertThat(closed.unasked()).isEmpty();
        assertThat(closed.threshold("three").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void answers_behind_a_closed_gate_do_not_count_and_are_noted() {
        Response odd = Response.empty().answer("gate", "no");
        for (String item : List.of("1", "2", "3", "4")) {
            odd = odd.answer(item, "yes");
        }
        ScoredResponse scored = GATED.score(odd);
        assertThat(scored.score("total").points()).hasValue(0);
        assertThat(scored.threshold("four").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(scored.notes()).contains(new Note(Note.Kind.ANSWER_BEHIND_SKIP_IGNORED, "1"));
        assertThat(scored.notes().get(0).text())
                .isEqualTo("Item 1 was answered although it is passed over; the answer does not count.");
    }

    @Test
    void while_the_gate_is_open_answers_may_or_may_not_count() {
        Response four = Response.empty();
        for (String item : List.of("1", "2", "3", "4")) {
            four = four.answer(item, "yes");
        }
        ScoredResponse scored = GATED.score(four);
        assertEnds(scored.score("total"), 0, 5);
        assertThat(scored.threshold("four").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(scored.threshold("four").settling().orElseThrow().toMet().sets())
                .containsExactly(Map.of("gate", List.of("yes")));
        assertThat(scored.threshold("four").settling().orElseThrow().toNotMet().sets())
                .containsExactly(Map.of("gate", List.of("no")));
        assertThat(scored.unasked()).containsExactly("gate", "5");
    }

    @Test
    void an_open_gate_leaves_five_questions() {
        ScoredResponse open = GATED.score(Response.empty().answer("gate", "yes").answer("1", "yes"));
        assertEnds(open.score("total"), 1, 5);
        assertThat(open.unasked()).containsExactly("2", "3", "4", "5");
    }

    /** The item is behind both skips: the one that counts it and the one that does not. Not counting wins. */
    @Test
    void an_answer_behind_two_skips_is_ignored_if_either_ignores_it() {
        String json = TestInstruments.text("gate-like.json")
                .replace(
                        "\"skips\": [",
                        "\"skips\": [{\"kind\": \"blank-is-zero\", \"source\": \"made-up\", \"when\":"
                                + " {\"kind\": \"at-most\", \"of\": \"item:gate\", \"cutOff\": 0}, \"items\": [\"1\"]}, ");
        ScoredResponse scored = Scorer.of(Instrument.read(json, "twice.json"))
                .score(Response.empty().answer("gate", "no").answer("1", "yes"));
        assertThat(scored.score("total").points()).hasValue(0);
        assertThat(scored.notes())
                .contains(new Note(Note.Kind.ANSWER_BEHIND_SKIP_IGNORED, "1"))
                .doesNotContain(new Note(Note.Kind.ANSWER_BEHIND_SKIP_COUNTS, "1"));
    }

    /** Item 2 gives 0 or 3, items 3 and 4 together 0, 1, 2 or 3: the ends are the same whichever are passed over, what lies between is not. */
    @Test
    void two_ways_of_passing_over_are_told_apart_though_the_ends_are_the_same() {
        ImmutableInstrument plain =
                TestInstruments.weighted(new int[] {1, 3, 2, 1}, total -> new Criterion.Between("scale:total", 1, 2));
        Instrument either = plain.withScales(
                        ImmutableScale.copyOf(plain.scales().get(0))
                                .withItems("2", "3", "4")
                                .withRange(new ScoreRange(0, 3)))
                .withSkips(
                        TestInstruments.skip(Skip.Kind.IGNORE, new Criterion.AtMost("item:1", 0), "3", "4"),
                        TestInstruments.skip(Skip.Kind.IGNORE, new Criterion.AtLeast("item:1", 1), "2"));
        Scorer scorer = Scorer.of(either);
        assertThat(scorer.score(Response.empty()).threshold("rule").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(scorer.score(Response.empty().answer("1", "0"))
                        .threshold("rule")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(scorer.score(Response.empty().answer("1", "1"))
                        .threshold("rule")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_scale_whose_items_are_all_answered_depends_on_the_open_gate() {
        Response answered = Response.empty();
        for (int item = 1; item <= 5; item++) {
            answered = answered.answer(Integer.toString(item), "yes");
        }
        Score open = total(GATED, answered);

        assertEnds(open, 0, 5);
        assertThat(open.missing()).isEmpty();
        assertThat(open.whyNoPoints()).hasValue("depends on gate");
        assertThat(total(GATED, answered.missing("gate", MissingReason.DECLINED))
                        .whyNoPoints())
                .hasValue("depends on gate");
        assertThat(total(GATED, answered.answer("gate", "yes")).whyNoPoints()).isEmpty();
        assertThat(total(GATED, Response.empty().answer("1", "yes")).whyNoPoints())
                .hasValue("not answered: 2, 3, 4, 5");
    }
}
