package org.ldsdk.core.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.casework.ReferralEvent.Kind;

/** Invented events and referrals. */
final class Events {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final CaseRef CASE = CaseRef.of("case-17");

    private Events() {}

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    static Referral draft(ReferralEvent... events) {
        return with(
                Referral.of(CASE, "r-1", "cmht", Set.of("mental-health"), new ReferralEvent.Drafted(START)), events);
    }

    static Referral with(Referral referral, ReferralEvent... events) {
        Referral all = referral;
        for (ReferralEvent event : events) {
            all = all.with(event);
        }
        return all;
    }

    /** Every kind of event, those with a value once for each value that a rule could tell apart. */
    static List<ReferralEvent> all(Instant at) {
        List<ReferralEvent> events = new ArrayList<>(List.of(
                new ReferralEvent.Drafted(at),
                new ReferralEvent.Consented(at),
                new ReferralEvent.Cleared(at, ShareBasis.SAFEGUARDING),
                new ReferralEvent.Sent(at, at.plus(Duration.ofDays(14))),
                new ReferralEvent.Signposted(at, at.plus(Duration.ofDays(14))),
                new ReferralEvent.Acknowledged(at),
                new ReferralEvent.Accepted(at),
                new ReferralEvent.Declined(at, DeclineReason.BELOW),
                new ReferralEvent.NoResponse(at),
                new ReferralEvent.Appointment(at, at.plus(Duration.ofDays(3))),
                new ReferralEvent.Engaged(at),
                new ReferralEvent.FollowedUp(at, at.plus(Duration.ofDays(14))),
                new ReferralEvent.NotSent(at)));
        Arrays.stream(Attendance.values())
                .map(it -> new ReferralEvent.Attended(at, it, Known.missing(MissingReason.NOT_ASKED)))
                .forEach(events::add);
        Arrays.stream(Outcome.values())
                .map(outcome -> new ReferralEvent.Closed(at, outcome))
                .forEach(events::add);
        Arrays.stream(Outcome.values())
                .filter(Outcome::isKnown)
                .map(outcome -> new ReferralEvent.OutcomeLearned(at, outcome))
                .forEach(events::add);
        return List.copyOf(events);
    }

    /** Where the page says that an event leads. */
    static String leadsTo(String state, ReferralEvent event) {
        if (event instanceof ReferralEvent.Attended attended) {
            return Page.table("| attendance | leads")
                    .get(Words.of(attended.attendance()))
                    .get(0);
        }
        if (event instanceof ReferralEvent.Closed closed) {
            return closed.outcome() == Outcome.UNKNOWN ? "closed-unknown" : "closed";
        }
        return event.kind() == Kind.FOLLOWED_UP
                ? state
                : Page.table("| event | carries").get(Words.of(event.kind())).get(1);
    }
}
