package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.casework.ReferralEvent.Kind;
import org.ldsdk.core.json.Json;

/** Laws of referrals over generated sequences; what may follow is read off the page, not off the code. */
class ReferralProperties {

    private static final Map<String, Set<String>> MAY_FOLLOW = Page.mayFollow();
    private static final int CHOICES = Events.all(Events.START).size();

    /** Draws that are turned into events, one a day: wild ones, and mostly legal ones. */
    @Provide
    Arbitrary<List<ReferralEvent>> sequences() {
        Arbitrary<List<Integer>> draws =
                Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(14);
        Arbitrary<Boolean> wild = Arbitraries.of(true, false, false);
        return draws.flatMap(list -> wild.map(it -> it ? wild(list) : mostlyLegal(list)));
    }

    private static List<ReferralEvent> wild(List<Integer> draws) {
        return IntStream.range(0, draws.size())
                .mapToObj(i -> Events.all(Events.day(i)).get(draws.get(i) % CHOICES))
                .toList();
    }

    private static List<ReferralEvent> mostlyLegal(List<Integer> draws) {
        List<ReferralEvent> events = new ArrayList<>();
        String state = "(beginning)";
        for (int i = 0; i < draws.size(); i++) {
            String from = state;
            int draw = draws.get(i);
            List<ReferralEvent> all = draw % 9 == 0 ? Events.all(Events.day(i)) : ofOneLegalKind(from, draw, i);
            ReferralEvent event = all.get(draw / 10 % all.size());
            events.add(event);
            state = mayFollow(state, events) ? Events.leadsTo(state, event) : state;
        }
        return events;
    }

    /** The kind is drawn first, or the many ways of closing would end nearly all; closing is drawn only late. */
    private static List<ReferralEvent> ofOneLegalKind(String from, int draw, int day) {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> MAY_FOLLOW.get(from).contains(Words.of(kind)))
                .filter(kind -> kind != Kind.NOT_SENT && (kind != Kind.CLOSED || day > 7))
                .toList();
        return Events.all(Events.day(day)).stream()
                .filter(event -> kinds.isEmpty() || event.kind() == kinds.get(draw % kinds.size()))
                .toList();
    }

    /** Whether the last of the events may follow a state: by the page's table, and by its one rule besides. */
    private static boolean mayFollow(String state, List<ReferralEvent> events) {
        ReferralEvent event = events.get(events.size() - 1);
        boolean stopped = event.equals(new ReferralEvent.Closed(event.at(), Outcome.STOPPED_COMING))
                || event.equals(new ReferralEvent.OutcomeLearned(event.at(), Outcome.STOPPED_COMING));
        boolean byAnother = events.stream()
                .filter(ReferralEvent.Attended.class::isInstance)
                .map(it -> ((ReferralEvent.Attended) it).attendance())
                .reduce((earlier, later) -> later)
                .filter(it -> it == Attendance.CANCELLED_BY_PROVIDER || it == Attendance.CANCELLED_BY_OTHER)
                .isPresent();
        return MAY_FOLLOW.get(state).contains(Words.of(event.kind())) && !(stopped && byAnother);
    }

    private static ReferralReplay replay(List<ReferralEvent> events) {
        return ReferralReplay.read(
                "{\"caseRef\":\"c\",\"id\":\"r\",\"offer\":\"o\",\"events\":" + Json.write(events) + "}", "line 1");
    }

    @Property
    void exactly_the_illegal_events_are_refused_and_the_rest_is_kept(@ForAll("sequences") List<ReferralEvent> events) {
        List<ReferralEvent> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String state = "(beginning)";
        for (int i = 0; i < events.size(); i++) {
            kept.add(events.get(i));
            if (mayFollow(state, kept)) {
                state = Events.leadsTo(state, events.get(i));
            } else {
                kept.remove(kept.size() - 1);
                refused.add("line 1 Referral.events[" + i + "]");
            }
        }
        ReferralReplay replay = replay(events);

        assertThat(replay.referral().map(Referral::events).orElse(List.of())).isEqualTo(kept);
        assertThat(replay.problems().stream().map(it -> it.where()).distinct()).isEqualTo(refused);
        assertThat(replay.referral().map(it -> Words.of(it.state())).orElse("(beginning)"))
                .isEqualTo(state);
    }

    @Property
    void the_order_in_which_events_are_listed_changes_nothing(
            @ForAll("sequences") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(replay(shuffled).referral()).isEqualTo(replay(events).referral());
        assertThat(replay(shuffled).problems()).hasSameSizeAs(replay(events).problems());
    }

    @Property
    void what_others_call_off_never_changes_how_often_the_person_missed(
            @ForAll("sequences") List<ReferralEvent> events, @ForAll boolean provider) {
        Attendance byAnother = provider ? Attendance.CANCELLED_BY_PROVIDER : Attendance.CANCELLED_BY_OTHER;
        replay(events).referral().ifPresent(referral -> {
            Referral more = referral;
            if (referral.state().mayFollow().contains(Kind.APPOINTMENT)) {
                more = more.with(new ReferralEvent.Appointment(Events.day(50), Events.day(60)));
            }
            if (more.state() == ReferralState.APPOINTED) {
                more = more.with(new ReferralEvent.Attended(Events.day(60), byAnother, Known.of(false)));
                assertThat(more.state()).isEqualTo(ReferralState.CANCELLED);
            }
            assertThat(more.timesMissed()).isEqualTo(referral.timesMissed());
        });
    }

    @Property
    void a_follow_up_is_due_from_its_time_until_the_outcome_is_known(@ForAll("sequences") List<ReferralEvent> events) {
        replay(events).referral().ifPresent(referral -> {
            boolean sent = referral.first(Kind.SENT).isPresent() || referral.isSignpost();
            assertThat(referral.followUp().isPresent()).isEqualTo(sent);
            referral.followUp().ifPresent(followUp -> {
                boolean known = referral.state() == ReferralState.CLOSED;
                assertThat(followUp.isDue(Events.day(1000))).isEqualTo(!known);
                for (int day = 0; day < 40; day++) {
                    boolean isKnown = referral.asOf(Events.day(day))
                            .filter(then -> then.state() == ReferralState.CLOSED)
                            .isPresent();
                    boolean hasCome = !Events.day(day).isBefore(followUp.due());
                    assertThat(followUp.status(Events.day(day)))
                            .isEqualTo(
                                    isKnown
                                            ? OutcomeStatus.KNOWN
                                            : hasCome ? OutcomeStatus.UNKNOWN : OutcomeStatus.NOT_YET_DUE);
                }
            });
        });
    }

    @Property
    void what_is_written_is_read_again(@ForAll("sequences") List<ReferralEvent> events) {
        replay(events)
                .referral()
                .ifPresent(referral -> assertThat(Referral.read(Json.write(referral), "r.json"))
                        .isEqualTo(referral));
    }
}
