package org.ldsdk.core;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the reason why it is not there. Its text form never shows the value.
 *
 * @param <T> what is known
 */
public sealed interface Known<T> {

    /** {@return the value, empty if it is missing} */
    Optional<T> value();

    /** {@return why the value is missing, empty if it is there} */
    Optional<MissingReason> reason();

    /** {@return whether the value is there} */
    default boolean isKnown() {
        return value().isPresent();
    }

    /**
     * The same with another value; a missing one stays missing for the same reason.
     *
     * @param <R> what the function gives
     * @param function applied to the value if there is one
     * @return the converted value or the same reason
     */
    default <R> Known<R> map(Function<? super T, ? extends R> function) {
        return value().<Known<R>>map(value -> of(function.apply(value)))
                .orElseGet(() -> missing(reason().orElse(MissingReason.NOT_ASKED)));
    }

    /**
     * A value that is known.
     *
     * @param <T> what is known
     * @param value the value
     * @return the known value
     */
    static <T> Known<T> of(T value) {
        return new Present<>(value);
    }

    /**
     * A value that is not there.
     *
     * @param <T> what would be known
     * @param reason why it is not there
     * @return the missing value
     */
    static <T> Known<T> missing(MissingReason reason) {
        return new Absent<>(reason);
    }

    /**
     * A value that is there.
     *
     * @param <T> what is known
     * @param it the value
     */
    record Present<T>(T it) implements Known<T> {

        /** Refuses null. */
        public Present {
            Objects.requireNonNull(it, "it");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(it);
        }

        @Override
        public Optional<MissingReason> reason() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "known";
        }
    }

    /**
     * A value that is not there.
     *
     * @param <T> what would be known
     * @param why the reason
     */
    record Absent<T>(MissingReason why) implements Known<T> {

        /** Refuses null. */
        public Absent {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<MissingReason> reason() {
            return Optional.of(why);
        }
    }
}
