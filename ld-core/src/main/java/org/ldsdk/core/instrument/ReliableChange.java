package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMin;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** From how many points on a source takes a change between two results of one person to be more than measurement error. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableReliableChange.class)
public interface ReliableChange extends Sourced {

    /** {@return code of the scale} */
    String scale();

    /** {@return the least change that is reliable, up or down; more than 0} */
    @DecimalMin(value = "0", inclusive = false)
    double points();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
