package org.ldsdk.needs.pathway;

import java.util.List;
import org.ldsdk.core.Problem;

/**
 * What a file of cases held. Its text form shows nothing of a case.
 *
 * @param caseload the cases that could be read; it knows how many could not
 * @param problems what is wrong with the others, in the order of the file; a place is file, line, column and field
 */
public record CaseloadReading(Caseload caseload, List<Problem> problems) {

    /** Copies the list. */
    public CaseloadReading {
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "CaseloadReading[" + caseload.size() + " cases, " + problems.size() + " problems]";
    }
}
