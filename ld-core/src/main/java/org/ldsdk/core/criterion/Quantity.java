package org.ldsdk.core.criterion;

import java.util.List;

/**
 * Something a criterion can read: a number, or one of a closed list of values.
 *
 * @param name how criteria call it, such as {@code scale:total} or {@code fact:sex}
 * @param label how people call it, such as {@code total}
 * @param values the closed list of values, at most 62; empty for a number
 */
public record Quantity(String name, String label, List<String> values) {

    private static final int MOST_VALUES = 62;

    /** Refuses a list of values that is too long. */
    public Quantity {
        values = List.copyOf(values);
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "Quantity[" + name + "].values: must be at most " + MOST_VALUES + ", but were " + values.size());
        }
    }

    /**
     * A quantity that is a number.
     *
     * @param name how criteria call it
     * @param label how people call it
     * @return the quantity
     */
    public static Quantity number(String name, String label) {
        return new Quantity(name, label, List.of());
    }

    /** {@return whether it is a number; if not it has one of {@link #values()}} */
    public boolean isNumber() {
        return values.isEmpty();
    }
}
