package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Laws of a share and its intervals. */
class ProportionProperties {

    @Provide
    Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, 3_000_000)
                .flatMap(total -> Arbitraries.longs().between(0, total).map(count -> new Proportion(count, total)));
    }

    @Property
    void both_intervals_hold_the_share_and_stay_within_0_and_1(
            @ForAll("proportions") Proportion share, @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        for (ConfidenceInterval interval : new ConfidenceInterval[] {wilson(share, level), exact(share, level)}) {
            assertThat(interval.contains(share.estimate().value().orElseThrow()))
                    .isTrue();
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
            assertThat(interval.lower() == 0).isEqualTo(share.count() == 0);
            assertThat(interval.upper() == 1).isEqualTo(share.count() == share.total());
        }
    }

    @Property
    void the_share_of_the_others_has_the_mirrored_intervals(@ForAll("proportions") Proportion share) {
        Proportion others = new Proportion(share.total() - share.count(), share.total());
        assertMirrored(wilson(share, 0.95), wilson(others, 0.95));
        assertMirrored(exact(share, 0.95), exact(others, 0.95));
    }

    private static void assertMirrored(ConfidenceInterval one, ConfidenceInterval other) {
        assertThat(one.lower()).isCloseTo(1 - other.upper(), within(1e-12));
        assertThat(one.upper()).isCloseTo(1 - other.lower(), within(1e-12));
    }

    @Property
    void the_ends_of_the_exact_interval_leave_half_of_the_rest_in_each_tail(
            @ForAll @LongRange(min = 1, max = 2000) long total, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        int count = (int) Math.round(part * total);
        ConfidenceInterval interval = exact(new Proportion(count, total), 0.95);
        if (count > 0) {
            double atLeast =
                    BinomialDistribution.of((int) total, interval.lower()).survivalProbability(count - 1);
            assertThat(atLeast).isCloseTo(0.025, within(1e-11));
        }
        if (count < total) {
            double atMost =
                    BinomialDistribution.of((int) total, interval.upper()).cumulativeProbability(count);
            assertThat(atMost).isCloseTo(0.025, within(1e-11));
        }
    }

    @Property
    void the_ends_of_wilsons_interval_are_where_the_score_test_turns(@ForAll("proportions") Proportion share) {
        double z = 1.959963984540054;
        double estimate = share.estimate().value().orElseThrow();
        ConfidenceInterval interval = wilson(share, 0.95);
        for (double end : new double[] {interval.lower(), interval.upper()}) {
            double spread = z * Math.sqrt(end * (1 - end) / share.total());
            assertThat(Math.abs(estimate - end)).isCloseTo(spread, within(1e-9));
        }
    }

    @Property
    void a_higher_level_gives_a_wider_interval(
            @ForAll("proportions") Proportion share, @ForAll @DoubleRange(min = 0.5, max = 0.98) double level) {
        assertWithin(wilson(share, level), wilson(share, level + 0.01));
        assertWithin(exact(share, level), exact(share, level + 0.01));
    }

    private static void assertWithin(ConfidenceInterval inner, ConfidenceInterval outer) {
        assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
        assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper());
    }

    private static ConfidenceInterval wilson(Proportion share, double level) {
        return share.wilson(level).value().orElseThrow();
    }

    private static ConfidenceInterval exact(Proportion share, double level) {
        return share.clopperPearson(level).value().orElseThrow();
    }
}
