package org.ldsdk.core.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The sums behind kappa, written in disagreements: 1 less kappa is the observed over the expected disagreement, whatever
 * one disagreement is measured in. Disagreements are whole numbers, so that sums over counts are exact in any order.
 */
final class KappaTable {

    /** The largest share of itself that a difference of two equal sums comes out as. */
    private static final double ROUNDING = 1e-13;

    private final long[][] counts;
    private final double units;
    private final CohenKappa.Weights weights;
    private final double[] rows;
    private final double[] columns;

    KappaTable(long[][] counts, long units, CohenKappa.Weights weights) {
        this.counts = counts;
        this.units = units;
        this.weights = weights;
        this.rows = forEach(row -> Arrays.stream(counts[row]).sum());
        this.columns = forEach(
                column -> Arrays.stream(counts).mapToLong(row -> row[column]).sum());
    }

    long diagonal() {
        return IntStream.range(0, counts.length).mapToLong(i -> counts[i][i]).sum();
    }

    private double observed() {
        return sum((i, j) -> weights.disagreement(i, j) * counts[i][j]);
    }

    /** {@return the sum that the margins alone would give, times the units} */
    double expected() {
        return sum((i, j) -> weights.disagreement(i, j) * rows[i] * columns[j]);
    }

    private double ratio() {
        return units * observed() / expected();
    }

    double kappa() {
        return 1 - ratio();
    }

    /** Fleiss, Cohen and Everitt's variance. */
    double variance() {
        double ratio = ratio();
        double chance = expected() / units / units;
        double[] ofRow = forEach(i -> mean(columns, i));
        double[] ofColumn = forEach(j -> mean(rows, j));
        double squares = sum((i, j) -> {
            double part = weights.disagreement(i, j) - (ofRow[i] + ofColumn[j]) * ratio;
            return counts[i][j] * part * part;
        });
        double mean = ratio * chance;
        double spread = squares / units - mean * mean;
        return spread <= ROUNDING * squares / units ? 0 : spread / chance / chance / units;
    }

    private double mean(double[] margin, int category) {
        double sum = 0;
        for (int other = 0; other < margin.length; other++) {
            sum += weights.disagreement(category, other) * margin[other];
        }
        return sum / units;
    }

    private double[] forEach(IntToDoubleFunction category) {
        return IntStream.range(0, counts.length).mapToDouble(category).toArray();
    }

    private double sum(Cell cell) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                sum += cell.at(i, j);
            }
        }
        return sum;
    }

    private interface Cell {

        double at(int row, int column);
    }
}
