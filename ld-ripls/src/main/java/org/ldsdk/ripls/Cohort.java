package org.ldsdk.ripls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.ldsdk.core.instrument.ScaleRule;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.dimensionality.Dimensionality;
import org.ldsdk.ripls.dimensionality.ScaleItems;
import org.ldsdk.ripls.groups.ClusterEffect;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.ScaleAnswers;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Demographic;
import org.ldsdk.ripls.survey.Grouping;
import org.ldsdk.ripls.survey.Sample;
import org.ldsdk.ripls.survey.Survey;

/** Scores a survey through the bulk door and hands its columns to the statistics. */
final class Cohort {

    private static final Set<ScaleRule> SUMS = Set.of(ScaleRule.SUM, ScaleRule.MEAN, ScaleRule.PERCENTAGE_OF_ANSWERED);

    private final Survey survey;
    private final AnalysisPlan plan;
    private final Scorer scorer;
    private final Instrument instrument;
    private final AnswerTable answers;
    private final ScoreTable scores;

    Cohort(Survey survey, AnalysisPlan plan) {
        this.survey = grouped(survey, plan.groupings());
        this.plan = plan;
        this.scorer = survey.scorer().with(plan.missing());
        this.instrument = scorer.instrument();
        this.answers = survey.answers();
        this.scores = ScoreTable.of(scorer, answers);
    }

    private static Survey grouped(Survey survey, List<Grouping> groupings) {
        Survey grouped = survey;
        for (Grouping grouping : groupings) {
            grouped = grouped.with(grouping);
        }
        return grouped;
    }

    CohortReport report() {
        checkColumns();
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
                .choices(new Choices(survey, scorer, plan).all())
                .sample(sample())
                .scales(IntStream.range(0, instrument.scales().size())
                        .mapToObj(this::summary)
                        .toList())
                .items(IntStream.range(0, instrument.items().size())
                        .mapToObj(this::analysis)
                        .toList())
                .dimensionality(dimensionality())
                .itemComparisons(new ItemComparisons(instrument, answers, plan).of(groups))
                .scaleComparisons(new ScaleComparisons(instrument.scales(), scores, plan).of(groups))
                .notCompared(notCompared)
                .clusters(clusters())
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
        Map<String, Computed<Groups>> columns = new LinkedHashMap<>();
        plan.by().forEach(name -> columns.put(name, groups(name, Groups.MOST)));
        return columns;
    }

    private Map<String, Computed<ClusterEffect>> clusters() {
        Map<String, Computed<ClusterEffect>> clusters = new LinkedHashMap<>();
        plan.cluster()
                .map(name -> groups(name, Demographic.MOST_LEVELS))
                .ifPresent(groups -> IntStream.range(0, instrument.scales().size())
                        .forEach(scale -> clusters.put(
                                instrument.scales().get(scale).code(),
                                groups.flatMap(it -> ClusterEffect.of(it.points(scores, scale))))));
        return clusters;
    }

    private Computed<Groups> groups(String column, int most) {
        Demographic demographic = survey.demographics().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow();
        return Groups.of(demographic, scores.rows(), counted().toArray(), most);
    }

    private void checkColumns() {
        List<String> known =
                survey.demographics().stream().map(Demographic::name).toList();
        List<Problem> problems = new ArrayList<>();
        plan.by().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(unknown("by", name, known)));
        plan.cluster()
                .filter(name -> !known.contains(name))
                .ifPresent(name -> problems.add(unknown("cluster", name, known)));
        ProblemsException.throwIfAny(problems);
    }

    private static Problem unknown(String part, String name, List<String> known) {
        return new Problem("AnalysisPlan." + part, "must be one of " + String.join(", ", known) + ", but was " + name);
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
                ScaleAnswers.of(answers, scores, scale),
                plan.bootstrap());
    }

    private Computed<Dimensionality> dimensionality() {
        List<Scale> sums = instrument.scales().stream()
                .filter(scale -> SUMS.contains(scale.rule()))
                .toList();
        List<String> items = sums.stream()
                .flatMap(scale -> scale.items().stream())
                .distinct()
                .toList();
        return items.isEmpty()
                ? Computed.none("no scale adds up items")
                : Computed.of(Dimensionality.of(
                        items,
                        ScaleAnswers.ofItems(answers, scores, items),
                        sums.stream()
                                .map(scale -> new ScaleItems(scale.code(), scale.items(), Set.copyOf(scale.reversed())))
                                .toList(),
                        plan.parallelBudget()));
    }

    private IntStream counted() {
        return IntStream.range(0, scores.rows()).filter(row -> !scores.isRejected(row));
    }

    private ItemAnalysis analysis(int position) {
        Item item = instrument.items().get(position);
        List<AnswerOption> options = instrument.optionsOf(item);
        int[] counts = new int[options.size()];
        counted()
                .map(row -> answers.optionOrNone(position, row))
                .filter(option -> option >= 0)
                .forEach(option -> counts[option]++);
        return ItemAnalysis.of(item, options, counts);
    }
}
