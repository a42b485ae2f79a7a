package org.ldsdk.core.instrument;

import org.ldsdk.core.MissingReason;

/** A reason why there is no answer, as a number from -4 to -1 beside the positions of options. */
final class MissingCodes {

    private static final MissingReason[] REASONS = MissingReason.values();

    private MissingCodes() {}

    static int of(MissingReason reason) {
        return -1 - reason.ordinal();
    }

    static MissingReason reason(int code) {
        return REASONS[-1 - code];
    }
}
