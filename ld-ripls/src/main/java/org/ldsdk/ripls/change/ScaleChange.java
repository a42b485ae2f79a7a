package org.ldsdk.ripls.change;

import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.psychometrics.Descriptives;

/** How the scores of those matched changed on one scale. Its text form shows no figure. */
@LdStyle
@Value.Immutable
public interface ScaleChange {

    /** The fewest lost people whose baseline is shown: a mean of fewer gives away too much of one person's score. */
    int FEWEST_LOST = 3;

    /** {@return the scale's code} */
    String scale();

    /** {@return our own short label} */
    String label();

    /** {@return the lowest and the highest score that can be had} */
    ScoreRange range();

    /** {@return how many of those matched have no score before or none after, because of missing answers} */
    int excluded();

    /** {@return how many of the pairs rest on an estimated score} */
    int estimated();

    /** {@return scores before of those with both} */
    Descriptives before();

    /** {@return scores after of the same people} */
    Descriptives after();

    /** {@return their differences, after less before} */
    Descriptives difference();

    /** {@return whether the mean changed; its p is not corrected} */
    Computed<PairedT> pairedT();

    /** {@return whether scores tended to rise or fall} */
    Computed<WilcoxonSignedRank> signedRank();

    /** {@return p of {@link #signedRank()}, corrected over the scales of the report; none if there is no such test} */
    Computed<AdjustedP> adjusted();

    /** {@return how many changed by more than the scale's error; none if the plan has no rule for the scale} */
    Computed<ReliableChanges> reliable();

    /**
     * {@return scores before of those lost, the first group, beside all those matched, the second; none if fewer than
     * {@value #FEWEST_LOST} of those lost have one}
     */
    Computed<TwoGroupComparison> lost();

    /** {@return how many pairs there are} */
    default int pairs() {
        return difference().used();
    }
}
