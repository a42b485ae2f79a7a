package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** How a threshold did against a reference standard, as published. It speaks of groups, never of one person. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutablePublishedAccuracy.class)
public interface PublishedAccuracy extends Sourced {

    /** {@return code of the threshold} */
    String threshold();

    /** {@return who was studied, and where} */
    String setting();

    /** {@return the reference standard} */
    String target();

    /** {@return number of people with both results} */
    Optional<@Min(1) Integer> people();

    /** {@return share of those with the condition who met the threshold, 0 to 1} */
    Optional<@DecimalMin("0") @DecimalMax("1") Double> sensitivity();

    /** {@return share of those without the condition who did not meet it, 0 to 1} */
    Optional<@DecimalMin("0") @DecimalMax("1") Double> specificity();

    /** {@return whether people were picked by their screen, so that these are no population values} */
    @Value.Default
    default boolean stratified() {
        return false;
    }

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
