package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.AttentionOrder;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Severity;
import org.ldsdk.needs.Tier;
import org.ldsdk.needs.internal.FindingWords;

/**
 * Services and complexity rules, ready to be asked about any number of people, one at a time. Immutable and
 * thread-safe.
 *
 * <p>Criteria read the practitioner's ratings. What the practitioner has not rated stays open, 0 to 4; the ratings of
 * the person, a carer and the referrer stand beside it as information and decide nothing.
 */
public final class Eligibility {

    /** The most people a service can be said to have. */
    static final int MOST_LOAD = 1_000_000;

    private final ServiceDirectory directory;
    private final ComplexityRules rules;
    private final String cumulativeBy;
    private final NeedQuantities quantities;
    private final Map<String, Known<Integer>> loads = new LinkedHashMap<>();
    private final List<CompiledOffer> offers = new ArrayList<>();
    private final Map<String, Evaluator> someOffer = new LinkedHashMap<>();
    private final Evaluator noSingleDoor;

    private Eligibility(ServiceDirectory directory, ComplexityRules rules, String cumulativeBy) {
        this.directory = directory;
        this.rules = rules;
        this.cumulativeBy = cumulativeBy;
        directory
                .offers()
                .forEach(offer -> offer.capacity()
                        .load()
                        .ifPresent(load -> loads.put(CompiledOffer.load(offer), Known.of(load))));
        this.quantities = quantities(directory, rules);
        directory.offers().forEach(offer -> offers.add(new CompiledOffer(offer, quantities)));
        directory.domains().domains().stream()
                .filter(need -> !doors(need).isEmpty())
                .forEach(need -> someOffer.put(need.code(), evaluator(new Criterion.AnyOf(doors(need)))));
        this.noSingleDoor = evaluator(noSingleDoor(rules.rule(cumulativeBy).criterion()));
    }

    private static NeedQuantities quantities(ServiceDirectory directory, ComplexityRules rules) {
        List<FactDefinition> facts = Stream.concat(directory.facts().stream(), rules.facts().stream())
                .toList();
        NeedQuantities all = NeedQuantities.of(directory.domains(), facts).with(rules);
        for (ServiceOffer offer : directory.offers()) {
            all = all.withNumber(CompiledOffer.load(offer), "the number of people in the service", MOST_LOAD);
        }
        return all;
    }

    private Evaluator evaluator(Criterion criterion) {
        return quantities.named().evaluator(criterion);
    }

    /**
     * @param directory the services
     * @param rules complexity rules over the same needs; all are shown
     * @param cumulativeBy code of the rule that decides whether needs are cumulative
     * @return services and rules, ready to be asked
     * @throws IllegalArgumentException if there is no such rule
     * @throws ProblemsException if services and rules define one fact differently
     */
    public static Eligibility of(ServiceDirectory directory, ComplexityRules rules, String cumulativeBy) {
        return new Eligibility(directory, rules, cumulativeBy);
    }

    /** {@return the services} */
    public ServiceDirectory directory() {
        return directory;
    }

    /** {@return the complexity rules} */
    public ComplexityRules rules() {
        return rules;
    }

    /**
     * @param profile one person's needs
     * @return what each offer says, what each need finds, and what the needs come to together
     * @throws ProblemsException naming, without any value, everything in the profile that cannot be
     */
    public PersonFinding evaluate(NeedsProfile profile) {
        NamedFacts facts = quantities.facts(profile, loads);
        Map<String, OfferFinding> found = new LinkedHashMap<>();
        FindingWords words = OfferText.words(quantities, profile);
        StepSearch search = new StepSearch(directory, quantities, profile, loads);
        offers.forEach(offer -> found.put(offer.id(), offer.evaluate(facts, words, search)));
        Map<String, NeedFinding> needs = new LinkedHashMap<>();
        directory.domains().domains().forEach(need -> needs.put(need.code(), need(need, profile, facts, found)));
        return ImmutablePersonFinding.builder()
                .definitions(definitions())
                .caveats(directory.caveats())
                .profile(profile)
                .severities(directory.domains().severities())
                .offers(found)
                .needs(needs)
                .complexity(rules.evaluate(facts, quantities))
                .attention(AttentionOrder.of(profile, directory.domains()))
                .cumulativeBy(cumulativeBy)
                .noSingleDoor(facts.evaluate(noSingleDoor))
                .build();
    }

    /** {@return the same for very many people in columns, without reasons} */
    public BulkEligibility bulk() {
        return new BulkEligibility(this);
    }

    NeedQuantities quantities() {
        return quantities;
    }

    /** How many people services have, as criteria call it. */
    Map<String, Known<Integer>> loads() {
        return loads;
    }

    List<CompiledOffer> compiled() {
        return offers;
    }

    /** Exactly which needs, rules and services this is. */
    List<DefinitionId> definitions() {
        return Stream.concat(
                        Stream.of(directory.domains().definition(), rules.definition()),
                        directory.definitions().stream())
                .toList();
    }

    private NeedFinding need(NeedDomain need, NeedsProfile profile, NamedFacts facts, Map<String, OfferFinding> found) {
        List<OfferFinding> addressing = found.values().stream()
                .filter(finding -> finding.offer().addresses(need.code()))
                .toList();
        Verdict verdict = Optional.ofNullable(someOffer.get(need.code()))
                .map(facts::evaluate)
                .orElse(Verdict.NOT_MET);
        return new NeedFinding(
                need, profile.severity(need.code()), profile.sideBySide(need.code()), verdict, addressing);
    }

    /** What it takes to meet each offer for a need. */
    private List<Criterion> doors(NeedDomain need) {
        return offers.stream()
                .filter(offer -> offer.offer().addresses(need.code()))
                .map(CompiledOffer::criterion)
                .toList();
    }

    /** Cumulative, and for some treatment need: it is one, and no offer for it is met. */
    private Criterion noSingleDoor(Criterion cumulative) {
        List<Criterion> shutOut = directory.domains().domains().stream()
                .filter(need -> need.tier() == Tier.TREATMENT)
                .map(this::isNeedWithoutDoor)
                .toList();
        Criterion never = new Criterion.Not(CompiledOffer.always(quantities));
        return new Criterion.AllOf(List.of(cumulative, shutOut.isEmpty() ? never : new Criterion.AnyOf(shutOut)));
    }

    private Criterion isNeedWithoutDoor(NeedDomain need) {
        Criterion isNeed = new Criterion.AtLeast(need.quantity(), Severity.LEAST_NEED);
        List<Criterion> doors = doors(need);
        return doors.isEmpty()
                ? isNeed
                : new Criterion.AllOf(List.of(isNeed, new Criterion.Not(new Criterion.AnyOf(doors))));
    }
}
