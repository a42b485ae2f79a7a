package org.ldsdk.needs.gap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted for one question. It holds only what is shown: what is left out is not in it. Its text form shows no
 * figure.
 *
 * @param question what is counted
 * @param followsFromServices whether it follows from what services publish and says nothing of a person, as when a
 *     service is full or asks for nothing
 * @param count of how many people, all groups together; empty if that is not shown
 * @param by the same by group, by the fact that makes the groups; a grouping that is not shown is not in it
 */
public record GapRow(
        GapQuestion question, boolean followsFromServices, Optional<GapCount> count, Map<String, List<GapGroup>> by) {

    /** Copies the map. */
    public GapRow {
        by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    }
}
