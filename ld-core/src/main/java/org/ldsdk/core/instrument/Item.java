package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** One question, known by its published number. Its wording is not here: the host shows the wording it is licensed for. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableItem.class)
public interface Item {

    /** {@return the published item number or another stable code} */
    @NotBlank
    String code();

    /** {@return our own short label} */
    String label();

    /** {@return the key of its answers in {@link Instrument#optionSets()}} */
    String options();

    /** {@return whether it must be asked whatever is already decided; unanswered, it heads every result} */
    @Value.Default
    default boolean alwaysAsk() {
        return false;
    }

    /** {@return whether it is meant to be in no scale and read by no criterion} */
    @Value.Default
    default boolean unscored() {
        return false;
    }
}
