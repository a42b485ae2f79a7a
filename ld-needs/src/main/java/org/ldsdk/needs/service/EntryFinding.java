package org.ldsdk.needs.service;

import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;

/**
 * What one entry criterion says of one person, with the reading, the cut-off and the margin. Its text form shows only
 * the criterion's code.
 *
 * @param criterion what must hold; for a service with a firm number of places, also that one is free
 * @param finding what was read, and the verdict
 */
public record EntryFinding(EntryCriterion criterion, Finding finding) {

    /** {@return whether it holds} */
    public Verdict verdict() {
        return finding.verdict();
    }

    /** {@return whether it keeps the person out, however what is unknown turns out} */
    public boolean fails() {
        return verdict() == Verdict.NOT_MET;
    }

    @Override
    public String toString() {
        return "EntryFinding[" + criterion.code() + "]";
    }
}
