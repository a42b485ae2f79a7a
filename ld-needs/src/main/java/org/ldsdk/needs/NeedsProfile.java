package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.JusticeHistory;
import org.ldsdk.core.code.Code;
import org.ldsdk.core.code.CodeReading;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.ShippedJson;

/**
 * What one person needs: ratings by up to four raters side by side, the person's own order, and facts that criteria
 * read. Immutable; its text form shows nothing of it.
 *
 * <p>A rater rates a need once. A second rating by the same rater is refused unless all of that rater's ratings of that
 * need are dated, on different days; then the latest stands and the earlier ones are kept. A need that nobody rated is
 * unknown, never none.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableNeedsProfile.class)
public interface NeedsProfile {

    /** How many offers a person can choose at most. */
    int MOST_CHOSEN = 20;

    /** {@return the host's own reference to the case; opaque, never a name or a number that others know} */
    @Value.Redacted
    @NotBlank
    @Size(max = 200)
    String id();

    /** {@return all ratings, earlier ones too} */
    @Value.Redacted
    List<@Valid Rating> ratings();

    /** {@return what the person puts first; not asked unless said otherwise} */
    @Value.Redacted
    @Valid
    @Value.Default
    default ClientPriority priority() {
        return ClientPriority.missing(MissingReason.NOT_ASKED);
    }

    /**
     * {@return facts as written, or why they are missing, by code}
     *
     * <p>Such as {@code gp-registered}, {@code consent}, {@code age}. What is not in it was not asked. Codes that no
     * criterion reads are left alone. Nothing here is an account of an offence, and no fact is filled in from a stage
     * of the justice process.
     */
    @Value.Redacted
    Map<String, Known<@Size(max = 200) String>> facts();

    /** {@return what was decided about the place of needs in the order of attention, each with its reason} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@Valid AttentionOverride> overrides();

    /** {@return ids of the offers that the person does not want; they are in no option} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@NotBlank @Size(max = 200) String> refused();

    /** {@return ids of the offers that the person wants; they are in every option in which they can be} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Size(max = MOST_CHOSEN)
    List<@NotBlank @Size(max = 200) String> chosen();

    /** {@return what helps the person, with who said so; it stands beside needs and lowers nothing} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@Valid Strength> strengths();

    /** {@return what screening tools found, older results too; it stands beside ratings and sets none} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@Valid Evidence> evidence();

    /**
     * Refuses what cannot stand beside something else in it: a second rating of the same need by the same rater that
     * cannot be put in order, a second override of the same kind of the same need, the same strength or the same
     * result again, an offer that is refused and chosen or named twice, and an acknowledgement at a stage at which it does not apply yet.
     */
    @Value.Check
    default void check() {
        ProblemsException.throwIfAny(ProfileCheck.checkItself(this));
    }

    /**
     * @param domain a need's code
     * @param rater a rater
     * @return the rating that stands: the only one, or the one dated last
     */
    default Optional<Rating> rating(String domain, Rater rater) {
        return ratings().stream()
                .filter(rating -> rating.domain().equals(domain) && rating.rater() == rater)
                .max(Comparator.comparing(rating -> rating.date().orElse(LocalDate.MIN)));
    }

    /**
     * @param domain a need's code
     * @return the ratings that stand, in the order of {@link Rater}
     */
    default List<Rating> sideBySide(String domain) {
        return Arrays.stream(Rater.values())
                .flatMap(rater -> rating(domain, rater).stream())
                .toList();
    }

    /**
     * The severity that criteria read: the practitioner's. Where the practitioner has not rated, it is missing,
     * whatever others say.
     *
     * @param domain a need's code
     * @return the severity, or why it is missing
     */
    default Known<Integer> severity(String domain) {
        return rating(domain, Rater.PRACTITIONER).map(Rating::severity).orElse(Known.missing(MissingReason.NOT_ASKED));
    }

    /**
     * @param domain a need's code
     * @return whether the practitioner says that the need is met by help that the person has now; its severity is then
     *     what it would be without
     */
    default boolean isMet(String domain) {
        return rating(domain, Rater.PRACTITIONER).map(Rating::met).orElse(false);
    }

    /**
     * @param domain a need's code
     * @return what screening tools found that stands beside this need, the latest first, then by tool
     */
    default List<Evidence> evidence(String domain) {
        return evidence().stream()
                .filter(one -> one.domain().equals(Optional.of(domain)))
                .sorted(Evidence.LATEST_FIRST)
                .toList();
    }

    /** {@return what tools found that look at many needs together, such as TAG; the latest first, then by tool} */
    default List<Evidence> evidenceTogether() {
        return evidence().stream()
                .filter(one -> one.domain().isEmpty())
                .sorted(Evidence.LATEST_FIRST)
                .toList();
    }

    /**
     * {@return evidence that says otherwise than those who rate its need, by code of the need; of each tool the latest
     * result is looked at, by its day}
     */
    default List<EvidenceDisagreement> evidenceDisagreements() {
        return evidence().stream()
                .flatMap(one -> one.domain().stream())
                .distinct()
                .sorted()
                .flatMap(domain -> EvidenceDisagreement.of(evidence(domain), known(domain)))
                .toList();
    }

    /** {@return needs that raters rate differently, in alphabetical order of their codes} */
    default List<Disagreement> disagreements() {
        return ratings().stream()
                .map(Rating::domain)
                .distinct()
                .sorted()
                .map(domain -> new Disagreement(domain, known(domain)))
                .filter(Disagreement::isOne)
                .toList();
    }

    private List<Rating> known(String domain) {
        return sideBySide(domain).stream()
                .filter(rating -> rating.severity().isKnown())
                .toList();
    }

    /**
     * A profile in which nothing is known yet.
     *
     * @param id the host's own reference to the case
     * @return the profile
     */
    static NeedsProfile of(String id) {
        return ImmutableNeedsProfile.builder().id(id).build();
    }

    /**
     * The JSON Schema (draft 2020-12) of a profile, for editors and programs in other languages. It says what a profile
     * may look like; codes of needs and facts are for the definitions that read it.
     *
     * @return the schema, as it ships beside this class in {@code case.schema.json}
     */
    static JsonNode schema() {
        return ShippedJson.tree(NeedsProfile.class, "case.schema.json");
    }

    /**
     * Reads one profile.
     *
     * @param json the text
     * @param where how messages call the place, such as file and line
     * @return the profile
     * @throws ProblemsException saying what is wrong and where, without any value
     */
    static NeedsProfile read(String json, String where) {
        return Json.read(json, NeedsProfile.class, where);
    }

    /**
     * @param domain the need's code
     * @param rater who rates
     * @param severity 0 to 4
     * @return this with one more rating
     * @throws ProblemsException if this rater has rated this need already
     */
    default NeedsProfile rate(String domain, Rater rater, int severity) {
        return with(Rating.of(domain, rater, severity));
    }

    /**
     * @param rating one more rating
     * @return this and the rating
     * @throws ProblemsException if this rater has rated this need already, and the days do not tell which rating stands
     */
    default NeedsProfile with(Rating rating) {
        return ImmutableNeedsProfile.builder().from(this).addRatings(rating).build();
    }

    /**
     * @param priority what the person puts first
     * @return this with the person's order
     */
    default NeedsProfile with(ClientPriority priority) {
        return ImmutableNeedsProfile.builder().from(this).priority(priority).build();
    }

    /**
     * @param override what was decided about the place of one need, and why
     * @return this and the override
     * @throws ProblemsException if there is one of this kind of this need already
     */
    default NeedsProfile with(AttentionOverride override) {
        return ImmutableNeedsProfile.builder().from(this).addOverrides(override).build();
    }

    /**
     * @param offer id of an offer that the person does not want
     * @return this with one more refusal
     * @throws ProblemsException if it is refused already, or chosen
     */
    default NeedsProfile refuse(String offer) {
        return ImmutableNeedsProfile.builder().from(this).addRefused(offer).build();
    }

    /**
     * @param offer id of an offer that the person wants
     * @return this with one more choice
     * @throws ProblemsException if it is chosen already, or refused, or if there would be more than
     *     {@value #MOST_CHOSEN}
     */
    default NeedsProfile choose(String offer) {
        return ImmutableNeedsProfile.builder().from(this).addChosen(offer).build();
    }

    /**
     * @param strength something that helps the person
     * @return this and the strength
     * @throws ProblemsException if the same person said the same on the same day already
     */
    default NeedsProfile with(Strength strength) {
        return ImmutableNeedsProfile.builder().from(this).addStrengths(strength).build();
    }

    /**
     * @param evidence what a screening tool found
     * @return this and the evidence; older evidence stays
     * @throws ProblemsException if there is a result of this tool for this need on this day already
     */
    default NeedsProfile with(Evidence evidence) {
        return ImmutableNeedsProfile.builder().from(this).addEvidence(evidence).build();
    }

    /**
     * The two facts that criteria may read of proceedings: the stage, and whether the offence is acknowledged, which
     * does not apply before a plea, a conviction or an out-of-court disposal. No other fact is filled in from them.
     *
     * @param history the stages of one set of proceedings
     * @param at the time at which they are read
     * @return this with both facts
     * @throws IllegalArgumentException if one of them is there already
     */
    default NeedsProfile with(JusticeHistory history, Instant at) {
        NeedsProfile more = this;
        for (Map.Entry<String, Known<String>> fact : history.facts(at).entrySet()) {
            more = more.withFact(fact.getKey(), fact.getValue());
        }
        return more;
    }

    /**
     * @param code the fact's code
     * @param value its value as written
     * @return this with one more fact
     * @throws IllegalArgumentException if the fact is there already
     */
    default NeedsProfile fact(String code, String value) {
        return withFact(code, Known.of(value));
    }

    /**
     * @param code the fact's code
     * @param reading what a code list says of a code in the person's record, such as the type of accommodation
     * @return this with one more fact: the code, or why it is missing if that is what the code says
     * @throws ProblemsException if the code is none of its list, such as one of an older generation
     * @throws IllegalArgumentException if the fact is there already
     */
    default NeedsProfile fact(String code, CodeReading reading) {
        ProblemsException.throwIfAny(reading.problem().stream()
                .map(problem -> new Problem("NeedsProfile.facts[" + code + "]", problem.rule()))
                .toList());
        return withFact(code, reading.code().map(Code::code));
    }

    /**
     * @param code the fact's code
     * @param value its value as written, or why it is missing
     * @return this with one more fact
     * @throws IllegalArgumentException if the fact is there already
     */
    default NeedsProfile withFact(String code, Known<String> value) {
        Map<String, Known<String>> all = new LinkedHashMap<>(facts());
        if (all.put(code, value) != null) {
            throw new IllegalArgumentException("NeedsProfile.facts[" + code + "]: must not be there twice");
        }
        return ImmutableNeedsProfile.builder().from(this).facts(all).build();
    }

    /**
     * @param facts all facts as they might be, or why they are missing, by code
     * @return this with these facts in place of its own
     */
    default NeedsProfile supposing(Map<String, Known<String>> facts) {
        return ImmutableNeedsProfile.builder().from(this).facts(facts).build();
    }
}
