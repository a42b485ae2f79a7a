package org.ldsdk.ripls.training;

import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Where one group of at least {@value TrainingPriorities#FEWEST} people lies on one scale. Its text form shows no score.
 */
@LdStyle
@Value.Immutable
public interface PriorityGroup {

    /** {@return the demographic column} */
    String by();

    /** {@return the group's level in it} */
    String level();

    /** {@return the scale's code} */
    String scale();

    /** {@return how many of the group have a score, at least {@value TrainingPriorities#FEWEST}} */
    @Value.Redacted
    int used();

    /** {@return the mean of their scores} */
    @Value.Redacted
    double mean();

    /** {@return its interval by the t distribution; none if all scores of the group are equal} */
    @Value.Redacted
    Computed<ConfidenceInterval> interval();

    /** {@return where the mean lies; none without an interval} */
    @Value.Redacted
    Computed<Standing> standing();
}
