package org.ldsdk.needs;

/**
 * Who rates a need. Ratings of different raters stand side by side; none is averaged with or overwritten by another.
 */
public enum Rater {
    /** The person whose need it is. */
    PERSON,
    /** The practitioner who assesses; entry criteria and complexity rules read this rating and no other. */
    PRACTITIONER,
    /** Somebody who cares for the person. */
    CARER,
    /** Whoever made the referral. */
    REFERRER;

    /** {@return how the rater is called in a sentence, such as {@code the practitioner}} */
    public String words() {
        return switch (this) {
            case PERSON -> "the person";
            case PRACTITIONER -> "the practitioner";
            case CARER -> "the carer";
            case REFERRER -> "the referrer";
        };
    }
}
