package org.ldsdk.needs.support;

import java.util.Optional;
import org.ldsdk.needs.service.Capacity;
import org.ldsdk.needs.service.ServiceOffer;

/**
 * An offer with a soft number of places that one more person would exceed, or might. It keeps nobody out.
 *
 * @param offer the offer's id
 * @param places how many places it has
 * @param load how many people it has now; empty if that is not known, and then one more might be too many
 */
public record SoftOverflow(String offer, int places, Optional<Integer> load) {

    static Optional<SoftOverflow> of(ServiceOffer offer) {
        Capacity capacity = offer.capacity();
        return capacity.places()
                .filter(places -> capacity.policy() == Capacity.Policy.SOFT)
                .filter(places -> capacity.load().map(load -> load >= places).orElse(true))
                .map(places -> new SoftOverflow(offer.id(), places, capacity.load()));
    }

    /** {@return what there is to say of it, in a clause without the offer's name} */
    public String text() {
        return load.map(people -> "has " + people + " people and " + places + " places; this person would be one more")
                .orElse("has " + places + " places; how many people it has is not known");
    }
}
