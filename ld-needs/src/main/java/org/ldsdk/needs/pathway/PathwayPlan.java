package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * What figures of a caseload look at: what began in a period, and what had become of it by a time. A referral begins when it is sent, a
 * signpost when it is given, a person's time with the team when the episode is first opened, the time after it when the episode is closed.
 */
@LdStyle
@Value.Immutable
public interface PathwayPlan {

    /** {@return the time at which it is looked at; later events change nothing} */
    Instant at();

    /** {@return the first instant of the period; empty for everything that began earlier too} */
    Optional<Instant> start();

    /** {@return the first instant after the period, not after the time at which it is looked at; empty for everything up to that time} */
    Optional<Instant> end();

    /** {@return after how many days of waiting shares are told, each 1 or more; 7, 28 and 91 unless told otherwise} */
    @Value.NaturalOrder
    SortedSet<Integer> days();

    /** Refuses an empty period, one that ends after the time at which it is looked at, and days below 1. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        if (end().filter(it -> it.isAfter(at())).isPresent()) {
            problems.add(new Problem("PathwayPlan.end", "must not be after at"));
        }
        if (start().filter(it -> !it.isBefore(end().orElse(Instant.MAX)) || it.isAfter(at()))
                .isPresent()) {
            problems.add(new Problem("PathwayPlan.start", "must be before end, and not after at"));
        }
        if (!days().isEmpty() && days().first() < 1) {
            problems.add(new Problem("PathwayPlan.days", "must each be 1 or more, but one was " + days().first()));
        }
        ProblemsException.throwIfAny(problems);
    }

    /**
     * Everything up to a time, looked at at that time.
     *
     * @param at the time, which it is too early to look beyond
     * @return the plan
     */
    static PathwayPlan at(Instant at) {
        return ImmutablePathwayPlan.builder().at(at).addDays(7, 28, 91).build();
    }

    /**
     * @param start the first instant of the period
     * @param end the first instant after it
     * @return this for what began in the period
     * @throws ProblemsException if the period is empty or ends after the time at which it is looked at
     */
    default PathwayPlan over(Instant start, Instant end) {
        return ImmutablePathwayPlan.builder().from(this).start(start).end(end).build();
    }

    /**
     * @param days after how many days of waiting shares are told, each 1 or more
     * @return this with these days in place of its own
     * @throws ProblemsException if one is below 1
     */
    default PathwayPlan withDays(Integer... days) {
        return ImmutablePathwayPlan.builder().from(this).days(List.of(days)).build();
    }

    /**
     * @param time a time
     * @return whether what began then is looked at
     */
    default boolean covers(Instant time) {
        return !time.isAfter(at())
                && start().filter(time::isBefore).isEmpty()
                && end().filter(end -> !time.isBefore(end)).isEmpty();
    }

    /** {@return what is looked at, as a clause} */
    default String text() {
        return "what began " + start().map(it -> "from " + it + " ").orElse("")
                + end().map(it -> "to before " + it).orElse("up to " + at()) + ", as it was at " + at();
    }
}
