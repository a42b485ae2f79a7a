package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Cohorts.Cohort;

/** Many rows at once say what one row after the other says, whatever way they are added up, and wherever a block ends. */
class ScoreRowsProperties {

    private static final List<MissingPolicy> POLICIES = List.of(
            MissingPolicy.interval(),
            MissingPolicy.listwise(),
            MissingPolicy.prorate("0.25"),
            MissingPolicy.prorate("1"));

    @Provide
    Arbitrary<Cohort> cohorts() {
        return Cohorts.cohorts();
    }

    @Property
    void rows_at_once_say_what_rows_one_by_one_say(@ForAll("cohorts") Cohort cohort) {
        for (MissingPolicy policy : POLICIES) {
            Scorer scorer = cohort.scorer().with(policy);
            assertThat(scorer.kernel()).isPresent();
            assertSame(ScoreRows.of(scorer, cohort.answers(), new BitSet()), cohort.answers(), 0);
        }
    }

    @Property
    void merged_parts_say_what_rows_one_by_one_say(@ForAll("cohorts") Cohort cohort) {
        Scorer scorer = cohort.scorer().with(MissingPolicy.prorate("0.25"));
        ScoreRows scores = ScoreRows.of(scorer, cohort.answers(), new BitSet());
        ScoreRows merged = scores.merge(scores);
        assertThat(merged.rows()).isEqualTo(2 * scores.rows());
        assertSame(merged, cohort.answers(), 0);
        assertSame(merged, cohort.answers(), scores.rows());
    }

    @Property
    void rows_left_out_have_no_points(@ForAll("cohorts") Cohort cohort) {
        BitSet without = new BitSet();
        without.set(cohort.answers().rows() / 2);
        ScoreRows scores = ScoreRows.of(cohort.scorer(), cohort.answers(), without);
        assertThat(scores.points(0, cohort.answers().rows() / 2)).isNaN();
        for (int rule = 0; rule < cohort.scorer().instrument().thresholds().size(); rule++) {
            assertThat(scores.threshold(rule, cohort.answers().rows() / 2)).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** If every item can be worth the same, carried-over points lie between what the missing ones could add least and most. */
    @Property
    void items_that_are_alike_never_carry_over_to_the_impossible(@ForAll("cohorts") Cohort cohort) {
        Scorer scorer = cohort.scorer().with(MissingPolicy.prorate("1"));
        ScoreRows scores = ScoreRows.of(scorer, cohort.answers(), new BitSet());
        for (int scale = 0; cohort.alike() && scale < scorer.program().scales.length; scale++) {
            for (int row = 0; row < scores.rows(); row++) {
                assertThat(scores.withheld(scale, row)).isNotEqualTo(Optional.of(Note.Kind.NOT_ESTIMATED_IMPOSSIBLE));
            }
        }
    }

    private static void assertSame(ScoreRows scores, AnswerRows answers, int from) {
        RowScorer one = scores.scorer().rows();
        for (int row = 0; row < answers.rows(); row++) {
            answers.fill(row, one);
            one.score();
            assertSame(scores, from + row, one);
        }
    }

    private static void assertSame(ScoreRows scores, int row, RowScorer one) {
        Program program = scores.scorer().program();
        for (int scale = 0; scale < program.scales.length; scale++) {
            assertThat(Double.valueOf(scores.lowest(scale, row))).isEqualTo(Double.valueOf(one.lowest(scale)));
            assertThat(Double.valueOf(scores.highest(scale, row))).isEqualTo(Double.valueOf(one.highest(scale)));
            assertThat(Double.valueOf(scores.points(scale, row))).isEqualTo(Double.valueOf(one.points(scale)));
            assertThat(scores.isEstimated(scale, row)).isEqualTo(one.isEstimated(scale));
            assertThat(scores.withheld(scale, row)).isEqualTo(one.withheld(scale));
        }
        for (int rule = 0; rule < program.thresholds.length; rule++) {
            assertThat(scores.threshold(rule, row)).isEqualTo(one.threshold(rule));
            assertThat(scores.isThresholdEstimated(rule, row)).isEqualTo(one.isThresholdEstimated(rule));
        }
    }
}
