package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody noticed what can bring on a crisis. It asks for somebody to look, and goes before everything else until somebody has; it is no
 * score and no prediction. Its text form shows nothing of it.
 *
 * @param at when it was noticed
 * @param trigger what was noticed
 * @param actedOn when somebody acted on it; empty until then
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CrisisSignal(Instant at, CrisisTrigger trigger, Optional<Instant> actedOn) {

    /** Refuses acting before noticing. */
    public CrisisSignal {
        if (actedOn.filter(acted -> acted.isBefore(at)).isPresent()) {
            throw new IllegalArgumentException("CrisisSignal.actedOn: must not be before at");
        }
    }

    /**
     * @param at when it was noticed
     * @param trigger what was noticed
     * @return a signal that nobody has acted on
     */
    public static CrisisSignal of(Instant at, CrisisTrigger trigger) {
        return new CrisisSignal(at, trigger, Optional.empty());
    }

    /**
     * @param time a time
     * @return whether it has been noticed by then and nobody has acted on it
     */
    public boolean isOpen(Instant time) {
        return !time.isBefore(at)
                && actedOn.filter(acted -> !time.isBefore(acted)).isEmpty();
    }

    CrisisSignal asOf(Instant time) {
        return new CrisisSignal(at, trigger, actedOn.filter(acted -> !acted.isAfter(time)));
    }

    @Override
    public String toString() {
        return "CrisisSignal";
    }
}
