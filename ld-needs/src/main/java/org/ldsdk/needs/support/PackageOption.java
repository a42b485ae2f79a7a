package org.ldsdk.needs.support;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.StaleOffer;

/**
 * One set of offers that could go together: a proposal, not a recommendation. Nothing in it could go without leaving
 * more, except what the person chose and what comes with something else. Its text form shows nothing of the person.
 */
@LdStyle
@Value.Immutable
public interface PackageOption {

    /** {@return the offers, in alphabetical order of their ids} */
    @Value.Redacted
    List<ServiceOffer> offers();

    /** {@return the person's needs that each offer does something about, by its id; none for one that only comes along} */
    @Value.Redacted
    Map<String, List<NeedDomain>> meets();

    /** {@return basic needs that it leaves, the worst first} */
    @Value.Redacted
    List<NeedDomain> unmetBasic();

    /** {@return other needs that it leaves, the worst first; never one of the tier safety, which nothing here covers} */
    @Value.Redacted
    List<NeedDomain> unmetOther();

    /** {@return how long it takes until all of it has begun} */
    @Value.Redacted
    LongestWait waiting();

    /** {@return offers with more people than places once this person comes, as far as is known} */
    @Value.Redacted
    List<SoftOverflow> overflow();

    /** {@return offers whose entry was not verified lately} */
    @Value.Redacted
    List<StaleOffer> stale();

    /**
     * {@return who answers for the offers, each once, in alphabetical order: between so many the person is passed}
     *
     * <p>Offers that name no agency stand each by itself.
     */
    default List<String> agencies() {
        return offers().stream()
                .map(ServiceOffer::answeredFor)
                .distinct()
                .sorted()
                .toList();
    }
}
