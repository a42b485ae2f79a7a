package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** What one service offers and what it asks for, as data. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceOffer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ServiceOffer {

    /** {@return stable id} */
    String id();

    /** {@return what it is called} */
    Stated name();

    /** {@return who runs it} */
    Stated provider();

    /** {@return where it works; the criterion that asks for the area, if there is one, stands in {@link #entry}} */
    Stated area();

    /** {@return the needs it does something about} */
    List<AddressedNeed> needs();

    /** {@return how many people it takes at a time} */
    Capacity capacity();

    /** {@return what must hold for a person to enter, all of it; empty for an open door} */
    List<EntryCriterion> entry();

    /** {@return what else a source says of it} */
    List<Stated> stated();

    /** {@return the day somebody last made sure of it; empty if nobody has since its source was printed} */
    Optional<LocalDate> lastVerified();

    /**
     * @param domain a need's code
     * @return whether it does something about the need
     */
    default boolean addresses(String domain) {
        return needs().stream().anyMatch(need -> need.domain().equals(domain));
    }
}
