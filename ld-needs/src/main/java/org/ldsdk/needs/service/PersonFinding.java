package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.AttentionOrder;
import org.ldsdk.needs.ComplexityFinding;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Severity;
import org.ldsdk.needs.Tier;

/**
 * What services and complexity rules say of one person, in three layers that are never mixed: each offer, each need,
 * and the person as a whole. It ranks nobody, and what is not met does not exclude need. Its text
 * form shows nothing of the person.
 */
@LdStyle
@Value.Immutable
public interface PersonFinding {

    /**
     * {@return exactly which definitions gave this: needs, rules, and service files in the order in which they were
     * read}
     */
    List<DefinitionId> definitions();

    /** {@return what the service files say about themselves} */
    @Value.Redacted
    List<String> caveats();

    /** {@return the person's needs as they were handed in} */
    @Value.Redacted
    NeedsProfile profile();

    /** {@return the steps of severity} */
    @Value.Redacted
    List<Severity> severities();

    /** {@return what each offer says, by id, in alphabetical order} */
    @Value.Redacted
    Map<String, OfferFinding> offers();

    /** {@return what each need finds, by code, in the order of the list of needs; those not rated are there too} */
    @Value.Redacted
    Map<String, NeedFinding> needs();

    /** {@return what each complexity rule says, by code, in the order of the rules} */
    @Value.Redacted
    Map<String, ComplexityFinding> complexity();

    /** {@return the order in which the needs are looked at; no gate, and no offer is read for it} */
    @Value.Redacted
    AttentionOrder attention();

    /** {@return code of the rule that decides whether needs are cumulative} */
    String cumulativeBy();

    /** {@return whether the needs together are complex by that rule, whatever offers there are} */
    default Verdict cumulative() {
        return decidingRule().verdict();
    }

    /**
     * {@return whether the needs are cumulative and at least one treatment need, of severity 1 or more, is met by no
     * offer}
     *
     * <p>It is decided over all layers together, so an offer that is undetermined leaves it undetermined unless another
     * need decides it.
     */
    @Value.Redacted
    Verdict noSingleDoor();

    /** {@return what the deciding rule says} */
    default ComplexityFinding decidingRule() {
        ComplexityFinding finding = complexity().get(cumulativeBy());
        if (finding == null) {
            throw new IllegalStateException("PersonFinding.cumulativeBy: must be one of "
                    + complexity().keySet() + ", but was " + cumulativeBy());
        }
        return finding;
    }

    /** {@return treatment needs of severity 1 or more that no offer meets} */
    default List<NeedDomain> treatmentNeedsWithoutOffer() {
        return treatmentNeeds(Verdict.MET);
    }

    /** {@return treatment needs of which it is not known whether they are needs, or whether an offer meets them} */
    default List<NeedDomain> treatmentNeedsPerhapsWithoutOffer() {
        return treatmentNeeds(Verdict.UNDETERMINED);
    }

    private List<NeedDomain> treatmentNeeds(Verdict withoutOffer) {
        return needs().values().stream()
                .filter(need -> need.domain().tier() == Tier.TREATMENT)
                .filter(need -> withoutOffer(need) == withoutOffer)
                .map(NeedFinding::domain)
                .toList();
    }

    private static Verdict withoutOffer(NeedFinding need) {
        if (need.isNeed() == Verdict.NOT_MET || need.verdict() == Verdict.MET) {
            return Verdict.NOT_MET;
        }
        return need.isNeed() == Verdict.MET && need.verdict() == Verdict.NOT_MET ? Verdict.MET : Verdict.UNDETERMINED;
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String explain() {
        return new PersonText(this).text();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        return new PersonJson(this).json();
    }
}
