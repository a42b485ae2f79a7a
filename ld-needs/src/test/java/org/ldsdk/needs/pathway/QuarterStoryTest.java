package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/**
 * The first quarter of an invented team at a court and a police station, looked at in the middle of April. Every figure was counted by hand
 * from {@code caseload-invented.jsonl}.
 */
class QuarterStoryTest {

    private static final PathwayMetrics QUARTER = PathwayMetrics.of(Invented.caseload(), Invented.QUARTER);

    private static void assertIs(Share share, long count, long total) {
        assertThat(share.proportion().count()).isEqualTo(count);
        assertThat(share.proportion().total()).isEqualTo(total);
    }

    @Test
    void thirteen_people_were_referred_eighteen_times_and_told_five_times_where_to_go() {
        assertThat(QUARTER.cases()).isEqualTo(13);
        assertThat(QUARTER.total().referrals()).isEqualTo(18);
        assertThat(QUARTER.total().signposts()).isEqualTo(5);
        assertThat(QUARTER.notSent())
                .as("written for the thirteenth, and not sent")
                .isEqualTo(1);
    }

    @Test
    void of_ten_it_is_known_what_came_of_them_of_three_it_is_early_and_of_ten_nobody_knows() {
        PathwayFigures all = QUARTER.total();

        assertThat(List.of(all.known(), all.notYetDue(), all.unknown())).containsExactly(10, 3, 10);
        assertThat(all.outcomes()).containsEntry(Outcome.SUPPORT_GOES_ON, 3).containsEntry(Outcome.PREVENTED, 0);
        assertIs(all.knownOfAll(), 10, 23);
        assertIs(all.knownOfDue(), 10, 21);
        assertThat(all.knownOfDue().leftOut()).containsExactly(new LeftOut("whose first follow-up was not due yet", 2));
        assertThat(all.putOff())
                .as("due in March, put off twice, and so among those of whom it should be known")
                .isEqualTo(1);
    }

    @Test
    void four_were_lost_one_of_them_though_the_silence_was_noted_and_one_though_it_was_closed() {
        assertIs(QUARTER.total().lost(), 4, 21);
        assertIs(QUARTER.byOffer().get("drug-service").lost(), 2, 3);
        assertIs(QUARTER.byKind().get("signpost").lost(), 2, 5);
        assertIs(QUARTER.byOffer().get("community-team").lost(), 0, 5);
    }

    @Test
    void eight_of_eleven_appointments_that_nobody_called_off_were_kept() {
        Appointments appointments = QUARTER.total().appointments();

        assertThat(appointments.given()).isEqualTo(17);
        assertThat(appointments.counts())
                .containsEntry(Attendance.ON_TIME, 7)
                .containsEntry(Attendance.LATE_SEEN, 1)
                .containsEntry(Attendance.DID_NOT_ATTEND, 2)
                .containsEntry(Attendance.CANCELLED_BY_PROVIDER, 2);
        assertIs(appointments.attended(), 8, 11);
        assertThat(appointments.attended().unknown()).as("nobody wrote down").isEqualTo(1);
        assertThat(appointments.attended().lowest()).isEqualTo(Computed.of(8 / 12.0));
        assertThat(appointments.attended().highest()).isEqualTo(Computed.of(9 / 12.0));
        assertIs(appointments.calledOffByProvider(), 2, 15);
        assertIs(appointments.accompanied(), 5, 7);
    }

    @Test
    void the_community_team_called_off_two_and_the_person_who_came_once_in_two_is_not_blamed_for_them() {
        assertIs(QUARTER.byOffer().get("community-team").appointments().attended(), 1, 2);
    }

    @Test
    void half_of_the_eighteen_were_seen_and_the_refused_are_not_waiting() {
        Wait seen = QUARTER.total().firstSeen();

        assertThat(seen.waits()).hasSize(18);
        assertThat(seen.count(Ending.EVENT)).isEqualTo(9);
        assertThat(seen.count(Ending.OTHER))
                .as("refused twice, stopped coming once")
                .isEqualTo(3);
        assertThat(seen.lostFromSight()).isEqualTo(1);
        assertThat(seen.datedByOutcome())
                .as("support goes on, and no appointment was ever recorded")
                .isEqualTo(1);
        assertThat(seen.leftOut()).containsExactly(new LeftOut("signposts, which have no appointments", 5));
        assertThat(seen.curve().happened(7).value().orElseThrow())
                .as("five with the team's own advisers, nobody turned away before: 5 of 18")
                .isCloseTo(5 / 18.0, within(1e-12));
        assertThat(seen.curve().timeUntil(0.75)).isEqualTo(Computed.none("not reached"));
    }

    @Test
    void with_the_community_team_half_can_never_be_engaged_since_two_of_five_were_refused() {
        Wait engaged = QUARTER.byOffer().get("community-team").engaged();

        assertThat(engaged.curve().timeUntil(0.5)).isEqualTo(Computed.none("not reached"));
        assertThat(engaged.kaplanMeier().timeUntil(0.5).value())
                .as("Kaplan and Meier speak as if the two might yet come")
                .hasValue(46.0);
    }

    @Test
    void ten_were_met_after_the_opening_one_before_it_and_one_never() {
        Wait met = QUARTER.firstContact();

        assertThat(met.count(Ending.EVENT)).isEqualTo(10);
        assertThat(met.count(Ending.OTHER)).as("closed without a meeting").isEqualTo(1);
        assertThat(met.count(Ending.OPEN)).isEqualTo(1);
        assertThat(met.leftOut()).containsExactly(new LeftOut("met before the episode was opened", 1));
    }

    @Test
    void three_of_eight_came_by_again_one_of_them_twice() {
        assertIs(QUARTER.returned(), 3, 8);
        assertThat(QUARTER.returns()).isEqualTo(4);
    }

    @Test
    void every_sentence_says_what_it_is_a_share_of() {
        assertThat(QUARTER.text())
                .startsWith(
                        "Referrals and signposts: what began from 2026-01-01T00:00:00Z to before 2026-04-01T00:00:00Z,"
                                + " as it was at 2026-04-15T09:00:00Z.\n13 cases in all. Written and not sent by then: 1,")
                .contains(
                        "Attended: 8 of 11 appointments that nobody called off, 72.7 % (95 % interval 43.4 to 90.3 %)."
                                + " Not known of 1 more; with them it is between 66.7 % and 75.0 %. Left out: 2 called off by the"
                                + " provider; 1 called off by somebody else; 1 called off beforehand by the person; 1 still"
                                + " ahead.")
                .contains("To food-bank: 2 signposts")
                .doesNotContain("NaN", "Optional", "null");
    }
}
