package org.ldsdk.needs.service;

import java.util.List;

/**
 * The smallest sets of steps after which an offer's criteria are met: for certain if all are changes, perhaps if
 * something is to be found out first. All sets are of the same size, and nothing smaller does. Its text form shows
 * only how many there are.
 *
 * @param sets each a set of steps; empty if the criteria are met already, or if no steps can do it
 * @param complete whether these are all the smallest sets
 */
public record Steps(List<List<Step>> sets, boolean complete) {

    /** No steps: there is nothing to change, or nothing that can be. */
    public static final Steps NONE = new Steps(List.of(), true);

    /** Copies the lists. */
    public Steps {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** {@return the size of each set; 0 if there is none} */
    public int size() {
        return sets.isEmpty() ? 0 : sets.get(0).size();
    }

    @Override
    public String toString() {
        return "Steps[" + sets.size() + " sets of " + size() + "]";
    }
}
