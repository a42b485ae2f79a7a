package org.ldsdk.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;

/**
 * One step of a {@link ScreeningOffer}. Its text form shows nothing of it.
 *
 * @param status what happened
 * @param at when, by the caller's account
 * @param by who decided it, by role and never by name
 * @param reason why; always there if it was deferred or not possible
 * @param due the day on which to offer it again; always there if it was deferred or is due again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfferStep(
        Status status, OffsetDateTime at, Optional<By> by, Optional<Reason> reason, Optional<LocalDate> due) {

    /** What happened to the offer of a screen. */
    public enum Status {
        /** It was offered. */
        OFFERED,
        /** The person did not want it. */
        DECLINED,
        /** It could not be given now. */
        NOT_POSSIBLE_NOW,
        /** It was put off to a day. */
        DEFERRED,
        /** It was given; how far it got is in its result. */
        GIVEN,
        /** It is to be given again on a day. */
        DUE_AGAIN;

        /** Offers come first; only what was offered is declined or given; only what is over comes due again. */
        private boolean mayFollow(Optional<Status> before) {
            if (before.isEmpty()) {
                return this != DECLINED && this != GIVEN;
            }
            boolean isOver = before.get() == GIVEN || before.get() == DECLINED;
            return switch (this) {
                case OFFERED -> before.get() != OFFERED && before.get() != GIVEN;
                case DECLINED, GIVEN -> before.get() == OFFERED;
                case NOT_POSSIBLE_NOW, DEFERRED -> !isOver;
                case DUE_AGAIN -> isOver;
            };
        }
    }

    /** Who decided it. */
    public enum By {
        /** The person the screen is for. */
        PERSON,
        /** Whoever offers the screen. */
        PRACTITIONER,
        /** Police or detention staff. */
        CUSTODY_STAFF,
        /** Staff of the court. */
        COURT_STAFF,
        /** Other health staff. */
        HEALTHCARE_STAFF,
        /** Somebody else. */
        OTHER
    }

    /** Why it was declined, deferred or not possible. */
    public enum Reason {
        /** The person was intoxicated. */
        INTOXICATED,
        /** The person was withdrawing from a substance. */
        WITHDRAWING,
        /** The person was physically unwell. */
        UNWELL,
        /** The person was too distressed. */
        DISTRESSED,
        /** The person was asleep or resting. */
        ASLEEP,
        /** The person was elsewhere, such as in an interview or in court. */
        ELSEWHERE,
        /** No interpreter was there. */
        NO_INTERPRETER,
        /** No appropriate adult was there. */
        NO_APPROPRIATE_ADULT,
        /** No private room was there. */
        NO_PRIVATE_ROOM,
        /** There was no time for it. */
        NO_TIME,
        /** It was given recently, here or elsewhere. */
        GIVEN_RECENTLY,
        /** Another reason. */
        OTHER,
        /** No reason was given. */
        NONE_GIVEN
    }

    /**
     * @param at when
     * @return that it was offered
     */
    public static OfferStep offered(OffsetDateTime at) {
        return new OfferStep(Status.OFFERED, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param at when
     * @return that the person did not want it
     */
    public static OfferStep declined(OffsetDateTime at) {
        return new OfferStep(Status.DECLINED, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param at when
     * @param reason why
     * @return that it could not be given
     */
    public static OfferStep notPossibleNow(OffsetDateTime at, Reason reason) {
        return new OfferStep(Status.NOT_POSSIBLE_NOW, at, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    /**
     * @param at when
     * @param reason why
     * @param due the day on which to offer it again
     * @return that it was put off
     */
    public static OfferStep deferred(OffsetDateTime at, Reason reason, LocalDate due) {
        return new OfferStep(Status.DEFERRED, at, Optional.empty(), Optional.of(reason), Optional.of(due));
    }

    /**
     * @param at when
     * @return that it was given
     */
    public static OfferStep given(OffsetDateTime at) {
        return new OfferStep(Status.GIVEN, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param at when that was decided
     * @param due the day on which to offer it again
     * @return that it is to be given again
     */
    public static OfferStep dueAgain(OffsetDateTime at, LocalDate due) {
        return new OfferStep(Status.DUE_AGAIN, at, Optional.empty(), Optional.empty(), Optional.of(due));
    }

    /**
     * @param role who decided it
     * @return this with that role
     */
    public OfferStep by(By role) {
        return new OfferStep(status, at, Optional.of(role), reason, due);
    }

    /**
     * @param why the reason
     * @return this with that reason
     */
    public OfferStep because(Reason why) {
        return new OfferStep(status, at, by, Optional.of(why), due);
    }

    /**
     * @param day the day on which to offer it again
     * @return this with that day
     */
    public OfferStep due(LocalDate day) {
        return new OfferStep(status, at, by, reason, Optional.of(day));
    }

    void check(String where, Optional<OfferStep> before, List<Problem> problems) {
        if (!status.mayFollow(before.map(OfferStep::status))) {
            problems.add(new Problem(
                    where + ".status",
                    before.isEmpty()
                            ? "must be one an offer can begin with"
                            : "must be one that can follow the step before it"));
        }
        if (before.isPresent() && at.isBefore(before.get().at())) {
            problems.add(new Problem(where + ".at", "must not lie before the step before it"));
        }
        boolean stopped = status == Status.DEFERRED || status == Status.NOT_POSSIBLE_NOW;
        must(stopped, stopped || status == Status.DECLINED, reason.isPresent(), where + ".reason", problems);
        boolean dated = status == Status.DEFERRED || status == Status.DUE_AGAIN;
        must(dated, dated || stopped, due.isPresent(), where + ".due", problems);
        if (due.filter(day -> day.isBefore(at.toLocalDate())).isPresent()) {
            problems.add(new Problem(where + ".due", "must not lie before the day of the step"));
        }
    }

    private static void must(boolean be, boolean mayBe, boolean is, String where, List<Problem> problems) {
        if (be && !is) {
            problems.add(new Problem(where, "must be there with this status"));
        } else if (is && !mayBe) {
            problems.add(new Problem(where, "must not be there with this status"));
        }
    }

    @Override
    public String toString() {
        return "OfferStep";
    }
}
