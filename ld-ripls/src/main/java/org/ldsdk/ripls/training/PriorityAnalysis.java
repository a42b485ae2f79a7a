package org.ldsdk.ripls.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.groups.DetectableDifference;
import org.ldsdk.ripls.groups.KruskalWallis;
import org.ldsdk.ripls.groups.MannWhitney;
import org.ldsdk.ripls.groups.TestFamily;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.survey.Demographic;
import org.ldsdk.ripls.survey.Survey;

/** Scores a survey, hides small groups, and compares and places the others. */
final class PriorityAnalysis {

    private static final double POWER = 0.8;

    private final Survey survey;
    private final PriorityRules rules;
    private final List<String> by;
    private final Scorer scorer;
    private final int[] scales;
    private final List<Demographic> demographics;
    private final List<PriorityLine> lines = new ArrayList<>();
    private final List<PriorityGroup> groups = new ArrayList<>();

    PriorityAnalysis(Survey survey, PriorityRules rules, List<String> by, MissingPolicy missing) {
        this.survey = survey;
        this.rules = rules;
        this.by = List.copyOf(by);
        this.scorer = survey.scorer().with(missing);
        this.scales = rules.positions(scorer.instrument());
        this.demographics = demographics();
    }

    private List<Demographic> demographics() {
        Map<String, Demographic> known = new LinkedHashMap<>();
        survey.demographics().forEach(demographic -> known.put(demographic.name(), demographic));
        Set<String> seen = new HashSet<>();
        ProblemsException.throwIfAny(by.stream()
                .filter(name -> !known.containsKey(name) || !seen.add(name))
                .map(name -> new Problem(
                        "TrainingPriorities.by",
                        "must be columns of " + known.keySet() + ", each once, but has " + name))
                .toList());
        return by.stream().map(name -> Objects.requireNonNull(known.get(name))).toList();
    }

    TrainingPriorities priorities() {
        ScoreTable scores = ScoreTable.of(scorer, survey.answers());
        List<Column> columns = demographics.stream()
                .map(demographic -> Column.of(demographic, scores.rows()))
                .toList();
        List<ScaleGroups> ofScales = IntStream.of(scales)
                .mapToObj(scale -> new ScaleGroups(columns, scores, scale))
                .toList();
        for (int column = 0; column < columns.size(); column++) {
            for (int rule = 0; rule < scales.length; rule++) {
                place(rules.rules().get(rule), columns.get(column), ofScales.get(rule), column);
            }
        }
        return ImmutableTrainingPriorities.builder()
                .definition(scorer.definition())
                .rules(rules)
                .missing(scorer.policy())
                .by(by)
                .respondents(survey.respondents())
                .lines(corrected())
                .groups(groups)
                .build();
    }

    private void place(PriorityRule rule, Column column, ScaleGroups ofScale, int position) {
        int[] shown = ofScale.shown(position);
        List<double[]> points = IntStream.of(shown)
                .mapToObj(group -> ofScale.points(position, group))
                .toList();
        List<String> levels = IntStream.of(shown).mapToObj(column.levels()::get).toList();
        Computed<Double> p = demographics.get(position).isGrouping()
                ? p(points)
                : Computed.none("the column has too many different or too long values to make groups");
        lines.add(ImmutablePriorityLine.builder()
                .by(column.name())
                .scale(rule.scale())
                .groups(levels)
                .groupsNotShown(ofScale.present(position) - shown.length)
                .p(p)
                .holm(p)
                .detectable(p.flatMap(any -> detectable(points, 1)))
                .build());
        for (int i = 0; i < shown.length; i++) {
            groups.add(group(rule, column.name(), levels.get(i), points.get(i)));
        }
    }

    private static Computed<Double> p(List<double[]> points) {
        if (points.size() < 2) {
            return Computed.none("fewer than 2 groups of " + TrainingPriorities.FEWEST
                    + " or more people with a score can be shown");
        }
        return points.size() > 2
                ? KruskalWallis.of(points).map(KruskalWallis::p)
                : MannWhitney.of(points.get(0), points.get(1))
                        .flatMap(test -> test.z().map(any -> test.p().twoSided()));
    }

    private static Computed<DetectableDifference> detectable(List<double[]> points, int comparisons) {
        List<Integer> sizes = points.stream()
                .map(group -> group.length)
                .sorted(Comparator.reverseOrder())
                .toList();
        return DetectableDifference.of(sizes.get(0), sizes.get(1), TrainingPriorities.ALPHA / comparisons, POWER);
    }

    private static PriorityGroup group(PriorityRule rule, String by, String level, double[] points) {
        Descriptives of = Descriptives.of(points);
        double mean = of.mean().value().orElseThrow();
        Computed<ConfidenceInterval> interval = of.sd()
                .flatMap(sd -> sd == 0
                        ? Computed.none("all scores of the group are equal")
                        : Computed.of(interval(mean, sd / Math.sqrt(points.length), points.length)));
        return ImmutablePriorityGroup.builder()
                .by(by)
                .level(level)
                .scale(rule.scale())
                .used(points.length)
                .mean(mean)
                .interval(interval)
                .standing(interval.map(it -> standing(rule, it)))
                .build();
    }

    private static ConfidenceInterval interval(double mean, double standardError, int used) {
        double half = standardError
                * TDistribution.of(used - 1.0).inverseSurvivalProbability((1 - TrainingPriorities.LEVEL) / 2);
        return new ConfidenceInterval(TrainingPriorities.LEVEL, mean - half, mean + half, "t");
    }

    private static Standing standing(PriorityRule rule, ConfidenceInterval interval) {
        if (interval.contains(rule.neutral())) {
            return Standing.OPEN;
        }
        boolean low = interval.upper() < rule.neutral();
        return low == (rule.when() == PriorityRule.Side.LOW) ? Standing.PRIORITY : Standing.OPPOSITE;
    }

    private List<PriorityLine> corrected() {
        Map<String, Double> p = new LinkedHashMap<>();
        lines.forEach(line -> line.p().value().ifPresent(it -> p.put(name(line), it)));
        Map<String, Double> holm = new LinkedHashMap<>();
        TestFamily.of("scales by " + by, p).tests().forEach(test -> holm.put(test.test(), test.holm()));
        return lines.stream()
                .map(line -> (PriorityLine) ImmutablePriorityLine.builder()
                        .from(line)
                        .holm(line.p().map(any -> Objects.requireNonNull(holm.get(name(line)))))
                        .detectable(line.detectable()
                                .flatMap(it -> DetectableDifference.of(
                                        it.first(), it.second(), TrainingPriorities.ALPHA / p.size(), POWER)))
                        .build())
                .toList();
    }

    private static String name(PriorityLine line) {
        return line.scale() + " by " + line.by();
    }
}
