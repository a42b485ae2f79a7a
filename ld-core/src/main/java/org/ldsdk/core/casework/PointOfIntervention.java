package org.ldsdk.core.casework;

/** Where the team met the person. */
public enum PointOfIntervention {
    /** Police custody. */
    POLICE_CUSTODY,
    /** An interview without arrest. */
    VOLUNTARY_ATTENDANCE,
    /** A magistrates' court. */
    MAGISTRATES_COURT,
    /** A youth court or referral-order panel. */
    YOUTH_COURT,
    /** The Crown Court. */
    CROWN_COURT,
    /** Probation. */
    PROBATION,
    /** A youth offending team. */
    YOUTH_OFFENDING_TEAM,
    /** At the gate of a prison, on the day of release. */
    PRISON_GATE,
    /** In the community, at home or by telephone. */
    COMMUNITY
}
