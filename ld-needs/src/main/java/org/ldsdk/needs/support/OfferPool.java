package org.ldsdk.needs.support;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.service.EntryReason;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.Step;

/** Which offers can be in an option at all: those the person may enter and does not refuse, with all they require. */
final class OfferPool {

    private final Map<String, OfferFinding> offers;
    private final Set<String> refused;

    OfferPool(PersonFinding found) {
        this.offers = found.offers();
        this.refused = Set.copyOf(found.profile().refused());
    }

    OfferFinding finding(String id) {
        return Objects.requireNonNull(offers.get(id), id);
    }

    ServiceOffer offer(String id) {
        return finding(id).offer();
    }

    boolean isRefused(ServiceOffer offer) {
        return refused.contains(offer.id());
    }

    /** The offers that can be in an option, in alphabetical order of ids. */
    List<ServiceOffer> usable() {
        return offers.values().stream()
                .map(OfferFinding::offer)
                .filter(offer -> obstacles(offer).isEmpty())
                .toList();
    }

    /** Whether nothing but what is not known stands in its way. */
    boolean isPerhaps(ServiceOffer offer) {
        List<String> obstacles = obstacles(offer);
        return !obstacles.isEmpty() && obstacles.stream().allMatch(this::isOpen);
    }

    private boolean isOpen(String id) {
        return !refused.contains(id) && finding(id).verdict() == OfferVerdict.UNDETERMINED;
    }

    /** What of the offer and all it requires stands in its way. */
    private List<String> obstacles(ServiceOffer offer) {
        Set<String> together = new LinkedHashSet<>();
        close(offer.id(), together);
        return together.stream()
                .filter(id -> refused.contains(id) || finding(id).verdict() != OfferVerdict.MEETS)
                .toList();
    }

    private void close(String id, Set<String> together) {
        if (together.add(id)) {
            new TreeSet<>(offer(id).requires()).forEach(other -> close(other, together));
        }
    }

    /** Why it cannot be in an option, in a clause without its name; empty if it can. */
    Optional<String> whyNot(ServiceOffer offer) {
        List<String> why = obstacles(offer).stream()
                .map(id -> id.equals(offer.id())
                        ? own(id)
                        : "it comes only with " + offer(id).name().text() + ", " + others(id))
                .toList();
        return why.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", why));
    }

    private String own(String id) {
        if (refused.contains(id)) {
            return "the person does not want it";
        }
        return isOpen(id)
                ? "whether its entry criteria are met is not known" + steps(id)
                : "its entry criteria are not met" + reasons(id);
    }

    private String others(String id) {
        if (refused.contains(id)) {
            return "which the person does not want";
        }
        return isOpen(id)
                ? "and whether the entry criteria of that are met is not known"
                : "and the entry criteria of that are not met" + reasons(id);
    }

    /** The first of the smallest sets of steps that could settle it. */
    private String steps(String id) {
        return finding(id).steps().sets().stream()
                .findFirst()
                .map(set ->
                        " (" + FindingWords.list(set.stream().map(Step::text).toList(), "and") + ")")
                .orElse("");
    }

    private String reasons(String id) {
        String reasons = finding(id).reasons().stream().map(EntryReason::spoken).collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }
}
