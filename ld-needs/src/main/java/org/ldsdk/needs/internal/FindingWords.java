package org.ldsdk.needs.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.criterion.Vocabulary;

/** Says findings in sentences, with labels in place of the names of quantities. */
public final class FindingWords {

    private static final int SHOWN_SETS = 3;

    private final Vocabulary vocabulary;
    private final Map<String, String> notes;

    private FindingWords(Vocabulary vocabulary, Map<String, String> notes) {
        this.vocabulary = vocabulary;
        this.notes = notes;
    }

    /**
     * @param vocabulary the quantities and their labels
     * @return words for them
     */
    public static FindingWords of(Vocabulary vocabulary) {
        return new FindingWords(vocabulary, Map.of());
    }

    /**
     * @param clauses what to say beside a quantity that is not known, by its name
     * @return the same with these clauses
     */
    public FindingWords beside(Map<String, String> clauses) {
        return new FindingWords(vocabulary, clauses);
    }

    /**
     * @param verdict a verdict
     * @return met, not met or undetermined
     */
    public static String verdict(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /**
     * @param text any text
     * @return the text with a capital first letter
     */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * @param texts what to list
     * @param lastWord and, or
     * @return the texts with commas and the last word
     */
    public static String list(List<String> texts, String lastWord) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " " + lastWord + " " + texts.get(last);
    }

    /**
     * @param citation a source
     * @param locator where in it, if that differs from what the citation says
     * @return source and place
     */
    public static String cite(Citation citation, Optional<String> locator) {
        return citation.text()
                + locator.or(citation::locator).map(place -> ", " + place).orElse("");
    }

    /**
     * @param quantities names of quantities
     * @return their labels, divided by semicolons
     */
    public String names(List<String> quantities) {
        return quantities.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(String quantity) {
        return vocabulary.at(vocabulary.position(quantity)).label();
    }

    /**
     * @param finding a finding
     * @return what it read and what that had to be, in one clause
     */
    public String reason(Finding finding) {
        if (finding.reading().isPresent()) {
            return comparison(finding, finding.reading().get());
        }
        if (finding.criterion() instanceof Criterion.Not) {
            return "not so: " + reason(finding.parts().get(0));
        }
        List<String> parts = finding.parts().stream().map(this::reason).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (finding.criterion() instanceof Criterion.CountAtLeast count) {
            return "at least " + count.count() + " of these: " + String.join(", ", parts);
        }
        return String.join(finding.criterion() instanceof Criterion.AllOf ? ", and " : ", or ", parts);
    }

    private String comparison(Finding finding, Reading reading) {
        String margin = finding.margin().map(FindingWords::margin).orElse("");
        return reading.label() + " is " + value(reading) + " and must be " + rule(finding.criterion()) + margin;
    }

    private String value(Reading reading) {
        String value = Double.isNaN(reading.lowest())
                ? list(reading.values(), "or")
                : interval(reading.lowest(), reading.highest());
        if (reading.missing().isEmpty()) {
            return value;
        }
        String beside = reading.missing().stream()
                .map(name -> notes.getOrDefault(name, ""))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
        boolean scaled = reading.quantity().startsWith("need:");
        return (scaled ? "not known, so " + value : "not known") + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    private static String interval(double lowest, double highest) {
        return lowest == highest ? Reading.number(lowest) : Reading.number(lowest) + " to " + Reading.number(highest);
    }

    private static String margin(Finding.Margin margin) {
        if (margin.lowest() != margin.highest()) {
            return "";
        }
        double by = margin.lowest();
        return by == 0 ? "" : " (" + Reading.number(Math.abs(by)) + (by < 0 ? " below)" : " above)");
    }

    private static String rule(Criterion criterion) {
        if (criterion instanceof Criterion.AtLeast c) {
            return "at least " + Reading.number(c.cutOff());
        }
        if (criterion instanceof Criterion.AtMost c) {
            return "at most " + Reading.number(c.cutOff());
        }
        if (criterion instanceof Criterion.Between c) {
            return interval(c.from(), c.to());
        }
        return criterion instanceof Criterion.OneOf c ? list(c.values(), "or") : "answered";
    }

    /**
     * @param settling what would settle a verdict
     * @param met how the verdict is called when it is met
     * @param notMet how the verdict is called when it is not
     * @return both sides, each a sentence
     */
    public String settles(Settling settling, String met, String notMet) {
        return side(settling.toMet(), met) + " " + side(settling.toNotMet(), notMet);
    }

    private String side(Settling.Side side, String verdict) {
        if (side.sets().isEmpty()) {
            return side.complete()
                    ? "Nothing that can still be asked would settle it as " + verdict + "."
                    : "What would settle it as " + verdict + " was not searched to the end.";
        }
        String shown = side.sets().stream().limit(SHOWN_SETS).map(this::set).collect(Collectors.joining("; or "));
        boolean more = side.sets().size() > SHOWN_SETS || !side.complete();
        return "It would be " + verdict + " with " + shown + (more ? "; or others." : ".");
    }

    private String set(Map<String, List<String>> answers) {
        return list(
                answers.entrySet().stream()
                        .map(answer -> name(answer.getKey()) + ": " + choices(answer.getValue()))
                        .toList(),
                "and");
    }

    private static String choices(List<String> codes) {
        return list(codes.stream().map(code -> code.replace("..", " to ")).toList(), "or");
    }
}
