package org.ldsdk.ripls.dimensionality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.psychometrics.CovarianceMatrix;

/**
 * How an item goes with the other items of its scale and with the other scales, turned as its own scale reads it. The item
 * itself is left out of every scale it is compared with. Its text form shows no figure.
 *
 * @param item the item's code
 * @param scale its own scale's code
 * @param own its correlation with the sum of the scale's other items, -1 to 1; none if one of the two does not vary
 * @param others its correlation with each other scale, in their order
 */
public record ItemCorrelations(String item, String scale, Computed<Double> own, Map<String, Computed<Double>> others) {

    /** Copies the map, in order. */
    public ItemCorrelations {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Turned as its own scale reads it, with a scale that is left without it. */
    static Computed<Double> correlation(
            Computed<CovarianceMatrix> matrix, List<String> columns, ScaleItems own, String item, ScaleItems scale) {
        return matrix.flatMap(it -> WeightedSum.of(it, columns, own, item::equals)
                .correlation(WeightedSum.of(it, columns, scale, other -> !other.equals(item))));
    }

    /**
     * Another scale that the item goes with more, upwards or downwards, than with its own; an item that goes against its own
     * scale is closer to every other. Nothing is said where there is no correlation with the own scale.
     *
     * @return the one it goes with most, if there is one
     */
    public Optional<String> closerTo() {
        ToDoubleFunction<Map.Entry<String, Computed<Double>>> strength =
                entry -> entry.getValue().value().map(Math::abs).orElse(-1.0);
        return own.value()
                .flatMap(correlation -> others.entrySet().stream()
                        .filter(entry -> strength.applyAsDouble(entry) > Math.max(0, correlation))
                        .reduce((one, other) ->
                                strength.applyAsDouble(other) > strength.applyAsDouble(one) ? other : one)
                        .map(Map.Entry::getKey));
    }

    @Override
    public String toString() {
        return "ItemCorrelations[" + item + ", " + scale + "]";
    }
}
