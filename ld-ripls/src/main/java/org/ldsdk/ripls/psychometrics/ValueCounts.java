package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;

/**
 * The different values of a sample, upwards, and how often each occurs. Sums run over these, so they cost little when a
 * million people share a few dozen scores, and do not depend on the order of people.
 */
final class ValueCounts {

    /** Whole numbers this far apart or less are counted and not sorted. */
    private static final int WIDEST = 1 << 16;

    private final double[] values;
    private final int[] counts;
    /** Before each value, how many are below it. */
    private final int[] below;

    private final int count;

    private ValueCounts(double[] values, int[] counts) {
        this.values = values;
        this.counts = counts;
        this.below = new int[values.length];
        int sum = 0;
        for (int place = 0; place < values.length; place++) {
            below[place] = sum;
            sum = Math.addExact(sum, counts[place]);
        }
        this.count = sum;
    }

    /**
     * Values in any order.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    static ValueCounts of(double... sample) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        boolean whole = true;
        for (double value : sample) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Descriptives.values: must be finite");
            }
            least = Math.min(least, value);
            most = Math.max(most, value);
            whole &= value == Math.rint(value);
        }
        return whole && most - least <= WIDEST ? counted(sample, least, most) : sorted(sample);
    }

    private static ValueCounts counted(double[] sample, double least, double most) {
        int[] counts = new int[sample.length == 0 ? 0 : (int) (most - least) + 1];
        for (double value : sample) {
            counts[(int) (value - least)]++;
        }
        return of(
                IntStream.range(0, counts.length)
                        .mapToDouble(step -> least + step)
                        .toArray(),
                counts);
    }

    private static ValueCounts sorted(double[] sample) {
        double[] values = sample.clone();
        Arrays.sort(values);
        int[] counts = new int[values.length];
        int last = -1;
        for (double value : values) {
            if (last < 0 || value != values[last]) {
                values[++last] = value;
            }
            counts[last]++;
        }
        return new ValueCounts(Arrays.copyOf(values, last + 1), Arrays.copyOf(counts, last + 1));
    }

    /** Whole numbers and how often each occurs, 0 or more. */
    static ValueCounts of(NavigableMap<Integer, Integer> counts) {
        return of(
                counts.keySet().stream().mapToDouble(value -> value).toArray(),
                counts.values().stream().mapToInt(count -> count).toArray());
    }

    private static ValueCounts of(double[] values, int[] counts) {
        int[] occurring = IntStream.range(0, counts.length)
                .filter(place -> counts[place] > 0)
                .toArray();
        return new ValueCounts(
                IntStream.of(occurring).mapToDouble(place -> values[place]).toArray(),
                IntStream.of(occurring).map(place -> counts[place]).toArray());
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** What a function makes of them, if there is a value at all. */
    <T> Computed<T> ifAny(Function<ValueCounts, T> function) {
        return count == 0 ? Computed.none("nobody has a value") : Computed.of(function.apply(this));
    }

    /** Whether two of them differ. */
    boolean vary() {
        return values.length > 1;
    }

    /** The value at a place in the sorted sample, from 0. */
    double at(int place) {
        int found = Arrays.binarySearch(below, place);
        return values[found >= 0 ? found : -found - 2];
    }

    double mean() {
        double shift = values[0];
        double sum = 0;
        for (int place = 0; place < values.length; place++) {
            sum += counts[place] * (values[place] - shift);
        }
        return shift + sum / count;
    }

    /** The sum of a power, 2 or more, of how far each is from the mean. */
    double deviations(int power) {
        double mean = mean();
        double sum = 0;
        for (int place = 0; place < values.length; place++) {
            double deviation = values[place] - mean;
            double product = counts[place] * deviation * deviation;
            for (int left = power; left > 2; left--) {
                product *= deviation;
            }
            sum += product;
        }
        return sum;
    }

    int modalCount() {
        return IntStream.of(counts).max().orElse(0);
    }

    List<Double> modes() {
        int modal = modalCount();
        return IntStream.range(0, values.length)
                .filter(place -> counts[place] == modal)
                .mapToObj(place -> values[place])
                .toList();
    }

    /** All of them, upwards. */
    double[] toArray() {
        double[] all = new double[count];
        for (int place = 0; place < values.length; place++) {
            Arrays.fill(all, below[place], below[place] + counts[place], values[place]);
        }
        return all;
    }
}
