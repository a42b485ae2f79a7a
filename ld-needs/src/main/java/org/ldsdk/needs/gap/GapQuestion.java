package org.ldsdk.needs.gap;

import java.util.Optional;

/**
 * What is counted in one row of a gap report.
 *
 * @param kind what it is about
 * @param offer id of the offer, where it is about one
 * @param detail the reason's word or the criterion's code, where it is about one
 * @param label what is said of a person, as the end of a sentence that begins with how many
 */
public record GapQuestion(Kind kind, Optional<String> offer, Optional<String> detail, String label) {

    /** The things that are counted. */
    public enum Kind {
        /** The needs together are complex, whatever offers there are; of all people. */
        CUMULATIVE("cumulative"),
        /** The needs are cumulative, and some treatment need is met by no offer; of all people. */
        NO_SINGLE_DOOR("no-single-door"),
        /** The person has the need, and it is not met now; of all people. */
        NEED("need"),
        /** No offer meets the person; of those who have the need. */
        NO_OFFER_MEETS("no-offer-meets"),
        /** One offer does not meet the person; of those who have the need. */
        OFFER_DOES_NOT_MEET("offer-does-not-meet"),
        /** One offer keeps the person out for this reason, perhaps among others; of those who have the need. */
        REASON("reason"),
        /** One criterion, of several that an offer has for one reason, does not hold; of those who have the need. */
        CRITERION_FAILS("criterion-fails"),
        /** The service declined, by its latest answer; of those who have the need and meet the offer. */
        DECLINED("declined");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return the word used in JSON, such as {@code no-offer-meets}} */
        public String word() {
            return word;
        }
    }
}
