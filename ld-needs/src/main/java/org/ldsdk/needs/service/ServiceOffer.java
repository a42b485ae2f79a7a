package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.needs.internal.Codes;

/** What one service offers and what it asks for, as data. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceOffer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ServiceOffer {

    /** {@return stable id} */
    @Pattern(regexp = Codes.PATTERN)
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
     * {@return who answers for it, as it is written; see {@link #answeredFor}}
     *
     * <p>This, the ways in, and what comes with it or without it carry no source of their own: they are said by whoever
     * says the name.
     */
    Optional<@Pattern(regexp = Codes.PATTERN) String> agency();

    /** {@return the ways in; empty if they are not stated} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<AccessRoute> accessRoutes();

    /** {@return how long people wait for it; empty if that is not known, which is never no time at all} */
    Optional<WaitingTime> waiting();

    /** {@return ids of the offers that must come with it} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> requires();

    /** {@return ids of the offers that exclude it; it then excludes them too} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> notWith();

    /** {@return who answers for it: its agency; its own id if there is none, so that it stands by itself} */
    default String answeredFor() {
        return agency().orElseGet(this::id);
    }

    /**
     * @param domain a need's code
     * @return whether it does something about the need
     */
    default boolean addresses(String domain) {
        return needs().stream().anyMatch(need -> need.domain().equals(domain));
    }
}
