package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shows that figures that are left out cannot be worked out. For each of them two people are found, of different
 * groups, who could exchange all their answers on the section without any printed figure changing, nor which groups are
 * put together; and the figure would be another one. Whoever reads the print cannot tell the two caseloads apart.
 */
final class Exchanges {

    private static final List<Answer> COUNTED = List.of(Answer.YES, Answer.NO, Answer.NOT_KNOWN);

    /** How many pairs are tried before a figure is taken to be unprotected; it is then not printed around. */
    private static final int MOST_TRIED = 50_000;

    private final Figures figures;
    private final Pooling pooling;
    private final List<Optional<Classes>> sizes;
    private final Map<Cell, Pair> found = new HashMap<>();

    Exchanges(Figures figures, Pooling pooling, List<Optional<Classes>> sizes) {
        this.figures = figures;
        this.pooling = pooling;
        this.sizes = sizes;
    }

    private record Cell(int row, int grouping, int group, Answer answer) {

        boolean holds(Alike one) {
            return one.answer(row) == answer;
        }
    }

    private record Pair(Alike one, Alike other) {

        boolean differ(int row) {
            return one.answer(row) != other.answer(row);
        }

        boolean areApart(int grouping) {
            return one.group(grouping) != other.group(grouping);
        }
    }

    /** Whether every figure of the rows that are printed, if it is left out, could be another one. */
    boolean protect(List<RowTables> tables) {
        return cells(tables).stream().allMatch(cell -> isProtected(cell, tables));
    }

    /** The figures by group that are left out, of rows that are printed. */
    private List<Cell> cells(List<RowTables> tables) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < tables.size(); row++) {
            for (int grouping = 0; grouping < figures.groupings(); grouping++) {
                if (tables.get(row).shown()
                        && !figures.rows().get(row).isPublic()
                        && sizes.get(grouping).isPresent()) {
                    add(cells, row, grouping, tables.get(row).printed(grouping));
                }
            }
        }
        return cells;
    }

    private void add(List<Cell> cells, int row, int grouping, Optional<Classes> printed) {
        Classes classes = printed.orElse(
                new Classes(figures.sizes(grouping).stream().map(size -> 0).toList()));
        List<GapCount> counts = figures.counts(row, grouping);
        for (int group = 0; group < counts.size(); group++) {
            List<Integer> with = classes.groups(classes.of().get(group));
            GapCount sum = with.stream().map(counts::get).reduce(new GapCount(0, 0, 0), GapCount::plus);
            if (isHidden(group, grouping, with)) {
                for (Answer answer : COUNTED) {
                    if (isOpen(sum, answer)) {
                        cells.add(new Cell(row, grouping, group, answer));
                    }
                }
            }
        }
    }

    /** Whether a group with people in it is printed only together with others that have people. */
    private boolean isHidden(int group, int grouping, List<Integer> with) {
        List<Integer> sizes = figures.sizes(grouping);
        return sizes.get(group) > 0
                && with.stream().filter(other -> sizes.get(other) > 0).count() > 1;
    }

    /**
     * Whether, of the people with whom a group is printed, some gave the answer and some another: else the figure is as
     * known as how many the row is about, and for that there is another row.
     */
    private static boolean isOpen(GapCount sum, Answer answer) {
        int people = GapCount.of(answer, 1).yes() * sum.yes()
                + GapCount.of(answer, 1).no() * sum.no()
                + GapCount.of(answer, 1).notKnown() * sum.notKnown();
        return people > 0 && people < sum.people();
    }

    private boolean isProtected(Cell cell, List<RowTables> tables) {
        Pair known = found.get(cell);
        if (known != null && isUnseen(known, tables)) {
            return true;
        }
        Optional<Pair> pair = search(cell, tables);
        pair.ifPresent(it -> found.put(cell, it));
        return pair.isPresent();
    }

    private Optional<Pair> search(Cell cell, List<RowTables> tables) {
        return figures.people().stream()
                .filter(one -> one.group(cell.grouping()) == cell.group())
                .flatMap(one -> figures.people().stream()
                        .filter(other -> other.group(cell.grouping()) != cell.group())
                        .filter(other -> cell.holds(one) != cell.holds(other))
                        .map(other -> new Pair(one, other)))
                .limit(MOST_TRIED)
                .filter(pair -> isUnseen(pair, tables))
                .findFirst();
    }

    /** Whether nothing printed changes if the two exchange their answers. */
    private boolean isUnseen(Pair pair, List<RowTables> tables) {
        return isPossible(pair, tables) && isUncounted(pair, tables) && isPooledAlike(pair, tables);
    }

    /**
     * What a criterion says of people for the group they are in stays with them. So either it says the same of both, or
     * whoever of them is asked fails the offer anyhow, and for the same reason if that is printed.
     */
    private boolean isPossible(Pair pair, List<RowTables> tables) {
        return IntStream.range(0, figures.rows().size())
                .filter(figures::readsGroup)
                .filter(pair::differ)
                .allMatch(row -> failsAnyhow(pair.one(), row, tables) && failsAnyhow(pair.other(), row, tables));
    }

    private boolean failsAnyhow(Alike one, int row, List<RowTables> tables) {
        int reason = figures.reason(row);
        boolean isReasonShown = reason < tables.size() && tables.get(reason).shown();
        return one.answer(row) == Answer.OUTSIDE
                || figures.criteriaOfOffer(row).stream()
                        .filter(other -> !figures.readsGroup(other) && one.answer(other) == Answer.YES)
                        .anyMatch(other -> !isReasonShown || figures.reason(other) == reason);
    }

    private boolean isUncounted(Pair pair, List<RowTables> tables) {
        for (int row = 0; row < tables.size(); row++) {
            for (int grouping : tables.get(row).printed()) {
                if (pair.differ(row)
                        && !tables.get(row)
                                .pooled()
                                .get(grouping)
                                .orElseThrow()
                                .areTogether(
                                        pair.one().group(grouping), pair.other().group(grouping))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Which groups are put together tells something too, so it must stay as it is. */
    private boolean isPooledAlike(Pair pair, List<RowTables> tables) {
        return IntStream.range(0, tables.size())
                .filter(row -> tables.get(row).shown() && pair.differ(row))
                .filter(row -> !figures.rows().get(row).isPublic())
                .allMatch(row -> IntStream.range(0, figures.groupings())
                        .filter(pair::areApart)
                        .allMatch(grouping -> isPooledAlike(pair, row, grouping, tables)));
    }

    private boolean isPooledAlike(Pair pair, int row, int grouping, List<RowTables> tables) {
        Optional<Classes> within = Disclosure.within(figures, tables, sizes, row, grouping);
        if (within.isEmpty()) {
            return true;
        }
        List<GapCount> counts = figures.counts(row, grouping);
        move(
                counts,
                pair.one().answer(row),
                pair.one().group(grouping),
                pair.other().group(grouping));
        move(
                counts,
                pair.other().answer(row),
                pair.other().group(grouping),
                pair.one().group(grouping));
        return pooling.classes(within.get(), counts)
                .equals(tables.get(row).pooled().get(grouping));
    }

    private static void move(List<GapCount> counts, Answer answer, int from, int to) {
        counts.set(from, counts.get(from).plus(GapCount.of(answer, -1)));
        counts.set(to, counts.get(to).plus(GapCount.of(answer, 1)));
    }
}
