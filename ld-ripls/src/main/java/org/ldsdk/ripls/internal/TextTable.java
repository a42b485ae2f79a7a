package org.ldsdk.ripls.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows of text in columns, two blanks apart. */
public final class TextTable {

    private final Set<Integer> leftAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param leftAligned the columns that begin at the left, from 0; figures end at the right
     * @param header the names of the columns
     */
    public TextTable(Set<Integer> leftAligned, String... header) {
        this.leftAligned = Set.copyOf(leftAligned);
        rows.add(List.of(header));
    }

    /**
     * One more row.
     *
     * @param cells one for each column
     */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** {@return the table, each line indented by two blanks and ended by LF} */
    public String text() {
        int[] widths = IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String blanks = " ".repeat(widths[column] - row.get(column).length());
                line.append("  ");
                line.append(leftAligned.contains(column) ? row.get(column) + blanks : blanks + row.get(column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
