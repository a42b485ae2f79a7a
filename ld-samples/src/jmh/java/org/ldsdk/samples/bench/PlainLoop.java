package org.ldsdk.samples.bench;

import org.ldsdk.core.criterion.Verdict;

/** Scores of {@link WeightedBench} as one would write them by hand: loops over people, scales and items, and tables of points. */
final class PlainLoop {

    private static final Verdict[] VERDICTS = Verdict.values();

    private final int width;
    private final int[][] items;
    /** Points by scale, place in the scale and option. */
    private final int[][][] points;

    private final int[][] least;
    private final int[][] most;

    PlainLoop(Definition definition) {
        int scales = definition.scales().size();
        width = definition.points().length;
        items = new int[scales][];
        points = new int[scales][][];
        least = new int[scales][];
        most = new int[scales][];
        for (int scale = 0; scale < scales; scale++) {
            items[scale] = definition.scales().get(scale).items();
            points[scale] = new int[items[scale].length][];
            least[scale] = new int[items[scale].length];
            most[scale] = new int[items[scale].length];
            for (int i = 0; i < items[scale].length; i++) {
                int[] of = definition.keyed(scale, items[scale][i]);
                points[scale][i] = of;
                least[scale][i] = Math.min(of[0], of[of.length - 1]);
                most[scale][i] = Math.max(of[0], of[of.length - 1]);
            }
        }
    }

    /** Columns by scale or threshold; a verdict by its ordinal. */
    record Columns(double[][] lowest, double[][] highest, double[][] points, byte[][] verdicts) {

        Verdict verdict(int rule, int person) {
            return VERDICTS[verdicts[rule][person]];
        }
    }

    Columns score(byte[] answers, int people) {
        int scales = items.length;
        Columns columns = new Columns(
                new double[scales][people],
                new double[scales][people],
                new double[scales][people],
                new byte[2][people]);
        for (int person = 0; person < people; person++) {
            for (int scale = 0; scale < scales; scale++) {
                score(answers, person, scale, columns);
            }
            Verdict one = reaches(columns, 0, person, 30);
            columns.verdicts[0][person] = (byte) one.ordinal();
            Verdict either = either(reaches(columns, 1, person, 40), reaches(columns, 2, person, 50));
            columns.verdicts[1][person] = (byte) either.ordinal();
        }
        return columns;
    }

    private void score(byte[] answers, int person, int scale, Columns columns) {
        int lowest = 0;
        int highest = 0;
        int[] of = items[scale];
        for (int i = 0; i < of.length; i++) {
            int option = answers[person * width + of[i]];
            if (option >= 0) {
                lowest += points[scale][i][option];
                highest += points[scale][i][option];
            } else {
                lowest += least[scale][i];
                highest += most[scale][i];
            }
        }
        columns.lowest[scale][person] = lowest;
        columns.highest[scale][person] = highest;
        columns.points[scale][person] = lowest == highest ? lowest : Double.NaN;
    }

    private static Verdict reaches(Columns columns, int scale, int person, double cut) {
        if (columns.highest[scale][person] < cut) {
            return Verdict.NOT_MET;
        }
        return columns.lowest[scale][person] >= cut ? Verdict.MET : Verdict.UNDETERMINED;
    }

    private static Verdict either(Verdict one, Verdict other) {
        if (one == Verdict.MET || other == Verdict.MET) {
            return Verdict.MET;
        }
        return one == Verdict.NOT_MET ? other : one;
    }
}
