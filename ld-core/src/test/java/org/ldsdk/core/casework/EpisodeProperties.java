package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.casework.Episode.Period;

/** Laws of opening and closing over generated sequences. */
class EpisodeProperties {

    /** Somebody closes or reopens on a day, legally or not. */
    record Step(boolean closes, int on) {

        Episode take(Episode from) {
            return closes ? from.close(day(on)) : from.reopen(day(on));
        }

        boolean isLegal(boolean open, int last) {
            return closes == open && on >= last;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 12))
                .as(Step::new)
                .list()
                .ofMaxSize(10);
    }

    @Property
    void exactly_closing_twice_opening_twice_and_going_back_in_time_are_refused(@ForAll("steps") List<Step> steps) {
        Episode episode = Episode.open(day(0));
        boolean open = true;
        int last = 0;
        int periods = 1;
        for (Step step : steps) {
            Episode before = episode;
            if (step.isLegal(open, last)) {
                episode = step.take(before);
                open = !open;
                last = step.on();
                periods += open ? 1 : 0;
            } else {
                assertThatThrownBy(() -> step.take(before)).isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(episode.periods()).hasSize(periods);
            assertThat(episode.isOpen(day(last))).isEqualTo(open);
            assertThat(episode.isClosed(day(last))).isEqualTo(!open);
        }
        for (Period period : episode.periods().subList(0, periods - 1)) {
            assertThat(period.closed()).isPresent();
        }
    }
}
