package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.RuleWarning;
import org.ldsdk.needs.internal.FactKinds;
import org.ldsdk.needs.internal.FindingWords;

/**
 * Looks for rules of services that may shut people out wrongly. Whether something can be at all is left to the
 * criterion kernel, over everything that could be of anybody.
 */
final class ServiceRuleLint {

    private static final FactKinds KINDS = FactKinds.shipped();

    private final ServiceDirectory directory;
    private final NamedQuantities quantities;
    private final NamedFacts anybody;
    private final OffenceHistory history;
    private final List<RuleWarning> warnings = new ArrayList<>();

    private ServiceRuleLint(ServiceDirectory directory) {
        NeedQuantities all = NeedQuantities.of(directory.domains(), directory.facts());
        this.directory = directory;
        this.quantities = all.named();
        this.anybody = quantities.facts(Map.of(), Map.of());
        this.history = new OffenceHistory(KINDS.clean(), CompiledOffer.always(all));
    }

    static List<RuleWarning> check(ServiceDirectory directory) {
        ServiceRuleLint lint = new ServiceRuleLint(directory);
        directory.offers().forEach(lint::checkOffer);
        return List.copyOf(lint.warnings);
    }

    private void warn(String where, RuleWarning.Rule rule, String why) {
        warnings.add(new RuleWarning(where, rule, why));
    }

    private static String place(ServiceOffer offer) {
        return "ServiceOffer[" + offer.id() + "].entry";
    }

    private static String place(ServiceOffer offer, EntryCriterion entry) {
        return place(offer) + "[" + entry.code() + "]";
    }

    /** Whether there could be somebody for whom all of them hold. */
    private boolean canBe(List<Criterion> criteria) {
        return criteria.isEmpty()
                || anybody.evaluate(quantities.evaluator(new Criterion.AllOf(criteria))) != Verdict.NOT_MET;
    }

    private static List<Criterion> criteria(List<EntryCriterion> entry) {
        return entry.stream().map(EntryCriterion::criterion).toList();
    }

    private void checkOffer(ServiceOffer offer) {
        List<EntryCriterion> asked = CompiledOffer.asked(offer);
        for (EntryCriterion entry : asked) {
            for (FactDefinition fact : directory.facts()) {
                if (entry.criterion().quantities().contains("fact:" + fact.code())) {
                    KINDS.word(fact.code()).ifPresent(word -> checkFact(offer, entry, fact, word));
                }
            }
            if (entry.reason() == EntryReason.EXCLUDED) {
                checkPreconditions(offer, entry);
            }
        }
        if (!canBe(criteria(asked))) {
            warn(
                    place(offer),
                    RuleWarning.Rule.NEVER_MET,
                    "Nobody can meet " + names(smallestConflict(asked, List.of())) + " together.");
        }
    }

    private void checkFact(ServiceOffer offer, EntryCriterion entry, FactDefinition fact, FactKinds.Word word) {
        String where = place(offer, entry);
        switch (word.kind()) {
            case PROTECTED -> {
                if (entry.lawfulBasis().isEmpty() && !KINDS.tellsOnlyChildrenFromAdults(entry.criterion(), fact)) {
                    warn(
                            where,
                            RuleWarning.Rule.PROTECTED_CHARACTERISTIC,
                            "It reads fact:" + fact.code() + " (" + KINDS.cite(word)
                                    + "); state a lawfulBasis with its source, or do without.");
                }
            }
            case OFFENCE_HISTORY -> {
                if (canBe(List.of(history.keepsOut(entry.criterion(), fact)))) {
                    warn(
                            where,
                            RuleWarning.Rule.OFFENCE_HISTORY,
                            "By fact:" + fact.code() + " it keeps out people for what they have done ("
                                    + KINDS.cite(word) + ").");
                }
            }
            case ACKNOWLEDGEMENT -> {
                if (mayBeTooEarly(offer)) {
                    warn(
                            where,
                            RuleWarning.Rule.ACKNOWLEDGEMENT_TOO_EARLY,
                            "It reads fact:" + fact.code() + " whatever the stage; ask for "
                                    + FindingWords.list(KINDS.stage().acknowledgeableFrom(), "or") + " by fact:"
                                    + KINDS.stage().fact() + " beside it.");
                }
            }
        }
    }

    /** Whether the offer could be met at a stage at which acknowledgement may not be asked for, or at an unknown one. */
    private boolean mayBeTooEarly(ServiceOffer offer) {
        String stage = "fact:" + KINDS.stage().fact();
        Optional<Criterion> lateEnough = directory.facts().stream()
                .filter(fact -> fact.code().equals(KINDS.stage().fact()))
                .flatMap(fact -> fact.values().stream())
                .map(values -> values.stream()
                        .filter(KINDS.stage().acknowledgeableFrom()::contains)
                        .toList())
                .filter(late -> !late.isEmpty())
                .<Criterion>map(late -> new Criterion.OneOf(stage, late))
                .findFirst();
        return lateEnough
                .map(late -> canBe(plus(criteria(CompiledOffer.asked(offer)), new Criterion.Not(late))))
                .orElse(true);
    }

    private void checkPreconditions(ServiceOffer offer, EntryCriterion exclusion) {
        List<String> read = exclusion.criterion().quantities();
        for (ServiceOffer other : directory.offers()) {
            List<Criterion> asked = criteria(CompiledOffer.asked(other));
            boolean shares =
                    asked.stream().flatMap(one -> one.quantities().stream()).anyMatch(read::contains);
            if (shares
                    && !other.id().equals(offer.id())
                    && canBe(asked)
                    && !canBe(plus(asked, exclusion.criterion()))) {
                List<EntryCriterion> needed =
                        smallestConflict(CompiledOffer.asked(other), List.of(exclusion.criterion()));
                warn(
                        place(offer, exclusion),
                        RuleWarning.Rule.EXCLUSION_IS_PRECONDITION,
                        "It excludes everybody whom " + other.id() + " takes, by " + names(needed) + ".");
            }
        }
    }

    private static List<Criterion> plus(List<Criterion> criteria, Criterion one) {
        return Stream.concat(criteria.stream(), Stream.of(one)).toList();
    }

    /** The first smallest set of criteria that cannot hold together with the others. */
    private List<EntryCriterion> smallestConflict(List<EntryCriterion> entry, List<Criterion> others) {
        for (int size = 1; size < entry.size(); size++) {
            for (List<EntryCriterion> some : Subsets.of(entry, size)) {
                List<Criterion> all =
                        Stream.concat(criteria(some).stream(), others.stream()).toList();
                if (!canBe(all)) {
                    return some;
                }
            }
        }
        return entry;
    }

    private static String names(List<EntryCriterion> entry) {
        return FindingWords.list(entry.stream().map(EntryCriterion::code).toList(), "and");
    }
}
