package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;

/** Criteria over quantities that do not hang on one another. */
class EvaluatorTest {

    private static final NamedQuantities QUANTITIES = NamedQuantities.none()
            .number("need:housing", "housing", 0, 4)
            .values("fact:sex", "sex", List.of("female", "male"));

    private static final Criterion SEVERE = new Criterion.AtLeast("need:housing", 3);

    private static Finding explain(Criterion criterion) {
        return QUANTITIES.facts(Map.of(), Map.of()).explain(QUANTITIES.evaluator(criterion));
    }

    private static Verdict glance(Criterion criterion) {
        return QUANTITIES
                .evaluator(criterion)
                .glance(QUANTITIES.facts(Map.of(), Map.of()).view(criterion));
    }

    @Test
    void a_criterion_and_its_opposite_are_true_together_of_everybody() {
        Criterion either = new Criterion.AnyOf(List.of(SEVERE, new Criterion.Not(SEVERE)));
        assertThat(glance(either)).as("part by part").isEqualTo(Verdict.UNDETERMINED);
        assertThat(explain(either).verdict()).isEqualTo(Verdict.MET);
        assertThat(explain(either).jointly()).isTrue();
        Criterion both = new Criterion.AllOf(List.of(SEVERE, new Criterion.Not(SEVERE)));
        assertThat(explain(both).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** What is decided jointly further down is not called joint further up: there it follows from the part. */
    @Test
    void jointly_is_said_where_the_parts_do_not_suffice_and_only_there() {
        Criterion either = new Criterion.AnyOf(List.of(SEVERE, new Criterion.Not(SEVERE)));
        Finding outer = explain(new Criterion.Not(new Criterion.AllOf(List.of(either))));
        assertThat(outer.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outer.jointly()).isFalse();
        assertThat(outer.parts().get(0).jointly()).isFalse();
        assertThat(outer.parts().get(0).parts().get(0).jointly()).isTrue();
    }

    /** Two is not enough and three is too much; that it can be 0..4 does not help. */
    @Test
    void between_numbers_that_cannot_be_is_never_met() {
        Finding finding = explain(new Criterion.Between("need:housing", 2.2, 2.8));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_value_is_undetermined_only_while_it_could_be_another() {
        assertThat(explain(new Criterion.OneOf("fact:sex", List.of("female"))).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(explain(new Criterion.OneOf("fact:sex", List.of("female", "male")))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void answered_asks_for_an_answer_and_not_for_its_content() {
        Criterion told = new Criterion.Answered("need:housing");
        assertThat(explain(told).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(explain(told).reading().orElseThrow().words()).isEqualTo("0..4");
        NamedFacts declined = QUANTITIES.facts(Map.of("need:housing", Known.missing(MissingReason.DECLINED)), Map.of());
        assertThat(declined.evaluate(QUANTITIES.evaluator(told))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void what_it_reads_is_checked_when_it_is_made() {
        assertThatThrownBy(() -> QUANTITIES.evaluator(new Criterion.AtLeast("need:debt", 1)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Criterion.of: must be one of need:housing, fact:sex, but was need:debt");
        assertThatThrownBy(() -> QUANTITIES.evaluator(new Criterion.AtLeast("fact:sex", 1)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Criterion[fact:sex]: must be a number, but was a quantity with the values [female, male]");
        assertThatThrownBy(() -> QUANTITIES.evaluator(new Criterion.OneOf("fact:sex", List.of("woman"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Criterion[fact:sex]: must be one of [female, male], but was woman");
        assertThatThrownBy(() -> QUANTITIES.evaluator(new Criterion.OneOf("need:housing", List.of("3"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Criterion[need:housing]: must be one of [], but was 3");
    }

    @Test
    void the_text_says_what_was_asked_and_read() {
        Criterion rule = new Criterion.CountAtLeast(
                1,
                List.of(
                        new Criterion.AtMost("need:housing", 1),
                        new Criterion.Not(new Criterion.Answered("fact:sex"))));
        assertThat(explain(rule).explain()).isEqualTo("""
                undetermined: at least 1 of 2
                  undetermined: housing 0..4 (not answered: need:housing), must be at most 1, margin -1..+3
                  undetermined: not
                    undetermined: sex female or male (not answered: fact:sex), must be answered
                  would be met with: need:housing = 0..1
                  would be not met with: need:housing = 2..4, fact:sex = female or male""");
    }

    @Test
    void names_of_quantities_differ_and_lists_are_short() {
        assertThatThrownBy(() -> new Vocabulary(List.of(Quantity.number("a", "a"), Quantity.number("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Vocabulary[a]: must not be there twice");
        List<String> many = IntStream.range(0, 63).mapToObj(Integer::toString).toList();
        assertThatThrownBy(() -> new Quantity("a", "a", many))
                .hasMessage("Quantity[a].values: must be at most 62, but were 63");
        assertThat(new Quantity("a", "a", many.subList(0, 62)).isNumber()).isFalse();
    }
}
