package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.CohenKappa.Weights;
import org.ldsdk.core.statistics.IntraclassCorrelation.Form;
import org.ldsdk.core.statistics.KrippendorffAlpha.Metric;

/** Laws of agreement; orders change not even the last digit. */
class AgreementProperties {

    private static final List<Integer> CATEGORIES = List.of(0, 1, 2, 4, 8);

    /** One list a unit, one cell a rater; -1 is an empty cell. */
    @Provide
    Arbitrary<List<List<Integer>>> units() {
        Arbitrary<Integer> cell = Arbitraries.of(0, 1, 2, 4, 8, -1, 0, 1, 2);
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(raters -> cell.list().ofSize(raters).list().ofMaxSize(12));
    }

    private static Ratings ratings(List<List<Integer>> units) {
        Ratings.Builder ratings =
                Ratings.builder(CATEGORIES, units.isEmpty() ? 2 : units.get(0).size());
        units.forEach(unit -> ratings.unit(unit.stream()
                .map(cell -> cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell))
                .toList()));
        return ratings.build();
    }

    private static Stream<Computed<Double>> all(Ratings ratings) {
        return Stream.of(
                        Stream.of(Weights.values())
                                .map(weights -> CohenKappa.of(ratings, 0, 1, weights))
                                .flatMap(kappa -> Stream.of(kappa.agreement(), kappa.kappa(), kappa.standardError())),
                        Stream.of(
                                FleissKappa.of(ratings).kappa(),
                                FleissKappa.of(ratings).test().map(ZTest::z)),
                        Stream.of(Metric.values())
                                .map(metric ->
                                        KrippendorffAlpha.of(ratings, metric).alpha()),
                        Stream.of(Form.values())
                                .map(form ->
                                        IntraclassCorrelation.of(ratings, form).estimate()))
                .flatMap(measures -> measures);
    }

    @Property
    void whatever_the_ratings_are_every_figure_is_finite_and_at_most_its_greatest_or_has_a_reason(
            @ForAll("units") List<List<Integer>> units) {
        Ratings ratings = ratings(units);
        all(ratings)
                .forEach(figure -> assertThat(figure.value().isPresent())
                        .isNotEqualTo(figure.reason().isPresent()));
        for (Weights weights : Weights.values()) {
            CohenKappa kappa = CohenKappa.of(ratings, 0, 1, weights);
            kappa.kappa().value().ifPresent(value -> assertThat(value).isBetween(-1.0, 1.0));
            kappa.interval(0.95)
                    .value()
                    .ifPresent(interval -> assertThat(
                                    interval.contains(kappa.kappa().value().orElseThrow()))
                            .isTrue());
        }
        FleissKappa.of(ratings)
                .test()
                .map(ZTest::p)
                .value()
                .ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
        for (Form form : Form.values()) {
            assertSound(IntraclassCorrelation.of(ratings, form));
        }
    }

    @Example
    void units_that_hardly_differ_have_no_interval_that_would_miss_the_estimate() {
        Ratings ratings = ratings(List.of(List.of(0, 0, 0, 8), List.of(0, 0, 8, 0), List.of(0, 1, 2, 4)));
        for (Form form : Form.values()) {
            assertSound(IntraclassCorrelation.of(ratings, form));
        }
        assertThat(IntraclassCorrelation.of(ratings, Form.AGREEMENT).estimate().value())
                .hasValueSatisfying(estimate -> assertThat(estimate).isNegative());
    }

    private static void assertSound(IntraclassCorrelation icc) {
        icc.estimate().value().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(1));
        icc.interval(0.95).value().ifPresent(interval -> {
            assertThat(interval.contains(icc.estimate().value().orElseThrow())).isTrue();
            assertThat(interval.upper()).isLessThanOrEqualTo(1);
        });
        icc.test().value().ifPresent(test -> assertThat(test.p()).isBetween(0.0, 1.0));
    }

    @Property
    void the_order_of_units_changes_nothing(@ForAll("units") List<List<Integer>> units, @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        assertThat(all(ratings(shuffled))).isEqualTo(all(ratings(units)).toList());
    }

    @Property
    void the_order_of_raters_changes_nothing(@ForAll("units") List<List<Integer>> units) {
        List<List<Integer>> turned =
                units.stream().map(AgreementProperties::turned).toList();
        Ratings ratings = ratings(units);
        Ratings back = ratings(turned);
        int last = ratings.raters() - 1;
        for (Weights weights : Weights.values()) {
            assertClose(
                    CohenKappa.of(back, last, last - 1, weights).kappa(),
                    CohenKappa.of(ratings, 0, 1, weights).kappa());
            assertClose(
                    CohenKappa.of(ratings, 1, 0, weights).standardError(),
                    CohenKappa.of(ratings, 0, 1, weights).standardError());
        }
        assertThat(FleissKappa.of(back)).isEqualTo(FleissKappa.of(ratings));
        for (Metric metric : Metric.values()) {
            assertThat(KrippendorffAlpha.of(back, metric)).isEqualTo(KrippendorffAlpha.of(ratings, metric));
        }
        for (Form form : Form.values()) {
            assertThat(IntraclassCorrelation.of(back, form)).isEqualTo(IntraclassCorrelation.of(ratings, form));
        }
    }

    private static List<Integer> turned(List<Integer> unit) {
        List<Integer> turned = new ArrayList<>(unit);
        Collections.reverse(turned);
        return turned;
    }

    @Property
    void other_names_for_categories_change_nothing_where_every_disagreement_counts_the_same(
            @ForAll("units") List<List<Integer>> units, @ForAll Random random) {
        List<Integer> names = new ArrayList<>(CATEGORIES);
        Collections.shuffle(names, random);
        Ratings ratings = ratings(units);
        Ratings renamed = ratings(units.stream()
                .map(unit -> unit.stream()
                        .map(cell -> cell < 0 ? cell : names.get(CATEGORIES.indexOf(cell)))
                        .toList())
                .toList());
        CohenKappa kappa = CohenKappa.of(ratings, 0, 1, Weights.UNWEIGHTED);
        CohenKappa other = CohenKappa.of(renamed, 0, 1, Weights.UNWEIGHTED);
        assertClose(other.kappa(), kappa.kappa());
        assertClose(other.standardError(), kappa.standardError());
        assertClose(FleissKappa.of(renamed).kappa(), FleissKappa.of(ratings).kappa());
        assertClose(
                KrippendorffAlpha.of(renamed, Metric.NOMINAL).alpha(),
                KrippendorffAlpha.of(ratings, Metric.NOMINAL).alpha());
    }

    @Property
    void numbers_that_are_all_larger_or_all_doubled_change_no_interval_measure(
            @ForAll("units") List<List<Integer>> units) {
        Ratings ratings = ratings(units);
        Ratings.Builder moved = Ratings.builder(
                CATEGORIES.stream().map(category -> 3 + 2 * category).toList(), ratings.raters());
        units.forEach(unit -> moved.unit(unit.stream()
                .map(cell -> cell < 0 ? OptionalInt.empty() : OptionalInt.of(3 + 2 * cell))
                .toList()));
        assertClose(
                KrippendorffAlpha.of(moved.build(), Metric.INTERVAL).alpha(),
                KrippendorffAlpha.of(ratings, Metric.INTERVAL).alpha());
        for (Form form : Form.values()) {
            assertClose(
                    IntraclassCorrelation.of(moved.build(), form).estimate(),
                    IntraclassCorrelation.of(ratings, form).estimate());
        }
    }

    @Property
    void raters_who_always_agree_have_1_or_do_not_vary(@ForAll("units") List<List<Integer>> units) {
        Ratings alike = ratings(units.stream()
                .map(unit -> Collections.nCopies(unit.size(), unit.get(0)))
                .toList());
        Stream.of(Weights.values())
                .map(weights -> CohenKappa.of(alike, 0, 1, weights).kappa())
                .forEach(AgreementProperties::assertOneOrNone);
        assertOneOrNone(FleissKappa.of(alike).kappa());
        Stream.of(Metric.values())
                .map(metric -> KrippendorffAlpha.of(alike, metric).alpha())
                .forEach(AgreementProperties::assertOneOrNone);
        Stream.of(Form.values())
                .map(form -> IntraclassCorrelation.of(alike, form).estimate())
                .forEach(AgreementProperties::assertOneOrNone);
    }

    private static void assertOneOrNone(Computed<Double> figure) {
        figure.value().ifPresent(value -> assertThat(value).isEqualTo(1.0));
    }

    /** The definition, pair by pair: 1 less the mean distance within units over the mean distance of any two ratings. */
    @Property
    void krippendorffs_alpha_is_what_counting_pairs_gives(@ForAll("units") List<List<Integer>> units) {
        List<List<Integer>> pairable = units.stream()
                .map(unit -> unit.stream().filter(cell -> cell >= 0).toList())
                .filter(unit -> unit.size() >= 2)
                .toList();
        List<Integer> pooled = pairable.stream().flatMap(List::stream).toList();
        double within = pairable.stream()
                .mapToDouble(unit -> squares(unit) / (unit.size() - 1))
                .sum();
        double any = squares(pooled) / (pooled.size() - 1.0);
        Computed<Double> alpha =
                KrippendorffAlpha.of(ratings(units), Metric.INTERVAL).alpha();
        assertThat(alpha.value().isPresent()).isEqualTo(any > 0);
        alpha.value().ifPresent(value -> assertThat(value).isCloseTo(1 - within / any, within(1e-12)));
    }

    private static double squares(List<Integer> ratings) {
        return ratings.stream()
                .mapToDouble(one -> ratings.stream()
                        .mapToDouble(other -> Math.pow(one - other, 2))
                        .sum())
                .sum();
    }

    @Property
    void without_empty_cells_fleiss_kappa_is_nominal_alpha_but_for_a_small_sample_factor(
            @ForAll("units") List<List<Integer>> units) {
        Ratings complete = ratings(units).complete();
        double cells = (double) complete.units() * complete.raters();
        Computed<Double> alpha = KrippendorffAlpha.of(complete, Metric.NOMINAL).alpha();
        Computed<Double> kappa = FleissKappa.of(complete).kappa();
        assertThat(kappa.value().isPresent()).isEqualTo(alpha.value().isPresent());
        kappa.value()
                .ifPresent(value -> assertThat((1 - value) * (cells - 1) / cells)
                        .isCloseTo(1 - alpha.value().orElseThrow(), within(1e-9)));
    }

    @Property
    void weighted_kappa_of_two_categories_is_plain_kappa(@ForAll("units") List<List<Integer>> units) {
        Ratings.Builder two = Ratings.builder(List.of(0, 1), 2);
        units.forEach(unit -> two.unit(IntStream.of(unit.get(0), unit.get(1))
                .mapToObj(cell -> cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell % 2))
                .toList()));
        CohenKappa plain = CohenKappa.of(two.build(), 0, 1, Weights.UNWEIGHTED);
        for (Weights weights : Weights.values()) {
            CohenKappa weighted = CohenKappa.of(two.build(), 0, 1, weights);
            assertThat(weighted.kappa()).isEqualTo(plain.kappa());
            assertThat(weighted.standardError()).isEqualTo(plain.standardError());
        }
    }

    private static void assertClose(Computed<Double> one, Computed<Double> other) {
        assertThat(one.reason()).isEqualTo(other.reason());
        one.value().ifPresent(value -> assertThat(value).isCloseTo(other.value().orElseThrow(), within(1e-9)));
    }
}
