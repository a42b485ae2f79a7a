package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;

/** Criteria that join many items end, with the exact verdict or with a plain refusal. */
class EvaluatorStressTest {

    private static final Criterion PIGEONS = new Criterion.AnyOf(List.of(
            new Criterion.CountAtLeast(
                    2,
                    List.of(
                            new Criterion.AtLeast("scale:a", 10),
                            new Criterion.AtLeast("scale:b", 10),
                            new Criterion.AtLeast("scale:c", 10))),
            new Criterion.AtMost("scale:total", 41)));

    /** Three subscales of 24 items each, 0..24, and their total. */
    private static ImmutableInstrument threeSubscales(Criterion rule) {
        ImmutableInstrument plain = TestInstruments.invented(72, rule);
        List<Scale> scales = new ArrayList<>(plain.scales());
        for (int part = 0; part < 3; part++) {
            scales.add(ImmutableScale.copyOf(plain.scales().get(0))
                    .withCode(List.of("a", "b", "c").get(part))
                    .withItems(IntStream.rangeClosed(24 * part + 1, 24 * part + 24)
                            .mapToObj(Integer::toString)
                            .toList())
                    .withRange(new ScoreRange(0, 24)));
        }
        return plain.withScales(scales);
    }

    /** A subscale with one answer of 0 gives at most 23; with two others below 10 the total is at most 41. */
    @Test
    void three_subscales_and_their_total_are_judged_jointly() {
        Scorer scorer = Scorer.of(threeSubscales(PIGEONS));
        Response two = Response.empty().answer("1", "0").answer("25", "0");
        assertThat(scorer.score(two).threshold("rule").verdict()).isEqualTo(Verdict.UNDETERMINED);
        Finding three = scorer.score(two.answer("49", "0")).threshold("rule");
        assertThat(three.verdict()).isEqualTo(Verdict.MET);
        assertThat(three.jointly()).isTrue();
    }

    @Test
    void what_settles_many_items_is_given_up_in_time() {
        Finding finding =
                Scorer.of(threeSubscales(PIGEONS)).score(Response.empty()).threshold("rule");
        assertThat(finding.settling().orElseThrow().toNotMet().sets()).isEmpty();
        assertThat(finding.settling().orElseThrow().toNotMet().complete()).isFalse();
        assertThat(finding.explain()).endsWith("would be not met with: not searched to the end");
    }

    /** Items that count 1, 2, 4, 8, ...: no two sums are the same, so nothing can be looked at once for many. */
    private static ImmutableInstrument allSumsDiffer(IntFunction<Criterion> rule) {
        return TestInstruments.weighted(IntStream.range(0, 21).map(i -> 1 << i).toArray(), rule);
    }

    private static Criterion between(int total) {
        return new Criterion.Between(
                "scale:total", Math.floorDiv(total * 2, 3) + 0.25, Math.floorDiv(total * 2, 3) + 0.75);
    }

    @Test
    void what_cannot_be_decided_with_bearable_effort_is_refused_plainly() {
        Scorer scorer = Scorer.of(allSumsDiffer(total -> new Criterion.AtLeast("scale:total", 1)));
        Situation nothingKnown = scorer.rows().situation();
        Evaluator evaluator = Evaluator.of(between((1 << 21) - 1), nothingKnown.vocabulary());
        assertThatThrownBy(() -> evaluator.evaluate(nothingKnown))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Criterion: must be decidable within 500000 situations; read fewer quantities in it");
        assertThat(nothingKnown.highest(nothingKnown.vocabulary().position("scale:total")))
                .as("all suppositions are withdrawn")
                .isEqualTo((1 << 21) - 1);
    }

    @Test
    void the_linter_names_such_a_criterion() {
        assertThat(Linter.check(allSumsDiffer(EvaluatorStressTest::between)).stream()
                        .map(Problem::text))
                .containsExactly(
                        "Threshold[rule].criterion: must be decidable with bearable effort; read fewer quantities in it");
    }
}
