package org.ldsdk.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.screening.Screening.Outlook;

/** Says where a screen that is under way stands: what is decided, what is open, what would settle most, what was not asked. */
final class ScreeningText {

    private final Screening screening;
    private final Instrument instrument;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    ScreeningText(Screening screening) {
        this.screening = screening;
        this.instrument = screening.tool().instrument();
        this.words = new Words(instrument);
    }

    String text() {
        addHead();
        addDecided();
        addOpen();
        addPassedOver();
        lines.add(
                "Not asked yet: " + (screening.unasked().isEmpty() ? "none" : words.items(screening.unasked())) + ".");
        notes(Note.Kind.NOT_MET_DOES_NOT_EXCLUDE_NEED).forEach(note -> lines.add(note.text()));
        return String.join("\n", lines) + "\n";
    }

    private Stream<Note> notes(Note.Kind kind) {
        return screening.notes().stream().filter(note -> note.kind() == kind);
    }

    private void addHead() {
        List<String> always =
                notes(Note.Kind.ALWAYS_ASK_UNANSWERED).map(Note::subject).toList();
        if (!always.isEmpty()) {
            lines.add("Always to be asked, and not answered: " + words.items(always) + ".");
        }
        lines.add(instrument.title() + " (" + instrument.id() + "), under way");
        screening.next().ifPresent(item -> lines.add("Next in printed order: " + words.items(List.of(item)) + "."));
    }

    private void addDecided() {
        if (!screening.decided().isEmpty()) {
            lines.add("Decided, whatever is answered next:");
            screening
                    .decided()
                    .forEach((code, verdict) ->
                            lines.add("- " + label(threshold(code)) + ": " + RuleText.word(verdict) + "."));
        }
    }

    private void addOpen() {
        if (!screening.open().isEmpty()) {
            lines.add("Open:");
            screening
                    .open()
                    .forEach(code -> lines.add("- " + label(threshold(code)) + unknownFacts(threshold(code)) + "."));
        }
        if (instrument.thresholds().isEmpty()) {
            lines.add("No cut-off is defined for this tool.");
        }
    }

    private Threshold threshold(String code) {
        return instrument.thresholds().stream()
                .filter(threshold -> threshold.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String label(Threshold threshold) {
        return Words.sentence(threshold.label()) + " (" + threshold.code()
                + (instrument.isConfirmed(threshold) ? ")" : ", not confirmed)");
    }

    private String unknownFacts(Threshold threshold) {
        List<String> unknown = instrument.facts().stream()
                .filter(fact -> threshold.criterion().quantities().contains("fact:" + fact.code()))
                .filter(fact -> !isKnown(fact))
                .map(FactDefinition::label)
                .toList();
        return unknown.isEmpty() ? "" : "; not known: " + Words.list(unknown, "and");
    }

    private boolean isKnown(FactDefinition fact) {
        return screening.response().facts().containsKey(fact.code())
                && screening.response().facts().get(fact.code()).isKnown();
    }

    private void addPassedOver() {
        List<Outlook> settling = screening.settling();
        if (settling.isEmpty()) {
            return;
        }
        lines.add("Passed over or not answered, what would settle most first:");
        settling.forEach(outlook -> lines.add("- " + Words.sentence(words.items(List.of(outlook.item()))) + ": "
                + (outlook.alwaysAsk() ? "always to be asked; " : "") + left(outlook) + "."));
    }

    private String left(Outlook outlook) {
        int open = screening.open().size();
        if (open == 0) {
            return "no rule is open";
        }
        int settled = open - outlook.openAtWorst();
        if (settled == 0) {
            return "may settle none of the open rules";
        }
        return "settles "
                + (settled == open ? "every open rule" : "at least " + settled + " of " + open + " open rules")
                + ", whatever the answer";
    }
}
