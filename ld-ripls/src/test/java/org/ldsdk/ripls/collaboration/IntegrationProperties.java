package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.collaboration.IntegrationRating.Direction;

class IntegrationProperties {

    private static final List<IntegrationUnit> UNITS = IntStream.range(0, 5)
            .mapToObj(i -> new IntegrationUnit("u" + i, "Unit " + i, i < 2 ? "X" : "Y"))
            .toList();

    @Provide
    Arbitrary<IntegrationMatrix> matrices() {
        Arbitrary<OptionalInt> ranks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 100).map(OptionalInt::of)),
                Tuple.of(1, Arbitraries.just(OptionalInt.of(0))),
                Tuple.of(1, Arbitraries.just(OptionalInt.empty())));
        Arbitrary<IntegrationRating> ratings = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Direction.class),
                        ranks,
                        ranks)
                .as((unit, step, direction, actual, optimum) ->
                        new IntegrationRating("u" + unit, "u" + (unit + step) % 5, direction, actual, optimum));
        return ratings.list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .uniqueElements(rating -> List.of(rating.unit(), rating.partner()))
                .map(list -> new IntegrationMatrix("Any", UNITS, list));
    }

    private static List<IntegrationSummary> summaries(IntegrationReport report) {
        List<Computed<IntegrationSummary>> all = new ArrayList<>();
        for (PartnerGroup group : PartnerGroup.values()) {
            all.add(report.overall(group));
            report.units().forEach(unit -> all.add(unit.summary(group)));
        }
        return all.stream().flatMap(computed -> computed.value().stream()).toList();
    }

    @Property
    void scope_and_ranks_stay_in_bounds(@ForAll("matrices") IntegrationMatrix matrix) {
        for (IntegrationSummary summary : summaries(IntegrationReport.of(matrix))) {
            Scope scope = summary.scope();
            assertThat(scope.lowestPercent()).isBetween(0.0, scope.highestPercent());
            assertThat(scope.highestPercent()).isBetween(0.0, 100.0);
            assertThat(summary.actual().lowest()).isBetween(0.0, scope.lowestPercent());
            assertThat(summary.actual().highest()).isBetween(summary.actual().lowest(), scope.highestPercent());
            assertThat(summary.optimum().lowest())
                    .isBetween(0.0, summary.optimum().highest());
            assertThat(summary.gap().lowest()).isBetween(-100.0, summary.gap().highest());
            assertThat(summary.gap().highest()).isLessThanOrEqualTo(100.0);
        }
    }

    @Property
    void the_gap_is_optimum_less_actual(@ForAll("matrices") IntegrationMatrix matrix) {
        for (IntegrationSummary summary : summaries(IntegrationReport.of(matrix))) {
            assertThat(summary.gap().lowestSum())
                    .isEqualTo(summary.optimum().lowestSum() - summary.actual().highestSum());
            assertThat(summary.gap().highestSum())
                    .isEqualTo(summary.optimum().highestSum() - summary.actual().lowestSum());
        }
    }

    @Property
    void ratings_turned_around_turn_the_sign_of_the_gap(@ForAll("matrices") IntegrationMatrix matrix) {
        IntegrationMatrix turned = new IntegrationMatrix(
                "Turned",
                UNITS,
                matrix.ratings().stream()
                        .map(it -> new IntegrationRating(
                                it.unit(),
                                it.partner(),
                                it.direction(),
                                /* actual= */ it.optimum(),
                                /* optimum= */ it.actual()))
                        .toList());
        MeanRank gap = all(matrix).gap();
        assertThat(all(turned).gap()).isEqualTo(new MeanRank(-gap.highestSum(), -gap.lowestSum(), gap.partners()));
    }

    private static IntegrationSummary all(IntegrationMatrix matrix) {
        return IntegrationReport.of(matrix).overall(PartnerGroup.ALL).value().orElseThrow();
    }

    @Property
    void the_order_of_ratings_does_not_matter(@ForAll("matrices") IntegrationMatrix matrix, @ForAll long seed) {
        List<IntegrationRating> shuffled = new ArrayList<>(matrix.ratings());
        Collections.shuffle(shuffled, new Random(seed));
        IntegrationReport one = IntegrationReport.of(matrix);
        IntegrationReport other = IntegrationReport.of(new IntegrationMatrix("Any", UNITS, shuffled));
        assertThat(other.text()).isEqualTo(one.text());
        assertThat(summaries(other)).isEqualTo(summaries(one));
        assertThat(other.gaps()).isEqualTo(one.gaps());
    }

    @Property
    void filling_an_unknown_rank_narrows_and_never_widens(
            @ForAll("matrices") IntegrationMatrix matrix, @ForAll @IntRange(min = 0, max = 100) int rank) {
        List<IntegrationRating> ratings = matrix.ratings();
        for (int i = 0; i < ratings.size(); i++) {
            IntegrationRating open = ratings.get(i);
            if (open.actual().isEmpty()) {
                List<IntegrationRating> filled = new ArrayList<>(ratings);
                filled.set(
                        i,
                        new IntegrationRating(
                                open.unit(), open.partner(), open.direction(), OptionalInt.of(rank), open.optimum()));
                IntegrationSummary before = all(matrix);
                IntegrationSummary after = all(new IntegrationMatrix("Any", UNITS, filled));
                assertThat(after.actual().lowestSum())
                        .isBetween(before.actual().lowestSum(), before.actual().highestSum());
                assertThat(after.actual().highestSum() - after.actual().lowestSum())
                        .isEqualTo(
                                before.actual().highestSum() - before.actual().lowestSum() - 100);
                assertThat(after.gap().highestSum() - after.gap().lowestSum())
                        .isEqualTo(before.gap().highestSum() - before.gap().lowestSum() - 100);
                assertThat(after.gap().lowestSum())
                        .isGreaterThanOrEqualTo(before.gap().lowestSum());
                assertThat(after.scope().unknown()).isEqualTo(before.scope().unknown() - 1);
                assertThat(after.scope().lowestPercent())
                        .isGreaterThanOrEqualTo(before.scope().lowestPercent());
                assertThat(after.scope().highestPercent())
                        .isLessThanOrEqualTo(before.scope().highestPercent());
            }
        }
    }

    @Property
    void each_split_adds_up_to_the_whole(@ForAll("matrices") IntegrationMatrix matrix) {
        IntegrationReport report = IntegrationReport.of(matrix);
        MeanRank all = all(matrix).actual();
        assertThat(sum(report, PartnerGroup.VERTICAL) + sum(report, PartnerGroup.HORIZONTAL))
                .isEqualTo(all.lowestSum());
        assertThat(sum(report, PartnerGroup.INTRA_ORGANISATIONAL) + sum(report, PartnerGroup.INTER_ORGANISATIONAL))
                .isEqualTo(all.lowestSum());
        assertThat(report.units().stream()
                        .mapToInt(unit -> unit.summary(PartnerGroup.ALL)
                                .value()
                                .orElseThrow()
                                .scope()
                                .partners())
                        .sum())
                .isEqualTo(all.partners());
    }

    private static int sum(IntegrationReport report, PartnerGroup group) {
        return report.overall(group).value().map(it -> it.actual().lowestSum()).orElse(0);
    }

    @Property
    void gaps_come_largest_first(@ForAll("matrices") IntegrationMatrix matrix) {
        List<Integer> sizes = IntegrationReport.of(matrix).gaps().stream()
                .map(rating -> Math.abs(rating.gap().getAsInt()))
                .toList();
        assertThat(sizes).isSortedAccordingTo(Collections.reverseOrder()).doesNotContain(0);
    }

    @Property
    void json_comes_back_as_it_went(@ForAll("matrices") IntegrationMatrix matrix) {
        String json = Json.write(matrix);
        assertThat(IntegrationMatrix.read(json, "again.json")).isEqualTo(matrix);
        assertThat(Json.write(IntegrationMatrix.read(json, "again.json"))).isEqualTo(json);
    }
}
