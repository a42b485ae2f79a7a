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
        boolean recent = offer.lastVerified()
                .filter(verified -> !verified.isAfter(day) && ChronoUnit.DAYS.between(verified, day) <= mostDays)
                .isPresent();
        return recent ? Optional.empty() : Optional.of(new StaleOffer(offer.id(), offer.lastVerified(), this));
    }
}
