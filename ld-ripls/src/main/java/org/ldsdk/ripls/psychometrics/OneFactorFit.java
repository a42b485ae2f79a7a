package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.ripls.psychometrics.OneFactorModel.Status;

/**
 * The search for the uniquenesses that fit best: Newton's steps in their logarithms, damped where a step does not lead
 * downwards, between a lowest uniqueness and 1.
 *
 * @param point where it ended
 * @param status whether that is a proper solution
 */
record OneFactorFit(OneFactorPoint point, Status status) {

    private static final double LOWEST = StrictMath.log(1e-6);
    private static final double FLAT = 1e-13;
    private static final double NEARLY_FLAT = 1e-6;
    private static final double NOTHING_OF_ITS_OWN = StrictMath.log(1e-5);
    private static final double LONGEST_STEP = 1;
    private static final int MOST_STEPS = 500;
    private static final double MOST_DAMPING = 1e10;

    /** Fits correlations that have an inverse. */
    static OneFactorFit of(SymmetricMatrix correlations) {
        OneFactorPoint point = new OneFactorPoint(correlations, start(correlations));
        for (int step = 0; step < MOST_STEPS && steepest(point) > FLAT; step++) {
            Optional<OneFactorPoint> next = next(correlations, point);
            if (next.isEmpty()) {
                break;
            }
            point = next.get();
        }
        return new OneFactorFit(point, status(point));
    }

    /** Shares of what the other items do not explain, as Jöreskog and factanal start. */
    private static double[] start(SymmetricMatrix correlations) {
        SymmetricMatrix inverse = correlations.inverse().value().orElseThrow();
        double share = 1 - 0.5 / correlations.order();
        return IntStream.range(0, correlations.order())
                .mapToDouble(item -> within(StrictMath.log(share / inverse.get(item, item))))
                .toArray();
    }

    private static double within(double log) {
        return Math.max(LOWEST, Math.min(0, log));
    }

    /** The next point that fits better; none if there is none along the damped steps. */
    private static Optional<OneFactorPoint> next(SymmetricMatrix correlations, OneFactorPoint point) {
        int[] free = free(point);
        for (double damping = 0; damping <= MOST_DAMPING; damping = Math.max(1e-3, damping * 4)) {
            Optional<OneFactorPoint> next =
                    step(point, free, damping).map(logs -> new OneFactorPoint(correlations, logs));
            if (next.isPresent() && isBetter(next.get(), point)) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Lower, or as low as far as digits tell, and flatter. */
    private static boolean isBetter(OneFactorPoint next, OneFactorPoint point) {
        double rounding = 1e-13 * (1 + point.discrepancy());
        double change = next.discrepancy() - point.discrepancy();
        return change < -rounding || change <= rounding && steepest(next) < steepest(point) / 2;
    }

    private static Optional<double[]> step(OneFactorPoint point, int[] free, double damping) {
        double[][] curvature = point.curvature();
        double[][] damped = new double[free.length][free.length];
        for (int i = 0; i < free.length; i++) {
            for (int j = 0; j < free.length; j++) {
                damped[i][j] = curvature[free[i]][free[j]];
            }
            damped[i][i] += damping * Math.max(1e-12, Math.abs(damped[i][i]));
        }
        return SymmetricMatrix.of(damped).inverse().value().map(inverse -> moved(point, free, inverse));
    }

    /** Downhill by the inverse of the curvature, but no logarithm by more than the longest step. */
    private static double[] moved(OneFactorPoint point, int[] free, SymmetricMatrix inverse) {
        double[] slopes = point.slopes();
        double[] moves = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            for (int j = 0; j < free.length; j++) {
                moves[i] -= inverse.get(i, j) * slopes[free[j]];
            }
        }
        double longest = Arrays.stream(moves).map(Math::abs).max().orElse(0);
        double share = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        double[] logs = point.logs().clone();
        for (int i = 0; i < free.length; i++) {
            logs[free[i]] = within(logs[free[i]] + share * moves[i]);
        }
        return logs;
    }

    /** The items whose uniqueness is not held by a bound that it would cross. */
    private static int[] free(OneFactorPoint point) {
        double[] slopes = point.slopes();
        double[] logs = point.logs();
        return IntStream.range(0, logs.length)
                .filter(i -> !(logs[i] <= LOWEST && slopes[i] > 0) && !(logs[i] >= 0 && slopes[i] < 0))
                .toArray();
    }

    private static double steepest(OneFactorPoint point) {
        double[] slopes = point.slopes();
        return Arrays.stream(free(point))
                .mapToDouble(i -> Math.abs(slopes[i]))
                .max()
                .orElse(0);
    }

    private static Status status(OneFactorPoint point) {
        if (Arrays.stream(point.logs()).anyMatch(log -> log <= NOTHING_OF_ITS_OWN)) {
            return Status.HEYWOOD;
        }
        if (steepest(point) > NEARLY_FLAT) {
            return Status.NOT_CONVERGED;
        }
        return SymmetricMatrix.of(point.curvature()).inverse().value().isPresent() ? Status.OK : Status.NOT_IDENTIFIED;
    }
}
