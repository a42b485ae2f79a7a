package org.ldsdk.needs.gap;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which groups of a grouping are shown together: each group's class is the place of its first group.
 *
 * @param of the class of each group
 */
record Classes(List<Integer> of) {

    Classes {
        of = List.copyOf(of);
    }

    /** Every group by itself. */
    static Classes single(int groups) {
        return new Classes(IntStream.range(0, groups).boxed().toList());
    }

    /** The classes, in the order of their first groups. */
    List<Integer> heads() {
        return of.stream().distinct().sorted().toList();
    }

    /** The groups of one class, in order. */
    List<Integer> groups(int head) {
        return IntStream.range(0, of.size())
                .filter(group -> of.get(group) == head)
                .boxed()
                .toList();
    }

    boolean areTogether(int one, int other) {
        return of.get(one).equals(of.get(other));
    }

    /** The same with some classes put together. */
    Classes together(List<Integer> heads) {
        int first = heads.stream().min(Integer::compare).orElse(0);
        return new Classes(
                of.stream().map(head -> heads.contains(head) ? first : head).toList());
    }
}
