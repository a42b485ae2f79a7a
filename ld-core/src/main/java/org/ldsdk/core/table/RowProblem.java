package org.ldsdk.core.table;

import org.ldsdk.core.Problem;

/**
 * Something wrong with a row, so that it is not scored.
 *
 * @param row which row, counted from 0
 * @param problem field and rule, without the value
 */
public record RowProblem(int row, Problem problem) {

    RowProblem shifted(int by) {
        return new RowProblem(row + by, problem);
    }
}
