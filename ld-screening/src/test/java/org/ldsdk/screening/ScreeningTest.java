package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.Screening.Outlook;

/** A screen that is under way, step by step. */
class ScreeningTest {

    private static final Screening BEGUN = Screening.of(TestData.gated());

    @Test
    void nothing_asked_begins_with_the_first_item_and_lists_what_must_always_be_asked_first() {
        assertThat(BEGUN.next()).contains("1");
        assertThat(BEGUN.unasked()).containsExactly("4", "1", "2", "3", "5", "6");
        assertThat(BEGUN.decided()).isEmpty();
        assertThat(BEGUN.open()).containsExactly("by-sex", "worst-2", "risk", "often");
        assertThat(BEGUN.settling()).isEmpty();
    }

    @Test
    void a_gate_takes_what_is_behind_it_off_the_list() {
        Screening gated = BEGUN.answer("1", "no");
        assertThat(gated.next()).contains("4");
        assertThat(gated.unasked()).containsExactly("4", "5", "6");
        assertThat(gated.decided()).containsExactly(Map.entry("worst-2", Verdict.NOT_MET));
        assertThat(BEGUN.passOver("1").next()).as("the gate is open").contains("2");
        assertThat(BEGUN.passOver("2").answer("1", "no").passedOver()).isEmpty();
    }

    @Test
    void declined_and_not_applicable_are_not_offered_again_and_unknown_is_not_in_the_first_pass() {
        Screening asked = BEGUN.missing("1", MissingReason.DECLINED)
                .missing("2", MissingReason.NOT_APPLICABLE)
                .missing("3", MissingReason.UNKNOWN)
                .missing("4", MissingReason.NOT_ASKED);
        assertThat(asked.next()).contains("4");
        assertThat(asked.unasked()).containsExactly("4", "3", "5", "6");
        assertThat(asked.settling()).extracting(Outlook::item).containsExactly("3");
        assertThat(asked.answer("3", "2").settling()).isEmpty();
    }

    /** Item 5 closes a gate in one case only; item 3 is worth 2 points and decides nothing by itself; item 4 must be asked. */
    @Test
    void what_settles_most_is_judged_by_the_worst_answer() {
        Screening screening = BEGUN.fact("sex", "male")
                .answer("1", "yes")
                .answer("2", "2")
                .passOver("6")
                .passOver("5")
                .passOver("4")
                .passOver("3");
        assertThat(screening.next()).isEmpty();
        assertThat(screening.decided()).containsExactly(Map.entry("worst-2", Verdict.MET));
        assertThat(screening.passedOver()).containsExactly("3", "4", "5", "6");
        assertThat(screening.settling())
                .containsExactly(
                        new Outlook("4", true, 2, 6),
                        new Outlook("6", false, 2, 5),
                        new Outlook("3", false, 3, 5),
                        new Outlook("5", false, 3, 5));
    }

    /** Both are answered no or yes and count in the total alone, but one is a gate and a rule reads the other. */
    @Test
    void items_that_a_gate_or_a_rule_reads_stand_for_themselves() {
        assertThat(BEGUN.passOver("1").passOver("4").settling())
                .containsExactly(new Outlook("4", true, 3, 11), new Outlook("1", false, 4, 11));
    }

    /** Items 2 and 3 differ in the gate alone: what is answered behind it may yet not count. */
    @Test
    void items_behind_different_gates_stand_for_themselves() {
        ObjectNode json = (ObjectNode) TestData.gated().instrument().toJson();
        ((ObjectNode) json.at("/skips/0")).putArray("items").add("3");
        Screening begun = Screening.of(ScreeningTool.of(Instrument.read(json, "gated.json")));

        assertThat(begun.passOver("2").passOver("3").settling())
                .containsExactly(new Outlook("2", false, 4, 10), new Outlook("3", false, 4, 12));
    }

