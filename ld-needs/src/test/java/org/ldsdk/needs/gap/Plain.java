package org.ldsdk.needs.gap;

import java.util.List;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.service.EntryFinding;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;

/** Counts once more, one person after the other, without the code under test. */
final class Plain {

    private Plain() {}

    /** What a row says of a person: y, n, u, or - if it is not about the person. */
    static char answer(GapCase one, String need, String kind, String offer, String detail) {
        if (kind.equals("cumulative")) {
            return letter(one.finding().cumulative());
        }
        if (kind.equals("no-single-door")) {
            return letter(one.finding().noSingleDoor());
        }
        Integer severity = one.finding().profile().severity(need).value().orElse(null);
        boolean met = one.finding().profile().isMet(need);
        char has = severity == null ? 'u' : severity > 0 && !met ? 'y' : 'n';
        if (kind.equals("need")) {
            return has;
        }
        if (has != 'y') {
            return '-';
        }
        if (kind.equals("no-offer-meets")) {
            return turned(letter(one.finding().needs().get(need).verdict()));
        }
        OfferFinding found = one.finding().offers().get(offer);
        return switch (kind) {
            case "offer-does-not-meet" ->
                found.verdict() == OfferVerdict.DOES_NOT_MEET ? 'y' : found.verdict() == OfferVerdict.MEETS ? 'n' : 'u';
            case "reason" -> fails(found, detail, true);
            case "criterion-fails" -> fails(found, detail, false);
            default -> found.verdict() == OfferVerdict.MEETS ? declined(one, offer) : '-';
        };
    }

    private static char letter(Verdict verdict) {
        return verdict == Verdict.MET ? 'y' : verdict == Verdict.NOT_MET ? 'n' : 'u';
    }

    private static char turned(char letter) {
        return letter == 'y' ? 'n' : letter == 'n' ? 'y' : letter;
    }

    private static char fails(OfferFinding found, String detail, boolean byReason) {
        char answer = 'n';
        for (EntryFinding one : found.entry()) {
            String of =
                    byReason ? one.criterion().reason().word() : one.criterion().code();
            if (of.equals(detail)) {
                if (one.verdict() == Verdict.NOT_MET) {
                    return 'y';
                }
                answer = one.verdict() == Verdict.UNDETERMINED ? 'u' : answer;
            }
        }
        return answer;
    }

    private static char declined(GapCase one, String offer) {
        char answer = 'u';
        long latest = Long.MIN_VALUE;
        for (Referral referral : one.history().map(it -> it.referrals()).orElse(List.of())) {
            for (ReferralEvent event : referral.events()) {
                boolean no = event instanceof ReferralEvent.Declined
                        || event instanceof ReferralEvent.Closed closed && closed.outcome() == Outcome.NOT_ACCEPTED;
                boolean yes = event instanceof ReferralEvent.Accepted;
                long at = event.at().getEpochSecond();
                if (referral.offer().equals(offer) && (no || yes) && (at > latest || at == latest && no)) {
                    latest = at;
                    answer = no ? 'y' : 'n';
                }
            }
        }
        return answer;
    }
}
