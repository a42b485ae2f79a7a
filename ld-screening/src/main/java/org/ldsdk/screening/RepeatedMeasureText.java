package org.ldsdk.screening;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Score;

/** Says how the scores changed, and whether that is more than measurement error. */
final class RepeatedMeasureText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final RepeatedMeasure repeated;
    private final Instrument instrument;

    RepeatedMeasureText(RepeatedMeasure repeated) {
        this.repeated = repeated;
        this.instrument = repeated.later().tool().instrument();
    }

    String text() {
        List<String> lines = new ArrayList<>(repeated.notes(Note.Kind.ALWAYS_ASK_UNANSWERED));
        lines.add("Change in " + instrument.title() + " (" + instrument.id() + ")");
        lines.add("Earlier: " + when(repeated.earlierAt()) + ". Later: " + when(repeated.laterAt()) + ".");
        for (Scale scale : instrument.scales()) {
            ScaleChange change = repeated.change(scale.code());
            lines.add(Words.sentence(scale.label()) + ": " + score(change.earlier()) + ", then " + score(change.later())
                    + "; " + words(change) + ".");
            repeated.rules().stream()
                    .filter(rule -> rule.scale().equals(scale.code()))
                    .forEach(rule -> lines.add("  " + words(rule, change)));
        }
        addWithoutRule(lines);
        lines.addAll(repeated.notes(Note.Kind.ADMINISTRATION));
        lines.add("Higher and lower are said of points; the definition does not say which is better.");
        return String.join("\n", lines) + "\n";
    }

    private void addWithoutRule(List<String> lines) {
        List<String> without = instrument.scales().stream()
                .filter(scale ->
                        repeated.rules().stream().noneMatch(rule -> rule.scale().equals(scale.code())))
                .map(Scale::label)
                .toList();
        if (!without.isEmpty()) {
            lines.add("No rule tells a change from measurement error for: " + String.join(", ", without) + ".");
        }
    }

    private static String when(Optional<OffsetDateTime> time) {
        return time.map(at -> at.format(MINUTES)).orElse("not stated when");
    }

    private static String score(Score score) {
        if (score.lowest().isEmpty() || score.highest().isEmpty()) {
            return "none";
        }
        String interval =
                Words.interval(score.lowest().getAsDouble(), score.highest().getAsDouble());
        return score.estimated()
                ? Reading.number(points(score.points())) + " by an estimate (" + interval + ")"
                : interval;
    }

    private static double points(OptionalDouble points) {
        return points.orElseThrow();
    }

    private static String words(ScaleChange change) {
        if (change.lowest().isEmpty() || change.highest().isEmpty()) {
            return "no change can be said, since no item counts";
        }
        String certain = words(change.lowest().getAsDouble(), change.highest().getAsDouble());
        return change.isEstimated()
                ? words(points(change.points()), points(change.points())) + " by an estimate, it can still be "
                        + certain
                : certain;
    }

    private static String words(double lowest, double highest) {
        if (lowest == highest) {
            return word(lowest);
        }
        if (lowest > 0) {
            return "higher by " + Words.interval(lowest, highest);
        }
        return highest < 0
                ? "lower by " + Words.interval(-highest, -lowest)
                : "anything from " + word(lowest) + " to " + word(highest);
    }

    private static String word(double change) {
        if (change == 0) {
            return "no change";
        }
        return (change > 0 ? "higher by " : "lower by ") + Reading.number(Math.abs(change));
    }

    private static String words(ReliableChangeRule rule, ScaleChange change) {
        String cutOff = (rule.inclusive() ? "" : "more than ") + Reading.number(rule.points()) + " points"
                + (rule.inclusive() ? " or more" : "");
        return "Reliable change, " + cutOff + " (" + rule.source() + (rule.confirmed() ? "" : ", not confirmed") + "): "
                + RuleText.word(rule.verdict(change)) + (rule.isEstimated(change) ? ", by an estimate" : "") + ". "
                + meaning(rule.verdict(change));
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case MET -> "By this rule the change is more than measurement error.";
            case NOT_MET -> "By this rule the change is within measurement error.";
            case UNDETERMINED -> "The answers that are missing can make it either.";
        };
    }
}
