package org.ldsdk.ripls.survey;

import java.util.Optional;
import org.ldsdk.core.Problem;

/**
 * What is wrong with one row of a survey, so that the row is left out: {@code survey.csv:14 item 3: must be one of -2,
 * -1, 0, 1, 2}. It never says what stood there, nor whose row it is.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param column the name of the column; empty if the row as a whole is wrong
 * @param problem place and rule
 */
public record SurveyProblem(long line, Optional<String> column, Problem problem) {

    /** {@return the rule that the row breaks} */
    public String rule() {
        return problem.rule();
    }

    /** {@return place and rule in one line} */
    public String text() {
        return problem.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
