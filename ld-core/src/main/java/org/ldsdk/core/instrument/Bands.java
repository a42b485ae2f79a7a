package org.ldsdk.core.instrument;

import java.util.List;

/** Finds the band of a score. */
final class Bands {

    private Bands() {}

    /**
     * The position of the band that both ends lie in, else the one that the estimate lies in, else -1.
     *
     * @param lowest the least the score can be; NaN if it may not exist
     * @param highest the most it can be
     * @param estimate the estimate, or NaN
     */
    static int band(List<BandSet.Band> bands, double lowest, double highest, double estimate) {
        if (!Double.isNaN(lowest) && at(bands, lowest) == at(bands, highest)) {
            return at(bands, lowest);
        }
        return Double.isNaN(estimate) ? -1 : at(bands, estimate);
    }

    private static int at(List<BandSet.Band> bands, double points) {
        int band = -1;
        for (int b = 0; b < bands.size() && bands.get(b).from() <= points; b++) {
            band = b;
        }
        return band;
    }
}
