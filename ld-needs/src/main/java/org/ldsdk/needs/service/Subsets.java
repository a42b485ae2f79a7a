package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All ways to pick some of a few. */
final class Subsets {

    private Subsets() {}

    /**
     * @param of what to pick from
     * @param size how many to pick
     * @return every set of that size, each in the order of the list
     */
    static <T> List<List<T>> of(List<T> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i + size <= of.size(); i++) {
            T first = of.get(i);
            of(of.subList(i + 1, of.size()), size - 1)
                    .forEach(rest -> all.add(
                            Stream.concat(Stream.of(first), rest.stream()).toList()));
        }
        return all;
    }
}
