package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.ripls.collaboration.IntegrationRating.Direction;

/**
 * For each published unit without a fault, ratings are looked for that give its printed figures, and the report must then give
 * all ten of them. The ratings are made up for this; the paper prints none.
 */
class PublishedUnitsTest {

    private static final PublishedIntegration TABLE = PublishedIntegration.shipped();

    /** What partners of one direction and one organisation have: how many, how many integrated, and their ranks' sum. */
    private record Cell(int partners, int integrated, int ranks) {

        boolean isPossible() {
            return partners >= 0
                    && integrated >= 0
                    && integrated <= partners
                    && ranks >= integrated
                    && ranks <= 100 * integrated;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "C", "E", "F", "G", "J", "Q", "T"})
    void a_unit_without_a_fault_is_reproduced_whole(String unit) {
        int index = TABLE.units().indexOf(unit);
        UnitIntegration found =
                IntegrationReport.of(matrix(cells(index).orElseThrow())).unit("unit");
        for (PartnerGroup group : PartnerGroup.values()) {
            IntegrationSummary summary = found.summary(group).value().orElseThrow();
            assertThat(Math.abs(summary.scope().lowestPercent() - scope(group, index)))
                    .as("scope, %s", group)
                    .isLessThanOrEqualTo(0.5);
            assertThat(Math.abs(summary.actual().lowest() - rank(group, index)))
                    .as("rank, %s", group)
                    .isLessThanOrEqualTo(0.5);
            assertThat(summary.scope().partners())
                    .isEqualTo(TABLE.partners().get(group).get(index));
        }
    }

    @Test
    void no_ratings_give_the_figures_of_a_unit_with_a_fault() {
        List<String> impossible = TABLE.units().stream()
                .filter(unit -> cells(TABLE.units().indexOf(unit)).isEmpty())
                .toList();
        assertThat(impossible).containsExactly("A", "D", "H", "I", "K", "L", "M", "N", "O", "P", "R", "S");
    }

    private static int scope(PartnerGroup group, int unit) {
        return TABLE.scope().get(group).units().get(unit);
    }

    private static int rank(PartnerGroup group, int unit) {
        return TABLE.rank().get(group).units().get(unit);
    }

    /** Vertical intra, vertical inter, horizontal intra, horizontal inter. */
    private static Optional<List<Cell>> cells(int unit) {
        Map<PartnerGroup, Integer> counts = new HashMap<>();
        Map<PartnerGroup, List<Integer>> sums = new HashMap<>();
        for (PartnerGroup group : PartnerGroup.values()) {
            int partners = TABLE.partners().get(group).get(unit);
            counts.put(group, Math.toIntExact(Math.round(scope(group, unit) * partners / 100.0)));
            sums.put(
                    group,
                    IntStream.rangeClosed(0, 100 * partners)
                            .filter(sum -> Math.abs(2 * sum - 2 * rank(group, unit) * partners) <= partners)
                            .boxed()
                            .toList());
        }
        if (counts.get(PartnerGroup.VERTICAL) + counts.get(PartnerGroup.HORIZONTAL) != counts.get(PartnerGroup.ALL)
                || counts.get(PartnerGroup.INTRA_ORGANISATIONAL) + counts.get(PartnerGroup.INTER_ORGANISATIONAL)
                        != counts.get(PartnerGroup.ALL)) {
            return Optional.empty();
        }
        for (int vertical : sums.get(PartnerGroup.VERTICAL)) {
            for (int horizontal : sums.get(PartnerGroup.HORIZONTAL)) {
                for (int intra : sums.get(PartnerGroup.INTRA_ORGANISATIONAL)) {
                    int inter = vertical + horizontal - intra;
                    if (sums.get(PartnerGroup.ALL).contains(vertical + horizontal)
                            && sums.get(PartnerGroup.INTER_ORGANISATIONAL).contains(inter)) {
                        Optional<List<Cell>> found = split(unit, counts, vertical, intra, inter);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Cell>> split(
            int unit, Map<PartnerGroup, Integer> counts, int vertical, int intra, int inter) {
        int verticalPartners = TABLE.partners().get(PartnerGroup.VERTICAL).get(unit);
        int intraPartners =
                TABLE.partners().get(PartnerGroup.INTRA_ORGANISATIONAL).get(unit);
        int interPartners =
                TABLE.partners().get(PartnerGroup.INTER_ORGANISATIONAL).get(unit);
        for (int partners = 0; partners <= interPartners; partners++) {
            for (int integrated = 0; integrated <= partners; integrated++) {
                for (int ranks = integrated; ranks <= Math.min(inter, 100 * integrated); ranks++) {
                    List<Cell> cells = List.of(
                            new Cell(
                                    verticalPartners - partners,
                                    counts.get(PartnerGroup.VERTICAL) - integrated,
                                    vertical - ranks),
                            new Cell(partners, integrated, ranks),
                            new Cell(
                                    intraPartners - verticalPartners + partners,
                                    counts.get(PartnerGroup.INTRA_ORGANISATIONAL)
                                            - counts.get(PartnerGroup.VERTICAL)
                                            + integrated,
                                    intra - vertical + ranks),
                            new Cell(
                                    interPartners - partners,
                                    counts.get(PartnerGroup.INTER_ORGANISATIONAL) - integrated,
                                    inter - ranks));
                    if (cells.stream().allMatch(Cell::isPossible)) {
                        return Optional.of(cells);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static IntegrationMatrix matrix(List<Cell> cells) {
        List<IntegrationUnit> units = new ArrayList<>(List.of(new IntegrationUnit("unit", "Unit", "own")));
        List<IntegrationRating> ratings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            for (int partner = 0; partner < cell.partners(); partner++) {
                String code = i + "-" + partner;
                units.add(new IntegrationUnit(code, code, i % 2 == 0 ? "own" : "other"));
                ratings.add(new IntegrationRating(
                        "unit",
                        code,
                        i < 2 ? Direction.VERTICAL : Direction.HORIZONTAL,
                        OptionalInt.of(share(cell, partner)),
                        OptionalInt.empty()));
            }
        }
        return new IntegrationMatrix("Made up", units, ratings);
    }

    /** The sum dealt out as evenly as whole numbers allow. */
    private static int share(Cell cell, int partner) {
        if (partner >= cell.integrated()) {
            return 0;
        }
        return cell.ranks() / cell.integrated() + (partner < cell.ranks() % cell.integrated() ? 1 : 0);
    }
}
