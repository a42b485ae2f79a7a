package org.ldsdk.core.instrument;

import org.ldsdk.core.criterion.Reading;

/**
 * A closed interval of points.
 *
 * @param min lowest possible
 * @param max highest possible, at least {@code min}
 */
public record ScoreRange(double min, double max) {

    /** Refuses ends that are not finite, and an empty interval. */
    public ScoreRange {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min > max) {
            throw new IllegalArgumentException(
                    "ScoreRange: must be finite with min at most max, but was " + min + ".." + max);
        }
    }

    /** {@return as people write it, such as {@code 0..27}} */
    public String words() {
        return Reading.number(min) + ".." + Reading.number(max);
    }
}
