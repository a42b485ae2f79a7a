package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.NamedSituations.Completion;

/** Laws of named facts, each against every completion tried one by one. */
class NamedFactsProperties {

    @Provide
    Arbitrary<NamedSituations> situations() {
        return Arbitraries.randomValue(NamedSituations::new);
    }

    @Property
    void a_verdict_is_the_one_of_all_completions(@ForAll("situations") NamedSituations situation) {
        Evaluator evaluator = situation.quantities.evaluator(situation.criterion);
        Verdict expected = NamedSituations.verdict(
                situation.completions(), completion -> situation.holds(situation.criterion, completion));
        assertThat(situation.facts().evaluate(evaluator)).isEqualTo(expected);
        Finding finding = situation.facts().explain(evaluator);
        assertThat(finding.verdict()).isEqualTo(expected);
        Verdict glance = evaluator.glance(situation.facts().view(situation.criterion));
        assertThat(glance).isIn(expected, Verdict.UNDETERMINED);
    }

    @Property
    void the_ends_of_a_count_are_the_fewest_and_the_most_that_hold(@ForAll("situations") NamedSituations situation) {
        for (String name : situation.counts.keySet()) {
            Reading reading = situation.facts().reading(name);
            List<Double> counts = situation.completions().stream()
                    .map(completion -> (double) situation.count(name, completion))
                    .toList();
            assertThat(reading.lowest())
                    .isEqualTo(counts.stream().min(Double::compare).orElseThrow());
            assertThat(reading.highest())
                    .isEqualTo(counts.stream().max(Double::compare).orElseThrow());
        }
    }

    @Property
    void what_a_reading_leaves_open_is_what_can_still_move_it(@ForAll("situations") NamedSituations situation) {
        List<Completion> completions = situation.completions();
        for (String count : situation.counts.keySet()) {
            List<String> moving = Stream.concat(situation.ranges.keySet().stream(), situation.lists.keySet().stream())
                    .filter(name -> moves(name, count, situation, completions))
                    .toList();
            assertThat(situation.facts().reading(count).missing()).containsExactlyInAnyOrderElementsOf(moving);
        }
    }

    private static boolean moves(String name, String count, NamedSituations situation, List<Completion> completions) {
        Map<Map<String, Object>, Integer> others = new HashMap<>();
        return completions.stream().anyMatch(completion -> {
            Map<String, Object> rest = new LinkedHashMap<>(completion.values());
            rest.remove(name);
            int now = situation.count(count, completion);
            return others.computeIfAbsent(rest, key -> now) != now;
        });
    }

    @Property
    void what_is_said_to_settle_a_verdict_settles_it(@ForAll("situations") NamedSituations situation) {
        Finding finding = situation.facts().explain(situation.quantities.evaluator(situation.criterion));
        finding.settling().ifPresent(settling -> {
            checkSide(situation, settling.toMet(), Verdict.MET);
            checkSide(situation, settling.toNotMet(), Verdict.NOT_MET);
        });
    }

    private static void checkSide(NamedSituations situation, Settling.Side side, Verdict verdict) {
        for (Map<String, List<String>> set : side.sets()) {
            List<Completion> left = situation.completions().stream()
                    .filter(completion -> set.entrySet().stream().allMatch(answer -> gives(completion, answer)))
                    .toList();
            assertThat(left).isNotEmpty();
            assertThat(NamedSituations.verdict(left, completion -> situation.holds(situation.criterion, completion)))
                    .isEqualTo(verdict);
        }
    }

    /** Whether the quantity was answered with one of the codes, each a value, a number or a stretch of numbers. */
    private static boolean gives(Completion completion, Map.Entry<String, List<String>> answer) {
        String given = completion.values().get(answer.getKey()).toString();
        return completion.answered().get(answer.getKey())
                && answer.getValue().stream().anyMatch(code -> code.equals(given) || spans(code, given));
    }

    private static boolean spans(String code, String given) {
        int dots = code.indexOf("..");
        return dots > 0
                && Integer.parseInt(code.substring(0, dots)) <= Integer.parseInt(given)
                && Integer.parseInt(given) <= Integer.parseInt(code.substring(dots + 2));
    }

    @Property
    void a_verdict_that_one_question_can_settle_is_settled_by_one(@ForAll("situations") NamedSituations situation) {
        Finding finding = situation.facts().explain(situation.quantities.evaluator(situation.criterion));
        finding.settling().ifPresent(settling -> {
            assertThat(settling.toMet().size() == 1).isEqualTo(oneAnswerGives(situation, Verdict.MET));
            assertThat(settling.toNotMet().size() == 1).isEqualTo(oneAnswerGives(situation, Verdict.NOT_MET));
        });
    }

    private static boolean oneAnswerGives(NamedSituations situation, Verdict verdict) {
        List<Completion> all = situation.completions();
        return all.stream()
                .anyMatch(given -> given.values().keySet().stream()
                        .filter(name -> given.answered().get(name) && isMissing(situation, name))
                        .anyMatch(name -> verdict
                                == NamedSituations.verdict(
                                        all.stream()
                                                .filter(one -> one.answered().get(name)
                                                        && one.values()
                                                                .get(name)
                                                                .equals(given.values()
                                                                        .get(name)))
                                                .toList(),
                                        one -> situation.holds(situation.criterion, one))));
    }

    private static boolean isMissing(NamedSituations situation, String name) {
        return situation.numbers.containsKey(name)
                ? !situation.numbers.get(name).isKnown()
                : !situation.values.get(name).isKnown();
    }

    @Property
    void a_view_is_the_same_again_after_an_evaluation(@ForAll("situations") NamedSituations situation) {
        Facts view = situation.facts().view(situation.criterion);
        Evaluator evaluator = situation.quantities.evaluator(situation.criterion);
        Finding first = evaluator.explain(view);
        assertThat(evaluator.explain(view)).isEqualTo(first);
        assertThat(situation.facts().explain(evaluator)).isEqualTo(first);
    }
}
