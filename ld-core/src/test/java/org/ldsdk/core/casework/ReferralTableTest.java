package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;

/** The page's table and the code say the same, for every state and every event. */
class ReferralTableTest {

    private static final Map<String, Set<String>> MAY_FOLLOW = Page.mayFollow();

    /** One referral in each state, found by going on from every state by every event that the page allows. */
    private static Map<String, Referral> oneInEachState() {
        Map<String, Referral> found = new LinkedHashMap<>();
        Deque<Referral> open = new ArrayDeque<>();
        Events.all(Events.START).stream()
                .filter(event -> MAY_FOLLOW.get("(beginning)").contains(Words.of(event.kind())))
                .map(event -> Referral.of(Events.CASE, "r-1", "cmht", Set.of(), event))
                .forEach(open::add);
        while (!open.isEmpty()) {
            Referral referral = open.remove();
            String state = Words.of(referral.state());
            if (found.putIfAbsent(state, referral) == null) {
                Events.all(Events.day(found.size())).stream()
                        .filter(event -> MAY_FOLLOW.get(state).contains(Words.of(event.kind())))
                        .filter(event -> !isUnjust(event))
                        .map(referral::with)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static boolean isUnjust(ReferralEvent event) {
        return ReferralSteps.outcomeOf(event)
                .filter(it -> it == Outcome.STOPPED_COMING)
                .isPresent();
    }

    @Test
    void the_page_names_every_state_and_event_of_the_code_and_no_other() {
        assertThat(MAY_FOLLOW.keySet())
                .isEqualTo(Stream.concat(Stream.of("(beginning)"), states()).collect(Collectors.toSet()));
        assertThat(Page.table("| event | carries").keySet())
                .isEqualTo(Arrays.stream(ReferralEvent.Kind.values())
                        .map(Words::of)
                        .collect(Collectors.toSet()));
        assertThat(Page.table("| attendance | leads").keySet())
                .isEqualTo(Arrays.stream(Attendance.values()).map(Words::of).collect(Collectors.toSet()));
    }

    private static Stream<String> states() {
        return Arrays.stream(ReferralState.values()).map(Words::of);
    }

    @Test
    void every_state_can_be_reached() {
        assertThat(oneInEachState().keySet()).isEqualTo(states().collect(Collectors.toSet()));
    }

    @Test
    void in_every_state_exactly_the_events_of_the_page_may_follow_and_lead_where_it_says() {
        oneInEachState().forEach((state, referral) -> {
            List<ReferralEvent> events = Events.all(Events.day(100)).stream()
                    .filter(event -> !isUnjust(event))
                    .toList();
            for (ReferralEvent event : events) {
                String kind = Words.of(event.kind());
                if (MAY_FOLLOW.get(state).contains(kind)) {
                    assertThat(Words.of(referral.with(event).state()))
                            .as("%s after %s", kind, state)
                            .isEqualTo(Events.leadsTo(state, event));
                } else {
                    assertThatThrownBy(() -> referral.with(event))
                            .as("%s after %s", kind, state)
                            .isInstanceOf(ProblemsException.class)
                            .hasMessageMatching("Referral\\.events\\[\\d+]: must be (none|one of [a-z, -]+) after "
                                    + state + ", but was " + kind);
                }
            }
        });
    }

    @Test
    void only_a_draft_or_a_signpost_is_a_beginning() {
        for (ReferralEvent event : Events.all(Events.START)) {
            if (!MAY_FOLLOW.get("(beginning)").contains(Words.of(event.kind()))) {
                assertThatThrownBy(() -> Referral.of(Events.CASE, "r-1", "cmht", Set.of(), event))
                        .hasMessageStartingWith(
                                "Referral.events[0]: must be one of drafted, signposted at the beginning, but was ");
            }
        }
    }

    @Test
    void attendance_means_what_the_page_says() {
        Page.table("| attendance | leads").forEach((word, cells) -> {
            Attendance attendance = Arrays.stream(Attendance.values())
                    .filter(it -> Words.of(it).equals(word))
                    .findFirst()
                    .orElseThrow();
            assertThat(attendance.isSeen()).as(word).isEqualTo(cells.get(1).equals("yes"));
            assertThat(attendance.isMissed()).as(word).isEqualTo(cells.get(2).equals("yes"));
            assertThat(attendance.cancelledBy().isPresent())
                    .as(word)
                    .isEqualTo(cells.get(0).equals("cancelled"));
        });
    }
}
