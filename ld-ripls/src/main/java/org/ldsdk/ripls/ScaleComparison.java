package org.ldsdk.ripls;

import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.groups.KruskalWallis;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.psychometrics.Descriptives;

/**
 * How the groups of one column score on one scale. Who has no score or no group is left out. Its text form shows no figure.
 */
@LdStyle
@Value.Immutable
public interface ScaleComparison {

    /** {@return the column} */
    String by();

    /** {@return the scale's code} */
    String scale();

    /** {@return the groups, in alphabetical order} */
    List<String> levels();

    /** {@return how many of each group have a score} */
    @Value.Redacted
    List<Integer> used();

    /** {@return where the scores of each group lie} */
    @Value.Redacted
    List<Descriptives> groups();

    /** {@return the comparison of two groups; none if there are more} */
    @Value.Redacted
    Computed<TwoGroupComparison> twoGroups();

    /** {@return the test over all groups; none if there are two, or nothing to compare} */
    @Value.Redacted
    Computed<KruskalWallis> kruskalWallis();

    /**
     * {@return p of Mann-Whitney for two groups, of Kruskal-Wallis for more; none if nothing could be compared,
     * as when all scores are equal}
     */
    @Value.Redacted
    Computed<Double> p();

    /** {@return p corrected over all comparisons of scales in the report; none if nothing could be compared} */
    @Value.Redacted
    Computed<AdjustedP> adjusted();
}
