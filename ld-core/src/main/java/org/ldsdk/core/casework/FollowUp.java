package org.ldsdk.core.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody finds out what came of a referral or signpost: due from a time that the caller gave until the outcome is known. It hangs on
 * nothing else, so it outlives the closing of the referral and of the episode. Its text form shows nothing of it.
 *
 * @param due from when it is due
 * @param known since when the outcome is known; empty while it is not
 */
public record FollowUp(Instant due, Optional<Instant> known) {

    /**
     * @param at a time
     * @return whether it is due then: the time has come, and the outcome is not known yet
     */
    public boolean isDue(Instant at) {
        return status(at) == OutcomeStatus.UNKNOWN;
    }

    /**
     * @param at a time
     * @return whether the outcome is known then, and if not, whether it should be
     */
    public OutcomeStatus status(Instant at) {
        if (known.filter(since -> !since.isAfter(at)).isPresent()) {
            return OutcomeStatus.KNOWN;
        }
        return at.isBefore(due) ? OutcomeStatus.NOT_YET_DUE : OutcomeStatus.UNKNOWN;
    }

    @Override
    public String toString() {
        return "FollowUp";
    }
}
