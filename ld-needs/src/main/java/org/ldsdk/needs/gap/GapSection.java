package org.ldsdk.needs.gap;

import java.util.List;
import java.util.Optional;
import org.ldsdk.needs.NeedDomain;

/**
 * What is counted for one need, or for all needs together.
 *
 * @param need the need; empty for all of them together
 * @param rows what is counted, in a fixed order: the need, then offer by offer in alphabetical order of ids
 */
public record GapSection(Optional<NeedDomain> need, List<GapRow> rows) {

    /** Copies the list. */
    public GapSection {
        rows = List.copyOf(rows);
    }
}
