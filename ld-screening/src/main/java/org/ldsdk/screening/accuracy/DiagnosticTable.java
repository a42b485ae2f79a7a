package org.ldsdk.screening.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.CohenKappa;
import org.ldsdk.core.statistics.Proportion;

/**
 * How many people a screen sorted rightly and wrongly, against a reference standard. It describes a group; of one person
 * it says nothing. Its text form shows no count.
 *
 * <p>What a zero among the counts makes undefined has a reason in place of a number.
 *
 * @param truePositives people with the condition who met the threshold
 * @param falsePositives people without the condition who met it
 * @param falseNegatives people with the condition who did not meet it
 * @param trueNegatives people without the condition who did not meet it
 */
public record DiagnosticTable(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

    private static final long MOST = 1_000_000_000_000_000L;

    /** Refuses a negative count, and one of more than 10 to the power of 15. */
    public DiagnosticTable {
        check("truePositives", truePositives);
        check("falsePositives", falsePositives);
        check("falseNegatives", falseNegatives);
        check("trueNegatives", trueNegatives);
    }

    private static void check(String cell, long count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(
                    "DiagnosticTable." + cell + ": must be in [0, " + MOST + "], but was " + count);
        }
    }

    /** {@return how many people there are} */
    public long people() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** {@return those who met the threshold, of those with the condition} */
    public Proportion sensitivity() {
        return new Proportion(truePositives, truePositives + falseNegatives);
    }

    /** {@return those who did not meet the threshold, of those without the condition} */
    public Proportion specificity() {
        return new Proportion(trueNegatives, trueNegatives + falsePositives);
    }

    /**
     * {@return those with the condition, of those who met the threshold} The positive predictive value of this group; where
     * another share of people has the condition, it is another, see {@link #at}.
     */
    public Proportion ppv() {
        return new Proportion(truePositives, truePositives + falsePositives);
    }

    /**
     * {@return those without the condition, of those who did not meet the threshold} The negative predictive value of this
     * group, see {@link #ppv()}.
     */
    public Proportion npv() {
        return new Proportion(trueNegatives, trueNegatives + falseNegatives);
    }

    /** {@return those sorted rightly, of all} */
    public Proportion accuracy() {
        return new Proportion(truePositives + trueNegatives, people());
    }

    /** {@return those with the condition, of all in this group} */
    public Proportion prevalence() {
        return new Proportion(truePositives + falseNegatives, people());
    }

    /** {@return those who met the threshold, of all in this group} */
    public Proportion met() {
        return new Proportion(truePositives + falsePositives, people());
    }

    /**
     * {@return how many times more often the threshold is met by those with the condition than by those without} The
     * positive likelihood ratio. Infinite if only those with the condition met it; none if nobody met it, or one of the two
     * groups is empty.
     */
    public Computed<Ratio> likelihoodRatioPositive() {
        return Ratio.ofShares(
                sensitivity(),
                new Proportion(falsePositives, falsePositives + trueNegatives),
                "nobody met the threshold");
    }

    /**
     * {@return how many times more often the threshold is not met by those with the condition than by those without} The
     * negative likelihood ratio. Infinite if only those with the condition did not meet it; none if everybody met it, or one
     * of the two groups is empty.
     */
    public Computed<Ratio> likelihoodRatioNegative() {
        return Ratio.ofShares(
                new Proportion(falseNegatives, truePositives + falseNegatives),
                specificity(),
                "everybody met the threshold");
    }

    /**
     * {@return the diagnostic odds ratio of the counts as they are} Infinite if one kind of error never happened; none if
     * that leaves 0 to be divided by 0.
     */
    public Computed<Ratio> oddsRatio() {
        return oddsRatio(0);
    }

    /**
     * {@return the diagnostic odds ratio with a half person added to each count} The correction of Haldane and Anscombe:
     * always a number, and another one than {@link #oddsRatio()}.
     */
    public Computed<Ratio> oddsRatioHaldaneAnscombe() {
        return oddsRatio(0.5);
    }

    private Computed<Ratio> oddsRatio(double added) {
        return Ratio.ofOdds(
                truePositives + added, falsePositives + added, falseNegatives + added, trueNegatives + added);
    }

    /** {@return Youden's index, sensitivity + specificity - 1; none if nobody or everybody has the condition} */
    public Computed<Double> youden() {
        return bothShares((sensitivity, specificity) -> sensitivity + specificity - 1);
    }

    /** {@return Cohen's kappa of screen and reference standard} */
    public CohenKappa kappa() {
        return CohenKappa.ofCounts(
                new long[][] {{truePositives, falsePositives}, {falseNegatives, trueNegatives}},
                CohenKappa.Weights.UNWEIGHTED);
    }

    /**
     * What the screen would mean among people of whom another share has the condition, if it finds them as often as here.
     *
     * @param prevalence that share, 0 to 1
     * @return predictive values there; none if nobody or everybody here has the condition
     * @throws IllegalArgumentException if the prevalence is not within 0 and 1
     */
    public Computed<PredictiveValues> at(double prevalence) {
        PredictiveValues.check("prevalence", prevalence);
        return bothShares((sensitivity, specificity) -> new PredictiveValues(sensitivity, specificity, prevalence));
    }

    private <T> Computed<T> bothShares(BiFunction<Double, Double, T> function) {
        if (sensitivity().total() == 0 || specificity().total() == 0) {
            return Computed.none(
                    sensitivity().total() == 0 ? "nobody has the condition" : "nobody is without the condition");
        }
        return sensitivity()
                .estimate()
                .flatMap(sensitivity ->
                        specificity().estimate().map(specificity -> function.apply(sensitivity, specificity)));
    }

    /**
     * {@return every measure as JSON} Keys: {@code table}, {@code people}; {@code sensitivity}, {@code specificity}, {@code
     * ppv}, {@code npv}, {@code accuracy}, {@code prevalence}, each with {@code estimate}, {@code wilson95} and {@code
     * clopperPearson95}; {@code lrPositive}, {@code lrNegative}, {@code oddsRatio}, {@code oddsRatioHaldaneAnscombe}, {@code
     * kappa}, each with {@code estimate} and {@code ci95}; {@code youden}.
     */
    public ObjectNode toJson() {
        return AccuracyJson.of(this);
    }

    /**
     * {@return the same, and under another key the predictive values elsewhere; see the module's README}
     *
     * @param prevalence share of people there that has the condition, 0 to 1
     * @throws IllegalArgumentException if the prevalence is not within 0 and 1
     */
    public ObjectNode toJson(double prevalence) {
        return AccuracyJson.of(this, prevalence);
    }

    @Override
    public String toString() {
        return "DiagnosticTable";
    }
}
