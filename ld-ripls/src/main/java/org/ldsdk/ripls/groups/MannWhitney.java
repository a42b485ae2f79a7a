package org.ldsdk.ripls.groups;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;

/**
 * The test of Mann and Whitney, which is Wilcoxon's rank sum test: whether values of one group tend to be larger than those
 * of another. Its text form shows no figure.
 *
 * <p>Equal values share the mean of their ranks. The exact p counts every way in which the ranks, ties included, can fall to
 * the two groups; two-sided are those whose rank sum is at least as far from what is expected. The normal p has the variance
 * corrected for ties. Not every program counts ties exactly: R's {@code wilcox.test} goes over to the normal p, coin does as
 * here.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177730491">Mann and Whitney 1947, Ann Math Stat 18, 50-60</a>
 */
@LdStyle
@Value.Immutable
public interface MannWhitney {

    /** {@return how many values the first group has} */
    int first();

    /** {@return how many values the second group has} */
    int second();

    /** {@return pairs in which the value of the first group is larger, and half of those with equal values} */
    @Value.Redacted
    double u();

    /** {@return whether any values are equal} */
    boolean hasTies();

    /** {@return exact p; none if there are too many ways to count them, beyond about 70 values in each group} */
    @Value.Redacted
    Computed<PValues> exact();

    /** {@return standard deviations from what is expected; none if all values are equal} */
    @Value.Redacted
    Computed<Double> z();

    /** {@return p of a normal distribution; none if all values are equal} */
    @Value.Redacted
    Computed<PValues> normal();

    /** {@return the same with U moved half a step towards what is expected; none if all values are equal} */
    @Value.Redacted
    Computed<PValues> normalWithContinuity();

    /** {@return the exact p, and where there is none, the normal one with continuity} */
    default PValues p() {
        return exact().value().orElseGet(() -> normalWithContinuity().value().orElseThrow());
    }

    /** {@return which of them {@link #p()} is, as a clause for a report} */
    default String method() {
        String ties = hasTies() ? "midranks for ties" : "no ties";
        return exact().value().isPresent() ? "exact, " + ties : "normal with continuity, " + ties;
    }

    /**
     * Compares two groups.
     *
     * @param first values of the first group, in any order
     * @param second values of the second group
     * @return the comparison; none if a group is empty
     * @throws IllegalArgumentException if a value is not finite
     */
    static Computed<MannWhitney> of(double[] first, double[] second) {
        Samples.checkFinite("MannWhitney", first, second);
        if (first.length == 0 || second.length == 0) {
            return Computed.none("a group is empty");
        }
        Ranks ranks = Ranks.of(DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                .toArray());
        double pairs = (double) first.length * second.length;
        double u = (ranks.doubledSum(0, first.length) - first.length * (first.length + 1.0)) / 2;
        double people = ranks.size();
        double variance = pairs / 12 * (people + 1 - ranks.tieSum() / (people * (people - 1)));
        Computed<Double> sd =
                ranks.areAllEqual() ? Computed.none("all values are equal") : Computed.of(Math.sqrt(variance));
        double distance = u - pairs / 2;
        return Computed.of(ImmutableMannWhitney.builder()
                .first(first.length)
                .second(second.length)
                .u(u)
                .hasTies(ranks.hasTies())
                .exact(exact(ranks, first.length, second.length))
                .z(sd.map(it -> distance / it))
                .normal(sd.map(it -> PValues.normal(distance, 0, it)))
                .normalWithContinuity(sd.map(it -> PValues.normal(distance, 0.5, it)))
                .build());
    }

    private static Computed<PValues> exact(Ranks ranks, int first, int second) {
        if (ranks.areAllEqual()) {
            return Computed.of(new PValues(1, 1, 1));
        }
        boolean isFirst = first <= second;
        Optional<PValues> p = RankSums.of(ranks.doubled(0, ranks.size()), Math.min(first, second))
                .map(sums -> isFirst
                        ? sums.p(ranks.doubledSum(0, first))
                        : turned(sums.p(ranks.doubledSum(first, ranks.size()))));
        return p.map(Computed::of)
                .orElseGet(() ->
                        Computed.none("counting every way would take more than " + RankSums.MOST_STEPS + " steps"));
    }

    private static PValues turned(PValues p) {
        return new PValues(p.twoSided(), /* less= */ p.greater(), /* greater= */ p.less());
    }
}
