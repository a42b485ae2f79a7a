package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.internal.FindingWords;

/** Says a gap report for somebody who commissions services. */
final class GapText {

    private final GapReport report;
    private final GapRowText rows;
    private final List<String> lines = new ArrayList<>();

    GapText(GapReport report) {
        this.report = report;
        this.rows = new GapRowText(report.groupings());
    }

    String text() {
        lines.add("Where services leave needs unmet");
        lines.add(report.people() + " people. Answers of services count up to " + report.asOf() + ".");
        lines.add("How to read it: \"12 of 40 (30 %, 18 % to 45 %)\" means 12 of the 40 people of whom it is known, and"
                + " the range in which chance alone could have moved the share.");
        addWho();
        report.sections().stream()
                .filter(section -> isTold(section) && !isWithoutOffer(section))
                .forEach(this::addSection);
        addWithoutOffer();
        addNotTold();
        section("What this can and cannot show");
        GapWords.notes(report).forEach(note -> lines.add("- " + note));
        lines.add("- By "
                + FindingWords.list(
                        report.definitions().stream()
                                .map(DefinitionId::toString)
                                .toList(),
                        "and")
                + "; complex together by the rule " + report.cumulativeBy() + ".");
        return String.join("\n", lines) + "\n";
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void addWho() {
        section("Who was counted");
        report.groupings().forEach(grouping -> {
            List<GroupSize> sizes = report.sizes().get(grouping.fact());
            String said = sizes == null
                    ? GapWords.SMALL_GROUPS
                    : sizes.stream()
                            .map(size -> GapRowText.together(size.groups()) + ": " + size.people())
                            .collect(Collectors.joining("; "));
            lines.add("By " + grouping.label() + ": " + said + ".");
        });
        if (report.groupings().isEmpty()) {
            lines.add("No groups were asked for.");
        }
    }

    /** Whether anything is known of it that may be shown. */
    private static boolean isTold(GapSection section) {
        return section.need().isEmpty()
                || section.rows()
                        .get(0)
                        .count()
                        .filter(count -> count.yes() > 0)
                        .isPresent();
    }

    private static boolean isWithoutOffer(GapSection section) {
        return section.need().isPresent() && section.rows().size() == 1;
    }

    private static String label(GapSection section) {
        return section.need().map(NeedDomain::label).map(FindingWords::sentence).orElse("All needs together");
    }

    private void addSection(GapSection section) {
        section(label(section));
        Map<String, List<GapRow>> offers = new LinkedHashMap<>();
        section.rows()
                .forEach(row -> row.question()
                        .offer()
                        .ifPresentOrElse(
                                offer -> offers.computeIfAbsent(offer, id -> new ArrayList<>())
                                        .add(row),
                                () -> lines.addAll(rows.lines(row))));
        offers.forEach(this::addOffer);
    }

    private void addOffer(String id, List<GapRow> of) {
        String name = report.offerNames().getOrDefault(id, id);
        if (of.stream().allMatch(row -> row.count().isEmpty())) {
            lines.add(name + ": " + GapWords.TOO_FEW + ".");
            return;
        }
        lines.add(name + ", of those with this need:");
        GapRow first = of.get(0);
        of.stream()
                .filter(row -> row.count().isPresent())
                .forEach(row -> rows.linesAfter(first, row)
                        .forEach(line -> lines.add((line.startsWith(" ") ? "" : "- ") + line)));
        String hidden = of.stream()
                .filter(row -> row.count().isEmpty())
                .map(row -> row.question().label())
                .collect(Collectors.joining("; "));
        if (!hidden.isEmpty()) {
            lines.add("- Not shown (" + GapWords.TOO_FEW_OR_TELLING + "): how many " + hidden + ".");
        }
    }

    private void addWithoutOffer() {
        List<GapSection> without = report.sections().stream()
                .filter(section -> isTold(section) && isWithoutOffer(section))
                .toList();
        if (!without.isEmpty()) {
            section("Needs that no offer in the directory is for, and how many have them, not met now");
        }
        without.forEach(section ->
                lines.addAll(rows.lines(label(section), section.rows().get(0))));
    }

    private void addNotTold() {
        List<GapSection> rest =
                report.sections().stream().filter(section -> !isTold(section)).toList();
        String unknown = needs(rest, true);
        String few = needs(rest, false);
        if (!rest.isEmpty()) {
            section("Other needs");
        }
        if (!unknown.isEmpty()) {
            lines.add("Nobody is known to have: " + unknown + ".");
        }
        if (!few.isEmpty()) {
            lines.add(FindingWords.sentence(GapWords.TOO_FEW) + ": " + few + ".");
        }
    }

    private static String needs(List<GapSection> sections, boolean shown) {
        return sections.stream()
                .filter(section -> section.rows().get(0).count().isPresent() == shown)
                .flatMap(section -> section.need().stream())
                .map(NeedDomain::label)
                .collect(Collectors.joining("; "));
    }
}
