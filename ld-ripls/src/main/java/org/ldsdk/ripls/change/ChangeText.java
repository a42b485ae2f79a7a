package org.ldsdk.ripls.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.internal.TextTable;
import org.ldsdk.ripls.tables.McNemar;

/** A report of change for people. That no change was shown is never said as if it showed that there was none. */
final class ChangeText {

    private static final String NONE = "-";
    private static final double ALPHA = 0.05;

    private final ChangeReport report;
    private final List<String> reasons = new ArrayList<>();

    ChangeText(ChangeReport report) {
        this.report = report;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("Change: ")
                .append(report.title())
                .append('\n')
                .append(report.definition())
                .append("\n\n");
        text.append(people());
        text.append("\nChoices\n");
        report.choices().forEach((name, choice) -> text.append("  " + words(name) + ": " + choice + "\n"));
        text.append("\nScales, before and after\n").append(scales());
        text.append("\nTests\n").append(tests());
        section(text, "What this shows", conclusions());
        text.append("\nReliable change, people\n").append(reliable());
        section(
                text,
                "Measured by",
                report.scales().stream().flatMap(one -> measure(one).stream()).toList());
        text.append("\nThose lost, scores before\n").append(lost());
        text.append("\nItems\n").append(items());
        section(text, "Not computed", reasons);
        section(text, "To know", report.caveats());
        return text.toString();
    }

    private String people() {
        Matching matching = report.matching();
        return report.respondentsBefore() + " before, " + report.respondentsAfter() + " after: " + matching.matched()
                + " matched, " + matching.lost() + " lost (only before), " + matching.onlyAfter()
                + " only after; faulty rows left out: " + report.rejectedBefore() + " before, "
                + report.rejectedAfter() + " after\n";
    }

