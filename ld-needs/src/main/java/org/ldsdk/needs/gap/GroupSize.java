package org.ldsdk.needs.gap;

import java.util.List;

/**
 * How many people are in one group, or in several that are counted together because one of them is small. Its text form
 * shows no figure.
 *
 * @param groups what the groups are called, in the order of their grouping
 * @param people how many people are in them together
 */
public record GroupSize(List<String> groups, int people) {

    /** Copies the list. */
    public GroupSize {
        groups = List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "GroupSize" + groups;
    }
}
