package org.ldsdk.ripls.collaboration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;

/** A report on integration for people. */
final class IntegrationText {

    private static final int MOST_GAPS = 5;

    private final IntegrationReport report;
    private final StringBuilder text = new StringBuilder();
    private final int width;

    private IntegrationText(IntegrationReport report) {
        this.report = report;
        this.width = report.matrix().units().stream()
                .mapToInt(unit -> unit.name().length())
                .reduce("  other organisations".length(), Math::max);
    }

    static String of(IntegrationReport report) {
        IntegrationText text = new IntegrationText(report);
        text.head();
        text.units();
        text.overall();
        text.gaps();
        text.open();
        return text.text.toString();
    }

    private void head() {
        text.append(report.matrix().title()).append('\n');
        text.append("Each unit's own view. Rank 0 is no integration, 100 is full; the highest is not the best.\n\n");
        row("unit", "any integration with", "rank now", "rank wanted", "gap");
    }

    private void units() {
        report.units().forEach(unit -> summary(unit.unit().name(), unit.summary(PartnerGroup.ALL)));
    }

    private void overall() {
        summary("All ratings", report.overall(PartnerGroup.ALL));
        for (PartnerGroup group : PartnerGroup.values()) {
            if (group != PartnerGroup.ALL) {
                summary("  " + group.words(), report.overall(group));
            }
        }
    }

    private void gaps() {
        List<IntegrationRating> gaps = report.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        text.append(
                gaps.size() > MOST_GAPS ? "\nThe " + MOST_GAPS + " largest of " + gaps.size() + " gaps\n" : "\nGaps\n");
        gaps.stream()
                .limit(MOST_GAPS)
                .forEach(rating -> text.append("  ")
                        .append(pair(rating))
                        .append(String.format(Locale.ROOT, ": %+d", rating.gap().orElseThrow()))
                        .append(rating.gap().orElseThrow() > 0 ? ", more is wanted" : ", less is wanted")
                        .append(" (")
                        .append(rating.actual().orElseThrow())
                        .append(" now, ")
                        .append(rating.optimum().orElseThrow())
                        .append(" wanted)\n"));
    }

    private void open() {
        List<IntegrationRating> unknown = report.unknown();
        if (!unknown.isEmpty()) {
            text.append("\nNot known, so figures above are from the least to the most they can be\n");
            unknown.forEach(rating -> text.append("  ")
                    .append(pair(rating))
                    .append(": ")
                    .append(what(rating))
                    .append('\n'));
        }
        report.units().stream()
                .filter(unit -> !unit.notListed().isEmpty())
                .forEach(unit -> text.append("\nNot listed by ")
                        .append(unit.unit().name())
                        .append(", and counted in nothing: ")
                        .append(unit.notListed().stream().map(this::name).collect(Collectors.joining(", ")))
                        .append('\n'));
    }

    private static String what(IntegrationRating rating) {
        if (rating.actual().isPresent()) {
            return "rank wanted";
        }
        return rating.optimum().isPresent() ? "rank now" : "rank now and rank wanted";
    }

    private void summary(String name, Computed<IntegrationSummary> computed) {
        computed.value()
                .ifPresent(it -> row(
                        name,
                        it.scope().text(),
                        it.actual().text(),
                        it.optimum().text(),
                        it.gap().signed()));
        computed.reason().ifPresent(why -> row(name, why, "-", "-", "-"));
    }

    private void row(String name, String scope, String actual, String optimum, String gap) {
        text.append(String.format(
                        Locale.ROOT, "  %-" + width + "s  %-32s  %12s  %12s  %14s", name, scope, actual, optimum, gap)
                .stripTrailing());
        text.append('\n');
    }

    private String pair(IntegrationRating rating) {
        return name(rating.unit()) + " with " + name(rating.partner());
    }

    private String name(String code) {
        return report.matrix().unit(code).name();
    }
}
