package org.ldsdk.ripls.change;

import org.ldsdk.core.Citation;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.psychometrics.CronbachAlpha;

/**
 * How much of a scale's spread is not error, and where that is known from. Its text form shows no figure.
 *
 * @param coefficient 0 or more and less than 1
 * @param source where it comes from, printed in every report
 */
public record Reliability(double coefficient, String source) {

    /** Refuses a coefficient out of its range, since the error of a change would not exist, and one without source. */
    public Reliability {
        if (!(coefficient >= 0 && coefficient < 1)) {
            throw new IllegalArgumentException(
                    "Reliability.coefficient: must be 0 or more and less than 1, but was " + coefficient);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("Reliability.source: must not be blank");
        }
    }

    /**
     * A published coefficient.
     *
     * @param coefficient as printed, 0 or more and less than 1
     * @param citation what prints it
     * @return the reliability
     * @throws IllegalArgumentException if the coefficient is not such a number
     */
    public static Reliability published(double coefficient, Citation citation) {
        return new Reliability(coefficient, citation.text());
    }

    /**
     * Alpha of a sample, in place of a published coefficient. Alpha sees only how far items vary together at one time, not how
     * stable people's scores are.
     *
     * @param alpha of the sample
     * @param sample which sample it is, as in {@code alpha of those matched, before}
     * @return the reliability; none if there is no alpha, or it is below 0 or 1
     */
    public static Computed<Reliability> ofSample(CronbachAlpha alpha, String sample) {
        return alpha.raw()
                .flatMap(raw -> raw >= 0 && raw < 1
                        ? Computed.of(new Reliability(raw, sample))
                        : Computed.none(
                                sample + (raw < 0 ? " is below 0" : " is 1") + ", so no error can be had from it"));
    }

    @Override
    public String toString() {
        return "Reliability[" + source + "]";
    }
}
