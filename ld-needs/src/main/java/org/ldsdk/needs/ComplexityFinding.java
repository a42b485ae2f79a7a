package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final List<Reading> read;
    private final List<CountGroup> lists;
    private final FindingWords words;

    private ComplexityFinding(
            ComplexityRule rule,
            Optional<Citation> source,
            Finding finding,
            List<CountGroup> lists,
            FindingWords words) {
        this.rule = rule;
        this.source = source;
        this.finding = finding;
        this.read = finding.readings();
        this.lists = lists;
        this.words = words;
    }

    static ComplexityFinding of(
            ComplexityRule rule, ComplexityRules rules, NamedFacts facts, NeedQuantities quantities) {
        Finding finding = facts.explain(quantities.named().evaluator(rule.criterion()));
        return new ComplexityFinding(
                rule,
                Optional.ofNullable(rules.sources().get(rule.source())),
                finding,
                rule.lists(quantities.domains()),
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

    /**
     * {@return the fewest that hold, however what is unknown turns out: things, lists of a rule with groups, or points
     * of a tool's total}
     */
    public int lowest() {
        return rule.groups().isEmpty() ? (int) read.get(0).lowest() : lists(Tallied::lowest);
    }

    /** {@return the most that could hold; what is unknown counts here as if it held} */
    public int highest() {
        return rule.groups().isEmpty() ? (int) read.get(0).highest() : lists(Tallied::highest);
    }

    private int lists(ToIntFunction<Tallied> end) {
        return (int) tallied().stream()
                .filter(list -> end.applyAsInt(list) >= list.group().atLeast())
                .count();
    }

    /** {@return what each list of the rule comes to, in the rule's order; none for a total} */
    public List<Tallied> tallied() {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> new Tallied(lists.get(i), (int) read.get(i).lowest(), (int)
                        read.get(i).highest()))
                .toList();
    }

    /**
     * {@return names of the quantities that are not known and could still change the count, such as {@code need:debt}}
     */
    public List<String> open() {
        return read.stream().flatMap(one -> one.missing().stream()).distinct().toList();
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
            String as = rule.total().isPresent() ? "read as an interval" : "counted as possible";
            lines.add("Not known, so " + as + " and not as none: " + words.names(open()) + ".");
        }
        finding.settling().ifPresent(settling -> lines.add(words.settles(settling, "met", "not met")));
        rule.window().ifPresent(window -> lines.add("Time in which they must hold: " + window + "."));
        lines.add(
                "Source: " + sourceWords() + rule.note().map(note -> " " + note).orElse(""));
        return String.join("\n", lines);
    }

    private String countWords() {
        if (rule.total().isPresent()) {
            return FindingWords.sentence(words.names(List.of(rule.totalQuantity()))) + " is "
                    + (lowest() == highest() ? "" : lowest() + " to ") + highest() + "; the rule asks for "
                    + rule.atLeast() + " or more.";
        }
        if (rule.groups().isEmpty()) {
            return FindingWords.sentence(tallied().get(0).words()) + "; the rule asks for " + rule.atLeast() + ".";
        }
        return tallied().stream()
                .map(list -> FindingWords.sentence(list.group().label()) + ": " + list.words() + ", "
                        + list.group().atLeast() + " asked for.")
                .collect(Collectors.joining(" "));
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
