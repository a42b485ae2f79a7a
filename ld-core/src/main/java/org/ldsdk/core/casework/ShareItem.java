package org.ldsdk.core.casework;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing about a person that may be passed on or kept back: a code that the host can put into words, and never the words. Its text form
 * shows nothing of it.
 *
 * <p>Whether the person has acknowledged an offence is no such thing: it has no kind, and its code is refused under every kind.
 *
 * @param kind what sort of thing it is
 * @param code the host's code: 1 to 100 small letters, digits, dots, hyphens or underscores; a detail may have colons too, as {@code
 *     phq-9:total}
 */
public record ShareItem(Kind kind, String code) implements Comparable<ShareItem> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Pattern DETAIL = Pattern.compile("[a-z0-9][a-z0-9:._-]{0,99}");
    private static final Comparator<ShareItem> ORDER =
            Comparator.comparing(ShareItem::kind).thenComparing(ShareItem::code);

    /** Sorts of things. Details are shared one by one or not at all. */
    public enum Kind {
        /** A need, by its code alone. */
        NEED,
        /** What the person needs to understand and take part: an interpreter, an appropriate adult, plain words. */
        COMMUNICATION,
        /** Something arranged: a referral, an appointment, a place. */
        ARRANGEMENT,
        /** A score of a screening tool; a detail. */
        SCORE,
        /** A band of a score; a detail. */
        BAND,
        /** An answer to an item; a detail. */
        ITEM_ANSWER,
        /** Which substance, how much, how often; a detail. */
        SUBSTANCE_DETAIL;

        /** {@return whether such things are shared one by one only} */
        public boolean isDetail() {
            return this == SCORE || this == BAND || this == ITEM_ANSWER || this == SUBSTANCE_DETAIL;
        }
    }

    /** Refuses any other code, without saying what was given. */
    public ShareItem {
        if (!(kind.isDetail() ? DETAIL : SHAPE).matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "ShareItem.code: must be 1 to 100 small letters, digits, dots, hyphens or"
                            + " underscores, in a detail also colons");
        }
        if (code.contains(JusticeHistory.OFFENCE_ACKNOWLEDGED)) {
            throw new IllegalArgumentException("ShareItem.code: must not be the acknowledgement of an offence");
        }
    }

    @Override
    public int compareTo(ShareItem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "ShareItem";
    }
}
