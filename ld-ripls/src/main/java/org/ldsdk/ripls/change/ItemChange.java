package org.ldsdk.ripls.change;

import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.tables.McNemar;

/**
 * How those matched answered one item before and after, as answered: points before any reversal, over those who answered it
 * both times. Its text form shows no figure.
 */
@LdStyle
@Value.Immutable
public interface ItemChange {

    /** {@return the item's code} */
    String item();

    /** {@return our own short label} */
    String label();

    /** {@return points before} */
    Descriptives before();

    /** {@return points after of the same people} */
    Descriptives after();

    /** {@return answers collapsed to agree, the yes, and not agree: above the middle of the item's points or not} */
    McNemar agreement();

    /** {@return exact p of {@link #agreement()}, corrected over the items of the report; none if nobody turned} */
    Computed<AdjustedP> adjusted();

    /** {@return how many answered it both times} */
    default int pairs() {
        return before().used();
    }
}
