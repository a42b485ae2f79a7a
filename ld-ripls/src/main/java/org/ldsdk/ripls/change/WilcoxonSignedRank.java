package org.ldsdk.ripls.change;

import java.util.Arrays;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.groups.PValues;
import org.ldsdk.ripls.groups.Ranks;

/**
 * Wilcoxon's test of signed ranks: whether the values of the same people tend to become larger or smaller. A difference is
 * after less before; its size is ranked, its sign decides on which side the rank counts. Differences are compared as they
 * are, without rounding. Its text form shows no figure.
 *
 * <p>Differences of one size share the mean of their ranks. The exact p counts every way in which the signs can fall to
 * these ranks; two-sided are those whose sum is at least as far from what is expected. Not every program counts ties
 * exactly: R's {@code wilcox.test} goes over to the normal p, coin does as here. The normal p has the variance of the ranks
 * as they are, so it is corrected for ties.
 *
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon 1945, Biometrics Bulletin 1, 80-83</a>
 */
@LdStyle
@Value.Immutable
public interface WilcoxonSignedRank {

    /** {@return what is done with those who did not change} */
    ZeroRule zeroRule();

    /** {@return how many pairs there are, those without change included} */
    int pairs();

    /** {@return how many did not change} */
    int zeros();

    /** {@return whether any differences but zeros are of one size} */
    boolean hasTies();

    /** {@return the sum of the ranks of those whose value rose} */
    @Value.Redacted
    double positiveRankSum();

    /** {@return the sum of the ranks of those whose value fell} */
    @Value.Redacted
    double negativeRankSum();

    /** {@return exact p; none if there are too many ways to count them, beyond about 580 who changed} */
    @Value.Redacted
    Computed<PValues> exact();

    /** {@return standard deviations from what is expected} */
    @Value.Redacted
    double z();

    /** {@return p of a normal distribution} */
    @Value.Redacted
    PValues normal();

    /** {@return the same with the sum moved by half a rank towards what is expected} */
    @Value.Redacted
    PValues normalWithContinuity();

    /** {@return the exact p, and where there is none, the normal one with continuity} */
    default PValues p() {
        return exact().value().orElseGet(this::normalWithContinuity);
    }

    /** {@return which of them {@link #p()} is, as a clause for a report} */
    default String method() {
        String ties = hasTies() ? "midranks for ties" : "no ties";
        return exact().value().isPresent() ? "exact, " + ties : "normal with continuity, " + ties;
    }

    /**
     * The rank-biserial correlation of matched pairs: the share of the rank sum that rose less the share that fell.
     *
     * @return from -1, all who changed fell, to 1, all who changed rose
     * @see <a href="https://doi.org/10.2466/11.IT.3.1">Kerby 2014, Comprehensive Psychology 3, 1</a>
     */
    default double rankBiserial() {
        return (positiveRankSum() - negativeRankSum()) / (positiveRankSum() + negativeRankSum());
    }

    /**
     * Compares before and after.
     *
     * @param pairs the values of the same people
     * @param zeroRule what is done with those who did not change
     * @return the test; none if nobody changed
     */
    static Computed<WilcoxonSignedRank> of(Pairs pairs, ZeroRule zeroRule) {
        double[] changes = Arrays.stream(pairs.differences())
                .filter(difference -> difference != 0)
                .toArray();
        if (changes.length == 0) {
            return Computed.none(pairs.size() == 0 ? "there are no pairs" : "nobody changed");
        }
        Ranks ranks = Ranks.of(Arrays.stream(changes).map(Math::abs).toArray());
        int zeros = pairs.size() - changes.length;
        long[] doubled = ranks.doubled(0, changes.length);
        if (zeroRule == ZeroRule.PRATT) {
            Arrays.setAll(doubled, change -> doubled[change] + 2L * zeros);
        }
        return Computed.of(of(pairs.size(), changes, zeroRule, doubled, ranks.hasTies()));
    }

    private static WilcoxonSignedRank of(
            int pairs, double[] changes, ZeroRule zeroRule, long[] doubled, boolean hasTies) {
        long rose = 0;
        long all = 0;
        double squares = 0;
        for (int change = 0; change < changes.length; change++) {
            rose += changes[change] > 0 ? doubled[change] : 0;
            all += doubled[change];
            squares += (double) doubled[change] * doubled[change];
        }
        double distance = (2 * rose - all) / 4.0;
        double sd = Math.sqrt(squares) / 4;
        return ImmutableWilcoxonSignedRank.builder()
                .zeroRule(zeroRule)
                .pairs(pairs)
                .zeros(pairs - changes.length)
                .hasTies(hasTies)
                .positiveRankSum(rose / 2.0)
                .negativeRankSum((all - rose) / 2.0)
                .exact(exact(doubled, rose))
                .z(distance / sd)
                .normal(PValues.normal(distance, 0, sd))
                .normalWithContinuity(PValues.normal(distance, 0.5, sd))
                .build();
    }

    private static Computed<PValues> exact(long[] doubled, long rose) {
        return SignedRankSums.of(doubled)
                .map(sums -> Computed.of(sums.p(rose)))
                .orElseGet(() -> Computed.none(
                        "counting every way would take more than " + SignedRankSums.MOST_STEPS + " steps"));
    }
}
