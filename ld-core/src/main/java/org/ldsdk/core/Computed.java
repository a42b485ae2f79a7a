package org.ldsdk.core;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was computed, or the reason why it could not be computed from these data. Its text form never shows the value.
 *
 * @param <T> what is computed
 * @param value the value; empty if it does not exist
 * @param reason why there is no value; empty if there is one
 */
public record Computed<T>(Optional<T> value, Optional<String> reason) {

    /** Refuses a value with a reason, neither of the two, and a number that is not finite. */
    public Computed {
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("Computed: must have either a value or a reason");
        }
        if (value.filter(it -> it instanceof Double number && !Double.isFinite(number))
                .isPresent()) {
            throw new IllegalArgumentException("Computed.value: must be finite");
        }
    }

    /**
     * A value that exists.
     *
     * @param <T> what is computed
     * @param value the value, finite if it is a number
     * @return the value
     */
    public static <T> Computed<T> of(T value) {
        return new Computed<>(Optional.of(value), Optional.empty());
    }

    /**
     * A value that does not exist.
     *
     * @param <T> what would be computed
     * @param reason why not, as a clause such as {@code fewer than 2 items}
     * @return the reason
     */
    public static <T> Computed<T> none(String reason) {
        return new Computed<>(Optional.empty(), Optional.of(reason));
    }

    /**
     * The same with another value; what does not exist keeps its reason.
     *
     * @param <R> what the function gives
     * @param function applied to the value if there is one
     * @return the converted value or the same reason
     */
    public <R> Computed<R> map(Function<? super T, ? extends R> function) {
        return new Computed<>(value.map(function), reason);
    }

    /**
     * The same with what may not exist either; what does not exist keeps its reason.
     *
     * @param <R> what the function gives
     * @param function applied to the value if there is one
     * @return the converted value, the same reason or the function's reason
     */
    public <R> Computed<R> flatMap(Function<? super T, Computed<R>> function) {
        return value.map(function).orElseGet(() -> new Computed<>(Optional.empty(), reason));
    }

    @Override
    public String toString() {
        return reason.orElse("computed");
    }
}
