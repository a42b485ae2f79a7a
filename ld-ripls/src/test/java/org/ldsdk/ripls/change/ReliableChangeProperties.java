package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Citation;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.ripls.change.RecoveryRule.Cut;
import org.ldsdk.ripls.change.RecoveryRule.OfNorms;

class ReliableChangeProperties {

    private static final ScoreRange RANGE = new ScoreRange(-10, 10);
    private static final Citation INVENTED = new Citation("Invented norms", Optional.empty(), Optional.empty(), false);

    /** Scores in the range; those before vary. */
    @Provide
    Arbitrary<Pairs> pairs() {
        return Arbitraries.integers()
                .between(2, 30)
                .flatMap(size -> {
                    Arbitrary<double[]> scores = Arbitraries.integers()
                            .between(-10, 10)
                            .map(Integer::doubleValue)
                            .array(double[].class)
                            .ofSize(size);
                    return Combinators.combine(scores, scores).as(Pairs::of);
                })
                .filter(pairs -> Arrays.stream(pairs.before()).distinct().count() > 1);
    }

    private static ReliableChanges changes(Pairs pairs, Better better, double reliability, Cut cut, double mean) {
        ChangeRule rule = ChangeRule.of(better).with(new OfNorms(cut, mean, 3, INVENTED));
        return ReliableChanges.of(pairs, RANGE, rule, new Reliability(reliability, "invented"))
                .value()
                .orElseThrow();
    }

    private static int sum(Map<?, Integer> classes) {
        return classes.values().stream().mapToInt(it -> it).sum();
    }

    @Property
    void classes_share_out_all_pairs_and_refine_each_other(
            @ForAll("pairs") Pairs pairs,
            @ForAll Better better,
            @ForAll @DoubleRange(max = 0.95) double reliability,
            @ForAll Cut cut) {
        ReliableChanges changes = changes(pairs, better, reliability, cut, 4);
        Map<RecoveryClass, Integer> recoveries =
                changes.recoveries().value().orElseThrow().classes();

        assertThat(sum(changes.classes())).isEqualTo(pairs.size());
        assertThat(sum(recoveries)).isEqualTo(pairs.size());
        assertThat(recoveries.get(RecoveryClass.RECOVERED) + recoveries.get(RecoveryClass.IMPROVED))
                .isEqualTo(changes.classes().get(ChangeClass.RELIABLE_IMPROVEMENT));
        assertThat(recoveries.get(RecoveryClass.DETERIORATED))
                .isEqualTo(changes.classes().get(ChangeClass.RELIABLE_DETERIORATION));
    }

    @Property
    void who_has_no_room_did_not_change_reliably_that_way(
            @ForAll("pairs") Pairs pairs, @ForAll Better better, @ForAll @DoubleRange(max = 0.95) double reliability) {
        ReliableChanges changes = changes(pairs, better, reliability, Cut.C, 4);
        Map<ChangeClass, Integer> classes = changes.classes();

        assertThat(changes.noRoomToImprove().count() + classes.get(ChangeClass.RELIABLE_IMPROVEMENT))
                .isLessThanOrEqualTo(pairs.size());
        assertThat(changes.noRoomToDeteriorate().count() + classes.get(ChangeClass.RELIABLE_DETERIORATION))
                .isLessThanOrEqualTo(pairs.size());
        double room = changes.index().minimalChange();
        double end = better == Better.HIGHER ? 10 : -10;
        assertThat(changes.noRoomToImprove())
                .isEqualTo(new Proportion(
                        Arrays.stream(pairs.before())
                                .filter(before -> Math.abs(end - before) <= room)
                                .count(),
                        pairs.size()));
    }

    /** A scale turned round, with its direction and norms, says the same. */
    @Property
    void turning_the_scale_round_keeps_every_class(
            @ForAll("pairs") Pairs pairs,
            @ForAll @DoubleRange(max = 0.95) double reliability,
            @ForAll Cut cut,
            @ForAll @IntRange(min = -9, max = 9) int mean) {
        ReliableChanges higher = changes(pairs, Better.HIGHER, reliability, cut, mean);
        ReliableChanges lower =
                changes(Pairs.of(turned(pairs.before()), turned(pairs.after())), Better.LOWER, reliability, cut, -mean);

        assertThat(lower.classes()).isEqualTo(higher.classes());
        assertThat(lower.recoveries().value().orElseThrow().classes())
                .isEqualTo(higher.recoveries().value().orElseThrow().classes());
        assertThat(lower.noRoomToImprove()).isEqualTo(higher.noRoomToImprove());
        assertThat(lower.noRoomToDeteriorate()).isEqualTo(higher.noRoomToDeteriorate());
    }

    private static double[] turned(double[] scores) {
        return Arrays.stream(scores).map(score -> -score).toArray();
    }

    @Property
    void a_more_reliable_scale_shows_no_fewer_changes(
            @ForAll("pairs") Pairs pairs, @ForAll @DoubleRange(max = 0.9) double reliability) {
        assertThat(changes(pairs, Better.HIGHER, reliability + 0.05, Cut.C, 4)
                        .classes()
                        .get(ChangeClass.NO_RELIABLE_CHANGE))
                .isLessThanOrEqualTo(changes(pairs, Better.HIGHER, reliability, Cut.C, 4)
                        .classes()
                        .get(ChangeClass.NO_RELIABLE_CHANGE));
    }
}
