package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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

/** One file of services: whole offers, and additions to offers of files read before. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceFile.class)
interface ServiceFile {

    String id();

    String version();

    /** Whether everything in it without a source is invented. Said aloud in every file. */
    boolean invented();

    String about();

    Map<String, Citation> sources();

    List<FactDefinition> facts();

    List<ActionableFact> actionable();

    List<ServiceOffer> offers();

    List<OfferAddition> additions();

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
