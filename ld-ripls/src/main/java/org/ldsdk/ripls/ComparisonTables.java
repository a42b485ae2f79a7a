package org.ldsdk.ripls;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.groups.CliffsDelta;
import org.ldsdk.ripls.groups.DetectableDifference;
import org.ldsdk.ripls.groups.StandardizedDifference;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.internal.TextTable;
import org.ldsdk.ripls.tables.CountTable;

/** Comparisons of groups as text for people, column by column. */
final class ComparisonTables {

    private static final String NONE = "-";
    private static final double ALPHA = 0.05;
    private static final int MOST_NAMED = 6;
    private static final int SMALL = 5;

    private final CohortReport report;

    ComparisonTables(CohortReport report) {
        this.report = report;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (String by : report.plan().by()) {
            text.append("\nGroups by ").append(by).append('\n');
            String why = report.notCompared().get(by);
            text.append(why == null ? tables(by) : "  not compared: " + why + "\n");
        }
        return text.toString();
    }

    private String tables(String by) {
        List<ScaleComparison> scales = report.scaleComparisons().stream()
                .filter(one -> one.by().equals(by))
                .toList();
        List<ItemComparison> items = report.itemComparisons().stream()
                .filter(one -> one.by().equals(by))
                .toList();
        return scales(scales) + "\n" + items(items) + conclusion(scales, items) + uncompared(scales, items)
                + small(items, !scales.isEmpty());
    }

    private static String scales(List<ScaleComparison> scales) {
        TextTable table = new TextTable(
                Set.of(0, 1, 3), "scale", "used", "means", "test", "p", "Holm", "BH", "Hedges' g", "Cliff's delta");
        for (ScaleComparison one : scales) {
            Computed<TwoGroupComparison> two = one.twoGroups();
            table.row(
                    one.scale(),
                    used(one),
                    means(one),
                    two.value().isPresent() ? "Mann-Whitney" : "Kruskal-Wallis",
                    p(one.p()),
                    p(one.adjusted().map(AdjustedP::holm)),
                    p(one.adjusted().map(AdjustedP::benjaminiHochberg)),
                    two.flatMap(TwoGroupComparison::standardized)
                            .map(ComparisonTables::hedgesG)
                            .value()
                            .orElse(NONE),
                    two.flatMap(TwoGroupComparison::cliffsDelta)
                            .map(ComparisonTables::cliffsDelta)
                            .value()
                            .orElse(NONE));
        }
        return table.text();
    }

    private static String used(ScaleComparison one) {
        if (one.levels().size() > MOST_NAMED) {
            IntSummaryStatistics used =
                    one.used().stream().mapToInt(Integer::intValue).summaryStatistics();
            return used.getCount() + " groups of " + used.getMin() + " to " + used.getMax();
        }
        return IntStream.range(0, one.levels().size())
                .mapToObj(group -> one.levels().get(group) + " " + one.used().get(group))
                .collect(Collectors.joining(", "));
    }

    private static String means(ScaleComparison one) {
        return one.levels().size() > MOST_NAMED
                ? NONE
                : one.groups().stream()
                        .map(group -> group.mean()
                                .map(ComparisonTables::number)
                                .value()
                                .orElse(NONE))
                        .collect(Collectors.joining(" : "));
    }

    private static String hedgesG(StandardizedDifference difference) {
        return number(difference.g()) + interval(Computed.of(difference.gInterval(AnalysisPlan.LEVEL)));
    }

    private static String cliffsDelta(CliffsDelta delta) {
        return number(delta.delta()) + interval(delta.interval(AnalysisPlan.LEVEL));
    }

    private static String interval(Computed<ConfidenceInterval> interval) {
        return interval.map(it -> " [" + number(it.lower()) + ", " + number(it.upper()) + "]")
                .value()
                .orElse("");
    }

