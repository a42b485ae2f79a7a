package org.ldsdk.ripls.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * A plan held against a published list: what it provides, what it misses, and what nobody has said. Each thing is in exactly
 * one of the three, in the order of the list.
 *
 * @param <T> what the list holds
 * @param provided what the plan provides
 * @param missing what the plan does not provide
 * @param unknown what is not known, or was not mentioned
 */
public record Coverage<T>(List<T> provided, List<T> missing, List<T> unknown) {

    /** Copies the lists. */
    public Coverage {
        provided = List.copyOf(provided);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /** {@return whether everything is known to be provided} */
    public boolean isComplete() {
        return missing.isEmpty() && unknown.isEmpty();
    }

    static <T> Coverage<T> of(List<T> list, Function<T, String> code, Map<String, Stated> plan) {
        Map<Stated, List<T>> stated =
                list.stream().collect(Collectors.groupingBy(it -> stated(plan, code.apply(it)), Collectors.toList()));
        return new Coverage<>(
                stated.getOrDefault(Stated.YES, List.of()),
                stated.getOrDefault(Stated.NO, List.of()),
                stated.getOrDefault(Stated.UNKNOWN, List.of()));
    }

    private static Stated stated(Map<String, Stated> plan, String code) {
        return Objects.requireNonNullElse(plan.get(code), Stated.UNKNOWN);
    }

    /** Refuses a plan that names what the list does not have; all such names at once. */
    static void check(String where, Set<String> codes, Map<String, Stated> plan) {
        ProblemsException.throwIfAny(new TreeSet<>(plan.keySet())
                .stream()
                        .filter(code -> !codes.contains(code))
                        .map(code ->
                                new Problem(where, "must be one of " + String.join(", ", codes) + ", but was " + code))
                        .toList());
    }
}
