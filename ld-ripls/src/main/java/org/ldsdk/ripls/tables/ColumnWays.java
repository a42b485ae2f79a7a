package org.ldsdk.ripls.tables;

/** The ways to spread the people of one column over rows with so many places left, each with its probability. */
final class ColumnWays {

    private final LogFactorials logs;
    private final long[] keys;

    /** For tables of so many people. */
    ColumnWays(int people) {
        this.logs = new LogFactorials(people);
        this.keys = keys(people);
    }

    /** Takes one way after another. */
    interface Taker {

        /**
         * @param placesLeft in each row, in use only during the call
         * @param log the logarithm of the way's probability
         * @param key the same for ways with the same product of factorials; keys of columns add up
         * @return whether to go on
         */
        boolean take(int[] placesLeft, double log, long key);
    }

    /** Spreads so many people, of whom there is a place for each. */
    void each(int[] places, int people, Taker taker) {
        int all = 0;
        double log = 0;
        for (int place : places) {
            all += place;
            log += logs.of(place);
        }
        new Spreading(places, all, taker).spread(0, people, log - logs.choose(all, people), 0);
    }

    /** The key of the way that fills the last places. */
    long key(int[] people) {
        long key = 0;
        for (int count : people) {
            key += keys[count];
        }
        return key;
    }

    /** The logarithm of the probability of a table, given its margins. */
    double logProbability(CountTable table) {
        double log = -logs.of(table.total());
        for (int total : table.rowTotals()) {
            log += logs.of(total);
        }
        for (int total : table.columnTotals()) {
            log += logs.of(total);
        }
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                log -= logs.of(table.count(row, column));
            }
        }
        return log;
    }

    /**
     * For each number a key of its factorial, so that equal products of factorials have equal sums of keys: the sum over its
     * prime factors of a number that stands for the prime and is as good as random.
     */
    private static long[] keys(int highest) {
        long[] keys = new long[highest + 1];
        for (int number = 2; number <= highest; number++) {
            keys[number] = keys[number - 1];
            int rest = number;
            for (int factor = 2; factor * factor <= rest; factor++) {
                for (; rest % factor == 0; rest /= factor) {
                    keys[number] += scattered(factor);
                }
            }
            keys[number] += rest == 1 ? 0 : scattered(rest);
        }
        return keys;
    }

    /** The mixing step of SplitMix64. */
    private static long scattered(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** One column under way. */
    private final class Spreading {

        private final int[] places;
        private final int[] left;
        private final int[] placesAfter;
        private final Taker taker;

        Spreading(int[] places, int all, Taker taker) {
            this.places = places;
            this.left = places.clone();
            this.placesAfter = new int[places.length];
            this.taker = taker;
            int after = all;
            for (int row = 0; row < places.length; row++) {
                after -= places[row];
                placesAfter[row] = after;
            }
        }

        boolean spread(int row, int people, double log, long key) {
            int place = places[row];
            int most = Math.min(place, people);
            boolean isLast = row == places.length - 1;
            for (int here = Math.max(0, people - placesAfter[row]); here <= most; here++) {
                left[row] = place - here;
                double logHere = log - logs.of(here) - logs.of(place - here);
                long keyHere = key + keys[here];
                if (isLast ? !taker.take(left, logHere, keyHere) : !spread(row + 1, people - here, logHere, keyHere)) {
                    return false;
                }
            }
            return true;
        }
    }
}