    @Test
    void an_answer_is_given_once_and_put_right_by_a_correction() {
        Screening answered = BEGUN.answer("1", "no").fact("sex", "male");
        assertThatThrownBy(() -> answered.answer("1", "yes"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Screening.item[1]: must not have an answer already; correct it instead");
        assertThatThrownBy(() -> answered.missing("1", MissingReason.DECLINED))
                .hasMessage("Screening.item[1]: must not have an answer already; correct it instead");
        assertThatThrownBy(() -> answered.fact("sex", "female"))
                .hasMessage("Screening.fact[sex]: must not be known already; correct it instead");
        Screening right = answered.correct("1", "yes").correctFact("sex", Known.of("female"));
        assertThat(right.response().answers()).containsExactly(Map.entry("1", Known.of("yes")));
        assertThat(right.response().facts()).containsExactly(Map.entry("sex", Known.of("female")));
        assertThat(right.unasked()).contains("2", "3");
        assertThat(right.correct("1", Known.missing(MissingReason.NOT_ASKED)).next())
                .contains("1");
    }

    @Test
    void a_problem_names_the_item_and_the_rule_and_never_the_answer() {
        assertThatThrownBy(() -> BEGUN.answer("2", "canary"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Response.item[2]: must be one of 0, 1, 2");
        assertThatThrownBy(() -> BEGUN.answer("7", "canary")).hasMessage("Response.item[7]: must be an item of gated");
        assertThatThrownBy(() -> BEGUN.fact("age", "canary"))
                .hasMessage("Response.fact[age]: must be a whole number in 0..120");
        assertThatThrownBy(() -> BEGUN.answer("1", "no").passOver("2"))
                .hasMessage("Screening.item[2]: must be an item that can still be asked");
    }

    @Test
    void its_text_form_shows_nothing_of_the_person() {
        Screening screening = BEGUN.answer("1", "yes").passOver("2");
        assertThat(screening.toString())
                .isEqualTo("Screening[" + TestData.gated().definition() + "]");
        assertThat(screening.settling().toString()).isEqualTo("[Outlook[2]]");
    }

    @Test
    void how_it_is_given_goes_into_the_result_and_changes_nothing_here() {
        Administration given = Administration.notStated().interpreter(true);
        Screening screening = BEGUN.answer("1", "yes");
        assertThat(screening.given(given).result().scored().administration()).contains(given);
        assertThat(screening.given(given).toJson()).isEqualTo(screening.toJson());
    }

    @Test
    void a_rule_that_rests_on_an_estimate_is_open() {
        Screening screening = BEGUN.fact("sex", "male")
                .answer("1", "yes")
                .answer("2", "2")
                .answer("3", "0")
                .answer("4", "no")
                .answer("6", "1");
        assertThat(screening.result().threshold("by-sex").estimated()).isTrue();
        assertThat(screening.open()).containsExactly("by-sex");
        assertThat(screening.settling()).isEmpty();
        assertThat(screening.answer("5", "0").decided()).containsEntry("by-sex", Verdict.NOT_MET);
    }

    @Test
    void it_says_where_things_stand() {
        Screening screening =
                BEGUN.answer("1", "yes").answer("2", "2").passOver("3").passOver("5");
        assertThat(screening.text()).isEqualTo("""
                        Always to be asked, and not answered: item 4 (risk).
                        Invented screen with gates (gated), under way
                        Next in printed order: item 4 (risk).
                        Decided, whatever is answered next:
                        - Any at its worst (worst-2): met.
                        Open:
                        - High for the sex (by-sex); not known: sex.
                        - Risk (risk).
                        - Asked how often (often).
                        Passed over or not answered, what would settle most first:
                        - Item 3 (behind the gate too): may settle none of the open rules.
                        - Item 5 (how much): may settle none of the open rules.
                        Not asked yet: item 4 (risk), item 3 (behind the gate too), item 5 (how much), item 6 (how often).
                        """);
        assertThat(Json.write(screening.toJson()))
                .isEqualTo("{\"tool\":\"gated\",\"version\":\"1\",\"sha256\":\""
                        + TestData.gated().definition().sha256()
                        + "\",\"policy\":\"published\",\"next\":\"4\",\"decided\":{\"worst-2\":\"met\"},"
                        + "\"open\":[\"by-sex\",\"risk\",\"often\"],"
                        + "\"settling\":[{\"item\":\"3\",\"alwaysAsk\":false,\"openAtWorst\":3,\"widthAtWorst\":5},"
                        + "{\"item\":\"5\",\"alwaysAsk\":false,\"openAtWorst\":3,\"widthAtWorst\":5}],"
                        + "\"passedOver\":[\"3\",\"5\"],\"unasked\":[\"4\",\"3\",\"5\",\"6\"],"
                        + "\"notes\":[\"Item 4 must always be asked and has no answer.\"]}");
    }

    @Test
    void with_everything_answered_nothing_is_left_and_a_rule_not_met_does_not_exclude_need() {
        Screening screening = BEGUN.answer("1", "no").answer("4", "no").answer("5", "0");
        assertThat(screening.next()).isEmpty();
        assertThat(screening.unasked()).isEmpty();
        assertThat(screening.text()).isEqualTo("""
                        Invented screen with gates (gated), under way
                        Decided, whatever is answered next:
                        - High for the sex (by-sex): not met.
                        - Any at its worst (worst-2): not met.
                        - Risk (risk): not met.
                        - Asked how often (often): not met.
                        Not asked yet: none.
                        A threshold that is not met does not exclude need.
                        """);
        assertThat(screening.toJson().get("next").isNull()).isTrue();
        assertThat(screening.toJson().at("/reasons/next").textValue()).isEqualTo("every item was asked or passed over");
    }
}
