package org.ldsdk.core.instrument;

/** What an item gives to scales and criteria, once skips are decided: the option's position if it is 0 or more, else one of these. */
final class ItemState {

    /** Not answered, and not behind a skip: any of its options is possible. */
    static final int OPEN = -1;
    /** Behind a skip, blank, counts 0. */
    static final int BLANK_ZERO = -2;
    /** Behind a skip, blank, counts its lowest points. */
    static final int BLANK_LOWEST = -3;
    /** Behind a skip, does not count, answered or not. */
    static final int ABSENT = -4;
    /** Hangs on something open: one of these in one case, another in another. */
    static final int UNSETTLED = -5;

    private ItemState() {}

    static int blankBehind(Skip.Kind kind) {
        return switch (kind) {
            case BLANK_IS_ZERO -> BLANK_ZERO;
            case BLANK_IS_LOWEST -> BLANK_LOWEST;
            case IGNORE -> ABSENT;
        };
    }
}
