package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

class EventCurveTest {

    private static final List<TimeToEvent> WAITS = List.of(event(2), open(3), other(4), event(6), open(8));

    private static TimeToEvent event(double time) {
        return new TimeToEvent(time, Ending.EVENT);
    }

    private static TimeToEvent other(double time) {
        return new TimeToEvent(time, Ending.OTHER);
    }

    private static TimeToEvent open(double time) {
        return new TimeToEvent(time, Ending.OPEN);
    }

    @Test
    void whoever_is_no_longer_looked_at_counts_as_long_as_it_was() {
        EventCurve curve = EventCurve.aalenJohansen(WAITS);

        assertThat(curve.happened(1.9)).isEqualTo(Computed.of(0.0));
        assertThat(curve.happened(2)).isEqualTo(Computed.of(0.2));
        assertThat(curve.endedOtherwise(4).value().orElseThrow()).isCloseTo(0.8 / 3, within(1e-15));
        assertThat(curve.happened(6).value().orElseThrow()).isCloseTo(0.2 + 0.8 * 2 / 3 / 2, within(1e-15));
        assertThat(curve.waiting(8).value().orElseThrow()).isCloseTo(0.8 * 2 / 3 / 2, within(1e-15));
        assertThat(curve.size()).isEqualTo(5);
    }

    @Test
    void kaplan_and_meier_take_another_end_for_looking_no_longer() {
        EventCurve curve = EventCurve.kaplanMeier(WAITS);

        assertThat(curve.happened(6).value().orElseThrow()).isCloseTo(0.2 + 0.8 / 2, within(1e-15));
        assertThat(curve.endedOtherwise(6)).isEqualTo(Computed.of(0.0));
    }

    @Test
    void a_share_that_is_not_reached_has_no_time() {
        EventCurve curve = EventCurve.aalenJohansen(WAITS);

        assertThat(curve.timeUntil(0.2)).isEqualTo(Computed.of(2.0));
        assertThat(curve.timeUntil(0.25)).isEqualTo(Computed.of(6.0));
        assertThat(curve.timeUntil(0.5)).isEqualTo(Computed.none("not reached"));
    }

    @Test
    void tenths_add_up_to_the_half_that_they_are() {
        List<TimeToEvent> tenths =
                IntStream.rangeClosed(1, 10).mapToObj(day -> event(day)).toList();

        for (int day = 1; day <= 10; day++) {
            assertThat(EventCurve.aalenJohansen(tenths).timeUntil(day / 10.0)).isEqualTo(Computed.of((double) day));
        }
    }

    @Test
    void nothing_is_said_of_a_time_that_nobody_was_looked_at_for() {
        EventCurve curve = EventCurve.aalenJohansen(WAITS);

        assertThat(curve.happened(8).value()).isPresent();
        assertThat(curve.happened(8.1))
                .isEqualTo(Computed.none("nobody who was still waiting was looked at for that long"));
        assertThat(curve.interval(8.1, 0.95).value()).isEmpty();
        assertThat(EventCurve.aalenJohansen(List.of(event(1), other(2))).happened(100))
                .as("nobody waits any more")
                .isEqualTo(Computed.of(0.5));
    }

    @Test
    void of_nobody_there_is_no_share() {
        EventCurve nobody = EventCurve.kaplanMeier(List.of());

        assertThat(nobody.happened(0)).isEqualTo(Computed.none("there is nobody in the group"));
        assertThat(nobody.timeUntil(0.5)).isEqualTo(Computed.none("there is nobody in the group"));
    }

    @Test
    void none_and_all_have_no_interval() {
        EventCurve curve = EventCurve.kaplanMeier(List.of(event(1), event(2)));

        assertThat(curve.interval(0, 0.95).reason())
                .hasValue("it has happened for nobody, which this interval cannot be made of");
        assertThat(curve.interval(2, 0.95).reason())
                .hasValue("it has happened for everybody, which this interval cannot be made of");
        assertThat(curve.interval(1, 0.95).value().orElseThrow().method()).isEqualTo("log-log");
    }

    @Test
    void faults_are_refused() {
        EventCurve curve = EventCurve.aalenJohansen(WAITS);

        assertThatThrownBy(() -> event(-1)).hasMessage("TimeToEvent.time: must be 0 or more and finite");
        assertThatThrownBy(() -> event(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve.happened(-0.5)).hasMessage("EventCurve.time: must be 0 or more");
        assertThatThrownBy(() -> curve.timeUntil(0))
                .hasMessage("EventCurve.share: must be more than 0 and at most 1, but was 0.0");
        assertThat(event(3)).hasToString("TimeToEvent");
        assertThat(curve).hasToString("EventCurve");
    }
}
