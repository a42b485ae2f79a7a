package org.ldsdk.ripls.psychometrics;

import org.ldsdk.core.Computed;

/**
 * Two of Guttman's lower bounds of reliability. No unit, at most 1. Its text form shows none of them.
 *
 * @param lambda2 from the covariances of all pairs of items; never below alpha
 * @param lambda6 from what each item does not share with all others, on covariances as answered
 * @param lambda6OfCorrelations the same on correlations, as the R package psych prints it
 * @see <a href="https://doi.org/10.1007/BF02288892">Guttman 1945, Psychometrika 10, 255-282</a>
 */
public record GuttmanLambdas(
        Computed<Double> lambda2, Computed<Double> lambda6, Computed<Double> lambda6OfCorrelations) {

    /** All that is needed of items whose sums vary. */
    static GuttmanLambdas of(CovarianceMatrix covariances) {
        Computed<SymmetricMatrix> correlations = covariances.correlations();
        Computed<SymmetricMatrix> inverse = correlations.flatMap(GuttmanLambdas::inverse);
        return new GuttmanLambdas(
                Computed.of(lambda2(covariances)),
                inverse.map(it -> lambda6(covariances.covariances(), it)),
                inverse.flatMap(it -> correlations.map(matrix -> lambda6(matrix, it))));
    }

    static GuttmanLambdas none(String reason) {
        return new GuttmanLambdas(Computed.none(reason), Computed.none(reason), Computed.none(reason));
    }

    private static Computed<SymmetricMatrix> inverse(SymmetricMatrix correlations) {
        Computed<SymmetricMatrix> inverse = correlations.inverse();
        return inverse.value().isPresent()
                ? inverse
                : Computed.none("an item follows from the others, or nearly, among those who answered every item");
    }

    private static double lambda2(CovarianceMatrix covariances) {
        int items = covariances.items();
        double pairs = 0;
        double squares = 0;
        double diagonal = 0;
        for (int i = 0; i < items; i++) {
            diagonal += covariances.variance(i);
            for (int j = 0; j < i; j++) {
                double covariance = covariances.covariance(i, j);
                pairs += 2 * covariance;
                squares += 2 * covariance * covariance;
            }
        }
        return (pairs + Math.sqrt(items / (items - 1.0) * squares)) / (diagonal + pairs);
    }

    /** The variance that an item does not share with the others is its own over the diagonal of the inverse correlations. */
    private static double lambda6(SymmetricMatrix matrix, SymmetricMatrix inverse) {
        double unshared = 0;
        double sum = 0;
        for (int i = 0; i < matrix.order(); i++) {
            unshared += matrix.get(i, i) / inverse.get(i, i);
            for (int j = 0; j < matrix.order(); j++) {
                sum += matrix.get(i, j);
            }
        }
        return 1 - unshared / sum;
    }

    @Override
    public String toString() {
        return "GuttmanLambdas";
    }
}
