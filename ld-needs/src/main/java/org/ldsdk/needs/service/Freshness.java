package org.ldsdk.needs.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How old an entry of a directory may be. Both come from the caller; no clock is read.
 *
 * @param day the day on which the directory is used
 * @param mostDays how many days ago an entry may have been verified, 0 or more
 */
public record Freshness(LocalDate day, int mostDays) {

    /** Refuses fewer than 0 days. */
    public Freshness {
        if (mostDays < 0) {
            throw new IllegalArgumentException("Freshness.mostDays: must be at least 0, but was " + mostDays);
        }
    }

    /**
     * @param offer an offer
     * @return what is wrong with the day of its verification; empty if it is recent enough
     */
    public Optional<StaleOffer> check(ServiceOffer offer) {
        return offer.lastVerified().isEmpty()
                ? never(offer)
                : offer.lastVerified()
                        .filter(verified -> !isRecent(verified))
                        .map(verified -> new StaleOffer(offer.id(), Optional.of(verified), text(verified)));
    }

    /**
     * What can be said without a day.
     *
     * @param offer an offer
     * @return that it was never verified; empty if it was, however long ago
     */
    public static Optional<StaleOffer> never(ServiceOffer offer) {
        return offer.lastVerified().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new StaleOffer(offer.id(), Optional.empty(), "never verified since its source was printed"));
    }

    private boolean isRecent(LocalDate verified) {
        return !verified.isAfter(day) && ChronoUnit.DAYS.between(verified, day) <= mostDays;
    }

    private String text(LocalDate verified) {
        return verified.isAfter(day)
                ? "verified on " + verified + ", which is after " + day + ": one of the two days is wrong"
                : "last verified on " + verified + ", " + ChronoUnit.DAYS.between(verified, day) + " days before " + day
                        + "; the limit is " + mostDays;
    }
}
