package org.ldsdk.needs.support;

import java.util.List;

/**
 * How long it takes at most until every offer of an option has begun: the longest of their waits, since they run side by
 * side. A wait that is not known may be anything from no time at all, so it is never counted as none.
 *
 * @param lowest days of the longest wait that is known, 0 if none is; it takes at least so long
 * @param unknown ids of the offers whose wait is not known
 */
public record LongestWait(int lowest, List<String> unknown) {

    /** Copies the list. */
    public LongestWait {
        unknown = List.copyOf(unknown);
    }

    /** {@return days that it takes at most; infinite if some wait is not known} */
    public double highest() {
        return unknown.isEmpty() ? lowest : Double.POSITIVE_INFINITY;
    }
}
