package org.ldsdk.ripls.psychometrics;

import java.math.BigInteger;
import java.util.Arrays;
import org.ldsdk.core.Computed;

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
        return new CronbachAlpha(answers.respondents(), answers.items(), raw(answers));
    }

    private static Computed<Double> raw(KeyedAnswers answers) {
        if (answers.items() < 2) {
            return Computed.none("the scale has fewer than 2 items");
        }
        if (answers.respondents() < 2) {
            return Computed.none("fewer than 2 respondents answered every item");
        }
        Spread[] items = new Spread[answers.items()];
        Arrays.setAll(items, i -> new Spread());
        Spread sums = new Spread();
        for (int respondent = 0; respondent < answers.respondents(); respondent++) {
            long sum = 0;
            for (int item = 0; item < items.length; item++) {
                int points = answers.points(respondent, item);
                items[item].add(points);
                sum += points;
            }
            sums.add(sum);
        }
        return alpha(items, sums);
    }

    private static Computed<Double> alpha(Spread[] items, Spread sums) {
        if (sums.scaledVariance().signum() == 0) {
            return Computed.none("the sums do not vary");
        }
        BigInteger ofItems = Arrays.stream(items).map(Spread::scaledVariance).reduce(BigInteger.ZERO, BigInteger::add);
        double ratio = ofItems.doubleValue() / sums.scaledVariance().doubleValue();
        return Computed.of(items.length / (items.length - 1.0) * (1 - ratio));
    }

    @Override
    public String toString() {
        return "CronbachAlpha[" + respondents + " respondents, " + items + " items]";
    }

    /** Sum and sum of squares of whole numbers. */
    private static final class Spread {

        private long count;
        private long sum;
        private long squares;

        void add(long number) {
            count++;
            sum = Math.addExact(sum, number);
            squares = Math.addExact(squares, Math.multiplyExact(number, number));
        }

        /**
         * The sample variance times n (n - 1), exactly; the factor is the same for items and sums and falls out of
         * alpha.
         */
        BigInteger scaledVariance() {
            BigInteger total = BigInteger.valueOf(sum);
            return BigInteger.valueOf(squares)
                    .multiply(BigInteger.valueOf(count))
                    .subtract(total.multiply(total));
        }
    }
}
