package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A scale as arrays: for each item it reads, the keyed points of every option. */
final class CompiledScale {

    final ScaleRule rule;
    final int[] items;
    final int[][] keyed;
    final int[] least;
    final int[] most;
    final int[] blankLowest;
    final int[] cuts;

    CompiledScale(Scale scale, Map<String, Integer> positions, int[][] allPoints) {
        this.rule = scale.rule();
        this.items = scale.items().stream()
                .mapToInt(code -> positions.getOrDefault(code, -1))
                .toArray();
        int size = items.length;
        this.keyed = new int[size][];
        this.least = new int[size];
        this.most = new int[size];
        this.blankLowest = new int[size];
        this.cuts = new int[size];
        for (int r = 0; r < size; r++) {
            String code = scale.items().get(r);
            int[] points = allPoints[items[r]];
            int turn = Arrays.stream(points).min().orElse(0)
                    + Arrays.stream(points).max().orElse(0);
            boolean reversed = scale.reversed().contains(code);
            keyed[r] = Arrays.stream(points).map(p -> reversed ? turn - p : p).toArray();
            least[r] = Arrays.stream(keyed[r]).min().orElse(0);
            most[r] = Arrays.stream(keyed[r]).max().orElse(0);
            blankLowest[r] = reversed ? most[r] : least[r];
            cuts[r] = scale.cuts().getOrDefault(code, 0);
        }
    }

    static int[] points(List<AnswerOption> options) {
        return options.stream().mapToInt(AnswerOption::points).toArray();
    }

    int size() {
        return items.length;
    }

    /** Keyed points that an item in this state gives at least; the item must count. */
    int least(int ref, int state) {
        return points(ref, state, least[ref]);
    }

    /** Keyed points that an item in this state gives at most; the item must count. */
    int most(int ref, int state) {
        return points(ref, state, most[ref]);
    }

    private int points(int ref, int state, int ifOpen) {
        if (state >= 0) {
            return keyed[ref][state];
        }
        return switch (state) {
            case ItemState.BLANK_ZERO -> 0;
            case ItemState.BLANK_LOWEST -> blankLowest[ref];
            default -> ifOpen;
        };
    }

    /**
     * The score if every item gave its least or its most points. Items are independent once the skips are decided, so the ends are
     * attained; every rule is monotone in each item.
     *
     * @return NaN if no item counts
     */
    double score(int[] states, boolean highest) {
        long sum = 0;
        long possible = 0;
        int counting = 0;
        int count = 0;
        int max = Integer.MIN_VALUE;
        int min = Integer.MAX_VALUE;
        for (int r = 0; r < items.length; r++) {
            int state = states[items[r]];
            if (state == ItemState.ABSENT) {
                continue;
            }
            int points = highest ? most(r, state) : least(r, state);
            counting++;
            sum += points;
            possible += most[r];
            count += points >= cuts[r] ? 1 : 0;
            max = Math.max(max, points);
            min = Math.min(min, points);
        }
        return switch (rule) {
            case SUM -> sum;
            case COUNT -> count;
            case MEAN -> counting == 0 ? Double.NaN : (double) sum / counting;
            case HIGHEST -> counting == 0 ? Double.NaN : max;
            case LOWEST -> counting == 0 ? Double.NaN : min;
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * sum / possible;
        };
    }

    /**
     * The answered items carried over to all that count: k times their sum, divided by their number.
     *
     * @return NaN if nothing is answered, or the rule cannot be prorated
     */
    double prorated(int[] states) {
        long sum = 0;
        long possible = 0;
        int answered = 0;
        int counting = 0;
        int count = 0;
        for (int r = 0; r < items.length; r++) {
            int state = states[items[r]];
            counting += state == ItemState.ABSENT ? 0 : 1;
            if (state != ItemState.ABSENT && state != ItemState.OPEN) {
                answered++;
                sum += least(r, state);
                possible += most[r];
                count += least(r, state) >= cuts[r] ? 1 : 0;
            }
        }
        if (answered == 0) {
            return Double.NaN;
        }
        return switch (rule) {
            case SUM -> (double) (counting * sum) / answered;
            case COUNT -> (double) ((long) counting * count) / answered;
            case MEAN -> (double) sum / answered;
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * sum / possible;
            case HIGHEST, LOWEST -> Double.NaN;
        };
    }
}
