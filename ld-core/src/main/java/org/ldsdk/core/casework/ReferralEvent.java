package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.ldsdk.core.Known;

/**
 * Something that happened to a referral or signpost, at a time that the caller gives. In JSON each kind is told apart by {@code "kind"}.
 * Text forms show the kind alone.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = ReferralEvent.Drafted.class, name = "drafted"),
    @Type(value = ReferralEvent.Consented.class, name = "consented"),
    @Type(value = ReferralEvent.Cleared.class, name = "cleared"),
    @Type(value = ReferralEvent.Sent.class, name = "sent"),
    @Type(value = ReferralEvent.Signposted.class, name = "signposted"),
    @Type(value = ReferralEvent.Acknowledged.class, name = "acknowledged"),
    @Type(value = ReferralEvent.Accepted.class, name = "accepted"),
    @Type(value = ReferralEvent.Declined.class, name = "declined"),
    @Type(value = ReferralEvent.NoResponse.class, name = "no-response"),
    @Type(value = ReferralEvent.Appointment.class, name = "appointment"),
    @Type(value = ReferralEvent.Attended.class, name = "attendance"),
    @Type(value = ReferralEvent.Engaged.class, name = "engaged"),
    @Type(value = ReferralEvent.FollowedUp.class, name = "followed-up"),
    @Type(value = ReferralEvent.NotSent.class, name = "not-sent"),
    @Type(value = ReferralEvent.Closed.class, name = "closed"),
    @Type(value = ReferralEvent.OutcomeLearned.class, name = "outcome-learned")
})
public sealed interface ReferralEvent {

    /** {@return when it happened} */
    Instant at();

    /** {@return what kind of event it is} */
    Kind kind();

    /** The kinds of event, in the order of the pathway. */
    enum Kind {
        /** Written. */
        DRAFTED,
        /** Agreed to by the person. */
        CONSENTED,
        /** May be sent without consent. */
        CLEARED,
        /** Sent. */
        SENT,
        /** Told where to go. */
        SIGNPOSTED,
        /** Receipt confirmed. */
        ACKNOWLEDGED,
        /** Taken on. */
        ACCEPTED,
        /** Not taken on. */
        DECLINED,
        /** No answer. */
        NO_RESPONSE,
        /** Given a time. */
        APPOINTMENT,
        /** What became of the appointment. */
        ATTENDANCE,
        /** Taken up. */
        ENGAGED,
        /** Looked after. */
        FOLLOWED_UP,
        /** Not sent after all. */
        NOT_SENT,
        /** Closed. */
        CLOSED,
        /** Outcome learned later. */
        OUTCOME_LEARNED
    }

    /**
     * It was written.
     *
     * @param at when it happened
     */
    record Drafted(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.DRAFTED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The person agreed to it.
     *
     * @param at when it happened
     */
    record Consented(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.CONSENTED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * It may be sent without consent.
     *
     * @param at when it happened
     * @param basis legal duty, serious harm or safeguarding
     */
    record Cleared(Instant at, ShareBasis basis) implements ReferralEvent {

        /** Refuses consent, which is an event of its own. */
        public Cleared {
            if (basis == ShareBasis.CONSENT) {
                throw new IllegalArgumentException(
                        "ReferralEvent[cleared].basis: must not be consent, which is the event consented");
            }
        }

        @Override
        public Kind kind() {
            return Kind.CLEARED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * It was sent; from then on somebody must find out what came of it.
     *
     * @param at when it happened
     * @param followUp when the follow-up falls due
     */
    record Sent(Instant at, Instant followUp) implements ReferralEvent {

        /** Refuses a follow-up before it was sent. */
        public Sent {
            requireNotBefore("sent", "followUp", followUp, at);
        }

        @Override
        public Kind kind() {
            return Kind.SENT;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The person was told where to go; somebody must find out what came of it here too.
     *
     * @param at when it happened
     * @param followUp when the follow-up falls due
     */
    record Signposted(Instant at, Instant followUp) implements ReferralEvent {

        /** Refuses a follow-up before the signpost. */
        public Signposted {
            requireNotBefore("signposted", "followUp", followUp, at);
        }

        @Override
        public Kind kind() {
            return Kind.SIGNPOSTED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The service said that it has it.
     *
     * @param at when it happened
     */
    record Acknowledged(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.ACKNOWLEDGED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The service takes the person.
     *
     * @param at when it happened
     */
    record Accepted(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The service does not take the person.
     *
     * @param at when it happened
     * @param reason why, as the service gave it; that it gave none is said too
     */
    record Declined(Instant at, DeclineReason reason) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * Nobody answered, and that was noted.
     *
     * @param at when it happened
     */
    record NoResponse(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.NO_RESPONSE;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The service gave an appointment.
     *
     * @param at when it happened
     * @param when when the person is to come
     */
    record Appointment(Instant at, Instant when) implements ReferralEvent {

        /** Refuses an appointment before it was given. */
        public Appointment {
            requireNotBefore("appointment", "when", when, at);
        }

        @Override
        public Kind kind() {
            return Kind.APPOINTMENT;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * What became of the appointment.
     *
     * @param at when it happened
     * @param attendance whether the person was seen, and if not, by whose doing
     * @param accompanied whether somebody of the team went along
     */
    record Attended(Instant at, Attendance attendance, Known<Boolean> accompanied) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.ATTENDANCE;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * The connection holds: the person has taken it up.
     *
     * @param at when it happened
     */
    record Engaged(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.ENGAGED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * Somebody looked after it, and the outcome is not known yet.
     *
     * @param at when it happened
     * @param followUp when the follow-up falls due again
     */
    record FollowedUp(Instant at, Instant followUp) implements ReferralEvent {

        /** Refuses a follow-up before this one. */
        public FollowedUp {
            requireNotBefore("followed-up", "followUp", followUp, at);
        }

        @Override
        public Kind kind() {
            return Kind.FOLLOWED_UP;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * It will not be sent after all.
     *
     * @param at when it happened
     */
    record NotSent(Instant at) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.NOT_SENT;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * It was closed.
     *
     * @param at when it happened
     * @param outcome what came of it; unknown if nobody knows
     */
    record Closed(Instant at, Outcome outcome) implements ReferralEvent {

        @Override
        public Kind kind() {
            return Kind.CLOSED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    /**
     * What came of it was learned after it had been closed as unknown.
     *
     * @param at when it happened
     * @param outcome what came of it, not unknown
     */
    record OutcomeLearned(Instant at, Outcome outcome) implements ReferralEvent {

        /** Refuses an outcome that is unknown. */
        public OutcomeLearned {
            if (!outcome.isKnown()) {
                throw new IllegalArgumentException("ReferralEvent[outcome-learned].outcome: must not be unknown");
            }
        }

        @Override
        public Kind kind() {
            return Kind.OUTCOME_LEARNED;
        }

        @Override
        public String toString() {
            return Words.of(kind());
        }
    }

    private static void requireNotBefore(String kind, String field, Instant time, Instant at) {
        if (time.isBefore(at)) {
            throw new IllegalArgumentException(
                    "ReferralEvent[" + kind + "]." + field + ": must not be before the event itself");
        }
    }
}
