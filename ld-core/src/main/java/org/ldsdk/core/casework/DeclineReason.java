package org.ldsdk.core.casework;

/** Why a service did not take a person, as the service gave it. A refusal without a reason is recorded as one. */
public enum DeclineReason {
    /** The need was not severe enough. */
    BELOW,
    /** Something shut the person out, such as another need. */
    EXCLUDED,
    /** Something else was asked for: area, age, way of access. */
    OTHER_CRITERION,
    /** No place was free. */
    NO_CAPACITY,
    /** Another service was said to be the right one. */
    NOT_OURS,
    /** The service gave no reason. */
    NONE_GIVEN
}
