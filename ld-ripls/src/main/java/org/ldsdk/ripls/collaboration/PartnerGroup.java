package org.ldsdk.ripls.collaboration;

/** The partners that a scope or a mean rank is of. */
public enum PartnerGroup {
    /** All partners. */
    ALL("all"),
    /** Partners at another level of care or service. */
    VERTICAL("vertical"),
    /** Partners at the same level. */
    HORIZONTAL("horizontal"),
    /** Partners in the unit's own organisation. */
    INTRA_ORGANISATIONAL("own organisation"),
    /** Partners in other organisations. */
    INTER_ORGANISATIONAL("other organisations");

    private final String words;

    PartnerGroup(String words) {
        this.words = words;
    }

    /** {@return as a reader meets it} */
    public String words() {
        return words;
    }
}
