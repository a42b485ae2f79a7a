package org.ldsdk.needs.support;

import java.util.List;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.ServiceOffer;

/**
 * One line of the table of needs and offers. Its text form shows none of it.
 *
 * @param need the need; never one of the tier safety
 * @param severity what the practitioner says, 1 to 4
 * @param meets every offer for it whose entry criteria are met, in alphabetical order of ids; those that the person
 *     refuses too
 * @param perhaps every offer for it of which that is not known
 */
public record NeedRow(NeedDomain need, int severity, List<ServiceOffer> meets, List<ServiceOffer> perhaps) {

    /** Copies the lists. */
    public NeedRow {
        meets = List.copyOf(meets);
        perhaps = List.copyOf(perhaps);
    }

    @Override
    public String toString() {
        return "NeedRow";
    }
}
