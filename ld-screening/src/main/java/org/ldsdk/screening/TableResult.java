package org.ldsdk.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.table.ScoreTable;

/**
 * The result of one row of a table, by position.
 *
 * @param table the table
 * @param row a row that is not rejected
 */
record TableResult(ScoreTable table, int row) implements ResultRow {

    @Override
    public double lowest(int scale) {
        return table.lowest(scale, row);
    }

    @Override
    public double highest(int scale) {
        return table.highest(scale, row);
    }

    @Override
    public double points(int scale) {
        return table.points(scale, row);
    }

    @Override
    public String whyNoPoints(int scale) {
        return table.whyNoPoints(scale, row);
    }

    @Override
    public boolean isEstimated(int scale) {
        return table.isEstimated(scale, row);
    }

    @Override
    public List<String> missing(int scale) {
        return table.missing(scale, row);
    }

    @Override
    public Optional<String> band(int bandSet) {
        return table.band(bandSet, row);
    }

    @Override
    public Verdict threshold(int threshold) {
        return table.threshold(threshold, row);
    }

    @Override
    public Verdict applicability() {
        return table.applicability(row);
    }

    /** A table does not hold how its rows were given. */
    @Override
    public Optional<Administration> administration() {
        return Optional.empty();
    }

    @Override
    public List<String> unasked() {
        return table.unasked(row);
    }

    @Override
    public Map<String, String> endorsed() {
        return table.endorsed(row);
    }

    @Override
    public List<Note> notes() {
        return table.notes(row);
    }
}
