package org.ldsdk.needs.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Problem;
import org.ldsdk.needs.internal.Codes;
import org.ldsdk.needs.internal.FactsLint;

/** Faults of one file: its names, and whether everything in it cites a source or is said to be invented. */
final class ServiceFileLint {

    private final ServiceFile file;
    private final Map<String, Citation> sources;
    private final List<Problem> problems;

    private ServiceFileLint(ServiceFile file, Map<String, Citation> sources, List<Problem> problems) {
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    static void check(ServiceFile file, Map<String, Citation> sources, List<Problem> problems) {
        ServiceFileLint lint = new ServiceFileLint(file, sources, problems);
        lint.checkNames();
        FactsLint.check(file.facts(), problems);
        file.actionable().forEach(one -> lint.checkStated("ActionableFact[" + one.fact() + "].step", one.step()));
        file.offers().forEach(lint::checkOffer);
        file.additions().forEach(lint::checkAddition);
        file.escalations()
                .forEach(one -> lint.checkStated(
                        "Escalation[" + one.domain() + "]", new Stated(one.text(), one.source(), Optional.empty())));
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkNames() {
        String self = "ServiceFile[" + file.id() + "]";
        if (!Codes.isCode(file.id())) {
            fault(self + ".id", Codes.RULE + ", but was " + file.id());
        }
        if (file.version().isBlank()) {
            fault(self + ".version", "must not be blank");
        }
        if (file.about().isBlank()) {
            fault(self + ".about", "must say in a sentence what the file is");
        }
    }

    private void checkOffer(ServiceOffer offer) {
        String where = "ServiceOffer[" + offer.id() + "]";
        checkStated(where + ".name", offer.name());
        checkStated(where + ".provider", offer.provider());
        checkStated(where + ".area", offer.area());
        checkSource(where + ".capacity", offer.capacity().source());
        offer.waiting().ifPresent(waiting -> checkSource(where + ".waiting", waiting.source()));
        for (int i = 0; i < offer.stated().size(); i++) {
            checkStated(where + ".stated[" + i + "]", offer.stated().get(i));
        }
        checkNeedsAndEntry(where, offer.needs(), offer.entry());
    }

    private void checkAddition(OfferAddition addition) {
        checkNeedsAndEntry("OfferAddition[" + addition.offer() + "]", addition.needs(), addition.entry());
        if (addition.load().isPresent()) {
            checkSource("OfferAddition[" + addition.offer() + "].load", Optional.empty());
        }
    }

    private void checkNeedsAndEntry(String where, List<AddressedNeed> needs, List<EntryCriterion> entry) {
        needs.forEach(need -> checkSource(where + ".needs[" + need.domain() + "]", need.source()));
        for (EntryCriterion criterion : entry) {
            String here = where + ".entry[" + criterion.code() + "]";
            checkSource(here, criterion.source());
            criterion.lawfulBasis().ifPresent(basis -> checkLawfulBasis(here + ".lawfulBasis", basis));
        }
    }

    /** A basis in law is never invented. */
    private void checkLawfulBasis(String where, Stated basis) {
        checkStated(where, basis);
        if (basis.source().isEmpty() && file.invented()) {
            fault(where + ".source", "must be given");
        }
    }

    private void checkStated(String where, Stated stated) {
        if (stated.text().isBlank()) {
            fault(where + ".text", "must not be blank");
        }
        checkSource(where, stated.source());
    }

    private void checkSource(String where, Optional<String> source) {
        if (source.isEmpty() && !file.invented()) {
            fault(where + ".source", "must be given, unless the file says \"invented\": true");
        }
        source.filter(key -> !sources.containsKey(key))
                .ifPresent(key -> fault(where + ".source", "must be one of " + sources.keySet() + ", but was " + key));
    }
}
