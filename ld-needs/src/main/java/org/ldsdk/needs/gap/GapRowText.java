package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldsdk.needs.gap.GapQuestion.Kind;
import org.ldsdk.needs.internal.FindingWords;

/** Says single rows of a gap report, first all groups together and then by group. */
final class GapRowText {

    private static final int NAMED = 3;

    private final List<Grouping> groupings;

    GapRowText(List<Grouping> groupings) {
        this.groupings = groupings;
    }

    /** Groups that are counted together. */
    static String together(List<String> groups) {
        return FindingWords.list(groups, "and") + (groups.size() > 1 ? " together" : "");
    }

    /** One row. */
    List<String> lines(GapRow row) {
        return lines(FindingWords.sentence(row.question().label()), row);
    }

    /** One row of an offer; what says the same as the offer's first row says so. */
    List<String> linesAfter(GapRow first, GapRow row) {
        boolean isSame = row.question().kind() == Kind.REASON
                && row.count().equals(first.count())
                && row.by().equals(first.by())
                && !row.followsFromServices();
        return isSame ? List.of("All of them " + row.question().label() + ".") : lines(row);
    }

    /** One row under a name of its own. */
    List<String> lines(String label, GapRow row) {
        if (row.followsFromServices()) {
            return List.of(ofServices(row));
        }
        List<String> lines = new ArrayList<>();
        lines.add(label + ": " + row.count().map(GapWords::count).orElse(GapWords.TOO_FEW) + ".");
        boolean isKnown =
                row.count().filter(count -> count.yes() + count.no() > 0).isPresent();
        for (Grouping grouping : groupings) {
            Optional.ofNullable(row.by().get(grouping.fact()))
                    .filter(groups -> isKnown)
                    .ifPresent(groups -> lines.add("  By " + grouping.label() + ": " + groups(groups) + "."));
        }
        return lines;
    }

    private static String ofServices(GapRow row) {
        boolean keepsOut = row.count().filter(count -> count.yes() > 0).isPresent();
        boolean isOpen = row.count().filter(count -> count.notKnown() > 0).isEmpty();
        return switch (row.question().kind()) {
            case NO_OFFER_MEETS ->
                keepsOut
                        ? "All of them are met by no offer: every offer is full."
                        : "None is without an offer: one asks for nothing.";
            case OFFER_DOES_NOT_MEET ->
                keepsOut ? "It takes none of them: it is full." : "It takes all of them: it asks for nothing.";
            default ->
                keepsOut
                        ? "It has no free place."
                        : isOpen ? "It has a free place." : "Whether it has a free place is not known.";
        };
    }

    private static String groups(List<GapGroup> groups) {
        boolean single =
                groups.stream().filter(group -> group.groups().size() > 1).count() == 1;
        return groups.stream()
                .filter(group -> group.count().people() > 0)
                .map(group -> name(group.groups(), single) + ": " + GapWords.count(group.count()))
                .collect(Collectors.joining("; "));
    }

    private static String name(List<String> groups, boolean single) {
        return single && groups.size() > NAMED ? "the other " + groups.size() + " groups together" : together(groups);
    }
}
