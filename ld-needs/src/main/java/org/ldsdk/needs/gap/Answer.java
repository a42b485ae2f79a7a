package org.ldsdk.needs.gap;

import org.ldsdk.core.criterion.Verdict;

/** What one question says of one person. */
enum Answer {
    YES,
    NO,
    NOT_KNOWN,
    /** The question is not about this person. */
    OUTSIDE;

    static Answer of(Verdict verdict) {
        return switch (verdict) {
            case MET -> YES;
            case NOT_MET -> NO;
            case UNDETERMINED -> NOT_KNOWN;
        };
    }

    Answer opposite() {
        return this == YES ? NO : this == NO ? YES : this;
    }
}
