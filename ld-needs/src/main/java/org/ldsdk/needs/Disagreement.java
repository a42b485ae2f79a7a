package org.ldsdk.needs;

import java.util.List;

/**
 * Raters who rate one need differently: how severe it is, or whether it is met now. It is recorded, never resolved by the library. Its text form shows none of it.
 *
 * @param domain the need's code
 * @param ratings the known ratings that stand now, in the order of {@link Rater}; at least two of them differ
 */
public record Disagreement(String domain, List<Rating> ratings) {

    /** Copies the list. */
    public Disagreement {
        ratings = List.copyOf(ratings);
    }

    boolean isOne() {
        return ratings.stream()
                        .map(rating -> List.of(rating.severity(), rating.met()))
                        .distinct()
                        .count()
                > 1;
    }

    @Override
    public String toString() {
        return "Disagreement";
    }
}
