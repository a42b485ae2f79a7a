package org.ldsdk.needs.service;

import java.util.Locale;

/**
 * How carefully the law asks a field to be handled, so that a host can mask, keep, hand out and delete by class. A field's
 * class goes by the words in its code, {@code data-classes.json}, which is our own reading and errs on the side of care;
 * whoever answers for data protection decides.
 */
public enum DataClass {
    /** Health, ethnicity, religion, sexual orientation and the like; the severity of every need is taken for health. */
    SPECIAL_CATEGORY,
    /** Offences, and allegations and proceedings too. */
    CRIMINAL_OFFENCE,
    /** Any other personal data. */
    OTHER;

    /** {@return how JSON calls it, such as {@code special-category}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
