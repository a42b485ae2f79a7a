package org.ldsdk.ripls.psychometrics;

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
        return of(ItemMoments.of(answers));
    }

    /**
     * The covariances of a scale's items.
     *
     * @param moments of those who answered every item
     * @return the matrix; none with fewer than 2 respondents, or without an item
     */
    public static Computed<CovarianceMatrix> of(ItemMoments moments) {
        if (moments.respondents() < 2) {
            return Computed.none("fewer than 2 respondents answered every item");
        }
        if (moments.items() == 0) {
            return Computed.none("the scale has no item");
        }
        return Computed.of(new CovarianceMatrix(moments.respondents(), covariances(moments)));
    }

    private static SymmetricMatrix covariances(ItemMoments moments) {
        double[][] covariances = new double[moments.items()][moments.items()];
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < covariances.length; j++) {
                covariances[i][j] = moments.scaledCovariance(i, j).doubleValue() / moments.scale();
            }
        }
        return SymmetricMatrix.of(covariances);
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
