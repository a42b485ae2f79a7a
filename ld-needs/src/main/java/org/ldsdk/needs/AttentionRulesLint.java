package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.needs.internal.Codes;
import org.ldsdk.needs.internal.FactsLint;

/** Finds every fault of attention rules. */
final class AttentionRulesLint {

    private final AttentionRules rules;
    private final List<Problem> problems = new ArrayList<>();

    private AttentionRulesLint(AttentionRules rules) {
        this.rules = rules;
    }

    static List<Problem> check(AttentionRules rules) {
        AttentionRulesLint lint = new AttentionRulesLint(rules);
        lint.checkNames();
        FactsLint.check(rules.facts().stream().map(AttentionFact::definition).toList(), lint.problems);
        rules.facts().forEach(lint::checkFact);
        return List.copyOf(lint.problems);
    }

    private void checkNames() {
        String self = "AttentionRules[" + rules.id() + "]";
        Stream.concat(Stream.of(rules.id()), rules.preambleNeeds().stream())
                .filter(code -> !Codes.isCode(code))
                .forEach(code -> problems.add(new Problem(self, Codes.RULE + ", but was " + code)));
        if (rules.version().isBlank()) {
            problems.add(new Problem(self + ".version", "must not be blank"));
        }
    }

    private void checkFact(AttentionFact fact) {
        String where = "Fact[" + fact.code() + "]";
        if (fact.label().isBlank()) {
            problems.add(new Problem(where + ".label", "must not be blank"));
        }
        if (!fact.tier().isFixed()) {
            problems.add(new Problem(
                    where + ".tier",
                    "must be preamble or safety, but was " + fact.tier().word()));
        }
        if (!rules.sources().containsKey(fact.source())) {
            problems.add(new Problem(
                    where + ".source", "must be one of " + rules.sources().keySet() + ", but was " + fact.source()));
        }
    }
}
