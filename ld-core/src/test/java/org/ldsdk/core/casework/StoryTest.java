package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.ShareItem.Kind;
import org.ldsdk.core.json.Json;

/**
 * An invented person on a way that "Keys to diversion" (Centre for Mental Health, April 2014) tells of: met in a magistrates' court, below the
 * community team's threshold, with rent arrears and a fine; connected by somebody who goes along, and back again after the closing.
 */
class StoryTest {

    private static final CaseRef PERSON = CaseRef.of("case-204");

    /** The community team is asked, and does not take the person: below its threshold. */
    private static Referral communityTeam() {
        return Referral.of(PERSON, "r-1", "community-team", Set.of("mental-health"), new ReferralEvent.Drafted(day(0)))
                .with(new ReferralEvent.Consented(day(0)))
                .with(new ReferralEvent.Sent(day(1), day(15)))
                .with(new ReferralEvent.Acknowledged(day(3)))
                .with(new ReferralEvent.Declined(day(9), DeclineReason.BELOW));
    }

    /** The person is told where debt advice is to be had. */
    private static Referral debtAdvice() {
        return Referral.of(
                PERSON, "s-1", "debt-advice", Set.of("debt", "fines"), new ReferralEvent.Signposted(day(1), day(15)));
    }

    /** A counselling service takes the person, calls off the first appointment, and keeps the second, with company. */
    private static Referral counselling() {
        return Referral.of(PERSON, "r-2", "counselling", Set.of("mental-health"), new ReferralEvent.Drafted(day(10)))
                .with(new ReferralEvent.Consented(day(10)))
                .with(new ReferralEvent.Sent(day(10), day(24)))
                .with(new ReferralEvent.Accepted(day(12)))
                .with(new ReferralEvent.Appointment(day(12), day(20)))
                .with(new ReferralEvent.Attended(day(20), Attendance.CANCELLED_BY_PROVIDER, Known.of(true)))
                .with(new ReferralEvent.Appointment(day(21), day(27)))
                .with(new ReferralEvent.Attended(day(27), Attendance.ON_TIME, Known.of(true)))
                .with(new ReferralEvent.Engaged(day(40)));
    }

    private static CaseHistory story() {
        return CaseHistory.of(PERSON)
                .with(new Contact(day(0), PointOfIntervention.MAGISTRATES_COURT))
                .with(Episode.open(day(0)).close(day(60)))
                .with(communityTeam().with(new ReferralEvent.Closed(day(10), Outcome.NOT_ACCEPTED)))
                .with(debtAdvice().with(new ReferralEvent.FollowedUp(day(15), day(45))))
                .with(counselling().with(new ReferralEvent.Closed(day(60), Outcome.SUPPORT_GOES_ON)));
    }

    @Test
    void the_refusal_has_a_reason_and_is_an_outcome() {
        Referral refused = communityTeam();

        assertThat(refused.state()).isEqualTo(ReferralState.DECLINED);
        assertThat(refused.followUp().orElseThrow().isDue(day(15)))
                .as("a refusal alone ends nothing")
                .isTrue();
        assertThat(refused.with(new ReferralEvent.Closed(day(10), Outcome.NOT_ACCEPTED))
                        .outcome())
                .hasValue(Outcome.NOT_ACCEPTED);
    }

    @Test
    void the_appointment_that_the_service_called_off_is_not_held_against_the_person() {
        Referral cancelled = counselling().asOf(day(20)).orElseThrow();

        assertThat(cancelled.state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(cancelled.timesMissed()).isZero();
        assertThatThrownBy(() -> cancelled.with(new ReferralEvent.Closed(day(20), Outcome.STOPPED_COMING)))
                .isInstanceOf(ProblemsException.class);
        assertThat(counselling().first(ReferralEvent.Kind.ENGAGED)).hasValue(day(40));
    }

    @Test
    void the_signpost_stays_due_when_everything_else_is_closed() {
        assertThat(story().dueAt(day(61)).followUps())
                .extracting(Referral::offer)
                .containsExactly("debt-advice");
    }

    @Test
    void long_after_the_person_drops_in_with_a_missed_payment_and_the_signpost_is_learned_of() {
        CaseHistory back = story().with(new DropIn(day(120), DropIn.Result.ADVICE))
                .with(CrisisSignal.of(day(120), CrisisTrigger.FINE_BREACH));

        assertThat(back.returns()).hasSize(1);
        assertThat(back.dueAt(day(120)).signals()).hasSize(1);

        Referral learned = debtAdvice()
                .with(new ReferralEvent.FollowedUp(day(15), day(45)))
                .with(new ReferralEvent.Closed(day(120), Outcome.SUPPORT_GIVEN));
        CaseHistory settled = story().with(learned)
                .with(new CrisisSignal(day(120), CrisisTrigger.FINE_BREACH, Optional.of(day(121))))
                .with(Episode.open(day(0)).close(day(60)).reopen(day(120)));

        assertThat(settled.dueAt(day(121))).isEqualTo(new DueNow(List.of(), List.of()));
        assertThat(settled.episode().orElseThrow().isOpen(day(121))).isTrue();
        assertThat(CaseHistory.read(Json.write(settled), "story.json")).isEqualTo(settled);
    }

    @Test
    void the_court_hears_what_the_person_agreed_to_and_no_more() {
        ShareItem debt = new ShareItem(Kind.NEED, "debt");
        ShareItem arranged = new ShareItem(Kind.ARRANGEMENT, "counselling");
        ShareItem score = new ShareItem(Kind.SCORE, "phq-9:total");
        ShareDecision agreed = ShareDecision.consent(
                ShareScope.ofKinds(Set.of(Kind.NEED, Kind.ARRANGEMENT), "magistrates-court"), day(0));
        ShareDecisions shared = ShareDecisions.none(PERSON).with(agreed.until(day(90)));
        List<ShareItem> all = List.of(debt, arranged, score);

        JusticeBrief brief =
                JusticeBrief.of(shared, "magistrates-court", day(13), shared.live(all, "magistrates-court", day(13)));

        assertThat(brief.items()).containsExactly(debt, arranged);
        assertThatThrownBy(() -> JusticeBrief.of(shared, "magistrates-court", day(13), all))
                .hasMessage("JusticeBrief.items[2]: must be under a live share decision for the recipient");
        assertThat(shared.live(all, "police", day(13))).isEmpty();
    }

    @Test
    void whether_the_offence_is_acknowledged_is_no_question_before_the_plea() {
        JusticeHistory history = JusticeHistory.empty()
                .with(JusticeStage.CHARGED, day(-20))
                .with(JusticeStage.PLEA_ENTERED, day(0))
                .withAcknowledgement(Known.of(true), day(0));

        assertThat(history.offenceAcknowledged(day(-1))).isEqualTo(Known.missing(MissingReason.NOT_APPLICABLE));
        assertThat(history.offenceAcknowledged(day(0))).isEqualTo(Known.of(true));
    }
}
