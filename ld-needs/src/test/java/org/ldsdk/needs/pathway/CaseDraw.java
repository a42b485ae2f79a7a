package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;
import org.ldsdk.core.casework.Contact;
import org.ldsdk.core.casework.CrisisPlan;
import org.ldsdk.core.casework.CrisisSignal;
import org.ldsdk.core.casework.CrisisTrigger;
import org.ldsdk.core.casework.DeclineReason;
import org.ldsdk.core.casework.DropIn;
import org.ldsdk.core.casework.Episode;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.PointOfIntervention;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.casework.ReferralEvent.Kind;
import org.ldsdk.core.casework.ShareBasis;

/** Draws caseloads in which every referral took only steps that may follow; all of it invented. */
final class CaseDraw {

    private static final List<String> OFFERS = List.of("advice", "clinic", "team");
    private static final List<String> NEEDS = List.of("benefits", "drugs", "housing", "mental-health");

    private final Random random;

    CaseDraw(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    Instant time() {
        return Invented.day(random.nextInt(60));
    }

    /** Everything up to a time, or what began in a period before it. */
    PathwayPlan plan() {
        PathwayPlan all = PathwayPlan.at(Invented.day(20 + random.nextInt(60)));
        int start = random.nextInt(15);
        return random.nextBoolean()
                ? all
                : all.over(Invented.day(start), Invented.day(start + 1 + random.nextInt(20 - start)));
    }

    Caseload caseload() {
        return Caseload.of(IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> history("case-" + i))
                .toList());
    }

    private CaseHistory history(String ref) {
        CaseHistory history = CaseHistory.of(CaseRef.of(ref));
        for (int i = random.nextInt(3); i > 0; i--) {
            history = history.with(new Contact(time(), one(List.of(PointOfIntervention.values()))));
        }
        history = random.nextInt(4) > 0 ? history.with(episode()) : history;
        for (int i = random.nextInt(3); i > 0; i--) {
            history = history.with(new DropIn(time(), DropIn.Result.ADVICE));
        }
        if (random.nextBoolean()) {
            history = history.with(new CrisisPlan(time(), Map.of()));
            Instant noticed = time();
            Optional<Instant> acted = random.nextBoolean() ? Optional.of(noticed.plusSeconds(3600)) : Optional.empty();
            history = history.with(new CrisisSignal(noticed, CrisisTrigger.EVICTION, acted));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            history = history.with(referral(history.caseRef(), "r-" + i));
        }
        return history;
    }

    private Episode episode() {
        int day = random.nextInt(30);
        Episode episode = Episode.open(Invented.day(day));
        if (random.nextInt(3) == 0) {
            return episode;
        }
        episode = episode.close(Invented.day(day + 1 + random.nextInt(20)));
        return random.nextBoolean() ? episode : episode.reopen(Invented.day(day + 25));
    }

    private Referral referral(CaseRef ref, String id) {
        int day = random.nextInt(25);
        Instant at = Invented.day(day);
        ReferralEvent first = random.nextInt(3) == 0
                ? new ReferralEvent.Signposted(at, Invented.day(day + random.nextInt(25)))
                : new ReferralEvent.Drafted(at);
        Set<String> needs = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            needs.add(one(NEEDS));
        }
        Referral referral = Referral.of(ref, id, one(OFFERS), needs, first);
        for (int i = random.nextInt(12); i > 0; i--) {
            day += random.nextInt(6);
            referral = step(referral, day, i);
        }
        return referral;
    }

    /** One step more, if there is one; closing is drawn late, or it would end nearly all. */
    private Referral step(Referral referral, int day, int left) {
        List<Kind> kinds = referral.state().mayFollow().stream()
                .filter(kind -> kind != Kind.NOT_SENT || left > 8)
                .filter(kind -> kind != Kind.CLOSED || left < 4)
                .toList();
        if (kinds.isEmpty()) {
            return referral;
        }
        try {
            return referral.with(event(one(kinds), day));
        } catch (ProblemsException stoppedComingAfterAnotherCalledOff) {
            return referral.with(new ReferralEvent.Closed(Invented.day(day), Outcome.UNKNOWN));
        }
    }

    private ReferralEvent event(Kind kind, int day) {
        Instant at = Invented.day(day);
        Instant later = Invented.day(day + random.nextInt(20));
        return switch (kind) {
            case DRAFTED -> new ReferralEvent.Drafted(at);
            case CONSENTED -> new ReferralEvent.Consented(at);
            case CLEARED -> new ReferralEvent.Cleared(at, ShareBasis.SAFEGUARDING);
            case SENT -> new ReferralEvent.Sent(at, later);
            case SIGNPOSTED -> new ReferralEvent.Signposted(at, later);
            case ACKNOWLEDGED -> new ReferralEvent.Acknowledged(at);
            case ACCEPTED -> new ReferralEvent.Accepted(at);
            case DECLINED -> new ReferralEvent.Declined(at, one(List.of(DeclineReason.values())));
            case NO_RESPONSE -> new ReferralEvent.NoResponse(at);
            case APPOINTMENT -> new ReferralEvent.Appointment(at, later);
            case ATTENDANCE -> new ReferralEvent.Attended(at, one(List.of(Attendance.values())), accompanied());
            case ENGAGED -> new ReferralEvent.Engaged(at);
            case FOLLOWED_UP -> new ReferralEvent.FollowedUp(at, later);
            case NOT_SENT -> new ReferralEvent.NotSent(at);
            case CLOSED -> new ReferralEvent.Closed(at, one(List.of(Outcome.values())));
            case OUTCOME_LEARNED -> new ReferralEvent.OutcomeLearned(at, Outcome.SUPPORT_GOES_ON);
        };
    }

    private Known<Boolean> accompanied() {
        return switch (random.nextInt(4)) {
            case 0 -> Known.missing(MissingReason.NOT_ASKED);
            case 1 -> Known.missing(MissingReason.NOT_APPLICABLE);
            default -> Known.of(random.nextBoolean());
        };
    }

    /** The same cases with everything in them, and they themselves, in another order. */
    Caseload reordered(Caseload caseload) {
        return Caseload.of(
                shuffled(caseload.cases()).stream().map(this::reordered).toList());
    }

    private CaseHistory reordered(CaseHistory one) {
        CaseHistory again = CaseHistory.of(one.caseRef());
        again = one.episode().isPresent() ? again.with(one.episode().get()) : again;
        for (Contact contact : shuffled(one.contacts())) {
            again = again.with(contact);
        }
        for (Referral referral : shuffled(one.referrals())) {
            again = again.with(referral);
        }
        for (DropIn dropIn : shuffled(one.dropIns())) {
            again = again.with(dropIn);
        }
        for (CrisisSignal signal : shuffled(one.crisisSignals())) {
            again = again.with(signal);
        }
        for (CrisisPlan plan : shuffled(one.crisisPlans())) {
            again = again.with(plan);
        }
        return again;
    }
}
