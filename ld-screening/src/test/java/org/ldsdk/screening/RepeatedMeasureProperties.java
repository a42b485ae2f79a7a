package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;

/** What is said of a change holds however the missing answers turn out, for all shipped tools. */
class RepeatedMeasureProperties {

    private static final int MOST_MISSING = 3;

    /** The change between two responses in part, and between the same two completed. */
    record Case(RepeatedMeasure partial, RepeatedMeasure full) {

        @Override
        public String toString() {
            return partial + "\n" + partial.text() + full.text();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(ScreeningTools.all()), Arbitraries.longs())
                .as((tool, seed) -> draw(tool.with(MissingPolicy.interval()), new Random(seed)))
                .withoutEdgeCases();
    }

    /** At most a few answers are missing, since what would settle a rule is searched for in every result. */
    private static Case draw(ScreeningTool tool, Random random) {
        Response[] partial = {Response.empty(), Response.empty()};
        Response[] full = {Response.empty(), Response.empty()};
        for (int time = 0; time < 2; time++) {
            int left = random.nextInt(MOST_MISSING + 1);
            for (Item item : tool.instrument().items()) {
                List<AnswerOption> options = tool.instrument().optionsOf(item);
                String code = options.get(random.nextInt(options.size())).code();
                if (Screening.of(tool, full[time]).unasked().contains(item.code())) {
                    full[time] = full[time].answer(item.code(), code);
                    boolean missing = left > 0 && random.nextInt(3) == 0;
                    left -= missing ? 1 : 0;
                    partial[time] = missing ? partial[time] : partial[time].answer(item.code(), code);
                }
            }
        }
        return new Case(
                RepeatedMeasure.of(tool.screen(partial[0]), tool.screen(partial[1])),
                RepeatedMeasure.of(tool.screen(full[0]), tool.screen(full[1])));
    }

    @Property
    void the_change_lies_between_its_ends_whatever_is_answered(@ForAll("cases") Case one) {
        RepeatedMeasure partial = one.partial();
        for (ScaleChange full : one.full().changes()) {
            ScaleChange change = partial.change(full.scale());
            full.points()
                    .ifPresent(points -> assertThat(points)
                            .isBetween(
                                    change.lowest().orElseThrow(),
                                    change.highest().orElseThrow()));
        }
    }

    @Property
    void a_decided_verdict_stays_whatever_is_answered(@ForAll("cases") Case one) {
        RepeatedMeasure partial = one.partial();
        RepeatedMeasure full = one.full();
        List<String> scales = partial.changes().stream().map(ScaleChange::scale).toList();
        IntStream.rangeClosed(1, 8)
                .forEach(points -> scales.forEach(scale -> {
                    for (boolean inclusive : new boolean[] {true, false}) {
                        ReliableChangeRule rule = new ReliableChangeRule(scale, points, inclusive, "invented", true);
                        Verdict verdict = rule.verdict(partial.change(scale));
                        boolean exists = full.change(scale).points().isPresent();
                        if (verdict.isDecided() && exists) {
                            assertThat(rule.verdict(full.change(scale))).isEqualTo(verdict);
                        }
                    }
                }));
    }

    @Property
    void the_other_way_round_is_the_same_change_with_the_other_sign(@ForAll("cases") Case one) {
        RepeatedMeasure back = RepeatedMeasure.of(
                /* earlier= */ one.partial().later(), /* later= */ one.partial().earlier());
        for (ScaleChange change : one.partial().changes()) {
            ScaleChange other = back.change(change.scale());
            assertThat(other.lowest().isPresent()).isEqualTo(change.highest().isPresent());
            change.highest()
                    .ifPresent(highest ->
                            assertThat(other.lowest().orElseThrow() + highest).isZero());
            ReliableChangeRule rule = new ReliableChangeRule(change.scale(), 3, true, "invented", true);
            assertThat(rule.verdict(other)).isEqualTo(rule.verdict(change));
        }
    }

    @Property
    void nothing_is_said_to_be_better_or_worse(@ForAll("cases") Case one) {
        assertThat(one.partial().text())
                .doesNotContainIgnoringCase("recover")
                .doesNotContainIgnoringCase("improve")
                .doesNotContainIgnoringCase("deteriorat")
                .doesNotContainIgnoringCase("worse");
    }
}
