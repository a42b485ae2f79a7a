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

    /** What an item adds to the score if it gives so many keyed points: these, or for a count whether they reach the cut. */
    int worth(int ref, int points) {
        return rule != ScaleRule.COUNT ? points : points >= cuts[ref] ? 1 : 0;
    }

    /**
     * The score if every item gave its least or its most points. Items are independent once the skips are decided, so the ends are
     * attained; every rule is monotone in each item.
     *
     * @return NaN if no item counts
     */
    double score(int[] states, boolean highest) {
        long worth = rule.none();
        long possible = 0;
        int counting = 0;
        for (int r = 0; r < items.length; r++) {
            int state = states[items[r]];
            if (state != ItemState.ABSENT) {
                counting++;
                worth = rule.join(worth, worth(r, highest ? most(r, state) : least(r, state)));
                possible += most[r];
            }
        }
        return score(worth, counting, possible);
    }

    /**
     * The score of items that count.
     *
     * @param worth what they are worth together
     * @param counting how many they are
     * @param possible the most points they could give
     * @return NaN if it does not exist
     */
    double score(long worth, int counting, long possible) {
        return switch (rule) {
            case SUM, COUNT -> worth;
            case MEAN -> counting == 0 ? Double.NaN : (double) worth / counting;
            case HIGHEST, LOWEST -> counting == 0 ? Double.NaN : worth;
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * worth / possible;
        };
    }

    /**
     * The answered items carried over to all that count: k times their sum, divided by their number.
     *
     * @return NaN if nothing is answered, or the rule cannot be prorated
     */
    double carriedOver(int[] states) {
        long worth = 0;
        long possible = 0;
        int answered = 0;
        int counting = 0;
        for (int r = 0; r < items.length; r++) {
            int state = states[items[r]];
            counting += state == ItemState.ABSENT ? 0 : 1;
            if (state != ItemState.ABSENT && state != ItemState.OPEN) {
                answered++;
                worth += worth(r, least(r, state));
                possible += most[r];
            }
        }
        return carriedOver(worth, answered, counting, possible);
    }

    /**
     * Answered items carried over to all that count.
     *
     * @param worth what the answered ones are worth together
     * @param answered how many they are
     * @param counting how many items count, answered or not
     * @param possible the most points that the answered ones could give
     * @return NaN if nothing is answered, or the rule cannot be prorated
     */
    double carriedOver(long worth, int answered, int counting, long possible) {
        if (answered == 0) {
            return Double.NaN;
        }
        return switch (rule) {
            case SUM, COUNT -> (double) (counting * worth) / answered;
            case MEAN -> (double) worth / answered;
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * worth / possible;
            case HIGHEST, LOWEST -> Double.NaN;
        };
    }
}
