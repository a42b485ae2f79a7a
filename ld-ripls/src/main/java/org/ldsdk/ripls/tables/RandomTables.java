package org.ldsdk.ripls.tables;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Tables with given margins, drawn at random as often as they are probable, cell after cell. */
final class RandomTables {

    /** The generator, fixed by its name. */
    static final String GENERATOR = "L64X128MixRandom";

    private final CountTable observed;
    private final int[] rowTotals;
    private final int[] columnTotals;
    private final LogFactorials logs;
    private final RandomGenerator random;

    RandomTables(CountTable observed, long seed) {
        this.observed = observed;
        this.rowTotals = observed.rowTotals();
        this.columnTotals = observed.columnTotals();
        this.logs = new LogFactorials(observed.total());
        this.random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /** How many of so many tables are not more probable than the observed one. */
    int asFarOut(int draws) {
        double least = -1e-7;
        for (int row = 0; row < observed.rows(); row++) {
            for (int column = 0; column < observed.columns(); column++) {
                least += logs.of(observed.count(row, column));
            }
        }
        int asFarOut = 0;
        for (int draw = 0; draw < draws; draw++) {
            asFarOut += draw() >= least ? 1 : 0;
        }
        return asFarOut;
    }

    /** The sum of the logarithms of the factorials of one table's counts: the larger, the less probable it is. */
    private double draw() {
        double sum = 0;
        int[] left = columnTotals.clone();
        int people = observed.total();
        for (int row = 0; row < rowTotals.length - 1; row++) {
            int toPlace = rowTotals[row];
            int among = people;
            people -= toPlace;
            for (int column = 0; column < left.length; column++) {
                int count = hypergeometric(among, left[column], toPlace);
                among -= left[column];
                toPlace -= count;
                left[column] -= count;
                sum += logs.of(count);
            }
        }
        for (int count : left) {
            sum += logs.of(count);
        }
        return sum;
    }

    /** How many of the marked ones are among those drawn: walks outwards from the most probable number. */
    private int hypergeometric(int among, int marked, int drawn) {
        int lowest = Math.max(0, drawn - (among - marked));
        int highest = Math.min(drawn, marked);
        if (lowest == highest) {
            return lowest;
        }
        int mode = (int) ((drawn + 1L) * (marked + 1L) / (among + 2L));
        double atMode = StrictMath.exp(
                logs.choose(marked, mode) + logs.choose(among - marked, drawn - mode) - logs.choose(among, drawn));
        double left = random.nextDouble() - atMode;
        double below = atMode;
        double above = atMode;
        int low = mode;
        int high = mode;
        while (left >= 0 && (low > lowest || high < highest)) {
            if (high < highest) {
                above *= (double) (marked - high)
                        * (drawn - high)
                        / ((high + 1.0) * (among - marked - drawn + high + 1.0));
                high++;
                left -= above;
                if (left < 0) {
                    return high;
                }
            }
            if (low > lowest) {
                below *= (double) low * (among - marked - drawn + low) / ((marked - low + 1.0) * (drawn - low + 1.0));
                low--;
                left -= below;
                if (left < 0) {
                    return low;
                }
            }
        }
        return mode;
    }
}
