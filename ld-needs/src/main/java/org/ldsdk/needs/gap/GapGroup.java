package org.ldsdk.needs.gap;

import java.util.List;

/**
 * What is counted of one group, or of several that are shown together because one of them alone would say too much. Its
 * text form shows no figure.
 *
 * @param groups what the groups are called, in the order of their grouping; one, unless they are shown together
 * @param count how many
 */
public record GapGroup(List<String> groups, GapCount count) {

    /** Copies the list. */
    public GapGroup {
        groups = List.copyOf(groups);
    }
}
