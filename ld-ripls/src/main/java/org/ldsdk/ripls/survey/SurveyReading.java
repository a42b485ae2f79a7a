package org.ldsdk.ripls.survey;

import java.util.List;

/**
 * What was read of a file: the good rows, and what is wrong with the others.
 *
 * @param survey the good rows
 * @param problems what is wrong with each bad row, in the order of the file; several may belong to one row
 */
public record SurveyReading(Survey survey, List<SurveyProblem> problems) {

    /** Copies the list. */
    public SurveyReading {
        problems = List.copyOf(problems);
    }

    /** {@return whether every row was good} */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
