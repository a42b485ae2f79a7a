package org.ldsdk.ripls.training;

import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.groups.DetectableDifference;

/** Whether the shown groups of one demographic column differ on one scale. Its text form shows no figure. */
@LdStyle
@Value.Immutable
public interface PriorityLine {

    /** {@return the demographic column} */
    String by();

    /** {@return the scale's code} */
    String scale();

    /** {@return the levels of the groups that are shown, in alphabetical order} */
    List<String> groups();

    /** {@return how many groups with a respondent are not shown} */
    int groupsNotShown();

    /**
     * {@return two-sided p that the shown groups do not differ, by Mann-Whitney for two and Kruskal-Wallis for more; none if
     * fewer than 2 are shown or all their scores are equal}
     */
    @Value.Redacted
    Computed<Double> p();

    /** {@return that p after Holm over all lines and scales; none as for {@link #p()}} */
    @Value.Redacted
    Computed<Double> holm();

    /**
     * {@return the smallest difference between the two largest groups that was likely to be shown, with power 0.80 at the
     * level that Holm leaves to the first of all tests; none as for {@link #p()}}
     */
    Computed<DetectableDifference> detectable();

    /** {@return whether the line separates the scores after correction; none as for {@link #p()}} */
    @Value.Derived
    @Value.Redacted
    default Computed<Boolean> separates() {
        return holm().map(it -> it < TrainingPriorities.ALPHA);
    }
}
