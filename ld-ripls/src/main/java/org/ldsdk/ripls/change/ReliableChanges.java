package org.ldsdk.ripls.change;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.statistics.Proportion;

/**
 * How many of a group changed by more than the scale's error, and how many could not have: a first score near the best
 * leaves no room to improve reliably. The classes share out all pairs. Its text form shows no count of people.
 */
@LdStyle
@Value.Immutable
public interface ReliableChanges {

    /** {@return what the changes are measured by} */
    ReliableChangeIndex index();

    /** {@return how many there are of each class, all classes in their order} */
    @Value.Redacted
    Map<ChangeClass, Integer> classes();

    /** {@return the classes beside a cut-off; none if no cut-off is cited} */
    @Value.Redacted
    Computed<Recoveries> recoveries();

    /** {@return those whose first score leaves no room to improve reliably, the ceiling; of all pairs} */
    Proportion noRoomToImprove();

    /** {@return those whose first score leaves no room to deteriorate reliably, the floor; of all pairs} */
    Proportion noRoomToDeteriorate();

    /**
     * Classes beside a cut-off. Its text form shows no count.
     *
     * @param cutOff from which value on, towards the better, a person counts as recovered
     * @param how how the cut-off comes about and who prints it
     * @param classes how many there are of each, all classes in their order
     */
    record Recoveries(double cutOff, String how, Map<RecoveryClass, Integer> classes) {

        /** Copies the map, in the order of the classes. */
        public Recoveries {
            classes = new EnumMap<>(classes);
        }

        /** {@return how many there are of each, in a new map} */
        @Override
        public Map<RecoveryClass, Integer> classes() {
            return new EnumMap<>(classes);
        }

        @Override
        public String toString() {
            return "Recoveries[" + how + "]";
        }
    }

    /**
     * Classes a group.
     *
     * @param pairs their scores before and after
     * @param range the lowest and highest score that can be had
     * @param rule which way is better, and the cut-off if there is one
     * @param reliability of the scale; the rule's is not looked at
     * @return the classes; none with fewer than 2 pairs, or if the scores before do not vary
     */
    static Computed<ReliableChanges> of(Pairs pairs, ScoreRange range, ChangeRule rule, Reliability reliability) {
        if (pairs.size() < 2) {
            return Computed.none("there are fewer than 2 pairs");
        }
        double sd = StandardDeviation.of(pairs.before()).getAsDouble();
        return sd > 0
                ? Computed.of(of(pairs, range, rule, new ReliableChangeIndex(reliability, sd, rule.better())))
                : Computed.none("the scores before do not vary");
    }

    private static ReliableChanges of(Pairs pairs, ScoreRange range, ChangeRule rule, ReliableChangeIndex index) {
        double[] before = pairs.before();
        double[] after = pairs.after();
        Map<ChangeClass, Integer> classes = zeros(ChangeClass.class);
        for (int pair = 0; pair < before.length; pair++) {
            classes.merge(index.classOf(before[pair], after[pair]), 1, Integer::sum);
        }
        double best = rule.better() == Better.HIGHER ? range.max() : range.min();
        double worst = rule.better() == Better.HIGHER ? range.min() : range.max();
        return ImmutableReliableChanges.builder()
                .index(index)
                .classes(classes)
                .recoveries(rule.recovery()
                        .map(cited -> Computed.of(recoveries(pairs, index, cited)))
                        .orElseGet(() -> Computed.none("no cut-off is cited")))
                .noRoomToImprove(share(before, it -> index.classOf(it, best) != ChangeClass.RELIABLE_IMPROVEMENT))
                .noRoomToDeteriorate(
                        share(before, it -> index.classOf(it, worst) != ChangeClass.RELIABLE_DETERIORATION))
                .build();
    }

    private static Recoveries recoveries(Pairs pairs, ReliableChangeIndex index, RecoveryRule cited) {
        double[] before = pairs.before();
        double[] after = pairs.after();
        double cutOff = cited.cutOff(Mean.of(before).getAsDouble(), index.sdBefore(), index.better());
        Map<RecoveryClass, Integer> classes = zeros(RecoveryClass.class);
        for (int pair = 0; pair < before.length; pair++) {
            classes.merge(index.classOf(before[pair], after[pair], cutOff), 1, Integer::sum);
        }
        return new Recoveries(cutOff, cited.words(), classes);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> zeros = new EnumMap<>(type);
        for (E one : type.getEnumConstants()) {
            zeros.put(one, 0);
        }
        return zeros;
    }

    private static Proportion share(double[] before, DoublePredicate hasNoRoom) {
        long count = Arrays.stream(before).filter(hasNoRoom).count();
        return new Proportion(count, before.length);
    }
}
