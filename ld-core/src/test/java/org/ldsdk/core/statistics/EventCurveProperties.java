package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Laws of curves of waiting. Times are few, so that many fall together. */
class EventCurveProperties {

    private static final int LATEST = 12;

    @Provide
    Arbitrary<TimeToEvent> waits() {
        return Combinators.combine(Arbitraries.integers().between(0, LATEST), Arbitraries.of(Ending.class))
                .as((time, ending) -> new TimeToEvent(time, ending));
    }

    @Provide
    Arbitrary<TimeToEvent> ended() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LATEST), Arbitraries.of(Ending.EVENT, Ending.OTHER))
                .as((time, ending) -> new TimeToEvent(time, ending));
    }

    private static double share(EventCurve curve, double time) {
        return curve.happened(time).value().orElseThrow();
    }

    @Property
    void with_nobody_waiting_it_is_the_plain_share(
            @ForAll @Size(min = 1, max = 20) List<@From("ended") TimeToEvent> waits,
            @ForAll @IntRange(max = LATEST) int time) {
        long happened = waits.stream()
                .filter(it -> it.ending() == Ending.EVENT && it.time() <= time)
                .count();

        assertThat(share(EventCurve.aalenJohansen(waits), time))
                .isCloseTo((double) happened / waits.size(), within(1e-12));
    }

    @Property
    void without_other_ends_kaplan_and_meier_with_nobody_waiting_is_the_plain_share_with_its_binomial_error(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = LATEST) Integer> times,
            @ForAll @IntRange(max = LATEST) int time) {
        EventCurve curve = EventCurve.kaplanMeier(
                times.stream().map(it -> new TimeToEvent(it, Ending.EVENT)).toList());
        double plain = (double) times.stream().filter(it -> it <= time).count() / times.size();

        assertThat(share(curve, time)).isCloseTo(plain, within(1e-12));
        assertThat(curve.standardError(time).value().orElseThrow())
                .isCloseTo(Math.sqrt(plain * (1 - plain) / times.size()), within(1e-7));
    }

    @Property
    void what_happened_ended_otherwise_and_still_waits_is_everybody(
            @ForAll @Size(min = 1, max = 20) List<@From("waits") TimeToEvent> waits,
            @ForAll @IntRange(max = 2 * LATEST) int time) {
        EventCurve curve = EventCurve.aalenJohansen(waits);

        curve.happened(time)
                .value()
                .ifPresent(share -> assertThat(share
                                + curve.endedOtherwise(time).value().orElseThrow()
                                + curve.waiting(time).value().orElseThrow())
                        .isCloseTo(1, within(1e-12)));
    }

    @Property
    void taking_other_ends_for_looking_no_longer_never_makes_the_share_smaller(
            @ForAll @Size(min = 1, max = 20) List<@From("waits") TimeToEvent> waits,
            @ForAll @IntRange(max = LATEST) int time) {
        EventCurve.aalenJohansen(waits)
                .happened(time)
                .value()
                .ifPresent(share -> EventCurve.kaplanMeier(waits)
                        .happened(time)
                        .value()
                        .ifPresent(naive -> assertThat(naive).isGreaterThanOrEqualTo(share - 1e-12)));
    }

    @Property
    void looking_longer_at_somebody_who_waits_changes_nothing_earlier_and_raises_nothing_later(
            @ForAll @Size(min = 1, max = 20) List<@From("waits") TimeToEvent> waits,
            @ForAll @IntRange(max = LATEST) int from,
            @ForAll @IntRange(min = 1, max = 6) int longer) {
        List<TimeToEvent> before = new ArrayList<>(waits);
        before.add(new TimeToEvent(from, Ending.OPEN));
        List<TimeToEvent> after = new ArrayList<>(waits);
        after.add(new TimeToEvent(from + longer, Ending.OPEN));

        for (int time = 0; time <= LATEST; time++) {
            assertNotRaised(EventCurve.kaplanMeier(before), EventCurve.kaplanMeier(after), time);
            if (time <= from) {
                assertThat(EventCurve.aalenJohansen(after).happened(time))
                        .isEqualTo(EventCurve.aalenJohansen(before).happened(time));
                assertThat(EventCurve.kaplanMeier(after).happened(time))
                        .isEqualTo(EventCurve.kaplanMeier(before).happened(time));
            }
        }
    }

    private static void assertNotRaised(EventCurve before, EventCurve after, int time) {
        before.happened(time)
                .value()
                .ifPresent(share -> after.happened(time)
                        .value()
                        .ifPresent(later -> assertThat(later).isLessThanOrEqualTo(share + 1e-12)));
    }

    @Property
    void the_order_changes_nothing(
            @ForAll @Size(min = 1, max = 20) List<@From("waits") TimeToEvent> waits,
            @ForAll @IntRange(max = LATEST) int time,
            @ForAll Random random) {
        List<TimeToEvent> shuffled = new ArrayList<>(waits);
        Collections.shuffle(shuffled, random);
        EventCurve curve = EventCurve.aalenJohansen(waits);
        EventCurve other = EventCurve.aalenJohansen(shuffled);

        assertThat(other.happened(time)).isEqualTo(curve.happened(time));
        assertThat(other.interval(time, 0.95)).isEqualTo(curve.interval(time, 0.95));
        assertThat(other.timeUntil(0.5)).isEqualTo(curve.timeUntil(0.5));
    }

    @Property
    void the_interval_holds_its_share(
            @ForAll @Size(min = 1, max = 20) List<@From("waits") TimeToEvent> waits,
            @ForAll @IntRange(max = LATEST) int time) {
        EventCurve curve = EventCurve.aalenJohansen(waits);

        curve.interval(time, 0.95).value().ifPresent(interval -> {
            assertThat(interval.contains(share(curve, time))).isTrue();
            assertThat(interval.lower()).isNotNegative();
            assertThat(interval.upper()).isLessThanOrEqualTo(1);
        });
    }
}
