package org.ldsdk.needs.service;

import org.ldsdk.core.criterion.Verdict;

/** What an offer's entry criteria say of one person. Meeting them is not acceptance: the service decides. */
public enum OfferVerdict {
    /** Every criterion is met, however what is unknown turns out. */
    MEETS("meets"),
    /** Some criterion is not met, however what is unknown turns out. */
    DOES_NOT_MEET("does-not-meet"),
    /** It depends on what is unknown. */
    UNDETERMINED("undetermined");

    private final String word;

    OfferVerdict(String word) {
        this.word = word;
    }

    /** {@return the word used in text and JSON: {@code meets}, {@code does-not-meet} or {@code undetermined}} */
    public String word() {
        return word;
    }

    static OfferVerdict of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MEETS;
            case NOT_MET -> DOES_NOT_MEET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
