package org.ldsdk.ripls.collaboration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ldsdk.ripls.collaboration.PrintedCheck.Figure;
import org.ldsdk.ripls.collaboration.PrintedCheck.Kind;
import org.ldsdk.ripls.collaboration.PrintedCheck.Measure;
import org.ldsdk.ripls.collaboration.PublishedIntegration.Row;

/**
 * Arithmetic on a printed table of whole numbers. A printed number stands for anything from half less to half more, both ends
 * included; sums are of whole numbers, doubled so that halves are whole.
 */
final class PrintedTable {

    private static final List<PartnerGroup> DIRECTIONS = List.of(PartnerGroup.VERTICAL, PartnerGroup.HORIZONTAL);
    private static final List<PartnerGroup> ORGANISATIONS =
            List.of(PartnerGroup.INTRA_ORGANISATIONAL, PartnerGroup.INTER_ORGANISATIONAL);

    private final PublishedIntegration table;
    private final List<PrintedCheck> checks = new ArrayList<>();

    PrintedTable(PublishedIntegration table) {
        this.table = table;
    }

    List<PrintedCheck> checks() {
        List<PartnerGroup> groups = Arrays.asList(PartnerGroup.values());
        groups.forEach(group -> units().forEach(unit -> checkWholeCount(group, unit)));
        units().forEach(unit -> checkCounts(Kind.COUNT_BY_DIRECTION, DIRECTIONS, unit));
        units().forEach(unit -> checkCounts(Kind.COUNT_BY_ORGANISATION, ORGANISATIONS, unit));
        groups.forEach(group -> units().forEach(unit -> checkRankWithinScope(group, unit)));
        units().forEach(unit -> checkRanks(Kind.RANK_BY_DIRECTION, DIRECTIONS, unit));
        units().forEach(unit -> checkRanks(Kind.RANK_BY_ORGANISATION, ORGANISATIONS, unit));
        groups.forEach(group -> checkOverall(Measure.SCOPE, group));
        groups.forEach(group -> checkOverall(Measure.RANK, group));
        return List.copyOf(checks);
    }

    private IntStream units() {
        return IntStream.range(0, table.units().size());
    }

    private Row row(Measure measure, PartnerGroup group) {
        Map<PartnerGroup, Row> rows = measure == Measure.SCOPE ? table.scope() : table.rank();
        return requireNonNull(rows.get(group)); // the table has a row for each group, or would not exist
    }

    private int printed(Measure measure, PartnerGroup group, int unit) {
        return row(measure, group).units().get(unit);
    }

    private int partners(PartnerGroup group, int unit) {
        return requireNonNull(table.partners().get(group)).get(unit);
    }

    private void add(Kind kind, Measure measure, PartnerGroup group, int unit, String computed, boolean agrees) {
        Figure figure = new Figure(measure, group, table.units().get(unit), printed(measure, group, unit));
        checks.add(new PrintedCheck(kind, figure, computed, agrees));
    }

    /** The number of partners that comes nearest to a printed percentage. */
    private int nearestCount(PartnerGroup group, int unit) {
        int partners = partners(group, unit);
        return (2 * printed(Measure.SCOPE, group, unit) * partners + 100) / 200;
    }

    private void checkWholeCount(PartnerGroup group, int unit) {
        int partners = partners(group, unit);
        int count = nearestCount(group, unit);
        boolean agrees = Math.abs(200 * count - 2 * printed(Measure.SCOPE, group, unit) * partners) <= partners;
        String computed =
                String.format(Locale.ROOT, "%d of %d partners is %.1f %%", count, partners, 100.0 * count / partners);
        add(Kind.WHOLE_COUNT, Measure.SCOPE, group, unit, computed, agrees);
    }

    private void checkCounts(Kind kind, List<PartnerGroup> parts, int unit) {
        int all = nearestCount(PartnerGroup.ALL, unit);
        int first = nearestCount(parts.get(0), unit);
        int second = nearestCount(parts.get(1), unit);
        String computed = first + " and " + second + " partners are " + (first + second) + ", while it stands for "
                + all + " of " + partners(PartnerGroup.ALL, unit);
        add(kind, Measure.SCOPE, PartnerGroup.ALL, unit, computed, first + second == all);
    }

    private void checkRankWithinScope(PartnerGroup group, int unit) {
        int rank = printed(Measure.RANK, group, unit);
        int scope = printed(Measure.SCOPE, group, unit);
        boolean agrees = scope == 0 ? rank == 0 : 2 * rank - 1 <= 2 * scope + 1;
        add(Kind.RANK_WITHIN_SCOPE, Measure.RANK, group, unit, "the scope allows at most " + scope, agrees);
    }

    private void checkRanks(Kind kind, List<PartnerGroup> parts, int unit) {
        int all = partners(PartnerGroup.ALL, unit);
        int lowest = 0;
        int highest = 0;
        for (PartnerGroup part : parts) {
            int rank = printed(Measure.RANK, part, unit);
            lowest += partners(part, unit) * Math.max(0, 2 * rank - 1);
            highest += partners(part, unit) * (2 * rank + 1);
        }
        int mean = printed(Measure.RANK, PartnerGroup.ALL, unit);
        boolean agrees = lowest <= (2 * mean + 1) * all && highest >= (2 * mean - 1) * all;
        add(kind, Measure.RANK, PartnerGroup.ALL, unit, between(lowest, highest, all), agrees);
    }

    /** Each unit counts once; the paper's own weights are not known, and weighting by partners changes no verdict. */
    private void checkOverall(Measure measure, PartnerGroup group) {
        Row row = row(measure, group);
        int size = row.units().size();
        int lowest =
                row.units().stream().mapToInt(it -> Math.max(0, 2 * it - 1)).sum();
        int highest = row.units().stream().mapToInt(it -> 2 * it + 1).sum();
        boolean agrees = lowest <= (2 * row.overall() + 1) * size && highest >= (2 * row.overall() - 1) * size;
        Figure figure = new Figure(measure, group, Figure.OVERALL, row.overall());
        checks.add(new PrintedCheck(Kind.MEAN_OF_UNITS, figure, between(lowest, highest, size), agrees));
    }

    private static String between(int lowest, int highest, int weight) {
        return String.format(Locale.ROOT, "its parts give %.1f to %.1f", lowest / 2.0 / weight, highest / 2.0 / weight);
    }
}
