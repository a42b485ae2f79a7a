package org.ldsdk.ripls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.ripls.internal.TextTable;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.Quartiles;
import org.ldsdk.ripls.psychometrics.ScaleSummary;

/** A report for people. */
final class ReportText {

    private static final String NONE = "-";

    private final List<String> reasons = new ArrayList<>();

    private ReportText() {}

    static String of(CohortReport report) {
        return new ReportText().text(report);
    }

    private String text(CohortReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.title()).append('\n').append(report.definition()).append("\n\n");
        text.append("Who answered\n").append(report.sample().text().indent(2));
        text.append("\nChoices\n");
        report.choices().forEach((name, choice) -> text.append("  " + words(name) + ": " + choice + "\n"));
        text.append("\nScales\n").append(scales(report));
        text.append("\nWhere the scores lie\n").append(scores(report));
        text.append("\nItems\n").append(items(report));
        text.append(new ComparisonTables(report).text());
        section(text, "Not computed", reasons);
        section(text, "To know", report.notes().stream().map(Note::text).toList());
        return text.toString();
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

    private String scales(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0, 1), "scale", "label", "items", "used", "excluded", "estimated", "mean", "SD", "alpha", "n");
        for (ScaleSummary scale : report.scales()) {
            String name = scale.scale();
            table.row(
                    name,
                    scale.label(),
                    Integer.toString(scale.items().size()),
                    Integer.toString(scale.used()),
                    Integer.toString(scale.excluded()),
                    Integer.toString(scale.estimated()),
                    show(name + " mean", scale.points().mean(), mean -> rounded(mean, 2)),
                    show(name + " SD", scale.points().sd(), sd -> rounded(sd, 2)),
                    show(name + " alpha", scale.alpha().raw(), alpha -> rounded(alpha, 2)),
                    Integer.toString(scale.alpha().respondents()));
        }
        return table.text();
    }

    private String scores(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(0), "scale", "range", "median", "quartiles", "modes", "modal %", "floor %", "ceiling %");
        for (ScaleSummary scale : report.scales()) {
            Descriptives points = scale.points();
            String name = scale.scale();
            table.row(
                    name,
                    scale.range().words(),
                    show(name + " median", points.median(), Reading::number),
                    show(name + " quartiles", points.quartiles(), ReportText::quartiles),
                    show(name + " modes", points.modes(), ReportText::numbers),
                    show(name + " modal %", points.modalPercent(), share -> rounded(share, 1)),
                    show(name + " floor %", scale.floorPercent(), share -> rounded(share, 1)),
                    show(name + " ceiling %", scale.ceilingPercent(), share -> rounded(share, 1)));
        }
        return table.text();
    }

    private String items(CohortReport report) {
        TextTable table = new TextTable(
                Set.of(1, 8), "item", "label", "used", "mean", "SD", "median", "modes", "modal %", "answers");
        for (ItemAnalysis item : report.items()) {
            Descriptives answers = item.answers();
            String name = "item " + item.item();
            table.row(
                    item.item(),
                    item.label(),
                    Integer.toString(item.used()),
                    show(name + " mean", answers.mean(), mean -> rounded(mean, 2)),
                    show(name + " SD", answers.sd(), sd -> rounded(sd, 2)),
                    show(name + " median", answers.median(), Reading::number),
                    show(name + " modes", answers.modes(), ReportText::numbers),
                    show(name + " modal %", answers.modalPercent(), share -> rounded(share, 1)),
                    item.options().stream()
                            .map(option -> option.code() + ":" + option.count())
                            .collect(Collectors.joining(" ")));
        }
        return table.text();
    }

    private <T> String show(String what, Computed<T> computed, Function<T, String> text) {
        computed.reason().ifPresent(reason -> reasons.add(what + ": " + reason));
        return computed.value().map(text).orElse(NONE);
    }

    /** A number to so many decimals, a half away from zero; never minus zero. */
    static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
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
