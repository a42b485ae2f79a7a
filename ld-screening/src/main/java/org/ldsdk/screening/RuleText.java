package org.ldsdk.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Threshold;

/** Says what a threshold found: verdict, what was read, cut-off, margin, source and what would settle it. */
final class RuleText {

    private static final int SHOWN_SETS = 3;

    private final Instrument instrument;
    private final Words words;

    RuleText(Instrument instrument) {
        this.instrument = instrument;
        this.words = new Words(instrument);
    }

    List<String> lines(Threshold threshold, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.sentence(threshold.label()) + " (" + threshold.code() + "): " + verdict(finding) + ".");
        addReasons(finding, "  ", lines);
        finding.settling().ifPresent(settling -> {
            lines.add("  " + settles(settling.toMet(), "met"));
            lines.add("  " + settles(settling.toNotMet(), "not met"));
        });
        lines.add("  " + studied(threshold));
        lines.add("  " + source(threshold));
        return lines;
    }

    private static String verdict(Finding finding) {
        String word = word(finding.verdict());
        if (finding.estimated()) {
            return word + ", by an estimate";
        }
        return finding.jointly() ? word + ", taking all open answers together" : word;
    }

    static String word(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    private void addReasons(Finding finding, String indent, List<String> lines) {
        if (finding.reading().isPresent()) {
            lines.add(indent + comparison(finding, finding.reading().get()));
            return;
        }
        lines.add(indent + composition(finding.criterion()) + ":");
        addParts(finding, indent, lines);
    }

    private void addParts(Finding finding, String indent, List<String> lines) {
        for (Finding part : finding.parts()) {
            String said = part.reading()
                    .map(reading -> comparison(part, reading))
                    .orElseGet(() -> composition(part.criterion()) + ":");
            lines.add(indent + "- " + Words.sentence(verdict(part)) + ". " + said);
            addParts(part, indent + "  ", lines);
        }
    }

    private static String composition(Criterion criterion) {
        if (criterion instanceof Criterion.CountAtLeast count) {
            return "At least " + count.count() + " of these must hold";
        }
        if (criterion instanceof Criterion.AllOf) {
            return "All of these must hold";
        }
        return criterion instanceof Criterion.AnyOf ? "At least one of these must hold" : "This must not hold";
    }

    private String comparison(Finding finding, Reading reading) {
        String margin = isUnknownFact(reading)
                ? ""
                : finding.margin().map(m -> " Margin: " + margin(m) + ".").orElse("");
        return Words.sentence(reading.label()) + ": " + value(reading) + ". " + rule(finding.criterion()) + "."
                + margin;
    }

    private static boolean isUnknownFact(Reading reading) {
        return reading.quantity().startsWith("fact:") && !reading.missing().isEmpty();
    }

    private String value(Reading reading) {
        if (isUnknownFact(reading)) {
            return "not known";
        }
        if (Double.isNaN(reading.lowest())) {
            return Words.list(reading.values(), "or");
        }
        if (reading.lowest() > reading.highest()) {
            return "none, since no item counts";
        }
        String value = words.interval(reading.quantity(), reading.lowest(), reading.highest());
        if (reading.estimated()) {
            return value + " by an estimate";
        }
        if (reading.missing().isEmpty()) {
            return value;
        }
        return reading.quantity().startsWith("item:")
                ? "not answered, so " + value
                : value + ", since " + Words.notAnswered(reading.missing());
    }

    private static String margin(Finding.Margin margin) {
        return margin.lowest() == margin.highest()
                ? side(margin.lowest())
                : "from " + side(margin.lowest()) + " to " + side(margin.highest());
    }

    private static String side(double margin) {
        if (margin == 0) {
            return "0";
        }
        return Words.distance(margin) + (margin < 0 ? " below" : " above");
    }

    private static String rule(Criterion criterion) {
        boolean oneCutOff = criterion instanceof Criterion.AtLeast || criterion instanceof Criterion.AtMost;
        return (oneCutOff ? "Cut-off: " : "Must be ")
                + (criterion instanceof Criterion.Comparison comparison ? CriterionText.comparison(comparison) : "");
    }

    private String settles(Settling.Side side, String verdict) {
        if (side.sets().isEmpty()) {
            return side.complete()
                    ? "No answer that can still come would settle it as " + verdict + "."
                    : "What would settle it as " + verdict + " was not searched to the end.";
        }
        String shown = side.sets().stream().limit(SHOWN_SETS).map(this::set).collect(Collectors.joining("; or "));
        boolean more = side.sets().size() > SHOWN_SETS || !side.complete();
        String takes = side.size() == 1 ? "It takes 1 answer" : "It takes " + side.size() + " answers";
        return takes + " to settle it as " + verdict + (side.size() == 1 && !more ? ": " : ", such as ") + shown
                + (more ? "; or others" : "") + ".";
    }

    private String set(Map<String, List<String>> answers) {
        return Words.list(
                answers.entrySet().stream()
                        .map(answer -> words.question(answer.getKey()) + " is "
                                + Words.list(answer.getValue(), "or").replace("..", " to "))
                        .toList(),
                "and");
    }

    private static String studied(Threshold threshold) {
        if (threshold.population().isEmpty()) {
            return "No study population is named.";
        }
        return "Studied in " + threshold.population().get()
                + threshold.target().map(target -> "; against " + target).orElse("") + ".";
    }

    private String source(Threshold threshold) {
        Citation citation = instrument.sources().get(threshold.source());
        String text = citation == null ? threshold.source() : citation.text();
        String locator = citation == null
                ? ""
                : citation.locator().map(where -> ", " + where).orElse("");
        return "Source: " + text + locator + (instrument.isConfirmed(threshold) ? "." : " (not confirmed).");
    }
}
