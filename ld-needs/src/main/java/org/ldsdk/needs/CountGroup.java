package org.ldsdk.needs;

import java.util.List;

/**
 * One of several lists of a complexity rule that count by themselves. It holds if enough of its list hold.
 *
 * @param code stable code within the rule
 * @param label our own short label
 * @param counts what is counted
 * @param atLeast how many must hold
 */
public record CountGroup(String code, String label, List<Counted> counts, int atLeast) {

    /** Copies the list. */
    public CountGroup {
        counts = List.copyOf(counts);
    }
}
