package org.ldsdk.core.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person scored on one scale: an interval as long as answers are missing. Its text form shows no numbers.
 *
 * @param scale the scale's code
 * @param lowest the least it can be over every completion; empty if it exists in none
 * @param highest the most it can be over every completion; empty if it exists in none
 * @param points the score, if both ends are equal or a policy estimated it
 * @param estimated whether the points are an estimate
 * @param missing codes of unanswered items, in printed order; items behind a skip are not missing
 * @param whyNoPoints why there are no points; empty if there are
 */
public record Score(
        String scale,
        OptionalDouble lowest,
        OptionalDouble highest,
        OptionalDouble points,
        boolean estimated,
        List<String> missing,
        Optional<String> whyNoPoints) {

    /** Copies the list. */
    public Score {
        missing = List.copyOf(missing);
    }

    /** {@return whether there are points that are no estimate} */
    public boolean isExact() {
        return points.isPresent() && !estimated;
    }

    @Override
    public String toString() {
        return "Score[" + scale + "]";
    }
}
