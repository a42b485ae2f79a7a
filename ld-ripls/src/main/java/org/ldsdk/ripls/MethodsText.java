package org.ldsdk.ripls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.psychometrics.Bootstrap;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Sample;

/** What a methods section needs, one paragraph on each step. */
final class MethodsText {

    private final CohortReport report;
    private final AnalysisPlan plan;

    MethodsText(CohortReport report) {
        this.report = report;
        this.plan = report.plan();
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Instrument. " + instrument());
        paragraphs.add("Respondents. " + respondents());
        paragraphs.add("Scoring. " + scoring());
        paragraphs.add("Description. " + description());
        if (!report.scales().isEmpty()) {
            paragraphs.add("Reliability. " + reliability());
        }
        if (!plan.by().isEmpty()) {
            paragraphs.add("Groups. " + groups());
        }
        paragraphs.add("Independence. " + independence());
        if (plan.replicates() > 0 || !plan.by().isEmpty()) {
            paragraphs.add("Random numbers. Generator " + Bootstrap.GENERATOR + ", seed " + plan.seed() + ".");
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String instrument() {
        String scales = report.scales().stream()
                .map(scale -> scale.label() + " (" + count(scale.items().size(), "item") + ", "
                        + scale.range().words().replace("..", " to ") + ")")
                .collect(Collectors.joining("; "));
        return report.title() + ": " + count(report.items().size(), "item") + ". "
                + (scales.isEmpty() ? "No scale was scored. " : "Scales: " + scales + ". ")
                + "Coding of answers: " + choice("coding") + "; reversed: " + choice("reversal") + ". "
                + "Definition " + report.definition().id() + " "
                + report.definition().version() + ", SHA-256 "
                + report.definition().sha256() + ".";
    }

    private String respondents() {
        Sample sample = report.sample();
        String returned = sample.invited().isPresent()
                ? "Of " + sample.invited().getAsInt() + " people invited, " + sample.returned() + " returned a form"
                        + share(sample.response()) + ". "
                : "The number of forms returned was " + sample.returned()
                        + "; how many people were invited is not known. ";
        return returned + "Left out as faulty: " + sample.rejected() + "; without any answer: " + sample.blank()
                + "; used: " + sample.used() + ".";
    }

    private static String share(Computed<Proportion> response) {
        return response.flatMap(it -> it.estimate()
                        .flatMap(share -> it.wilson(AnalysisPlan.LEVEL)
                                .map(interval ->
                                        " (" + percent(share) + " %, 95 % interval " + percent(interval.lower())
                                                + " to " + percent(interval.upper()) + ", Wilson)")))
                .value()
                .orElse("");
    }

    private static String percent(double share) {
        return Figures.rounded(100 * share, 1);
    }

    private String scoring() {
        String used = report.scales().stream()
                .map(scale -> scale.scale() + " " + scale.used())
                .collect(Collectors.joining(", "));
        int estimated =
                report.scales().stream().mapToInt(ScaleSummary::estimated).sum();
        String answers = "Missing answers: " + report.sample().missing().answers() + ". ";
        if (report.scales().isEmpty()) {
            return answers + "No missing answer was filled in.";
        }
        return answers + "People were excluded "
                + choice("excluded") + " (" + choice("missing") + "). Used: " + used + ". "
                + (estimated == 0
                        ? "No missing answer was filled in."
                        : count(estimated, "score") + " estimated from the answers that were given.");
    }

    private String description() {
        String items = "items as answered, over those who answered each.";
        return report.scales().isEmpty()
                ? "Means, standard deviations with n - 1, medians and modes; " + items
                : "Means with 95 % intervals by t" + bootstrap()
                        + "; standard deviations with n - 1; quartiles of type 7; skewness and excess kurtosis of type 2; floor"
                        + " and ceiling as shares at the lowest and highest score that can be had; " + items;
    }

    private String bootstrap() {
        return plan.replicates() == 0 ? "" : " and from " + plan.replicates() + " bootstrap samples (percentiles)";
    }

    private String reliability() {
        return "Among those who answered every item of a scale: Cronbach's alpha, raw and standardized, with Feldt's"
                + " interval" + (plan.replicates() == 0 ? "" : " and a percentile bootstrap interval")
                + "; omega total from one factor fitted by maximum likelihood; Guttman's lambda-2 and lambda-6; odd against"
                + " even items after Spearman and Brown; corrected item-total correlations. Whether items go together was"
                + " screened by correlations between scales, raw and corrected for unreliability, and by eigenvalues beside"
                + " those of " + plan.parallelBudget().replicates()
                + " random samples (parallel analysis); no model of more"
                + " than one factor was fitted, so that alpha and omega presume what they do not show.";
    }

    private String groups() {
        long items = report.itemComparisons().stream()
                .filter(one -> !one.isDegenerate())
                .count();
        long scales = report.scaleComparisons().stream()
                .filter(one -> one.p().value().isPresent())
                .count();
        return "Compared by " + String.join(", ", plan.by()) + "; who has no answer or no group is left out. "
                + itemTests()
                + (report.scales().isEmpty() ? "" : "Scales: " + choice("scalesOfGroups") + ". ")
                + "p are two-sided and corrected after Holm, and after Benjamini and Hochberg, over " + items
                + " comparisons of items" + (report.scales().isEmpty() ? "" : ", and over " + scales + " of scales")
                + ". Where no difference is shown, that does not show that there is none.";
    }

    /** Only the tests that were made: of two groups, of more, or both. */
    private String itemTests() {
        boolean two = report.itemComparisons().stream().anyMatch(ItemComparison::isCollapsed);
        boolean more = report.itemComparisons().stream().anyMatch(one -> !one.isCollapsed());
        long drawn = report.itemComparisons().stream()
                .filter(one -> !one.isCollapsed() && !"exact".equals(one.method()))
                .count();
        return (two ? "Items, two groups: " + choice("itemsOfTwoGroups") + " with its exact interval. " : "")
                + (more
                        ? "Items, more groups: the answers as they are, exact test of Fisher, Freeman and Halton"
                                + (drawn == 0
                                        ? ""
                                        : ", " + drawn + " of them by " + plan.tableDraws() + " random tables instead")
                                + ". "
                        : "");
    }

    private String independence() {
        return plan.cluster()
                .map(column -> "People with the same " + column
                        + " may resemble each other; intraclass correlation and design effect are reported by scale. Tests and"
                        + " intervals do not allow for it.")
                .orElse(
                        "Tests and intervals presume that no respondent's answer depends on another's, which does not hold for"
                                + " people who came together, such as to one workshop.");
    }

    private String choice(String name) {
        return report.choices().getOrDefault(name, "");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
