package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.needs.pathway.Invented.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;
import org.ldsdk.core.casework.Contact;
import org.ldsdk.core.casework.DeclineReason;
import org.ldsdk.core.casework.DropIn;
import org.ldsdk.core.casework.Episode;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.PointOfIntervention;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.statistics.TimeToEvent;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Single referrals and cases, one rule each; everything is looked at on day 100. */
class PathwayMetricsTest {

    private static final CaseRef CASE = CaseRef.of("case-1");
    private static final Known<Boolean> NOT_ASKED = Known.missing(MissingReason.NOT_ASKED);

    /** Sent on day 0, to be followed up on day 14. */
    private static Referral sent(ReferralEvent... more) {
        Referral referral = Referral.of(CASE, "r", "clinic", Set.of(), new ReferralEvent.Drafted(day(0)))
                .with(new ReferralEvent.Consented(day(0)))
                .with(new ReferralEvent.Sent(day(0), day(14)));
        for (ReferralEvent event : more) {
            referral = referral.with(event);
        }
        return referral;
    }

    private static PathwayMetrics metrics(CaseHistory one) {
        return PathwayMetrics.of(Caseload.of(List.of(one)), PathwayPlan.at(day(100)));
    }

    private static PathwayFigures of(Referral referral) {
        return metrics(CaseHistory.of(CASE).with(referral)).total();
    }

    private static TimeToEvent engaged(ReferralEvent... more) {
        return of(sent(more)).engaged().waits().get(0);
    }

    @Test
    void whoever_waits_waits_up_to_the_time() {
        assertThat(engaged()).isEqualTo(new TimeToEvent(100, Ending.OPEN));
        assertThat(engaged(new ReferralEvent.NoResponse(day(20))))
                .as("silence is no end")
                .isEqualTo(new TimeToEvent(100, Ending.OPEN));
    }

    @Test
    void a_refusal_ends_the_waiting_from_its_own_day_unless_it_is_taken_back() {
        ReferralEvent declined = new ReferralEvent.Declined(day(9), DeclineReason.BELOW);

        assertThat(engaged(declined)).isEqualTo(new TimeToEvent(9, Ending.OTHER));
        assertThat(engaged(declined, new ReferralEvent.Closed(day(10), Outcome.NOT_ACCEPTED)))
                .isEqualTo(new TimeToEvent(9, Ending.OTHER));
        assertThat(engaged(declined, new ReferralEvent.Closed(day(10), Outcome.UNKNOWN)))
                .isEqualTo(new TimeToEvent(9, Ending.OTHER));
        assertThat(engaged(declined, new ReferralEvent.Accepted(day(12)))).isEqualTo(new TimeToEvent(100, Ending.OPEN));
        assertThat(engaged(declined, new ReferralEvent.Accepted(day(12)), new ReferralEvent.Engaged(day(20))))
                .isEqualTo(new TimeToEvent(20, Ending.EVENT));
        assertThat(engaged(declined, new ReferralEvent.Closed(day(30), Outcome.SUPPORT_GIVEN)))
                .as("support was given all the same")
                .isEqualTo(new TimeToEvent(30, Ending.EVENT));
    }

    @Test
    void an_outcome_tells_what_no_event_recorded_and_is_counted_apart() {
        Wait wait = of(sent(new ReferralEvent.Closed(day(30), Outcome.SUPPORT_GOES_ON)))
                .engaged();

        assertThat(wait.waits()).containsExactly(new TimeToEvent(30, Ending.EVENT));
        assertThat(wait.datedByOutcome()).isEqualTo(1);
        assertThat(engaged(new ReferralEvent.Closed(day(30), Outcome.PERSON_DECLINED)))
                .isEqualTo(new TimeToEvent(30, Ending.OTHER));
    }

    @Test
    void closed_with_nobody_knowing_is_waiting_up_to_then_until_the_outcome_is_learned() {
        ReferralEvent closed = new ReferralEvent.Closed(day(30), Outcome.UNKNOWN);
        Wait wait = of(sent(closed)).engaged();

        assertThat(wait.waits()).containsExactly(new TimeToEvent(30, Ending.OPEN));
        assertThat(wait.lostFromSight()).isEqualTo(1);
        assertThat(engaged(closed, new ReferralEvent.OutcomeLearned(day(60), Outcome.PREVENTED)))
                .isEqualTo(new TimeToEvent(60, Ending.OTHER));
    }

