package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who has the print and knows how it is made: whole numbers, 0 or more, tied by sums and by what cannot be more
 * than something else. Tries to find other numbers that fit, near the true ones or by narrowing ranges and trying one
 * number after the other.
 */
final class Attack {

    private static final int MOST_STEPS = 4_000;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Set<Integer> differing = new HashSet<>();
    private final Set<Integer> nobody = new HashSet<>();
    private final Set<Integer> amongNobody = new HashSet<>();
    private int steps;

    /** The sum of some of the numbers is at least the least and at most the most. */
    private static final class Tie {

        private final int[] of;
        private final int[] times;
        private final int least;
        private final int most;

        Tie(int[] of, int[] times, int least, int most) {
            this.of = of;
            this.times = times;
            this.least = least;
            this.most = most;
        }

        boolean holds(List<Integer> truth, Map<Integer, Integer> changes) {
            int sum = 0;
            for (int i = 0; i < of.length; i++) {
                sum += times[i] * (truth.get(of[i]) + changes.getOrDefault(of[i], 0));
            }
            return sum >= least && sum <= most;
        }
    }

    /** A number of which the attacker knows nothing yet; what it is serves only to look for others near it. */
    int number(String name, int is) {
        return names.computeIfAbsent(name, key -> {
            truth.add(is);
            return truth.size() - 1;
        });
    }

    void sum(List<Integer> of, int is) {
        if (is == 0) {
            nobody.addAll(of);
        }
        tie(of, 1, List.of(), is, is);
    }

    /** What is left of the first is the sum of the others. */
    void equal(int one, List<Integer> others) {
        tie(others, 1, List.of(one), 0, 0);
    }

    void atMost(int one, List<Integer> others) {
        if (nobody.containsAll(others)) {
            amongNobody.add(one);
        }
        tie(others, 1, List.of(one), 0, 1_000_000);
    }

    private void tie(List<Integer> plus, int times, List<Integer> minus, int least, int most) {
        int[] of = new int[plus.size() + minus.size()];
        int[] by = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = i < plus.size() ? plus.get(i) : minus.get(i - plus.size());
            by[i] = i < plus.size() ? times : -1;
        }
        Tie tie = new Tie(of, by, least, most);
        int sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += by[i] * truth.get(of[i]);
        }
        if (sum < least || sum > most) {
            throw new IllegalStateException("the attacker believes something that is not so: " + names.keySet());
        }
        ties.add(tie);
    }

    /**
     * Numbers near the true ones that fit all ties just as well.
     *
     * @param changes by how much each number is another, if it is
     * @return whether they fit
     */
    boolean tryOut(Map<Integer, Integer> changes) {
        boolean fits = changes.entrySet().stream().allMatch(one -> truth.get(one.getKey()) + one.getValue() >= 0)
                && ties.stream().allMatch(tie -> tie.holds(truth, changes));
        if (fits) {
            changes.forEach((number, by) -> {
                if (by != 0) {
                    differing.add(number);
                }
            });
        }
        return fits;
    }

    boolean isKnownToDiffer(int number) {
        return differing.contains(number);
    }

    /** Whether it is printed that there is nobody among whom these people would have to be: then it is no secret. */
    boolean isAmongNobody(int number) {
        return amongNobody.contains(number);
    }

    /** Whether the number could be another one than it is. */
    boolean canDiffer(int number, int people) {
        int is = truth.get(number);
        return differing.contains(number) || could(number, 0, is - 1, people) || could(number, is + 1, people, people);
    }

    private boolean could(int number, int from, int to, int people) {
        if (from > to) {
            return false;
        }
        int[] low = new int[truth.size()];
        int[] high = new int[truth.size()];
        Arrays.fill(high, people);
        low[number] = from;
        high[number] = to;
        steps = 0;
        return solve(low, high);
    }

    /** Whether the attacker gave up before being sure. */
    boolean gaveUp() {
        return steps > MOST_STEPS;
    }

    private boolean solve(int[] low, int[] high) {
        if (++steps > MOST_STEPS || !narrow(low, high)) {
            return false;
        }
        int open = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open])) {
                open = i;
            }
        }
        if (open < 0) {
            return true;
        }
        int middle = Math.min(Math.max(truth.get(open), low[open]), high[open]);
        for (int away = 0; away <= high[open] - low[open]; away++) {
            for (int value : away == 0 ? new int[] {middle} : new int[] {middle - away, middle + away}) {
                if (value >= low[open] && value <= high[open]) {
                    int[] lower = low.clone();
                    int[] higher = high.clone();
                    lower[open] = value;
                    higher[open] = value;
                    if (solve(lower, higher)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean narrow(int[] low, int[] high) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Tie tie : ties) {
                long least = 0;
                long most = 0;
                for (int i = 0; i < tie.of.length; i++) {
                    least += tie.times[i] > 0 ? low[tie.of[i]] : -high[tie.of[i]];
                    most += tie.times[i] > 0 ? high[tie.of[i]] : -low[tie.of[i]];
                }
                if (least > tie.most || most < tie.least) {
                    return false;
                }
                for (int i = 0; i < tie.of.length; i++) {
                    int of = tie.of[i];
                    long ownLow = tie.times[i] > 0 ? low[of] : -high[of];
                    long ownHigh = tie.times[i] > 0 ? high[of] : -low[of];
                    long newLow = Math.max(ownLow, tie.least - (most - ownHigh));
                    long newHigh = Math.min(ownHigh, tie.most - (least - ownLow));
                    if (newLow > newHigh) {
                        return false;
                    }
                    if (newLow > ownLow || newHigh < ownHigh) {
                        low[of] = (int) (tie.times[i] > 0 ? newLow : -newHigh);
                        high[of] = (int) (tie.times[i] > 0 ? newHigh : -newLow);
                        least += newLow - ownLow;
                        most += newHigh - ownHigh;
                        changed = true;
                    }
                }
            }
        }
        return true;
    }
}
