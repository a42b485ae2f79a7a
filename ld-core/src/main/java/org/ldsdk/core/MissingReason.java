package org.ldsdk.core;

/** Why a value is not there. None of these is zero, and none is "no". */
public enum MissingReason {
    /** Nobody has asked yet; an answer can still come. */
    NOT_ASKED,
    /** Asked, and the person chose not to answer; settled for now. */
    DECLINED,
    /** Asked, and the person or the record could not say; an answer can still come. */
    UNKNOWN,
    /** The question does not apply to this person; settled. */
    NOT_APPLICABLE;

    /** {@return whether an answer can still come} */
    public boolean isOpen() {
        return this == NOT_ASKED || this == UNKNOWN;
    }
}
