package org.ldsdk.needs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.needs.internal.FactKinds;

/** Looks for complexity rules that count what a person is, or has done, and not what a person needs. */
final class ComplexityRulesWarnings {

    private static final FactKinds KINDS = FactKinds.shipped();

    private ComplexityRulesWarnings() {}

    static List<RuleWarning> of(ComplexityRules rules) {
        return rules.rules().stream()
                .flatMap(rule -> {
                    String where = "ComplexityRule[" + rule.code() + "]";
                    return Stream.concat(
                            warnings(where, rule.counts()),
                            rule.groups().stream()
                                    .flatMap(group ->
                                            warnings(where + ".groups[" + group.code() + "]", group.counts())));
                })
                .toList();
    }

    private static Stream<RuleWarning> warnings(String where, List<Counted> counts) {
        return counts.stream()
                .flatMap(counted -> counted.criterion().comparisons())
                .map(Criterion.Comparison::of)
                .filter(quantity -> quantity.startsWith("fact:"))
                .distinct()
                .flatMap(quantity -> warning(where, quantity).stream());
    }

    private static Optional<RuleWarning> warning(String where, String quantity) {
        return KINDS.word(quantity.substring("fact:".length()))
                .map(word -> new RuleWarning(
                        where,
                        rule(word.kind()),
                        "It counts " + quantity + " (" + KINDS.cite(word) + "): " + because(word.kind())));
    }

    private static RuleWarning.Rule rule(FactKinds.Kind kind) {
        return switch (kind) {
            case PROTECTED -> RuleWarning.Rule.PROTECTED_CHARACTERISTIC;
            case OFFENCE_HISTORY -> RuleWarning.Rule.OFFENCE_HISTORY;
            case ACKNOWLEDGEMENT -> RuleWarning.Rule.ACKNOWLEDGEMENT_TOO_EARLY;
        };
    }

    private static String because(FactKinds.Kind kind) {
        return switch (kind) {
            case PROTECTED -> "people count as more complex for who they are, not for what they need.";
            case OFFENCE_HISTORY -> "people count as more complex for what they have done, not for what they need.";
            case ACKNOWLEDGEMENT -> "whether an offence is acknowledged says nothing of what somebody needs.";
        };
    }
}
