package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * One thing that is known of respondents besides their answers, such as the service they work for: a column of a
 * survey. Immutable. Its text form shows no levels.
 *
 * <p>A column with more than {@value #MOST_LEVELS} different values, or with one longer than {@value #LONGEST_LEVEL}
 * characters, makes no groups: it is named, and its values are not kept.
 */
public final class Demographic {

    /** The most different values that make groups. */
    public static final int MOST_LEVELS = 1_000;

    /** The longest value that names a group, in characters. */
    public static final int LONGEST_LEVEL = 200;

    private static final int MISSING = -1;
    private static final int MOST_ROWS_TOLD = 10;

    private final String name;
    private final boolean grouping;
    private final List<String> levels;
    private final int[] rows;

    private Demographic(String name, boolean grouping, List<String> levels, int[] rows) {
        this.name = name;
        this.grouping = grouping;
        this.levels = levels;
        this.rows = rows;
    }

    /** {@return the column's name} */
    public String name() {
        return name;
    }

    /** {@return whether its values make groups and were kept} */
    public boolean isGrouping() {
        return grouping;
    }

    /** {@return its values, in alphabetical order of their characters; empty if it makes no groups} */
    public List<String> levels() {
        return levels.stream().sorted().toList();
    }

    /**
     * @param row the respondent's row
     * @return the respondent's level; empty if the cell was empty or the column makes no groups
     */
    public Optional<String> level(int row) {
        return !grouping || rows[row] == MISSING ? Optional.empty() : Optional.of(levels.get(rows[row]));
    }

    Demographic merge(Demographic other) {
        Builder both = new Builder(name);
        if (!grouping || !other.grouping) {
            both.giveUp();
        }
        addTo(both);
        other.addTo(both);
        return both.build();
    }

    /**
     * The same people in fewer groups.
     *
     * @throws ProblemsException if the column makes no groups, or if a value belongs to none; it says for how many people and for
     *     which rows, and never the value
     */
    Demographic collapse(Grouping grouping) {
        String where = "Grouping[" + grouping.name() + "].column[" + name + "]";
        if (!isGrouping()) {
            throw new ProblemsException(List.of(new Problem(where, "must be a column whose values make groups")));
        }
        List<Optional<String>> groups = levels.stream().map(grouping::groupOf).toList();
        int[] outside = IntStream.range(0, rows.length)
                .filter(row -> rows[row] != MISSING && groups.get(rows[row]).isEmpty())
                .toArray();
        if (outside.length > 0) {
            throw new ProblemsException(List.of(new Problem(where, "must belong to a group, " + people(outside))));
        }
        Builder collapsed = new Builder(grouping.name());
        for (int row : rows) {
            collapsed.add(row == MISSING ? "" : groups.get(row).orElseThrow());
        }
        return collapsed.build();
    }

    private static String people(int[] rows) {
        String first = Arrays.stream(rows)
                .limit(MOST_ROWS_TOLD)
                .mapToObj(row -> Integer.toString(row + 1))
                .collect(Collectors.joining(", "));
        return "but for " + rows.length + (rows.length == 1 ? " respondent" : " respondents") + " does not: number "
                + first + (rows.length > MOST_ROWS_TOLD ? " and more" : "") + " of those counted";
    }

    private void addTo(Builder builder) {
        for (int row : rows) {
            builder.add(row == MISSING ? "" : levels.get(row));
        }
    }

    @Override
    public String toString() {
        return "Demographic[" + name + "]";
    }

    /** Collects a column. */
    static final class Builder {

        private final String name;
        private final Map<String, Integer> levels = new LinkedHashMap<>();
        private boolean grouping = true;
        private int[] rows = new int[16];
        private int size;

        Builder(String name) {
            this.name = name;
        }

        /** One more row; an empty value is a missing one. */
        void add(String value) {
            if (grouping) {
                put(value.isEmpty() ? MISSING : level(value));
                if (levels.size() > MOST_LEVELS || value.length() > LONGEST_LEVEL) {
                    giveUp();
                }
            }
        }

        private int level(String value) {
            return levels.computeIfAbsent(value, unseen -> levels.size());
        }

        private void put(int level) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = level;
        }

        private void giveUp() {
            grouping = false;
            levels.clear();
            rows = new int[0];
            size = 0;
        }

        Demographic build() {
            return new Demographic(name, grouping, new ArrayList<>(levels.keySet()), Arrays.copyOf(rows, size));
        }
    }
}