    /** The name of a choice, which is a key in JSON, as words. */
    private static String words(String key) {
        return key.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private String scales() {
        TextTable table = new TextTable(
                Set.of(0),
                "scale",
                "range",
                "pairs",
                "excluded",
                "estimated",
                "before",
                "SD",
                "after",
                "SD",
                "change",
                "SD",
                "95 % interval");
        for (ScaleChange scale : report.scales()) {
            String name = scale.scale();
            table.row(
                    name,
                    scale.range().words(),
                    Integer.toString(scale.pairs()),
                    Integer.toString(scale.excluded()),
                    Integer.toString(scale.estimated()),
                    show(name + " before", scale.before().mean(), ChangeText::number),
                    show(name + " SD before", scale.before().sd(), ChangeText::number),
                    show(name + " after", scale.after().mean(), ChangeText::number),
                    show(name + " SD after", scale.after().sd(), ChangeText::number),
                    show(name + " change", scale.difference().mean(), ChangeText::signed),
                    show(name + " SD of change", scale.difference().sd(), ChangeText::number),
                    show(name + " interval", scale.pairedT(), test -> interval(test.interval(ChangePlan.LEVEL))));
        }
        return table.text();
    }

    private String tests() {
        TextTable table = new TextTable(
                Set.of(0),
                "scale",
                "t",
                "df",
                "p of t",
                "dz",
                "dav",
                "Glass delta",
                "unchanged",
                "rank-biserial",
                "p of signed ranks",
                "Holm",
                "BH");
        for (ScaleChange scale : report.scales()) {
            Computed<PairedT> t = scale.pairedT();
            Computed<WilcoxonSignedRank> ranks = scale.signedRank();
            table.row(
                    scale.scale(),
                    show(t, test -> number(test.t())),
                    show(t, test -> Integer.toString(test.degreesOfFreedom())),
                    show(t, test -> p(test.p())),
                    show(t, test -> number(test.dz())),
                    show(t, test -> number(test.dav())),
                    show(t.flatMap(PairedT::glassDelta), ChangeText::number),
                    show(ranks, test -> Integer.toString(test.zeros())),
                    show(ranks, test -> number(test.rankBiserial())),
                    show(
                            scale.scale() + " signed ranks",
                            ranks,
                            test -> p(test.p().twoSided())
                                    + (test.exact().value().isPresent() ? " exact" : " normal")),
                    show(scale.adjusted(), it -> p(it.holm())),
                    show(scale.adjusted(), it -> p(it.benjaminiHochberg())));
        }
        return table.text();
    }

    private List<String> conclusions() {
        List<String> conclusions =
                new ArrayList<>(report.scales().stream().map(this::conclusion).toList());
        String items = report.items().stream()
                .filter(item ->
                        item.adjusted().value().filter(p -> p.holm() < ALPHA).isPresent())
                .map(ItemChange::item)
                .collect(Collectors.joining(", "));
        conclusions.add(
                items.isEmpty()
                        ? "items: no turn to or from agreement is shown at 0.05 after Holm. That does not show that there was none."
                        : "items: a turn to or from agreement is shown at 0.05 after Holm in " + items + ".");
        return conclusions;
    }

    private String conclusion(ScaleChange scale) {
        return scale.scale() + ": "
                + scale.adjusted()
                        .map(p -> p.holm() < ALPHA ? shown(scale) : notShown(scale))
                        .value()
                        .orElse("nothing can be concluded about a change.");
    }

    private static String shown(ScaleChange scale) {
        return "a change is shown at 0.05 after Holm; on the whole scores "
                + (scale.signedRank()
                                .map(test -> test.rankBiserial() > 0)
                                .value()
                                .orElseThrow()
                        ? "rose."
                        : "fell.");
    }

    private static String notShown(ScaleChange scale) {
        return "no change is shown at 0.05 after Holm. That does not show that there was none"
                + scale.pairedT()
                        .map(test -> test.interval(ChangePlan.LEVEL))
                        .map(it -> ": mean changes from " + signed(it.lower()) + " to " + signed(it.upper())
                                + " agree with these answers.")
                        .value()
                        .orElse(".");
    }

    private String reliable() {
        TextTable table = new TextTable(
                Set.of(0),
                "scale",
                "pairs",
                "improved",
                "no reliable change",
                "deteriorated",
                "no room to improve",
                "no room to deteriorate",
                "recovered");
        for (ScaleChange scale : report.scales()) {
            Computed<ReliableChanges> reliable = scale.reliable();
            table.row(
                    scale.scale(),
                    Integer.toString(scale.pairs()),
                    show(
                            scale.scale() + " reliable change",
                            reliable,
                            it -> count(it, ChangeClass.RELIABLE_IMPROVEMENT)),
                    show(reliable, it -> count(it, ChangeClass.NO_RELIABLE_CHANGE)),
                    show(reliable, it -> count(it, ChangeClass.RELIABLE_DETERIORATION)),
                    show(reliable, it -> share(it.noRoomToImprove())),
                    show(reliable, it -> share(it.noRoomToDeteriorate())),
                    reliable.value()
                            .map(it -> show(
                                    scale.scale() + " recovered",
                                    it.recoveries(),
                                    all -> String.valueOf(all.classes().get(RecoveryClass.RECOVERED))))
                            .orElse(NONE));
        }
        return table.text();
    }

    private static String count(ReliableChanges changes, ChangeClass which) {
        return String.valueOf(changes.classes().get(which));
    }

    private static String share(Proportion share) {
        return share.count()
                + share.estimate()
                        .map(it -> " (" + rounded(100 * it, 0) + " %)")
                        .value()
                        .orElse("");
    }

    private static List<String> measure(ScaleChange scale) {
        return scale.reliable().value().stream()
                .map(changes -> scale.scale() + ": reliability "
                        + number(changes.index().reliability().coefficient()) + " ("
                        + changes.index().reliability().source() + "), standard error of a score "
                        + number(changes.index().standardErrorOfMeasurement()) + "; reliable is a change of more than "
                        + number(changes.index().minimalChange()) + " points"
                        + changes.recoveries()
                                .map(it -> "; recovered beside " + number(it.cutOff()) + " (" + it.how() + ")")
                                .value()
                                .orElse(""))
                .toList();
    }

    private String lost() {
        TextTable table = new TextTable(
                Set.of(0), "scale", "lost", "mean", "SD", "matched", "mean", "SD", "Hedges' g", "p of Welch");
        for (ScaleChange scale : report.scales()) {
            Computed<TwoGroupComparison> lost = scale.lost();
            table.row(
                    scale.scale(),
                    show(
                            scale.scale() + " of those lost",
                            lost,
                            it -> Integer.toString(it.ofFirst().used())),
                    show(lost.flatMap(it -> it.ofFirst().mean()), ChangeText::number),
                    show(lost.flatMap(it -> it.ofFirst().sd()), ChangeText::number),
                    show(lost, it -> Integer.toString(it.ofSecond().used())),
                    show(lost.flatMap(it -> it.ofSecond().mean()), ChangeText::number),
                    show(lost.flatMap(it -> it.ofSecond().sd()), ChangeText::number),
                    show(
                            lost.flatMap(TwoGroupComparison::standardized),
                            it -> number(it.g()) + " [" + interval(it.gInterval(ChangePlan.LEVEL)) + "]"),
                    show(lost.flatMap(TwoGroupComparison::welch), it -> p(it.p())));
        }
        return table.text();
    }

    private String items() {
        TextTable table = new TextTable(
                Set.of(1),
                "item",
                "label",
                "pairs",
                "before",
                "after",
                "agree before",
                "agree after",
                "turned to agree",
                "turned from it",
                "p",
                "Holm",
                "BH");
        for (ItemChange item : report.items()) {
            McNemar agreement = item.agreement();
            Computed<AdjustedP> p = item.adjusted();
            table.row(
                    item.item(),
                    item.label(),
                    Integer.toString(item.pairs()),
                    show(item.before().mean(), ChangeText::number),
                    show(item.after().mean(), ChangeText::number),
                    Integer.toString(agreement.yesBoth() + agreement.yesThenNo()),
                    Integer.toString(agreement.yesBoth() + agreement.noThenYes()),
                    Integer.toString(agreement.noThenYes()),
                    Integer.toString(agreement.yesThenNo()),
                    p(agreement.p()),
                    show(p, it -> p(it.holm())),
                    show(p, it -> p(it.benjaminiHochberg())));
        }
        return table.text();
    }

    /** A figure, or a dash whose reason is listed below. */
    private <T> String show(String what, Computed<T> computed, Function<T, String> text) {
        computed.reason().ifPresent(reason -> reasons.add(what + ": " + reason));
        return show(computed, text);
    }

    private static <T> String show(Computed<T> computed, Function<T, String> text) {
        return computed.value().map(text).orElse(NONE);
    }

    private static String interval(ConfidenceInterval interval) {
        return number(interval.lower()) + " to " + number(interval.upper());
    }

    private static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private static String signed(double number) {
        String text = number(number);
        return number > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }

    private static String number(double number) {
        return rounded(number, 2);
    }

    /** To so many decimals, a half away from zero; never minus zero. */
    private static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
