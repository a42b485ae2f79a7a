package org.ldsdk.ripls.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All tables with the margins of an observed one, column after column. What is left to place after some columns is a node;
 * ways to a node that are equally probable are one. Ways are followed as long as it depends on what comes whether the table
 * is at most as probable as the observed one. The last two columns are laid out and sorted, once for each node before them.
 */
final class TableNetwork {

    /** Relative to the observed table, as in {@link FisherExact}. */
    private static final double TOLERANCE = 1e-7;

    /** The most ways that are kept. */
    private static final int MOST_WAYS = 2_000_000;

    /** Larger tables are never exact. */
    private static final int MOST_PEOPLE = 20_000;

    private final CountTable table;
    private final int[] columns;
    private final List<NodeIndex> stages = new ArrayList<>();
    private final int lastTwo;
    private long stepsLeft;
    private long waysLeft = MOST_WAYS;
    private double sum;

    /** A table of at least two rows and two columns, none of them empty. */
    TableNetwork(CountTable observed, long steps) {
        this.table = isUpright(observed) ? observed : observed.transposed();
        this.columns = downwards(table.columnTotals());
        this.lastTwo = columns.length - 2;
        this.stepsLeft = steps;
    }

    /** Few rows, and of few places, make few nodes. */
    private static boolean isUpright(CountTable table) {
        return table.rows() == table.columns()
                ? nodes(table.rowTotals()) <= nodes(table.columnTotals())
                : table.rows() < table.columns();
    }

    private static double nodes(int[] totals) {
        return Arrays.stream(totals).asDoubleStream().reduce(1, (nodes, total) -> nodes * (total + 1));
    }

    private static int[] downwards(int[] totals) {
        return Arrays.stream(totals)
                .map(total -> -total)
                .sorted()
                .map(total -> -total)
                .toArray();
    }

    /** The sum of the probabilities of all tables that are not more probable; empty if the steps do not suffice. */
    OptionalDouble p() {
        int bits = Integer.SIZE
                - Integer.numberOfLeadingZeros(
                        Arrays.stream(table.rowTotals()).max().orElseThrow());
        if (table.total() > MOST_PEOPLE || table.rows() * bits >= Long.SIZE) {
            return OptionalDouble.empty();
        }
        for (int stage = 0; stage <= lastTwo; stage++) {
            stages.add(new NodeIndex(table.rows(), bits));
        }
        sum(new ColumnWays(table.total()));
        return isSpent() ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, sum));
    }

    private void sum(ColumnWays ways) {
        double limit = ways.logProbability(table) + TOLERANCE;
        WeightedLogs start = new WeightedLogs();
        start.add(0, 0, 1);
        if (lastTwo == 0) {
            WeightedLogs all = bounded(0, table.rowTotals(), ways).ways();
            sum = start.sorted().weightOfPairs(0, 1, all, limit);
            return;
        }
        stages.get(0).get(table.rowTotals()).ways().add(0, 0, 1);
        for (int stage = 0; stage < lastTwo && !isSpent(); stage++) {
            for (TableNode node : stages.get(stage).nodes()) {
                follow(stage, node, ways, limit);
            }
        }
    }

    private boolean isSpent() {
        return stepsLeft < 0 || waysLeft < 0;
    }

    /** Takes all ways to a node on through one column. */
    private void follow(int stage, TableNode node, ColumnWays ways, double limit) {
        WeightedLogs here = node.sortWays();
        if (here.size() > 0) {
            ways.each(node.places(), columns[stage], (left, log, key) -> {
                TableNode next = bounded(stage + 1, left, ways);
                stepsLeft--;
                if (!isSpent()) {
                    sum += StrictMath.exp(log) * decided(stage, here, next, log, key, limit - log);
                }
                return !isSpent();
            });
        }
        node.forgetWays();
    }

    /** How much weighs in the ways of which it is decided, after this column, that they count; the rest goes on. */
    private double decided(int stage, WeightedLogs here, TableNode next, double log, long key, double most) {
        int first = here.firstAbove(most - next.highest());
        int last = here.firstAbove(most - next.lowest());
        stepsLeft -= last - first;
        if (stage + 1 == lastTwo) {
            return here.weightOfPairs(first, last, next.ways(), most);
        }
        double probability = StrictMath.exp(log);
        int before = next.ways().size();
        for (int way = first; way < last; way++) {
            next.ways().add(here.key(way) + key, here.log(way) + log, here.weight(way) * probability);
        }
        waysLeft -= next.ways().size() - before;
        return here.weightBefore(first);
    }

    /** The node after so many columns, with all that is known about what follows. */
    private TableNode bounded(int stage, int[] places, ColumnWays ways) {
        TableNode node = stages.get(stage).get(places);
        if (!node.isBounded()) {
            if (stage == lastTwo) {
                layOut(node, ways);
            } else {
                bound(stage, node, ways);
            }
        }
        return node;
    }

    private void layOut(TableNode node, ColumnWays ways) {
        ways.each(node.places(), columns[lastTwo], (left, log, key) -> {
            node.ways().add(key + ways.key(left), log, StrictMath.exp(log));
            return --stepsLeft >= 0;
        });
        WeightedLogs sorted = node.sortWays();
        waysLeft -= sorted.size();
        node.bound(sorted.log(0), sorted.log(sorted.size() - 1));
    }

    private void bound(int stage, TableNode node, ColumnWays ways) {
        double[] bounds = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        ways.each(node.places(), columns[stage], (left, log, key) -> {
            TableNode next = bounded(stage + 1, left, ways);
            bounds[0] = Math.min(bounds[0], log + next.lowest());
            bounds[1] = Math.max(bounds[1], log + next.highest());
            return --stepsLeft >= 0 && waysLeft >= 0;
        });
        node.bound(bounds[0], bounds[1]);
    }
}
