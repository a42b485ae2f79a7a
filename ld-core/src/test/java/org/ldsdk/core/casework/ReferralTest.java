package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;
import static org.ldsdk.core.casework.Events.draft;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;

class ReferralTest {

    private static final ReferralEvent.Attended PROVIDER_CANCELLED =
            new ReferralEvent.Attended(day(9), Attendance.CANCELLED_BY_PROVIDER, Known.of(false));

    private static Referral appointed() {
        return draft(
                new ReferralEvent.Consented(day(0)),
                new ReferralEvent.Sent(day(1), day(15)),
                new ReferralEvent.Accepted(day(3)),
                new ReferralEvent.Appointment(day(4), day(9)));
    }

    @Test
    void an_earlier_event_is_refused_without_saying_when_it_was() {
        assertThatThrownBy(() -> appointed().with(new ReferralEvent.Closed(day(3), Outcome.UNKNOWN)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Referral.events[5]: must not be before the event that it follows");
        assertThat(appointed()
                        .with(new ReferralEvent.Closed(day(4), Outcome.UNKNOWN))
                        .state())
                .isEqualTo(ReferralState.CLOSED_UNKNOWN);
    }

    @Test
    void what_the_provider_called_off_is_never_held_against_the_person() {
        Referral cancelled = appointed().with(PROVIDER_CANCELLED);

        assertThat(cancelled.timesMissed()).isZero();
        assertThatThrownBy(() -> cancelled.with(new ReferralEvent.Closed(day(10), Outcome.STOPPED_COMING)))
                .hasMessage(
                        "Referral.events[6]: must not have the outcome stopped-coming after an appointment cancelled by"
                                + " the provider");
        Referral unknown = cancelled.with(new ReferralEvent.Closed(day(10), Outcome.UNKNOWN));
        assertThatThrownBy(() -> unknown.with(new ReferralEvent.OutcomeLearned(day(20), Outcome.STOPPED_COMING)))
                .hasMessageContaining("must not have the outcome stopped-coming");
    }

    @Test
    void stopped_coming_may_be_said_of_who_missed_or_called_off_the_last_appointment() {
        for (Attendance last : Attendance.values()) {
            Referral referral = appointed().with(new ReferralEvent.Attended(day(9), last, Known.of(true)));
            boolean byAnother = last == Attendance.CANCELLED_BY_PROVIDER || last == Attendance.CANCELLED_BY_OTHER;
            ReferralEvent closed = new ReferralEvent.Closed(day(10), Outcome.STOPPED_COMING);
            if (byAnother) {
                assertThatThrownBy(() -> referral.with(closed)).isInstanceOf(ProblemsException.class);
            } else {
                assertThat(referral.with(closed).outcome()).hasValue(Outcome.STOPPED_COMING);
            }
        }
    }

    @Test
    void a_follow_up_stays_due_after_closing_until_the_outcome_is_learned() {
        Referral lost = appointed().with(new ReferralEvent.Closed(day(10), Outcome.UNKNOWN));
        FollowUp due = lost.followUp().orElseThrow();

        assertThat(due.status(day(14))).isEqualTo(OutcomeStatus.NOT_YET_DUE);
        assertThat(due.status(day(15))).isEqualTo(OutcomeStatus.UNKNOWN);
        assertThat(due.isDue(day(400))).isTrue();

        FollowUp known = lost.with(new ReferralEvent.OutcomeLearned(day(40), Outcome.SUPPORT_GOES_ON))
                .followUp()
                .orElseThrow();
        assertThat(known.isDue(day(39))).as("as it was then").isTrue();
        assertThat(known.status(day(40))).isEqualTo(OutcomeStatus.KNOWN);
    }

    @Test
    void looking_after_it_sets_the_next_follow_up_and_moves_nothing() {
        Referral referral = appointed().with(new ReferralEvent.FollowedUp(day(15), day(29)));

        assertThat(referral.state()).isEqualTo(ReferralState.APPOINTED);
        assertThat(referral.followUp().orElseThrow().due()).isEqualTo(day(29));
        assertThat(referral.asOf(day(14)).orElseThrow().followUp().orElseThrow().due())
                .isEqualTo(day(15));
    }

    @Test
    void what_was_never_sent_has_no_follow_up() {
        assertThat(draft(new ReferralEvent.NotSent(day(1))).followUp()).isEmpty();
        assertThat(draft().asOf(day(-1))).isEmpty();
    }

    @Test
    void a_signpost_is_tracked_to_the_same_end() {
        Referral signpost = Referral.of(
                Events.CASE, "s-1", "food-bank", Set.of("food"), new ReferralEvent.Signposted(day(0), day(7)));

        assertThat(signpost.isSignpost()).isTrue();
        assertThat(signpost.followUp().orElseThrow().isDue(day(7))).isTrue();
        assertThat(signpost.with(new ReferralEvent.Engaged(day(2)))
                        .with(new ReferralEvent.Closed(day(8), Outcome.SUPPORT_GIVEN))
                        .followUp()
                        .orElseThrow()
                        .status(day(8)))
                .isEqualTo(OutcomeStatus.KNOWN);
    }

    @Test
    void events_refuse_what_cannot_be() {
        assertThatThrownBy(() -> new ReferralEvent.Sent(day(1), day(0)))
                .hasMessage("ReferralEvent[sent].followUp: must not be before the event itself");
        assertThatThrownBy(() -> new ReferralEvent.Cleared(day(1), ShareBasis.CONSENT))
                .hasMessage("ReferralEvent[cleared].basis: must not be consent, which is the event consented");
        assertThatThrownBy(() -> new ReferralEvent.OutcomeLearned(day(1), Outcome.UNKNOWN))
                .hasMessage("ReferralEvent[outcome-learned].outcome: must not be unknown");
    }

    @Test
    void every_event_is_written_and_read_again() {
        for (ReferralEvent event : Events.all(day(1))) {
            String json = Json.write(event);
            assertThat(json).startsWith("{\"kind\":\"" + Words.of(event.kind()) + "\",\"at\":\"2026-03-03T09:00:00Z\"");
            assertThat(Json.read(json, ReferralEvent.class, "event.json")).isEqualTo(event);
        }
    }

    @Test
    void a_referral_is_written_and_read_again() {
        Referral referral = appointed().with(PROVIDER_CANCELLED);
        String json = Json.write(referral);

        assertThat(json)
                .startsWith(
                        "{\"caseRef\":\"case-17\",\"id\":\"r-1\",\"offer\":\"cmht\",\"needs\":[\"mental-health\"],");
        assertThat(Referral.read(json, "r.json")).isEqualTo(referral);
    }

    @Test
    void a_file_is_refused_with_every_event_that_cannot_be() {
        assertThatThrownBy(() -> Referral.read(Wrong.JSON, "r.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "r.json:1:1 Referral.events[1]: must be one of consented, cleared, not-sent after drafted, but was"
                                + " accepted\n"
                                + "r.json:1:1 Referral.events[3]: must not be before the event that it follows");
    }

    @Test
    void in_bulk_the_rest_is_kept() {
        ReferralReplay replay = ReferralReplay.read(Wrong.JSON, "r.jsonl:7");

        assertThat(replay.problems())
                .extracting(problem -> problem.text())
                .containsExactly(
                        "r.jsonl:7 Referral.events[1]: must be one of consented, cleared, not-sent after drafted,"
                                + " but was accepted",
                        "r.jsonl:7 Referral.events[3]: must be one of consented, cleared, not-sent after drafted,"
                                + " but was sent");
        assertThat(replay.referral().orElseThrow().events())
                .extracting(event -> Words.of(event.kind()))
                .containsExactly("drafted", "consented");
    }

    @Test
    void unknown_fields_and_kinds_are_refused() {
        assertThatThrownBy(() -> Referral.read(Wrong.JSON.replace("\"offer\"", "\"name\":\"x\",\"offer\""), "r.json"))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Referral.read(Wrong.JSON.replace("accepted", "adopted"), "r.json"))
                .hasMessageContaining("kind");
    }

    @Test
    void constraints_are_checked_where_the_house_does_it() {
        Referral blank = Referral.of(Events.CASE, " ", " ", Set.of(), new ReferralEvent.Drafted(day(0)));
        assertThat(Validation.check(blank, "Referral"))
                .extracting(problem -> problem.text())
                .containsExactly("Referral.id: must not be blank", "Referral.offer: must not be blank");
    }

    @Test
    void a_case_reference_is_opaque() {
        assertThat(CaseRef.of("A-17_b.2").id()).isEqualTo("A-17_b.2");
        Stream.of("", " a", "Jo Bloggs", "jo@example", "a".repeat(65), "-a")
                .forEach(id -> assertThatThrownBy(() -> CaseRef.of(id))
                        .hasMessage(
                                "CaseRef.id: must be 1 to 64 letters, digits, dots, hyphens or underscores and begin with a"
                                        + " letter or digit"));
        assertThatThrownBy(() -> CaseRef.of("9434765919"))
                .hasMessage("CaseRef.id: must not be ten digits, the form of an NHS number");
    }

    /** A referral accepted before it was sent, and sent before there was consent. */
    private static final class Wrong {
        static final String JSON = """
                {"caseRef":"case-17","id":"r-1","offer":"cmht","needs":[],"events":[\
                {"kind":"drafted","at":"2026-03-01T09:00:00Z"},\
                {"kind":"accepted","at":"2026-03-01T10:00:00Z"},\
                {"kind":"consented","at":"2026-03-03T09:00:00Z"},\
                {"kind":"sent","at":"2026-03-02T09:00:00Z","followUp":"2026-03-20T09:00:00Z"}]}""";
    }
}
