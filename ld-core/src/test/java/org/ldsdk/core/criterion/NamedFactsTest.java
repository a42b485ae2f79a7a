package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;

class NamedFactsTest {

    private static final NamedQuantities QUANTITIES = NamedQuantities.none()
            .number("need:housing", "housing", 0, 4)
            .number("need:debt", "debt", 0, 4)
            .number("fact:age", "age in years", 0, 130)
            .values("fact:court", "court", List.of("bodmin", "plymouth", "truro", "elsewhere"))
            .count(
                    "count:needs",
                    "needs at 2 or more",
                    List.of(new Criterion.AtLeast("need:housing", 2), new Criterion.AtLeast("need:debt", 2)));

    private static NamedFacts housing(Known<Integer> severity) {
        return QUANTITIES.facts(Map.of("need:housing", severity), Map.of());
    }

    private static Finding explain(NamedFacts facts, Criterion criterion) {
        return facts.explain(QUANTITIES.evaluator(criterion));
    }

    private static void assertSettles(
            Finding finding, Map<String, List<String>> toMet, Map<String, List<String>> toNotMet) {
        Settling settling = finding.settling().orElseThrow();
        assertThat(settling.toMet().sets()).containsExactly(toMet);
        assertThat(settling.toNotMet().sets()).containsExactly(toNotMet);
    }

    @Test
    void unknown_is_never_zero() {
        Reading housing = housing(Known.missing(MissingReason.DECLINED)).reading("need:housing");
        assertThat(housing.words()).isEqualTo("0..4");
        Reading count = housing(Known.missing(MissingReason.DECLINED)).reading("count:needs");
        assertThat(count.words()).isEqualTo("0..2");
        assertThat(count.missing()).containsExactly("need:housing", "need:debt");
    }

