package org.ldsdk.screening;

import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.ReliableChange;

/**
 * From how many points on a change of a scale, up or down, is more than measurement error.
 *
 * @param scale the scale's code
 * @param points the number of points
 * @param inclusive whether a change of exactly so many points is reliable: yes for published points, no for computed ones
 * @param source where the number comes from
 * @param confirmed whether a source that was read prints it
 */
public record ReliableChangeRule(String scale, double points, boolean inclusive, String source, boolean confirmed) {

    /** The two-sided 5 % point of the normal distribution, as published. */
    private static final double TWO_SIDED_5_PERCENT = 1.96;

    /** Refuses points that are negative or not finite. */
    public ReliableChangeRule {
        if (!(points >= 0 && points <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "ReliableChangeRule[" + scale + "].points: must be 0 or more, and finite, but was " + points);
        }
    }

    static ReliableChangeRule published(Instrument instrument, ReliableChange change) {
        Citation citation = instrument.sources().get(change.source());
        String source = citation == null ? change.source() : citation.text();
        return new ReliableChangeRule(change.scale(), change.points(), true, source, instrument.isConfirmed(change));
    }

    /**
     * The rule of Jacobson and Truax: a change is reliable if it is more than 1.96 standard errors of a difference, sd * sqrt(2 * (1 -
     * reliability)); strictly more, so a change of exactly that size is not.
     *
     * @param scale the scale's code
     * @param reliability of the scale, 0 to 1
     * @param standardDeviation of the scale's score, above 0
     * @param source where both come from
     * @return the rule, taken as confirmed on the caller's word
     * @throws IllegalArgumentException if either lies outside its range
     * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax 1991, J Consult Clin Psychol 59, 12-19</a>
     */
    public static ReliableChangeRule ofReliability(
            String scale, double reliability, double standardDeviation, String source) {
        String where = "ReliableChangeRule[" + scale + "].";
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException(where + "reliability: must be 0..1, but was " + reliability);
        }
        if (!(standardDeviation > 0 && standardDeviation <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    where + "standardDeviation: must be above 0, and finite, but was " + standardDeviation);
        }
        double points = TWO_SIDED_5_PERCENT * standardDeviation * StrictMath.sqrt(2 * (1 - reliability));
        return new ReliableChangeRule(scale, points, false, source, true);
    }

    /**
     * What the rule says of a change. Where the change is an interval, met and not met hold for all of it; an estimate decides only what
     * the interval leaves open.
     *
     * @param change the change of this rule's scale
     * @return the verdict
     * @throws IllegalArgumentException if the change is one of another scale
     */
    public Verdict verdict(ScaleChange change) {
        Verdict certain = certain(change);
        return isEstimated(change)
                ? of(change.points().getAsDouble(), change.points().getAsDouble())
                : certain;
    }

    /**
     * @param change the change of this rule's scale
     * @return whether the verdict rests on an estimate
     */
    public boolean isEstimated(ScaleChange change) {
        return change.isEstimated() && !certain(change).isDecided();
    }

    private Verdict certain(ScaleChange change) {
        if (!change.scale().equals(scale)) {
            throw new IllegalArgumentException("ReliableChangeRule[" + scale
                    + "]: must be asked about this scale, but was about " + change.scale());
        }
        if (change.lowest().isEmpty() || change.highest().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return of(change.lowest().getAsDouble(), change.highest().getAsDouble());
    }

    private Verdict of(double lowest, double highest) {
        if (isReliable(lowest) && isReliable(highest) && (lowest > 0) == (highest > 0)) {
            return Verdict.MET;
        }
        return isReliable(lowest) || isReliable(highest) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    private boolean isReliable(double change) {
        return inclusive ? Math.abs(change) >= points : Math.abs(change) > points;
    }
}
