package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.collaboration.IntegrationRating.Direction;

class IntegrationMatrixTest {

    private static final IntegrationUnit CUSTODY = new IntegrationUnit("custody", "Custody suite", "Police");
    private static final IntegrationUnit PATROL = new IntegrationUnit("patrol", "Patrol", "Police");
    private static final IntegrationUnit WARD = new IntegrationUnit("ward", "Ward", "Trust");
    private static final IntegrationUnit COURT = new IntegrationUnit("court", "Court", "Courts");
    private static final List<IntegrationUnit> UNITS = List.of(CUSTODY, PATROL, WARD, COURT);

    private static final IntegrationRating OWN =
            IntegrationRating.of("custody", "patrol", Direction.HORIZONTAL, 60, 50);
    private static final IntegrationRating NONE = IntegrationRating.of("custody", "ward", Direction.VERTICAL, 0, 40);
    private static final IntegrationRating OPEN =
            new IntegrationRating("custody", "court", Direction.HORIZONTAL, OptionalInt.empty(), OptionalInt.of(30));

    private static IntegrationReport report(IntegrationRating... ratings) {
        return IntegrationReport.of(new IntegrationMatrix("Test", UNITS, List.of(ratings)));
    }

    private static IntegrationSummary overall(IntegrationReport report, PartnerGroup group) {
        return report.overall(group).value().orElseThrow();
    }

    @Test
    void scope_counts_partners_above_0_and_rank_counts_a_stated_0() {
        IntegrationSummary all = overall(report(OWN, NONE), PartnerGroup.ALL);
        assertThat(all.scope()).isEqualTo(new Scope(1, 0, 2));
        assertThat(all.scope().text()).isEqualTo("1 of 2 (50.0 %)");
        assertThat(all.actual().lowest()).isEqualTo(30.0);
        assertThat(all.optimum().lowest()).isEqualTo(45.0);
        assertThat(all.gap().signed()).isEqualTo("+15.0");
        assertThat(all.gap().isExact()).isTrue();
    }

    @Test
    void an_unknown_rank_is_an_interval_and_not_0() {
        IntegrationSummary all = overall(report(OWN, NONE, OPEN), PartnerGroup.ALL);
        assertThat(all.scope()).isEqualTo(new Scope(1, 1, 3));
        assertThat(all.scope().text()).isEqualTo("1 to 2 of 3 (33.3 to 66.7 %)");
        assertThat(all.actual()).isEqualTo(new MeanRank(60, 160, 3));
        assertThat(all.optimum()).isEqualTo(new MeanRank(120, 120, 3));
        assertThat(all.gap()).isEqualTo(new MeanRank(-10 + 40 - 70, -10 + 40 + 30, 3));
        assertThat(all.gap().signed()).isEqualTo("-13.3 to +20.0");
        assertThat(report(OWN, NONE, OPEN).unknown()).containsExactly(OPEN);
    }

    @Test
    void partners_are_split_by_direction_and_by_organisation() {
        IntegrationReport report = report(OWN, NONE, OPEN);
        assertThat(overall(report, PartnerGroup.HORIZONTAL).scope()).isEqualTo(new Scope(1, 1, 2));
        assertThat(overall(report, PartnerGroup.VERTICAL).scope()).isEqualTo(new Scope(0, 0, 1));
        assertThat(overall(report, PartnerGroup.INTRA_ORGANISATIONAL).actual().lowest())
                .isEqualTo(60.0);
        assertThat(overall(report, PartnerGroup.INTER_ORGANISATIONAL).scope().partners())
                .isEqualTo(2);
        assertThat(report(NONE).overall(PartnerGroup.HORIZONTAL).reason()).contains("no such partner");
    }

