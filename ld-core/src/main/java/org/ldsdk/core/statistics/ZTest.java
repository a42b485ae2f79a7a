package org.ldsdk.core.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A test of a figure that is normal in large samples. Its text form shows no figure.
 *
 * @param z how many standard errors it is away from what is tested, finite
 */
public record ZTest(double z) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Refuses what is not finite. */
    public ZTest {
        if (!Double.isFinite(z)) {
            throw new IllegalArgumentException("ZTest.z: must be finite");
        }
    }

    /** {@return how often chance alone comes out at least as far away, on either side; 0 to 1} */
    public double p() {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    @Override
    public String toString() {
        return "ZTest";
    }
}
