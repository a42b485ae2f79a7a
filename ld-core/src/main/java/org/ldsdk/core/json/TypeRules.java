package org.ldsdk.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/** What a type asks of its JSON, each rule beginning with "must". */
final class TypeRules {

    private static final Set<Class<?>> INT = Set.of(int.class, Integer.class, OptionalInt.class);
    private static final Set<Class<?>> LONG = Set.of(long.class, Long.class, OptionalLong.class);
    private static final Set<Class<?>> WHOLE = Stream.of(
                    INT, LONG, Set.of(BigInteger.class, short.class, Short.class, byte.class, Byte.class))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Class<?>> FRACTION =
            Set.of(double.class, Double.class, OptionalDouble.class, float.class, Float.class, BigDecimal.class);
    private static final Set<Class<?>> TEXT = Set.of(String.class, CharSequence.class, char.class, Character.class);

    private TypeRules() {}

    /** The rule of a type. */
    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "must be valid";
        }
        if (isNumber(type)) {
            return number(type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (TEXT.contains(type)) {
            return "must be a text";
        }
        if (Enum.class.isAssignableFrom(type)) {
            return "must be one of " + String.join(", ", HouseAnnotations.constants(type));
        }
        return structure(type);
    }

    /** The rule of a type whose range a number exceeds. */
    static String range(Class<?> type) {
        if (INT.contains(type)) {
            return "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        }
        return LONG.contains(type)
                ? "must be a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE
                : of(type);
    }

    /** The name by which people know a type. */
    static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        Class<?> named = outer != null && isImmutables(outer) ? outer : type;
        String name = named.getSimpleName();
        return isImmutables(named) ? name.substring("Immutable".length()) : name;
    }

    private static boolean isNumber(Class<?> type) {
        return type == OpenEnd.class || WHOLE.contains(type) || FRACTION.contains(type);
    }

    private static String number(Class<?> type) {
        if (type == OpenEnd.class) {
            return "must be a number, \"Inf\" or \"-Inf\"";
        }
        return WHOLE.contains(type) ? "must be a whole number" : FiniteNumbers.RULE;
    }

    private static String structure(Class<?> type) {
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type == Known.class) {
            return "must be a value or {\"missing\": REASON}, the reason one of "
                    + String.join(", ", HouseAnnotations.constants(MissingReason.class));
        }
        if (type == LocalDate.class) {
            return "must be a date such as 2026-11-21";
        }
        if (type.getName().startsWith("java.time.")) {
            return "must be a date or time in the form of ISO 8601";
        }
        Class<?> outer = type.getDeclaringClass();
        boolean generated = isImmutables(type) || outer != null && isImmutables(outer);
        return type.isRecord() || generated || Map.class.isAssignableFrom(type)
                ? "must be an object"
                : "must be a valid " + name(type);
    }

    private static boolean isImmutables(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") && !type.getName().startsWith("java.");
    }
}
