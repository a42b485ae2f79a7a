package org.ldsdk.ripls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.dimensionality.Dimensionality;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.internal.Sections;
import org.ldsdk.ripls.internal.TextTable;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.InterItemCorrelations;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.ItemReliability;
import org.ldsdk.ripls.psychometrics.Quartiles;
import org.ldsdk.ripls.psychometrics.ScaleReliability;
import org.ldsdk.ripls.psychometrics.ScaleSummary;

/** A report for people. */
final class ReportText {

    private static final String NONE = "-";

    private final Uncomputed uncomputed = new Uncomputed();

    private ReportText() {}

    static String of(CohortReport report) {
        return new ReportText().text(report);
    }

    private String text(CohortReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.title()).append('\n').append(report.definition()).append("\n\n");
        text.append("Who answered\n").append(report.sample().text().indent(2));
        text.append("\nChoices\n");
        report.choices().forEach((name, choice) -> text.append("  " + Sections.words(name) + ": " + choice + "\n"));
        if (!report.scales().isEmpty()) {
            scales(text, report);
        }
        text.append("\nItems\n").append(items(report));
        Sections.append(text, "To look into", findings(report));
        text.append(new ComparisonTables(report).text());
        Sections.append(text, "Not computed", uncomputed.lines());
        Sections.append(text, "To know", report.notes().stream().map(Note::text).toList());
        return text.toString();
    }

    private void scales(StringBuilder text, CohortReport report) {
        text.append("\nScales\n").append(scales(report));
        text.append("\nWhere the scores lie\n").append(scores(report));
        text.append("\nReliability in this sample\n").append(reliability(report));
        text.append(
                        "  halves: odd against even items, after Spearman and Brown; mean r: correlation of two items on average;\n")
                .append("  SEM: standard error of measurement, in points; lambda-6 on covariances\n");
        text.append("\nItems in their scales\n").append(itemsInScales(report));
        text.append("\nDo items go together as the scales say?\n");
        text.append(report.dimensionality()
                .map(Dimensionality::text)
                .value()
                .orElseGet(() ->
                        "Not screened: " + report.dimensionality().reason().orElseThrow() + "\n")
                .indent(2));
    }

    private String scales(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0, 1),
                "scale",
                "label",
                "items",
                "used",
                "excluded",
                "estimated",
                "mean",
                "95 % interval",
                "SD");
        for (ScaleSummary scale : report.scales()) {
            String name = scale.scale();
            table.row(
                    name,
                    scale.label(),
                    Integer.toString(scale.items().size()),
                    Integer.toString(scale.used()),
                    Integer.toString(scale.excluded()),
                    Integer.toString(scale.estimated()),
                    show(name, "mean", scale.points().mean(), Figures::number),
                    brief(scale.points().meanInterval(AnalysisPlan.LEVEL), ReportText::interval),
                    show(name, "SD", scale.points().sd(), Figures::number));
        }
        return table.text();
    }

    private String scores(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0),
                "scale",
                "range",
                "median",
                "quartiles",
                "modes",
                "modal %",
                "skewness",
                "kurtosis",
                "floor %",
                "ceiling %");
        for (ScaleSummary scale : report.scales()) {
            Descriptives points = scale.points();
            String name = scale.scale();
            table.row(
                    name,
                    scale.range().words(),
                    show(name, "median", points.median(), Reading::number),
                    brief(points.quartiles(), ReportText::quartiles),
                    brief(points.modes(), ReportText::numbers),
                    brief(points.modalPercent(), share -> Figures.rounded(share, 1)),
                    show(name, "skewness", points.skewness(), Figures::number),
                    show(name, "kurtosis", points.kurtosis(), Figures::number),
                    brief(scale.floorPercent(), share -> Figures.rounded(share, 1)),
                    brief(scale.ceilingPercent(), share -> Figures.rounded(share, 1)));
        }
        return table.text();
    }

    private String reliability(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0),
                "scale",
                "n",
                "alpha",
                "95 % interval",
                "standardized",
                "omega",
                "lambda-2",
                "lambda-6",
                "halves",
                "mean r",
                "SEM");
        for (ScaleSummary summary : report.scales()) {
            ScaleReliability scale = summary.reliability();
            String name = summary.scale();
            table.row(
                    name,
                    Integer.toString(scale.respondents()),
                    show(name, "alpha", scale.alpha().raw(), Figures::number),
                    brief(scale.alpha().interval(AnalysisPlan.LEVEL), ReportText::interval),
                    brief(scale.standardizedAlpha(), Figures::number),
                    show(name, "omega", scale.omega(), Figures::number),
                    brief(scale.guttman().lambda2(), Figures::number),
                    brief(scale.guttman().lambda6(), Figures::number),
                    brief(scale.oddEven().spearmanBrown(), Figures::number),
                    brief(scale.interItemCorrelations().map(InterItemCorrelations::mean), Figures::number),
                    brief(scale.standardErrorOfMeasurement(), Figures::number));
        }
        return table.text();
    }

    private String itemsInScales(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0), "scale", "item", "item-total r", "alpha without", "mean without", "SD without");
        for (ScaleSummary scale : report.scales()) {
            for (ItemReliability item : scale.reliability().items()) {
                table.row(
                        scale.scale(),
                        item.item(),
                        brief(item.itemTotalCorrelation(), Figures::number),
                        brief(item.alphaIfDeleted(), Figures::number),
                        brief(item.meanIfDeleted(), Figures::number),
                        brief(item.varianceIfDeleted().map(Math::sqrt), Figures::number));
            }
        }
        return table.text();
    }

    private static List<String> findings(CohortReport report) {
        List<String> findings = new ArrayList<>();
        if (report.respondents() == 0 && report.rejected() > 0) {
            findings.add("Every row was left out as faulty, so that nothing is counted. Answers were read as coding "
                    + report.choices().get("coding") + ".");
        }
        report.scales()
                .forEach(scale -> scale.reliability()
                        .findings()
                        .forEach(finding -> findings.add(scale.scale() + ": " + finding)));
        List<String> uninformative = report.items().stream()
                .filter(item -> item.isUninformative().value().orElse(false))
                .map(ItemAnalysis::item)
                .toList();
        if (!uninformative.isEmpty()) {
            findings.add(Uncomputed.items(uninformative) + ": " + ItemAnalysis.UNINFORMATIVE_PERCENT
                    + " % or more gave one answer, which says next to nothing about how people differ");
        }
        report.clusters()
                .forEach((scale, effect) -> effect.value()
                        .ifPresent(it -> findings.add(scale + ": " + it.text().strip())));
        return findings;
    }

    private String items(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(1, 8), "item", "label", "used", "mean", "SD", "median", "modes", "modal %", "answers");
        for (ItemAnalysis item : report.items()) {
            Descriptives answers = item.answers();
            String name = item.item();
            table.row(
                    item.item(),
                    item.label(),
                    Integer.toString(item.used()),
                    item(name, "mean", answers.mean(), Figures::number),
                    item(name, "SD", answers.sd(), Figures::number),
                    item(name, "median", answers.median(), Reading::number),
                    item(name, "modes", answers.modes(), ReportText::numbers),
                    item(name, "modal %", answers.modalPercent(), share -> Figures.rounded(share, 1)),
                    item.options().stream()
                            .map(option -> option.code() + ":" + option.count())
                            .collect(Collectors.joining(" ")));
        }
        return table.text();
    }

    private <T> String show(String scale, String figure, Computed<T> computed, Function<T, String> text) {
        computed.reason().ifPresent(reason -> uncomputed.ofScale(scale, figure, reason));
        return brief(computed, text);
    }

    private <T> String item(String item, String figure, Computed<T> computed, Function<T, String> text) {
        computed.reason().ifPresent(reason -> uncomputed.ofItem(item, figure, reason));
        return brief(computed, text);
    }

    /** Without a reason, since another figure of the same scale or item gives it. */
    private static <T> String brief(Computed<T> computed, Function<T, String> text) {
        return computed.value().map(text).orElse(NONE);
    }

    static String interval(ConfidenceInterval interval) {
        return Figures.rounded(interval.lower(), 2) + ".." + Figures.rounded(interval.upper(), 2);
    }

    private static String quartiles(Quartiles quartiles) {
        return number(quartiles.lower()) + ".." + number(quartiles.upper());
    }

    private static String number(double number) {
        return Reading.rounded(number, List.of());
    }

    static String numbers(List<Double> numbers) {
        return numbers.stream().map(ReportText::number).collect(Collectors.joining(", "));
    }
}