    private static String items(List<ItemComparison> items) {
        boolean collapsed = items.stream().allMatch(ItemComparison::isCollapsed);
        TextTable table = collapsed
                ? new TextTable(
                        Set.of(1),
                        "item",
                        items.get(0).answers().get(0) + ", "
                                + String.join(" : ", items.get(0).levels()),
                        "odds ratio",
                        "p",
                        "Holm",
                        "BH")
                : new TextTable(Set.of(1), "item", "test", "p", "Holm", "BH");
        for (ItemComparison one : items) {
            String p = p(Computed.of(one.p()));
            String holm = p(one.adjusted().map(AdjustedP::holm));
            String bh = p(one.adjusted().map(AdjustedP::benjaminiHochberg));
            if (collapsed) {
                String odds = one.oddsRatio()
                        .map(ratio -> number(ratio.estimate()) + interval(one.oddsRatioInterval()))
                        .value()
                        .orElse(NONE);
                table.row(one.item(), shares(one), odds, p, holm, bh);
            } else {
                table.row(one.item(), "exact".equals(one.method()) ? "exact" : "drawn", p, holm, bh);
            }
        }
        return table.text();
    }

    private static String shares(ItemComparison one) {
        CountTable table = one.table();
        int[] totals = table.rowTotals();
        return IntStream.range(0, 2)
                .mapToObj(group -> table.count(group, 0) + "/" + totals[group])
                .collect(Collectors.joining(" : "));
    }

    private static String conclusion(List<ScaleComparison> scales, List<ItemComparison> items) {
        List<String> shown = Stream.concat(
                        scales.stream().filter(one -> isBelow(one.adjusted())).map(ScaleComparison::scale),
                        items.stream().filter(one -> isBelow(one.adjusted())).map(one -> "item " + one.item()))
                .toList();
        return shown.isEmpty()
                ? "  No difference is shown at 0.05 after Holm. That does not show that the groups are alike"
                        + couldShow(scales) + ".\n"
                : "  A difference is shown at 0.05 after Holm in: " + String.join(", ", shown) + ".\n";
    }

    private static boolean isBelow(Computed<AdjustedP> adjusted) {
        return adjusted.value().filter(p -> p.holm() < ALPHA).isPresent();
    }

    /** What the smallest groups could have shown. */
    private static String couldShow(List<ScaleComparison> scales) {
        return scales.stream()
                .flatMap(one -> one.twoGroups().flatMap(TwoGroupComparison::detectable).value().stream())
                .max(Comparator.comparingDouble(DetectableDifference::d))
                .map(it -> ":\n  groups of " + it.first() + " and " + it.second()
                        + " were likely (80 %) to show a difference of " + number(it.d())
                        + " standard deviations,\n  before any correction, and to miss smaller ones")
                .orElse("");
    }

    /** Why there is no p, or no effect size, where there is none. */
    private static String uncompared(List<ScaleComparison> scales, List<ItemComparison> items) {
        Uncomputed uncomputed = new Uncomputed();
        for (ScaleComparison one : scales) {
            one.p().reason().ifPresent(reason -> uncomputed.ofScale(one.scale(), "not compared", reason));
            one.twoGroups()
                    .value()
                    .filter(any -> one.p().value().isPresent())
                    .flatMap(two -> two.standardized().reason())
                    .ifPresent(reason -> uncomputed.ofScale(one.scale(), "without Hedges' g", reason));
        }
        items.forEach(one ->
                one.adjusted().reason().ifPresent(reason -> uncomputed.ofItem(one.item(), "not compared", reason)));
        return uncomputed.lines().stream().map(line -> "  " + line + ".\n").collect(Collectors.joining());
    }

    /** A warning where few people make a group, as far as any item shows. */
    private static String small(List<ItemComparison> items, boolean withScales) {
        int groups = items.get(0).levels().size();
        long few = IntStream.range(0, groups)
                .filter(group -> items.stream()
                                .mapToInt(one -> one.table().rowTotals()[group])
                                .max()
                                .orElse(0)
                        < SMALL)
                .count();
        return few == 0
                ? ""
                : "  " + few + " of " + groups + " groups " + (few == 1 ? "has" : "have") + " fewer than " + SMALL
                        + " people: figures may give away what one of them answered"
                        + (groups > 2 && withScales ? ", and p of Kruskal-Wallis is rough" : "") + ".\n";
    }

    private static String p(Computed<Double> p) {
        return p.map(Figures::p).value().orElse(NONE);
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return "inf";
        }
        return number > 0 && number < 0.005 ? "< 0.01" : Figures.number(number);
    }
}
