package org.ldsdk.ripls;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.survey.Demographic;

/** The groups of one column that somebody belongs to, in alphabetical order, and who belongs to which. */
final class Groups {

    /** The most groups that are compared. */
    static final int MOST = 50;

    private static final int NONE = -1;

    private final String by;
    private final List<String> levels;
    private final int[] rows;

    private Groups(String by, List<String> levels, int[] rows) {
        this.by = by;
        this.levels = levels;
        this.rows = rows;
    }

    /** The groups of a column among the rows that count; none if there are not two, or more than so many. */
    static Computed<Groups> of(Demographic demographic, int rows, int[] counted, int most) {
        if (!demographic.isGrouping()) {
            return Computed.none("it has more than " + Demographic.MOST_LEVELS
                    + " different values, or longer ones than " + Demographic.LONGEST_LEVEL + " characters");
        }
        List<String> levels = Arrays.stream(counted)
                .mapToObj(demographic::level)
                .flatMap(level -> level.stream())
                .distinct()
                .sorted()
                .toList();
        if (levels.size() < 2) {
            return Computed.none("it has fewer than 2 groups");
        }
        if (levels.size() > most) {
            return Computed.none("it has more than " + most + " groups");
        }
        Map<String, Integer> positions = new HashMap<>();
        levels.forEach(level -> positions.put(level, positions.size()));
        int[] groups = new int[rows];
        Arrays.fill(groups, NONE);
        Arrays.stream(counted)
                .forEach(row -> demographic.level(row).map(positions::get).ifPresent(group -> groups[row] = group));
        return Computed.of(new Groups(demographic.name(), levels, groups));
    }

    String by() {
        return by;
    }

    List<String> levels() {
        return levels;
    }

    int size() {
        return levels.size();
    }

    /** The group of one of the {@link #rows}. */
    int of(int row) {
        return rows[row];
    }

    /** The rows that belong to a group, in order. */
    IntStream rows() {
        return IntStream.range(0, rows.length).filter(row -> rows[row] != NONE);
    }

    /** The points of those of each group who have any, in the order of their rows. */
    List<double[]> points(ScoreTable scores, int scale) {
        double[][] points = Arrays.stream(sizes()).mapToObj(double[]::new).toArray(double[][]::new);
        int[] used = new int[points.length];
        rows().filter(row -> !Double.isNaN(scores.points(scale, row)))
                .forEach(row -> points[rows[row]][used[rows[row]]++] = scores.points(scale, row));
        return IntStream.range(0, points.length)
                .mapToObj(group -> Arrays.copyOf(points[group], used[group]))
                .toList();
    }

    private int[] sizes() {
        int[] sizes = new int[levels.size()];
        rows().forEach(row -> sizes[rows[row]]++);
        return sizes;
    }
}
