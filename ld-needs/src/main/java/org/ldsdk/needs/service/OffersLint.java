package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.internal.Codes;

/**
 * Faults of offers, after all files are put together: needs, capacity, and whether every entry criterion can be decided
 * both ways.
 */
final class OffersLint {

    private final ServiceDirectory directory;
    private final List<Problem> problems;
    private final Optional<NamedQuantities> quantities;

    private OffersLint(ServiceDirectory directory, List<Problem> problems) {
        this.directory = directory;
        this.problems = problems;
        boolean soundFacts =
                problems.stream().noneMatch(problem -> problem.where().startsWith("Fact["));
        this.quantities = soundFacts
                ? Optional.of(NeedQuantities.of(directory.domains(), directory.facts())
                        .named())
                : Optional.empty();
    }

    static void check(ServiceDirectory directory, List<Problem> problems) {
        OffersLint lint = new OffersLint(directory, problems);
        directory.offers().forEach(lint::checkOffer);
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkOffer(ServiceOffer offer) {
        String where = "ServiceOffer[" + offer.id() + "]";
        if (!Codes.isCode(offer.id())) {
            fault(where + ".id", Codes.RULE + ", but was " + offer.id());
        }
        checkNeeds(where, offer);
        checkCapacity(where + ".capacity", offer.capacity());
        checkWaysIn(where + ".accessRoutes", offer.accessRoutes());
        offer.waiting()
                .map(WaitingTime::days)
                .filter(days -> days < 0 || days > WaitingTime.MOST)
                .ifPresent(
                        days -> fault(where + ".waiting.days", "must be 0.." + WaitingTime.MOST + ", but was " + days));
        offer.agency()
                .filter(agency -> !Codes.isCode(agency))
                .ifPresent(agency -> fault(where + ".agency", Codes.RULE + ", but was " + agency));
        Set<String> seen = new HashSet<>(List.of(CompiledOffer.FREE_PLACE, CompiledOffer.ONLY_WAY_IN));
        for (EntryCriterion entry : offer.entry()) {
            String here = where + ".entry[" + entry.code() + "]";
            if (!seen.add(entry.code())) {
                fault(here + ".code", "must not be there twice");
            }
            checkEntry(here, entry);
        }
    }

    private void checkNeeds(String where, ServiceOffer offer) {
        Set<String> seen = new HashSet<>();
        for (AddressedNeed need : offer.needs()) {
            String here = where + ".needs[" + need.domain() + "]";
            if (directory.domains().domain(need.domain()).isEmpty()) {
                fault(here, "must be a need of " + directory.domains().id());
            }
            if (!seen.add(need.domain())) {
                fault(here, "must not be there twice");
            }
        }
    }

    private void checkCapacity(String where, Capacity capacity) {
        boolean numbered = capacity.policy() != Capacity.Policy.NONE;
        if (numbered != capacity.places().isPresent()) {
            fault(where + ".places", "must be given for soft and hard, and only for these");
        }
        capacity.places()
                .filter(places -> places < 1 || places > Eligibility.MOST_LOAD)
                .ifPresent(places ->
                        fault(where + ".places", "must be 1.." + Eligibility.MOST_LOAD + ", but was " + places));
        capacity.load()
                .filter(load -> load < 0 || load > Eligibility.MOST_LOAD)
                .ifPresent(load -> fault(where + ".load", "must be 0.." + Eligibility.MOST_LOAD + ", but was " + load));
    }

    private void checkWaysIn(String where, List<AccessRoute> routes) {
        if (new HashSet<>(routes).size() < routes.size()) {
            fault(where, "must be there once each");
        }
        if (routes.contains(AccessRoute.GP_ONLY)) {
            if (routes.size() > 1) {
                fault(where, "must be gp-only alone, or without it");
            }
            boolean readable = directory.facts().stream()
                    .filter(fact -> fact.code().equals(AccessRoute.REGISTERED))
                    .anyMatch(fact -> fact.values()
                            .filter(values -> values.contains(AccessRoute.YES))
                            .isPresent());
            if (!readable) {
                fault(
                        where,
                        "must be without gp-only unless the fact gp-registered is defined, with yes among its values");
            }
        }
    }

    private void checkEntry(String where, EntryCriterion entry) {
        if (!Codes.isCode(entry.code())) {
            fault(where + ".code", Codes.RULE + ", but was " + entry.code());
        }
        if (entry.label().isBlank()) {
            fault(where + ".label", "must not be blank");
        }
        if (entry.reason() == EntryReason.NO_CAPACITY) {
            fault(where + ".reason", "must be below, excluded or other-criterion; places stand in capacity");
        }
        if (entry.reason() == EntryReason.BELOW && !growsWithNeeds(entry.criterion())) {
            fault(where + ".criterion", "must be made of at-least on needs, so that a worse need is never below");
        }
        quantities.ifPresent(all -> checkCompiles(where + ".criterion", entry.criterion(), all));
    }

    private static boolean growsWithNeeds(Criterion criterion) {
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast.of().startsWith("need:");
        }
        boolean grows = !(criterion instanceof Criterion.Not) && !(criterion instanceof Criterion.Comparison);
        return grows && criterion.parts().stream().allMatch(OffersLint::growsWithNeeds);
    }

    private void checkCompiles(String where, Criterion criterion, NamedQuantities all) {
        List<Problem> found = new ArrayList<>();
        criterion.comparisons().forEach(comparison -> {
            try {
                all.evaluator(comparison);
            } catch (ProblemsException e) {
                e.problems().forEach(problem -> found.add(new Problem(where, problem.rule())));
            }
        });
        problems.addAll(found);
        if (found.isEmpty()) {
            checkCanFallBothWays(where, all.evaluator(criterion), all.facts(Map.of(), Map.of()));
        }
    }

    private void checkCanFallBothWays(String where, Evaluator evaluator, NamedFacts nothingKnown) {
        Verdict verdict = nothingKnown.evaluate(evaluator);
        if (verdict == Verdict.MET) {
            fault(where, "must not be met by everybody");
        } else if (verdict == Verdict.NOT_MET) {
            fault(where, "must be met by somebody");
        }
    }
}
