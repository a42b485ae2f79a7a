package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ZTest;
import org.ldsdk.screening.accuracy.RocCurve.Direction;

/** Laws of curves; orders change not even the last digit. */
class RocCurveProperties {

    private record Person(double score, double other, boolean condition) {}

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<Double> score = Arbitraries.integers().between(-3, 8).map(points -> points / 2.0);
        return Combinators.combine(score, score, Arbitraries.of(true, false))
                .as(Person::new)
                .list()
                .ofMaxSize(25);
    }

    private static double[] scores(List<Person> people) {
        return people.stream().mapToDouble(Person::score).toArray();
    }

    private static double[] others(List<Person> people) {
        return people.stream().mapToDouble(Person::other).toArray();
    }

    private static boolean[] condition(List<Person> people) {
        boolean[] condition = new boolean[people.size()];
        IntStream.range(0, condition.length)
                .forEach(i -> condition[i] = people.get(i).condition());
        return condition;
    }

    private static RocCurve curve(List<Person> people) {
        return RocCurve.of(scores(people), condition(people), Direction.HIGHER);
    }

    private static double wins(double score, double other) {
        return score > other ? 1 : score == other ? 0.5 : 0;
    }

    @Property
    void the_area_is_what_counting_pairs_gives(@ForAll("people") List<Person> people) {
        List<Person> with = people.stream().filter(Person::condition).toList();
        List<Person> without =
                people.stream().filter(person -> !person.condition()).toList();
        double pairs = (double) with.size() * without.size();
        double won = with.stream()
                .mapToDouble(one -> without.stream()
                        .mapToDouble(other -> wins(one.score(), other.score()))
                        .sum())
                .sum();
        Computed<Double> area = curve(people).auc();
        assertThat(area.value().isPresent()).isEqualTo(pairs > 0);
        area.value().ifPresent(value -> assertThat(value).isCloseTo(won / pairs, within(1e-12)));
    }

    /** The definition: for each person the share of the other kind that they win against; variances of those shares. */
    @Property
    void the_variance_is_delongs_by_definition(@ForAll("people") List<Person> people) {
        double[] with = shares(people, true);
        double[] without = shares(people, false);
        Computed<Double> variance = curve(people).variance();
        assertThat(variance.value().isPresent()).isEqualTo(with.length >= 2 && without.length >= 2);
        variance.value()
                .ifPresent(value -> assertThat(value)
                        .isCloseTo(variance(with) / with.length + variance(without) / without.length, within(1e-12)));
    }

    private static double[] shares(List<Person> people, boolean ofWith) {
        List<Person> against =
                people.stream().filter(person -> person.condition() != ofWith).toList();
        return people.stream()
                .filter(person -> person.condition() == ofWith)
                .mapToDouble(one -> against.stream()
                        .mapToDouble(other -> wins(one.score(), other.score()))
                        .average()
                        .orElse(0))
                .toArray();
    }

    private static double variance(double[] numbers) {
        double mean = Arrays.stream(numbers).average().orElse(0);
        return Arrays.stream(numbers)
                        .map(number -> (number - mean) * (number - mean))
                        .sum()
                / (numbers.length - 1);
    }

    @Property
    void the_interval_holds_the_area_and_stays_within_0_and_1(@ForAll("people") List<Person> people) {
        RocCurve curve = curve(people);
        curve.interval(0.95).value().ifPresent(interval -> {
            assertThat(interval.contains(curve.auc().value().orElseThrow())).isTrue();
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
            assertThat(curve.unclippedInterval(0.95).value().orElseThrow().lower())
                    .isLessThanOrEqualTo(interval.lower());
        });
        assertThat(curve.interval(0.95).value().isPresent())
                .isEqualTo(curve.variance()
                        .value()
                        .filter(variance -> variance > 0)
                        .isPresent());
    }

    @Property
    void scores_turned_round_have_what_is_left_of_1_and_the_same_variance(@ForAll("people") List<Person> people) {
        RocCurve curve = curve(people);
        RocCurve lower = RocCurve.of(scores(people), condition(people), Direction.LOWER);
        assertThat(lower.auc().reason()).isEqualTo(curve.auc().reason());
        lower.auc()
                .value()
                .ifPresent(area ->
                        assertThat(area).isCloseTo(1 - curve.auc().value().orElseThrow(), within(1e-12)));
        lower.variance()
                .value()
                .ifPresent(variance ->
                        assertThat(variance).isCloseTo(curve.variance().value().orElseThrow(), within(1e-12)));
        double[] negated =
                people.stream().mapToDouble(person -> -person.score()).toArray();
        RocCurve negative = RocCurve.of(negated, condition(people), Direction.HIGHER);
        assertThat(negative.auc()).isEqualTo(lower.auc());
        assertThat(negative.variance()).isEqualTo(lower.variance());
    }

    @Property
    void every_cut_off_sorts_people_as_its_rule_says(@ForAll("people") List<Person> people) {
        for (Direction direction : Direction.values()) {
            RocCurve curve = RocCurve.of(scores(people), condition(people), direction);
            assertThat(curve.cuts()).extracting(RocCut::cut).isSorted().doesNotHaveDuplicates();
            for (RocCut cut : curve.cuts()) {
                assertThat(cut.table().truePositives()).isEqualTo(meeting(people, cut, direction, true));
                assertThat(cut.table().falsePositives()).isEqualTo(meeting(people, cut, direction, false));
                assertThat(cut.table().people()).isEqualTo(people.size());
                assertThat(cut.table().prevalence().count()).isEqualTo(curve.withCondition());
            }
        }
    }

    private static long meeting(List<Person> people, RocCut cut, Direction direction, boolean condition) {
        return people.stream()
                .filter(person -> person.condition() == condition)
                .filter(person ->
                        direction == Direction.HIGHER ? person.score() >= cut.cut() : person.score() <= cut.cut())
                .count();
    }

    @Property
    void no_cut_off_is_better_than_the_best_and_every_tie_is_among_them(@ForAll("people") List<Person> people) {
        RocCurve curve = curve(people);
        curve.best().value().ifPresent(best -> {
            double greatest = youden(best.get(0));
            for (RocCut cut : curve.cuts()) {
                assertThat(youden(cut)).isLessThanOrEqualTo(greatest + 1e-12);
                assertThat(best.contains(cut)).isEqualTo(youden(cut) > greatest - 1e-9);
            }
        });
        assertThat(curve.best().value().isPresent())
                .isEqualTo(curve.auc().value().isPresent());
    }

    private static double youden(RocCut cut) {
        return cut.table().youden().value().orElseThrow();
    }

    @Property
    void the_order_of_people_changes_nothing(@ForAll("people") List<Person> people, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(curve(shuffled).toJson()).isEqualTo(curve(people).toJson());
        RocComparison comparison = comparison(people);
        RocComparison again = comparison(shuffled);
        assertThat(again.difference()).isEqualTo(comparison.difference());
        assertThat(again.standardError()).isEqualTo(comparison.standardError());
    }

    private static RocComparison comparison(List<Person> people) {
        return RocComparison.of(scores(people), others(people), condition(people), Direction.HIGHER);
    }

    @Property
    void one_person_after_the_other_gives_the_same_curve(@ForAll("people") List<Person> people) {
        for (Direction direction : Direction.values()) {
            RocCurve.Builder builder = RocCurve.builder(direction);
            people.forEach(person -> builder.person(person.score(), person.condition()));
            RocCurve curve = RocCurve.of(scores(people), condition(people), direction);
            assertThat(builder.build().toJson()).isEqualTo(curve.toJson());
            assertThat(builder.differentScores()).isEqualTo(curve.cuts().size());
        }
    }

    @Property
    void comparing_the_other_way_round_turns_the_sign_alone(@ForAll("people") List<Person> people) {
        RocComparison comparison = comparison(people);
        RocComparison turned = RocComparison.of(others(people), scores(people), condition(people), Direction.HIGHER);
        assertThat(turned.standardError()).isEqualTo(comparison.standardError());
        assertThat(turned.test().map(ZTest::p)).isEqualTo(comparison.test().map(ZTest::p));
        comparison.test().value().ifPresent(test -> {
            assertThat(turned.test().value().orElseThrow().z()).isEqualTo(-test.z());
            assertThat(test.p()).isBetween(0.0, 1.0);
        });
    }

    @Property
    void a_score_does_not_differ_from_what_orders_people_alike(@ForAll("people") List<Person> people) {
        double[] stretched = people.stream()
                .mapToDouble(person -> Math.pow(person.score(), 3) + 7)
                .toArray();
        RocComparison comparison = RocComparison.of(scores(people), stretched, condition(people), Direction.HIGHER);
        assertThat(comparison.test().reason()).isPresent();
        comparison
                .difference()
                .value()
                .ifPresent(difference -> assertThat(difference).isZero());
        comparison.standardError().value().ifPresent(error -> assertThat(error).isZero());
    }
}
