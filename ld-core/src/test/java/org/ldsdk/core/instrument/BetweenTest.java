package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;

/** Between two cut-offs there may be no score at all, although both lie between the ends. */
class BetweenTest {

    private static final Scorer SCORER = Scorer.of(
            TestInstruments.weighted(new int[] {4, 1, 2}, total -> new Criterion.Between("scale:total", 2, 3)));

    @Test
    void a_gap_in_the_scores_is_not_met_although_the_ends_lie_around_it() {
        ScoredResponse scored = SCORER.score(Response.empty().answer("3", "0"));

        assertThat(scored.score("total").lowest()).hasValue(0);
        assertThat(scored.score("total").highest()).hasValue(5);
        assertThat(scored.threshold("rule").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_score_that_can_be_had_in_between_leaves_it_open() {
        assertThat(SCORER.score(Response.empty()).threshold("rule").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
