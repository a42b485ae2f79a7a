package org.ldsdk.ripls.dimensionality;

import java.util.List;
import java.util.Set;

/**
 * Which items a scale adds up, and which of them against the direction of their column.
 *
 * @param scale the scale's code
 * @param items the codes of its items, at least one, none twice
 * @param turned those whose points count negatively in this scale; empty if the columns have the scale's direction
 */
public record ScaleItems(String scale, List<String> items, Set<String> turned) {

    /** Copies the items; refuses a scale without items, one twice, and a turned item that is not among them. */
    public ScaleItems {
        items = List.copyOf(items);
        turned = Set.copyOf(turned);
        if (items.isEmpty() || Set.copyOf(items).size() < items.size() || !items.containsAll(turned)) {
            throw new IllegalArgumentException(
                    "ScaleItems[" + scale + "]: must have items, each once, and turn none but these");
        }
    }

    /**
     * @param scale the scale's code
     * @param items the codes of its items, all in the scale's direction
     * @return the scale
     */
    public static ScaleItems of(String scale, List<String> items) {
        return new ScaleItems(scale, items, Set.of());
    }
}
