package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.json.ReasonedJson;

/** What became of some referrals and signposts by a time. Known, not yet due and unknown add up to all of them. */
@LdStyle
@Value.Immutable
public interface PathwayFigures {

    /** {@return how many referrals were sent} */
    @Value.Redacted
    int referrals();

    /** {@return how many signposts were given} */
    @Value.Redacted
    int signposts();

    /** {@return how many came to each outcome that is known, every one of these once} */
    @Value.Redacted
    Map<Outcome, Integer> outcomes();

    /** {@return of how many the outcome is not known and the follow-up not due yet} */
    @Value.Redacted
    int notYetDue();

    /** {@return how many of those not yet due had been due before, and were looked after and put off} */
    @Value.Redacted
    int putOff();

    /** {@return of how many the outcome is not known though the follow-up is due} */
    @Value.Redacted
    int unknown();

    /** {@return the known outcomes of all that were sent or given, those not yet due and unknown included} */
    Share knownOfAll();

    /**
     * {@return the known outcomes of those whose first follow-up was due by then; neither an early answer nor putting a follow-up off changes
     * who belongs to these}
     */
    Share knownOfDue();

    /**
     * {@return the lost ones: the follow-up is due, and neither an outcome is known nor has the service ever answered (acknowledged, accepted,
     * declined, given an appointment) nor the person taken it up; that nobody answered is no answer}
     */
    Share lost();

    /** {@return what became of their appointments} */
    Appointments appointments();

    /** {@return from sent to the first time that the service saw the person; signposts have no appointments} */
    Wait firstSeen();

    /** {@return from sent or given to the connection holding} */
    Wait engaged();

    /** {@return how many outcomes are known} */
    default int known() {
        return outcomes().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return how many referrals and signposts there are} */
    default int size() {
        return referrals() + signposts();
    }

    /** {@return outcomes, the lost, attendance and waits in a few sentences, as groups are told} */
    default List<String> summary() {
        List<String> lines = new ArrayList<>(outcomeLines());
        lines.add(knownOfDue().text());
        lines.add(lost().text());
        if (appointments().given() > 0) {
            lines.add(appointments().attended().text());
        }
        lines.addAll(engaged().summary());
        return lines;
    }

    /** {@return all of it in sentences} */
    default List<String> lines() {
        List<String> lines = new ArrayList<>(outcomeLines());
        lines.add(knownOfAll().text());
        lines.add(knownOfDue().text());
        lines.add(lost().text());
        lines.addAll(appointments().lines());
        lines.addAll(firstSeen().lines());
        lines.addAll(engaged().lines());
        return lines;
    }

    private List<String> outcomeLines() {
        String put = putOff() == 0 ? "" : " Not yet due once more, after having been put off: " + putOff() + ".";
        String told =
                "Outcome: known of " + known() + ", not yet due of " + notYetDue() + ", unknown of " + unknown() + ".";
        return known() == 0
                ? List.of(told + put)
                : List.of(told + put, "Known outcomes: " + PathwayWords.counts(outcomes()) + ".");
    }

    /** {@return all of it for a program} */
    default ObjectNode toJson() {
        return new ReasonedJson()
                .put("referrals", referrals())
                .put("signposts", signposts())
                .put("known", known())
                .put("notYetDue", notYetDue())
                .put("putOff", putOff())
                .put("unknown", unknown())
                .put("outcomes", PathwayWords.countsJson(outcomes()))
                .put("knownOfAll", knownOfAll().toJson())
                .put("knownOfDue", knownOfDue().toJson())
                .put("lost", lost().toJson())
                .put("appointments", appointments().toJson())
                .put("firstSeen", firstSeen().toJson())
                .put("engaged", engaged().toJson())
                .build();
    }
}
