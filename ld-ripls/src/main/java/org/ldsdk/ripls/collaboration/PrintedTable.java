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
 * included.
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
        units().forEach(this::checkBothWays);
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
        Span sums = sums(parts, unit);
        boolean agrees = sums.meets(
                Span.rounded(printed(Measure.RANK, PartnerGroup.ALL, unit)).times(partners(PartnerGroup.ALL, unit)));
        add(kind, Measure.RANK, PartnerGroup.ALL, unit, "its parts give " + mean(sums, unit), agrees);
    }

    private void checkBothWays(int unit) {
        Span directions = sums(DIRECTIONS, unit);
        Span organisations = sums(ORGANISATIONS, unit);
        String computed = "directions give " + mean(directions, unit) + ", organisations " + mean(organisations, unit);
        add(Kind.RANK_BOTH_WAYS, Measure.RANK, PartnerGroup.ALL, unit, computed, directions.meets(organisations));
    }

    private Span sums(List<PartnerGroup> parts, int unit) {
        return parts.stream()
                .map(part -> Span.rounded(printed(Measure.RANK, part, unit)).times(partners(part, unit)))
                .reduce(Span.NOTHING, Span::plus);
    }

    private String mean(Span sums, int unit) {
        return sums.text(partners(PartnerGroup.ALL, unit));
    }

    /** Each unit counts once; the paper's own weights are not known, and weighting by partners changes no verdict. */
    private void checkOverall(Measure measure, PartnerGroup group) {
        Row row = row(measure, group);
        int size = row.units().size();
        Span sum = row.units().stream().map(Span::rounded).reduce(Span.NOTHING, Span::plus);
        boolean agrees = sum.meets(Span.rounded(row.overall()).times(size));
        Figure figure = new Figure(measure, group, Figure.OVERALL, row.overall());
        checks.add(new PrintedCheck(Kind.MEAN_OF_UNITS, figure, "its parts give " + sum.text(size), agrees));
    }

    /**
     * From the least to the most that a sum of rounded numbers can be, doubled so that halves are whole.
     *
     * @param lowest twice the least
     * @param highest twice the most
     */
    private record Span(int lowest, int highest) {

        static final Span NOTHING = new Span(0, 0);

        static Span rounded(int printed) {
            return new Span(Math.max(0, 2 * printed - 1), 2 * printed + 1);
        }

        Span times(int weight) {
            return new Span(weight * lowest, weight * highest);
        }

        Span plus(Span other) {
            return new Span(lowest + other.lowest, highest + other.highest);
        }

        boolean meets(Span other) {
            return lowest <= other.highest && other.lowest <= highest;
        }

        String text(int weight) {
            return String.format(Locale.ROOT, "%.1f to %.1f", lowest / 2.0 / weight, highest / 2.0 / weight);
        }
    }
}
