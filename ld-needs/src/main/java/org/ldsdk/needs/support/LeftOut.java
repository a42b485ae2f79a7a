package org.ldsdk.needs.support;

import java.util.List;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.ServiceOffer;

/**
 * An offer for needs of the person that is in no option. Its text form shows none of it.
 *
 * @param offer the offer
 * @param needs the person's needs that it does something about; empty for one that is only refused
 * @param why why it is in no option, in a clause without the offer's name
 */
public record LeftOut(ServiceOffer offer, List<NeedDomain> needs, String why) {

    /** Copies the list. */
    public LeftOut {
        needs = List.copyOf(needs);
    }

    @Override
    public String toString() {
        return "LeftOut";
    }
}
