package org.ldsdk.core.statistics;

/**
 * How long something was waited for, and how the waiting ended. Its text form shows neither.
 *
 * @param time how long, in any unit, 0 or more and finite
 * @param ending how it ended
 */
public record TimeToEvent(double time, Ending ending) {

    /** How the waiting ended. */
    public enum Ending {
        /** What was waited for happened. */
        EVENT,
        /** Something else happened, after which it cannot happen any more. */
        OTHER,
        /** Neither had happened when it was last looked at. */
        OPEN
    }

    /** Refuses a time below 0 and one that is no finite number. */
    public TimeToEvent {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("TimeToEvent.time: must be 0 or more and finite");
        }
    }

    @Override
    public String toString() {
        return "TimeToEvent";
    }
}
