package org.ldsdk.core.casework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * A person is referred, or only signposted, to a service, and what came of it: the dated events since it was written. Where it stands is
 * read off the events, so it cannot stand where no legal events lead.
 *
 * <table>
 * <caption>What may follow</caption>
 * <tr><th>state</th><th>events that may follow</th></tr>
 * <tr><td>(beginning)</td><td>drafted, signposted</td></tr>
 * <tr><td>drafted</td><td>consented, cleared, not-sent</td></tr>
 * <tr><td>consented, cleared</td><td>sent, not-sent</td></tr>
 * <tr><td>sent</td><td>acknowledged, accepted, declined, no-response; *</td></tr>
 * <tr><td>acknowledged</td><td>accepted, declined, no-response; *</td></tr>
 * <tr><td>no-response</td><td>acknowledged, accepted, declined; *</td></tr>
 * <tr><td>declined</td><td>accepted; *</td></tr>
 * <tr><td>accepted, attended</td><td>appointment, engaged, declined; *</td></tr>
 * <tr><td>appointed</td><td>attendance; *</td></tr>
 * <tr><td>missed, cancelled</td><td>appointment, declined; *</td></tr>
 * <tr><td>engaged</td><td>appointment; *</td></tr>
 * <tr><td>signposted</td><td>engaged; *</td></tr>
 * <tr><td>closed-unknown</td><td>followed-up, outcome-learned</td></tr>
 * <tr><td>not-sent, closed</td><td>nothing</td></tr>
 * </table>
 *
 * <p>* also followed-up and closed. An appointment is not moved but called off, and by whom is said. Whatever was sent or signposted has a
 * follow-up; there is no way to send without one. Everything is told without a name and in no words of anybody.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableReferral.class)
public interface Referral {

    /** {@return the case it belongs to} */
    @Value.Redacted
    CaseRef caseRef();

    /** {@return the host's own reference to the referral; opaque, different for each of a case} */
    @Value.Redacted
    @NotBlank
    @Size(max = 200)
    String id();

    /** {@return code of the offer or agency it goes to} */
    @Value.Redacted
    @NotBlank
    @Size(max = 200)
    String offer();

    /** {@return codes of the needs it is for, in alphabetical order; perhaps none} */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<@NotBlank String> needs();

    /** {@return what happened, in order of time; at least one event} */
    @Value.Redacted
    List<ReferralEvent> events();

    /** Refuses no events, and every event that may not follow the one before it. */
    @Value.Check
    default void check() {
        if (events().isEmpty()) {
            throw new IllegalArgumentException("Referral.events: must not be empty");
        }
        ProblemsException.throwIfAny(ReferralSteps.of(events()).problems());
    }

    /**
     * A referral or signpost at its beginning.
     *
     * @param caseRef the case
     * @param id the host's own reference to the referral
     * @param offer code of the offer or agency
     * @param needs codes of the needs it is for
     * @param first that it was drafted or signposted
     * @return the referral
     * @throws ProblemsException if the event is no beginning
     */
    static Referral of(CaseRef caseRef, String id, String offer, Collection<String> needs, ReferralEvent first) {
        return ImmutableReferral.builder()
                .caseRef(caseRef)
                .id(id)
                .offer(offer)
                .addAllNeeds(needs)
                .addEvents(first)
                .build();
    }

    /**
     * Reads one referral. Where events that cannot be should be reported and the others kept, use {@link ReferralReplay}.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as file and line
     * @return the referral
     * @throws ProblemsException saying what is wrong and where, every event that cannot be included
     */
    static Referral read(String json, String where) {
        return Json.read(json, Referral.class, where);
    }

    /**
     * @param event what happened next
     * @return this and the event
     * @throws ProblemsException if the event is earlier than the last one, or may not follow; it names the place, the event and the state
     */
    default Referral with(ReferralEvent event) {
        return ImmutableReferral.builder().from(this).addEvents(event).build();
    }

    /** {@return where it stands} */
    default ReferralState state() {
        return ReferralSteps.of(events()).state().orElseThrow();
    }

    /**
     * @param at a time
     * @return this as it was then, with what happened up to and at that time; empty if it had not begun
     */
    default Optional<Referral> asOf(Instant at) {
        List<ReferralEvent> then =
                events().stream().filter(event -> !event.at().isAfter(at)).toList();
        return then.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ImmutableReferral.builder().from(this).events(then).build());
    }

    /** {@return whether the person was only told where to go} */
    default boolean isSignpost() {
        return events().get(0) instanceof ReferralEvent.Signposted;
    }

    /**
     * @param kind a kind of event
     * @return when such an event first happened; empty if none did
     */
    default Optional<Instant> first(ReferralEvent.Kind kind) {
        return events().stream()
                .filter(event -> event.kind() == kind)
                .map(ReferralEvent::at)
                .findFirst();
    }

    /** {@return what became of the appointments, in order of time} */
    default List<ReferralEvent.Attended> attendances() {
        return events().stream()
                .filter(ReferralEvent.Attended.class::isInstance)
                .map(ReferralEvent.Attended.class::cast)
                .toList();
    }

    /** {@return how many appointments the person missed; what anybody called off is never among them} */
    default int timesMissed() {
        return (int) attendances().stream()
                .filter(one -> one.attendance().isMissed())
                .count();
    }

    /** {@return what came of it, unknown included; empty while it is open or if it was never sent} */
    default Optional<Outcome> outcome() {
        return events().stream()
                .flatMap(event -> ReferralSteps.outcomeOf(event).stream())
                .reduce((earlier, later) -> later);
    }

    /** {@return when somebody is to find out what came of it; empty as long as it was not sent} */
    default Optional<FollowUp> followUp() {
        Optional<Instant> known = events().stream()
                .filter(event ->
                        ReferralSteps.outcomeOf(event).filter(Outcome::isKnown).isPresent())
                .map(ReferralEvent::at)
                .findFirst();
        return events().stream()
                .flatMap(event -> ReferralSteps.followUpOf(event).stream())
                .reduce((earlier, later) -> later)
                .map(due -> new FollowUp(due, known));
    }
}
