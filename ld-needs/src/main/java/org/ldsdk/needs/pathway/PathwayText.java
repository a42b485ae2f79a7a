package org.ldsdk.needs.pathway;

import java.util.ArrayList;
import java.util.List;

/** Says the figures of a pathway: what is looked at, all together, then by kind, offer and need. */
final class PathwayText {

    private final PathwayMetrics metrics;
    private final List<String> lines = new ArrayList<>();

    PathwayText(PathwayMetrics metrics) {
        this.metrics = metrics;
    }

    String text() {
        addPlan();
        add("All", metrics.total(), metrics.total().lines());
        section("The team");
        metrics.firstContact().lines().forEach(line -> lines.add("  " + line));
        lines.add("  " + metrics.returned().text() + " In all they came by "
                + PathwayWords.many(metrics.returns(), "time", "times")
                + "; those whose episode was closed later had less time to.");
        metrics.byKind().forEach((kind, figures) -> add("Every " + kind, figures, figures.summary()));
        metrics.byOffer().forEach((offer, figures) -> add("To " + offer, figures, figures.summary()));
        metrics.byNeed().forEach((need, figures) -> add("For " + need, figures, figures.summary()));
        return String.join("\n", lines) + "\n";
    }

    private String withoutNeed() {
        return metrics.withoutNeed() == 0 ? "" : " or, as " + metrics.withoutNeed() + " here, for none";
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void addPlan() {
        lines.add("Referrals and signposts: " + metrics.plan().text() + ".");
        lines.add(PathwayWords.many(metrics.cases(), "case", "cases") + " in all."
                + (metrics.unread() == 0
                        ? ""
                        : " " + metrics.unread() + " more could not be read, and no figure counts them.")
                + (metrics.notSent() == 0
                        ? ""
                        : " Written and not sent by then: " + metrics.notSent() + ", which no figure counts."));
        lines.add("What is not known is told as such and never taken for no. An interval treats each referral and"
                + " appointment as if it stood alone.");
        lines.add(
                "Waits are in days; to be turned away is an end and no waiting. Offers add up to all; needs do not, since"
                        + " a referral may be for several" + withoutNeed() + ".");
        lines.add("Small groups are shown as they are: not for publication.");
    }

    private void add(String title, PathwayFigures figures, List<String> told) {
        section(title + ": "
                + PathwayWords.listed(
                        some(figures.referrals(), "referral", "referrals"),
                        some(figures.signposts(), "signpost", "signposts")));
        told.forEach(line -> lines.add("  " + line));
    }

    private static String some(int count, String one, String more) {
        return count == 0 ? "" : PathwayWords.many(count, one, more);
    }
}
