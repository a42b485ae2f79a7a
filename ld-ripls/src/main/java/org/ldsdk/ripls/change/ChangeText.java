package org.ldsdk.ripls.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.internal.Sections;

/** A report of change for people. That no change was shown is never said as if it showed that there was none. */
final class ChangeText {

    private static final double ALPHA = 0.05;

    private final ChangeReport report;
    private final ChangeTables tables;

    ChangeText(ChangeReport report) {
        this.report = report;
        this.tables = new ChangeTables(report);
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
        report.choices().forEach((name, choice) -> text.append("  " + Sections.words(name) + ": " + choice + "\n"));
        text.append("\nScales, before and after\n").append(tables.scales());
        text.append("\nTests\n").append(tables.tests());
        Sections.append(text, "What this shows", conclusions());
        text.append("\nReliable change, people\n").append(tables.reliable());
        Sections.append(
                text,
                "Measured by",
                report.scales().stream().flatMap(one -> measure(one).stream()).toList());
        text.append("\nThose lost, scores before\n").append(tables.lost());
        text.append("\nItems\n").append(tables.items());
        Sections.append(text, "Not computed", tables.reasons());
        Sections.append(text, "To know", report.caveats());
        return text.toString();
    }

    private String people() {
        Matching matching = report.matching();
        return report.respondentsBefore() + " before, " + report.respondentsAfter() + " after: " + matching.matched()
                + " matched, " + matching.lost() + " lost (only before), " + matching.onlyAfter()
                + " only after; faulty rows left out: " + report.rejectedBefore() + " before, "
                + report.rejectedAfter() + " after\n";
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
                        .map(it -> ": mean changes from " + ChangeTables.signed(it.lower()) + " to "
                                + ChangeTables.signed(it.upper()) + " agree with these answers.")
                        .value()
                        .orElse(".");
    }

    private static List<String> measure(ScaleChange scale) {
        return scale.reliable().value().stream()
                .map(changes -> scale.scale() + ": reliability "
                        + Figures.number(changes.index().reliability().coefficient()) + " ("
                        + changes.index().reliability().source() + "), standard error of a score "
                        + Figures.number(changes.index().standardErrorOfMeasurement())
                        + "; reliable is a change of more than "
                        + Figures.number(changes.index().minimalChange()) + " points"
                        + changes.recoveries()
                                .map(it -> "; recovered beside " + Figures.number(it.cutOff()) + " (" + it.how() + ")")
                                .value()
                                .orElse(""))
                .toList();
    }
}
