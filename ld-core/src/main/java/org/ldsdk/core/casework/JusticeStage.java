package org.ldsdk.core.casework;

/**
 * A stage of criminal proceedings. No national list was found; this one is our own and has nothing to do with the legal status under the
 * Mental Health Act. A stage says what an authority did, never that the person has offended.
 */
public enum JusticeStage {
    /** Suspected of an offence; an allegation. */
    SUSPECTED,
    /** Arrested; an allegation. */
    ARRESTED,
    /** Came to an interview without arrest; an allegation. */
    VOLUNTARY_ATTENDANCE,
    /** Charged; an allegation. */
    CHARGED,
    /** On bail. */
    BAILED,
    /** Held until trial or sentence. */
    REMANDED,
    /** A plea has been entered; which one is not held here. */
    PLEA_ENTERED,
    /** Found guilty, awaiting sentence. */
    CONVICTED,
    /** Ended outside court by a caution or the like. */
    OUT_OF_COURT_DISPOSAL,
    /** Sentenced to something served in the community. */
    SENTENCED_COMMUNITY,
    /** Sentenced to custody and in it. */
    IN_CUSTODY,
    /** Released from custody. */
    RELEASED,
    /** No further action is taken, or it ended without a conviction. */
    NO_FURTHER_ACTION
}
