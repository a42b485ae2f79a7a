package org.ldsdk.ripls.psychometrics;

import org.apache.commons.statistics.distribution.FDistribution;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Cronbach's alpha of a scale: how far its items vary together. No unit, at most 1, may be negative. Its text form
 * shows no alpha.
 *
 * <p>Raw alpha of sample variances (n - 1). Only those who answered every item count; an item that everybody answered
 * alike stays in. None with fewer than 2 respondents or items, or if the sums do not vary. Sums and squares are exact,
 * so neither the order of people or items nor a shift of all answers to an item moves the last digit.
 *
 * @param respondents those who answered every item
 * @param items the number of items
 * @param raw alpha of the answers as they are, not standardized
 * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach 1951, Psychometrika 16, 297-334</a>
 */
public record CronbachAlpha(int respondents, int items, Computed<Double> raw) {

    /**
     * Alpha of a scale.
     *
     * @param answers those who answered every item, keyed
     * @return alpha, or why there is none
     */
    public static CronbachAlpha of(KeyedAnswers answers) {
        return of(ItemMoments.of(answers));
    }

    /**
     * Alpha of a scale.
     *
     * @param moments of those who answered every item
     * @return alpha, or why there is none
     */
    public static CronbachAlpha of(ItemMoments moments) {
        return new CronbachAlpha(moments.respondents(), moments.items(), new ScaleVariances(moments).alpha());
    }

    /**
     * Feldt's interval of alpha, which presumes normal scores and items that are interchangeable: {@code 1 - (1 - alpha) F},
     * F with n - 1 and (n - 1)(k - 1) degrees of freedom.
     *
     * @param level more than 0 and less than 1, such as 0.95; below about 0.8 a small sample's own alpha may lie outside
     * @return the interval; none where there is no alpha
     * @throws IllegalArgumentException if the level is not such a number
     * @see <a href="https://doi.org/10.1007/BF02289499">Feldt 1965, Psychometrika 30, 357-370</a>
     */
    public Computed<ConfidenceInterval> interval(double level) {
        return raw.map(alpha -> {
            FDistribution f = FDistribution.of(respondents - 1.0, (respondents - 1.0) * (items - 1.0));
            double tail = (1 - level) / 2;
            return new ConfidenceInterval(
                    level,
                    1 - (1 - alpha) * f.inverseSurvivalProbability(tail),
                    1 - (1 - alpha) * f.inverseCumulativeProbability(tail),
                    "Feldt");
        });
    }

    @Override
    public String toString() {
        return "CronbachAlpha[" + respondents + " respondents, " + items + " items]";
    }
}
