package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;

/** Thresholds and what they say for their verdict. */
class ThresholdTest {

    private static final Scorer AUDIT_C = Scorer.of(TestInstruments.read("audit-c-like.json"));
    private static final Scorer RISK = Scorer.of(TestInstruments.read("risk-like.json"));

    private static Response three(String first, String second, String third) {
        return Response.empty().answer("1", first).answer("2", second).answer("3", third);
    }

    private static Verdict verdict(Scorer scorer, Response response, String threshold) {
        return scorer.score(response).threshold(threshold).verdict();
    }

    @Test
    void at_least_includes_the_cut_off() {
        assertThat(verdict(AUDIT_C, three("1", "1", "2"), "england")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(AUDIT_C, three("1", "2", "2"), "england")).isEqualTo(Verdict.MET);
    }

    @Test
    void five_points_meet_both_american_cut_offs_though_the_sex_is_unknown() {
        Finding finding = AUDIT_C.score(three("1", "2", "2")).threshold("us");
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.jointly()).isTrue();
        assertThat(finding.parts()).allSatisfy(part -> {
            assertThat(part.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(part.jointly()).isFalse();
        });
        assertThat(finding.explain()).isEqualTo("""
                met: any of (true of every way the open answers can fall, taken together)
                  undetermined: all of
                    undetermined: sex female or male (not answered: sex), must be male
                    met: total 5, must be at least 4, margin +1
                  undetermined: all of
                    undetermined: sex female or male (not answered: sex), must be female
                    met: total 5, must be at least 3, margin +2""");
    }

    @Test
    void three_points_hang_on_the_sex() {
        Finding finding = AUDIT_C.score(three("1", "1", "1")).threshold("us");
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.settling().orElseThrow().toMet().sets()).containsExactly(Map.of("sex", List.of("female")));
        assertThat(finding.settling().orElseThrow().toNotMet().sets()).containsExactly(Map.of("sex", List.of("male")));
        assertThat(verdict(AUDIT_C, three("1", "1", "1").fact("sex", "male"), "us"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(AUDIT_C, three("1", "1", "1").fact("sex", "female"), "us"))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_sex_that_was_not_told_is_not_offered_as_a_question() {
        Finding finding = AUDIT_C.score(three("1", "1", "1").withFact("sex", Known.missing(MissingReason.DECLINED)))
                .threshold("us");
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.settling().orElseThrow().toMet().sets()).isEmpty();
        assertThat(finding.explain())
                .endsWith("would be met with: no open question can\n  would be not met with: no open question can");
    }

    @Test
    void the_fewest_answers_that_settle_are_listed_each_way() {
        Finding finding = AUDIT_C.score(Response.empty().answer("1", "2")).threshold("england");
        assertThat(finding.settling().orElseThrow().toMet().sets())
                .containsExactly(Map.of("2", List.of("3", "4")), Map.of("3", List.of("3", "4")));
        assertThat(finding.settling().orElseThrow().toMet().complete()).isTrue();
        assertThat(finding.settling().orElseThrow().toNotMet().size()).isEqualTo(2);
        assertThat(finding.explain()).startsWith("""
                undetermined: total 2..10 (not answered: 2, 3), must be at least 5, margin -3..+5
                  would be met with: 2 = 3 or 4; or 3 = 3 or 4
                  would be not met with: 2 =""");
    }

    @Test
    void the_margin_is_the_distance_of_both_ends_from_the_cut_off() {
        Finding finding = AUDIT_C.score(Response.empty().answer("1", "2")).threshold("england");
        assertThat(finding.margin().orElseThrow()).isEqualTo(new Finding.Margin(-3, 5));
        assertThat(AUDIT_C.score(Response.empty()).threshold("us").margin())
                .as("no one cut-off")
                .isEmpty();
    }

    @Test
    void whether_something_is_answered_has_three_values() {
        assertThat(verdict(RISK, Response.empty(), "risk")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(RISK, Response.empty().missing("5", MissingReason.NOT_ASKED), "risk"))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(RISK, Response.empty().missing("5", MissingReason.UNKNOWN), "risk"))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(RISK, Response.empty().missing("5", MissingReason.DECLINED), "risk"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(RISK, Response.empty().missing("5", MissingReason.NOT_APPLICABLE), "risk"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(RISK, Response.empty().answer("5", "0"), "risk")).isEqualTo(Verdict.MET);
    }

    @Test
    void declined_settles_that_there_is_no_answer_but_leaves_the_score_open() {
        ScoredResponse scored =
                RISK.score(Response.empty().answer("1", "3").answer("2", "3").missing("5", MissingReason.DECLINED));
        assertThat(scored.score("total").lowest()).hasValue(6);
        assertThat(scored.score("total").highest()).hasValue(15);
        assertThat(scored.threshold("ten").settling().orElseThrow().toMet().sets())
                .as("item 5 is never offered")
                .allSatisfy(set -> assertThat(set).doesNotContainKey("5"));
        assertThat(scored.unasked()).doesNotContain("5");
        assertThat(scored.notes().get(0)).isEqualTo(new Note(Note.Kind.ALWAYS_ASK_UNANSWERED, "5"));
    }

    @Test
    void what_is_undetermined_under_one_part_can_be_met_under_another() {
        assertThat(verdict(RISK, Response.empty().answer("5", "1"), "either")).isEqualTo(Verdict.MET);
        assertThat(verdict(RISK, Response.empty().answer("5", "0"), "either")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(RISK, Response.empty().answer("5", "0").answer("1", "0"), "either"))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void not_met_does_not_exclude_need() {
        assertThat(AUDIT_C.score(three("0", "0", "0")).notes())
                .contains(new Note(Note.Kind.NOT_MET_DOES_NOT_EXCLUDE_NEED, ""));
        assertThat(AUDIT_C.score(three("4", "4", "4").fact("sex", "male")).notes())
                .doesNotContain(new Note(Note.Kind.NOT_MET_DOES_NOT_EXCLUDE_NEED, ""));
    }

    @Test
    void applicability_is_said_beside_the_result() {
        assertThat(word(Response.empty().fact("age", "17"))).isEqualTo("outside");
        assertThat(word(Response.empty().fact("age", "18"))).isEqualTo("within");
        assertThat(word(Response.empty())).isEqualTo("unknown");
        assertThat(RISK.score(Response.empty()).applicability()).isEmpty();
    }

    private static String word(Response response) {
        return Scorer.applicabilityWord(
                AUDIT_C.score(response).applicability().orElseThrow().verdict());
    }

    @Test
    void an_unknown_name_is_refused_with_the_names_there_are() {
        ScoredResponse scored = AUDIT_C.score(Response.empty());
        assertThatThrownBy(() -> scored.threshold("uk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ScoredResponse.threshold: must be one of [england, us], but was uk");
        assertThatThrownBy(() -> scored.score("sum"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ScoredResponse.scale: must be one of [total], but was sum");
    }
}
