package org.ldsdk.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Evidence that says otherwise than those who rate the need: a threshold is met where somebody finds no need, or every
 * threshold is not met where somebody finds a need that is not met by help. It is shown, never resolved by the library.
 * When it counts as saying otherwise is our own convention. Its text form shows none of it.
 *
 * @param evidence the latest result of its tool for its need
 * @param ratings the ratings that stand now and say otherwise, in the order of {@link Rater}; at least one
 */
public record EvidenceDisagreement(Evidence evidence, List<Rating> ratings) {

    /** Copies the list. */
    public EvidenceDisagreement {
        ratings = List.copyOf(ratings);
    }

    /** Those of one need: of each tool its latest result, against the known ratings that stand. */
    static Stream<EvidenceDisagreement> of(List<Evidence> latestFirst, List<Rating> ratings) {
        Map<String, Evidence> latest = new LinkedHashMap<>();
        latestFirst.forEach(one -> latest.putIfAbsent(one.tool().id(), one));
        return latest.values().stream()
                .map(one -> new EvidenceDisagreement(
                        one,
                        ratings.stream().filter(rating -> differ(one, rating)).toList()))
                .filter(one -> !one.ratings().isEmpty());
    }

    private static boolean differ(Evidence evidence, Rating rating) {
        int severity = rating.severity().value().orElse(-1);
        return evidence.pointsToNeed()
                ? severity == Severity.NONE
                : evidence.pointsToNone() && severity >= Severity.LEAST_NEED && !rating.met();
    }

    @Override
    public String toString() {
        return "EvidenceDisagreement";
    }
}
