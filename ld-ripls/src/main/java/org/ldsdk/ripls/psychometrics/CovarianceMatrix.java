package org.ldsdk.ripls.psychometrics;

import java.math.BigInteger;
import org.ldsdk.core.Computed;

/**
 * How the items of a scale vary together in a sample (n - 1), over those who answered every item. Its text form shows no
 * numbers.
 *
 * <p>Of answers, the sums behind it are whole numbers and exact: neither the order of people nor a shift of all answers to
 * an item moves the last digit.
 *
 * @param respondents those who answered every item, at least 2
 * @param covariances item by item; variances on the diagonal
 */
public record CovarianceMatrix(int respondents, SymmetricMatrix covariances) {

    /** Refuses fewer than 2 respondents, no items and negative variances. */
    public CovarianceMatrix {
        if (respondents < 2 || covariances.order() < 1) {
            throw new IllegalArgumentException("CovarianceMatrix: must have at least 2 respondents and 1 item");
        }
        for (int item = 0; item < covariances.order(); item++) {
            if (covariances.get(item, item) < 0) {
                throw new IllegalArgumentException("CovarianceMatrix.covariances: must not have a negative variance");
            }
        }
    }

    /**
     * The covariances of a scale's items.
     *
     * @param answers those who answered every item, keyed
     * @return the matrix; none with fewer than 2 respondents, or without an item
     */
    public static Computed<CovarianceMatrix> of(KeyedAnswers answers) {
        if (answers.items() == 0) {
            return Computed.none("the scale has no item");
        }
        if (answers.respondents() < 2) {
            return Computed.none("fewer than 2 respondents answered every item");
        }
        return Computed.of(new CovarianceMatrix(answers.respondents(), covariances(answers)));
    }

    private static SymmetricMatrix covariances(KeyedAnswers answers) {
        int items = answers.items();
        long[] sums = new long[items];
        long[][] products = new long[items][items];
        int[] points = new int[items];
        for (int respondent = 0; respondent < answers.respondents(); respondent++) {
            for (int i = 0; i < items; i++) {
                points[i] = answers.points(respondent, i);
                sums[i] += points[i];
                for (int j = 0; j <= i; j++) {
                    products[i][j] = Math.addExact(products[i][j], (long) points[i] * points[j]);
                }
            }
        }
        double[][] covariances = new double[items][items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = covariance(answers.respondents(), products[i][j], sums[i], sums[j]);
                covariances[j][i] = covariances[i][j];
            }
        }
        return SymmetricMatrix.of(covariances);
    }

    private static double covariance(long respondents, long products, long sum, long otherSum) {
        BigInteger scaled = BigInteger.valueOf(products)
                .multiply(BigInteger.valueOf(respondents))
                .subtract(BigInteger.valueOf(sum).multiply(BigInteger.valueOf(otherSum)));
        return scaled.doubleValue() / ((double) respondents * (respondents - 1));
    }

    /** {@return the number of items, at least 1} */
    public int items() {
        return covariances.order();
    }

    /**
     * @param item an item's position, from 0
     * @param other another's, or the same
     * @return their covariance
     */
    public double covariance(int item, int other) {
        return covariances.get(item, other);
    }

    /**
     * @param item an item's position, from 0
     * @return its variance, 0 or more
     */
    public double variance(int item) {
        return covariances.get(item, item);
    }

    /**
     * @param item an item's position, from 0
     * @return its standard deviation, 0 or more
     */
    public double sd(int item) {
        return Math.sqrt(variance(item));
    }

    /**
     * @param item an item's position, from 0
     * @return whether everybody answered it alike
     */
    public boolean isConstant(int item) {
        return variance(item) == 0;
    }

    /**
     * The correlation of two items.
     *
     * @param item an item's position, from 0
     * @param other another's, or the same
     * @return from -1 to 1; none if everybody answered one of them alike
     */
    public Computed<Double> correlation(int item, int other) {
        if (isConstant(item) || isConstant(other)) {
            return Computed.none("everybody answered one of the items alike");
        }
        double correlation = covariance(item, other) / Math.sqrt(variance(item) * variance(other));
        return Computed.of(Math.max(-1, Math.min(1, correlation)));
    }

    /** {@return the correlations, item by item; none if everybody answered one of the items alike} */
    public Computed<SymmetricMatrix> correlations() {
        double[][] correlations = new double[items()][items()];
        for (int i = 0; i < items(); i++) {
            for (int j = 0; j < items(); j++) {
                Computed<Double> correlation = correlation(i, j);
                if (correlation.value().isEmpty()) {
                    return Computed.none("everybody answered one of the items alike");
                }
                correlations[i][j] = correlation.value().get();
            }
        }
        return Computed.of(SymmetricMatrix.of(correlations));
    }

    @Override
    public String toString() {
        return "CovarianceMatrix[" + respondents + " respondents, " + items() + " items]";
    }
}
