package org.ldsdk.ripls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.ripls.psychometrics.Bootstrap;
import org.ldsdk.ripls.survey.Demographic;
import org.ldsdk.ripls.survey.Survey;

/** Every choice that leads to a report, by name. */
final class Choices {

    private final Survey survey;
    private final Scorer scorer;
    private final Instrument instrument;
    private final AnalysisPlan plan;

    Choices(Survey survey, Scorer scorer, AnalysisPlan plan) {
        this.survey = survey;
        this.scorer = scorer;
        this.instrument = scorer.instrument();
        this.plan = plan;
    }

    Map<String, String> all() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("coding", coding());
        choices.put("missing", scorer.policy().text());
        choices.put("excluded", excluded());
        Ripls.keying(instrument)
                .ifPresent(keying -> choices.put("reverseKeying", keying.name() + ": " + keying.text()));
        choices.put("reversal", reversal());
        choices.put("rejectedRows", "left out");
        choices.put("items", "as answered, before any reversal; over those who answered the item");
        choices.put("sd", "of a sample, n - 1");
        choices.put("intervals", "at 95 %; of means by t and by drawing samples again, of alpha by Feldt and likewise");
        choices.put("quartiles", "type 7; type 6 beside it in JSON");
        choices.put("skewnessAndKurtosis", "type 2; kurtosis is excess");
        choices.put("modes", "all of them; modal share over those used");
        choices.put("floorAndCeiling", "at the lowest and highest score that can be had, over those used");
        choices.put("reliability", "over those who answered every item of the scale; items that do not vary stay in");
        choices.put("omega", "total, of the sum as it is, one factor by maximum likelihood");
        choices.put(
                "eigenvalues",
                "of the items' correlations, beside those of unrelated normal items in "
                        + plan.parallelBudget().replicates() + " samples of the same size");
        choices.put("bootstrap", plan.replicates() == 0 ? "none" : plan.replicates() + " samples, percentiles");
        choices.put("seed", plan.seed() + " (" + Bootstrap.GENERATOR + ")");
        plan.groupings()
                .forEach(grouping -> choices.put(
                        "group " + grouping.name(), "of column " + grouping.column() + ": " + grouping.text()));
        plan.cluster().ifPresent(column -> choices.put("clusters", "people with the same " + column));
        if (!plan.by().isEmpty()) {
            choices.putAll(groupChoices());
        }
        String ungrouped = survey.demographics().stream()
                .filter(demographic -> !demographic.isGrouping())
                .map(Demographic::name)
                .collect(Collectors.joining(", "));
        if (!ungrouped.isEmpty()) {
            choices.put("columnsNotKept", ungrouped);
        }
        return choices;
    }

    private Map<String, String> groupChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(
                "groups",
                "by " + String.join(", ", plan.by()) + "; levels in alphabetical order; who has no level or no"
                        + " answer is left out");
        choices.put(
                "itemsOfTwoGroups",
                "answers collapsed to " + split() + "; Fisher's exact test, conditional odds ratio");
        choices.put(
                "itemsOfMoreGroups",
                "answers as they are; exact test of Fisher, Freeman and Halton within " + plan.tableSteps()
                        + " steps, else " + plan.tableDraws() + " tables drawn at random");
        choices.put(
                "scalesOfGroups",
                "two groups: Mann-Whitney, exact with midranks where that is feasible, Welch, Hedges' g,"
                        + " Cliff's delta; more: Kruskal-Wallis by chi-squared");
        choices.put(
                "corrections",
                "Holm, and Benjamini and Hochberg, over all item comparisons of the report that compare"
                        + " anything, and over all scale comparisons");
        return choices;
    }

    private String coding() {
        return scorer.codes()
                .coding()
                .orElseGet(() -> "the definition's own, "
                        + instrument.optionSets().values().stream()
                                .map(set -> set.options().stream()
                                        .map(AnswerOption::code)
                                        .collect(Collectors.joining(" ")))
                                .distinct()
                                .collect(Collectors.joining(", or ")));
    }

    private String split() {
        return instrument.optionSets().values().stream()
                .map(set -> plan.split().textFor(set.options()))
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private String excluded() {
        return "from a scale, where "
                + switch (scorer.policy().kind()) {
                    case LISTWISE -> "any of its items is not answered";
                    case INTERVAL -> "missing answers leave the score open";
                    case PUBLISHED -> "more answers are missing than the published rule allows, if there is one";
                    case PRORATE ->
                        "more than a share of " + scorer.policy().share().orElseThrow()
                                + " of its items is not answered";
                };
    }

    private String reversal() {
        String reversed = instrument.scales().stream()
                .filter(scale -> !scale.reversed().isEmpty())
                .map(Choices::reversal)
                .collect(Collectors.joining("; "));
        return reversed.isEmpty() ? "none" : reversed;
    }

    private static String reversal(Scale scale) {
        return scale.code() + ": items " + String.join(", ", scale.reversed());
    }
}
