package org.ldsdk.ripls;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.ripls.dimensionality.ParallelBudget;
import org.ldsdk.ripls.psychometrics.Bootstrap;
import org.ldsdk.ripls.survey.AnswerSplit;
import org.ldsdk.ripls.survey.Grouping;
import org.ldsdk.ripls.tables.TableBudget;

/**
 * What is to be computed from a survey, said before its figures are looked at. A report prints all of it, so that two
 * people with the same file and the same plan have the same report.
 */
@LdStyle
@Value.Immutable
public interface AnalysisPlan {

    /** The level of every interval in a report. */
    double LEVEL = 0.95;

    /** {@return what to do about missing answers when a scale is scored; alpha always needs all answers to the scale} */
    @Value.Default
    default MissingPolicy missing() {
        return MissingPolicy.listwise();
    }

    /** {@return names of the columns whose groups are compared, in order} */
    List<String> by();

    /** {@return how columns are collapsed to fewer groups; each makes a column of its own name, which may then be compared} */
    List<Grouping> groupings();

    /** {@return how answers to an item are collapsed where two groups are compared} */
    @Value.Default
    default AnswerSplit split() {
        return AnswerSplit.agree();
    }

    /** {@return where everything that draws at random starts} */
    @Value.Default
    default long seed() {
        return 1;
    }

    /** {@return the column of those who came together, such as to one workshop, if there is one} */
    Optional<String> cluster();

    /** {@return how many samples are drawn again for the bootstrap intervals of means and alpha; 0 for none} */
    @Value.Default
    default int replicates() {
        return 2_000;
    }

    /** {@return how many people were invited, if that is known} */
    Optional<Integer> invited();

    /**
     * {@return the most steps to an exact p of one table with more than two groups; beyond it, tables are drawn at random}
     */
    @Value.Default
    default long tableSteps() {
        return 20_000_000;
    }

    /** {@return how many tables are drawn then} */
    @Value.Default
    default int tableDraws() {
        return 20_000;
    }

    /** Refuses a number of people or a budget that cannot be. */
    @Value.Check
    default void check() {
        if (invited().orElse(1) < 1) {
            throw new IllegalArgumentException("AnalysisPlan.invited: must be at least 1, but was "
                    + invited().get());
        }
        tableBudget();
        bootstrap();
    }

    /** {@return listwise, no groups, seed 1} */
    static AnalysisPlan usual() {
        return ImmutableAnalysisPlan.builder().build();
    }

    /**
     * @param missing what to do about missing answers
     * @return this with that policy
     */
    default AnalysisPlan withMissing(MissingPolicy missing) {
        return ImmutableAnalysisPlan.builder().from(this).missing(missing).build();
    }

    /**
     * @param columns names of demographic columns; each once
     * @return this comparing their groups
     * @throws ProblemsException if a name stands there twice
     */
    default AnalysisPlan withBy(List<String> columns) {
        if (new LinkedHashSet<>(columns).size() < columns.size()) {
            throw new ProblemsException(
                    List.of(new Problem("AnalysisPlan.by", "must name each column once, but was " + columns)));
        }
        return ImmutableAnalysisPlan.builder().from(this).by(columns).build();
    }

    /**
     * @param seed where everything that draws at random starts
     * @return this with that seed
     */
    default AnalysisPlan withSeed(long seed) {
        return ImmutableAnalysisPlan.builder().from(this).seed(seed).build();
    }

    /**
     * @param invited how many people were invited, at least 1
     * @return this with that number
     * @throws IllegalArgumentException if the number is less than 1
     */
    default AnalysisPlan withInvited(int invited) {
        return ImmutableAnalysisPlan.builder().from(this).invited(invited).build();
    }

    /**
     * @param groupings how columns are collapsed to fewer groups
     * @return this with these groupings
     */
    default AnalysisPlan withGroupings(List<Grouping> groupings) {
        return ImmutableAnalysisPlan.builder().from(this).groupings(groupings).build();
    }

    /**
     * @param split how answers to an item are collapsed
     * @return this collapsing answers so
     */
    default AnalysisPlan withSplit(AnswerSplit split) {
        return ImmutableAnalysisPlan.builder().from(this).split(split).build();
    }

    /**
     * @param column the name of the column of those who came together, such as to one workshop
     * @return this, measuring how far they resemble each other
     */
    default AnalysisPlan withCluster(String column) {
        return ImmutableAnalysisPlan.builder().from(this).cluster(column).build();
    }

    /**
     * @param replicates how many samples are drawn again for bootstrap intervals, at least 100; 0 for none
     * @return this with that number
     * @throws IllegalArgumentException if it is another number
     */
    default AnalysisPlan withReplicates(int replicates) {
        return ImmutableAnalysisPlan.builder().from(this).replicates(replicates).build();
    }

    /** {@return how many random samples the eigenvalues are held against, at most 1,000} */
    default ParallelBudget parallelBudget() {
        return replicates() == 0
                ? new ParallelBudget(1, seed(), 0)
                : new ParallelBudget(
                        Math.min(replicates(), 1_000),
                        seed(),
                        ParallelBudget.usual(seed()).steps());
    }

    /** {@return how samples are drawn again} */
    default Bootstrap bootstrap() {
        return new Bootstrap(seed(), replicates());
    }

    /** {@return what one table with more than two groups may cost} */
    default TableBudget tableBudget() {
        return new TableBudget(tableSteps(), tableDraws(), seed());
    }
}
