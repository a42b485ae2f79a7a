package org.ldsdk.ripls.psychometrics;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * How the items of a scale and their sum vary, exactly: everything times n (n - 1), a factor that falls out of every ratio.
 */
final class ScaleVariances {

    private final ItemMoments moments;
    private final BigInteger[] ofItems;
    private final BigInteger[] withSum;
    private final BigInteger allItems;
    private final BigInteger ofSum;

    ScaleVariances(ItemMoments moments) {
        this.moments = moments;
        int items = moments.items();
        this.ofItems = each(items, item -> moments.scaledCovariance(item, item));
        this.withSum = each(items, item -> sum(each(items, other -> moments.scaledCovariance(item, other))));
        this.allItems = sum(ofItems);
        this.ofSum = sum(withSum);
    }

    private interface Scaled {
        BigInteger of(int item);
    }

    private static BigInteger[] each(int items, Scaled scaled) {
        return IntStream.range(0, items).mapToObj(scaled::of).toArray(BigInteger[]::new);
    }

    private static BigInteger sum(BigInteger... parts) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger part : parts) {
            sum = sum.add(part);
        }
        return sum;
    }

    BigInteger ofSum() {
        return ofSum;
    }

    boolean isConstant(int item) {
        return ofItems[item].signum() == 0;
    }

    Computed<Double> alpha() {
        return whyNone(moments.respondents(), moments.items())
                .<Computed<Double>>map(Computed::none)
                .orElseGet(() -> alpha(moments.items(), allItems, ofSum));
    }

    /** Why there is nothing to compute, if so. */
    static Optional<String> whyNone(int respondents, int items) {
        if (items < 2) {
            return Optional.of("the scale has fewer than 2 items");
        }
        return respondents < 2 ? Optional.of("fewer than 2 respondents answered every item") : Optional.empty();
    }

    Computed<Double> alphaWithout(int item) {
        if (moments.items() < 3) {
            return Computed.none("fewer than 2 items would be left");
        }
        return alpha(moments.items() - 1, allItems.subtract(ofItems[item]), ofRest(item));
    }

    private static Computed<Double> alpha(int items, BigInteger ofItems, BigInteger ofSum) {
        if (ofSum.signum() == 0) {
            return Computed.none("the sums do not vary");
        }
        return Computed.of(items / (items - 1.0) * (1 - ofItems.doubleValue() / ofSum.doubleValue()));
    }

    /** The variance of the sum of all other items. */
    BigInteger ofRest(int item) {
        return ofSum.subtract(withSum[item].shiftLeft(1)).add(ofItems[item]);
    }

    /** The correlation of an item with the sum of all others. */
    Computed<Double> correlationWithRest(int item) {
        if (isConstant(item)) {
            return Computed.none("everybody answered the item alike");
        }
        if (ofRest(item).signum() == 0) {
            return Computed.none("the sums of the other items do not vary");
        }
        return Computed.of(correlation(withSum[item].subtract(ofItems[item]), ofItems[item], ofRest(item)));
    }

    /** A correlation from a covariance and two variances that are more than 0. */
    static double correlation(BigInteger covariance, BigInteger first, BigInteger second) {
        double correlation =
                covariance.doubleValue() / Math.sqrt(first.doubleValue()) / Math.sqrt(second.doubleValue());
        return Math.max(-1, Math.min(1, correlation));
    }

    /** A variance as it is in a sample. */
    double ofSample(BigInteger scaled) {
        return scaled.doubleValue() / moments.scale();
    }
}
