package org.ldsdk.core.casework;

import java.util.Optional;

/**
 * What became of an appointment. Six of these are the meanings of the national attendance codes; {@link #CANCELLED_BY_OTHER} is our own and
 * has no national code.
 *
 * <p>Only what the person missed can be held against the person: what the provider or somebody else called off never is.
 */
public enum Attendance {
    /** The person came in time. */
    ON_TIME,
    /** The person came late and was seen. */
    LATE_SEEN,
    /** The person came too late to be seen; this is no attendance. */
    LATE_NOT_SEEN,
    /** The person did not come and gave no warning. */
    DID_NOT_ATTEND,
    /** The person, or somebody for the person, called it off beforehand. */
    CANCELLED_BY_PERSON,
    /** The provider called it off or put it off. */
    CANCELLED_BY_PROVIDER,
    /** Neither of them called it off: a court listed the same hour, the person was held in custody. */
    CANCELLED_BY_OTHER;

    /** Who called an appointment off. */
    public enum Party {
        /** The person whose appointment it was. */
        PERSON,
        /** The service that gave the appointment. */
        PROVIDER,
        /** Somebody else. */
        OTHER
    }

    /** {@return whether the person was seen} */
    public boolean isSeen() {
        return this == ON_TIME || this == LATE_SEEN;
    }

    /** {@return whether the person missed it without warning; false for everything that was called off, by whomever} */
    public boolean isMissed() {
        return this == DID_NOT_ATTEND || this == LATE_NOT_SEEN;
    }

    /** {@return who called it off; empty if nobody did} */
    public Optional<Party> cancelledBy() {
        return switch (this) {
            case CANCELLED_BY_PERSON -> Optional.of(Party.PERSON);
            case CANCELLED_BY_PROVIDER -> Optional.of(Party.PROVIDER);
            case CANCELLED_BY_OTHER -> Optional.of(Party.OTHER);
            case ON_TIME, LATE_SEEN, LATE_NOT_SEEN, DID_NOT_ATTEND -> Optional.empty();
        };
    }
}
