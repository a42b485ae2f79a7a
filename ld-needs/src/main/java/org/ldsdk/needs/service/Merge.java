package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.FactDefinition;

/** Puts a further file on top of a directory, and notes what does not fit together. What does not fit is left out. */
final class Merge {

    private final ServiceDirectory base;
    private final ServiceFile file;
    private final List<Problem> problems;

    Merge(ServiceDirectory base, ServiceFile file, List<Problem> problems) {
        this.base = base;
        this.file = file;
        this.problems = problems;
    }

    ServiceDirectory merged() {
        return new ServiceDirectory(
                base.domains(),
                definitions(),
                caveats(),
                sources(),
                facts(),
                actionable(),
                offers(),
                Stream.concat(base.escalations().stream(), file.escalations().stream())
                        .toList());
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private List<DefinitionId> definitions() {
        List<DefinitionId> all = new ArrayList<>(base.definitions());
        if (all.stream().anyMatch(other -> other.id().equals(file.id()))) {
            fault("ServiceFile[" + file.id() + "].id", "must not be the id of a file read before");
        }
        if (!file.id().isBlank() && !file.version().isBlank()) {
            all.add(file.definition());
        }
        return all;
    }

    private List<String> caveats() {
        List<String> all = new ArrayList<>(base.caveats());
        all.add(file.about());
        return all;
    }

    private Map<String, Citation> sources() {
        Map<String, Citation> all = new LinkedHashMap<>(base.sources());
        file.sources().forEach((key, source) -> {
            if (!source.equals(all.computeIfAbsent(key, same -> source))) {
                fault("ServiceFile[" + file.id() + "].sources[" + key + "]", "must be the same in every file");
            }
        });
        return all;
    }

    private Map<String, FactDefinition> facts() {
        Map<String, FactDefinition> all = new LinkedHashMap<>(base.factsByCode());
        for (FactDefinition fact : file.facts()) {
            if (!fact.equals(all.computeIfAbsent(fact.code(), same -> fact))) {
                fault("Fact[" + fact.code() + "]", "must be the same wherever it is defined");
            }
        }
        return all;
    }

    private SortedMap<String, ActionableFact> actionable() {
        SortedMap<String, ActionableFact> all = new TreeMap<>(base.actionableByFact());
        for (ActionableFact one : file.actionable()) {
            if (!one.equals(all.computeIfAbsent(one.fact(), same -> one))) {
                fault("ActionableFact[" + one.fact() + "]", "must be the same wherever it is said");
            }
        }
        return all;
    }

    private SortedMap<String, ServiceOffer> offers() {
        SortedMap<String, ServiceOffer> all = new TreeMap<>(base.offersById());
        for (ServiceOffer offer : file.offers()) {
            if (all.containsKey(offer.id())) {
                fault("ServiceOffer[" + offer.id() + "].id", "must not be there twice");
            } else {
                all.put(offer.id(), offer);
            }
        }
        for (OfferAddition addition : file.additions()) {
            if (all.containsKey(addition.offer())) {
                all.computeIfPresent(addition.offer(), (id, offer) -> addition.to(offer));
            } else {
                fault(
                        "OfferAddition[" + addition.offer() + "].offer",
                        "must be one of " + String.join(", ", all.keySet()) + ", but was " + addition.offer());
            }
        }
        return all;
    }
}
