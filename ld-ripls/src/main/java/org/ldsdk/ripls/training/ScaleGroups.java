package org.ldsdk.ripls.training;

import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.core.table.ScoreTable;

/** The scores of one scale in the groups of all columns. */
final class ScaleGroups {

    private final List<Column> columns;
    private final ScoreTable scores;
    private final int scale;
    private final int[] counted;
    private final int[] scored;
    private final ShownGroups shown;

    ScaleGroups(List<Column> columns, ScoreTable scores, int scale) {
        this.columns = columns;
        this.scores = scores;
        this.scale = scale;
        this.counted = IntStream.range(0, scores.rows())
                .filter(row -> !scores.isRejected(row))
                .toArray();
        this.scored = IntStream.of(counted)
                .filter(row -> !Double.isNaN(scores.points(scale, row)))
                .toArray();
        this.shown = new ShownGroups(columns, scored);
    }

    /** The shown groups of a column, in order. */
    int[] shown(int column) {
        return IntStream.range(0, columns.get(column).levels().size())
                .filter(group -> shown.isShown(column, group))
                .toArray();
    }

    /** How many groups of a column have a respondent, with a score or without. */
    int present(int column) {
        return (int) IntStream.of(columns.get(column).sizes(counted))
                .filter(size -> size > 0)
                .count();
    }

    double[] points(int column, int group) {
        Column of = columns.get(column);
        return IntStream.of(scored)
                .filter(row -> of.level(row) == group)
                .mapToDouble(row -> scores.points(scale, row))
                .toArray();
    }
}
