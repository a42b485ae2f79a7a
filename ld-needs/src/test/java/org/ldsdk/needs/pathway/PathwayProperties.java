package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ldsdk.core.Known;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.OutcomeStatus;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.casework.ReferralEvent.Kind;
import org.ldsdk.core.casework.ReferralState;
import org.ldsdk.core.statistics.TimeToEvent;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Laws of the figures over drawn caseloads. */
class PathwayProperties {

    private static final ServiceStatement STATEMENT =
            ServiceStatement.of("drawn-team").withInTeamOffers(Set.of("advice"));

    private static Stream<PathwayFigures> groups(PathwayMetrics metrics) {
        return Stream.of(
                        List.of(metrics.total()),
                        metrics.byKind().values(),
                        metrics.byOffer().values(),
                        metrics.byNeed().values())
                .flatMap(Collection::stream);
    }

    private static List<Share> shares(PathwayFigures figures) {
        Appointments appointments = figures.appointments();
        return List.of(
                figures.knownOfAll(),
                figures.knownOfDue(),
                figures.lost(),
                appointments.attended(),
                appointments.calledOffByProvider(),
                appointments.accompanied());
    }

    private static long everything(Share share) {
        return share.proportion().total()
                + share.unknown()
                + share.leftOut().stream().mapToLong(LeftOut::count).sum();
    }

    private static int leftOut(Wait wait) {
        return (int) wait.leftOut().stream().mapToLong(LeftOut::count).sum();
    }

    /** Every number of a group that counts something. */
    private static List<Long> counts(PathwayFigures figures) {
        List<Long> counts = new ArrayList<>();
        counts.add((long) figures.referrals());
        counts.add((long) figures.signposts());
        counts.add((long) figures.notYetDue());
        counts.add((long) figures.unknown());
        counts.add((long) figures.putOff());
        figures.outcomes().values().forEach(count -> counts.add((long) count));
        figures.appointments().counts().values().forEach(count -> counts.add((long) count));
        shares(figures)
                .forEach(share -> counts.addAll(List.of(
                        share.proportion().count(), share.proportion().total(), share.unknown(), everything(share))));
        for (Wait wait : List.of(figures.firstSeen(), figures.engaged())) {
            for (Ending ending : Ending.values()) {
                counts.add((long) wait.count(ending));
            }
            counts.addAll(List.of((long) wait.lostFromSight(), (long) wait.datedByOutcome(), (long) leftOut(wait)));
        }
        return counts;
    }

    private static List<Long> sum(Collection<PathwayFigures> groups) {
        List<Long> sum = new ArrayList<>();
        groups.forEach(group -> {
            List<Long> counts = counts(group);
            for (int i = 0; i < counts.size(); i++) {
                if (sum.size() <= i) {
                    sum.add(0L);
                }
                sum.set(i, sum.get(i) + counts.get(i));
            }
        });
        return sum;
    }

    @Property
    void the_order_of_cases_and_of_what_is_in_them_changes_nothing(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = draw.plan();
        Caseload other = draw.reordered(caseload);

        assertThat(PathwayMetrics.of(other, plan).toJson().toString())
                .isEqualTo(PathwayMetrics.of(caseload, plan).toJson().toString());
        assertThat(KeysProfile.of(other, plan, STATEMENT).text())
                .isEqualTo(KeysProfile.of(caseload, plan, STATEMENT).text());
    }

    @Property
    void known_not_yet_due_and_unknown_are_all_and_every_share_accounts_for_all(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        PathwayMetrics metrics = PathwayMetrics.of(draw.caseload(), draw.plan());

        assertThat(groups(metrics)).allSatisfy(figures -> {
            assertThat(figures.known() + figures.notYetDue() + figures.unknown())
                    .isEqualTo(figures.size());
            assertThat(everything(figures.knownOfAll())).isEqualTo(figures.size());
            assertThat(figures.knownOfAll().proportion().total()).isEqualTo(figures.size());
            assertThat(everything(figures.knownOfDue())).isEqualTo(figures.size());
            assertThat(everything(figures.lost())).isEqualTo(figures.size());
            assertThat(figures.lost().proportion().count()).isLessThanOrEqualTo(figures.unknown());
            Appointments appointments = figures.appointments();
            assertThat(everything(appointments.attended())).isEqualTo(appointments.given());
            assertThat(everything(appointments.calledOffByProvider())).isEqualTo(appointments.given());
            assertThat(everything(appointments.accompanied()))
                    .isEqualTo(appointments.attended().proportion().count());
            assertThat(figures.firstSeen().waits().size() + leftOut(figures.firstSeen()))
                    .isEqualTo(figures.size());
            assertThat(figures.engaged().waits()).hasSize(figures.size());
        });
        assertThat(groups(metrics).flatMap(figures -> shares(figures).stream()))
                .allSatisfy(share -> share.estimate()
                        .value()
                        .ifPresent(it -> assertThat(it)
                                .isBetween(
                                        share.lowest().value().orElseThrow(),
                                        share.highest().value().orElseThrow())));
    }

