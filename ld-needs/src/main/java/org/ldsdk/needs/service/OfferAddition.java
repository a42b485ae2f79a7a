package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    /** {@return id of the offer} */
    String offer();

    /** {@return more needs that it does something about} */
    List<AddressedNeed> needs();

    /** {@return more that must hold for a person to enter} */
    List<EntryCriterion> entry();

    /** {@return how many people it has now} */
    Optional<@Min(0) @Max(Eligibility.MOST_LOAD) Integer> load();

    /** {@return the day somebody last made sure of it, in place of the day that was there} */
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
