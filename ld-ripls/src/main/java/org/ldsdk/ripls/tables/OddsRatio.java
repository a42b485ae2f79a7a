package org.ldsdk.ripls.tables;

import org.ldsdk.core.json.OpenEnd;

/**
 * The odds of one group over those of another. Its text form shows no figure.
 *
 * @param estimate 0 or more, may be infinite
 */
public record OddsRatio(@OpenEnd double estimate) {

    /** Refuses what is negative or no number. */
    public OddsRatio {
        if (!(estimate >= 0)) {
            throw new IllegalArgumentException("OddsRatio.estimate: must be 0 or more");
        }
    }

    @Override
    public String toString() {
        return "OddsRatio";
    }
}
