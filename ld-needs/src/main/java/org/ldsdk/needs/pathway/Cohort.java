package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.casework.ReferralEvent.Kind;

/** What of a caseload a plan looks at, as it was at the plan's time. */
final class Cohort {

    private final PathwayPlan plan;
    private final List<CaseHistory> cases;

    private Cohort(PathwayPlan plan, List<CaseHistory> cases) {
        this.plan = plan;
        this.cases = cases;
    }

    static Cohort of(Caseload caseload, PathwayPlan plan) {
        return new Cohort(plan, caseload.asOf(plan.at()).cases());
    }

    PathwayPlan plan() {
        return plan;
    }

    /** All cases as they were then. */
    List<CaseHistory> cases() {
        return cases;
    }

    /** Referrals sent and signposts given in the period. */
    List<Referral> referrals() {
        return cases.stream()
                .flatMap(one -> one.referrals().stream())
                .filter(this::hasBegun)
                .toList();
    }

    boolean hasBegun(Referral referral) {
        return begun(referral).filter(plan::covers).isPresent();
    }

    /** Referrals written in the period and not sent by then. */
    int notSent() {
        return (int) cases.stream()
                .flatMap(one -> one.referrals().stream())
                .filter(referral -> begun(referral).isEmpty()
                        && plan.covers(referral.events().get(0).at()))
                .count();
    }

    /** When it was sent or the signpost given; empty as long as it was not. */
    static Optional<Instant> begun(Referral referral) {
        return referral.first(Kind.SENT).or(() -> referral.first(Kind.SIGNPOSTED));
    }

    /** When somebody was first to find out what came of it, as set when it was sent or given. */
    static Instant firstFollowUp(Referral referral) {
        return referral.events().stream()
                .flatMap(event -> followUp(event).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Instant> followUp(ReferralEvent event) {
        if (event instanceof ReferralEvent.Sent sent) {
            return Optional.of(sent.followUp());
        }
        return event instanceof ReferralEvent.Signposted given ? Optional.of(given.followUp()) : Optional.empty();
    }
}
