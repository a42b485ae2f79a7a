package org.ldsdk.ripls.psychometrics;

import java.util.function.DoubleSupplier;
import org.ldsdk.core.Computed;

/** How far the values of a sample are from their mean, and to which side. */
final class SampleMoments {

    private final ValueCounts values;
    private final double n;

    SampleMoments(ValueCounts values) {
        this.values = values;
        this.n = values.count();
    }

    Computed<Double> sd() {
        return n < 2
                ? Computed.none("fewer than 2 have a value")
                : Computed.of(Math.sqrt(values.deviations(2) / (n - 1)));
    }

    Computed<Double> skewness() {
        if (n < 3) {
            return Computed.none("fewer than 3 have a value");
        }
        return ifTheyVary(() -> Math.sqrt(n * (n - 1)) / (n - 2) * standardized(3));
    }

    Computed<Double> kurtosis() {
        if (n < 4) {
            return Computed.none("fewer than 4 have a value");
        }
        return ifTheyVary(() -> (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (standardized(4) - 3) + 6));
    }

    private Computed<Double> ifTheyVary(DoubleSupplier figure) {
        return values.vary() ? Computed.of(figure.getAsDouble()) : Computed.none("all values are equal");
    }

    /** The mean of the deviations to this power, in standard deviations of these values (n). */
    private double standardized(int power) {
        double sd = Math.sqrt(values.deviations(2) / n);
        double moment = values.deviations(power) / n;
        for (int left = power; left > 0; left--) {
            moment /= sd;
        }
        return moment;
    }
}
