package org.ldsdk.core.instrument;

import java.util.List;

/** Finds the band of a score. */
final class Bands {

    private Bands() {}

    /** The position of the band that both ends lie in, else the one that the estimate lies in, else -1. */
    static int band(Program program, Situation situation, Estimates estimates, int bandSet) {
        List<BandSet.Band> bands = program.instrument.bandSets().get(bandSet).bands();
        int scale = program.bandScales[bandSet];
        int quantity = program.scaleQuantity(scale);
        if (!situation.mayBeAbsent(quantity)) {
            int lowest = at(bands, situation.lowest(quantity));
            if (lowest == at(bands, situation.highest(quantity))) {
                return lowest;
            }
        }
        return estimates.isEstimated(scale) ? at(bands, estimates.points(scale)) : -1;
    }

    private static int at(List<BandSet.Band> bands, double points) {
        int band = -1;
        for (int b = 0; b < bands.size() && bands.get(b).from() <= points; b++) {
            band = b;
        }
        return band;
    }
}
