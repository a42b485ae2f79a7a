package org.ldsdk.ripls.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.internal.TextTable;
import org.ldsdk.ripls.tables.McNemar;

/** The tables of a report of change, and why a figure of them is not there. */
final class ChangeTables {

    private static final String NONE = "-";

    private final ChangeReport report;
    private final List<String> reasons = new ArrayList<>();

    ChangeTables(ChangeReport report) {
        this.report = report;
    }

    /** Why figures of the tables made so far are not there. */
    List<String> reasons() {
        return reasons;
    }

    String scales() {
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
                    show(name + " before", scale.before().mean(), Figures::number),
                    show(name + " SD before", scale.before().sd(), Figures::number),
                    show(name + " after", scale.after().mean(), Figures::number),
                    show(name + " SD after", scale.after().sd(), Figures::number),
                    show(name + " change", scale.difference().mean(), ChangeTables::signed),
                    show(name + " SD of change", scale.difference().sd(), Figures::number),
                    show(name + " interval", scale.pairedT(), test -> interval(test.interval(ChangePlan.LEVEL))));
        }
        return table.text();
    }

    String tests() {
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
                    show(t, test -> Figures.number(test.t())),
                    show(t, test -> Integer.toString(test.degreesOfFreedom())),
                    show(t, test -> Figures.p(test.p())),
                    show(t, test -> Figures.number(test.dz())),
                    show(t, test -> Figures.number(test.dav())),
                    show(t.flatMap(PairedT::glassDelta), Figures::number),
                    show(ranks, test -> Integer.toString(test.zeros())),
                    show(ranks, test -> Figures.number(test.rankBiserial())),
                    show(
                            scale.scale() + " signed ranks",
                            ranks,
                            test -> Figures.p(test.p().twoSided())
                                    + (test.exact().value().isPresent() ? " exact" : " normal")),
                    show(scale.adjusted(), it -> Figures.p(it.holm())),
                    show(scale.adjusted(), it -> Figures.p(it.benjaminiHochberg())));
        }
        return table.text();
    }

    String reliable() {
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
                        .map(it -> " (" + Figures.rounded(100 * it, 0) + " %)")
                        .value()
                        .orElse("");
    }

    String lost() {
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
                    show(lost.flatMap(it -> it.ofFirst().mean()), Figures::number),
                    show(lost.flatMap(it -> it.ofFirst().sd()), Figures::number),
                    show(lost, it -> Integer.toString(it.ofSecond().used())),
                    show(lost.flatMap(it -> it.ofSecond().mean()), Figures::number),
                    show(lost.flatMap(it -> it.ofSecond().sd()), Figures::number),
                    show(
                            lost.flatMap(TwoGroupComparison::standardized),
                            it -> Figures.number(it.g()) + " [" + interval(it.gInterval(ChangePlan.LEVEL)) + "]"),
                    show(lost.flatMap(TwoGroupComparison::welch), it -> Figures.p(it.p())));
        }
        return table.text();
    }

    String items() {
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
                    show(item.before().mean(), Figures::number),
                    show(item.after().mean(), Figures::number),
                    Integer.toString(agreement.yesBoth() + agreement.yesThenNo()),
                    Integer.toString(agreement.yesBoth() + agreement.noThenYes()),
                    Integer.toString(agreement.noThenYes()),
                    Integer.toString(agreement.yesThenNo()),
                    Figures.p(agreement.p()),
                    show(p, it -> Figures.p(it.holm())),
                    show(p, it -> Figures.p(it.benjaminiHochberg())));
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
        return Figures.number(interval.lower()) + " to " + Figures.number(interval.upper());
    }

    static String signed(double number) {
        String text = Figures.number(number);
        return number > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }
}
