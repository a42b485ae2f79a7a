package org.ldsdk.core.criterion;

import static org.ldsdk.core.criterion.Reading.number;

import java.util.List;

/** Prints a finding as text for people. */
final class FindingText {

    /** A margin of nothing: rounding must not reach it. */
    private static final List<Double> ON_THE_CUT_OFF = List.of(0.0);

    private final Finding finding;
    private final StringBuilder text = new StringBuilder();

    FindingText(Finding finding) {
        this.finding = finding;
    }

    String text() {
        append(finding, "");
        finding.settling().ifPresent(this::append);
        return text.toString();
    }

    private void append(Finding one, String indent) {
        text.append(text.length() == 0 ? "" : "\n").append(indent).append(words(one.verdict()));
        text.append(one.reading().map(read -> comparison(one, read)).orElseGet(() -> composition(one)));
        one.parts().forEach(part -> append(part, indent + "  "));
    }

    private void append(Settling settling) {
        text.append("\n  would be met with: ").append(settling.toMet().words());
        text.append("\n  would be not met with: ").append(settling.toNotMet().words());
    }

    private static String words(Verdict verdict) {
        return verdict.word().replace('-', ' ') + ": ";
    }

    private static String comparison(Finding one, Reading read) {
        String missing = read.missing().isEmpty() ? "" : " (not answered: " + String.join(", ", read.missing()) + ")";
        String margin = one.margin()
                .map(m -> ", margin " + signed(m.lowest())
                        + (m.lowest() == m.highest() ? "" : ".." + signed(m.highest())))
                .orElse("");
        return read.label() + " " + read.words(cutOffs(one.criterion())) + missing + ", must be "
                + rule(one.criterion()) + margin;
    }

    private static String signed(double margin) {
        String rounded = Reading.rounded(margin, ON_THE_CUT_OFF);
        return margin > 0 ? "+" + rounded : rounded;
    }

    private static List<Double> cutOffs(Criterion criterion) {
        return criterion instanceof Criterion.Comparison comparison ? comparison.cutOffs() : List.of();
    }

    private static String rule(Criterion criterion) {
        if (criterion instanceof Criterion.AtLeast c) {
            return "at least " + number(c.cutOff());
        }
        if (criterion instanceof Criterion.AtMost c) {
            return "at most " + number(c.cutOff());
        }
        if (criterion instanceof Criterion.Between c) {
            return number(c.from()) + ".." + number(c.to());
        }
        if (criterion instanceof Criterion.OneOf c) {
            return String.join(" or ", c.values());
        }
        return "answered";
    }

    private static String composition(Finding one) {
        String head;
        if (one.criterion() instanceof Criterion.CountAtLeast c) {
            head = "at least " + c.count() + " of " + c.parts().size();
        } else if (one.criterion() instanceof Criterion.AllOf) {
            head = "all of";
        } else if (one.criterion() instanceof Criterion.AnyOf) {
            head = "any of";
        } else {
            head = "not";
        }
        return head
                + (one.jointly() ? " (true of every way the open answers can fall, taken together)" : "")
                + (one.estimated() ? " (estimated)" : "");
    }
}
