package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures may be printed by themselves, and which groups are put together so that all of them may be.
 *
 * @param threshold the least number of people that may be printed, other than nobody where that says nothing
 */
record Pooling(int threshold) {

    /**
     * Whether the figures of one group may be printed: no answer is that of fewer people than the threshold, unless of
     * nobody, and not all said yes or all no. That nobody gave an answer may stand only where the others are not all of
     * one known answer, so that what is printed is certain of no person. Everybody not known may stand too.
     */
    boolean fits(GapCount count) {
        boolean large = Stream.of(count.yes(), count.no(), count.notKnown())
                .allMatch(people -> people == 0 || people >= threshold);
        boolean oneAnswer = count.yes() == count.people() || count.no() == count.people();
        return large && (!oneAnswer || count.people() == 0);
    }

    /**
     * The finest classes of groups, no finer than those given, of which all figures may be printed: those that may not
     * be stand together, with the smallest of the others where that is needed.
     *
     * @param within classes in which the people whom the row is about are printed
     * @param counts the row's figures, group by group
     * @return the classes; empty if the groups can only all stand together
     */
    Optional<Classes> classes(Classes within, List<GapCount> counts) {
        List<Integer> open = new ArrayList<>();
        List<Integer> pooled = new ArrayList<>();
        within.heads().forEach(head -> (fits(sum(within, List.of(head), counts)) ? open : pooled).add(head));
        return pooled(within, open, pooled, counts);
    }

    private Optional<Classes> pooled(Classes within, List<Integer> open, List<Integer> pooled, List<GapCount> counts) {
        if (pooled.isEmpty()) {
            return Optional.of(within);
        }
        open.removeIf(head -> sum(within, List.of(head), counts).people() == 0);
        open.sort(
                Comparator.comparing(head -> sum(within, List.of(head), counts).people()));
        while (pooled.size() < 2 || !fits(sum(within, pooled, counts))) {
            if (open.isEmpty()) {
                return Optional.empty();
            }
            pooled.add(open.remove(0));
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(within.together(pooled));
    }

    private static GapCount sum(Classes classes, List<Integer> heads, List<GapCount> counts) {
        return heads.stream()
                .flatMap(head -> classes.groups(head).stream())
                .map(counts::get)
                .reduce(new GapCount(0, 0, 0), GapCount::plus);
    }

    /**
     * The finest classes of which the sizes may be printed: nobody, or at least the threshold, and more people together
     * than groups that have any, so that none is known to have just one.
     *
     * @param sizes how many people are in each group
     * @return the classes; empty if no size may be printed
     */
    Optional<Classes> sizes(List<Integer> sizes) {
        Classes single = Classes.single(sizes.size());
        List<Integer> small = new ArrayList<>();
        List<Integer> large = new ArrayList<>();
        single.heads().stream()
                .filter(group -> sizes.get(group) > 0)
                .forEach(group -> (sizes.get(group) < threshold ? small : large).add(group));
        if (small.isEmpty()) {
            return Optional.of(single);
        }
        large.sort(Comparator.comparing(sizes::get));
        while (small.size() < 2 || people(small, sizes) < Math.max(threshold, small.size() + 1)) {
            if (large.isEmpty()) {
                return Optional.empty();
            }
            small.add(large.remove(0));
        }
        return large.isEmpty() ? Optional.empty() : Optional.of(single.together(small));
    }

    private static int people(List<Integer> groups, List<Integer> sizes) {
        return groups.stream().mapToInt(sizes::get).sum();
    }
}
