package org.ldsdk.core.instrument;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done about missing answers. Whatever the policy, a score's ends stay what the score could still be; a policy only decides whether
 * there are points although the ends differ, and then they are marked as estimated.
 *
 * @param kind which policy
 * @param share for {@link Kind#PRORATE}: the largest share of a scale's items that may be missing, 0 to 1, inclusive
 */
public record MissingPolicy(Kind kind, Optional<BigDecimal> share) {

    /** Which policy. */
    public enum Kind {
        /** The instrument's own published rule, if it has one; else none. */
        PUBLISHED,
        /** None: points only if the ends are equal. */
        INTERVAL,
        /** Points only if nothing is missing in the scale. */
        LISTWISE,
        /** The answered items carried over to all items, if not too many are missing. */
        PRORATE
    }

    /** Refuses a share outside 0 to 1, and a share without need or a need without share. */
    public MissingPolicy {
        if (share.isPresent() != (kind == Kind.PRORATE)) {
            throw new IllegalArgumentException("MissingPolicy.share: must be given for prorate and for nothing else");
        }
        share.filter(s -> s.signum() < 0 || s.compareTo(BigDecimal.ONE) > 0).ifPresent(s -> {
            throw new IllegalArgumentException("MissingPolicy.share: must be 0..1, but was " + s);
        });
    }

    /** {@return the instrument's own published rule; what a scorer does unless told otherwise} */
    public static MissingPolicy published() {
        return new MissingPolicy(Kind.PUBLISHED, Optional.empty());
    }

    /** {@return no rule at all} */
    public static MissingPolicy interval() {
        return new MissingPolicy(Kind.INTERVAL, Optional.empty());
    }

    /** {@return points only without missing answers} */
    public static MissingPolicy listwise() {
        return new MissingPolicy(Kind.LISTWISE, Optional.empty());
    }

    /**
     * @param share largest share of items that may be missing, as a decimal such as {@code 0.2}
     * @return the answered items carried over
     */
    public static MissingPolicy prorate(String share) {
        return new MissingPolicy(Kind.PRORATE, Optional.of(new BigDecimal(share)));
    }

    /**
     * @param text {@code published}, {@code interval}, {@code listwise} or {@code prorate=SHARE}
     * @return the policy
     * @throws IllegalArgumentException for anything else
     */
    public static MissingPolicy parse(String text) {
        return switch (text) {
            case "published" -> published();
            case "interval" -> interval();
            case "listwise" -> listwise();
            default -> parseShare(text);
        };
    }

    private static MissingPolicy parseShare(String text) {
        if (text.matches("prorate=[0-9]+(\\.[0-9]{1,9})?")) {
            return prorate(text.substring("prorate=".length()));
        }
        throw new IllegalArgumentException(
                "MissingPolicy: must be published, interval, listwise or prorate=SHARE, but was " + text);
    }

    /** Whether so many missing of so many items are within the share; compared in whole numbers. */
    boolean allows(int missing, int items) {
        BigDecimal limit = share.orElse(BigDecimal.ZERO);
        return BigDecimal.valueOf(missing).compareTo(limit.multiply(BigDecimal.valueOf(items))) <= 0;
    }

    /** {@return as {@link #parse} reads it} */
    public String text() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return share.map(s -> name + "=" + s.toPlainString()).orElse(name);
    }
}
