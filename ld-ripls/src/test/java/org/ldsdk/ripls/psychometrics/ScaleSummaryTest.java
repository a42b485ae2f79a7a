package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.ripls.Ripls;

class ScaleSummaryTest {

    private static final Scale INSULARITY = Ripls.variant("hean-2015").scales().get(1);
    private static final KeyedAnswers NOBODY = KeyedAnswers.of(new int[][] {});

    @Test
    void floor_and_ceiling_are_shares_at_the_ends_that_can_be_had() {
        ScaleSummary summary = summary(6, -10, -10, -9.5, 0, 10);
        assertThat(summary.floorPercent().value()).contains(40.0);
        assertThat(summary.ceilingPercent().value()).contains(20.0);
        assertThat(summary.range().words()).isEqualTo("-10..10");
    }

    @Test
    void used_and_excluded_are_all_respondents() {
        ScaleSummary summary = summary(6, 1, 2, 3);
        assertThat(summary.used()).isEqualTo(3);
        assertThat(summary.excluded()).isEqualTo(3);
    }

    @Test
    void nobody_is_all_reasons() {
        ScaleSummary summary = summary(2);
        assertThat(summary.excluded()).isEqualTo(2);
        assertThat(summary.floorPercent().reason()).contains("nobody has a value");
        assertThat(summary.ceilingPercent().reason()).contains("nobody has a value");
        assertThat(summary.alpha().raw().reason()).isPresent();
    }

    @Test
    void more_scores_than_respondents_are_refused() {
        assertThatThrownBy(() -> summary(2, 1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ScaleSummary[insularity]: must have at most one score for each respondent, estimated or not");
        double[] one = {1};
        assertThatThrownBy(() -> ScaleSummary.of(INSULARITY, 2, one, 2, NOBODY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScaleSummary summary(int respondents, double... points) {
        return ScaleSummary.of(INSULARITY, respondents, points, 0, NOBODY);
    }
}
