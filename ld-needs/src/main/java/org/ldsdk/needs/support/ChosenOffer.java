package org.ldsdk.needs.support;

import java.util.Optional;
import org.ldsdk.needs.service.ServiceOffer;

/**
 * An offer that the person wants. Its text form shows none of it.
 *
 * @param offer the offer
 * @param whyNot why it is not in every option, in a clause without the offer's name; empty if it is
 */
public record ChosenOffer(ServiceOffer offer, Optional<String> whyNot) {

    /** {@return whether it is in every option that is shown} */
    public boolean isInEvery() {
        return whyNot.isEmpty();
    }

    @Override
    public String toString() {
        return "ChosenOffer";
    }
}
