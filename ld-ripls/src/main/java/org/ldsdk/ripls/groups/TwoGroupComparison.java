package org.ldsdk.ripls.groups;

import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.psychometrics.Descriptives;

/**
 * Two groups beside each other: where their values lie, whether they differ, by how much, and how small a difference groups
 * of this size could have shown. Differences are the first group less the second. Its text form shows no figure.
 *
 * <p>What cannot be computed from these groups says why. No p is corrected here; see {@link TestFamily}.
 */
@LdStyle
@Value.Immutable
public interface TwoGroupComparison {

    /** {@return what the first group is called} */
    String first();

    /** {@return what the second group is called} */
    String second();

    /** {@return where the values of the first group lie} */
    Descriptives ofFirst();

    /** {@return where the values of the second group lie} */
    Descriptives ofSecond();

    /** {@return whether values of one group tend to be larger; none if a group is empty} */
    Computed<MannWhitney> mannWhitney();

    /** {@return whether the means differ; none if a group has fewer than 2 values, or neither varies} */
    Computed<WelchTest> welch();

    /** {@return how far the means are apart in standard deviations; none as for {@link #welch()}} */
    Computed<StandardizedDifference> standardized();

    /** {@return how often the one is larger less how often the other is; none if a group is empty} */
    Computed<CliffsDelta> cliffsDelta();

    /** {@return the smallest difference that groups of this size could have shown, at 0.05 with power 0.80} */
    Computed<DetectableDifference> detectable();

    /**
     * Compares two groups.
     *
     * @param firstName what the first group is called
     * @param first its values, in any order; may be empty
     * @param secondName what the second group is called
     * @param second its values
     * @return the comparison
     * @throws IllegalArgumentException if a value is not finite
     */
    static TwoGroupComparison of(String firstName, double[] first, String secondName, double[] second) {
        return ImmutableTwoGroupComparison.builder()
                .first(firstName)
                .second(secondName)
                .ofFirst(Descriptives.of(first))
                .ofSecond(Descriptives.of(second))
                .mannWhitney(MannWhitney.of(first, second))
                .welch(WelchTest.of(first, second))
                .standardized(StandardizedDifference.of(first, second))
                .cliffsDelta(CliffsDelta.of(first, second))
                .detectable(DetectableDifference.of(first.length, second.length))
                .build();
    }

    /** {@return what the comparison says, for a report: every figure with its method, and what must not be concluded} */
    default String text() {
        return new ComparisonText(this).text();
    }
}
