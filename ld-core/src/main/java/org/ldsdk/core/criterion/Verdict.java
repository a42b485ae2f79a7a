package org.ldsdk.core.criterion;

/** What a criterion says of one person. It is not a diagnosis. */
public enum Verdict {
    /** True under every completion of what is still unknown. */
    MET,
    /** False under every completion of what is still unknown. */
    NOT_MET,
    /** True under some completions and false under others. */
    UNDETERMINED;

    /** {@return whether nothing that is still unknown could change it} */
    public boolean isDecided() {
        return this != UNDETERMINED;
    }

    /** {@return met for not met and the reverse; undetermined stays} */
    public Verdict negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** {@return the word used in text and JSON: {@code met}, {@code not-met} or {@code undetermined}} */
    public String word() {
        return switch (this) {
            case MET -> "met";
            case NOT_MET -> "not-met";
            case UNDETERMINED -> "undetermined";
        };
    }
}
