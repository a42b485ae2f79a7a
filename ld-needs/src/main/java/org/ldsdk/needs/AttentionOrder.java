package org.ldsdk.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.AttentionEntry.Standing;

/**
 * The order in which one person's needs are looked at, and why. It is about attention and is no gate: nothing waits for
 * what stands before it. It orders needs of one person, never people. Its text form shows nothing of the person.
 *
 * <p>The worst rating of any rater decides a place, unlike in entry criteria, which read the practitioner's alone. A
 * safety need that the practitioner has not rated stands with safety until it is; so does a fact that nobody asked
 * about. Every need of the list is in exactly one of {@link #attention}, {@link #notKnown} and {@link #settled}.
 *
 * @see AttentionEntry#ORDER
 */
@LdStyle
@Value.Immutable
public interface AttentionOrder {

    /** {@return exactly which definitions gave this: needs, then rules} */
    List<DefinitionId> definitions();

    /** {@return what the rules say about themselves} */
    @Value.Redacted
    List<String> caveats();

    /** {@return the place of every need and fact, those to look at and the others, in the order of attention} */
    @Value.Redacted
    List<AttentionEntry> entries();

    /** {@return what is to be looked at, in this order} */
    default List<AttentionEntry> attention() {
        return entries(Standing.TO_LOOK_AT);
    }

    /** {@return needs that the practitioner has not rated and in which nobody finds a need; none of them is none} */
    default List<AttentionEntry> notKnown() {
        return entries(Standing.NOT_KNOWN);
    }

    /** {@return what was looked for and not found, or does not apply} */
    default List<AttentionEntry> settled() {
        return entries(Standing.SETTLED);
    }

    private List<AttentionEntry> entries(Standing standing) {
        return entries().stream().filter(entry -> entry.standing() == standing).toList();
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String explain() {
        return new AttentionText(this).text();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        return new AttentionJson(this).json();
    }

    /**
     * The order by the rules that ship with the library.
     *
     * @param profile one person's needs, and what was decided about their places
     * @param domains the needs that can be rated
     * @return the order
     * @throws ProblemsException naming, without any value, everything in the profile that cannot be
     */
    static AttentionOrder of(NeedsProfile profile, NeedDomains domains) {
        return of(profile, domains, AttentionRules.shipped());
    }

    /**
     * @param profile one person's needs, and what was decided about their places
     * @param domains the needs that can be rated
     * @param rules what is looked at besides
     * @return the order
     * @throws ProblemsException naming, without any value, everything in the profile that cannot be
     */
    static AttentionOrder of(NeedsProfile profile, NeedDomains domains, AttentionRules rules) {
        ProblemsException.throwIfAny(ProfileCheck.check(profile, domains, rules));
        return ImmutableAttentionOrder.builder()
                .definitions(List.of(domains.definition(), rules.definition()))
                .caveats(rules.caveats())
                .entries(new AttentionPlacing(profile, domains, rules).entries())
                .build();
    }
}
