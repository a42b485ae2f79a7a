package org.ldsdk.needs.gap;

import java.util.Optional;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.needs.service.PersonFinding;

/**
 * One case of a gap report. Its text form shows nothing of it.
 *
 * @param finding what services say of the person
 * @param history the same case over time, from which is read what became of referrals; without it that is not known
 */
public record GapCase(PersonFinding finding, Optional<CaseHistory> history) {

    /**
     * A case without history.
     *
     * @param finding what services say of the person
     * @return the case
     */
    public static GapCase of(PersonFinding finding) {
        return new GapCase(finding, Optional.empty());
    }

    /**
     * A case with its history.
     *
     * @param finding what services say of the person
     * @param history the same case over time, under the same id
     * @return the case
     */
    public static GapCase of(PersonFinding finding, CaseHistory history) {
        return new GapCase(finding, Optional.of(history));
    }

    @Override
    public String toString() {
        return "GapCase";
    }
}
