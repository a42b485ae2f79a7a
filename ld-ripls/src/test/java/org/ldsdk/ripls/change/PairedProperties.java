package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.ripls.groups.PValues;

class PairedProperties {

    /** Whole numbers, so that differences are often zero or of one size; somebody changes, and not all alike. */
    @Provide
    Arbitrary<Pairs> pairs() {
        return pairs(25);
    }

    @Provide
    Arbitrary<Pairs> few() {
        return pairs(10);
    }

    private static Arbitrary<Pairs> pairs(int most) {
        return Arbitraries.integers()
                .between(2, most)
                .flatMap(PairedProperties::pairsOf)
                .filter(pairs -> Arrays.stream(pairs.differences()).distinct().count() > 1);
    }

    private static Arbitrary<Pairs> pairsOf(int size) {
        Arbitrary<double[]> values = Arbitraries.integers()
                .between(-5, 5)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofSize(size);
        return Combinators.combine(values, values).as(Pairs::of);
    }

    private static PairedT t(Pairs pairs) {
        return PairedT.of(pairs).value().orElseThrow();
    }

    private static WilcoxonSignedRank ranks(Pairs pairs, ZeroRule rule) {
        return WilcoxonSignedRank.of(pairs, rule).value().orElseThrow();
    }

    @Property
    void exact_p_is_what_every_pattern_of_signs_gives(@ForAll("few") Pairs pairs, @ForAll ZeroRule rule) {
        PValues exact = ranks(pairs, rule).exact().value().orElseThrow();
        double[] differences = pairs.differences();
        int[] changed = IntStream.range(0, differences.length)
                .filter(i -> differences[i] != 0)
                .toArray();
        double[] midranks = IntStream.of(changed)
                .mapToDouble(i -> midrank(differences, i, rule))
                .toArray();
        double observed = sum(midranks, pattern(differences, changed));
        double expected = Arrays.stream(midranks).sum() / 2;
        double patterns = 1 << changed.length;
        double farOut = 0;
        double less = 0;
        double greater = 0;
        for (int signs = 0; signs < patterns; signs++) {
            double sum = sum(midranks, signs);
            farOut += Math.abs(sum - expected) >= Math.abs(observed - expected) ? 1 : 0;
            less += sum <= observed ? 1 : 0;
            greater += sum >= observed ? 1 : 0;
        }
        assertThat(exact.twoSided()).isCloseTo(farOut / patterns, within(1e-14));
        assertThat(exact.less()).isCloseTo(less / patterns, within(1e-14));
        assertThat(exact.greater()).isCloseTo(greater / patterns, within(1e-14));
    }

    /** One more than how many are smaller, and half of how many others are as large; zeros count only for Pratt. */
    private static double midrank(double[] differences, int one, ZeroRule rule) {
        double rank = 1;
        for (int other = 0; other < differences.length; other++) {
            boolean counts = rule == ZeroRule.PRATT || differences[other] != 0;
            double distance = Math.abs(differences[one]) - Math.abs(differences[other]);
            rank += counts && other != one ? (1 + Math.signum(distance)) / 2 : 0;
        }
        return rank;
    }

    private static int pattern(double[] differences, int[] changed) {
        return IntStream.range(0, changed.length)
                .map(i -> differences[changed[i]] > 0 ? 1 << i : 0)
                .sum();
    }

    private static double sum(double[] midranks, int pattern) {
        return IntStream.range(0, midranks.length)
                .mapToDouble(i -> (pattern >> i & 1) * midranks[i])
                .sum();
    }

