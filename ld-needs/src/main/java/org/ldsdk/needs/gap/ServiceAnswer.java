package org.ldsdk.needs.gap;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;

/**
 * What a service last said to a person's referrals: that it takes the person, or that it does not. Of two answers at
 * one instant the refusal counts.
 *
 * @param at when
 * @param declined whether it does not take the person
 */
record ServiceAnswer(Instant at, boolean declined) {

    /** Whether the offer declined by its latest answer up to a time; not known without history, referral or answer. */
    static Answer declined(Optional<CaseHistory> history, String offer, Instant asOf) {
        return history.stream()
                .flatMap(known -> known.referrals().stream())
                .filter(referral -> referral.offer().equals(offer))
                .flatMap(ServiceAnswer::answers)
                .filter(answer -> !answer.at.isAfter(asOf))
                .max(Comparator.comparing(ServiceAnswer::at).thenComparing(ServiceAnswer::declined))
                .map(last -> last.declined ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_KNOWN);
    }

    private static Stream<ServiceAnswer> answers(Referral referral) {
        return referral.events().stream()
                .flatMap(event -> isDeclined(event).map(declined -> new ServiceAnswer(event.at(), declined)).stream());
    }

    /** Empty for what is no answer, such as that the person chose not to go on. */
    private static Optional<Boolean> isDeclined(ReferralEvent event) {
        if (event instanceof ReferralEvent.Closed closed) {
            return isDeclined(closed.outcome());
        }
        if (event instanceof ReferralEvent.OutcomeLearned learned) {
            return isDeclined(learned.outcome());
        }
        return switch (event.kind()) {
            case DECLINED -> Optional.of(true);
            case ACCEPTED, ENGAGED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> isDeclined(Outcome outcome) {
        return switch (outcome) {
            case NOT_ACCEPTED -> Optional.of(true);
            case SUPPORT_GIVEN, SUPPORT_GOES_ON -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
