package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;

/** For whom the instrument is meant. Met is within, not met is outside, undetermined is unknown; the result is shown either way. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableApplicability.class)
public interface Applicability extends Sourced {

    /** {@return the people it is meant for, in words} */
    String population();

    /** {@return the same as a condition over facts} */
    Criterion criterion();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
