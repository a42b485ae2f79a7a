package org.ldsdk.needs.service;

/** Why an offer does not take a person; an offer may have several, and all are kept. */
public enum EntryReason {
    /** A need is not severe enough. */
    BELOW("below", "below"),
    /** Something shuts the person out, such as another need. */
    EXCLUDED("excluded", "excluded"),
    /** Something else that is asked for: area, age, way of access, consent. */
    OTHER_CRITERION("other-criterion", "another criterion"),
    /** No place is free. */
    NO_CAPACITY("no-capacity", "no free place");

    private final String word;
    private final String spoken;

    EntryReason(String word, String spoken) {
        this.word = word;
        this.spoken = spoken;
    }

    /** {@return the word used in JSON, such as {@code other-criterion}} */
    public String word() {
        return word;
    }

    /** {@return how it is said in a sentence, such as {@code another criterion}} */
    public String spoken() {
        return spoken;
    }
}