    @Test
    void a_number_can_be_known_to_lie_within_an_interval() {
        NamedFacts facts = QUANTITIES.facts(Map.of(), Map.of(), Map.of("fact:age", new NamedFacts.Within(16, 19)));
        assertThat(facts.reading("fact:age").words()).isEqualTo("16..19");
        assertThat(explain(facts, new Criterion.AtLeast("fact:age", 16)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(explain(facts, new Criterion.AtLeast("fact:age", 20)).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertSettles(
                explain(facts, new Criterion.AtLeast("fact:age", 18)),
                Map.of("fact:age", List.of("18..19")),
                Map.of("fact:age", List.of("16..17")));
        assertThat(QUANTITIES
                        .facts(Map.of(), Map.of(), Map.of("fact:age", new NamedFacts.Within(18, 18)))
                        .reading("fact:age")
                        .missing())
                .isEmpty();
    }

    @Test
    void what_lies_beyond_an_interval_settles_nothing() {
        NamedFacts facts = QUANTITIES.facts(Map.of(), Map.of(), Map.of("fact:age", new NamedFacts.Within(16, 19)));
        assertSettles(
                explain(
                        facts,
                        new Criterion.AnyOf(
                                List.of(new Criterion.AtLeast("fact:age", 18), new Criterion.AtLeast("fact:age", 20)))),
                Map.of("fact:age", List.of("18..19")),
                Map.of("fact:age", List.of("16..17")));
    }

    @Test
    void an_interval_lies_in_the_range_of_a_number_that_is_not_known() {
        assertThatThrownBy(() -> QUANTITIES.facts(
                        Map.of("need:debt", Known.of(1)),
                        Map.of(),
                        Map.of("need:debt", new NamedFacts.Within(1, 2), "need:housing", new NamedFacts.Within(1, 5))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    Facts[need:housing]: must be within 0..4
                    Facts[need:debt]: must not be known and within an interval too""");
        assertThatThrownBy(() ->
                        QUANTITIES.facts(Map.of(), Map.of(), Map.of("need:housing", new NamedFacts.Within(-1, 2))))
                .hasMessage("Facts[need:housing]: must be within 0..4");
        assertThatThrownBy(
                        () -> QUANTITIES.facts(Map.of(), Map.of(), Map.of("fact:court", new NamedFacts.Within(1, 2))))
                .hasMessage("Facts[fact:court]: must be the name of a number");
        assertThatThrownBy(() -> new NamedFacts.Within(2, 1)).hasMessage("Within.lowest: must be at most highest");
    }

    @Test
    void what_nobody_mentions_was_not_asked() {
        Finding finding = explain(housing(Known.of(3)), new Criterion.AtLeast("count:needs", 2));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.reading().orElseThrow().missing()).containsExactly("need:debt");
        assertThat(finding.margin()).contains(new Finding.Margin(-1, 0));
        assertSettles(finding, Map.of("need:debt", List.of("2..4")), Map.of("need:debt", List.of("0..1")));
    }

    @Test
    void a_declined_answer_leaves_the_verdict_open_and_is_not_asked_again() {
        Finding finding =
                explain(housing(Known.missing(MissingReason.DECLINED)), new Criterion.AtLeast("need:housing", 2));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.settling()).contains(Settling.NONE);
    }

    @Test
    void numbers_are_told_apart_only_where_a_condition_cuts_them() {
        Finding finding = explain(housing(Known.of(0)), new Criterion.Between("fact:age", 17.5, 64.5));
        assertSettles(finding, Map.of("fact:age", List.of("18..64")), Map.of("fact:age", List.of("0..17", "65..130")));
    }

    @Test
    void values_that_do_the_same_are_listed_together() {
        Criterion criterion = new Criterion.OneOf("fact:court", List.of("bodmin", "plymouth", "truro"));
        assertSettles(
                explain(housing(Known.of(0)), criterion),
                Map.of("fact:court", List.of("bodmin", "plymouth", "truro")),
                Map.of("fact:court", List.of("elsewhere")));
    }

    @Test
    void a_condition_may_be_decided_though_its_parts_are_not() {
        Criterion.AtLeast two = new Criterion.AtLeast("need:debt", 2);
        Finding finding = explain(housing(Known.of(0)), new Criterion.AnyOf(List.of(two, new Criterion.Not(two))));
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.jointly()).isTrue();
    }

    @Test
    void a_shared_member_counts_once() {
        NamedQuantities quantities = NamedQuantities.none()
                .number("need:alcohol", "alcohol", 0, 4)
                .number("need:drugs", "drugs", 0, 4)
                .count(
                        "count:one",
                        "one",
                        List.of(new Criterion.AnyOf(List.of(
                                new Criterion.AtLeast("need:alcohol", 2), new Criterion.AtLeast("need:drugs", 2)))));
        NamedFacts both = quantities.facts(Map.of("need:alcohol", Known.of(4), "need:drugs", Known.of(4)), Map.of());
        assertThat(both.reading("count:one").words()).isEqualTo("1");
        NamedFacts one = quantities.facts(Map.of("need:alcohol", Known.of(4)), Map.of());
        assertThat(one.reading("count:one").words()).isEqualTo("1");
        assertThat(one.reading("count:one").missing()).isEmpty();
    }

    /**
     * In the order a, c, b, d, so that the ends of the count are the same whether a or c is there, and its future is
     * not.
     */
    private static NamedQuantities twoSharedMembers() {
        NamedQuantities quantities = NamedQuantities.none();
        for (String name : List.of("a", "c", "b", "d")) {
            quantities = quantities.number(name, name, 0, 1);
        }
        return quantities.count("count:pairs", "pairs", List.of(either("a", "b"), either("c", "d")));
    }

    private static Criterion either(String one, String other) {
        return new Criterion.AnyOf(List.of(new Criterion.AtLeast(one, 1), new Criterion.AtLeast(other, 1)));
    }

    @Test
    void shared_members_that_count_already_are_told_apart() {
        NamedQuantities quantities = twoSharedMembers();
        Criterion both = new Criterion.AtLeast("count:pairs", 2);
        Criterion notB = new Criterion.AtMost("b", 0);
        Criterion notAandC = new Criterion.Not(
                new Criterion.AllOf(List.of(new Criterion.AtLeast("a", 1), new Criterion.AtLeast("c", 1))));
        Evaluator evaluator = quantities.evaluator(new Criterion.AllOf(List.of(both, notB, notAandC)));
        assertThat(quantities.facts(Map.of(), Map.of()).evaluate(evaluator)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void only_those_of_one_shared_member_can_stand_for_one_another() {
        NamedQuantities quantities = twoSharedMembers();
        Evaluator evaluator = quantities.evaluator(new Criterion.AtLeast("count:pairs", 2));
        Settling settling = quantities
                .facts(Map.of(), Map.of())
                .explain(evaluator)
                .settling()
                .orElseThrow();
        assertThat(settling.toMet().sets().stream().map(Map::keySet).map(Object::toString))
                .containsExactlyInAnyOrder("[a, c]", "[a, d]", "[c, b]", "[b, d]");
        assertThat(settling.toNotMet().sets().stream().map(Map::keySet).map(Object::toString))
                .containsExactlyInAnyOrder("[a, b]", "[c, d]");
    }

    @Test
    void everything_wrong_with_facts_is_said_at_once_and_without_the_values() {
        assertThatThrownBy(() -> QUANTITIES.facts(
                        Map.of("need:housing", Known.of(777), "fact:court", Known.of(1)),
                        Map.of("fact:court", Known.of("canary"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    Facts[need:housing]: must be 0..4
                    Facts[fact:court]: must be one of bodmin, plymouth, truro, elsewhere
                    Facts[fact:court]: must be the name of a number\
                    """);
    }

    @Test
    void the_text_form_shows_nothing_of_the_person() {
        assertThat(housing(Known.of(3))).hasToString("NamedFacts[5 quantities]");
    }

    @Test
    void a_count_refuses_members_that_are_not_independent() {
        Criterion.AtLeast housing = new Criterion.AtLeast("need:housing", 2);
        List<Criterion> members = List.of(
                housing,
                new Criterion.AtMost("need:housing", 1),
                new Criterion.AtLeast("count:needs", 1),
                new Criterion.Answered("need:debt"),
                new Criterion.Not(new Criterion.AtLeast("fact:age", 18)));
        assertThatThrownBy(() -> QUANTITIES.count("count:more", "more", members))
                .hasMessage("""
                    Count[count:more].members[1].of: must be read once by the count, but was twice need:housing
                    Count[count:more].members[2].of: must not be a count, but was count:needs
                    Count[count:more].members[3]: must be at-least, at-most or one-of, or an any-of of these
                    Count[count:more].members[4]: must be at-least, at-most or one-of, or an any-of of these\
                    """);
    }

    @Test
    void a_count_refuses_what_is_not_there_and_what_cannot_be_compared() {
        assertThatThrownBy(() -> NamedQuantities.none().count("count:a", "a", List.of(new Criterion.AtLeast("b", 1))))
                .hasMessage("Count[count:a].members[0].of: must be one of , but was b");
        assertThatThrownBy(() -> QUANTITIES.count("count:a", "a", List.of(new Criterion.AtLeast("fact:court", 1))))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("must be a number");
    }

    @Test
    void whether_a_count_is_answered_is_no_question() {
        assertThatThrownBy(() -> QUANTITIES.evaluator(new Criterion.Answered("count:needs")))
                .hasMessage("Criterion[count:needs]: must not ask whether a count is answered");
    }

    @Test
    void ranges_lists_and_names_must_make_sense() {
        assertThatThrownBy(() -> QUANTITIES.number("n", "n", 3, 2))
                .hasMessage("Quantity[n].highest: must be at least 3, but was 2");
        assertThatThrownBy(() -> QUANTITIES.values("n", "n", List.of()))
                .hasMessage("Quantity[n].values: must be different values, at least one");
        assertThatThrownBy(() -> QUANTITIES.values("n", "n", List.of("a", "a")))
                .hasMessage("Quantity[n].values: must be different values, at least one");
        assertThatThrownBy(() -> QUANTITIES.number("need:debt", "debt", 0, 4))
                .hasMessage("Vocabulary[need:debt]: must not be there twice");
    }
}
