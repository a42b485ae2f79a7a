package org.ldsdk.needs.service;

import java.util.List;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Rating;

/**
 * What one need finds: the offers that do something about it, and what each of them says. Its text form shows none of
 * it.
 *
 * @param domain the need
 * @param severity what the practitioner says, which is what criteria read; missing if the practitioner has not rated it
 * @param ratings the ratings that stand, of all raters side by side
 * @param verdict whether some offer meets the person, looked at together
 * @param offers what each offer for this need says, in alphabetical order of ids
 */
public record NeedFinding(
        NeedDomain domain, Known<Integer> severity, List<Rating> ratings, Verdict verdict, List<OfferFinding> offers) {

    /** Copies the lists. */
    public NeedFinding {
        ratings = List.copyOf(ratings);
        offers = List.copyOf(offers);
    }

    /** {@return whether it is a need: a severity of 1 or more; undetermined if it is not known} */
    public Verdict isNeed() {
        return severity.value()
                .map(known -> known > 0 ? Verdict.MET : Verdict.NOT_MET)
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * @param wanted a verdict
     * @return ids of the offers with this verdict
     */
    public List<String> offers(OfferVerdict wanted) {
        return offers.stream()
                .filter(offer -> offer.verdict() == wanted)
                .map(offer -> offer.offer().id())
                .toList();
    }

    @Override
    public String toString() {
        return "NeedFinding";
    }
}