    @Test
    void each_unit_has_its_own_view_and_units_that_rate_nobody_have_none() {
        IntegrationReport report =
                report(OWN, IntegrationRating.of("patrol", "custody", Direction.HORIZONTAL, 20, 50), NONE);
        assertThat(report.units()).extracting(unit -> unit.unit().code()).containsExactly("custody", "patrol");
        assertThat(report.unit("custody")
                        .summary(PartnerGroup.ALL)
                        .value()
                        .orElseThrow()
                        .actual())
                .isEqualTo(new MeanRank(60, 60, 2));
        assertThat(report.unit("patrol")
                        .summary(PartnerGroup.ALL)
                        .value()
                        .orElseThrow()
                        .actual())
                .isEqualTo(new MeanRank(20, 20, 1));
        assertThat(overall(report, PartnerGroup.ALL).actual()).isEqualTo(new MeanRank(80, 80, 3));
        assertThat(report.unit("custody").notListed()).containsExactly("court");
        assertThatThrownBy(() -> report.unit("ward"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("IntegrationReport.unit: must be one of custody, patrol, but was ward");
    }

    @Test
    void gaps_keep_their_sign_and_come_largest_first() {
        IntegrationRating down = IntegrationRating.of("ward", "court", Direction.VERTICAL, 90, 10);
        IntegrationRating settled = IntegrationRating.of("court", "ward", Direction.VERTICAL, 20, 20);
        IntegrationReport report = report(OWN, OPEN, NONE, settled, down);
        assertThat(report.gaps()).containsExactly(down, NONE, OWN);
        assertThat(report.gaps()).extracting(rating -> rating.gap().getAsInt()).containsExactly(-80, 40, -10);
        assertThat(OPEN.gap()).isEmpty();
        assertThat(report.text())
                .contains("  Ward with Court: -80, less is wanted (90 now, 10 wanted)\n")
                .contains("  Custody suite with Ward: +40, more is wanted (0 now, 40 wanted)\n")
                .contains("\n  Custody suite with Court: rank now\n")
                .contains("\nNot listed by Ward, and counted in nothing: Custody suite, Patrol\n");
    }

    @Test
    void an_optimum_that_is_missing_leaves_the_gap_open_and_says_so() {
        IntegrationRating noOptimum =
                new IntegrationRating("custody", "ward", Direction.VERTICAL, OptionalInt.of(25), OptionalInt.empty());
        IntegrationReport report = report(noOptimum);
        assertThat(overall(report, PartnerGroup.ALL).gap()).isEqualTo(new MeanRank(-25, 75, 1));
        assertThat(overall(report, PartnerGroup.ALL).actual().isExact()).isTrue();
        assertThat(report.gaps()).isEmpty();
        assertThat(report.text()).contains("Custody suite with Ward: rank wanted\n");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> IntegrationMatrix.read("""
                        {"title": "Bad", "units": [
                          {"code": "a", "name": "A", "organisation": "X"},
                          {"code": "a", "name": " ", "organisation": "X"}],
                         "ratings": [
                          {"unit": "a", "partner": "a", "direction": "vertical", "actual": 101, "optimum": -1},
                          {"unit": "a", "partner": "z", "direction": "vertical", "actual": 1},
                          {"unit": "a", "partner": "z", "direction": "horizontal"}]}
                        """, "bad.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        bad.json:1:1 IntegrationUnit[a].code: must be there once
                        bad.json:1:1 IntegrationUnit[a]: must have a code, a name and an organisation
                        bad.json:1:1 IntegrationRating[a, a].partner: must be another unit
                        bad.json:1:1 IntegrationRating[a, a].actual: must be in [0, 100], but was 101
                        bad.json:1:1 IntegrationRating[a, a].optimum: must be in [0, 100], but was -1
                        bad.json:1:1 IntegrationRating[a, z].partner: must be one of a, a, but was z
                        bad.json:1:1 IntegrationRating[a, z].partner: must be one of a, a, but was z
                        bad.json:1:1 IntegrationRating[a, z]: must be there once""");
    }

    @Test
    void the_edges_of_the_scale_are_ranks() {
        assertThat(report(IntegrationRating.of("custody", "ward", Direction.VERTICAL, 0, 100))
                        .gaps())
                .singleElement()
                .satisfies(rating -> assertThat(rating.gap()).hasValue(100));
    }

    @Test
    void a_matrix_without_units_or_ratings_is_refused() {
        assertThatThrownBy(() -> new IntegrationMatrix("None", List.of(), List.of()))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        IntegrationMatrix.units: must be at least 2, but was 0
                        IntegrationMatrix.ratings: must not be empty""");
    }

    @Test
    void unknown_fields_texts_and_fractions_for_ranks_are_refused() {
        String json = Json.write(report(OWN).matrix());
        assertThatThrownBy(() -> IntegrationMatrix.read(json.replace("60", "60.5"), "m.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ratings[0].actual");
        assertThatThrownBy(() -> IntegrationMatrix.read(json.replace("\"actual\":60", "\"actual\":\"60\""), "m.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ratings[0].actual");
        assertThatThrownBy(() -> IntegrationMatrix.read(json.replace("\"actual\"", "\"rank\""), "m.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("rank");
    }

    @Test
    void levels_have_an_order_and_no_numbers() {
        assertThat(IntegrationLevel.values())
                .extracting(IntegrationLevel::words)
                .containsExactly("full segregation", "linkage", "coordination", "cooperation", "full integration");
        assertThat(IntegrationLevel.LINKAGE.stepsTo(IntegrationLevel.COOPERATION))
                .isEqualTo(2);
        assertThat(IntegrationLevel.LINKAGE.stepsTo(IntegrationLevel.FULL_SEGREGATION))
                .isEqualTo(-1);
    }
}
