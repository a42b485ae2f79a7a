package org.ldsdk.core.casework;

/** What can bring on a crisis: a change in the person's life, or a sign that the person named. None weighs more than another. */
public enum CrisisTrigger {
    /** A sign that the person knows of. */
    OWN_SIGN,
    /** Leaving care. */
    LEAVING_CARE,
    /** Leaving prison. */
    LEAVING_PRISON,
    /** Leaving hospital. */
    LEAVING_HOSPITAL,
    /** Losing work. */
    LOSING_WORK,
    /** Losing a home. */
    EVICTION,
    /** A date in court. */
    COURT_DATE,
    /** A payment ordered by a court was missed. */
    FINE_BREACH
}