    @Property
    void exchanging_before_and_after_turns_the_sign_and_keeps_two_sided_p(
            @ForAll("pairs") Pairs pairs, @ForAll ZeroRule rule) {
        Pairs exchanged = Pairs.of(/* before= */ pairs.after(), /* after= */ pairs.before());

        assertThat(t(exchanged).t()).isEqualTo(-t(pairs).t());
        assertThat(t(exchanged).p()).isEqualTo(t(pairs).p());
        assertThat(t(exchanged).dav()).isEqualTo(-t(pairs).dav());
        assertThat(ranks(exchanged, rule).rankBiserial())
                .isEqualTo(-ranks(pairs, rule).rankBiserial());
        assertThat(ranks(exchanged, rule).z()).isEqualTo(-ranks(pairs, rule).z());
        PValues p = ranks(pairs, rule).p();
        PValues turned = ranks(exchanged, rule).p();
        assertThat(turned.twoSided()).isCloseTo(p.twoSided(), within(1e-14));
        assertThat(turned.less()).isCloseTo(p.greater(), within(1e-14));
        assertThat(ranks(exchanged, rule).normalWithContinuity().less())
                .isCloseTo(ranks(pairs, rule).normalWithContinuity().greater(), within(1e-14));
    }

    @Property
    void a_constant_added_to_both_moves_nothing(
            @ForAll("pairs") Pairs pairs, @ForAll @IntRange(min = -1000, max = 1000) int constant) {
        Pairs moved = Pairs.of(
                Arrays.stream(pairs.before()).map(value -> value + constant).toArray(),
                Arrays.stream(pairs.after()).map(value -> value + constant).toArray());

        assertThat(t(moved).t()).isEqualTo(t(pairs).t());
        assertThat(t(moved).dav()).isCloseTo(t(pairs).dav(), within(1e-9));
        for (ZeroRule rule : ZeroRule.values()) {
            assertThat(ranks(moved, rule)).isEqualTo(ranks(pairs, rule));
        }
    }

    @Property
    void the_order_of_people_does_not_matter(@ForAll("pairs") Pairs pairs, @ForAll long seed) {
        List<Integer> order = IntStream.range(0, pairs.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        Pairs shuffled = Pairs.of(
                order.stream().mapToDouble(i -> pairs.before()[i]).toArray(),
                order.stream().mapToDouble(i -> pairs.after()[i]).toArray());

        assertThat(t(shuffled).t()).isCloseTo(t(pairs).t(), within(1e-12 * Math.abs(t(pairs).t()) + 1e-14));
        assertThat(t(shuffled).dav()).isCloseTo(t(pairs).dav(), within(1e-12));
        for (ZeroRule rule : ZeroRule.values()) {
            assertThat(ranks(shuffled, rule).positiveRankSum())
                    .isEqualTo(ranks(pairs, rule).positiveRankSum());
            assertThat(ranks(shuffled, rule).exact())
                    .isEqualTo(ranks(pairs, rule).exact());
        }
    }

    @Property
    void the_interval_holds_the_mean_difference_and_zero_just_if_p_is_larger(
            @ForAll("pairs") Pairs pairs, @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        PairedT test = t(pairs);
        assertThat(test.interval(level).contains(test.meanDifference())).isTrue();
        if (Math.abs(test.p() - (1 - level)) > 1e-9) {
            assertThat(test.interval(level).contains(0)).isEqualTo(test.p() > 1 - level);
        }
    }

    @Property
    void rank_sums_share_out_all_ranks(@ForAll("pairs") Pairs pairs) {
        double size = pairs.size();
        WilcoxonSignedRank dropped = ranks(pairs, ZeroRule.DROPPED);
        WilcoxonSignedRank pratt = ranks(pairs, ZeroRule.PRATT);
        double changed = size - dropped.zeros();

        assertThat(dropped.positiveRankSum() + dropped.negativeRankSum()).isEqualTo(changed * (changed + 1) / 2);
        double ofZeros = dropped.zeros() * (dropped.zeros() + 1.0) / 2;
        assertThat(pratt.positiveRankSum() + pratt.negativeRankSum() + ofZeros).isEqualTo(size * (size + 1) / 2);
        assertThat(pratt.zeros() == 0).isEqualTo(dropped.zeros() == 0);
    }
}
