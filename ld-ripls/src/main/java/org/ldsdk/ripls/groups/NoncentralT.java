package org.ldsdk.ripls.groups;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Student's t when the true difference is not 0.
 *
 * @param degreesOfFreedom at least 1
 */
record NoncentralT(double degreesOfFreedom) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final BrentSolver SOLVER = new BrentSolver(1e-13, 1e-13, 1e-15);

    /**
     * How often t is at most this, given the true difference in standard errors. The normal distribution of the numerator is
     * averaged over the logarithm of the estimated standard deviation, in steps so small that the sum is the integral.
     */
    double cumulative(double t, double noncentrality) {
        double step = Math.min(1 / Math.sqrt(2 * degreesOfFreedom), 1 / Math.max(1, Math.abs(t))) / 5;
        double[] sums = new double[2];
        for (int side = -1; side <= 1; side += 2) {
            double weight = 1;
            for (int i = side < 0 ? 1 : 0; weight > 1e-18; i++) {
                double sd = StrictMath.exp(side * i * step);
                weight = StrictMath.exp(degreesOfFreedom * (side * i * step - (sd * sd - 1) / 2));
                sums[0] += weight * NORMAL.cumulativeProbability(t * sd - noncentrality);
                sums[1] += weight;
            }
        }
        return sums[0] / sums[1];
    }

    /** The true difference at which t is at most this with that probability. */
    double noncentrality(double t, double probability) {
        return root(difference -> probability - cumulative(t, difference), t);
    }

    /** The smallest true difference that a two-sided test at this level shows with that probability. */
    double detectable(double critical, double power) {
        return root(
                difference -> 1 - cumulative(critical, difference) + cumulative(-critical, difference) - power,
                critical);
    }

    /** The root of what grows from somewhere near. */
    private static double root(DoubleUnaryOperator growing, double near) {
        double start = near;
        double end = near;
        boolean isAbove = growing.applyAsDouble(near) > 0;
        for (double step = isAbove ? -1 : 1; growing.applyAsDouble(end) > 0 == isAbove; step *= 2) {
            start = end;
            end += step;
        }
        return SOLVER.findRoot(growing, Math.min(start, end), Math.max(start, end));
    }
}
