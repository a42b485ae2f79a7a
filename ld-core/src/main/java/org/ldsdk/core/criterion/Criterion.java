package org.ldsdk.core.criterion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A condition over named quantities such as {@code scale:total}, {@code item:9} or {@code fact:sex}.
 *
 * <p>Under one completion a criterion is true or false. A comparison with a quantity that does not exist in that completion, such as the
 * mean of no items, is false. In JSON each kind is told apart by {@code "kind"}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Criterion.AtLeast.class, name = "at-least"),
    @Type(value = Criterion.AtMost.class, name = "at-most"),
    @Type(value = Criterion.Between.class, name = "between"),
    @Type(value = Criterion.OneOf.class, name = "one-of"),
    @Type(value = Criterion.Answered.class, name = "answered"),
    @Type(value = Criterion.AllOf.class, name = "all-of"),
    @Type(value = Criterion.AnyOf.class, name = "any-of"),
    @Type(value = Criterion.CountAtLeast.class, name = "count-at-least"),
    @Type(value = Criterion.Not.class, name = "not")
})
public sealed interface Criterion {

    /** {@return the criteria this one is made of, in their order; empty for a comparison} */
    default List<Criterion> parts() {
        return List.of();
    }

    /** {@return the quantities read here and in all parts, in reading order, each once} */
    default List<String> quantities() {
        return comparisons().map(Comparison::of).distinct().toList();
    }

    /** {@return the comparisons this criterion is built from, in reading order} */
    default Stream<Comparison> comparisons() {
        return this instanceof Comparison comparison
                ? Stream.of(comparison)
                : parts().stream().flatMap(Criterion::comparisons);
    }

    /**
     * Calls the visitor with this criterion and then with all its parts, at every depth.
     *
     * @param visitor told each criterion once
     */
    default void visit(Consumer<Criterion> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.visit(visitor));
    }

    /** A criterion that reads one quantity and has no parts. */
    sealed interface Comparison extends Criterion {

        /** {@return the quantity it reads, such as {@code scale:total}} */
        String of();

        /** {@return the numbers it compares with; empty if it does not compare with numbers} */
        default List<Double> cutOffs() {
            return List.of();
        }
    }

    /**
     * The quantity reaches the cut-off: {@code of >= cutOff}.
     *
     * @param of a number
     * @param cutOff the lowest number that meets it
     */
    record AtLeast(String of, double cutOff) implements Comparison {
        /** Refuses a missing quantity and a cut-off that is not finite. */
        public AtLeast {
            Objects.requireNonNull(of, "of");
            requireFinite("at-least", "cutOff", cutOff);
        }

        @Override
        public List<Double> cutOffs() {
            return List.of(cutOff);
        }
    }

    /**
     * The quantity does not exceed the cut-off: {@code of <= cutOff}.
     *
     * @param of a number
     * @param cutOff the highest number that meets it
     */
    record AtMost(String of, double cutOff) implements Comparison {
        /** Refuses a missing quantity and a cut-off that is not finite. */
        public AtMost {
            Objects.requireNonNull(of, "of");
            requireFinite("at-most", "cutOff", cutOff);
        }

        @Override
        public List<Double> cutOffs() {
            return List.of(cutOff);
        }
    }

    /**
     * The quantity lies in a closed interval: {@code from <= of <= to}.
     *
     * @param of a number
     * @param from the lowest number that meets it
     * @param to the highest number that meets it, at least {@code from}
     */
    record Between(String of, double from, double to) implements Comparison {
        /** Refuses a missing quantity, ends that are not finite and an empty interval. */
        public Between {
            Objects.requireNonNull(of, "of");
            requireFinite("between", "from", from);
            requireFinite("between", "to", to);
            if (from > to) {
                throw new IllegalArgumentException(
                        "Criterion[between].to: must be at least " + from + ", but was " + to);
            }
        }

        @Override
        public List<Double> cutOffs() {
            return List.of(from, to);
        }
    }

    /**
     * The quantity has one of the listed values.
     *
     * @param of a quantity with a closed list of values
     * @param values the values that meet it, at least one
     */
    record OneOf(String of, @NotEmpty List<String> values) implements Comparison {
        /** Refuses a missing quantity and an empty list. */
        public OneOf {
            Objects.requireNonNull(of, "of");
            values = List.copyOf(values);
            requireParts("one-of", "values", values.size(), 1);
        }
    }

    /**
     * There is an answer. Undetermined while one can still come; declined and not applicable settle it as not met.
     *
     * @param of an item or a fact
     */
    record Answered(String of) implements Comparison {
        /** Refuses a missing quantity. */
        public Answered {
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * Every part is true.
     *
     * @param parts at least one
     */
    record AllOf(@NotEmpty List<Criterion> parts) implements Criterion {
        /** Refuses an empty list. */
        public AllOf {
            parts = List.copyOf(parts);
            requireParts("all-of", "parts", parts.size(), 1);
        }
    }

    /**
     * Some part is true.
     *
     * @param parts at least one
     */
    record AnyOf(@NotEmpty List<Criterion> parts) implements Criterion {
        /** Refuses an empty list. */
        public AnyOf {
            parts = List.copyOf(parts);
            requireParts("any-of", "parts", parts.size(), 1);
        }
    }

    /**
     * At least so many parts are true.
     *
     * @param count how many, 1 to the number of parts
     * @param parts what is counted
     */
    record CountAtLeast(@Min(1) int count, @NotEmpty List<Criterion> parts) implements Criterion {
        /** Refuses a count that can never or always be reached. */
        public CountAtLeast {
            parts = List.copyOf(parts);
            if (count < 1 || count > parts.size()) {
                throw new IllegalArgumentException(
                        "Criterion[count-at-least].count: must be 1.." + parts.size() + ", but was " + count);
            }
        }
    }

    /**
     * The part is false.
     *
     * @param part what must not be so
     */
    record Not(Criterion part) implements Criterion {
        /** Refuses a missing part. */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public List<Criterion> parts() {
            return List.of(part);
        }
    }

    private static void requireFinite(String kind, String field, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "Criterion[" + kind + "]." + field + ": must be a finite number, but was " + number);
        }
    }

    private static void requireParts(String kind, String field, int size, int least) {
        if (size < least) {
            throw new IllegalArgumentException("Criterion[" + kind + "]." + field + ": must not be empty");
        }
    }
}