    @Test
    void seen_is_the_first_time_that_the_person_was_seen_and_taking_it_up_is_being_seen() {
        Referral late = sent(
                new ReferralEvent.Accepted(day(2)),
                new ReferralEvent.Appointment(day(2), day(8)),
                new ReferralEvent.Attended(day(8), Attendance.LATE_NOT_SEEN, NOT_ASKED),
                new ReferralEvent.Appointment(day(9), day(15)),
                new ReferralEvent.Attended(day(15), Attendance.LATE_SEEN, NOT_ASKED),
                new ReferralEvent.Engaged(day(20)));

        assertThat(of(late).firstSeen().waits()).containsExactly(new TimeToEvent(15, Ending.EVENT));
        assertThat(of(late).engaged().waits()).containsExactly(new TimeToEvent(20, Ending.EVENT));
        assertThat(of(sent(new ReferralEvent.Accepted(day(2)), new ReferralEvent.Engaged(day(3.5))))
                        .firstSeen()
                        .waits())
                .containsExactly(new TimeToEvent(3.5, Ending.EVENT));
    }

    @Test
    void lost_is_due_without_answer_and_without_outcome() {
        assertThat(of(sent()).lost().proportion().count()).isEqualTo(1);
        assertThat(of(sent(new ReferralEvent.NoResponse(day(14))))
                        .lost()
                        .proportion()
                        .count())
                .as("that nobody answered is no answer")
                .isEqualTo(1);
        assertThat(of(sent(new ReferralEvent.Closed(day(20), Outcome.UNKNOWN)))
                        .lost()
                        .proportion()
                        .count())
                .isEqualTo(1);
        assertThat(of(sent(new ReferralEvent.Acknowledged(day(50))))
                        .lost()
                        .proportion()
                        .count())
                .as("a late answer is one")
                .isZero();
        assertThat(of(sent(new ReferralEvent.Closed(day(20), Outcome.PERSON_DECLINED)))
                        .lost()
                        .proportion()
                        .count())
                .isZero();
    }

    @Test
    void putting_a_follow_up_off_takes_nothing_out_of_those_of_whom_it_should_be_known() {
        PathwayFigures off = of(sent(new ReferralEvent.FollowedUp(day(14), day(120))));

        assertThat(off.notYetDue()).isEqualTo(1);
        assertThat(off.putOff()).isEqualTo(1);
        assertThat(off.knownOfDue().proportion().total()).isEqualTo(1);
        assertThat(off.lost().leftOut()).containsExactly(new LeftOut("without an answer, and not due yet", 1));
    }

    @Test
    void an_appointment_without_a_word_is_unknown_and_one_to_come_is_neither() {
        ReferralEvent accepted = new ReferralEvent.Accepted(day(2));
        Appointments silent = of(sent(accepted, new ReferralEvent.Appointment(day(2), day(8))))
                .appointments();
        Appointments ahead = of(sent(accepted, new ReferralEvent.Appointment(day(2), day(108))))
                .appointments();

        assertThat(silent.attended().unknown()).isEqualTo(1);
        assertThat(silent.attended().estimate().reason()).hasValue("there is nobody in the group");
        assertThat(silent.attended().lowest().value()).hasValue(0.0);
        assertThat(silent.attended().highest().value()).hasValue(1.0);
        assertThat(ahead.attended().unknown()).isZero();
        assertThat(ahead.ahead()).isEqualTo(1);
        assertThat(ahead.attended().leftOut()).containsExactly(new LeftOut("still ahead", 1));
    }

    @Test
    void where_going_along_does_not_apply_it_is_not_unknown() {
        Appointments appointments = of(sent(
                        new ReferralEvent.Accepted(day(2)),
                        new ReferralEvent.Appointment(day(2), day(8)),
                        new ReferralEvent.Attended(
                                day(8), Attendance.ON_TIME, Known.missing(MissingReason.NOT_APPLICABLE))))
                .appointments();

        assertThat(appointments.accompanied().unknown()).isZero();
        assertThat(appointments.accompanied().leftOut())
                .containsExactly(new LeftOut("attended where going along does not apply", 1));
    }

    @Test
    void what_was_never_sent_is_told_and_counted_nowhere() {
        CaseHistory drafted = CaseHistory.of(CASE)
                .with(Referral.of(CASE, "r", "clinic", Set.of(), new ReferralEvent.Drafted(day(0))));

        assertThat(metrics(drafted).notSent()).isEqualTo(1);
        assertThat(metrics(drafted).total().size()).isZero();
    }

