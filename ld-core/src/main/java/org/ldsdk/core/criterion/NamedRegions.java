package org.ldsdk.core.criterion;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stretches of each number that a criterion does not tell apart. */
final class NamedRegions {

    private final NamedFacts facts;
    /** First number of each region, by quantity; only for numbers that are cut. */
    private final Map<Integer, int[]> starts = new HashMap<>();

    NamedRegions(NamedFacts facts, Stream<Criterion.Comparison> cutting) {
        this.facts = facts;
        NamedQuantities quantities = facts.quantities();
        Map<Integer, TreeSet<Integer>> found = new HashMap<>();
        cutting.forEach(comparison -> {
            int quantity = quantities.vocabulary().position(comparison.of());
            if (quantities.kind(quantity) instanceof NamedKind.Whole) {
                NamedKind.Whole whole = facts.whole(quantity);
                TreeSet<Integer> set = found.computeIfAbsent(quantity, key -> new TreeSet<>());
                set.add(whole.lowest());
                firstBehindCut(comparison)
                        .filter(start -> start > whole.lowest() && start <= whole.highest())
                        .forEach(start -> set.add(start.intValue()));
            }
        });
        found.forEach((quantity, set) ->
                starts.put(quantity, set.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The first whole numbers at which a comparison changes what it says. */
    private static Stream<Double> firstBehindCut(Criterion.Comparison comparison) {
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return Stream.of(Math.ceil(atLeast.cutOff()));
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return Stream.of(Math.floor(atMost.cutOff()) + 1);
        }
        return comparison instanceof Criterion.Between between
                ? Stream.of(Math.ceil(between.from()), Math.floor(between.to()) + 1)
                : Stream.empty();
    }

    private NamedKind.Whole whole(int quantity) {
        return facts.whole(quantity);
    }

    private int[] starts(int quantity) {
        int[] cut = starts.get(quantity);
        return cut == null ? new int[] {whole(quantity).lowest()} : cut;
    }

    int count(int quantity) {
        return starts(quantity).length;
    }

    int start(int quantity, int region) {
        return starts(quantity)[region];
    }

    int end(int quantity, int region) {
        int[] of = starts(quantity);
        return region + 1 < of.length ? of[region + 1] - 1 : whole(quantity).highest();
    }

    String words(int quantity, int region) {
        int start = start(quantity, region);
        int end = end(quantity, region);
        return start == end ? Integer.toString(start) : start + ".." + end;
    }
}
