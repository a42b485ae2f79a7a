package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** How many people a service takes at a time. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCapacity.class)
public interface Capacity {

    /** How firm the number of places is. */
    enum Policy {
        /** There is no formal number. */
        NONE,
        /** There is a number, and it may be exceeded; that is reported and keeps nobody out. */
        SOFT,
        /** There is a number, and nobody is taken beyond it. */
        HARD
    }

    /** {@return how firm the number of places is} */
    Policy policy();

    /** {@return the number of places; there is none without a policy for it} */
    Optional<@Min(1) @Max(Eligibility.MOST_LOAD) Integer> places();

    /** {@return how many people it has now, if that is known; unknown is never none} */
    Optional<@Min(0) @Max(Eligibility.MOST_LOAD) Integer> load();

    /** {@return key of the source; without one it is invented} */
    Optional<String> source();

    /** {@return where in the source} */
    Optional<String> locator();

    /** {@return whether more people are taken than there are places, as far as is known} */
    default boolean isExceeded() {
        return places().isPresent() && load().isPresent() && load().get() > places().get();
    }
}
