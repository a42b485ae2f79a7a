package org.ldsdk.ripls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.ScaleAnswers;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Demographic;
import org.ldsdk.ripls.survey.Sample;
import org.ldsdk.ripls.survey.Survey;

/** Scores a survey through the bulk door and hands its columns to the statistics. */
final class Cohort {

    private final Survey survey;
    private final AnalysisPlan plan;
    private final Scorer scorer;
    private final Instrument instrument;
    private final AnswerTable answers;
    private final ScoreTable scores;

    Cohort(Survey survey, AnalysisPlan plan) {
        this.survey = survey;
        this.plan = plan;
        this.scorer = survey.scorer().with(plan.missing());
        this.instrument = scorer.instrument();
        this.answers = survey.answers();
        this.scores = ScoreTable.of(scorer, answers);
    }

    CohortReport report() {
        Map<String, Computed<Groups>> columns = columns();
        List<Groups> groups =
                columns.values().stream().flatMap(it -> it.value().stream()).toList();
        Map<String, String> notCompared = new LinkedHashMap<>();
        columns.forEach((name, column) -> column.reason().ifPresent(why -> notCompared.put(name, why)));
        return ImmutableCohortReport.builder()
                .variant(instrument.id())
                .title(instrument.title())
                .definition(scorer.definition())
                .respondents(survey.respondents())
                .rejected(survey.rejected())
                .plan(plan)
                .choices(choices())
                .sample(sample())
                .scales(IntStream.range(0, instrument.scales().size())
                        .mapToObj(this::summary)
                        .toList())
                .items(IntStream.range(0, instrument.items().size())
                        .mapToObj(this::analysis)
                        .toList())
                .itemComparisons(new ItemComparisons(instrument, answers, plan).of(groups))
                .scaleComparisons(new ScaleComparisons(instrument.scales(), scores, plan).of(groups))
                .notCompared(notCompared)
                .notes(scorer.notes()
                        .of(
                                item -> ItemUse.ANSWERED,
                                scale -> Optional.empty(),
                                rule -> Verdict.UNDETERMINED,
                                rule -> false))
                .build();
    }

    private Sample sample() {
        Sample sample = Sample.of(survey);
        return plan.invited().map(sample::withInvited).orElse(sample);
    }

    private Map<String, Computed<Groups>> columns() {
        Map<String, Demographic> known = new LinkedHashMap<>();
        survey.demographics().forEach(demographic -> known.put(demographic.name(), demographic));
        ProblemsException.throwIfAny(plan.by().stream()
                .filter(name -> !known.containsKey(name))
                .map(name -> new Problem("AnalysisPlan.by", "must be one of " + known.keySet() + ", but was " + name))
                .toList());
        int[] rows = counted().toArray();
        Map<String, Computed<Groups>> columns = new LinkedHashMap<>();
        plan.by()
                .forEach(name ->
                        columns.put(name, Groups.of(Objects.requireNonNull(known.get(name)), scores.rows(), rows)));
        return columns;
    }

    private ScaleSummary summary(int scale) {
        double[] points = counted()
                .mapToDouble(row -> scores.points(scale, row))
                .filter(score -> !Double.isNaN(score))
                .toArray();
        long estimated = counted().filter(row -> scores.isEstimated(scale, row)).count();
        return ScaleSummary.of(
                instrument.scales().get(scale),
                survey.respondents(),
                points,
                (int) estimated,
                ScaleAnswers.of(answers, scores, scale));
    }

    private IntStream counted() {
        return IntStream.range(0, scores.rows()).filter(row -> !scores.isRejected(row));
    }

    private ItemAnalysis analysis(int position) {
        Item item = instrument.items().get(position);
        List<AnswerOption> options = Objects.requireNonNull(
                        instrument.optionSets().get(item.options()))
                .options();
        int[] counts = new int[options.size()];
        counted().forEach(row -> answers.option(position, row).ifPresent(option -> counts[option]++));
        return ItemAnalysis.of(item, options, counts);
    }

    private Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("coding", scorer.codes().coding().orElse("as the definition writes it"));
        choices.put("missing", scorer.policy().text());
        choices.put("excluded", excluded());
        choices.put("reversal", reversal());
        choices.put("rejectedRows", "left out");
        choices.put("items", "as answered, before any reversal; over those who answered the item");
        choices.put("sd", "of a sample, n - 1");
        choices.put("quartiles", "type 7");
        choices.put("modes", "all of them; modal share over those used");
        choices.put("floorAndCeiling", "at the lowest and highest score that can be had, over those used");
        choices.put("alpha", "raw; over those who answered every item of the scale; items that do not vary stay in");
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
                "answers collapsed to agree, above the middle of the item's points, and not agree,"
                        + " which neutral answers are too; Fisher's exact test, conditional odds ratio");
        choices.put(
                "itemsOfMoreGroups",
                "answers as they are; exact test of Fisher, Freeman and Halton within " + plan.tableSteps()
                        + " steps, else " + plan.tableDraws() + " tables drawn at random");
        choices.put(
                "scalesOfGroups",
                "two groups: Mann-Whitney, exact with midranks where that is feasible, Welch, Hedges' g,"
                        + " Cliff's delta; more: Kruskal-Wallis");
        choices.put(
                "corrections",
                "Holm, and Benjamini and Hochberg, over all item comparisons of the report that compare"
                        + " anything, and over all scale comparisons");
        choices.put("intervals", "at 95 %");
        choices.put("seed", Long.toString(plan.seed()));
        return choices;
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
                .map(Cohort::reversal)
                .collect(Collectors.joining("; "));
        return reversed.isEmpty() ? "none" : reversed;
    }

    private static String reversal(Scale scale) {
        return scale.code() + ": items " + String.join(", ", scale.reversed());
    }
}
