package org.ldsdk.ripls.dimensionality;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;

/**
 * How two scales go together, as they are and corrected for unreliability: the raw correlation divided by the root of the
 * product of both alphas. Its text form shows no figure.
 *
 * @param scale the first scale's code
 * @param other the second one's
 * @param raw the correlation of the two scores, -1 to 1; none if one of them does not vary
 * @param disattenuated corrected, as calculated, even beyond -1 and 1; none if an alpha is not above 0
 * @param remark what to know about it: that it is beyond 1, or that the scales share items
 * @see <a href="https://doi.org/10.2307/1412159">Spearman 1904, The American Journal of Psychology 15, 72-101</a>
 */
public record ScaleCorrelation(
        String scale, String other, Computed<Double> raw, Computed<Double> disattenuated, Optional<String> remark) {

    static ScaleCorrelation of(
            Computed<CovarianceMatrix> matrix, List<String> columns, ScaleItems scale, ScaleItems other) {
        Computed<WeightedSum> sum = matrix.map(it -> WeightedSum.of(it, columns, scale, item -> true));
        Computed<WeightedSum> otherSum = matrix.map(it -> WeightedSum.of(it, columns, other, item -> true));
        Computed<Double> raw = sum.flatMap(one -> otherSum.flatMap(one::correlation));
        Computed<Double> product = sum.flatMap(it -> alpha(scale, it))
                .flatMap(alpha -> otherSum.flatMap(it -> alpha(other, it)).map(otherAlpha -> alpha * otherAlpha));
        Computed<Double> disattenuated =
                raw.flatMap(correlation -> product.map(alphas -> correlation / Math.sqrt(alphas)));
        return new ScaleCorrelation(
                scale.scale(), other.scale(), raw, disattenuated, remark(scale, other, disattenuated));
    }

    private static Computed<Double> alpha(ScaleItems scale, WeightedSum sum) {
        Computed<Double> alpha = sum.alpha();
        if (alpha.value().isEmpty()) {
            return Computed.none("alpha of " + scale.scale() + " was not computed: "
                    + alpha.reason().orElseThrow());
        }
        return alpha.value().get() > 0 ? alpha : Computed.none("alpha of " + scale.scale() + " is not above 0");
    }

    private static Optional<String> remark(ScaleItems scale, ScaleItems other, Computed<Double> disattenuated) {
        long shared = scale.items().stream().filter(other.items()::contains).count();
        if (shared > 0) {
            return Optional.of("the scales share " + shared + (shared == 1 ? " item" : " items"));
        }
        return disattenuated
                .value()
                .filter(it -> Math.abs(it) > 1)
                .map(
                        it ->
                                "beyond 1, which no correlation can be: alpha is below the reliability, or the sample is too small");
    }

    @Override
    public String toString() {
        return "ScaleCorrelation[" + scale + ", " + other + "]";
    }
}
