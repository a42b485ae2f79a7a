package org.ldsdk.ripls.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.ripls.survey.RespondentId;
import org.ldsdk.ripls.survey.Survey;

/**
 * Two administrations of one instrument, matched by the respondents' ids. Everybody before is matched or lost. A row that was
 * left out of a survey, because something is wrong with it, is not there: whoever has such a row after counts as lost.
 * Immutable; it shows counts and nobody.
 */
public final class Matching {

    private final int[] before;
    private final int[] after;
    private final int[] lost;
    private final int onlyAfter;

    private Matching(int[] before, int[] after, int[] lost, int onlyAfter) {
        this.before = before;
        this.after = after;
        this.lost = lost;
        this.onlyAfter = onlyAfter;
    }

    /**
     * Matches two administrations.
     *
     * @param before the earlier one
     * @param after the later one
     * @return who is in both, and how many in one
     * @throws ProblemsException if definition or coding differ, or a survey came without ids; all of it at once
     */
    public static Matching of(Survey before, Survey after) {
        ProblemsException.throwIfAny(problems(before, after));
        Map<RespondentId, Integer> rowsAfter = new HashMap<>();
        rows(after).forEach(row -> rowsAfter.put(id(after, row), row));
        int[] matched = rows(before)
                .filter(row -> rowsAfter.containsKey(id(before, row)))
                .toArray();
        return new Matching(
                matched,
                IntStream.of(matched)
                        .map(row -> Objects.requireNonNull(rowsAfter.get(id(before, row))))
                        .toArray(),
                rows(before)
                        .filter(row -> !rowsAfter.containsKey(id(before, row)))
                        .toArray(),
                after.respondents() - matched.length);
    }

    private static List<Problem> problems(Survey before, Survey after) {
        List<Problem> problems = new ArrayList<>();
        same("definition", before.scorer().definition(), after.scorer().definition(), problems);
        same("coding", coding(before.scorer()), coding(after.scorer()), problems);
        hasIds("before", before, problems);
        hasIds("after", after, problems);
        return problems;
    }

    private static void same(String what, Object before, Object after, List<Problem> problems) {
        if (!before.equals(after)) {
            problems.add(new Problem(
                    "Matching." + what, "must be the same both times, but was " + before + " and then " + after));
        }
    }

    private static String coding(Scorer scorer) {
        return scorer.codes().coding().orElse("the definition's own");
    }

    private static void hasIds(String when, Survey survey, List<Problem> problems) {
        if (rows(survey).mapToObj(survey::respondent).anyMatch(Optional::isEmpty)) {
            problems.add(new Problem("Matching." + when, "must have come with ids of respondents"));
        }
    }

    private static RespondentId id(Survey survey, int row) {
        return survey.respondent(row).orElseThrow();
    }

    private static IntStream rows(Survey survey) {
        BitSet faulty = new BitSet();
        survey.answers().problems().forEach(problem -> faulty.set(problem.row()));
        return IntStream.range(0, survey.answers().rows()).filter(row -> !faulty.get(row));
    }

    /** {@return how many are in both} */
    public int matched() {
        return before.length;
    }

    /** {@return how many are only before} */
    public int lost() {
        return lost.length;
    }

    /** {@return how many are only after} */
    public int onlyAfter() {
        return onlyAfter;
    }

    /** Rows before of those matched, upwards. */
    int[] rowsBefore() {
        return before.clone();
    }

    /** Rows after of those matched, in the same order. */
    int[] rowsAfter() {
        return after.clone();
    }

    /** Rows before of those lost, upwards. */
    int[] rowsLost() {
        return lost.clone();
    }

    @Override
    public String toString() {
        return "Matching[" + matched() + " matched, " + lost() + " lost, " + onlyAfter + " only after]";
    }
}
