package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * The team works with the person: from opening to closing, and again whenever it is reopened. Closing ends no follow-up and forbids no
 * drop-in. Its text form shows nothing of it.
 *
 * @param periods when it was open, in order of time, at least one; only the last can be open still
 */
public record Episode(@NotEmpty List<Period> periods) {

    /**
     * From opening or reopening to closing.
     *
     * @param opened the first instant of it
     * @param closed the first instant after it; empty while it is open
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Period(Instant opened, Optional<Instant> closed) {

        /** Refuses closing before opening. */
        public Period {
            if (closed.filter(end -> end.isBefore(opened)).isPresent()) {
                throw new IllegalArgumentException("Period.closed: must not be before opened");
            }
        }

        boolean has(Instant at) {
            return !at.isBefore(opened)
                    && closed.filter(end -> !at.isBefore(end)).isEmpty();
        }

        private Period asOf(Instant at) {
            return new Period(opened, closed.filter(end -> !end.isAfter(at)));
        }

        @Override
        public String toString() {
            return "Period";
        }
    }

    /** Copies; refuses no period, and one that opens before the one before it was closed. */
    public Episode {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("Episode.periods: must not be empty");
        }
        List<Period> all = periods;
        ProblemsException.throwIfAny(IntStream.range(1, all.size())
                .filter(i -> all.get(i - 1)
                        .closed()
                        .filter(end -> !all.get(i).opened().isBefore(end))
                        .isEmpty())
                .mapToObj(i ->
                        new Problem("Episode.periods[" + i + "]", "must open after the one that it follows was closed"))
                .toList());
    }

    /**
     * @param at when it opens
     * @return an open episode
     */
    public static Episode open(Instant at) {
        return new Episode(List.of(new Period(at, Optional.empty())));
    }

    /**
     * @param at when it closes, not before it was opened
     * @return this, closed
     * @throws IllegalArgumentException if it is closed already
     */
    public Episode close(Instant at) {
        Period last = periods.get(periods.size() - 1);
        if (last.closed().isPresent()) {
            throw new IllegalArgumentException("Episode.close: must be open");
        }
        List<Period> all = new ArrayList<>(periods.subList(0, periods.size() - 1));
        all.add(new Period(last.opened(), Optional.of(at)));
        return new Episode(all);
    }

    /**
     * @param at when it opens again, not before it was closed
     * @return this, open again
     * @throws ProblemsException if it is open
     */
    public Episode reopen(Instant at) {
        List<Period> all = new ArrayList<>(periods);
        all.add(new Period(at, Optional.empty()));
        return new Episode(all);
    }

    /**
     * @param at a time
     * @return this as it was then; empty if it had not been opened
     */
    public Optional<Episode> asOf(Instant at) {
        List<Period> then = periods.stream()
                .filter(period -> !period.opened().isAfter(at))
                .map(period -> period.asOf(at))
                .toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new Episode(then));
    }

    /**
     * @param at a time
     * @return whether it is open then
     */
    public boolean isOpen(Instant at) {
        return periods.stream().anyMatch(period -> period.has(at));
    }

    /**
     * @param at a time
     * @return whether it was open before and is not open then
     */
    public boolean isClosed(Instant at) {
        return !isOpen(at) && !at.isBefore(periods.get(0).opened());
    }

    @Override
    public String toString() {
        return "Episode";
    }
}
