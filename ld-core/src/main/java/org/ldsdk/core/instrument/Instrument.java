package org.ldsdk.core.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;

/**
 * One instrument as data: its items, answers, scales, skips, thresholds, bands and terms of use, each number with its source. Read it
 * with {@link #read}, which refuses a faulty definition and names every fault.
 *
 * <p>The JSON is the contract: what was read is written again unchanged, key for key.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableInstrument.class)
public interface Instrument {

    /** {@return stable name, such as {@code phq-9}} */
    @Pattern(regexp = Linter.NAME)
    String id();

    /** {@return version of this definition, not of the questionnaire} */
    @NotBlank
    String version();

    /** {@return the published name} */
    String title();

    /** {@return on what terms it may be used} */
    Licence licence();

    /** {@return where the numbers come from, by the key that parts cite} */
    Map<String, Citation> sources();

    /** {@return the answers that items share, by the key that items name} */
    Map<String, OptionSet> optionSets();

    /** {@return the questions in printed order} */
    @NotEmpty
    List<Item> items();

    /** {@return what else it reads of a person} */
    List<FactDefinition> facts();

    /** {@return other ways in which answers are written down} */
    List<Coding> codings();

    /** {@return the scales; the order is kept in results} */
    List<Scale> scales();

    /** {@return the skips, in the order in which they are decided} */
    @Size(max = RuleLint.MOST_SKIPS)
    List<Skip> skips();

    /** {@return the named rules; the order is kept in results} */
    List<Threshold> thresholds();

    /** {@return names for stretches of scales} */
    List<BandSet> bandSets();

    /** {@return the published rule for missing answers, if there is one} */
    Optional<MissingRule> missingRule();

    /** {@return for whom it is meant, if a source says so} */
    Optional<Applicability> applicability();

    /** {@return why no other rule may read its result, if none may; such a result shows the endorsed answers} */
    Optional<StandsAlone> standsAlone();

    /** {@return how thresholds did against a reference standard} */
    List<PublishedAccuracy> accuracy();

    /** {@return from how many points on a change is reliable, as published} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ReliableChange> reliableChange();

    /** {@return what every reader of a result should know, in our own words} */
    List<String> caveats();

    /** {@return the JSON it was read from; empty if it was put together in Java} */
    @JsonIgnore
    @Value.Auxiliary
    Optional<String> readFrom();

    /** {@return id, version and the SHA-256 of its JSON in RFC 8785 form} */
    @JsonIgnore
    @Value.Lazy
    default DefinitionId definition() {
        return new DefinitionId(id(), version(), CanonicalJson.sha256(toJson()));
    }

    /** {@return the definition's JSON value as it was read, keys in their order} */
    default JsonNode toJson() {
        return readFrom().map(json -> Json.tree(json, id())).orElseGet(() -> Json.toTree(this));
    }

    /**
     * @param item one of its items
     * @return the answers the item can be given, in printed order
     */
    default List<AnswerOption> optionsOf(Item item) {
        OptionSet set = optionSets().get(item.options());
        return set == null ? List.of() : set.options();
    }

    /**
     * @param part a part with numbers
     * @return whether its source was read and nothing marks the numbers as unconfirmed
     */
    default boolean isConfirmed(Sourced part) {
        Citation citation = sources().get(part.source());
        return !part.unconfirmed() && citation != null && citation.verified();
    }

    /**
     * What of it no source that was read confirms. A result lists the parts it rests on in its notes; this list also has published
     * accuracy and reliable change, on which no single result rests.
     *
     * @return names of parts, such as {@code threshold screen-10}, in the order of the definition
     */
    default List<String> unconfirmedParts() {
        return SourcedParts.unconfirmed(this, SourcedParts.all(this));
    }

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and programs in other languages. It says what a definition may look
     * like; what only makes sense as a whole, such as a range that its items give, {@link #read} refuses all the same.
     *
     * @return the schema, as it ships beside this class in {@code instrument.schema.json}
     */
    static JsonNode schema() {
        try (InputStream schema = Instrument.class.getResourceAsStream("instrument.schema.json")) {
            return Json.tree(Objects.requireNonNull(schema, "instrument.schema.json"), "instrument.schema.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a definition.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @return the instrument
     * @throws ProblemsException naming every fault with its path
     */
    static Instrument read(String json, String where) {
        return checked(Json.read(json, Instrument.class, where), Json.tree(json, where));
    }

    /**
     * Reads and checks a definition.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @return the instrument
     * @throws ProblemsException naming every fault with its path
     */
    static Instrument read(JsonNode json, String where) {
        return checked(Json.convert(json, Instrument.class, where), json);
    }

    private static Instrument checked(Instrument shape, JsonNode json) {
        Instrument instrument = ImmutableInstrument.builder()
                .from(shape)
                .readFrom(Json.write(json))
                .build();
        ProblemsException.throwIfAny(Linter.check(instrument));
        return instrument;
    }
}
