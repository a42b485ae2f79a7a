package org.ldsdk.core.code;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.MissingReason;

/**
 * One code of a list. Read from a person's record it is that person's datum, so its text form shows nothing.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCode.class)
public interface Code {

    /** {@return the code as it is written; 01 is not 1} */
    @Value.Redacted
    String code();

    /** {@return what it stands for, in a few words} */
    @Value.Redacted
    String label();

    /** {@return its place in the order of {@link CodeList#rankMeaning}, 1 for the first; empty if the list has no such order} */
    @Value.Redacted
    OptionalInt rank();

    /** {@return why nothing is known, if that is what the code says; such a code is never a value} */
    @Value.Redacted
    Optional<MissingReason> missing();

    /** {@return what it means, by code of the list's columns; a column that is not there is not said, which is not "no"} */
    @Value.Redacted
    Map<String, String> means();

    /** {@return whether no source that was read prints this code with what it stands for} */
    @Value.Default
    @Value.Redacted
    default boolean unconfirmed() {
        return false;
    }
}
