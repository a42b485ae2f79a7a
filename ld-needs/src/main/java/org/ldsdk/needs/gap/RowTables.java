package org.ldsdk.needs.gap;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is printed of one row.
 *
 * @param shown whether it is printed at all
 * @param pooled the finest classes of groups that may be printed, grouping by grouping
 * @param printed the groupings by which it is printed
 */
record RowTables(boolean shown, List<Optional<Classes>> pooled, Set<Integer> printed) {

    /** A row that is left out. */
    static RowTables hidden() {
        return new RowTables(false, List.of(), Set.of());
    }

    /** The classes in which the row is printed by one grouping; empty if it is not. */
    Optional<Classes> printed(int grouping) {
        return printed.contains(grouping) ? pooled.get(grouping) : Optional.empty();
    }

    RowTables printing(Set<Integer> groupings) {
        return new RowTables(true, pooled, groupings);
    }
}
