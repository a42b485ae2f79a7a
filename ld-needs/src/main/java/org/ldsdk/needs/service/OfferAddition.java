package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** What a file adds to an offer of another file. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableOfferAddition.class)
interface OfferAddition {

    String offer();

    List<AddressedNeed> needs();

    List<EntryCriterion> entry();

    Optional<Integer> load();

    Optional<LocalDate> lastVerified();

    default ServiceOffer to(ServiceOffer to) {
        ImmutableServiceOffer.Builder sum =
                ImmutableServiceOffer.builder().from(to).addAllNeeds(needs()).addAllEntry(entry());
        lastVerified().ifPresent(sum::lastVerified);
        load().ifPresent(load -> sum.capacity(
                ImmutableCapacity.builder().from(to.capacity()).load(load).build()));
        return sum.build();
    }
}
