package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A row of numbers that decides, one number after the other, how something with many parts that hang together is drawn. Smaller numbers
 * give simpler parts and an exhausted tape gives the simplest, so jqwik shrinks whatever is drawn from one.
 */
final class Tape {

    private static final int NUMBERS = 1 << 20;
    private static final int LENGTH = 260;

    private final List<Integer> numbers;
    private int next;

    Tape(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static Arbitrary<Tape> tapes() {
        return Arbitraries.fromGenerator(random -> new Shorter(IntStream.range(0, LENGTH)
                .mapToObj(i -> random.nextInt(NUMBERS))
                .toList()));
    }

    /**
     * Shrinks by setting stretches to 0, the long ones first, and then by halving numbers: far fewer steps than a list of so many numbers
     * takes otherwise.
     */
    private record Shorter(List<Integer> numbers) implements Shrinkable<Tape> {

        @Override
        public Tape value() {
            return new Tape(numbers);
        }

        @Override
        public Stream<Shrinkable<Tape>> shrink() {
            Stream<Shrinkable<Tape>> zeros = Stream.of(64, 16, 4, 1)
                    .flatMap(length -> IntStream.iterate(0, from -> from < LENGTH, from -> from + length)
                            .mapToObj(from -> with(from, Math.min(from + length, LENGTH), 0)));
            Stream<Shrinkable<Tape>> halves =
                    IntStream.range(0, LENGTH).mapToObj(i -> with(i, i + 1, numbers.get(i) / 2));
            return Stream.concat(zeros, halves).filter(other -> other.distance().compareTo(distance()) < 0);
        }

        private Shrinkable<Tape> with(int from, int to, int number) {
            List<Integer> changed = new ArrayList<>(numbers);
            Collections.fill(changed.subList(from, to), number);
            return new Shorter(changed);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(
                    numbers.stream().filter(number -> number > 0).count(),
                    numbers.stream().mapToLong(Integer::longValue).sum());
        }
    }

    /** A whole number from 0 to {@code size - 1}. */
    int below(int size) {
        int number = next < numbers.size() ? numbers.get(next) : 0;
        next++;
        return (int) ((long) number * size / NUMBERS);
    }

    /** A whole number from the first to the last. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** True in one of so many draws. */
    boolean oneIn(int draws) {
        return below(draws) == draws - 1;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Some of them, perhaps none, in their order. */
    <T> List<T> some(List<T> from, int oneIn) {
        List<T> some = new ArrayList<>();
        from.forEach(one -> {
            if (oneIn(oneIn)) {
                some.add(one);
            }
        });
        return some;
    }

    /** Some of them, at least one, in any order. */
    <T> List<T> atLeastOne(List<T> from) {
        List<T> some = some(from, 2);
        if (some.isEmpty()) {
            some.add(pick(from));
        }
        return oneIn(3) ? shuffled(some) : some;
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, i - below(i + 1));
        }
        return shuffled;
    }
}
