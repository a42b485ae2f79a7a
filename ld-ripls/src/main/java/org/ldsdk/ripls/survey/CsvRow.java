package org.ldsdk.ripls.survey;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file. It holds people's data, so its text form shows none.
 *
 * @param line the line on which it begins
 * @param cells its cells as written; empty if it is faulty
 * @param fault the rule that its writing breaks, if it does
 */
record CsvRow(long line, List<String> cells, Optional<String> fault) {

    @Override
    public String toString() {
        return "CsvRow[" + line + "]";
    }
}
