package org.ldsdk.ripls;

import java.util.List;
import org.ldsdk.core.Citation;

/**
 * Which items a study reads reversed. Studies by one and the same variant differ in it, and a mean says little until it is known.
 *
 * @param name how callers ask for it, such as {@code negative-identity-reversed}
 * @param text the convention in words, as a report prints it
 * @param reversed codes of the items, which every scale they are in reads as min + max - points; none for {@code raw}
 * @param source where the convention is met; one that was not read makes the scales it turns unconfirmed
 */
public record ReverseKeying(String name, String text, List<String> reversed, Citation source) {

    /** Copies the list. */
    public ReverseKeying {
        reversed = List.copyOf(reversed);
    }
}
