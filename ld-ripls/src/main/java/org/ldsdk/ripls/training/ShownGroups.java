package org.ldsdk.ripls.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which groups may be shown on one scale. Small groups are hidden first; then, one by one, groups from which, together with
 * everybody and the other groups shown, the sum of the scores of fewer people than a group must have could be computed.
 */
final class ShownGroups {

    private static final int FEWEST = TrainingPriorities.FEWEST;

    /** The most sorts of people, by the groups shown they belong to, that are looked into. */
    private static final int MOST_SORTS = 5_000;

    private final List<Column> columns;
    private final int[] scored;
    private final List<int[]> sizes;
    private final List<boolean[]> shown = new ArrayList<>();

    /** Rows that have a score. */
    ShownGroups(List<Column> columns, int... scored) {
        this.columns = columns;
        this.scored = scored;
        this.sizes = columns.stream().map(column -> column.sizes(scored)).toList();
        for (int[] ofColumn : sizes) {
            boolean[] large = new boolean[ofColumn.length];
            for (int group = 0; group < large.length; group++) {
                large[group] = ofColumn[group] >= FEWEST;
            }
            shown.add(large);
            hideIfMany(large);
        }
        Optional<Group> toHide = toHide();
        while (toHide.isPresent()) {
            shown.get(toHide.get().line())[toHide.get().level()] = false;
            toHide = toHide();
        }
    }

    private void hideIfMany(boolean[] line) {
        long large =
                IntStream.range(0, line.length).filter(group -> line[group]).count();
        if (large > TrainingPriorities.MOST_GROUPS || new Sorts().number() > MOST_SORTS) {
            Arrays.fill(line, false);
        }
    }

    /** A level of a line. */
    private record Group(int line, int level) {}

    boolean isShown(int line, int group) {
        return shown.get(line)[group];
    }

    private int level(int line, int row) {
        return columns.get(line).level(row);
    }

    /** The shown groups, the smallest first. */
    private List<Group> shown() {
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(line -> IntStream.range(0, shown.get(line).length)
                        .filter(group -> isShown(line, group))
                        .mapToObj(group -> new Group(line, group)))
                .sorted(Comparator.comparingInt(group -> sizes.get(group.line())[group.level()]))
                .toList();
    }

    /** A group to hide, because a few people can be computed: the smallest that helps, or the smallest of all. */
    private Optional<Group> toHide() {
        Sorts sorts = new Sorts();
        List<Group> all = shown();
        Span known = sorts.span(all);
        return sorts.few()
                .filter(known::contains)
                .findFirst()
                .flatMap(few -> all.stream()
                        .filter(group -> !sorts.span(all.stream()
                                        .filter(other -> !other.equals(group))
                                        .toList())
                                .contains(few))
                        .findFirst()
                        .or(() -> all.stream().findFirst()));
    }

    /** People sorted by the shown groups that they belong to: sums of scores tell no more than those of whole sorts. */
    private final class Sorts {

        private final Map<List<Integer>, Integer> positions = new HashMap<>();
        private final int[] ofPeople = new int[scored.length];
        private final int[] people;

        Sorts() {
            for (int i = 0; i < scored.length; i++) {
                int row = scored[i];
                List<Integer> groups = lines().map(line -> isInShown(line, row) ? level(line, row) : Column.NONE)
                        .boxed()
                        .toList();
                ofPeople[i] = positions.computeIfAbsent(groups, unseen -> positions.size());
            }
            people = new int[positions.size()];
            IntStream.of(ofPeople).forEach(sort -> people[sort]++);
        }

        private IntStream lines() {
            return IntStream.range(0, shown.size());
        }

        private boolean isInShown(int line, int row) {
            return isNamed(line, row) && isShown(line, level(line, row));
        }

        private boolean isNamed(int line, int row) {
            return level(line, row) != Column.NONE;
        }

        int number() {
            return people.length;
        }

        /** What follows from everybody and some of the shown groups. */
        Span span(List<Group> groups) {
            Span span = new Span();
            span.add(sorts(IntStream.range(0, scored.length)));
            groups.forEach(group -> span.add(sorts(
                    IntStream.range(0, scored.length).filter(i -> level(group.line(), scored[i]) == group.level()))));
            return span;
        }

        private double[] sorts(IntStream of) {
            double[] sorts = new double[number()];
            of.forEach(i -> sorts[ofPeople[i]] = 1);
            return sorts;
        }

        /** Few people whom a level tells from others and who are whole sorts: a hidden group, what a line hides, one sort. */
        Stream<double[]> few() {
            int[] inFew = IntStream.range(0, scored.length)
                    .filter(i -> people[ofPeople[i]] < FEWEST)
                    .toArray();
            Stream<IntStream> groups = lines().boxed()
                    .flatMap(line -> IntStream.range(0, shown.get(line).length)
                            .filter(group -> sizes.get(line)[group] > 0 && sizes.get(line)[group] < FEWEST)
                            .mapToObj(group -> IntStream.of(inFew).filter(i -> level(line, scored[i]) == group)));
            Stream<IntStream> rests = lines().filter(line ->
                            IntStream.of(inFew).anyMatch(i -> isNamed(line, scored[i]) && !isInShown(line, scored[i])))
                    .mapToObj(line -> IntStream.range(0, scored.length).filter(i -> !isInShown(line, scored[i])));
            Stream<IntStream> single = IntStream.of(inFew)
                    .filter(i -> lines().allMatch(line -> isNamed(line, scored[i])))
                    .map(i -> ofPeople[i])
                    .distinct()
                    .mapToObj(sort -> IntStream.of(inFew).filter(i -> ofPeople[i] == sort));
            return Stream.of(groups, rests, single)
                    .flatMap(any -> any)
                    .map(IntStream::toArray)
                    .filter(some -> some.length > 0 && some.length < FEWEST)
                    .map(some -> whole(some))
                    .flatMap(Optional::stream);
        }

        /** People as a vector of sorts, if they are whole sorts. */
        private Optional<double[]> whole(int[] some) {
            double[] sorts = sorts(IntStream.of(some));
            int all = IntStream.range(0, number())
                    .filter(sort -> sorts[sort] == 1)
                    .map(sort -> people[sort])
                    .sum();
            return all == some.length ? Optional.of(sorts) : Optional.empty();
        }
    }
}
