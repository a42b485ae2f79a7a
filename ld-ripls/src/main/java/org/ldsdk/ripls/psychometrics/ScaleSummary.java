package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** How a cohort scored on one scale. Its text form shows no scores. */
@LdStyle
@Value.Immutable
public interface ScaleSummary {

    /** The level of intervals from samples drawn again. */
    double LEVEL = 0.95;

    /** {@return the scale's code} */
    String scale();

    /** {@return our own short label} */
    String label();

    /** {@return codes of its items, in the scale's order} */
    List<String> items();

    /** {@return the lowest and the highest score that can be had} */
    ScoreRange range();

    /** {@return respondents with a score} */
    default int used() {
        return points().used();
    }

    /** {@return respondents without one, because of missing answers and the policy for them} */
    int excluded();

    /** {@return how many of those used have an estimated score} */
    int estimated();

    /** {@return where the scores of those used lie} */
    @Value.Redacted
    Descriptives points();

    /** {@return the share of those used at the lowest score that can be had, 0 to 100; none if nobody is used} */
    @Value.Redacted
    Computed<Double> floorPercent();

    /** {@return the share of those used at the highest score that can be had, 0 to 100; none if nobody is used} */
    @Value.Redacted
    Computed<Double> ceilingPercent();

    /** {@return a percentile interval of the mean from samples drawn again; none unless asked for, and affordable} */
    @Value.Redacted
    Computed<ConfidenceInterval> bootstrapMeanInterval();

    /** {@return how reliable the sum of its items is, among those who answered them all} */
    @Value.Redacted
    ScaleReliability reliability();

    /** {@return how far its items vary together, among those who answered them all} */
    default CronbachAlpha alpha() {
        return reliability().alpha();
    }

    /**
     * Summarizes one scale, without intervals from samples drawn again.
     *
     * @param scale the scale
     * @param respondents how many were asked
     * @param points the scores of those who have one, exact or estimated
     * @param estimated how many of these are estimated
     * @param complete the answers of those who answered all its items
     * @return the summary
     * @throws IllegalArgumentException if there are more scores than respondents, or more estimated ones than scores
     */
    static ScaleSummary of(Scale scale, int respondents, double[] points, int estimated, KeyedAnswers complete) {
        return of(scale, respondents, points, estimated, complete, Bootstrap.none());
    }

    /**
     * Summarizes one scale.
     *
     * @param scale the scale
     * @param respondents how many were asked
     * @param points the scores of those who have one, exact or estimated
     * @param estimated how many of these are estimated
     * @param complete the answers of those who answered all its items
     * @param bootstrap how samples are drawn again for intervals at 0.95 of mean and alpha
     * @return the summary
     * @throws IllegalArgumentException if there are more scores than respondents, or more estimated ones than scores
     */
    static ScaleSummary of(
            Scale scale, int respondents, double[] points, int estimated, KeyedAnswers complete, Bootstrap bootstrap) {
        if (points.length > respondents || estimated > points.length) {
            throw new IllegalArgumentException("ScaleSummary[" + scale.code()
                    + "]: must have at most one score for each respondent, estimated or not");
        }
        return ImmutableScaleSummary.builder()
                .scale(scale.code())
                .label(scale.label())
                .items(scale.items())
                .range(scale.range())
                .excluded(respondents - points.length)
                .estimated(estimated)
                .points(Descriptives.of(points))
                .bootstrapMeanInterval(bootstrap.ofMean(points, LEVEL))
                .floorPercent(percentAt(scale.range().min(), points))
                .ceilingPercent(percentAt(scale.range().max(), points))
                .reliability(reliability(scale, complete, bootstrap))
                .build();
    }

    private static Computed<Double> percentAt(double end, double[] points) {
        long count = Arrays.stream(points).filter(score -> score == end).count();
        return points.length == 0 ? Computed.none("nobody has a value") : Computed.of(100.0 * count / points.length);
    }

    private static ScaleReliability reliability(Scale scale, KeyedAnswers complete, Bootstrap bootstrap) {
        return switch (scale.rule()) {
            case SUM, MEAN, PERCENTAGE_OF_ANSWERED -> ScaleReliability.of(scale.items(), complete, bootstrap, LEVEL);
            case COUNT, HIGHEST, LOWEST ->
                ScaleReliability.none(
                        complete.respondents(), scale.items(), "the scale does not add up the points of its items");
        };
    }
}
