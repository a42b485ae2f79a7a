package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.needs.pathway.Invented.day;

import org.junit.jupiter.api.Test;

class PathwayPlanTest {

    private static final PathwayPlan PLAN = PathwayPlan.at(day(10));

    @Test
    void a_period_has_its_first_instant_and_not_its_end() {
        PathwayPlan period = PLAN.over(day(2), day(5));

        assertThat(period.covers(day(2))).isTrue();
        assertThat(period.covers(day(5))).isFalse();
        assertThat(period.covers(day(2).minusNanos(1))).isFalse();
        assertThat(period.covers(day(5).minusNanos(1))).isTrue();
    }

    @Test
    void without_a_period_everything_up_to_the_time_is_covered_the_time_included() {
        assertThat(PLAN.covers(day(-1000))).isTrue();
        assertThat(PLAN.covers(day(10))).isTrue();
        assertThat(PLAN.covers(day(10).plusNanos(1))).isFalse();
    }

    @Test
    void faults_are_refused_at_once() {
        assertThat(PLAN.over(day(2), day(10)).end()).hasValue(day(10));
        assertThatThrownBy(() -> PLAN.over(day(11), day(11).plusNanos(1)))
                .hasMessage("PathwayPlan.end: must not be after at\n"
                        + "PathwayPlan.start: must be before end, and not after at");
        assertThatThrownBy(() -> PLAN.over(day(5), day(5)))
                .hasMessage("PathwayPlan.start: must be before end, and not after at");
        assertThatThrownBy(() -> PLAN.withDays(7, 0))
                .hasMessage("PathwayPlan.days: must each be 1 or more, but one was 0");
        assertThat(PLAN.withDays(28, 7, 7).days()).containsExactly(7, 28);
        assertThat(PLAN.withDays().days()).isEmpty();
    }

    @Test
    void it_says_what_is_looked_at() {
        assertThat(PLAN.text()).isEqualTo("what began up to 2026-01-15T09:00:00Z, as it was at 2026-01-15T09:00:00Z");
    }
}
