package org.ldsdk.core.criterion;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stretches of each number that a criterion does not tell apart. */
final class NamedRegions {

    private final NamedQuantities quantities;
    /** First number of each further region, by quantity; none for a quantity that is not cut. */
    private final Map<Integer, NavigableSet<Integer>> cuts = new HashMap<>();

    NamedRegions(NamedQuantities quantities, Stream<Criterion.Comparison> cutting) {
        this.quantities = quantities;
        cutting.forEach(this::add);
    }

    private void add(Criterion.Comparison comparison) {
        int quantity = quantities.vocabulary().position(comparison.of());
        if (quantities.kind(quantity) instanceof NamedKind.Whole whole) {
            NavigableSet<Integer> further = cuts.computeIfAbsent(quantity, key -> new TreeSet<>());
            firstBehindCut(comparison)
                    .filter(start -> start > whole.lowest() && start <= whole.highest())
                    .forEach(start -> further.add(start.intValue()));
        }
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

    int count(int quantity) {
        return 1 + further(quantity).size();
    }

    int start(int quantity, int region) {
        return region == 0
                ? whole(quantity).lowest()
                : further(quantity).stream().skip(region - 1L).findFirst().orElseThrow();
    }

    int end(int quantity, int region) {
        return region + 1 < count(quantity)
                ? start(quantity, region + 1) - 1
                : whole(quantity).highest();
    }

    private NamedKind.Whole whole(int quantity) {
        return (NamedKind.Whole) quantities.kind(quantity);
    }

    String words(int quantity, int region) {
        int start = start(quantity, region);
        int end = end(quantity, region);
        return start == end ? Integer.toString(start) : start + ".." + end;
    }
}
