package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One group of a {@link Grouping}: the values of a demographic that go into it, or a stretch of numbers.
 *
 * @param name how tables call it, such as {@code 40 or more}
 * @param levels the values, as they are written in the file; empty for a stretch
 * @param from the lowest number in it; empty if it has no lower end
 * @param below the lowest number above it; empty if it has no upper end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Group(String name, List<String> levels, Optional<BigDecimal> from, Optional<BigDecimal> below) {

    /** Copies the list. */
    public Group {
        levels = List.copyOf(levels);
    }

    /**
     * @param name its name
     * @param levels the values that go into it
     * @return a group of values
     */
    public static Group of(String name, String... levels) {
        return new Group(name, List.of(levels), Optional.empty(), Optional.empty());
    }

    /**
     * @param name its name
     * @param number the lowest number above it
     * @return a group of all smaller numbers
     */
    public static Group below(String name, int number) {
        return new Group(name, List.of(), Optional.empty(), Optional.of(BigDecimal.valueOf(number)));
    }

    /**
     * @param name its name
     * @param number the lowest number in it
     * @return a group of that number and all greater ones
     */
    public static Group from(String name, int number) {
        return new Group(name, List.of(), Optional.of(BigDecimal.valueOf(number)), Optional.empty());
    }

    boolean isStretch() {
        return from.isPresent() || below.isPresent();
    }

    /** Whether a value goes into it; a text that is no number lies in no stretch. */
    boolean takes(String value) {
        return levels.contains(value)
                || isStretch() && value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") && contains(new BigDecimal(value));
    }

    private boolean contains(BigDecimal number) {
        return from.filter(least -> number.compareTo(least) < 0).isEmpty()
                && below.filter(end -> number.compareTo(end) >= 0).isEmpty();
    }

    /** Whether it ends where the other begins, or earlier. */
    boolean isBefore(Group other) {
        return below.isPresent() && other.from.isPresent() && below.get().compareTo(other.from.get()) <= 0;
    }

    boolean isEmptyStretch() {
        return from.isPresent() && below.isPresent() && from.get().compareTo(below.get()) >= 0;
    }
}
