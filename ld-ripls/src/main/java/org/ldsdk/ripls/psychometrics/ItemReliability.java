package org.ldsdk.ripls.psychometrics;

import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;

/** What an item does in its scale, over those who answered every item of it. Its text form shows no figure. */
@LdStyle
@Value.Immutable
public interface ItemReliability {

    /** {@return the item's code} */
    String item();

    /** {@return whether everybody answered it alike} */
    @Value.Redacted
    boolean isConstant();

    /**
     * The corrected item-total correlation: with the sum of the scale's other items, so that the item is not compared with
     * itself.
     *
     * @return from -1 to 1; none if everybody answered it alike, or the sums of the others do not vary
     */
    @Value.Redacted
    Computed<Double> itemTotalCorrelation();

    /** {@return raw alpha of the other items; none if there are fewer than 2, or their sums do not vary} */
    @Value.Redacted
    Computed<Double> alphaIfDeleted();

    /** {@return standardized alpha of the other items; none also if everybody answered one of those alike} */
    @Value.Redacted
    Computed<Double> standardizedAlphaIfDeleted();

    /** {@return the mean of the sums of the other items} */
    @Value.Redacted
    Computed<Double> meanIfDeleted();

    /** {@return the variance (n - 1) of the sums of the other items} */
    @Value.Redacted
    Computed<Double> varianceIfDeleted();

    /** {@return whether the item runs against the others, so that its direction or its place in the scale is in doubt} */
    default boolean isNegative() {
        return itemTotalCorrelation().value().filter(r -> r < 0).isPresent();
    }
}
