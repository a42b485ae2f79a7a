package org.ldsdk.core.instrument;

/**
 * What an item gives to scales and criteria, once skips are decided: the option's position if it is 0 or more, else one of these. They stand
 * below the {@link MissingCodes}, each of which is as open as the first, so that a cell of answers can hold either.
 */
final class ItemState {

    /** Not answered, and not behind a skip: any of its options is possible. */
    static final int OPEN = -1;
    /** Behind a skip, blank, counts 0. */
    static final int BLANK_ZERO = -5;
    /** Behind a skip, blank, counts its lowest points. */
    static final int BLANK_LOWEST = -6;
    /** Behind a skip, does not count, answered or not. */
    static final int ABSENT = -7;
    /** Hangs on something open: one of these in one case, another in another. */
    static final int UNSETTLED = -8;

    private ItemState() {}

    /** Whether there is no answer and no skip that settles what the blank counts. */
    static boolean isOpen(int state) {
        return state < 0 && state > BLANK_ZERO;
    }

    static int blankBehind(Skip.Kind kind) {
        return switch (kind) {
            case BLANK_IS_ZERO -> BLANK_ZERO;
            case BLANK_IS_LOWEST -> BLANK_LOWEST;
            case IGNORE -> ABSENT;
        };
    }
}
