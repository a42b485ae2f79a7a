package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.needs.internal.Codes;

/** One thing that must hold for a person to enter a service. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableEntryCriterion.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EntryCriterion {

    /** {@return stable code, unique within the offer} */
    @Pattern(regexp = Codes.PATTERN)
    String code();

    /** {@return what must hold, in our own words} */
    @NotBlank
    String label();

    /** {@return why the person does not enter if it does not hold} */
    EntryReason reason();

    /** {@return what must hold; for an exclusion, that the person is not excluded} */
    Criterion criterion();

    /** {@return key of the source; without one it is invented, and stands in a file that says so} */
    Optional<String> source();

    /** {@return where in the source} */
    Optional<String> locator();

    /** {@return what makes it lawful to read a protected characteristic here, with its source} */
    Optional<Stated> lawfulBasis();

    /** {@return whether the source does not print the number, or was not read} */
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /** {@return whether no source states it} */
    default boolean isInvented() {
        return source().isEmpty();
    }
}
