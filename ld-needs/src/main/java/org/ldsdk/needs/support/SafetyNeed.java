package org.ldsdk.needs.support;

import java.util.List;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.Escalation;
import org.ldsdk.needs.service.ServiceOffer;

/**
 * A need of the tier safety that some rater sees, or that the practitioner has not rated, with the local way to urgent
 * help. No offer ever covers it. Its text form shows none of it.
 *
 * @param need the need
 * @param ratings the ratings that stand, of all raters side by side; of those not known too
 * @param ways the local ways to urgent help; empty if the service files name none, and that is said
 * @param offers offers whose entry criteria are met and that do something about it as well; none stands in for urgent
 *     help
 */
public record SafetyNeed(NeedDomain need, List<Rating> ratings, List<Escalation> ways, List<ServiceOffer> offers) {

    /** Copies the lists. */
    public SafetyNeed {
        ratings = List.copyOf(ratings);
        ways = List.copyOf(ways);
        offers = List.copyOf(offers);
    }

    /** {@return whether some rater sees it; if not, it is not known} */
    public boolean isSeen() {
        return ratings.stream()
                .anyMatch(rating ->
                        rating.severity().value().filter(known -> known > 0).isPresent());
    }

    @Override
    public String toString() {
        return "SafetyNeed";
    }
}
