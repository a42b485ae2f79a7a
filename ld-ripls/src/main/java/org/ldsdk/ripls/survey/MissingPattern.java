package org.ldsdk.ripls.survey;

import java.util.List;

/**
 * Items that the same people left unanswered. It says what is not known of them and nothing that is, so that it is shown
 * for one person too; it is never crossed with a demographic. Its text form shows nothing.
 *
 * @param items codes of the items, in printed order; at least one
 * @param people how many left out exactly these
 */
public record MissingPattern(List<String> items, int people) {

    /** Copies the list. */
    public MissingPattern {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "MissingPattern";
    }
}
