package org.ldsdk.core.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * The stages of one set of proceedings, dated, and whether the person has acknowledged the offence, which can be held and read only once that
 * can no longer harm the person: from a plea, a conviction or an out-of-court disposal on. Suspicion, arrest, voluntary attendance, charge
 * or the end without a conviction close it again. Before, it does not apply yet: it is not "no", and not a question to ask.
 *
 * <p>Nothing here infers offending, and no field holds what is said to have happened. Its text form shows nothing of it.
 *
 * @param steps the stages, in order of time
 * @param acknowledgements what the person said when asked, in order of time
 */
public record JusticeHistory(List<Step> steps, List<Acknowledgement> acknowledgements) {

    /** Code of the fact that a criterion reads for the stage; its values are the stages, such as {@code plea-entered}. */
    public static final String JUSTICE_STAGE = "justice-stage";

    /** Code of the fact that a criterion reads for the acknowledgement; its values are {@code yes} and {@code no}. */
    public static final String OFFENCE_ACKNOWLEDGED = "offence-acknowledged";

    private static final Set<JusticeStage> OPENS =
            EnumSet.of(JusticeStage.PLEA_ENTERED, JusticeStage.CONVICTED, JusticeStage.OUT_OF_COURT_DISPOSAL);

    private static final Set<JusticeStage> CLOSES = EnumSet.of(
            JusticeStage.SUSPECTED,
            JusticeStage.ARRESTED,
            JusticeStage.VOLUNTARY_ATTENDANCE,
            JusticeStage.CHARGED,
            JusticeStage.NO_FURTHER_ACTION);

    /**
     * A stage and since when.
     *
     * @param stage the stage
     * @param at since when
     */
    public record Step(JusticeStage stage, Instant at) {

        @Override
        public String toString() {
            return "Step";
        }
    }

    /**
     * What the person said when asked whether the offence is acknowledged; never what is said to have happened.
     *
     * @param given whether it is, or why there is no answer
     * @param at when
     */
    public record Acknowledgement(Known<Boolean> given, Instant at) {

        @Override
        public String toString() {
            return "Acknowledgement";
        }
    }

    /** Copies; refuses times that go back, and an acknowledgement before it may be asked for. */
    public JusticeHistory {
        steps = List.copyOf(steps);
        acknowledgements = List.copyOf(acknowledgements);
        List<Step> stages = steps;
        List<Acknowledgement> said = acknowledgements;
        ProblemsException.throwIfAny(Stream.of(
                        backwards("steps", stages, Step::at),
                        backwards("acknowledgements", said, Acknowledgement::at),
                        IntStream.range(0, said.size())
                                .filter(i -> opened(stages, said.get(i).at()).isEmpty())
                                .mapToObj(i -> new Problem(
                                        "JusticeHistory.acknowledgements[" + i + "]",
                                        "must not be before a plea, a conviction or an out-of-court disposal")))
                .flatMap(problems -> problems)
                .toList());
    }

    private static <T> Stream<Problem> backwards(String field, List<T> list, Function<T, Instant> at) {
        return IntStream.range(1, list.size())
                .filter(i -> at.apply(list.get(i)).isBefore(at.apply(list.get(i - 1))))
                .mapToObj(i -> new Problem(
                        "JusticeHistory." + field + "[" + i + "]", "must not be before the one that it follows"));
    }

    /** Since when the acknowledgement may be asked for and read at this time; empty if it may not. */
    private static Optional<Instant> opened(List<Step> steps, Instant at) {
        Optional<Instant> since = Optional.empty();
        for (Step step : steps) {
            if (!step.at().isAfter(at) && CLOSES.contains(step.stage())) {
                since = Optional.empty();
            } else if (!step.at().isAfter(at) && OPENS.contains(step.stage()) && since.isEmpty()) {
                since = Optional.of(step.at());
            }
        }
        return since;
    }

    /** {@return a history in which nothing is known yet} */
    public static JusticeHistory empty() {
        return new JusticeHistory(List.of(), List.of());
    }

    /**
     * Reads one history.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the history
     * @throws ProblemsException saying what is wrong and where, without any value
     */
    public static JusticeHistory read(String json, String where) {
        return Json.read(json, JusticeHistory.class, where);
    }

    /**
     * @param stage the next stage
     * @param at since when, not before the stage that it follows
     * @return this and the stage
     */
    public JusticeHistory with(JusticeStage stage, Instant at) {
        return new JusticeHistory(plus(steps, new Step(stage, at)), acknowledgements);
    }

    /**
     * @param given whether the offence is acknowledged, or why there is no answer
     * @param at when the person was asked
     * @return this and the answer
     * @throws ProblemsException if that was before a plea, a conviction or an out-of-court disposal
     */
    public JusticeHistory withAcknowledgement(Known<Boolean> given, Instant at) {
        return new JusticeHistory(steps, plus(acknowledgements, new Acknowledgement(given, at)));
    }

    private static <T> List<T> plus(List<T> list, T next) {
        List<T> all = new ArrayList<>(list);
        all.add(next);
        return all;
    }

    /**
     * @param at a time
     * @return the last stage reached by then; not asked if there is none
     */
    public Known<JusticeStage> stage(Instant at) {
        return steps.stream()
                .filter(step -> !step.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(step -> Known.of(step.stage()))
                .orElse(Known.missing(MissingReason.NOT_ASKED));
    }

    /**
     * @param at a time
     * @return whether the offence was acknowledged by then; not applicable before it may be read, not asked if nobody has asked since
     */
    public Known<Boolean> offenceAcknowledged(Instant at) {
        return opened(steps, at)
                .map(since -> acknowledgements.stream()
                        .filter(one -> !one.at().isBefore(since) && !one.at().isAfter(at))
                        .reduce((earlier, later) -> later)
                        .map(Acknowledgement::given)
                        .orElse(Known.missing(MissingReason.NOT_ASKED)))
                .orElse(Known.missing(MissingReason.NOT_APPLICABLE));
    }

    /**
     * @param stage a stage as {@link #facts} gives it, such as {@code charged}
     * @return whether acknowledgement does not apply while it is the last stage, whatever came before
     */
    public static boolean closesAcknowledgement(String stage) {
        return CLOSES.stream().map(Words::of).anyMatch(stage::equals);
    }

    /**
     * The two facts that criteria may read of this, by code. There is no other, and none that says whether the person offends.
     *
     * @param at a time
     * @return {@link #JUSTICE_STAGE} and {@link #OFFENCE_ACKNOWLEDGED}
     */
    public Map<String, Known<String>> facts(Instant at) {
        Map<String, Known<String>> facts = new LinkedHashMap<>();
        facts.put(JUSTICE_STAGE, stage(at).map(Words::of));
        facts.put(OFFENCE_ACKNOWLEDGED, offenceAcknowledged(at).map(yes -> yes ? "yes" : "no"));
        return Collections.unmodifiableMap(facts);
    }

    @Override
    public String toString() {
        return "JusticeHistory";
    }
}
