package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * What is passed on to police, prosecution, court or probation at one time: only things that a share decision lets pass to that recipient
 * then. It is also the record of what was passed on, and stays one when a decision is withdrawn later.
 *
 * <p>It holds codes, which the host puts into words: no score, band, answer or detail of a substance that was not shared by itself, no
 * acknowledgement or account of an offence, no recommendation of bail, charge, remand or sentence. Its text form shows nothing of it.
 */
public final class JusticeBrief {

    private final Form form;

    private JusticeBrief(Form form) {
        this.form = form;
    }

    /** A brief as it is written; on its own it proves nothing. */
    record Form(CaseRef caseRef, String recipient, Instant at, SortedSet<ShareItem> items) {

        @Override
        public String toString() {
            return "JusticeBrief";
        }
    }

    /**
     * A brief of these things and no others. To leave out what may not pass, ask {@link ShareDecisions#live} for them.
     *
     * @param decisions the share decisions of the case
     * @param recipient the host's code of the one who is told
     * @param at when
     * @param items what is to be in it
     * @return the brief
     * @throws ProblemsException naming, by its place alone, every thing that may not pass
     */
    public static JusticeBrief of(ShareDecisions decisions, String recipient, Instant at, Collection<ShareItem> items) {
        List<Problem> problems = new ArrayList<>();
        int place = 0;
        for (ShareItem item : items) {
            if (!decisions.isLive(item, recipient, at)) {
                problems.add(new Problem(
                        "JusticeBrief.items[" + place + "]", "must be under a live share decision for the recipient"));
            }
            place++;
        }
        ProblemsException.throwIfAny(problems);
        return new JusticeBrief(new Form(decisions.caseRef(), recipient, at, new TreeSet<>(items)));
    }

    /**
     * Reads a brief that was made before, and looks again whether everything in it was allowed to pass at its time.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @param decisions the share decisions of the case
     * @return the brief
     * @throws ProblemsException if the text is no brief, is of another case, or holds what was not allowed to pass
     */
    public static JusticeBrief read(String json, String where, ShareDecisions decisions) {
        Form form = Json.read(json, Form.class, where);
        if (!form.caseRef.equals(decisions.caseRef())) {
            throw new ProblemsException(
                    List.of(new Problem(where + " caseRef", "must be the case of the share decisions")));
        }
        return of(decisions, form.recipient, form.at, form.items);
    }

    /** {@return the case} */
    public CaseRef caseRef() {
        return form.caseRef;
    }

    /** {@return the host's code of the one who is told} */
    public String recipient() {
        return form.recipient;
    }

    /** {@return when} */
    public Instant at() {
        return form.at;
    }

    /** {@return what is in it, sorted} */
    public List<ShareItem> items() {
        return List.copyOf(form.items);
    }

    @JsonValue
    Form form() {
        return form;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JusticeBrief brief && form.equals(brief.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return "JusticeBrief";
    }
}
