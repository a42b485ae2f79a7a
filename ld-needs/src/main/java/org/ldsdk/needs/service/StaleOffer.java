package org.ldsdk.needs.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer whose entry was not verified lately. It is shown with this beside it, never hidden.
 *
 * @param offer the offer's id
 * @param lastVerified the day of its verification; empty if nobody has verified it since its source was printed
 * @param text what there is to say of it, in a clause without the offer's name
 */
public record StaleOffer(String offer, Optional<LocalDate> lastVerified, String text) {}
