package org.ldsdk.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * How far any number of raters agree beyond chance, with empty cells allowed: 1 always, 0 as by chance. Every unit with 2
 * ratings or more counts. Its text form shows no figure.
 *
 * @param units units with 2 ratings or more
 * @param leftOut units with fewer
 * @param metric how far apart two categories are
 * @param alpha at most 1; none if no unit has 2 ratings, or all ratings in such units are the same
 * @see <a href="https://doi.org/10.1080/19312450709336664">Hayes and Krippendorff 2007, Communication Methods and Measures
 *     1, 77-89</a>
 */
public record KrippendorffAlpha(int units, int leftOut, Metric metric, Computed<Double> alpha) {

    /** How far apart two different categories are. */
    public enum Metric {
        /** All the same. */
        NOMINAL,
        /** By how many ratings lie between them. */
        ORDINAL,
        /** By the difference of the numbers that stand for them. */
        INTERVAL,
        /** By that difference in proportion to their sum; categories are 0 or more. */
        RATIO
    }

    /**
     * Alpha of all raters.
     *
     * @param ratings what they said
     * @param metric how far apart two categories are
     * @return alpha, or why there is none
     * @throws IllegalArgumentException if the metric is a ratio and a category is below 0
     */
    public static KrippendorffAlpha of(Ratings ratings, Metric metric) {
        if (metric == Metric.RATIO && ratings.categories().get(0) < 0) {
            throw new IllegalArgumentException("KrippendorffAlpha.metric: must not be RATIO with a category below 0");
        }
        List<int[]> pairable = ratings.counts().stream()
                .filter(unit -> Arrays.stream(unit).sum() >= 2)
                .toList();
        return new KrippendorffAlpha(
                pairable.size(), ratings.units() - pairable.size(), metric, alpha(pairable, ratings, metric));
    }

    private static Computed<Double> alpha(List<int[]> units, Ratings ratings, Metric metric) {
        if (units.isEmpty()) {
            return Computed.none("no unit has 2 ratings or more");
        }
        double[] totals = totals(units, ratings.categories().size());
        double[][] together = together(units, totals.length);
        double all = Arrays.stream(totals).sum();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals.length; j++) {
                double distance = distance(metric, i, j, totals, ratings.categories());
                observed += distance * together[i][j];
                expected += distance * totals[i] * totals[j];
            }
        }
        return expected == 0
                ? Computed.none("all ratings are the same")
                : Computed.of(1 - (all - 1) * observed / expected);
    }

    private static double[] totals(List<int[]> units, int categories) {
        return IntStream.range(0, categories)
                .mapToDouble(category ->
                        units.stream().mapToLong(unit -> unit[category]).sum())
                .toArray();
    }

    /**
     * {@return how often two ratings of one unit are of these categories, each counted 1 / (m - 1) times where the unit has
     * m} The same category twice is at distance 0, so that its counts do not matter. Whole numbers are summed for each m, so
     * that the order of units does not matter either.
     */
    private static double[][] together(List<int[]> units, int categories) {
        Map<Integer, long[][]> byRatings = new TreeMap<>();
        for (int[] unit : units) {
            long[][] pairs =
                    byRatings.computeIfAbsent(Arrays.stream(unit).sum(), ratings -> new long[categories][categories]);
            for (int i = 0; i < categories; i++) {
                for (int j = 0; j < categories; j++) {
                    pairs[i][j] += (long) unit[i] * unit[j];
                }
            }
        }
        double[][] together = new double[categories][categories];
        byRatings.forEach((ratings, pairs) -> {
            for (int i = 0; i < categories; i++) {
                for (int j = 0; j < categories; j++) {
                    together[i][j] += pairs[i][j] / (ratings - 1.0);
                }
            }
        });
        return together;
    }

    private static double distance(Metric metric, int i, int j, double[] totals, List<Integer> categories) {
        if (i == j) {
            return 0;
        }
        double difference = (double) categories.get(i) - categories.get(j);
        double distance = switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL -> between(Math.min(i, j), Math.max(i, j), totals);
            case INTERVAL -> difference;
            case RATIO -> difference / ((double) categories.get(i) + categories.get(j));
        };
        return distance * distance;
    }

    /** {@return how many ratings lie between two categories, half of their own counted in} */
    private static double between(int from, int to, double[] totals) {
        double inner = Arrays.stream(totals, from + 1, to).sum();
        return inner + (totals[from] + totals[to]) / 2;
    }

    @Override
    public String toString() {
        return "KrippendorffAlpha[" + units + " units, " + metric + "]";
    }
}
