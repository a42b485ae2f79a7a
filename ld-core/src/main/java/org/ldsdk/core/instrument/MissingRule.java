package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** The instrument's own published rule for missing answers: prorate the answered ones, up to a number of missing items. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableMissingRule.class)
public interface MissingRule extends Sourced {

    /** {@return codes of the scales it is published for} */
    List<String> scales();

    /** {@return how many missing items it allows in a scale} */
    @Min(1)
    int maxMissing();

    /** {@return what is done to the prorated points} */
    Rounding rounding();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /** What is done to prorated points. */
    enum Rounding {
        /** They stay as they are. */
        NONE,
        /** To the nearest whole number, a half upwards. */
        HALF_UP
    }
}