    @Property
    void offers_add_up_to_the_total_and_so_do_referrals_and_signposts(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        PathwayMetrics metrics = PathwayMetrics.of(draw.caseload(), draw.plan());
        if (metrics.total().size() > 0) {
            assertThat(sum(metrics.byOffer().values())).isEqualTo(counts(metrics.total()));
            assertThat(sum(metrics.byKind().values())).isEqualTo(counts(metrics.total()));
        }
    }

    @Property
    void two_periods_that_meet_add_up_to_both(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = PathwayPlan.at(Invented.day(70));
        int middle = 1 + draw.below(20);
        PathwayFigures both = PathwayMetrics.of(caseload, plan.over(Invented.day(0), Invented.day(30)))
                .total();
        PathwayFigures one = PathwayMetrics.of(caseload, plan.over(Invented.day(0), Invented.day(middle)))
                .total();
        PathwayFigures other = PathwayMetrics.of(caseload, plan.over(Invented.day(middle), Invented.day(30)))
                .total();

        assertThat(sum(List.of(one, other))).isEqualTo(counts(both));
    }

    @Property
    void what_happens_after_the_time_changes_nothing(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = draw.plan();
        Caseload then = caseload.asOf(plan.at());

        assertThat(PathwayMetrics.of(then, plan).text())
                .isEqualTo(PathwayMetrics.of(caseload, plan).text());
        assertThat(KeysProfile.of(then, plan, STATEMENT).toJson())
                .isEqualTo(KeysProfile.of(caseload, plan, STATEMENT).toJson());
    }

    @Property
    void what_is_known_stays_known_when_it_is_looked_at_later(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        Instant early = Invented.day(30 + draw.below(20));
        Instant late = early.plus(Duration.ofDays(draw.below(30)));
        PathwayFigures first = PathwayMetrics.of(
                        caseload, PathwayPlan.at(early).over(Invented.day(0), Invented.day(30)))
                .total();
        PathwayFigures second = PathwayMetrics.of(
                        caseload, PathwayPlan.at(late).over(Invented.day(0), Invented.day(30)))
                .total();

        assertThat(second.size()).isEqualTo(first.size());
        assertThat(second.known()).isGreaterThanOrEqualTo(first.known());
        assertThat(second.knownOfDue().proportion().total())
                .isGreaterThanOrEqualTo(first.knownOfDue().proportion().total());
    }

    private static Caseload replaced(Caseload caseload, Referral referral) {
        return Caseload.of(caseload.cases().stream()
                .map(one -> one.caseRef().equals(referral.caseRef()) ? one.with(referral) : one)
                .toList());
    }

    @Property
    void appointments_that_the_provider_calls_off_are_held_against_nobody(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = PathwayPlan.at(Invented.day(200));
        caseload.cases().stream()
                .map(CaseHistory::referrals)
                .flatMap(Collection::stream)
                .filter(referral -> referral.state().mayFollow().contains(Kind.APPOINTMENT))
                .findFirst()
                .ifPresent(referral -> {
                    Referral more = referral.with(new ReferralEvent.Appointment(Invented.day(150), Invented.day(160)))
                            .with(new ReferralEvent.Attended(
                                    Invented.day(160), Attendance.CANCELLED_BY_PROVIDER, Known.of(false)));
                    Appointments before =
                            PathwayMetrics.of(caseload, plan).total().appointments();
                    Appointments after = PathwayMetrics.of(replaced(caseload, more), plan)
                            .total()
                            .appointments();

                    assertThat(after.attended().proportion())
                            .isEqualTo(before.attended().proportion());
                    assertThat(after.attended().unknown())
                            .isEqualTo(before.attended().unknown());
                    assertThat(after.calledOffByProvider().proportion().count())
                            .isEqualTo(before.calledOffByProvider().proportion().count() + 1);
                });
    }

