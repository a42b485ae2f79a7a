package org.ldsdk.ripls.psychometrics;

import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * How reliable the sum of a scale's items is in this sample, over those who answered every item. An item that everybody
 * answered alike stays in and is pointed out. What cannot be computed says why. Its text form shows no figure.
 *
 * <p>These figures presume that the items measure one thing; they do not show it.
 */
@LdStyle
@Value.Immutable
public interface ScaleReliability {

    /** {@return raw alpha with its respondents and items; its interval by Feldt is {@link CronbachAlpha#interval}} */
    CronbachAlpha alpha();

    /** {@return a percentile interval of alpha from samples drawn again; none unless asked for, and affordable} */
    @Value.Redacted
    Computed<ConfidenceInterval> bootstrapInterval();

    /** {@return how its items vary together; none with fewer than 2 respondents} */
    @Value.Redacted
    Computed<CovarianceMatrix> covariances();

    /** {@return how its items correlate; none if everybody answered one of them alike} */
    @Value.Redacted
    Computed<InterItemCorrelations> interItemCorrelations();

    /** {@return Guttman's lambda-2 and lambda-6} */
    @Value.Redacted
    GuttmanLambdas guttman();

    /** {@return items in odd places of the scale against those in even places} */
    @Value.Redacted
    SplitHalf oddEven();

    /** {@return the first half of the scale, with the item in the middle, against the rest} */
    @Value.Redacted
    SplitHalf firstSecond();

    /** {@return how far a person's sum strays by chance: its standard deviation times the root of 1 - alpha, in points} */
    @Value.Redacted
    Computed<Double> standardErrorOfMeasurement();

    /** {@return what each item does in the scale, in the scale's order} */
    @Value.Redacted
    List<ItemReliability> items();

    /**
     * Analyses a scale.
     *
     * @param items codes of its items, in the scale's order
     * @param moments of those who answered every item
     * @return its reliability, without a bootstrap interval
     * @throws IllegalArgumentException if there is not one code for each item
     */
    static ScaleReliability of(List<String> items, ItemMoments moments) {
        return ReliabilityAnalysis.of(items, moments, Computed.none("no samples were drawn again"));
    }

    /**
     * Analyses a scale, with a bootstrap interval of alpha.
     *
     * @param items codes of its items, in the scale's order
     * @param answers those who answered every item, keyed
     * @param bootstrap how samples are drawn again
     * @param level of the interval, more than 0 and less than 1
     * @return its reliability
     * @throws IllegalArgumentException if there is not one code for each item, or the level is no such number
     */
    static ScaleReliability of(List<String> items, KeyedAnswers answers, Bootstrap bootstrap, double level) {
        return ReliabilityAnalysis.of(items, ItemMoments.of(answers), bootstrap.ofAlpha(answers, level));
    }

    /**
     * A scale that these figures say nothing about.
     *
     * @param respondents how many answered every item
     * @param items codes of its items
     * @param reason why there is nothing to compute
     * @return the reason, everywhere
     */
    static ScaleReliability none(int respondents, List<String> items, String reason) {
        return ReliabilityAnalysis.none(respondents, items, reason);
    }

    /** {@return how many answered every item} */
    default int respondents() {
        return alpha().respondents();
    }

    /** {@return standardized alpha; none if everybody answered an item alike} */
    default Computed<Double> standardizedAlpha() {
        return interItemCorrelations().flatMap(InterItemCorrelations::standardizedAlpha);
    }

    /** {@return one common factor behind its items; none where there are no covariances} */
    @Value.Lazy
    default Computed<OneFactorModel> oneFactor() {
        return covariances().map(OneFactorModel::of);
    }

    /** {@return omega total of the sum as it is, of one factor by maximum likelihood; none without a proper solution} */
    default Computed<Double> omega() {
        return oneFactor().flatMap(OneFactorModel::solution).map(OneFactorModel.Solution::omegaRaw);
    }

    /** {@return omega total of the sum of standardized items; none without a proper solution} */
    default Computed<Double> standardizedOmega() {
        return oneFactor().flatMap(OneFactorModel::solution).map(OneFactorModel.Solution::omegaStandardized);
    }

    /** {@return codes of items that everybody answered alike} */
    default List<String> constantItems() {
        return items().stream()
                .filter(ItemReliability::isConstant)
                .map(ItemReliability::item)
                .toList();
    }

    /** {@return codes of items that correlate negatively with the sum of the others} */
    default List<String> negativeItems() {
        return items().stream()
                .filter(ItemReliability::isNegative)
                .map(ItemReliability::item)
                .toList();
    }

    /** {@return what to look into, as sentences; empty if nothing stands out} */
    default List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (!constantItems().isEmpty()) {
            findings.add("Everybody answered alike: " + String.join(", ", constantItems())
                    + ". Kept in raw alpha; standardized alpha and lambda-6 do not exist with it.");
        }
        if (!negativeItems().isEmpty()) {
            findings.add("Runs against the other items (negative item-total correlation): "
                    + String.join(", ", negativeItems())
                    + ". Check its direction and its place in the scale; nothing was turned or left out.");
        }
        alpha().raw()
                .value()
                .filter(alpha -> alpha < 0)
                .ifPresent(
                        alpha -> findings.add("Alpha is negative: taken together the items run against one another."));
        return List.copyOf(findings);
    }
}
