package org.ldsdk.needs.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CrisisSignal;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.needs.NeedDomains;

/** Measures of keys what events show of them, and puts beside it what the service says. */
final class KeyMeasures {

    private final DiversionKeys keys;
    private final Cohort cohort;
    private final PathwayMetrics metrics;
    private final FirstSteps steps;

    KeyMeasures(Caseload caseload, PathwayPlan plan, DiversionKeys keys, NeedDomains needs) {
        this.keys = keys;
        this.cohort = Cohort.of(caseload, plan);
        this.metrics = PathwayMetrics.of(caseload, plan);
        this.steps = new FirstSteps(cohort, keys, needs);
    }

    List<KeyFinding> findings(ServiceStatement statement) {
        requireKnown(statement);
        return keys.keys().stream().map(key -> finding(key, statement)).toList();
    }

    private void requireKnown(ServiceStatement statement) {
        List<String> codes = keys.keys().stream().map(DiversionKey::code).toList();
        List<KeyDeclaration> all = statement.declarations();
        ProblemsException.throwIfAny(IntStream.range(0, all.size())
                .filter(i -> !codes.contains(all.get(i).key()))
                .mapToObj(i -> new Problem(
                        "ServiceStatement.declarations[" + i + "].key",
                        "must be one of " + String.join(", ", codes) + ", but was "
                                + all.get(i).key()))
                .toList());
    }

    private KeyFinding finding(DiversionKey key, ServiceStatement statement) {
        List<Computed<Share>> figures =
                key.figures().stream().map(it -> figure(it, statement)).toList();
        List<Share> measured =
                figures.stream().flatMap(it -> it.value().stream()).toList();
        Optional<String> notMeasured =
                figures.stream().flatMap(it -> it.reason().stream()).findFirst().or(key::notMeasured);
        List<KeyDeclaration> declared = statement.declarations().stream()
                .filter(one -> one.key().equals(key.code()))
                .sorted(Comparator.comparing(KeyDeclaration::on).thenComparing(KeyDeclaration::by))
                .toList();
        return new KeyFinding(key, measured, notMeasured, declared);
    }

    private Computed<Share> figure(KeyFigure figure, ServiceStatement statement) {
        return switch (figure) {
            case ADVICE_IN_TEAM -> inTeam(statement);
            case BASIC_NOT_LATER -> Computed.of(steps.basicNotLater());
            case ACCOMPANIED -> Computed.of(metrics.total().appointments().accompanied());
            case SIGNALS_ACTED_ON -> Computed.of(signalsActedOn());
            case CRISIS_PLANS -> Computed.of(crisisPlans());
            case RETURNED -> Computed.of(metrics.returned());
            case KNOWN_REFERRALS -> Computed.of(known(false));
            case KNOWN_SIGNPOSTS -> Computed.of(known(true));
        };
    }

    private Computed<Share> inTeam(ServiceStatement statement) {
        return statement
                .inTeamOffers()
                .<Computed<Share>>map(offers -> Computed.of(steps.adviceInTeam(Set.copyOf(offers))))
                .orElseGet(() -> Computed.none("the service does not say which offers are the team's own"));
    }

    private Share signalsActedOn() {
        List<CrisisSignal> signals = cohort.cases().stream()
                .flatMap(one -> one.crisisSignals().stream())
                .filter(signal -> cohort.plan().covers(signal.at()))
                .toList();
        long acted =
                signals.stream().filter(signal -> signal.actedOn().isPresent()).count();
        return Share.of("acted on", "signs of a crisis noticed in the period", acted, signals.size());
    }

    private Share crisisPlans() {
        List<CaseHistory> opened = cohort.cases().stream()
                .filter(one -> one.episode()
                        .filter(it -> cohort.plan().covers(it.periods().get(0).opened()))
                        .isPresent())
                .toList();
        long planned =
                opened.stream().filter(one -> !one.crisisPlans().isEmpty()).count();
        return Share.of(
                "with a plan for a crisis",
                "cases whose episode was first opened in the period",
                planned,
                opened.size());
    }

    private Share known(boolean signposts) {
        List<Referral> kind = cohort.referrals().stream()
                .filter(it -> it.isSignpost() == signposts)
                .toList();
        Share known = FigureCounts.of(kind, cohort.plan()).knownOfDue();
        return ImmutableShare.builder()
                .from(known)
                .among((signposts ? "signposts" : "referrals") + " whose first follow-up was due")
                .build();
    }
}
