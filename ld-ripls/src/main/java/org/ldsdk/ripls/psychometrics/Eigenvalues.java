package org.ldsdk.ripls.psychometrics;

import java.util.List;

/**
 * The eigenvalues of a symmetric matrix, with a vector for each. Its text form shows no numbers.
 *
 * @param values from the largest to the smallest
 * @param vectors one for each value, of length 1, at right angles to the others; the sign is arbitrary
 */
public record Eigenvalues(List<Double> values, List<List<Double>> vectors) {

    /** Copies the lists. */
    public Eigenvalues {
        values = List.copyOf(values);
        vectors = vectors.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        return "Eigenvalues[" + values.size() + "]";
    }
}
