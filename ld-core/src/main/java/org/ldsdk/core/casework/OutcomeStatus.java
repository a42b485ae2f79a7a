package org.ldsdk.core.casework;

/** Whether it is known at a given time what came of a referral or signpost. The three are never added up. */
public enum OutcomeStatus {
    /** The outcome is known. */
    KNOWN,
    /** The outcome is not known, and the follow-up is not due yet. */
    NOT_YET_DUE,
    /** The outcome is not known, and the follow-up is due; it stays in every denominator. */
    UNKNOWN
}
