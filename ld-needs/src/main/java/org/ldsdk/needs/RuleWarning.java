package org.ldsdk.needs;

import java.util.Locale;

/**
 * Something in the rules of services, or in complexity rules, that may be right, and that somebody should look at. A
 * warning refuses nothing.
 *
 * @param where the place, such as {@code ServiceOffer[cass].entry[consent]}
 * @param rule what it is about
 * @param why what was found, and what would answer it, in a sentence
 */
public record RuleWarning(String where, Rule rule, String why) {

    /** What a warning is about. */
    public enum Rule {
        /**
         * Entry hangs on a protected characteristic, or on what stands in for one, and no lawful basis is stated; or a
         * complexity rule counts it.
         */
        PROTECTED_CHARACTERISTIC,
        /** Offence history keeps people out, or a complexity rule counts it. */
        OFFENCE_HISTORY,
        /** Acknowledgement of an offence is read before a plea, a conviction or an out-of-court disposal. */
        ACKNOWLEDGEMENT_TOO_EARLY,
        /** Nobody can meet all criteria together. */
        NEVER_MET,
        /** Whoever one service takes, another excludes for it. */
        EXCLUSION_IS_PRECONDITION;

        /** {@return the word used in text and JSON, such as {@code never-met}} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return place, rule and reason in one line} */
    public String text() {
        return where + ": " + rule.word() + ". " + why;
    }

    @Override
    public String toString() {
        return text();
    }
}
