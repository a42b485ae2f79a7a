package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/**
 * That an instrument's result is for people to read and feeds no other rule, and why. Such an instrument has no threshold and no band, and
 * its results show the answers that were endorsed.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableStandsAlone.class)
public interface StandsAlone extends Sourced {

    /** {@return why, in our own words; every result says it} */
    String because();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
