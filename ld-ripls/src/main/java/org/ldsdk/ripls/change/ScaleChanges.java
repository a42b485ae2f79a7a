package org.ldsdk.ripls.change;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScaleRule;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.psychometrics.CronbachAlpha;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;
import org.ldsdk.ripls.survey.Survey;

/** The scales of two matched administrations. */
final class ScaleChanges {

    private final ChangePlan plan;
    private final Matching matching;
    private final Scorer scorer;
    private final AnswerTable answersBefore;
    private final ScoreTable before;
    private final ScoreTable after;

    ScaleChanges(Survey before, Survey after, Matching matching, ChangePlan plan) {
        this.plan = plan;
        this.matching = matching;
        this.scorer = before.scorer().with(plan.missing());
        this.answersBefore = before.answers();
        this.before = ScoreTable.of(scorer, before.answers());
        this.after = ScoreTable.of(scorer, after.answers());
    }

    /** Every scale; nothing is corrected yet. */
    List<ScaleChange> all() {
        return ChangeAnalysis.positions(scorer.instrument().scales())
                .mapToObj(this::change)
                .toList();
    }

    private ScaleChange change(int position) {
        Scale scale = scorer.instrument().scales().get(position);
        int[] rowsBefore = matching.rowsBefore();
        int[] rowsAfter = matching.rowsAfter();
        int[] scored = IntStream.range(0, matching.matched())
                .filter(one -> !Double.isNaN(before.points(position, rowsBefore[one]))
                        && !Double.isNaN(after.points(position, rowsAfter[one])))
                .toArray();
        Pairs pairs = Pairs.of(
                points(before, position, IntStream.of(scored).map(one -> rowsBefore[one])),
                points(after, position, IntStream.of(scored).map(one -> rowsAfter[one])));
        long estimated = IntStream.of(scored)
                .filter(one ->
                        before.isEstimated(position, rowsBefore[one]) || after.isEstimated(position, rowsAfter[one]))
                .count();
        return ImmutableScaleChange.builder()
                .scale(scale.code())
                .label(scale.label())
                .range(scale.range())
                .excluded(matching.matched() - pairs.size())
                .estimated((int) estimated)
                .before(Descriptives.of(pairs.before()))
                .after(Descriptives.of(pairs.after()))
                .difference(Descriptives.of(pairs.differences()))
                .pairedT(PairedT.of(pairs))
                .signedRank(WilcoxonSignedRank.of(pairs, plan.zeroRule()))
                .adjusted(Computed.none("there is no test to correct"))
                .reliable(reliable(position, scale, pairs))
                .lost(lost(position))
                .build();
    }

    /** The scores there are of some rows. */
    private static double[] points(ScoreTable scores, int scale, IntStream rows) {
        return rows.mapToDouble(row -> scores.points(scale, row))
                .filter(score -> !Double.isNaN(score))
                .toArray();
    }

    private Computed<TwoGroupComparison> lost(int position) {
        double[] lost = points(before, position, IntStream.of(matching.rowsLost()));
        return lost.length < ScaleChange.FEWEST_LOST
                ? Computed.none("fewer than " + ScaleChange.FEWEST_LOST + " of those lost have a score")
                : Computed.of(TwoGroupComparison.of(
                        "lost", lost, "matched", points(before, position, IntStream.of(matching.rowsBefore()))));
    }

    private Computed<ReliableChanges> reliable(int position, Scale scale, Pairs pairs) {
        ChangeRule rule = plan.rules().get(scale.code());
        if (rule == null) {
            return Computed.none("the plan does not say which way is better");
        }
        return rule.reliability()
                .map(Computed::of)
                .orElseGet(() -> ofSample(position, scale))
                .flatMap(reliability -> ReliableChanges.of(pairs, scale.range(), rule, reliability));
    }

    private Computed<Reliability> ofSample(int position, Scale scale) {
        boolean addsUp = scale.rule() == ScaleRule.SUM || scale.rule() == ScaleRule.MEAN;
        return addsUp
                ? Reliability.ofSample(
                        CronbachAlpha.of(matchedBefore(position, scale)), "alpha of those matched, before")
                : Computed.none("the scale does not add up the points of its items");
    }

    /** Answers before of those matched who answered every item of the scale. */
    private KeyedAnswers matchedBefore(int position, Scale scale) {
        int[] items = scale.items().stream()
                .map(scorer.codes()::item)
                .mapToInt(OptionalInt::orElseThrow)
                .toArray();
        int[][] keyed = scorer.keyedPoints(position);
        return KeyedAnswers.of(Arrays.stream(matching.rowsBefore())
                .filter(row -> IntStream.of(items)
                        .allMatch(item -> answersBefore.option(item, row).isPresent()))
                .mapToObj(row -> IntStream.range(0, items.length)
                        .map(item -> keyed[item][
                                answersBefore.option(items[item], row).orElseThrow()])
                        .toArray())
                .toArray(int[][]::new));
    }
}
