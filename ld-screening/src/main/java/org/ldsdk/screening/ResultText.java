package org.ldsdk.screening;

import java.util.ArrayList;
import java.util.List;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Applicability;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.ScoredResponse;

/** Prints a result as a report: what must always be asked, scores, rules, what is not asked, notes. */
final class ResultText {

    private final ScreeningTool tool;
    private final Instrument instrument;
    private final ScoredResponse scored;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    ResultText(ScreeningTool tool, ScoredResponse scored) {
        this.tool = tool;
        this.instrument = tool.instrument();
        this.scored = scored;
        this.words = new Words(instrument);
    }

    String text() {
        addAlwaysAsk();
        addHead();
        addEndorsed();
        addScores();
        addThresholds();
        addUnasked();
        addNotes();
        return String.join("\n", lines) + "\n";
    }

    private void addAlwaysAsk() {
        List<String> unanswered = scored.notes().stream()
                .filter(ResultText::isHead)
                .map(Note::subject)
                .toList();
        if (!unanswered.isEmpty()) {
            lines.add("Always to be asked, and not answered: " + words.items(unanswered) + ".");
            lines.add("");
        }
    }

    private static boolean isHead(Note note) {
        return note.kind() == Note.Kind.ALWAYS_ASK_UNANSWERED;
    }

    private void addHead() {
        lines.add(instrument.title() + " (" + tool.id() + ")");
        lines.add(instrument.applicability().map(this::applicability).orElse("No source says for whom it is meant."));
        lines.add(scored.administration().orElse(Administration.notStated()).text());
        lines.add("Missing answers: " + policy(tool.scorer().policy()) + ".");
    }

    private String applicability(Applicability applicability) {
        String meant = "Meant for " + applicability.population()
                + (instrument.isConfirmed(applicability) ? "" : " (criterion not confirmed)") + ".";
        return meant + scored.applicability().map(ResultText::belongs).orElse("");
    }

    private static String belongs(Finding finding) {
        String read = Words.list(
                finding.readings().stream().map(Reading::label).distinct().toList(), "and");
        return switch (finding.verdict()) {
            case MET -> " By " + read + ", this person is within that group.";
            case NOT_MET -> " By " + read + ", this person is outside that group; the result is shown all the same.";
            case UNDETERMINED -> " By " + read + ", it is not known whether this person is within that group.";
        };
    }

    private String policy(MissingPolicy policy) {
        return switch (policy.kind()) {
            case PUBLISHED ->
                instrument.missingRule().isPresent() ? "the published rule" : "no published rule, nothing is filled in";
            case INTERVAL -> "nothing is filled in";
            case LISTWISE -> "a score only where none is missing";
            case PRORATE ->
                "estimated from the answered items, where at most a share of "
                        + policy.share().orElseThrow().toPlainString() + " is missing";
        };
    }

    private void addEndorsed() {
        if (instrument.standsAlone().isEmpty()) {
            return;
        }
        section("Endorsed answers");
        scored.endorsed()
                .forEach((item, answer) -> lines.add(Words.sentence(words.items(List.of(item))) + ": " + answer + "."));
        if (scored.endorsed().isEmpty()) {
            lines.add("None.");
        }
    }

    private void addScores() {
        section("Scores");
        ScoreText text = new ScoreText(instrument, scored);
        instrument.scales().forEach(scale -> lines.add(text.line(scale)));
    }

    private void addThresholds() {
        if (instrument.standsAlone().isPresent()) {
            return;
        }
        section("Rules");
        RuleText text = new RuleText(instrument);
        instrument
                .thresholds()
                .forEach(threshold -> lines.addAll(text.lines(threshold, scored.threshold(threshold.code()))));
        if (instrument.thresholds().isEmpty()) {
            lines.add("No cut-off is defined for this tool.");
        }
    }

    private void addUnasked() {
        section("Still to be asked");
        lines.add(
                scored.unasked().isEmpty()
                        ? "Every item was answered, declined or passed over."
                        : Words.sentence(words.items(scored.unasked())) + ".");
    }

    private void addNotes() {
        section("Notes");
        scored.notes().stream().filter(note -> !isHead(note)).forEach(note -> lines.add("- " + note.text()));
        instrument.licence().credit().ifPresent(credit -> lines.add("- Credit: " + credit + "."));
        lines.add("- Scored by definition " + tool.id() + " "
                + tool.definition().version() + ", SHA-256 " + tool.definition().sha256() + ".");
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }
}
