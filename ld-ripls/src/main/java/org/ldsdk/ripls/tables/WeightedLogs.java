package org.ldsdk.ripls.tables;

import java.util.Arrays;

/**
 * Probabilities by their logarithm, each with how much weighs there; those with the same key are one and the same. First
 * they are put in; then they are sorted, and from then on only read.
 */
final class WeightedLogs {

    private long[] keys = new long[8];
    private double[] logs = new double[8];
    private double[] weights = new double[8];
    private double[] cumulated = new double[0];
    private int size;

    /** Puts one in; a weight of 0 is none. */
    void add(long key, double log, double weight) {
        int slot = slot(key);
        if (weights[slot] == 0) {
            keys[slot] = key;
            logs[slot] = log;
            size += weight == 0 ? 0 : 1;
        }
        weights[slot] += weight;
        if (size * 2 > keys.length) {
            resize();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (weights[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void resize() {
        long[] oldKeys = keys;
        double[] oldLogs = logs;
        double[] oldWeights = weights;
        keys = new long[oldKeys.length * 2];
        logs = new double[keys.length];
        weights = new double[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldWeights[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                logs[slot] = oldLogs[old];
                weights[slot] = oldWeights[old];
            }
        }
    }

    /** Sorts what is there, the smallest first. */
    WeightedLogs sorted() {
        WeightedLogs sorted = new WeightedLogs();
        sorted.size = size;
        sorted.logs = new double[size];
        int filled = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (weights[slot] != 0) {
                sorted.logs[filled++] = logs[slot];
            }
        }
        Arrays.sort(sorted.logs);
        sorted.keys = new long[size];
        sorted.weights = new double[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (weights[slot] != 0) {
                int place = sorted.firstAbove(logs[slot]) - 1;
                while (sorted.weights[place] != 0) {
                    place--;
                }
                sorted.keys[place] = keys[slot];
                sorted.weights[place] = weights[slot];
            }
        }
        sorted.cumulate();
        return sorted;
    }

    private void cumulate() {
        cumulated = new double[size + 1];
        for (int place = 0; place < size; place++) {
            cumulated[place + 1] = cumulated[place] + weights[place];
        }
    }

    int size() {
        return size;
    }

    long key(int place) {
        return keys[place];
    }

    double log(int place) {
        return logs[place];
    }

    double weight(int place) {
        return weights[place];
    }

    /** How much weighs before this place. */
    double weightBefore(int place) {
        return cumulated[place];
    }

    /** The first place whose logarithm is more than this. */
    int firstAbove(double log) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (logs[middle] <= log) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How much weighs in pairs of one from here and one from the other whose logarithms add up to no more than this. Before
     * the first place all pairs do, from the last place on none.
     */
    double weightOfPairs(int first, int last, WeightedLogs other, double most) {
        double sum = cumulated[first] * other.cumulated[other.size];
        int partners = other.size;
        for (int place = first; place < last; place++) {
            while (partners > 0 && other.logs[partners - 1] > most - logs[place]) {
                partners--;
            }
            sum += weights[place] * other.cumulated[partners];
        }
        return sum;
    }
}
