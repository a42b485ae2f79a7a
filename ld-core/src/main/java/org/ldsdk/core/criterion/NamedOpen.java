package org.ldsdk.core.criterion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is missing, as one criterion tells its choices apart, and what is supposed of it. Made when the first missing quantity is read.
 *
 * <p>Unknown {@code q} is what quantity {@code q} is; unknown {@code size + q} is whether it will be answered. A number's choices are the
 * regions between the cut-offs, a list's its values.
 */
final class NamedOpen {

    static final int NOTHING = -1;

    final List<Criterion.Comparison> comparisons;
    final NamedRegions regions;
    /** Choice supposed of each unknown. */
    final int[] supposed;
    /** Members that more than one quantity can make count. */
    final List<NamedKind.Member> sharedMembers;

    private final NamedQuantities quantities;
    /** Quantities of which it is read whether they are answered. */
    private final BitSet answeredIsRead = new BitSet();

    NamedOpen(NamedFacts facts, Criterion criterion) {
        this.quantities = facts.quantities();
        this.comparisons = criterion.comparisons().toList();
        this.supposed = new int[2 * quantities.size()];
        Arrays.fill(supposed, NOTHING);
        List<NamedKind.Member> counted = comparisons.stream()
                .map(this::position)
                .distinct()
                .flatMap(quantity -> quantities.members(quantity).stream())
                .toList();
        this.sharedMembers = counted.stream().filter(NamedKind.Member::isShared).toList();
        Stream<Criterion.Comparison> within = counted.stream().flatMap(NamedKind.Member::comparisons);
        this.regions = new NamedRegions(facts, Stream.concat(comparisons.stream(), within));
        comparisons.stream()
                .filter(Criterion.Answered.class::isInstance)
                .forEach(one -> answeredIsRead.set(position(one)));
    }

    int position(Criterion.Comparison comparison) {
        return quantities.vocabulary().position(comparison.of());
    }

    boolean isWhetherAnswered(int unknown) {
        return unknown >= quantities.size();
    }

    boolean readsWhetherAnswered(int quantity) {
        return answeredIsRead.get(quantity);
    }

    boolean isSupposed(int unknown) {
        return supposed[unknown] != NOTHING;
    }

    /** The least a missing number can be. */
    int lowest(int quantity) {
        return regions.start(quantity, isSupposed(quantity) ? supposed[quantity] : 0);
    }

    /** The most a missing number can be. */
    int highest(int quantity) {
        return regions.end(quantity, isSupposed(quantity) ? supposed[quantity] : regions.count(quantity) - 1);
    }

    /** The values a missing value can be, bit {@code i} for value {@code i}. */
    long values(int quantity) {
        return isSupposed(quantity) ? 1L << supposed[quantity] : (1L << choices(quantity)) - 1;
    }

    int choices(int unknown) {
        if (isWhetherAnswered(unknown)) {
            return 2;
        }
        Quantity quantity = quantities.vocabulary().at(unknown);
        return quantity.isNumber() ? regions.count(unknown) : quantity.values().size();
    }
}
