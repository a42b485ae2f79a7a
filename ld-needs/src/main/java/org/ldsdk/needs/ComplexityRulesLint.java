package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.needs.internal.Codes;
import org.ldsdk.needs.internal.FactsLint;

/**
 * Finds every fault of complexity rules. A rule may only count what a worse need makes more likely, so that worsening
 * never lowers a count, and only from severity 1 on, so that none is never counted.
 */
final class ComplexityRulesLint {

    private final ComplexityRules rules;
    private final NeedDomains domains;
    private final Set<String> needs;
    private final Set<String> lists;
    private final List<Problem> problems = new ArrayList<>();

    private ComplexityRulesLint(ComplexityRules rules, NeedDomains domains) {
        this.rules = rules;
        this.domains = domains;
        this.needs = domains.domains().stream().map(NeedDomain::quantity).collect(Collectors.toSet());
        this.lists = rules.facts().stream()
                .filter(fact -> !fact.isNumber())
                .map(fact -> "fact:" + fact.code())
                .collect(Collectors.toSet());
    }

    static List<Problem> check(ComplexityRules rules, NeedDomains domains) {
        ComplexityRulesLint lint = new ComplexityRulesLint(rules, domains);
        lint.checkNames();
        boolean soundFacts =
                lint.problems.stream().noneMatch(problem -> problem.where().startsWith("Fact["));
        for (ComplexityRule rule : rules.rules()) {
            int before = lint.problems.size();
            lint.checkRule(rule);
            if (soundFacts && lint.problems.size() == before) {
                lint.checkCompiles(rule);
            }
        }
        return List.copyOf(lint.problems);
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkNames() {
        String self = "ComplexityRules[" + rules.id() + "]";
        if (!Codes.isCode(rules.id())) {
            fault(self + ".id", Codes.RULE + ", but was " + rules.id());
        }
        if (rules.version().isBlank()) {
            fault(self + ".version", "must not be blank");
        }
        Set<String> seen = new HashSet<>();
        rules.rules().stream()
                .map(ComplexityRule::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> fault("ComplexityRule[" + code + "].code", "must not be there twice"));
        FactsLint.check(rules.facts(), problems);
    }

    private void checkRule(ComplexityRule rule) {
        String where = "ComplexityRule[" + rule.code() + "]";
        if (!Codes.isCode(rule.code())) {
            fault(where + ".code", Codes.RULE + ", but was " + rule.code());
        }
        if (!rules.sources().containsKey(rule.source())) {
            fault(where + ".source", "must be one of " + rules.sources().keySet() + ", but was " + rule.source());
        }
        long shapes = Stream.of(
                        rule.everyNeedFrom().isPresent(),
                        !rule.counts().isEmpty(),
                        !rule.groups().isEmpty(),
                        rule.total().isPresent())
                .filter(has -> has)
                .count();
        if (shapes != 1) {
            fault(where, "must have either everyNeedFrom, counts, groups or total");
            return;
        }
        rule.everyNeedFrom().ifPresent(severity -> checkSeverity(where + ".everyNeedFrom", severity));
        checkCounts(where, rule.counts());
        checkGroups(where, rule.groups());
        if (rule.total().isPresent()) {
            problems.addAll(ToolTotalLint.check(where, rule, rule.total().get(), rules.sources()));
        } else {
            int counted = rule.groups().isEmpty()
                    ? rule.lists(domains).get(0).counts().size()
                    : rule.groups().size();
            checkAtLeast(where, rule.atLeast(), counted);
        }
    }

    private void checkAtLeast(String where, int atLeast, int counted) {
        if (atLeast < 1 || atLeast > counted) {
            fault(where + ".atLeast", "must be 1.." + counted + ", but was " + atLeast);
        }
    }

    private void checkCounts(String where, List<Counted> counts) {
        for (int i = 0; i < counts.size(); i++) {
            String here = where + ".counts[" + i + "]";
            counts.get(i).criterion().comparisons().forEach(comparison -> checkCounted(here, comparison));
        }
    }

    /** What is read is read by one group alone, so that groups are independent and their number exact. */
    private void checkGroups(String where, List<CountGroup> groups) {
        Set<String> codes = new HashSet<>();
        Map<String, String> readBy = new HashMap<>();
        for (CountGroup group : groups) {
            String here = where + ".groups[" + group.code() + "]";
            if (!Codes.isCode(group.code())) {
                fault(here + ".code", Codes.RULE + ", but was " + group.code());
            }
            if (!codes.add(group.code())) {
                fault(here + ".code", "must not be there twice");
            }
            checkAtLeast(here, group.atLeast(), group.counts().size());
            checkCounts(here, group.counts());
            group.counts().stream()
                    .flatMap(counted -> counted.criterion().quantities().stream())
                    .filter(quantity ->
                            !readBy.computeIfAbsent(quantity, first -> here).equals(here))
                    .forEach(quantity -> fault(here, "must not read what another group reads, but reads " + quantity));
        }
    }

    private void checkCounted(String where, Criterion.Comparison comparison) {
        if (comparison instanceof Criterion.AtLeast atLeast && needs.contains(atLeast.of())) {
            checkSeverity(where + ".cutOff", atLeast.cutOff());
        } else if (!(comparison instanceof Criterion.OneOf) || !lists.contains(comparison.of())) {
            fault(
                    where,
                    "must be at-least on a need or one-of on a fact of the rules, so that a worse need never counts"
                            + " less, but reads "
                            + comparison.of());
        }
    }

    private void checkSeverity(String where, double severity) {
        if (severity < Severity.LEAST_NEED || severity > Severity.WORST) {
            fault(
                    where,
                    "must be " + Severity.LEAST_NEED + ".." + Severity.WORST + ", but was " + Reading.number(severity));
        }
    }

    /** Members that are not independent, values that a fact cannot have: what compiling finds. */
    private void checkCompiles(ComplexityRule rule) {
        for (CountGroup list : rule.lists(domains)) {
            List<Criterion> members =
                    list.counts().stream().map(Counted::criterion).toList();
            try {
                NeedQuantities.of(domains, rules.facts()).named().count(rule.quantity(list), list.label(), members);
            } catch (ProblemsException e) {
                String group = rule.groups().isEmpty() ? "" : ".groups[" + list.code() + "]";
                String where = "ComplexityRule[" + rule.code() + "]" + group + ".counts";
                e.problems().forEach(problem -> fault(where + inCount(problem.where()), problem.rule()));
            }
        }
    }

    /** The place below the count, such as {@code [3].of}. */
    private static String inCount(String where) {
        int members = where.indexOf(".members");
        return members < 0 ? "." + where : where.substring(members + ".members".length());
    }
}
