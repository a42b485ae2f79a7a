package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.instrument.FactDefinition;

/**
 * What criteria about one person's needs can read: {@code need:CODE}, the severity that the practitioner gives, 0 to 4;
 * {@code fact:CODE}; {@code count:RULE} or {@code count:RULE.GROUP}; and {@code total:RULE}. Immutable; each method gives a new one.
 *
 * <p>A need that the practitioner has not rated stays open, 0 to 4, whatever other raters say.
 */
public final class NeedQuantities {

    private final NeedDomains domains;
    private final Map<String, FactDefinition> facts;
    private final NamedQuantities named;
    /** Rules over the total of a tool. */
    private final List<ComplexityRule> totals;

    private NeedQuantities(
            NeedDomains domains,
            Map<String, FactDefinition> facts,
            NamedQuantities named,
            List<ComplexityRule> totals) {
        this.domains = domains;
        this.facts = facts;
        this.named = named;
        this.totals = List.copyOf(totals);
    }

    /**
     * @param domains the needs that can be rated
     * @param facts what else is read of a person; one that is there twice must be the same both times
     * @return their quantities
     * @throws ProblemsException if two definitions of one fact differ
     */
    public static NeedQuantities of(NeedDomains domains, List<FactDefinition> facts) {
        NamedQuantities named = NamedQuantities.none();
        for (NeedDomain domain : domains.domains()) {
            named = named.number(domain.quantity(), domain.label(), Severity.NONE, Severity.WORST);
        }
        Map<String, FactDefinition> byCode = byCode(facts);
        for (FactDefinition fact : byCode.values()) {
            named = plus(named, fact);
        }
        return new NeedQuantities(domains, byCode, named, List.of());
    }

    private static Map<String, FactDefinition> byCode(List<FactDefinition> facts) {
        Map<String, FactDefinition> byCode = new LinkedHashMap<>();
        List<Problem> problems = facts.stream()
                .filter(fact -> !fact.equals(byCode.computeIfAbsent(fact.code(), code -> fact)))
                .map(fact -> new Problem("Fact[" + fact.code() + "]", "must be the same wherever it is defined"))
                .toList();
        ProblemsException.throwIfAny(problems);
        return byCode;
    }

    private static NamedQuantities plus(NamedQuantities named, FactDefinition fact) {
        String name = "fact:" + fact.code();
        return fact.values()
                .map(values -> named.values(name, fact.label(), values))
                .orElseGet(() -> fact.range()
                        .map(range -> named.number(name, fact.label(), (int) range.min(), (int) range.max()))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Fact[" + fact.code() + "]: must have either values or a range")));
    }

    /**
     * @param rules complexity rules whose facts are there
     * @return these and one count for each rule
     */
    public NeedQuantities with(ComplexityRules rules) {
        NamedQuantities all = named;
        List<ComplexityRule> overTotals = new ArrayList<>(totals);
        for (ComplexityRule rule : rules.rules()) {
            for (CountGroup list : rule.lists(domains)) {
                List<Criterion> members =
                        list.counts().stream().map(Counted::criterion).toList();
                all = all.count(rule.quantity(list), list.label(), members);
            }
            if (rule.total().isPresent()) {
                ToolTotal total = rule.total().get();
                int highest = (int) total.range().max();
                all = all.number(
                        rule.totalQuantity(), total.label(), (int) total.range().min(), highest);
                overTotals.add(rule);
            }
        }
        return new NeedQuantities(domains, facts, all, overTotals);
    }

    /**
     * @param name how criteria call it
     * @param label how people call it
     * @param highest the most it can be; the least is 0
     * @return these and a number that is no need and no fact of the person, such as how many people a service has
     */
    public NeedQuantities withNumber(String name, String label, int highest) {
        return new NeedQuantities(domains, facts, named.number(name, label, 0, highest), totals);
    }

    /** {@return the needs that can be rated} */
    public NeedDomains domains() {
        return domains;
    }

    /** {@return all of them, as criteria read them} */
    public NamedQuantities named() {
        return named;
    }

    /**
     * What is known of one person.
     *
     * @param profile the person's needs
     * @return the facts
     * @throws ProblemsException naming, without any value, everything in the profile that cannot be
     */
    public NamedFacts facts(NeedsProfile profile) {
        return facts(profile, Map.of());
    }

    /**
     * What is known of one person and of things that are no part of the person.
     *
     * @param profile the person's needs
     * @param numbers those added by {@link #withNumber}, by name
     * @return the facts
     * @throws ProblemsException naming, without any value, everything in the profile that cannot be
     */
    public NamedFacts facts(NeedsProfile profile, Map<String, Known<Integer>> numbers) {
        List<Problem> problems = new ArrayList<>(ProfileCheck.check(profile, domains, List.copyOf(facts.values())));
        Map<String, NamedFacts.Within> within = new LinkedHashMap<>();
        totals.forEach(rule ->
                TotalReading.of(rule, profile, problems).ifPresent(ends -> within.put(rule.totalQuantity(), ends)));
        ProblemsException.throwIfAny(problems);
        Map<String, Known<Integer>> read = new LinkedHashMap<>(numbers);
        Map<String, Known<String>> values = new LinkedHashMap<>();
        domains.domains().forEach(domain -> read.put(domain.quantity(), profile.severity(domain.code())));
        profile.facts().forEach((code, fact) -> {
            FactDefinition definition = facts.get(code);
            if (definition != null && definition.isNumber()) {
                read.put("fact:" + code, fact.map(Integer::valueOf));
            } else if (definition != null) {
                values.put("fact:" + code, fact);
            }
        });
        return named.facts(read, values, within);
    }

    @Override
    public String toString() {
        return "NeedQuantities["
                + named.vocabulary().quantities().stream()
                        .map(quantity -> quantity.name())
                        .collect(Collectors.joining(", "))
                + "]";
    }
}
