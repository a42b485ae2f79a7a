package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One scale under one policy, read off a {@link Tally}: by the formulas of {@link CompiledScale} and {@link EstimateRule} that a single
 * response is scored with, of sums that were added up in another way.
 */
final class ScaleTally {

    private static final int MOST_TABULATED = 1 << 12;

    final CompiledScale scale;
    /** The least that any item of the scale can be worth. */
    private final long floor;

    private final EstimateRule rule;
    private final boolean estimates;
    private final int items;
    private final long possible;
    /** Points by what the items are worth at least, for each number of missing items that says all else there is to say. */
    private final double[] tabulated;

    private final int width;
    private final int mostTabulated;

    private ScaleTally(CompiledScale scale, EstimateRule rule) {
        this.scale = scale;
        this.rule = rule;
        this.estimates = rule.estimates();
        this.items = scale.size();
        this.possible = Arrays.stream(scale.most).asLongStream().sum();
        this.floor = floor(scale);
        long most = refs(scale)
                .mapToLong(ref -> leastWorth(scale, ref) + spread(scale, ref) - floor)
                .sum();
        this.width = (int) most + 1;
        this.mostTabulated =
                width > MOST_TABULATED ? -1 : isEven() && width * (items + 1) <= MOST_TABULATED ? items : 0;
        this.tabulated = new double[width * (mostTabulated + 1)];
        for (int at = 0; at < tabulated.length; at++) {
            int missing = at / width;
            long ofMissing = missing * Tally.missing(0, (int) spread(scale, 0), false);
            int worth = (int) Math.min(at % width, most - missing * spread(scale, 0));
            tabulated[at] = calculated(Tally.answered(worth) + ofMissing);
        }
    }

    /**
     * @param mayBeAbsent whether some item of the scale may not count
     * @return empty if the scale's numbers are too large to be tallied, or its rule needs to know more
     */
    static Optional<ScaleTally> of(CompiledScale scale, EstimateRule rule, boolean mayBeAbsent) {
        long floor = floor(scale);
        long missingLeast =
                refs(scale).mapToLong(ref -> leastWorth(scale, ref) - floor).sum();
        long spread = refs(scale).mapToLong(ref -> spread(scale, ref)).sum();
        boolean fits = scale.size() <= Tally.MOST_ITEMS
                && missingLeast <= Tally.MOST_MISSING_LEAST
                && spread <= Tally.MOST_SPREAD;
        boolean tells = scale.rule.isAdditive() && !(scale.rule == ScaleRule.PERCENTAGE_OF_ANSWERED && mayBeAbsent);
        return fits && tells ? Optional.of(new ScaleTally(scale, rule)) : Optional.empty();
    }

    private static IntStream refs(CompiledScale scale) {
        return IntStream.range(0, scale.size());
    }

    private static long leastWorth(CompiledScale scale, int ref) {
        return scale.worth(ref, scale.least[ref]);
    }

    private static long spread(CompiledScale scale, int ref) {
        return scale.worth(ref, scale.most[ref]) - leastWorth(scale, ref);
    }

    private static long floor(CompiledScale scale) {
        return refs(scale).mapToLong(ref -> leastWorth(scale, ref)).min().orElse(0);
    }

    /** Whether a missing item could be worth the same, whichever it is. */
    boolean isEven() {
        return refs(scale).allMatch(ref -> leastWorth(scale, ref) == floor && spread(scale, ref) == spread(scale, 0));
    }

    /**
     * What an item adds to a tally.
     *
     * @param ref the item's position in the scale
     * @param state an option's position, a code of a missing answer, or a state behind a skip
     * @param alwaysAsk whether the item must always be asked
     */
    long entry(int ref, int state, boolean alwaysAsk) {
        if (state == ItemState.ABSENT) {
            return Tally.absent();
        }
        return ItemState.isOpen(state)
                ? Tally.missing((int) (leastWorth(scale, ref) - floor), (int) spread(scale, ref), alwaysAsk)
                : Tally.answered((int) (scale.worth(ref, scale.least(ref, state)) - floor));
    }

    /** The least the scale can be; NaN if it does not exist. */
    double lowest(long tally) {
        return end(tally, 0);
    }

    /** The most it can be; NaN if it does not exist. */
    double highest(long tally) {
        return end(tally, Tally.spread(tally));
    }

    private double end(long tally, int more) {
        int counting = items - Tally.absent(tally);
        return scale.score(floor * counting + Tally.least(tally) + more, counting, possible);
    }

    /** The points: exact if the ends are equal, else what the policy estimates, else NaN. */
    double points(long tally) {
        int missing = Tally.onlyMissing(tally);
        return missing <= mostTabulated ? tabulated[Tally.least(tally) + width * missing] : calculated(tally);
    }

    private double calculated(long tally) {
        double lowest = lowest(tally);
        double highest = highest(tally);
        if (isExact(tally, lowest, highest)) {
            return lowest;
        }
        return estimates ? estimate(tally, lowest, highest) : Double.NaN;
    }

    private boolean isExact(long tally, double lowest, double highest) {
        return lowest == highest && rule.isExactEnough(Tally.missing(tally));
    }

    /** The estimate of points that could be something else; NaN if there is none. */
    double estimate(long tally) {
        if (!estimates || Tally.missing(tally) == 0) {
            return Double.NaN;
        }
        double lowest = lowest(tally);
        double highest = highest(tally);
        return isExact(tally, lowest, highest) ? Double.NaN : estimate(tally, lowest, highest);
    }

    private double estimate(long tally, double lowest, double highest) {
        double carriedOver = carriedOver(tally);
        boolean withheld = rule.withheld(carriedOver, Tally.isAlwaysAskMissing(tally), lowest, highest)
                .isPresent();
        return withheld ? Double.NaN : rule.rounded(carriedOver);
    }

    /** Whether the points are an estimate. */
    boolean isEstimated(long tally) {
        return !Double.isNaN(estimate(tally));
    }

    /** Why there is no estimate although the policy has one. */
    Optional<Note.Kind> withheld(long tally) {
        double lowest = lowest(tally);
        double highest = highest(tally);
        return isExact(tally, lowest, highest)
                ? Optional.empty()
                : rule.withheld(carriedOver(tally), Tally.isAlwaysAskMissing(tally), lowest, highest);
    }

    private double carriedOver(long tally) {
        int missing = Tally.missing(tally);
        int counting = items - Tally.absent(tally);
        if (!rule.allows(missing, counting)) {
            return Double.NaN;
        }
        long missingLeast = floor * missing + Tally.missingLeast(tally);
        long worth = floor * counting + Tally.least(tally) - missingLeast;
        long answeredPossible = possible - missingLeast - Tally.spread(tally);
        return scale.carriedOver(worth, counting - missing, counting, answeredPossible);
    }
}
