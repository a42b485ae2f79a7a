package org.ldsdk.core.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.casework.Attendance.Party;
import org.ldsdk.core.casework.ReferralEvent.Kind;

/** Takes events one after the other, keeps those that may follow, and says of every other why it may not. */
final class ReferralSteps {

    private static final Set<Kind> FIRST = EnumSet.of(Kind.DRAFTED, Kind.SIGNPOSTED);

    private final List<ReferralEvent> kept = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<ReferralState> state = Optional.empty();

    /** All events of a referral, in their order. */
    static ReferralSteps of(List<ReferralEvent> events) {
        ReferralSteps steps = new ReferralSteps();
        for (int i = 0; i < events.size(); i++) {
            steps.take(events.get(i), i);
        }
        return steps;
    }

    /** One event more, which stands at this place of the input. */
    void take(ReferralEvent event, int place) {
        List<String> faults = Stream.of(order(event), time(event.at()), outcome(event))
                .flatMap(Optional::stream)
                .toList();
        if (faults.isEmpty()) {
            state = Optional.of(next(event));
            kept.add(event);
        }
        faults.forEach(rule -> problems.add(new Problem("Referral.events[" + place + "]", rule)));
    }

    private Optional<String> order(ReferralEvent event) {
        Set<Kind> allowed = state.map(ReferralState::mayFollow).orElse(FIRST);
        if (allowed.contains(event.kind())) {
            return Optional.empty();
        }
        String place = state.map(it -> "after " + Words.of(it)).orElse("at the beginning");
        String rule = allowed.isEmpty() ? "none" : "one of " + Words.of(allowed);
        return Optional.of("must be " + rule + " " + place + ", but was " + Words.of(event.kind()));
    }

    private Optional<String> time(Instant at) {
        boolean before =
                !kept.isEmpty() && at.isBefore(kept.get(kept.size() - 1).at());
        return before ? Optional.of("must not be before the event that it follows") : Optional.empty();
    }

    /** What somebody else called off is never held against the person. */
    private Optional<String> outcome(ReferralEvent event) {
        return outcomeOf(event)
                .filter(outcome -> outcome == Outcome.STOPPED_COMING)
                .flatMap(outcome -> last(ReferralEvent.Attended.class))
                .flatMap(last -> last.attendance().cancelledBy())
                .filter(party -> party != Party.PERSON)
                .map(party -> "must not have the outcome stopped-coming after an appointment cancelled by "
                        + (party == Party.PROVIDER ? "the provider" : "somebody else"));
    }

    private ReferralState next(ReferralEvent event) {
        return switch (event.kind()) {
            case DRAFTED -> ReferralState.DRAFTED;
            case CONSENTED -> ReferralState.CONSENTED;
            case CLEARED -> ReferralState.CLEARED;
            case SENT -> ReferralState.SENT;
            case SIGNPOSTED -> ReferralState.SIGNPOSTED;
            case ACKNOWLEDGED -> ReferralState.ACKNOWLEDGED;
            case ACCEPTED -> ReferralState.ACCEPTED;
            case DECLINED -> ReferralState.DECLINED;
            case NO_RESPONSE -> ReferralState.NO_RESPONSE;
            case APPOINTMENT -> ReferralState.APPOINTED;
            case ATTENDANCE -> afterAppointment(((ReferralEvent.Attended) event).attendance());
            case ENGAGED -> ReferralState.ENGAGED;
            case FOLLOWED_UP -> state.orElseThrow();
            case NOT_SENT -> ReferralState.NOT_SENT;
            case CLOSED ->
                ((ReferralEvent.Closed) event).outcome().isKnown()
                        ? ReferralState.CLOSED
                        : ReferralState.CLOSED_UNKNOWN;
            case OUTCOME_LEARNED -> ReferralState.CLOSED;
        };
    }

    private static ReferralState afterAppointment(Attendance attendance) {
        if (attendance.isSeen()) {
            return ReferralState.ATTENDED;
        }
        return attendance.isMissed() ? ReferralState.MISSED : ReferralState.CANCELLED;
    }

    static Optional<Outcome> outcomeOf(ReferralEvent event) {
        if (event instanceof ReferralEvent.Closed closed) {
            return Optional.of(closed.outcome());
        }
        return event instanceof ReferralEvent.OutcomeLearned learned
                ? Optional.of(learned.outcome())
                : Optional.empty();
    }

    static Optional<Instant> followUpOf(ReferralEvent event) {
        if (event instanceof ReferralEvent.Sent sent) {
            return Optional.of(sent.followUp());
        }
        if (event instanceof ReferralEvent.Signposted signposted) {
            return Optional.of(signposted.followUp());
        }
        return event instanceof ReferralEvent.FollowedUp again ? Optional.of(again.followUp()) : Optional.empty();
    }

    private <T extends ReferralEvent> Optional<T> last(Class<T> type) {
        return kept.stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }

    /** Where it stands; empty before the first event. */
    Optional<ReferralState> state() {
        return state;
    }

    List<ReferralEvent> kept() {
        return kept;
    }

    List<Problem> problems() {
        return problems;
    }
}
