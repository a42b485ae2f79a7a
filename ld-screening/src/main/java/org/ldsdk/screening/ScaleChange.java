package org.ldsdk.screening;

import java.util.OptionalDouble;
import org.ldsdk.core.instrument.Score;

/**
 * How one scale's score changed from one result to a later one: later minus earlier, an interval as long as either score is one. Its text
 * form shows no numbers.
 *
 * @param earlier the score of the earlier result
 * @param later the score of the later result
 */
public record ScaleChange(Score earlier, Score later) {

    /** {@return the scale's code} */
    public String scale() {
        return later.scale();
    }

    /** {@return the least the change can be, negative if the score went down; empty if either score exists in no completion} */
    public OptionalDouble lowest() {
        return minus(later.lowest(), earlier.highest());
    }

    /** {@return the most the change can be; empty if either score exists in no completion} */
    public OptionalDouble highest() {
        return minus(later.highest(), earlier.lowest());
    }

    /** {@return the change of the points; empty unless both scores have points} */
    public OptionalDouble points() {
        return minus(later.points(), earlier.points());
    }

    /** {@return whether the points rest on an estimate} */
    public boolean isEstimated() {
        return points().isPresent() && (earlier.estimated() || later.estimated());
    }

    private static OptionalDouble minus(OptionalDouble from, OptionalDouble what) {
        return from.isPresent() && what.isPresent()
                ? OptionalDouble.of(from.getAsDouble() - what.getAsDouble())
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return "ScaleChange[" + scale() + "]";
    }
}
