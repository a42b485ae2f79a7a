package org.ldsdk.ripls.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ldsdk.ripls.survey.Demographic;

/** The levels of a demographic column in alphabetical order, and which of them each row has. Its text form shows none. */
final class Column {

    static final int NONE = -1;

    private final String name;
    private final List<String> levels;
    private final int[] rows;

    private Column(String name, List<String> levels, int[] rows) {
        this.name = name;
        this.levels = levels;
        this.rows = rows;
    }

    static Column of(Demographic demographic, int rows) {
        List<String> levels = demographic.levels();
        Map<String, Integer> positions = new HashMap<>();
        levels.forEach(level -> positions.put(level, positions.size()));
        int[] ofRows = new int[rows];
        Arrays.setAll(ofRows, row -> demographic.level(row).map(positions::get).orElse(NONE));
        return new Column(demographic.name(), levels, ofRows);
    }

    String name() {
        return name;
    }

    List<String> levels() {
        return levels;
    }

    /** The position of a row's level; none if it has none. */
    int level(int row) {
        return rows[row];
    }

    /** How many of the rows have each level. */
    int[] sizes(int[] of) {
        int[] sizes = new int[levels.size()];
        for (int row : of) {
            if (rows[row] != NONE) {
                sizes[rows[row]]++;
            }
        }
        return sizes;
    }

    @Override
    public String toString() {
        return "Column[" + name + "]";
    }
}