    @Property
    void taken_for_an_absence_what_the_provider_called_off_would_lower_the_share(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = PathwayPlan.at(Invented.day(200));
        Caseload blamed = Caseload.of(
                caseload.cases().stream().map(PathwayProperties::blamed).toList());
        Share before = PathwayMetrics.of(caseload, plan).total().appointments().attended();
        Share after = PathwayMetrics.of(blamed, plan).total().appointments().attended();
        long calledOff = PathwayMetrics.of(caseload, plan)
                .total()
                .appointments()
                .counts()
                .get(Attendance.CANCELLED_BY_PROVIDER);

        assertThat(after.proportion().count()).isEqualTo(before.proportion().count());
        assertThat(after.proportion().total()).isEqualTo(before.proportion().total() + calledOff);
    }

    private static CaseHistory blamed(CaseHistory one) {
        CaseHistory blamed = one;
        for (Referral referral : one.referrals()) {
            Referral again = Referral.of(
                    referral.caseRef(),
                    referral.id(),
                    referral.offer(),
                    referral.needs(),
                    referral.events().get(0));
            for (ReferralEvent event :
                    referral.events().subList(1, referral.events().size())) {
                again = again.with(
                        event instanceof ReferralEvent.Attended attended
                                        && attended.attendance() == Attendance.CANCELLED_BY_PROVIDER
                                ? new ReferralEvent.Attended(
                                        event.at(), Attendance.DID_NOT_ATTEND, attended.accompanied())
                                : event);
            }
            blamed = blamed.with(again);
        }
        return blamed;
    }

    @Property
    void an_answer_or_an_outcome_is_never_lost_and_everything_else_is_once_it_is_due(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        Instant at = Invented.day(draw.below(80));
        long lost = caseload.cases().stream()
                .flatMap(one -> one.referrals().stream())
                .flatMap(referral -> referral.asOf(at).stream())
                .filter(referral -> referral.followUp()
                        .filter(it -> it.status(at) == OutcomeStatus.UNKNOWN)
                        .isPresent())
                .filter(PathwayProperties::isSilent)
                .count();

        assertThat(PathwayMetrics.of(caseload, PathwayPlan.at(at))
                        .total()
                        .lost()
                        .proportion()
                        .count())
                .isEqualTo(lost);
    }

    /** Whether the states it went through are none that an answer leads to. */
    private static boolean isSilent(Referral referral) {
        Set<ReferralState> silent = Set.of(
                ReferralState.DRAFTED,
                ReferralState.CONSENTED,
                ReferralState.CLEARED,
                ReferralState.SENT,
                ReferralState.NO_RESPONSE,
                ReferralState.SIGNPOSTED,
                ReferralState.CLOSED_UNKNOWN);
        return statesOf(referral).allMatch(silent::contains);
    }

    /** Every state that it was in, those that followed each other at one instant too. */
    private static Stream<ReferralState> statesOf(Referral referral) {
        List<ReferralEvent> events = referral.events();
        List<ReferralState> states = new ArrayList<>();
        Referral then =
                Referral.of(referral.caseRef(), referral.id(), referral.offer(), referral.needs(), events.get(0));
        states.add(then.state());
        for (ReferralEvent event : events.subList(1, events.size())) {
            then = then.with(event);
            states.add(then.state());
        }
        return states.stream();
    }

    @Property
    void nobody_waits_longer_than_up_to_the_time_and_all_who_still_wait_wait_that_long(@ForAll Random random) {
        CaseDraw draw = new CaseDraw(random);
        Caseload caseload = draw.caseload();
        PathwayPlan plan = PathwayPlan.at(Invented.day(30 + draw.below(40)));
        Wait engaged = PathwayMetrics.of(caseload, plan).total().engaged();
        ToLongFunction<Referral> days =
                referral -> Duration.between(Cohort.begun(referral).orElseThrow(), plan.at())
                        .toDays();
        List<Referral> sent = Cohort.of(caseload, plan).referrals();
        List<Double> open = sent.stream()
                .filter(it -> it.outcome().isEmpty()
                        && it.first(Kind.ENGAGED).isEmpty()
                        && it.state() != ReferralState.DECLINED)
                .map(it -> (double) days.applyAsLong(it))
                .sorted()
                .toList();
        double longest = sent.stream().mapToLong(days).max().orElse(0);

        assertThat(engaged.waits()).allMatch(wait -> wait.time() <= longest);
        assertThat(engaged.count(Ending.OPEN) - engaged.lostFromSight()).isEqualTo(open.size());
        assertThat(engaged.waits().stream()
                        .filter(wait -> wait.ending() == Ending.OPEN)
                        .map(TimeToEvent::time))
                .containsAll(open);
    }
}
