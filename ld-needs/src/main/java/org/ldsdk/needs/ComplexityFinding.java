package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.internal.FindingWords;

/**
 * What one complexity rule says of one person's needs together. It is not a diagnosis and no measure by which people
 * could be compared. Its text form shows only the rule's code.
 */
public final class ComplexityFinding {

    private final ComplexityRule rule;
    private final Optional<Citation> source;
    private final Finding finding;
    private final Reading count;
    private final int counted;
    private final FindingWords words;

    private ComplexityFinding(
            ComplexityRule rule, Optional<Citation> source, Finding finding, int counted, FindingWords words) {
        this.rule = rule;
        this.source = source;
        this.finding = finding;
        this.count = finding.reading().orElseThrow();
        this.counted = counted;
        this.words = words;
    }

    static ComplexityFinding of(
            ComplexityRule rule, ComplexityRules rules, NamedFacts facts, NeedQuantities quantities) {
        Finding finding = facts.explain(quantities.named().evaluator(rule.criterion()));
        return new ComplexityFinding(
                rule,
                Optional.ofNullable(rules.sources().get(rule.source())),
                finding,
                rule.counts(quantities.domains()).size(),
                FindingWords.of(quantities.named().vocabulary()));
    }

    /** {@return the rule} */
    public ComplexityRule rule() {
        return rule;
    }

    /** {@return what was asked and read, the verdict, and what would settle it} */
    public Finding finding() {
        return finding;
    }

    /** {@return whether enough needs hold together, under every way in which what is unknown could be} */
    public Verdict verdict() {
        return finding.verdict();
    }

    /** {@return the fewest that hold, however what is unknown turns out} */
    public int lowest() {
        return (int) count.lowest();
    }

    /** {@return the most that could hold; what is unknown counts here as if it held} */
    public int highest() {
        return (int) count.highest();
    }

    /**
     * {@return names of the quantities that are not known and could still change the count, such as {@code need:debt}}
     */
    public List<String> open() {
        return count.missing();
    }

    /** {@return rule, verdict and count in one line} */
    public String summary() {
        return rule.label() + " (" + rule.code() + "): " + FindingWords.verdict(verdict()) + ". " + countWords();
    }

    /**
     * {@return the finding in sentences, one a line: the summary, what is not known, what would settle it, and the
     * source}
     */
    public String explain() {
        List<String> lines = new ArrayList<>(List.of(summary()));
        if (!open().isEmpty()) {
            lines.add("Not known, so counted as possible and not as none: " + words.names(open()) + ".");
        }
        finding.settling().ifPresent(settling -> lines.add(words.settles(settling, "met", "not met")));
        rule.window().ifPresent(window -> lines.add("Time in which they must hold: " + window + "."));
        lines.add(
                "Source: " + sourceWords() + rule.note().map(note -> " " + note).orElse(""));
        return String.join("\n", lines);
    }

    private String countWords() {
        String hold = lowest() == highest()
                ? lowest() + " of " + counted + (lowest() == 1 ? " holds" : " hold")
                : "At least " + lowest() + " and at most " + highest() + " of " + counted + " hold";
        return hold + "; the rule asks for " + rule.atLeast() + ".";
    }

    private String sourceWords() {
        String cited = source.map(citation -> FindingWords.cite(citation, rule.locator()))
                .orElse(rule.source());
        return cited + (isConfirmed() ? "." : ", not confirmed.");
    }

    /** {@return whether a source that was read prints every number of the rule} */
    public boolean isConfirmed() {
        return !rule.unconfirmed() && source.map(Citation::verified).orElse(false);
    }

    @Override
    public String toString() {
        return "ComplexityFinding[" + rule.code() + "]";
    }
}
