package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** What a scorer takes and refuses. */
class ScorerTest {

    private static final Scorer AUDIT_C = Scorer.of(TestInstruments.read("audit-c-like.json"));
    private static final Scorer K10 = Scorer.of(TestInstruments.read("k10-like.json"));

    @Test
    void every_problem_of_a_response_is_told_at_once_and_without_the_answer() {
        Response wrong = Response.empty()
                .answer("1", "five")
                .answer("7", "1")
                .fact("sex", "woman")
                .fact("age", "150")
                .fact("town", "Leeds");
        assertThat(AUDIT_C.check(wrong).stream().map(Problem::text))
                .containsExactly(
                        "Response.item[1]: must be one of 0, 1, 2, 3, 4",
                        "Response.item[7]: must be an item of audit-c-like",
                        "Response.fact[sex]: must be one of female, male",
                        "Response.fact[age]: must be a whole number in 10..99",
                        "Response.fact[town]: must be a fact of audit-c-like");
        assertThatThrownBy(() -> AUDIT_C.score(wrong))
                .isInstanceOf(ProblemsException.class)
                .hasNoCause()
                .hasMessageStartingWith("Response.item[1]: must be one of 0, 1, 2, 3, 4\nResponse.item[7]");
    }

    @Test
    void whole_numbers_are_taken_within_their_range_only() {
        for (String age : List.of("10", "17", "18", "99")) {
            assertThat(AUDIT_C.check(Response.empty().fact("age", age))).isEmpty();
        }
        for (String age : List.of("9", "100", "-10", "18.0", "", " 18", "+18", "1e1", "99999999999", "x")) {
            assertThat(AUDIT_C.check(Response.empty().fact("age", age))).hasSize(1);
        }
    }

    @Test
    void a_number_fact_reads_as_its_range_until_it_is_known() {
        String unknown =
                AUDIT_C.score(Response.empty()).applicability().orElseThrow().explain();
        assertThat(unknown).isEqualTo("""
                undetermined: age in years 10..99 (not answered: age), must be at least 18, margin -8..+81
                  would be met with: age = 18..99
                  would be not met with: age = 10..17""");
        String known = AUDIT_C.score(Response.empty().fact("age", "40"))
                .applicability()
                .orElseThrow()
                .explain();
        assertThat(known).isEqualTo("met: age in years 40, must be at least 18, margin +22");
    }

    @Test
    void a_blank_a_missing_and_a_zero_are_three_things() {
        assertThat(AUDIT_C.check(Response.empty().answer("1", ""))).hasSize(1);
        assertThat(AUDIT_C.score(Response.empty().missing("1", MissingReason.NOT_ASKED))
                        .score("total")
                        .highest())
                .hasValue(12);
        assertThat(AUDIT_C.score(Response.empty().answer("1", "0"))
                        .score("total")
                        .highest())
                .hasValue(8);
    }

    @Test
    void a_coding_says_which_answer_is_meant_and_changes_no_points() {
        Scorer from0 = K10.withCoding("from-0");
        Response own = Response.empty();
        Response coded = Response.empty();
        for (int item = 1; item <= 10; item++) {
            own = own.answer(Integer.toString(item), "3");
            coded = coded.answer(Integer.toString(item), "2");
        }
        assertThat(from0.score(coded).coding()).contains("from-0");
        assertThat(K10.score(own).coding()).isEmpty();
        assertThat(ImmutableScoredResponse.copyOf(from0.score(coded)).withCoding(Optional.empty()))
                .isEqualTo(K10.score(own));
        assertThat(from0.check(Response.empty().answer("1", "5")).stream().map(Problem::text))
                .containsExactly("Response.item[1]: must be one of 0, 1, 2, 3, 4");
        assertThat(from0.codes().coding()).contains("from-0");
        assertThatThrownBy(() -> K10.withCoding("roman"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Instrument[k10-like].codings: must be one of [from-0], but was roman");
    }

    @Test
    void what_would_settle_a_rule_is_said_in_the_coding_of_the_answers() {
        Response own = Response.empty();
        Response coded = Response.empty();
        for (int item = 1; item <= 9; item++) {
            own = own.answer(Integer.toString(item), "2");
            coded = coded.answer(Integer.toString(item), "1");
        }
        Scorer plain = K10.with(MissingPolicy.interval());
        assertThat(toMet(plain.score(own))).containsExactly(Map.of("10", List.of("2", "3", "4", "5")));
        assertThat(toMet(plain.withCoding("from-0").score(coded)))
                .containsExactly(Map.of("10", List.of("1", "2", "3", "4")));
    }

    private static List<Map<String, List<String>>> toMet(ScoredResponse scored) {
        return scored.threshold("any-20").settling().orElseThrow().toMet().sets();
    }

    @Test
    void an_item_or_fact_is_answered_once() {
        assertThatThrownBy(() -> Response.empty().answer("1", "0").missing("1", MissingReason.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Response.item[1]: must not be there twice");
        assertThatThrownBy(() -> Response.empty().fact("sex", "male").withFact("sex", Known.of("female")))
                .hasMessage("Response.fact[sex]: must not be there twice");
    }

    @Test
    void a_faulty_definition_is_refused_by_the_scorer_too() {
        Instrument faulty = ImmutableInstrument.copyOf(AUDIT_C.instrument()).withItems(List.of());
        assertThatThrownBy(() -> Scorer.of(faulty)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void a_result_says_which_definition_and_policy_gave_it() {
        ScoredResponse scored = AUDIT_C.with(MissingPolicy.listwise()).score(Response.empty());
        assertThat(scored.definition())
                .isEqualTo(AUDIT_C.instrument().definition())
                .isEqualTo(AUDIT_C.definition());
        assertThat(scored.policy()).isEqualTo(MissingPolicy.listwise());
        assertThat(AUDIT_C.policy()).isEqualTo(MissingPolicy.published());
    }

    @Test
    void a_row_is_filled_by_position() {
        RowScorer row = AUDIT_C.rows();
        row.answer(0, 2);
        row.fact(AUDIT_C.codes().fact("age").orElseThrow(), 40);
        row.score();
        assertThat(row.lowest(0)).isEqualTo(2);
        assertThat(row.highest(0)).isEqualTo(10);
        assertThat(row.points(0)).isNaN();
        assertThatThrownBy(() -> row.answer(0, 5)).hasMessage("RowScorer.item[1].option: must be 0..4");
        assertThatThrownBy(() -> row.answer(0, -1)).hasMessage("RowScorer.item[1].option: must be 0..4");
        assertThatThrownBy(() -> row.fact(0, 2)).hasMessage("RowScorer.fact[sex]: must be 0..1");
        assertThatThrownBy(() -> row.fact(0, -1)).hasMessage("RowScorer.fact[sex]: must be 0..1");
        assertThatThrownBy(() -> row.fact(1, 9)).hasMessage("RowScorer.fact[age]: must be 10..99");
    }
}
