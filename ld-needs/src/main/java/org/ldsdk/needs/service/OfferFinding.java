package org.ldsdk.needs.service;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.criterion.Settling;

/**
 * What one offer's entry criteria say of one person, every one of them side by side. Meeting them is not acceptance:
 * the service decides. Its text form shows only the offer's id.
 *
 * @param offer the offer
 * @param verdict whether all criteria hold, looked at together
 * @param entry each criterion by itself, in the order of the offer; none for an open door
 * @param settling what would settle an undetermined verdict each way
 * @param steps the smallest sets of steps that could lead to all criteria being met; none if they are
 * @param text the finding in sentences, one a line
 */
public record OfferFinding(
        ServiceOffer offer,
        OfferVerdict verdict,
        List<EntryFinding> entry,
        Optional<Settling> settling,
        Steps steps,
        String text) {

    /** Copies the list. */
    public OfferFinding {
        entry = List.copyOf(entry);
    }

    /**
     * {@return why the person does not enter, each reason once; empty unless the verdict is that the criteria are not
     * met}
     */
    public List<EntryReason> reasons() {
        return failing().stream()
                .map(one -> one.criterion().reason())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the criteria that do not hold, however what is unknown turns out} */
    public List<EntryFinding> failing() {
        return entry.stream().filter(EntryFinding::fails).toList();
    }

    /** {@return the criteria that hang on what is unknown} */
    public List<EntryFinding> open() {
        return entry.stream().filter(one -> !one.verdict().isDecided()).toList();
    }

    /** {@return the finding in sentences, one a line} */
    public String explain() {
        return text;
    }

    @Override
    public String toString() {
        return "OfferFinding[" + offer.id() + "]";
    }
}
