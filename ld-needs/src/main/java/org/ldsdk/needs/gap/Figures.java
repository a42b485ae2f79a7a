package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ldsdk.needs.gap.GapQuestion.Kind;

/** All figures of one section, those that will be left out included. It never leaves this package. */
final class Figures {

    private static final GapCount NOBODY = new GapCount(0, 0, 0);

    private final List<RowRule> rows;
    private final List<Grouping> groupings;
    private final List<Alike> people;
    private final List<List<List<GapCount>>> counts;
    private final List<List<Integer>> sizes;

    Figures(List<RowRule> rows, List<Grouping> groupings, List<Alike> people) {
        this.rows = rows;
        this.groupings = groupings;
        this.people = people;
        this.counts = IntStream.range(0, rows.size())
                .mapToObj(row -> IntStream.range(0, groupings.size())
                        .mapToObj(grouping -> byGroup(row, grouping))
                        .toList())
                .toList();
        this.sizes = IntStream.range(0, groupings.size()).mapToObj(this::size).toList();
    }

    private List<GapCount> byGroup(int row, int grouping) {
        List<GapCount> byGroup = new ArrayList<>();
        groupings.get(grouping).groups().forEach(group -> byGroup.add(NOBODY));
        people.forEach(alike -> {
            int group = alike.group(grouping);
            byGroup.set(group, byGroup.get(group).plus(alike.count(row)));
        });
        return byGroup;
    }

    private List<Integer> size(int grouping) {
        return IntStream.range(0, groupings.get(grouping).groups().size())
                .mapToObj(group -> people.stream()
                        .filter(alike -> alike.group(grouping) == group)
                        .mapToInt(Alike::people)
                        .sum())
                .toList();
    }

    List<RowRule> rows() {
        return rows;
    }

    int groupings() {
        return groupings.size();
    }

    List<Alike> people() {
        return people;
    }

    /** How many people are in each group. */
    List<Integer> sizes(int grouping) {
        return sizes.get(grouping);
    }

    /** One row's figures, group by group; a copy. */
    List<GapCount> counts(int row, int grouping) {
        return new ArrayList<>(counts.get(row).get(grouping));
    }

    /** One row's figures, everybody together. */
    GapCount total(int row) {
        return total(row, one -> true);
    }

    private GapCount total(int row, Predicate<Alike> whom) {
        return people.stream().filter(whom).map(one -> one.count(row)).reduce(NOBODY, GapCount::plus);
    }

    /** One row's figures of those whom another row's criterion keeps out. */
    GapCount barred(int row, int barring) {
        return total(row, one -> one.answer(barring) == Answer.YES);
    }

    /** One row's figures of all others. */
    GapCount notBarred(int row, int barring) {
        return total(row, one -> one.answer(barring) != Answer.YES);
    }

    /** Whether a row is about one criterion that reads what people are grouped by, so that it tells of whole groups. */
    boolean readsGroup(int row) {
        return groupings.stream().anyMatch(grouping -> rows.get(row).reads().contains("fact:" + grouping.fact()));
    }

    /** The rows of one kind. */
    List<Integer> rows(Kind kind) {
        return IntStream.range(0, rows.size())
                .filter(row -> kind(row) == kind)
                .boxed()
                .toList();
    }

    private Kind kind(int row) {
        return rows.get(row).question().kind();
    }

    /** Whether two rows are about the same offer. */
    boolean areOfOneOffer(int row, int other) {
        return rows.get(row)
                .question()
                .offer()
                .equals(rows.get(other).question().offer());
    }

    /** The criteria that stand behind a reason; none if it has only one, which then is the reason. */
    List<Integer> criteria(int reason) {
        return IntStream.range(reason + 1, rows.size())
                .takeWhile(row -> kind(row) == Kind.CRITERION_FAILS)
                .boxed()
                .toList();
    }

    /** The reason that a criterion stands behind; itself, if it is the reason. */
    int reason(int criterion) {
        return kind(criterion) == Kind.CRITERION_FAILS ? reason(criterion - 1) : criterion;
    }

    /** The rows about single criteria of the offer that a row is about. */
    List<Integer> criteriaOfOffer(int row) {
        return IntStream.range(0, rows.size())
                .filter(one -> areOfOneOffer(one, row))
                .filter(one -> kind(one) == Kind.CRITERION_FAILS
                        || kind(one) == Kind.REASON && criteria(one).isEmpty())
                .boxed()
                .toList();
    }
}
