package org.ldsdk.core.instrument;

import java.util.Set;
import java.util.TreeSet;
import org.ldsdk.core.criterion.Criterion;

/**
 * Cuts the range of each whole-number fact where some criterion's verdict could change, so that an unknown age has a few choices and not a
 * hundred.
 */
final class NumberRegions {

    private NumberRegions() {}

    /** First numbers of the regions of each fact, ascending; empty for facts with a list of values. */
    static int[][] starts(Instrument instrument) {
        return instrument.facts().stream()
                .map(fact -> fact.isNumber() ? starts(instrument, fact) : new int[0])
                .toArray(int[][]::new);
    }

    private static int[] starts(Instrument instrument, FactDefinition fact) {
        ScoreRange range = fact.range().orElseThrow();
        Set<Integer> starts = new TreeSet<>();
        starts.add((int) range.min());
        Program.criteria(instrument)
                .flatMap(Criterion::comparisons)
                .filter(comparison -> comparison.of().equals("fact:" + fact.code()))
                .forEach(comparison -> cut(comparison, starts));
        return starts.stream()
                .mapToInt(Integer::intValue)
                .filter(start -> start >= range.min() && start <= range.max())
                .toArray();
    }

    private static void cut(Criterion comparison, Set<Integer> starts) {
        if (comparison instanceof Criterion.AtLeast c) {
            starts.add((int) Math.ceil(c.cutOff()));
        } else if (comparison instanceof Criterion.AtMost c) {
            starts.add((int) Math.floor(c.cutOff()) + 1);
        } else if (comparison instanceof Criterion.Between c) {
            starts.add((int) Math.ceil(c.from()));
            starts.add((int) Math.floor(c.to()) + 1);
        }
    }
}
