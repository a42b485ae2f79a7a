package org.ldsdk.ripls.dimensionality;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ldsdk.ripls.psychometrics.SymmetricMatrix;

/**
 * Correlations of samples of unrelated normal items. They are drawn directly, as Bartlett showed for the matrix of squares
 * and products: roots of chi squares on the diagonal of a triangle and normal numbers below it, so that a million
 * respondents cost no more than fifty.
 */
final class RandomCorrelations {

    /** The generator, fixed by its name. */
    static final String GENERATOR = "L64X128MixRandom";

    private final int respondents;
    private final int items;
    private final RandomGenerator random;

    RandomCorrelations(int respondents, int items, long seed) {
        this.respondents = respondents;
        this.items = items;
        this.random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    SymmetricMatrix next() {
        double[][] factor = factor();
        double[][] correlations = new double[items][items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < i; j++) {
                correlations[i][j] = product(factor[i], factor[j]);
                correlations[j][i] = correlations[i][j];
            }
            correlations[i][i] = 1;
        }
        return SymmetricMatrix.of(correlations);
    }

    /** A lower triangle, cut off where there are fewer respondents than items; every row has length 1. */
    private double[][] factor() {
        int freedom = respondents - 1;
        double[][] factor = new double[items][Math.min(items, freedom)];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < factor[i].length && j <= i; j++) {
                factor[i][j] = j < i ? normal() : Math.sqrt(chiSquare(freedom - i));
            }
            double length = Math.max(Math.sqrt(product(factor[i], factor[i])), Double.MIN_NORMAL);
            for (int j = 0; j < factor[i].length; j++) {
                factor[i][j] /= length;
            }
        }
        return factor;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** By the polar method. */
    private double normal() {
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double square = u * u + v * v;
            if (square > 0 && square < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /**
     * By the method of Marsaglia and Tsang.
     *
     * @see <a href="https://doi.org/10.1145/358407.358414">Marsaglia and Tsang 2000, ACM Transactions on Mathematical
     *      Software 26, 363-372</a>
     */
    private double chiSquare(int freedom) {
        if (freedom == 1) {
            double normal = normal();
            return normal * normal;
        }
        double d = freedom / 2.0 - 1 / 3.0;
        while (true) {
            double x = normal();
            double root = 1 + x / Math.sqrt(9 * d);
            double v = root * root * root;
            double u = 1 - random.nextDouble();
            if (v > 0 && StrictMath.log(u) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return 2 * d * v;
            }
        }
    }
}
