package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.ScoredResponse;

/**
 * One person's change between two results of one tool. Changes are said as higher or lower, since a definition does not say which is
 * better; nothing here says that somebody recovered. Immutable; {@link #toString} shows nothing of the person.
 *
 * <p>{@code RepeatedMeasure.of(january, march).text()}
 */
public final class RepeatedMeasure {

    private final ScreeningResult earlier;
    private final ScreeningResult later;
    private final List<ReliableChangeRule> rules;

    private RepeatedMeasure(ScreeningResult earlier, ScreeningResult later, List<ReliableChangeRule> rules) {
        this.earlier = earlier;
        this.later = later;
        this.rules = rules;
    }

    /**
     * Two results of one tool, with the reliable changes that its definition publishes.
     *
     * @param earlier the earlier result
     * @param later the later result
     * @return the change between them
     * @throws ProblemsException if definition, coding or policy differ, or if both are dated and the later one lies before the earlier;
     *     all of it at once
     */
    public static RepeatedMeasure of(ScreeningResult earlier, ScreeningResult later) {
        ProblemsException.throwIfAny(problems(earlier.scored(), later.scored()));
        return new RepeatedMeasure(
                earlier,
                later,
                later.tool().instrument().reliableChange().stream()
                        .map(change -> ReliableChangeRule.published(later.tool().instrument(), change))
                        .toList());
    }

    private static List<Problem> problems(ScoredResponse earlier, ScoredResponse later) {
        List<Problem> problems = new ArrayList<>();
        same("definition", earlier.definition(), later.definition(), problems);
        same("policy", earlier.policy().text(), later.policy().text(), problems);
        same("coding", coding(earlier), coding(later), problems);
        if (at(earlier).isPresent()
                && at(later).isPresent()
                && at(later).get().isBefore(at(earlier).get())) {
            problems.add(new Problem("RepeatedMeasure.later", "must not be given before the earlier one"));
        }
        return problems;
    }

    private static void same(String what, Object earlier, Object later, List<Problem> problems) {
        if (!earlier.equals(later)) {
            problems.add(new Problem(
                    "RepeatedMeasure." + what,
                    "must be the same both times, but was " + earlier + " and then " + later));
        }
    }

    private static String coding(ScoredResponse scored) {
        return scored.coding().orElse("the definition's own");
    }

    private static Optional<OffsetDateTime> at(ScoredResponse scored) {
        return scored.administration().flatMap(Administration::givenAt);
    }

    /**
     * @param rule for one of the tool's scales
     * @return this with one more rule
     * @throws IllegalArgumentException if the tool has no such scale
     */
    public RepeatedMeasure with(ReliableChangeRule rule) {
        change(rule.scale());
        return new RepeatedMeasure(
                earlier, later, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** {@return the earlier result} */
    public ScreeningResult earlier() {
        return earlier;
    }

    /** {@return the later result} */
    public ScreeningResult later() {
        return later;
    }

    /** {@return the change of each scale, in the definition's order} */
    public List<ScaleChange> changes() {
        return later.scored().scores().stream()
                .map(score -> change(score.scale()))
                .toList();
    }

    /**
     * @param scale a scale's code
     * @return its change
     * @throws IllegalArgumentException if the tool has no such scale
     */
    public ScaleChange change(String scale) {
        return new ScaleChange(earlier.score(scale), later.score(scale));
    }

    /** {@return the rules for reliable change: those of the definition, then those added; each is asked about {@link #change}} */
    public List<ReliableChangeRule> rules() {
        return rules;
    }

    /** {@return when the earlier result was given, if that is stated} */
    public Optional<OffsetDateTime> earlierAt() {
        return at(earlier.scored());
    }

    /** {@return when the later result was given, if that is stated} */
    public Optional<OffsetDateTime> laterAt() {
        return at(later.scored());
    }

    /**
     * What bears on either result, told apart as earlier and later.
     *
     * @param kind of notes
     * @return the notes in words, the earlier result's first
     */
    List<String> notes(Note.Kind kind) {
        return Stream.concat(notes("Earlier", earlier, kind), notes("Later", later, kind))
                .toList();
    }

    private static Stream<String> notes(String when, ScreeningResult result, Note.Kind kind) {
        return result.scored().notes().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> when + ": " + note.text());
    }

    /** {@return a report to be read, lines ended by LF} */
    public String text() {
        return new RepeatedMeasureText(this).text();
    }

    /** {@return the same for a program; the keys are a promise, see the module's README} */
    public ObjectNode toJson() {
        return RepeatedMeasureJson.of(this);
    }

    @Override
    public String toString() {
        return "RepeatedMeasure[" + later.tool().definition() + "]";
    }
}
