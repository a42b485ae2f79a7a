package org.ldsdk.ripls.tables;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Inference on the odds ratio of a two by two table, given its margins. Everything is solved in the logarithm. */
final class ConditionalOdds {

    private static final BrentSolver SOLVER = new BrentSolver(1e-15, 1e-14, 1e-300);

    private final TwoByTwo table;
    private final boolean isHighest;
    private final boolean isLowest;

    ConditionalOdds(TwoByTwo table) {
        this.table = table;
        this.isHighest = table.b() == 0 || table.c() == 0;
        this.isLowest = table.a() == 0 || table.d() == 0;
    }

    /** At which the expected first cell is the observed one. */
    double estimate() {
        if (isHighest || isLowest) {
            return isHighest ? Double.POSITIVE_INFINITY : 0;
        }
        return solve(log -> StrictMath.log(above(log).distance())
                - StrictMath.log(below(log).distance()));
    }

    /** At which tables with at least as much in the first cell have this probability. */
    double lower(double tail) {
        return isLowest
                ? 0
                : solve(log -> StrictMath.log(share(above(log).sum(), below(log).sum()) / tail));
    }

    /** At which tables with at most as much in the first cell have this probability. */
    double upper(double tail) {
        return isHighest
                ? Double.POSITIVE_INFINITY
                : solve(log ->
                        -StrictMath.log(share(below(log).sum(), above(log).sum()) / tail));
    }

    /** One of the sums may be infinite, never both. */
    private static double share(double here, double there) {
        double part = TableTail.OBSERVED + here;
        return part == Double.POSITIVE_INFINITY ? 1 : part / (part + there);
    }

    private Side above(double log) {
        return Side.of(table.a(), table.b(), table.c(), table.d(), StrictMath.exp(log));
    }

    private Side below(double log) {
        return Side.of(table.b(), table.a(), table.d(), table.c(), StrictMath.exp(-log));
    }

    /** The root of what grows with the logarithm, sought from the sample's own odds ratio outwards. */
    private double solve(DoubleUnaryOperator growing) {
        double start = StrictMath.log((table.a() + 0.5) * (table.d() + 0.5) / ((table.b() + 0.5) * (table.c() + 0.5)));
        double end = start;
        boolean isAbove = growing.applyAsDouble(start) > 0;
        for (double step = isAbove ? -0.25 : 0.25; growing.applyAsDouble(end) > 0 == isAbove; step *= 2) {
            start = end;
            end += step;
        }
        return StrictMath.exp(SOLVER.findRoot(growing, Math.min(start, end), Math.max(start, end)));
    }

    /**
     * The tables on one side of the observed one, in units of {@link TableTail#OBSERVED}.
     *
     * @param sum the sum of their probabilities
     * @param distance the sum of probability times distance from the observed table
     */
    private record Side(double sum, double distance) {

        private static final double NOTHING = TableTail.OBSERVED * 0x1p-80;

        static Side of(double a, double b, double c, double d, double odds) {
            double sum = 0;
            double distance = 0;
            double term = TableTail.OBSERVED;
            for (double step = 0; step < Math.min(b, c) && term > NOTHING && term < Double.MAX_VALUE; step++) {
                term *= odds * ((b - step) * (c - step)) / ((a + step + 1) * (d + step + 1));
                sum += term;
                distance += (step + 1) * term;
            }
            return new Side(sum, distance);
        }
    }
}
