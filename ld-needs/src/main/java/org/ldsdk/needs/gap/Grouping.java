package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldsdk.needs.NeedsProfile;

/**
 * A way to cut a caseload into groups, by one fact of the profile. Those of whom the fact is not known are a group of
 * their own, always the last.
 *
 * @param fact the fact's code, such as {@code sex}
 * @param label how people call it
 * @param values the fact's values, in the order in which they are shown; empty for a number
 * @param from where each band of a number after the first begins, ascending; empty for a list of values
 */
public record Grouping(String fact, String label, List<String> values, List<Integer> from) {

    /** What the group is called of whose members the fact is not known. */
    public static final String NOT_KNOWN = "not known";

    /** Refuses what makes no groups: no values and no bands or both, a value twice, bands that do not ascend. */
    public Grouping {
        values = List.copyOf(values);
        from = List.copyOf(from);
        String where = "Grouping[" + fact + "].";
        if (values.isEmpty() == from.isEmpty()) {
            throw new IllegalArgumentException(where + "values: must be there, or else from");
        }
        if (new HashSet<>(values).size() < values.size() || values.contains(NOT_KNOWN)) {
            throw new IllegalArgumentException(
                    where + "values: must be different, and none may be " + NOT_KNOWN + ", but was " + values);
        }
        List<Integer> ends = from;
        if (IntStream.range(1, ends.size()).anyMatch(i -> ends.get(i) <= ends.get(i - 1))) {
            throw new IllegalArgumentException(where + "from: must ascend, but was " + from);
        }
    }

    /**
     * Groups by the values of a fact.
     *
     * @param fact the fact's code
     * @param label how people call it
     * @param values all its values, in the order in which they are shown
     * @return the grouping
     */
    public static Grouping of(String fact, String label, List<String> values) {
        return new Grouping(fact, label, values, List.of());
    }

    /**
     * Groups by bands of a whole number, such as age in years.
     *
     * @param fact the fact's code
     * @param label how people call it
     * @param from where each band after the first begins, ascending: 18 and 25 make "under 18", "18 to 24" and "25 and
     *     over"
     * @return the grouping
     */
    public static Grouping bands(String fact, String label, List<Integer> from) {
        return new Grouping(fact, label, List.of(), from);
    }

    /** {@return what the groups are called, in the order in which they are shown; those not known last} */
    public List<String> groups() {
        List<String> groups = new ArrayList<>(values);
        for (int i = 0; i < from.size(); i++) {
            groups.add(i == 0 ? "under " + from.get(0) : from.get(i - 1) + " to " + (from.get(i) - 1));
        }
        if (!from.isEmpty()) {
            groups.add(from.get(from.size() - 1) + " and over");
        }
        groups.add(NOT_KNOWN);
        return List.copyOf(groups);
    }

    /** {@return what a value of the fact must be} */
    String rule() {
        return values.isEmpty() ? "must be a whole number, 0 or more" : "must be one of " + String.join(", ", values);
    }

    /** The place of the person's group among {@link #groups}; empty if the value is none that there can be. */
    OptionalInt group(NeedsProfile profile) {
        Optional<String> value = Optional.ofNullable(profile.facts().get(fact)).flatMap(known -> known.value());
        if (value.isEmpty()) {
            return OptionalInt.of(groups().size() - 1);
        }
        if (values.isEmpty()) {
            return band(value.get());
        }
        int place = values.indexOf(value.get());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private OptionalInt band(String value) {
        if (!value.matches("[0-9]{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(value);
        return OptionalInt.of(
                (int) from.stream().filter(begin -> begin <= number).count());
    }
}
