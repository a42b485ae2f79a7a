package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * How a demographic is collapsed to fewer groups, such as ages to under 40 and 40 or more. A missing value stays missing.
 *
 * @param name of the new demographic, such as {@code age-40}
 * @param column the demographic that is collapsed
 * @param text the rule as a report prints it; where a source is unclear, what was decided
 * @param groups at least two, each of values or each a stretch of numbers; no value may belong to two
 */
public record Grouping(String name, String column, String text, List<Group> groups) {

    /** Refuses blank names, fewer than two groups, a group of nothing, and groups that overlap; all faults at once. */
    public Grouping {
        groups = List.copyOf(groups);
        ProblemsException.throwIfAny(faults(name, column, text, groups));
    }

    private static List<Problem> faults(String name, String column, String text, List<Group> groups) {
        List<Problem> problems = new ArrayList<>();
        String where = "Grouping[" + name + "]";
        if (name.isBlank()) {
            problems.add(new Problem(where + ".name", "must not be blank"));
        }
        if (column.isBlank()) {
            problems.add(new Problem(where + ".column", "must not be blank"));
        }
        if (text.isBlank()) {
            problems.add(new Problem(where + ".text", "must not be blank"));
        }
        if (groups.size() < 2) {
            problems.add(new Problem(where + ".groups", "must be at least 2, but were " + groups.size()));
        }
        Set<String> names = new HashSet<>();
        Set<String> levels = new HashSet<>();
        for (Group group : groups) {
            String place = where + ".groups[" + group.name() + "]";
            if (group.name().isBlank()) {
                problems.add(new Problem(place + ".name", "must not be blank"));
            }
            if (!names.add(group.name())) {
                problems.add(new Problem(place + ".name", "must not be there twice"));
            }
            if (group.levels().isEmpty() != group.isStretch()) {
                problems.add(new Problem(place, "must have either levels, or from or below or both"));
            }
            if (group.isEmptyStretch()) {
                problems.add(new Problem(place + ".below", "must be above from"));
            }
            group.levels().stream()
                    .filter(level -> !levels.add(level))
                    .forEach(level -> problems.add(
                            new Problem(place + ".levels", "must not name a level twice, but " + level + " is")));
        }
        addOverlaps(where, groups, problems);
        return problems;
    }

    private static void addOverlaps(String where, List<Group> groups, List<Problem> problems) {
        for (int i = 0; i < groups.size(); i++) {
            for (Group other : groups.subList(i + 1, groups.size())) {
                Group one = groups.get(i);
                boolean bothStretches = one.isStretch() && other.isStretch();
                if (bothStretches && !one.isBefore(other) && !other.isBefore(one)) {
                    problems.add(new Problem(
                            where + ".groups", "must not overlap, but " + one.name() + " and " + other.name() + " do"));
                }
            }
        }
    }

    /** The group a value belongs to; empty if there is none. */
    Optional<String> groupOf(String value) {
        return groups.stream().filter(group -> group.takes(value)).findFirst().map(Group::name);
    }
}
