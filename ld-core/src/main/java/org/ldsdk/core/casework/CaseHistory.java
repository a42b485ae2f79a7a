package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * One case over time, and what of it needs somebody now. People come back long after, so nothing in it ends with an episode. The order in
 * which things are listed changes no answer.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCaseHistory.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CaseHistory {

    /** {@return the case} */
    @Value.Redacted
    CaseRef caseRef();

    /** {@return when the team met the person} */
    @Value.Redacted
    List<Contact> contacts();

    /** {@return when the team worked with the person; empty if it never took the person on} */
    @Value.Redacted
    @Valid
    Optional<Episode> episode();

    /** {@return referrals and signposts, all of this case, each with an id of its own} */
    @Value.Redacted
    List<@Valid Referral> referrals();

    /** {@return when the person came by} */
    @Value.Redacted
    List<DropIn> dropIns();

    /** {@return plans for a crisis, earlier ones too, of different times} */
    @Value.Redacted
    List<CrisisPlan> crisisPlans();

    /** {@return what was noticed} */
    @Value.Redacted
    List<CrisisSignal> crisisSignals();

    /** Refuses a referral of another case, an id given twice, and two plans of the same time. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        IntStream.range(0, referrals().size()).forEach(i -> {
            Referral referral = referrals().get(i);
            if (!referral.caseRef().equals(caseRef())) {
                problems.add(new Problem("CaseHistory.referrals[" + i + "].caseRef", "must be the case's own"));
            }
            if (referrals().subList(0, i).stream()
                    .anyMatch(earlier -> earlier.id().equals(referral.id()))) {
                problems.add(new Problem("CaseHistory.referrals[" + i + "].id", "must be different for each"));
            }
        });
        IntStream.range(0, crisisPlans().size())
                .filter(i -> crisisPlans().subList(0, i).stream()
                        .anyMatch(earlier ->
                                earlier.since().equals(crisisPlans().get(i).since())))
                .forEach(i -> problems.add(
                        new Problem("CaseHistory.crisisPlans[" + i + "].since", "must be different for each")));
        ProblemsException.throwIfAny(problems);
    }

    /**
     * A case of which nothing is known yet.
     *
     * @param caseRef the case
     * @return the case
     */
    static CaseHistory of(CaseRef caseRef) {
        return ImmutableCaseHistory.builder().caseRef(caseRef).build();
    }

    /**
     * Reads one case.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as file and line
     * @return the case
     * @throws ProblemsException saying what is wrong and where, without any value
     */
    static CaseHistory read(String json, String where) {
        return Json.read(json, CaseHistory.class, where);
    }

    /**
     * @param contact one more contact
     * @return this and it
     */
    default CaseHistory with(Contact contact) {
        return ImmutableCaseHistory.builder().from(this).addContacts(contact).build();
    }

    /**
     * @param episode the episode as it is now
     * @return this with it
     */
    default CaseHistory with(Episode episode) {
        return ImmutableCaseHistory.builder().from(this).episode(episode).build();
    }

    /**
     * @param referral a referral or signpost; it takes the place of the one with the same id
     * @return this with it
     */
    default CaseHistory with(Referral referral) {
        List<Referral> all = new ArrayList<>(referrals());
        all.removeIf(earlier -> earlier.id().equals(referral.id()));
        all.add(referral);
        return ImmutableCaseHistory.builder().from(this).referrals(all).build();
    }

    /**
     * @param dropIn one more
     * @return this and it; no episode need be open
     */
    default CaseHistory with(DropIn dropIn) {
        return ImmutableCaseHistory.builder().from(this).addDropIns(dropIn).build();
    }

    /**
     * @param plan a plan of another time than those that are there
     * @return this and it
     */
    default CaseHistory with(CrisisPlan plan) {
        return ImmutableCaseHistory.builder().from(this).addCrisisPlans(plan).build();
    }

    /**
     * @param signal one more
     * @return this and it
     */
    default CaseHistory with(CrisisSignal signal) {
        return ImmutableCaseHistory.builder()
                .from(this)
                .addCrisisSignals(signal)
                .build();
    }

    /**
     * @param at a time
     * @return this as it was then, with what happened up to and at that time
     */
    default CaseHistory asOf(Instant at) {
        return ImmutableCaseHistory.builder()
                .caseRef(caseRef())
                .contacts(contacts().stream()
                        .filter(contact -> !contact.at().isAfter(at))
                        .toList())
                .episode(episode().flatMap(episode -> episode.asOf(at)))
                .referrals(referrals().stream()
                        .flatMap(referral -> referral.asOf(at).stream())
                        .toList())
                .dropIns(dropIns().stream()
                        .filter(dropIn -> !dropIn.at().isAfter(at))
                        .toList())
                .crisisPlans(crisisPlans().stream()
                        .filter(plan -> !plan.since().isAfter(at))
                        .toList())
                .crisisSignals(crisisSignals().stream()
                        .filter(signal -> !signal.at().isAfter(at))
                        .map(signal -> signal.asOf(at))
                        .toList())
                .build();
    }

    /** {@return when the team first met the person; empty if it has not} */
    default Optional<Instant> firstContact() {
        return contacts().stream().map(Contact::at).min(Comparator.naturalOrder());
    }

    /** {@return the times the person came by after the episode was closed, in order of time} */
    default List<DropIn> returns() {
        return dropIns().stream()
                .filter(dropIn ->
                        episode().filter(it -> it.isClosed(dropIn.at())).isPresent())
                .sorted(Comparator.comparing(DropIn::at))
                .toList();
    }

    /**
     * @param at a time
     * @return what needs somebody then, safety first
     */
    default DueNow dueAt(Instant at) {
        return DueNow.of(this, at);
    }
}
