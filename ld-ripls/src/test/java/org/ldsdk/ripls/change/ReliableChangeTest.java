package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.ripls.change.RecoveryRule.Printed;
import org.ldsdk.ripls.psychometrics.CronbachAlpha;

class ReliableChangeTest {

    private static final ScoreRange RANGE = new ScoreRange(0, 100);
    private static final Reliability HALF = new Reliability(0.5, "invented");

    @ParameterizedTest
    @ValueSource(doubles = {1, -0.1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void a_reliability_that_leaves_no_error_is_refused(double coefficient) {
        assertThatThrownBy(() -> new Reliability(coefficient, "somebody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reliability.coefficient: must be 0 or more and less than 1, but was " + coefficient);
    }

    @Test
    void an_alpha_that_leaves_no_error_is_a_reason() {
        assertThat(ofSample(-0.2).reason()).contains("alpha here is below 0, so no error can be had from it");
        assertThat(ofSample(1).reason()).contains("alpha here is 1, so no error can be had from it");
        assertThat(ofSample(0.7).value()).contains(new Reliability(0.7, "alpha here"));
    }

    private static Computed<Reliability> ofSample(double alpha) {
        return Reliability.ofSample(new CronbachAlpha(9, 3, Computed.of(alpha)), "alpha here");
    }

    /** With sd 1 and reliability 0.5 the index is the change itself. */
    @Test
    void a_change_of_just_the_critical_size_is_not_reliable() {
        ReliableChangeIndex index = new ReliableChangeIndex(HALF, 1, Better.HIGHER);
        assertThat(index.standardErrorOfDifference()).isEqualTo(1);
        assertThat(index.classOf(0, 1.96)).isEqualTo(ChangeClass.NO_RELIABLE_CHANGE);
        assertThat(index.classOf(0, Math.nextUp(1.96))).isEqualTo(ChangeClass.RELIABLE_IMPROVEMENT);
        assertThat(index.classOf(0, -1.96)).isEqualTo(ChangeClass.NO_RELIABLE_CHANGE);
        assertThat(index.classOf(0, -2)).isEqualTo(ChangeClass.RELIABLE_DETERIORATION);
    }

    @Test
    void recovered_is_who_reaches_the_cut_off_from_its_worse_side() {
        ReliableChangeIndex index = new ReliableChangeIndex(HALF, 1, Better.LOWER);
        assertThat(index.classOf(10, 5, 5)).isEqualTo(RecoveryClass.RECOVERED);
        assertThat(index.classOf(10, 6, 5)).isEqualTo(RecoveryClass.IMPROVED);
        assertThat(index.classOf(5, 1, 5)).isEqualTo(RecoveryClass.IMPROVED);
        assertThat(index.classOf(6, 5, 5)).isEqualTo(RecoveryClass.UNCHANGED);
        assertThat(index.classOf(1, 9, 5)).isEqualTo(RecoveryClass.DETERIORATED);
    }

    @Test
    void without_a_cited_cut_off_nobody_recovers() {
        ReliableChanges changes =
                changes(ChangeRule.of(Better.HIGHER), 0, 3, 5).value().orElseThrow();
        assertThat(changes.recoveries().reason()).contains("no cut-off is cited");

        Citation cited = new Citation("Somebody 2001", Optional.empty(), Optional.empty(), true);
        changes = changes(ChangeRule.of(Better.HIGHER).with(new Printed(4, cited)), 0, 3, 5)
                .value()
                .orElseThrow();
        assertThat(changes.recoveries().value().orElseThrow().how()).isEqualTo("cut-off as printed, Somebody 2001");
        assertThat(changes.recoveries().value().orElseThrow().cutOff()).isEqualTo(4);
    }

    private static Computed<ReliableChanges> changes(ChangeRule rule, double... before) {
        double[] after = {9, 1, 1};
        return ReliableChanges.of(Pairs.of(before, Arrays.copyOf(after, before.length)), RANGE, rule, HALF);
    }

    @Test
    void what_cannot_be_classed_says_why() {
        ChangeRule rule = ChangeRule.of(Better.HIGHER);
        assertThat(changes(rule).reason()).contains("there are fewer than 2 pairs");
        assertThat(changes(rule, 1).reason()).contains("there are fewer than 2 pairs");
        assertThat(changes(rule, 0.1, 0.1, 0.1).reason()).contains("the scores before do not vary");
        assertThatThrownBy(() -> new ReliableChangeIndex(HALF, 0, Better.LOWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ReliableChangeIndex.sdBefore: must be more than 0, and finite");
    }

    @Test
    void text_forms_show_no_count() {
        assertThat(changes(ChangeRule.of(Better.HIGHER), 0, 3, 5)
                        .value()
                        .orElseThrow()
                        .toString())
                .doesNotContain("RELIABLE", "count", "=1", "=2");
        assertThat(HALF).hasToString("Reliability[invented]");
    }
}
