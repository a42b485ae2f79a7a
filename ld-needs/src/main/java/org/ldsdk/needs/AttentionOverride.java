package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a practitioner decides about the place of one need in the order of attention, always with a reason. It is kept
 * with the person's needs and shown with the need. Its text form shows nothing of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = AttentionOverride.Moved.class, name = "moved"),
    @Type(value = AttentionOverride.ActedOn.class, name = "acted-on")
})
public sealed interface AttentionOverride {

    /** {@return the need's code, or that of a fact that is looked at as needs are} */
    String domain();

    /** {@return why, in the practitioner's words; never an account of an offence} */
    String reason();

    /** {@return the day of the decision} */
    Optional<LocalDate> date();

    /**
     * The need is looked at elsewhere. Nothing is moved to safety or away from it.
     *
     * @param domain the need's code
     * @param to where it is looked at; not safety
     * @param reason why; never blank
     * @param date the day of the decision
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Moved(
            @NotBlank String domain,
            Tier to,
            @NotBlank @Size(max = 2000) String reason,
            Optional<LocalDate> date) implements AttentionOverride {

        /** Refuses an override without a reason, and one that moves to safety. */
        public Moved {
            requireReason(reason);
            if (to == Tier.SAFETY) {
                throw new IllegalArgumentException("AttentionOverride.to: must not be safety");
            }
        }

        @Override
        public String toString() {
            return "Moved";
        }
    }

    /**
     * Something was done about the need, or the fact. It stays where it is.
     *
     * @param domain the need's code, or that of a fact that is looked at as needs are
     * @param reason what was done, or why nothing more is to be done now; never blank
     * @param date the day of the decision
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActedOn(
            @NotBlank String domain,
            @NotBlank @Size(max = 2000) String reason,
            Optional<LocalDate> date) implements AttentionOverride {

        /** Refuses an override without a reason. */
        public ActedOn {
            requireReason(reason);
        }

        @Override
        public String toString() {
            return "ActedOn";
        }
    }

    /**
     * @param domain the need's code
     * @param to where it is looked at; not safety
     * @param reason why; never blank
     * @return the override, without a date
     */
    static AttentionOverride moved(String domain, Tier to, String reason) {
        return new Moved(domain, to, reason, Optional.empty());
    }

    /**
     * @param domain the need's code, or that of a fact that is looked at as needs are
     * @param reason what was done; never blank
     * @return the override, without a date
     */
    static AttentionOverride actedOn(String domain, String reason) {
        return new ActedOn(domain, reason, Optional.empty());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("AttentionOverride.reason: must not be blank");
        }
    }
}