    @Test
    void a_referral_for_two_needs_is_under_both_and_one_for_none_is_told() {
        CaseHistory one = CaseHistory.of(CASE)
                .with(sent())
                .with(Referral.of(
                        CASE, "s", "advice", Set.of("debt", "housing"), new ReferralEvent.Signposted(day(0), day(14))));

        assertThat(metrics(one).byNeed()).containsOnlyKeys("debt", "housing");
        assertThat(metrics(one).withoutNeed()).isEqualTo(1);
        assertThat(metrics(one).text()).contains("since a referral may be for several or, as 1 here, for none.");
    }

    @Test
    void coming_by_while_the_episode_is_open_is_no_return() {
        CaseHistory one = CaseHistory.of(CASE)
                .with(Episode.open(day(0)).close(day(10)).reopen(day(20)))
                .with(new DropIn(day(5), DropIn.Result.ADVICE))
                .with(new DropIn(day(25), DropIn.Result.ADVICE));

        assertThat(metrics(one).returned().proportion().count()).isZero();
        assertThat(metrics(one.with(new DropIn(day(10), DropIn.Result.ADVICE))).returns())
                .isEqualTo(1);
    }

    @Test
    void the_team_is_met_from_the_opening_on_and_without_one_there_is_nothing_to_count_from() {
        Contact contact = new Contact(day(3), PointOfIntervention.POLICE_CUSTODY);
        CaseHistory met = CaseHistory.of(CASE).with(contact);

        assertThat(metrics(met).firstContact().leftOut())
                .containsExactly(new LeftOut("met, with no episode to count from", 1));
        assertThat(metrics(met.with(Episode.open(day(1)))).firstContact().waits())
                .containsExactly(new TimeToEvent(2, Ending.EVENT));
        assertThat(metrics(met.with(Episode.open(day(4)))).firstContact().leftOut())
                .containsExactly(new LeftOut("met before the episode was opened", 1));
        assertThat(metrics(CaseHistory.of(CASE).with(Episode.open(day(1)).close(day(9))))
                        .firstContact()
                        .waits())
                .containsExactly(new TimeToEvent(8, Ending.OTHER));
    }

    @Test
    void in_json_what_does_not_exist_is_null_with_its_reason() {
        JsonNode json = metrics(CaseHistory.of(CASE)).toJson();
        JsonNode known = json.get("total").get("knownOfAll");

        assertThat(known.get("share").isNull()).isTrue();
        assertThat(known.get("reasons").get("share").asText()).isEqualTo("there is nobody in the group");
        JsonNode curve = json.get("total").get("engaged").get("aalenJohansen");
        assertThat(curve.get("halfByDay").isNull()).isTrue();
        assertThat(curve.get("reasons").get("halfByDay").asText()).isEqualTo("there is nobody in the group");
        JsonNode waiting = metrics(CaseHistory.of(CASE).with(sent())).toJson();
        assertThat(waiting.get("total")
                        .get("engaged")
                        .get("aalenJohansen")
                        .get("reasons")
                        .get("halfByDay")
                        .asText())
                .isEqualTo("not reached");
        assertThat(json.get("plan").get("reasons").get("start").asText()).isEqualTo("no beginning was set");
    }

    @Test
    void text_forms_and_messages_show_nothing_of_a_case() {
        CaseRef ref = CaseRef.of("canary-1");
        Referral referral =
                Referral.of(ref, "canary-r", "canary-offer", Set.of("canary-need"), new ReferralEvent.Drafted(day(0)));
        Caseload caseload = Caseload.of(List.of(CaseHistory.of(ref)
                .with(referral.with(new ReferralEvent.Consented(day(0)))
                        .with(new ReferralEvent.Sent(day(1), day(9))))));
        PathwayMetrics metrics = PathwayMetrics.of(caseload, PathwayPlan.at(day(100)));
        CaseloadReading bad = Caseload.read(
                "{\"caseRef\":\"canary-2\",\"canary\":1}\n{\"caseRef\":\"canary 3\"}\n{\"caseRef\":\"canary-4\"}\n"
                        + "{\"caseRef\":\"canary-4\"}",
                "cases.jsonl");
        Stream<Object> said = Stream.of(
                caseload,
                metrics,
                metrics.total(),
                metrics.total().engaged(),
                metrics.total().engaged().curve(),
                metrics.total().appointments(),
                metrics.total().lost(),
                bad,
                bad.caseload());

        assertThat(said.map(Object::toString))
                .noneMatch(text -> text.contains("canary") || text.contains("2026-01-06"));
        assertThat(bad.problems()).hasSize(4);
        assertThat(bad.problems().stream().skip(1).map(Object::toString)).noneMatch(text -> text.contains("canary"));
        assertThat(metrics.total().lost())
                .hasToString(
                        "Share{counted=lost, among=" + metrics.total().lost().among() + "}");
    }
}
