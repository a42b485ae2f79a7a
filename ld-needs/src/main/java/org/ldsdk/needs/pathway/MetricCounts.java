package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.DropIn;
import org.ldsdk.core.casework.Episode;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Counts over a caseload what a plan looks at. */
final class MetricCounts {

    private final Cohort cohort;
    private final PathwayPlan plan;

    private MetricCounts(Cohort cohort) {
        this.cohort = cohort;
        this.plan = cohort.plan();
    }

    static PathwayMetrics of(Caseload caseload, PathwayPlan plan) {
        MetricCounts counts = new MetricCounts(Cohort.of(caseload, plan));
        List<Referral> all = counts.cohort.referrals();
        ImmutablePathwayMetrics.Builder metrics = ImmutablePathwayMetrics.builder()
                .plan(plan)
                .cases(caseload.size())
                .unread(caseload.unread())
                .notSent(counts.cohort.notSent())
                .total(FigureCounts.of(all, plan))
                .byKind(counts.by(all, it -> Set.of(it.isSignpost() ? "signpost" : "referral")))
                .byOffer(counts.by(all, it -> Set.of(it.offer())))
                .byNeed(counts.by(all, Referral::needs))
                .withoutNeed(
                        (int) all.stream().filter(it -> it.needs().isEmpty()).count())
                .firstContact(counts.firstContact());
        return counts.returns(metrics).build();
    }

    private Map<String, PathwayFigures> by(List<Referral> all, Function<Referral, Collection<String>> codes) {
        Map<String, List<Referral>> groups = new TreeMap<>();
        all.forEach(referral -> codes.apply(referral)
                .forEach(code ->
                        groups.computeIfAbsent(code, it -> new ArrayList<>()).add(referral)));
        Map<String, PathwayFigures> figures = new TreeMap<>();
        groups.forEach((code, referrals) -> figures.put(code, FigureCounts.of(referrals, plan)));
        return figures;
    }

    private Wait firstContact() {
        WaitCounts counts = new WaitCounts("from the episode opened to the first contact of the team", "met");
        cohort.cases().forEach(one -> addFirstContact(counts, one));
        return counts.result(plan);
    }

    private void addFirstContact(WaitCounts counts, CaseHistory one) {
        Optional<Instant> met = one.firstContact();
        Optional<Instant> opened = one.episode().map(it -> it.periods().get(0).opened());
        if (opened.isEmpty() && met.filter(plan::covers).isPresent()) {
            counts.leaveOut("met, with no episode to count from");
        }
        opened.filter(plan::covers).ifPresent(from -> {
            if (met.isEmpty()) {
                Optional<Instant> closed = closedFor(one.episode().orElseThrow());
                counts.add(from, closed.orElse(plan.at()), closed.isPresent() ? Ending.OTHER : Ending.OPEN);
            } else if (met.get().isBefore(from)) {
                counts.leaveOut("met before the episode was opened");
            } else {
                counts.add(from, met.get(), Ending.EVENT);
            }
        });
    }

    /** When it was last closed; empty while it is open. */
    private static Optional<Instant> closedFor(Episode episode) {
        List<Episode.Period> periods = episode.periods();
        return periods.get(periods.size() - 1).closed();
    }

    private ImmutablePathwayMetrics.Builder returns(ImmutablePathwayMetrics.Builder metrics) {
        int closed = 0;
        int returned = 0;
        int returns = 0;
        for (CaseHistory one : cohort.cases()) {
            Optional<Instant> closing = firstClosing(one);
            int times = closing.map(it -> returnsSince(one, it)).orElse(0);
            closed += closing.isPresent() ? 1 : 0;
            returned += times > 0 ? 1 : 0;
            returns += times;
        }
        return metrics.returns(returns)
                .returned(Share.of("came by again", "cases with an episode closed in the period", returned, closed)
                        .without("cases without such a closing", cohort.cases().size() - closed));
    }

    private Optional<Instant> firstClosing(CaseHistory one) {
        return one.episode().stream()
                .flatMap(episode -> episode.periods().stream())
                .flatMap(period -> period.closed().stream())
                .filter(plan::covers)
                .findFirst();
    }

    private static int returnsSince(CaseHistory one, Instant closing) {
        return (int) one.returns().stream()
                .map(DropIn::at)
                .filter(at -> !at.isBefore(closing))
                .count();
    }
}
