package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.Codes;

/** One file of services: whole offers, and additions to offers of files read before. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceFile.class)
interface ServiceFile {

    /** {@return stable name of the file} */
    @Pattern(regexp = Codes.PATTERN)
    String id();

    /** {@return version of the file} */
    @NotBlank
    String version();

    /** {@return whether everything in it without a source is invented; said aloud in every file} */
    boolean invented();

    /** {@return what the file is, in a sentence} */
    @NotBlank
    String about();

    /** {@return where facts come from, by the key that they cite} */
    Map<String, Citation> sources();

    /** {@return what criteria read of a person besides needs} */
    List<FactDefinition> facts();

    /** {@return the facts that can be changed with the person's agreement} */
    List<ActionableFact> actionable();

    /** {@return whole offers} */
    List<ServiceOffer> offers();

    /** {@return what is added to offers of files read before} */
    List<OfferAddition> additions();

    /** {@return the local ways to urgent help} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Escalation> escalations();

    @JsonIgnore
    @Value.Auxiliary
    Optional<JsonNode> readFrom();

    default DefinitionId definition() {
        return new DefinitionId(id(), version(), CanonicalJson.sha256(readFrom().orElseGet(() -> Json.toTree(this))));
    }

    static ServiceFile read(JsonNode json, String where) {
        return ImmutableServiceFile.builder()
                .from(Json.convert(json, ServiceFile.class, where))
                .readFrom(json)
                .build();
    }
}
