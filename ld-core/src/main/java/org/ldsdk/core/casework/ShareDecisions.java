package org.ldsdk.core.casework;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * All share decisions of one case, withdrawn ones too. What none of them lets pass is kept back; with no decision that is everything. Their
 * order does not matter. Its text form shows nothing of it.
 *
 * @param caseRef the case
 * @param decisions the decisions
 */
public record ShareDecisions(CaseRef caseRef, List<@Valid ShareDecision> decisions) {

    /** Copies the list. */
    public ShareDecisions {
        decisions = List.copyOf(decisions);
    }

    /**
     * Nothing may be passed on.
     *
     * @param caseRef the case
     * @return no decision yet
     */
    public static ShareDecisions none(CaseRef caseRef) {
        return new ShareDecisions(caseRef, List.of());
    }

    /**
     * Reads the decisions of one case.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the decisions
     * @throws ProblemsException saying what is wrong and where, without any value
     */
    public static ShareDecisions read(String json, String where) {
        return Json.read(json, ShareDecisions.class, where);
    }

    /**
     * @param decision one more decision
     * @return these and it
     */
    public ShareDecisions with(ShareDecision decision) {
        List<ShareDecision> all = new ArrayList<>(decisions);
        all.add(decision);
        return new ShareDecisions(caseRef, all);
    }

    /**
     * @param item a thing
     * @param recipient who would be told
     * @param at when
     * @return whether some decision lets it pass then
     */
    public boolean isLive(ShareItem item, String recipient, Instant at) {
        return decisions.stream().anyMatch(decision -> decision.isLive(item, recipient, at));
    }

    /**
     * @param items things one would like to pass on
     * @param recipient who would be told
     * @param at when
     * @return those that may pass then, sorted, each once
     */
    public List<ShareItem> live(Collection<ShareItem> items, String recipient, Instant at) {
        return items.stream()
                .filter(item -> isLive(item, recipient, at))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "ShareDecisions";
    }
}
