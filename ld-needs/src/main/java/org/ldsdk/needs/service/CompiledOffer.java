package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.Severity;
import org.ldsdk.needs.internal.FindingWords;

/** One offer with its criteria compiled: each by itself, and all of them together. */
final class CompiledOffer {

    /** Code of the criterion that a firm number of places makes. */
    static final String FREE_PLACE = "free-place";

    /** Code of the criterion that the way by the family doctor makes. */
    static final String ONLY_WAY_IN = "only-way-in";

    private final ServiceOffer offer;
    private final List<EntryCriterion> entry;
    private final List<Evaluator> evaluators;
    private final Evaluator whole;

    CompiledOffer(ServiceOffer offer, NeedQuantities quantities) {
        this.offer = offer;
        this.entry = new ArrayList<>(asked(offer));
        freePlace(offer).ifPresent(entry::add);
        List<Criterion> criteria = entry.stream().map(EntryCriterion::criterion).toList();
        this.evaluators = criteria.stream().map(quantities.named()::evaluator).toList();
        this.whole =
                quantities.named().evaluator(criteria.isEmpty() ? always(quantities) : new Criterion.AllOf(criteria));
    }

    /** How criteria call the number of people an offer has. */
    static String load(ServiceOffer offer) {
        return "load:" + offer.id();
    }

    /** A condition that is always met. */
    static Criterion always(NeedQuantities quantities) {
        return new Criterion.AtLeast(quantities.domains().domains().get(0).quantity(), Severity.NONE);
    }

    /** What an offer asks of a person: its entry criteria, and what the only way in asks. */
    static List<EntryCriterion> asked(ServiceOffer offer) {
        List<EntryCriterion> asked = new ArrayList<>(offer.entry());
        if (offer.accessRoutes().contains(AccessRoute.GP_ONLY)) {
            asked.add(ImmutableEntryCriterion.builder()
                    .code(ONLY_WAY_IN)
                    .label("is registered with a family doctor, who alone refers")
                    .reason(EntryReason.OTHER_CRITERION)
                    .criterion(AccessRoute.isRegistered())
                    .source(offer.name().source())
                    .locator(offer.name().locator())
                    .build());
        }
        return asked;
    }

    /** A service with a firm number of places has one free. */
    private static Optional<EntryCriterion> freePlace(ServiceOffer offer) {
        Capacity capacity = offer.capacity();
        return capacity.places()
                .filter(places -> capacity.policy() == Capacity.Policy.HARD)
                .map(places -> ImmutableEntryCriterion.builder()
                        .code(FREE_PLACE)
                        .label("one of " + places + " places is free")
                        .reason(EntryReason.NO_CAPACITY)
                        .criterion(new Criterion.AtMost(load(offer), places - 1.0))
                        .source(capacity.source())
                        .locator(capacity.locator())
                        .build());
    }

    String id() {
        return offer.id();
    }

    ServiceOffer offer() {
        return offer;
    }

    /** What it takes to meet all of it. */
    Criterion criterion() {
        return whole.criterion();
    }

    OfferFinding evaluate(NamedFacts facts, FindingWords words, StepSearch search) {
        List<EntryFinding> found = new ArrayList<>();
        for (int i = 0; i < entry.size(); i++) {
            found.add(new EntryFinding(entry.get(i), facts.explain(evaluators.get(i))));
        }
        Finding together = facts.explain(whole);
        Steps steps = search.steps(whole, together);
        String text = new OfferText(offer, words).text(found, together, steps);
        return new OfferFinding(offer, OfferVerdict.of(together.verdict()), found, together.settling(), steps, text);
    }
}
