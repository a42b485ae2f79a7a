package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.Optional;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Verdict;

/**
 * The bulk door: scores one row after the other into numbers, by position, with no objects per row. Fill a row, call {@link #score}, read
 * it, {@link #clear} it. Positions are those of the definition's items, facts, scales, thresholds and band sets; options are numbered as
 * in their option set, see {@link AnswerCodes}. Not thread-safe: take one for each thread from {@link Scorer#rows}.
 */
public final class RowScorer {

    /** What became of an item in a row. */
    public enum ItemUse {
        /** Answered, and the answer counts. */
        ANSWERED,
        /** Answered although it is passed over; the answer counts. */
        ANSWERED_BEHIND_SKIP,
        /** Answered although it is passed over; the answer does not count. */
        IGNORED,
        /** Passed over, not missing. */
        SKIPPED,
        /** Not answered, and an answer can still come. */
        UNASKED,
        /** Declined or not applicable: not answered, and no answer will come. */
        SETTLED_MISSING;

        static ItemUse ofBlank(MissingReason reason) {
            return reason.isOpen() ? UNASKED : SETTLED_MISSING;
        }
    }

    private final Program program;
    private final Situation situation;
    private final Estimates estimates;
    private final boolean[] verdictEstimated;
    private final Verdict[] verdicts;
    private Verdict applicability = Verdict.UNDETERMINED;
    private boolean lastEstimated;

    RowScorer(Program program, EstimateRule[] rules, AnswerCodes codes) {
        this.program = program;
        this.situation = new Situation(program, codes);
        this.estimates = new Estimates(program, situation, rules);
        this.verdicts = new Verdict[program.thresholds.length];
        this.verdictEstimated = new boolean[verdicts.length];
        Arrays.fill(verdicts, Verdict.UNDETERMINED);
    }

    /** Empties the row: nothing asked, nothing known. */
    public void clear() {
        situation.clear();
    }

    /**
     * @param item the item's position
     * @param option the option's position
     */
    public void answer(int item, int option) {
        if (option < 0 || option >= program.points[item].length) {
            throw new IllegalArgumentException("RowScorer.item["
                    + program.item(item).code() + "].option: must be 0.." + (program.points[item].length - 1));
        }
        situation.answers[item] = option;
        situation.changed(item);
    }

    /**
     * @param item the item's position
     * @param reason why there is no answer
     */
    public void missing(int item, MissingReason reason) {
        situation.answers[item] = MissingCodes.of(reason);
        situation.changed(item);
    }

    /**
     * @param fact the fact's position
     * @param value its place in the closed list, or the whole number itself, as {@link AnswerCodes#factValue} gives it
     */
    public void fact(int fact, int value) {
        double first = program.firstNumber(fact);
        double last = program.lastNumber(fact);
        if (value < first || value > last) {
            throw new IllegalArgumentException("RowScorer.fact["
                    + program.fact(fact).code() + "]: must be " + new ScoreRange(first, last).words());
        }
        boolean isNumber = program.fact(fact).isNumber();
        situation.numbers[fact] = value;
        situation.factChoices[fact] = isNumber ? 0 : value;
        situation.changed(program.items + fact);
    }

    /**
     * @param fact the fact's position
     * @param reason why it is not known
     */
    public void missingFact(int fact, MissingReason reason) {
        situation.factChoices[fact] = MissingCodes.of(reason);
        situation.changed(program.items + fact);
    }

    /** Scores the row. */
    public void score() {
        estimates.make();
        for (int t = 0; t < verdicts.length; t++) {
            verdicts[t] = evaluate(program.thresholds[t]);
            verdictEstimated[t] = lastEstimated;
        }
        applicability = program.applicability == null ? Verdict.UNDETERMINED : evaluate(program.applicability);
    }

    /** First without estimates: what holds whatever the missing answers are does not rest on one. */
    private Verdict evaluate(Evaluator evaluator) {
        lastEstimated = false;
        Verdict verdict = evaluator.evaluate(situation);
        if (!verdict.isDecided() && estimates.any()) {
            situation.readEstimates(true);
            Verdict withEstimates = evaluator.evaluate(situation);
            situation.readEstimates(false);
            lastEstimated = withEstimates.isDecided();
            return withEstimates;
        }
        return verdict;
    }

