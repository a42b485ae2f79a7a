package org.ldsdk.ripls.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;

/**
 * Where the values of a sample lie. Missing values are none of them. Its text form shows no numbers but how many there
 * are.
 */
@LdStyle
@Value.Immutable
public interface Descriptives {

    /** {@return how many values there are} */
    int used();

    /** {@return the arithmetic mean; none without a value} */
    @Value.Redacted
    Computed<Double> mean();

    /** {@return the standard deviation of the sample (n - 1); none with fewer than 2 values} */
    @Value.Redacted
    Computed<Double> sd();

    /** {@return median and quartiles of type 7; none without a value} */
    @Value.Redacted
    Computed<Quartiles> quartiles();

    /** {@return every most frequent value, upwards; none without a value} */
    @Value.Redacted
    Computed<List<Double>> modes();

    /** {@return the share of the values that equal one mode, 0 to 100; none without a value} */
    @Value.Redacted
    Computed<Double> modalPercent();

    /** {@return the median; none without a value} */
    default Computed<Double> median() {
        return quartiles().map(Quartiles::median);
    }

    /**
     * Describes a sample.
     *
     * @param values the values that are there, in any order; an empty sample is described by reasons
     * @return where they lie
     * @throws IllegalArgumentException if a value is not finite
     */
    static Descriptives of(double... values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Descriptives.values: must be finite");
        }
        return values.length == 0 ? ofNothing() : ofSome(values);
    }

    private static Descriptives ofNothing() {
        String reason = "nobody has a value";
        return ImmutableDescriptives.builder()
                .used(0)
                .mean(Computed.none(reason))
                .sd(Computed.none("fewer than 2 have a value"))
                .quartiles(Computed.none(reason))
                .modes(Computed.none(reason))
                .modalPercent(Computed.none(reason))
                .build();
    }

    private static Descriptives ofSome(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int modalCount = longestRun(sorted);
        return ImmutableDescriptives.builder()
                .used(values.length)
                .mean(Computed.of(Mean.of(values).getAsDouble()))
                .sd(
                        values.length < 2
                                ? Computed.none("fewer than 2 have a value")
                                : Computed.of(StandardDeviation.of(values).getAsDouble()))
                .quartiles(Computed.of(quartiles(sorted)))
                .modes(Computed.of(runs(sorted, modalCount)))
                .modalPercent(Computed.of(100.0 * modalCount / values.length))
                .build();
    }

    private static Quartiles quartiles(double[] sorted) {
        double[] cuts = Quantile.withDefaults()
                .with(Quantile.EstimationMethod.HF7)
                .evaluate(sorted.length, i -> sorted[i], 0.25, 0.5, 0.75);
        return new Quartiles(cuts[0], cuts[1], cuts[2]);
    }

    private static int longestRun(double[] sorted) {
        int longest = 0;
        for (int end = 0, start = 0; end < sorted.length; end++) {
            start = sorted[end] == sorted[start] ? start : end;
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }

    private static List<Double> runs(double[] sorted, int length) {
        List<Double> values = new ArrayList<>();
        for (int end = 0, start = 0; end < sorted.length; end++) {
            start = sorted[end] == sorted[start] ? start : end;
            if (end - start + 1 == length) {
                values.add(sorted[end]);
            }
        }
        return List.copyOf(values);
    }
}
