package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An instrument ready to score: one response with its reasons, or rows of a table through {@link #rows}; both doors lead to the same
 * calculation. Immutable and thread-safe.
 */
public final class Scorer {

    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final Program program;
    private final MissingPolicy policy;
    private final EstimateRule[] rules;
    private final AnswerCodes codes;
    private final Notes notes;

    private Scorer(Program program, MissingPolicy policy, AnswerCodes codes) {
        this.program = program;
        this.policy = policy;
        this.rules = EstimateRule.of(program, policy);
        this.codes = codes;
        this.notes = new Notes(program.instrument, codes.coding());
    }

    /**
     * A scorer with the published policy for missing answers and the definition's own codes.
     *
     * @param instrument the instrument
     * @return the scorer
     * @throws ProblemsException naming every fault of the definition
     */
    public static Scorer of(Instrument instrument) {
        ProblemsException.throwIfAny(Linter.check(instrument));
        LOG.debug(
                "Scorer of {}: {} items, {} scales, {} thresholds",
                instrument.definition(),
                instrument.items().size(),
                instrument.scales().size(),
                instrument.thresholds().size());
        return new Scorer(
                new Program(instrument), MissingPolicy.published(), AnswerCodes.of(instrument, Optional.empty()));
    }

    /**
     * @param other what to do about missing answers
     * @return this with another policy
     */
    public Scorer with(MissingPolicy other) {
        return new Scorer(program, other, codes);
    }

    /**
     * @param coding the name of one of the instrument's codings
     * @return this, reading answers in that coding
     * @throws ProblemsException if the instrument has no such coding
     */
    public Scorer withCoding(String coding) {
        return new Scorer(program, policy, AnswerCodes.of(program.instrument, Optional.of(coding)));
    }

    /** {@return what is scored} */
    public Instrument instrument() {
        return program.instrument;
    }

    /** {@return exactly which definition this is} */
    public DefinitionId definition() {
        return program.instrument.definition();
    }

    /** {@return what is done about missing answers} */
    public MissingPolicy policy() {
        return policy;
    }

    /** {@return how answers are written} */
    public AnswerCodes codes() {
        return codes;
    }

    /** {@return what makes notes of a row} */
    public Notes notes() {
        return notes;
    }

    /**
     * What each answer counts in a scale, turned to the scale's direction where it reads the item reversed.
     *
     * @param scale the scale's position
     * @return for each of the scale's items, in its order, the points of every option, in printed order
     */
    public int[][] keyedPoints(int scale) {
        return Arrays.stream(program.scales[scale].keyed).map(int[]::clone).toArray(int[][]::new);
    }

    Program program() {
        return program;
    }

    /** What scores many rows at once, if the definition is one that it takes. */
    Optional<ColumnKernel> kernel() {
        return ColumnKernel.of(program, rules);
    }

    /** {@return a new bulk door; take one for each thread} */
    public RowScorer rows() {
        return new RowScorer(program, rules, codes);
    }

    /**
     * What is wrong with a response: unknown items and facts, answers that are no option. No message shows an answer.
     *
     * @param response the response
     * @return all problems, empty if it can be scored
     */
    public List<Problem> check(Response response) {
        List<Problem> problems = new ArrayList<>();
        fill(response, rows(), problems);
        return List.copyOf(problems);
    }

    /**
     * Scores one response, with reasons.
     *
     * @param response answers and facts
     * @return scores, findings, bands and notes
     * @throws ProblemsException if an item or fact is unknown or an answer is no option; all of them at once
     */
    public ScoredResponse score(Response response) {
        ScoredResponse scored = explain(row(response));
        return response.administration()
                .<ScoredResponse>map(given -> ImmutableScoredResponse.copyOf(scored)
                        .withAdministration(given)
                        .withNotes(Notes.with(scored.notes(), given)))
                .orElse(scored);
    }

    /**
     * A row that holds one response and is scored, to be read or to try further answers on.
     *
     * @param response answers and facts
     * @return the row
     * @throws ProblemsException if an item or fact is unknown or an answer is no option; all of them at once
     */
    public RowScorer row(Response response) {
        RowScorer row = rows();
        List<Problem> problems = new ArrayList<>();
        fill(response, row, problems);
        ProblemsException.throwIfAny(problems);
        row.score();
        return row;
    }

    private void fill(Response response, RowScorer row, List<Problem> problems) {
        response.answers().forEach((code, answer) -> {
            OptionalInt item = codes.item(code);
            if (item.isEmpty()) {
                problems.add(unknown("item", code));
            } else {
                fillItem(item.getAsInt(), code, answer, row, problems);
            }
        });
        response.facts().forEach((code, value) -> {
            OptionalInt fact = codes.fact(code);
            if (fact.isEmpty()) {
                problems.add(unknown("fact", code));
            } else {
                fillFact(fact.getAsInt(), code, value, row, problems);
            }
        });
    }

    private Problem unknown(String what, String code) {
        return new Problem(
                "Response." + what + "[" + code + "]",
                "must be " + (what.equals("item") ? "an item" : "a fact") + " of " + program.instrument.id());
    }

    private void fillItem(int item, String code, Known<String> answer, RowScorer row, List<Problem> problems) {
        answer.reason().ifPresent(reason -> row.missing(item, reason));
        answer.value().ifPresent(written -> {
            int option = codes.option(item, written);
            if (option < 0) {
                problems.add(new Problem("Response.item[" + code + "]", codes.itemRule(item)));
            } else {
                row.answer(item, option);
            }
        });
    }

    private void fillFact(int fact, String code, Known<String> value, RowScorer row, List<Problem> problems) {
        row.missingFact(fact, value.reason().orElse(MissingReason.NOT_ASKED));
        value.value()
                .ifPresent(written -> codes.factValue(fact, written)
                        .ifPresentOrElse(
                                known -> row.fact(fact, known),
                                () -> problems.add(new Problem("Response.fact[" + code + "]", codes.factRule(fact)))));
    }

    /**
     * The reasons of a row that was just scored.
     *
     * @param row a row of this scorer, after {@link RowScorer#score}
     * @return scores, findings, bands and notes
     */
    public ScoredResponse explain(RowScorer row) {
        Instrument instrument = program.instrument;
        ImmutableScoredResponse.Builder result = ImmutableScoredResponse.builder()
                .definition(definition())
                .policy(policy)
                .coding(codes.coding())
                .unasked(notes.unasked(row::use))
                .endorsed(notes.endorsed(row::option))
                .notes(notes.of(row::use, row::withheld, row::threshold, row::isThresholdEstimated));
        for (int scale = 0; scale < program.scales.length; scale++) {
            result.addScores(score(row, scale));
        }
        Map<String, Finding> thresholds = new LinkedHashMap<>();
        for (int t = 0; t < program.thresholds.length; t++) {
            thresholds.put(
                    instrument.thresholds().get(t).code(),
                    explain(row, program.thresholds[t], row.isThresholdEstimated(t)));
        }
        Map<String, Optional<String>> bands = new LinkedHashMap<>();
        for (int set = 0; set < instrument.bandSets().size(); set++) {
            BandSet bandSet = instrument.bandSets().get(set);
            int band = row.band(set);
            bands.put(
                    bandSet.code(),
                    band < 0
                            ? Optional.empty()
                            : Optional.of(bandSet.bands().get(band).name()));
        }
        return result.thresholds(thresholds)
                .bands(bands)
                .applicability(
                        Optional.ofNullable(program.applicability).map(evaluator -> explain(row, evaluator, false)))
                .build();
    }

    private static Finding explain(RowScorer row, Evaluator evaluator, boolean estimated) {
        row.situation().readEstimates(estimated);
        Finding finding = evaluator.explain(row.situation());
        row.situation().readEstimates(false);
        return finding;
    }

    private Score score(RowScorer row, int scale) {
        List<String> missing = notes.missing(scale, row::use);
        double points = row.points(scale);
        boolean exists = !Double.isNaN(row.lowest(scale));
        Optional<String> why =
                Double.isNaN(points) ? Optional.of(notes.whyNoPoints(scale, exists, row::use)) : Optional.empty();
        return new Score(
                program.instrument.scales().get(scale).code(),
                optional(row.lowest(scale)),
                optional(row.highest(scale)),
                optional(points),
                row.isEstimated(scale),
                missing,
                why);
    }

    private static OptionalDouble optional(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /**
     * {@return what a verdict on applicability is called: {@code within}, {@code outside} or {@code unknown}}
     *
     * @param applicability met, not met or undetermined
     */
    public static String applicabilityWord(Verdict applicability) {
        return switch (applicability) {
            case MET -> "within";
            case NOT_MET -> "outside";
            case UNDETERMINED -> "unknown";
        };
    }
}