    /**
     * @param scale the scale's position
     * @return the least it can be; NaN if it exists in no completion
     */
    public double lowest(int scale) {
        double lowest = situation.lowest(program.scaleQuantity(scale));
        return Double.isInfinite(lowest) ? Double.NaN : lowest;
    }

    /**
     * @param scale the scale's position
     * @return the most it can be; NaN if it exists in no completion
     */
    public double highest(int scale) {
        double highest = situation.highest(program.scaleQuantity(scale));
        return Double.isInfinite(highest) ? Double.NaN : highest;
    }

    /**
     * @param scale the scale's position
     * @return the score; NaN if the ends differ and no policy estimated it
     */
    public double points(int scale) {
        return estimates.points(scale);
    }

    /**
     * @param scale the scale's position
     * @return whether the points are an estimate
     */
    public boolean isEstimated(int scale) {
        return estimates.isEstimated(scale);
    }

    /**
     * @param scale the scale's position
     * @return why it was left without an estimate although the policy has one; empty if it was not
     */
    public Optional<Note.Kind> withheld(int scale) {
        return estimates.withheld(scale);
    }

    /**
     * @param threshold the threshold's position
     * @return what it says
     */
    public Verdict threshold(int threshold) {
        return verdicts[threshold];
    }

    /**
     * What a threshold says of the row as it is filled now, under every completion and without estimates. Like the ends of scales it needs
     * no {@link #score}, so that one more answer can be tried at the price of what is read.
     *
     * @param threshold the threshold's position
     * @return met or not met only if no answer that can still come changes it
     */
    public Verdict certain(int threshold) {
        return program.thresholds[threshold].evaluate(situation);
    }

    /**
     * @param threshold the threshold's position
     * @return whether what it says rests on an estimate
     */
    public boolean isThresholdEstimated(int threshold) {
        return verdictEstimated[threshold];
    }

    /** One of the program's verdicts as one byte. */
    byte verdict(int criterion) {
        return criterion < verdicts.length
                ? GlancedCriterion.code(verdicts[criterion], verdictEstimated[criterion])
                : GlancedCriterion.code(applicability, false);
    }

    /** {@return whether the person is one the instrument is meant for; undetermined also if no source says for whom it is} */
    public Verdict applicability() {
        return applicability;
    }

    /**
     * @param bandSet the band set's position
     * @return the position of the band that both ends, or the estimate, lie in; -1 if there is none
     */
    public int band(int bandSet) {
        int scale = program.bandScales[bandSet];
        int quantity = program.scaleQuantity(scale);
        double lowest = situation.mayBeAbsent(quantity) ? Double.NaN : situation.lowest(quantity);
        double estimate = estimates.isEstimated(scale) ? estimates.points(scale) : Double.NaN;
        return Bands.band(program.bands(bandSet), lowest, situation.highest(quantity), estimate);
    }

    /**
     * @param item the item's position
     * @return what became of it
     */
    public ItemUse use(int item) {
        int answer = situation.answers[item];
        if (answer < 0) {
            if (situation.isSkipped(item)) {
                return ItemUse.SKIPPED;
            }
            return ItemUse.ofBlank(MissingCodes.reason(answer));
        }
        if (situation.state(item) == ItemState.ABSENT) {
            return ItemUse.IGNORED;
        }
        return situation.isPassedOver(item) ? ItemUse.ANSWERED_BEHIND_SKIP : ItemUse.ANSWERED;
    }

    /**
     * @param item the item's position
     * @return the answer's option, below 0 if there is none
     */
    public int option(int item) {
        return situation.answers[item];
    }

    /** The facts as criteria read them, for findings; estimates are read while a verdict that rests on one is explained. */
    Situation situation() {
        return situation;
    }

    @Override
    public String toString() {
        return "RowScorer[" + program.instrument.id() + "]";
    }
}
