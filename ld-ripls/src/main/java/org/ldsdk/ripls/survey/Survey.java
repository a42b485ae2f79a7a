package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.RowProblem;

/**
 * What a cohort answered to one instrument, with what else is known of the respondents. Immutable. Its text form shows
 * no answers and no ids.
 */
public final class Survey {

    private final Scorer scorer;
    private final AnswerTable answers;
    private final Respondents ids;
    private final List<Demographic> demographics;
    private final int rejected;

    Survey(Scorer scorer, AnswerTable answers, Respondents ids, List<Demographic> demographics, int rejected) {
        this.scorer = scorer;
        this.answers = answers;
        this.ids = ids;
        this.demographics = List.copyOf(demographics);
        this.rejected = rejected;
    }

    /**
     * What reads a survey from CSV.
     *
     * @param instrument a published variant, or any instrument read from its JSON
     * @return a reader of answers in the definition's own coding, with ids in the first column
     */
    public static SurveyReader reader(Instrument instrument) {
        return SurveyReader.of(instrument);
    }

    /**
     * A survey of answers that are in memory already, without ids and demographics.
     *
     * @param scorer says which instrument and which coding
     * @param answers answers to that instrument; rows with problems count as rejected
     * @return the survey
     * @throws IllegalArgumentException if the answers belong to another definition
     */
    public static Survey of(Scorer scorer, AnswerTable answers) {
        if (!scorer.definition().equals(answers.definition())) {
            throw new IllegalArgumentException("Survey.answers: must belong to " + scorer.definition()
                    + ", but belong to " + answers.definition());
        }
        return new Survey(scorer, answers, Respondents.unknown(answers.rows()), List.of(), rejected(answers));
    }

    private static int rejected(AnswerTable answers) {
        return (int)
                answers.problems().stream().mapToInt(RowProblem::row).distinct().count();
    }

    /**
     * These respondents, then the other survey's.
     *
     * @param other a survey of other people by the same instrument with the same demographic columns
     * @return both
     * @throws IllegalArgumentException if definitions or demographic columns differ, or if an id is in both; it says how many
     *     are
     */
    public Survey merge(Survey other) {
        if (!names(demographics).equals(names(other.demographics))) {
            throw new IllegalArgumentException(
                    "Survey.demographics: must be " + names(demographics) + ", but were " + names(other.demographics));
        }
        int shared = ids.shared(other.ids);
        if (shared > 0) {
            throw new IllegalArgumentException(
                    "Survey.respondents: must not be in both surveys, but " + shared + (shared == 1 ? " is" : " are"));
        }
        List<Demographic> merged = new ArrayList<>();
        for (int i = 0; i < demographics.size(); i++) {
            merged.add(demographics.get(i).merge(other.demographics.get(i)));
        }
        return new Survey(
                scorer, answers.merge(other.answers), ids.merge(other.ids), merged, rejected + other.rejected);
    }

    /**
     * This survey with a demographic collapsed to groups, behind those it has.
     *
     * @param grouping which demographic and how
     * @return this with one demographic more, which has the grouping's name
     * @throws ProblemsException if there is no such demographic, if there is one of the new name already, or if a value belongs to
     *     no group; the value is not told
     */
    public Survey with(Grouping grouping) {
        List<String> names = names(demographics);
        String where = "Grouping[" + grouping.name() + "]";
        if (!names.contains(grouping.column())) {
            throw refusal(where + ".column", "must be one of " + names + ", but was " + grouping.column());
        }
        if (names.contains(grouping.name())) {
            throw refusal(where + ".name", "must not be the name of a demographic that is there already");
        }
        List<Demographic> more = new ArrayList<>(demographics);
        more.add(demographics.get(names.indexOf(grouping.column())).collapse(grouping));
        return new Survey(scorer, answers, ids, more, rejected);
    }

    private static ProblemsException refusal(String where, String rule) {
        return new ProblemsException(List.of(new Problem(where, rule)));
    }

    private static List<String> names(List<Demographic> demographics) {
        return demographics.stream().map(Demographic::name).toList();
    }

    /** {@return which instrument and which coding} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the answers; a row with a problem is there and never counted} */
    public AnswerTable answers() {
        return answers;
    }

    /**
     * @param row a row of the answers
     * @return who answered it; empty if the answers came without ids
     */
    public Optional<RespondentId> respondent(int row) {
        return ids.id(row);
    }

    /** {@return what else is known of each row, in the order of the columns} */
    public List<Demographic> demographics() {
        return demographics;
    }

    /** {@return the rows that can be counted, upwards} */
    IntStream rows() {
        BitSet faulty = new BitSet();
        answers.problems().forEach(problem -> faulty.set(problem.row()));
        return IntStream.range(0, answers.rows()).filter(row -> !faulty.get(row));
    }

    /** {@return how many people can be counted} */
    public int respondents() {
        return answers.rows() - rejected(answers);
    }

    /** {@return how many rows were left out because something is wrong with them} */
    public int rejected() {
        return rejected;
    }

    @Override
    public String toString() {
        return "Survey[" + scorer.definition() + ", " + respondents() + " respondents]";
    }
}
