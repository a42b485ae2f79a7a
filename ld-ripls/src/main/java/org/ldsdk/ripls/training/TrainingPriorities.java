package org.ldsdk.ripls.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.ripls.survey.Survey;

/**
 * Whether any demographic line separates scores after correction, and which groups lie on the side that calls for training.
 * People are not ranked. Its text form shows no figure of a group.
 *
 * <p>A group of fewer than {@value #FEWEST} people with a score is not shown, nor compared. Neither is a group from which,
 * together with everybody and the other groups shown, the scores of fewer people could be computed: those of a group that is
 * not shown, of all that one column does not show, or of people who share a level in every column. Those who gave no level
 * are no group: nobody can tell who they are, and they alone hide nothing.
 */
@LdStyle
@Value.Immutable
public interface TrainingPriorities {

    /** The fewest people with a score who make a group that is shown. */
    int FEWEST = 10;

    /** The most groups of this size that a column is compared by. */
    int MOST_GROUPS = 50;

    /** A line separates if its corrected p is below this. */
    double ALPHA = 0.05;

    /** The level of intervals. */
    double LEVEL = 0.95;

    /** {@return exactly which definition} */
    DefinitionId definition();

    /** {@return what makes a group one to train first} */
    PriorityRules rules();

    /** {@return what was done about missing answers} */
    MissingPolicy missing();

    /** {@return the demographic columns, in the caller's order} */
    List<String> by();

    /** {@return how many people were counted} */
    int respondents();

    /** {@return each column with each scale that has a rule: columns in the caller's order, then rules in theirs} */
    List<PriorityLine> lines();

    /** {@return every group that is shown, in the order of the lines, then by level} */
    @Value.Redacted
    List<PriorityGroup> groups();

    /** {@return how many comparisons p is corrected for} */
    default int comparisons() {
        return (int)
                lines().stream().filter(line -> line.p().value().isPresent()).count();
    }

    /** {@return the lines that separate scores after correction} */
    default List<PriorityLine> separating() {
        return lines().stream()
                .filter(line -> line.separates().value().orElse(false))
                .toList();
    }

    /** {@return the groups that are shown to lie on the side that calls for training} */
    default List<PriorityGroup> priorities() {
        return groups().stream()
                .filter(group -> group.standing().value().orElse(Standing.OPEN) == Standing.PRIORITY)
                .toList();
    }

    /**
     * Looks for priorities; who has a blank in a scale is left out of that scale.
     *
     * @param survey the survey
     * @param rules what makes a group one to train first
     * @param by names of the demographic columns
     * @return what the survey can tell
     * @throws ProblemsException naming every column that the survey does not have or that stands there twice, and every rule
     *     that does not fit the instrument
     * @throws IllegalArgumentException if the rules are for another instrument
     */
    static TrainingPriorities of(Survey survey, PriorityRules rules, List<String> by) {
        return of(survey, rules, by, MissingPolicy.listwise());
    }

    /**
     * Looks for priorities.
     *
     * @param survey the survey
     * @param rules what makes a group one to train first
     * @param by names of the demographic columns
     * @param missing what to do about missing answers
     * @return what the survey can tell
     * @throws ProblemsException naming every column that the survey does not have or that stands there twice, and every rule
     *     that does not fit the instrument
     * @throws IllegalArgumentException if the rules are for another instrument
     */
    static TrainingPriorities of(Survey survey, PriorityRules rules, List<String> by, MissingPolicy missing) {
        return new PriorityAnalysis(survey, rules, by, missing).priorities();
    }

    /** {@return what it says and what it cannot say, in plain text for people; lines end with LF} */
    default String text() {
        return new PriorityText(this).text();
    }

    /** {@return the same as JSON; what could not be computed is null, with its reason beside it} */
    default JsonNode toJson() {
        return PriorityJson.of(this);
    }
}
