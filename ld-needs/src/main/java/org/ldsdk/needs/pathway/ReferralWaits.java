package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.casework.ReferralEvent.Kind;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/**
 * The waits of referrals, each as it was at a time. Where what is waited for was not recorded itself:
 *
 * <ul>
 *   <li>an outcome that support was given or goes on says that it happened; it is dated by when the outcome was known;
 *   <li>a refusal that nobody took back, and any other known outcome, is an end of another kind;
 *   <li>closed with the outcome unknown is waiting up to the closing, and lost from sight;
 *   <li>everything else is waiting up to the time at which it is looked at.
 * </ul>
 */
final class ReferralWaits {

    private static final Set<Outcome> SUPPORT = Set.of(Outcome.SUPPORT_GIVEN, Outcome.SUPPORT_GOES_ON);

    private final PathwayPlan plan;

    ReferralWaits(PathwayPlan plan) {
        this.plan = plan;
    }

    /** Until the service first saw the person; whoever took it up without a recorded appointment was seen by then. */
    Wait firstSeen(List<Referral> referrals) {
        WaitCounts counts = new WaitCounts("from sent to first seen by the service", "seen");
        referrals.forEach(referral -> {
            if (referral.isSignpost()) {
                counts.leaveOut("signposts, which have no appointments");
            } else {
                add(counts, referral, ReferralWaits::seen);
            }
        });
        return counts.result(plan);
    }

    private static Optional<Instant> seen(Referral referral) {
        Stream<Instant> attended = referral.attendances().stream()
                .filter(one -> one.attendance().isSeen())
                .map(ReferralEvent.Attended::at);
        return Stream.concat(attended, referral.first(Kind.ENGAGED).stream()).min(Instant::compareTo);
    }

    /** Until the connection held. */
    Wait engaged(List<Referral> referrals) {
        WaitCounts counts = new WaitCounts("from sent or signposted to engaged", "engaged");
        referrals.forEach(referral -> add(counts, referral, it -> it.first(Kind.ENGAGED)));
        return counts.result(plan);
    }

    private void add(WaitCounts counts, Referral referral, Function<Referral, Optional<Instant>> event) {
        Instant begun = Cohort.begun(referral).orElseThrow();
        Optional<Instant> happened = event.apply(referral);
        Optional<Instant> refused = refused(referral);
        if (happened.isPresent()) {
            counts.add(begun, happened.get(), Ending.EVENT);
        } else if (refused.isPresent()) {
            counts.add(begun, refused.get(), Ending.OTHER);
        } else if (referral.outcome().isEmpty()) {
            counts.add(begun, plan.at(), Ending.OPEN);
        } else {
            addClosed(counts, begun, referral, referral.outcome().get());
        }
    }

    private static void addClosed(WaitCounts counts, Instant begun, Referral referral, Outcome outcome) {
        if (SUPPORT.contains(outcome)) {
            counts.addDatedByOutcome(begun, known(referral));
        } else if (outcome.isKnown()) {
            counts.add(begun, known(referral), Ending.OTHER);
        } else {
            counts.addLostFromSight(begun, referral.first(Kind.CLOSED).orElseThrow());
        }
    }

    private static Instant known(Referral referral) {
        return referral.followUp().orElseThrow().known().orElseThrow();
    }

    /** When the service refused, unless it took the person after all or gave support all the same. */
    private static Optional<Instant> refused(Referral referral) {
        Optional<Instant> refused = Optional.empty();
        for (ReferralEvent event : referral.events()) {
            if (event.kind() == Kind.DECLINED) {
                refused = Optional.of(event.at());
            } else if (event.kind() == Kind.ACCEPTED) {
                refused = Optional.empty();
            }
        }
        return refused.filter(at -> referral.outcome().filter(SUPPORT::contains).isEmpty());
    }
}
