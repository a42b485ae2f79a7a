package org.ldsdk.ripls.change;

/** Whether a person's change is more than the scale's error. */
public enum ChangeClass {

    /** The change is more than the scale's error, and for the better. */
    RELIABLE_IMPROVEMENT,

    /** The change may be the scale's error alone. It may also be none. */
    NO_RELIABLE_CHANGE,

    /** The change is more than the scale's error, and for the worse. */
    RELIABLE_DETERIORATION
}
