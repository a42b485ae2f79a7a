package org.ldsdk.core.casework;

import java.time.Instant;

/**
 * The person came by without an appointment: no referral is needed and no episode open. Its text form shows nothing of it.
 *
 * @param at when
 * @param result what came of it
 */
public record DropIn(Instant at, Result result) {

    /** What came of dropping in; the meanings of the national list for drop-in contacts. */
    public enum Result {
        /** It broke off. */
        BROKEN_OFF,
        /** Advice was enough. */
        ADVICE,
        /** The person was told where to go outside the health service. */
        SIGNPOSTED,
        /** A referral within the health service that is not urgent. */
        REFERRED,
        /** Urgently seen face to face. */
        URGENT_FACE_TO_FACE,
        /** The emergency services came. */
        EMERGENCY_SERVICES,
        /** Something else. */
        OTHER
    }

    @Override
    public String toString() {
        return "DropIn";
    }
}
