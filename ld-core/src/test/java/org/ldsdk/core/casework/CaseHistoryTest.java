package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.Episode.Period;
import org.ldsdk.core.json.Json;

class CaseHistoryTest {

    private static final Episode CLOSED = Episode.open(day(0)).close(day(30));
    private static final CrisisPlan PLAN =
            new CrisisPlan(day(1), Map.of(CrisisTrigger.COURT_DATE, List.of("call-team", "go-along")));

    private static Referral signpost(String id, int due) {
        return Referral.of(
                Events.CASE, id, "food-bank", Set.of("food"), new ReferralEvent.Signposted(day(0), day(due)));
    }

    @Test
    void an_episode_can_reopen_and_is_open_from_its_first_instant_to_just_before_its_last() {
        Episode again = CLOSED.reopen(day(40));

        assertThat(again.isOpen(day(0).minusMillis(1))).isFalse();
        assertThat(again.isClosed(day(0).minusMillis(1)))
                .as("it never was open")
                .isFalse();
        assertThat(again.isOpen(day(0))).isTrue();
        assertThat(again.isOpen(day(30))).isFalse();
        assertThat(again.isClosed(day(30))).isTrue();
        assertThat(again.isOpen(day(400))).isTrue();
        assertThat(again.close(day(50)).reopen(day(50)).isOpen(day(50))).isTrue();
    }

    @Test
    void an_episode_is_not_opened_or_closed_twice() {
        assertThatThrownBy(() -> CLOSED.close(day(31))).hasMessage("Episode.close: must be open");
        assertThatThrownBy(() -> CLOSED.reopen(day(29)))
                .hasMessage("Episode.periods[1]: must open after the one that it follows was closed");
        assertThatThrownBy(() -> CLOSED.reopen(day(40)).reopen(day(41)))
                .hasMessage("Episode.periods[2]: must open after the one that it follows was closed");
        assertThatThrownBy(() -> Episode.open(day(1)).close(day(0)))
                .hasMessage("Period.closed: must not be before opened");
        assertThatThrownBy(() -> new Episode(List.of())).hasMessage("Episode.periods: must not be empty");
    }

    @Test
    void a_return_is_a_drop_in_after_closing_and_needs_no_referral() {
        CaseHistory history = CaseHistory.of(Events.CASE)
                .with(new DropIn(day(90), DropIn.Result.ADVICE))
                .with(new DropIn(day(-5), DropIn.Result.ADVICE))
                .with(new DropIn(day(50), DropIn.Result.SIGNPOSTED))
                .with(new DropIn(day(10), DropIn.Result.ADVICE));

        assertThat(history.returns()).as("never taken on").isEmpty();
        assertThat(history.with(CLOSED).returns())
                .containsExactly(
                        new DropIn(day(50), DropIn.Result.SIGNPOSTED), new DropIn(day(90), DropIn.Result.ADVICE));
    }

    @Test
    void first_contact_is_the_earliest() {
        assertThat(CaseHistory.of(Events.CASE).firstContact()).isEmpty();
        assertThat(CaseHistory.of(Events.CASE)
                        .with(new Contact(day(3), PointOfIntervention.COMMUNITY))
                        .with(new Contact(day(1), PointOfIntervention.POLICE_CUSTODY))
                        .firstContact())
                .hasValue(day(1));
    }

    @Test
    void signals_stand_first_with_the_plan_that_holds_until_somebody_acts() {
        CrisisSignal court = CrisisSignal.of(day(5), CrisisTrigger.COURT_DATE);
        CaseHistory history = CaseHistory.of(Events.CASE)
                .with(PLAN)
                .with(new CrisisPlan(day(10), Map.of(CrisisTrigger.COURT_DATE, List.of("call-sister"))))
                .with(new CrisisSignal(day(2), CrisisTrigger.EVICTION, Optional.of(day(4))))
                .with(court);

        assertThat(history.dueAt(day(4)).signals()).isEmpty();
        assertThat(history.dueAt(day(3)).signals().get(0).steps())
                .as("the plan does not say")
                .isEmpty();
        assertThat(history.dueAt(day(5)).signals())
                .containsExactly(new DueNow.Signal(court, List.of("call-team", "go-along")));
        assertThat(history.dueAt(day(10)).signals()).containsExactly(new DueNow.Signal(court, List.of("call-sister")));
        assertThatThrownBy(() -> new CrisisSignal(day(2), CrisisTrigger.EVICTION, Optional.of(day(1))))
                .hasMessage("CrisisSignal.actedOn: must not be before at");
    }

    @Test
    void follow_ups_stay_due_after_the_episode_the_longest_due_first() {
        CaseHistory history = CaseHistory.of(Events.CASE)
                .with(CLOSED)
                .with(signpost("b", 7))
                .with(signpost("c", 5))
                .with(signpost("a", 7))
                .with(signpost("d", 99));

        assertThat(history.dueAt(day(60)).followUps()).extracting(Referral::id).containsExactly("c", "a", "b");
        assertThat(history.with(signpost("c", 5).with(new ReferralEvent.Closed(day(20), Outcome.PREVENTED)))
                        .dueAt(day(60))
                        .followUps())
                .extracting(Referral::id)
                .containsExactly("a", "b");
    }

    @Test
    void everything_wrong_with_a_case_is_said_at_once_without_an_id() {
        assertThatThrownBy(() -> ImmutableCaseHistory.builder()
                        .caseRef(CaseRef.of("other"))
                        .addReferrals(signpost("a", 1), signpost("a", 2))
                        .addCrisisPlans(PLAN, PLAN)
                        .build())
                .isInstanceOf(ProblemsException.class)
                .satisfies(thrown -> assertThat(((ProblemsException) thrown).problems())
                        .extracting(problem -> problem.text())
                        .containsExactly(
                                "CaseHistory.referrals[0].caseRef: must be the case's own",
                                "CaseHistory.referrals[1].caseRef: must be the case's own",
                                "CaseHistory.referrals[1].id: must be different for each",
                                "CaseHistory.crisisPlans[1].since: must be different for each"));
    }

    @Test
    void a_case_is_written_and_read_again() {
        CaseHistory history = CaseHistory.of(Events.CASE)
                .with(new Contact(day(0), PointOfIntervention.MAGISTRATES_COURT))
                .with(CLOSED.reopen(day(40)))
                .with(signpost("a", 7))
                .with(new DropIn(day(35), DropIn.Result.EMERGENCY_SERVICES))
                .with(PLAN)
                .with(CrisisSignal.of(day(5), CrisisTrigger.COURT_DATE));
        String json = Json.write(history);

        assertThat(json)
                .contains(
                        "\"crisisPlans\":[{\"since\":\"2026-03-03T09:00:00Z\",\"steps\":{\"court-date\":[\"call-team\","
                                + "\"go-along\"]}}]")
                .contains("\"contacts\":[{\"at\":\"2026-03-02T09:00:00Z\",\"point\":\"magistrates-court\"}]");
        assertThat(CaseHistory.read(json, "case.json")).isEqualTo(history);
        assertThat(new Period(day(0), Optional.empty()).closed()).isEmpty();
    }
}
