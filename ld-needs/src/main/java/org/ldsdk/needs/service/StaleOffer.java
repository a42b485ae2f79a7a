package org.ldsdk.needs.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An offer whose entry was not verified lately. It is shown with this beside it, never hidden.
 *
 * @param offer the offer's id
 * @param lastVerified the day of its verification; empty if nobody has verified it since its source was printed
 * @param by what was asked
 */
public record StaleOffer(String offer, Optional<LocalDate> lastVerified, Freshness by) {

    /** {@return what there is to say of it, in a clause without the offer's name} */
    public String text() {
        return lastVerified.map(this::text).orElse("never verified since its source was printed");
    }

    private String text(LocalDate verified) {
        return verified.isAfter(by.day())
                ? "verified on " + verified + ", which is after " + by.day() + ": one of the two days is wrong"
                : "last verified on " + verified + ", " + ChronoUnit.DAYS.between(verified, by.day()) + " days before "
                        + by.day() + "; the limit is " + by.mostDays();
    }
}
