package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.OutcomeStatus;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent.Kind;

/** Counts what became of referrals and signposts, each as it was at a time. */
final class FigureCounts {

    private static final Set<Kind> ANSWERS =
            Set.of(Kind.ACKNOWLEDGED, Kind.ACCEPTED, Kind.DECLINED, Kind.APPOINTMENT, Kind.ATTENDANCE, Kind.ENGAGED);

    private final Instant at;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<OutcomeStatus, Integer> statuses = new EnumMap<>(OutcomeStatus.class);
    private int signposts;
    private int putOff;
    private int due;
    private int knownOfDue;
    private int lost;
    private int awaited;

    private FigureCounts(Instant at) {
        this.at = at;
        Arrays.stream(Outcome.values()).filter(Outcome::isKnown).forEach(outcome -> outcomes.put(outcome, 0));
        Arrays.stream(OutcomeStatus.values()).forEach(status -> statuses.put(status, 0));
    }

    static PathwayFigures of(List<Referral> referrals, PathwayPlan plan) {
        FigureCounts counts = new FigureCounts(plan.at());
        referrals.forEach(counts::take);
        ReferralWaits waits = new ReferralWaits(plan);
        return counts.result(referrals.size())
                .appointments(AppointmentCounts.of(referrals, plan.at()))
                .firstSeen(waits.firstSeen(referrals))
                .engaged(waits.engaged(referrals))
                .build();
    }

    private void take(Referral referral) {
        OutcomeStatus status = referral.followUp().orElseThrow().status(at);
        boolean known = status == OutcomeStatus.KNOWN;
        boolean wasDue = !Cohort.firstFollowUp(referral).isAfter(at);
        boolean answered = known || referral.events().stream().anyMatch(it -> ANSWERS.contains(it.kind()));
        statuses.merge(status, 1, Integer::sum);
        referral.outcome().filter(Outcome::isKnown).ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        signposts += referral.isSignpost() ? 1 : 0;
        putOff += wasDue && status == OutcomeStatus.NOT_YET_DUE ? 1 : 0;
        due += wasDue ? 1 : 0;
        knownOfDue += wasDue && known ? 1 : 0;
        lost += !answered && status == OutcomeStatus.UNKNOWN ? 1 : 0;
        awaited += !answered && status == OutcomeStatus.NOT_YET_DUE ? 1 : 0;
    }

    private int count(OutcomeStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    private ImmutablePathwayFigures.Builder result(int size) {
        return ImmutablePathwayFigures.builder()
                .referrals(size - signposts)
                .signposts(signposts)
                .outcomes(outcomes)
                .notYetDue(count(OutcomeStatus.NOT_YET_DUE))
                .unknown(count(OutcomeStatus.UNKNOWN))
                .putOff(putOff)
                .knownOfAll(
                        Share.of("outcome known, of all", "referrals and signposts", count(OutcomeStatus.KNOWN), size))
                .knownOfDue(Share.of(
                                "outcome known, of those due",
                                "referrals and signposts whose first follow-up was due",
                                knownOfDue,
                                due)
                        .without("whose first follow-up was not due yet", size - due))
                .lost(Share.of(
                                "lost",
                                "referrals and signposts that were answered, have a known outcome or are due",
                                lost,
                                size - awaited)
                        .without("without an answer, and not due yet", awaited));
    }
}
