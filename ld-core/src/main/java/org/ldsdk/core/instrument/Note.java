package org.ldsdk.core.instrument;

/**
 * Something that whoever reads a result should know. It names items, scales and rules, never an answer.
 *
 * @param kind what is to be known
 * @param subject of which item, scale or part; for a caveat or how it was given its text
 */
public record Note(Kind kind, String subject) {

    /** What is to be known. */
    public enum Kind {
        /** An item that must always be asked has no answer. Such notes come first. */
        ALWAYS_ASK_UNANSWERED("Item %s must always be asked and has no answer."),
        /** An answer behind a skip counts all the same. */
        ANSWER_BEHIND_SKIP_COUNTS("Item %s was answered although it is passed over; the answer counts."),
        /** An answer behind a skip does not count. */
        ANSWER_BEHIND_SKIP_IGNORED("Item %s was answered although it is passed over; the answer does not count."),
        /** A scale was not estimated, because an item that must always be asked is missing in it. */
        NOT_ESTIMATED_ALWAYS_ASK("Scale %s is not estimated: an item that must always be asked is missing in it."),
        /** A scale was not estimated, because what its answers carry over to lies outside what it can be. */
        NOT_ESTIMATED_IMPOSSIBLE(
                "Scale %s is not estimated: its answers, carried over to the missing ones, come to more or less than it can be."),
        /** A verdict rests on an estimate. */
        VERDICT_ESTIMATED("Threshold %s rests on an estimated score."),
        /** A result that is not met does not exclude need. */
        NOT_MET_DOES_NOT_EXCLUDE_NEED("A threshold that is not met does not exclude need."),
        /** No other rule may read the result. */
        STANDS_ALONE("This result is to be read by people and feeds no other rule. %s"),
        /** Numbers that no source read confirms. */
        UNCONFIRMED("Not confirmed by a source that was read: %s."),
        /** What bears on the answers in how the questions were put. */
        ADMINISTRATION("%s"),
        /** What the definition itself says every reader should know. */
        CAVEAT("%s");

        private final String template;

        Kind(String template) {
            this.template = template;
        }
    }

    /** {@return the note as a sentence} */
    public String text() {
        return kind.template.replace("%s", subject);
    }

    @Override
    public String toString() {
        return text();
    }
}
