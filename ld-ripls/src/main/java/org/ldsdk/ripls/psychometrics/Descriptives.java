package org.ldsdk.ripls.psychometrics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Where the values of a sample lie. Missing values are none of them. Its text form shows no numbers but how many there
 * are. The order of the values moves no digit.
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

    /** {@return median and quartiles of type 6; none without a value} */
    @Value.Redacted
    Computed<Quartiles> quartilesOfType6();

    /** {@return every most frequent value, upwards; none without a value} */
    @Value.Redacted
    Computed<List<Double>> modes();

    /** {@return the share of the values that equal one mode, 0 to 100; none without a value} */
    @Value.Redacted
    Computed<Double> modalPercent();

    /**
     * Skewness of type 2 (G1), as SPSS, SAS and spreadsheets do it: 0 where both sides are alike, negative where values
     * far below the mean outweigh those far above.
     *
     * @return skewness; none with fewer than 3 values, or if all are equal
     * @see <a href="https://doi.org/10.1111/1467-9884.00122">Joanes and Gill 1998, The Statistician 47, 183-189</a>
     */
    @Value.Redacted
    Computed<Double> skewness();

    /**
     * Kurtosis of type 2 (G2), in excess of a normal distribution's, as SPSS, SAS and spreadsheets do it: positive where
     * a few values lie far out.
     *
     * @return kurtosis; none with fewer than 4 values, or if all are equal
     * @see <a href="https://doi.org/10.1111/1467-9884.00122">Joanes and Gill 1998, The Statistician 47, 183-189</a>
     */
    @Value.Redacted
    Computed<Double> kurtosis();

    /** {@return the median; none without a value} */
    default Computed<Double> median() {
        return quartiles().map(Quartiles::median);
    }

    /**
     * @param type how they are read off between two values
     * @return median and quartiles; none without a value
     */
    default Computed<Quartiles> quartiles(QuartileType type) {
        return type == QuartileType.TYPE_6 ? quartilesOfType6() : quartiles();
    }

    /**
     * The interval of the mean by Student's t, which presumes a sample large enough, or values normal enough, for its mean
     * to be normal.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none with fewer than 2 values
     * @throws IllegalArgumentException if the level is not such a number
     */
    default Computed<ConfidenceInterval> meanInterval(double level) {
        return mean().flatMap(mean -> sd().map(sd -> {
            double half = TDistribution.of(used() - 1.0).inverseSurvivalProbability((1 - level) / 2) * sd;
            double error = half / Math.sqrt(used());
            return new ConfidenceInterval(level, mean - error, mean + error, "t");
        }));
    }

    /**
     * Describes a sample.
     *
     * @param values the values that are there, in any order; an empty sample is described by reasons
     * @return where they lie
     * @throws IllegalArgumentException if a value is not finite
     */
    static Descriptives of(double... values) {
        return of(ValueCounts.of(values));
    }

    /**
     * Describes a sample that is counted already.
     *
     * @param values the values that are there
     * @return where they lie
     */
    static Descriptives of(ValueCounts values) {
        SampleMoments moments = new SampleMoments(values);
        return ImmutableDescriptives.builder()
                .used(values.count())
                .mean(values.ifAny(ValueCounts::mean))
                .sd(moments.sd())
                .quartiles(values.ifAny(QuartileType.TYPE_7::of))
                .quartilesOfType6(values.ifAny(QuartileType.TYPE_6::of))
                .modes(values.ifAny(ValueCounts::modes))
                .modalPercent(values.ifAny(all -> 100.0 * all.modalCount() / all.count()))
                .skewness(moments.skewness())
                .kurtosis(moments.kurtosis())
                .build();
    }
}
