package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.ldsdk.core.DefinitionId;

/** Parts that several resources are made of. */
final class FhirJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FhirJson() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode list(JsonNode element) {
        return NODES.arrayNode().add(element);
    }

    static ObjectNode resource(String type) {
        return object().put("resourceType", type);
    }

    static ObjectNode coding(String system, String code, Optional<String> display) {
        ObjectNode coding = object().put("system", system).put("code", code);
        display.ifPresent(text -> coding.put("display", text));
        return coding;
    }

    static ObjectNode concept(ObjectNode coding, Optional<String> text) {
        ObjectNode concept = object();
        concept.set("coding", list(coding));
        text.ifPresent(words -> concept.put("text", words));
        return concept;
    }

    static ObjectNode reference(String to) {
        return object().put("reference", to);
    }

    static ArrayNode ordinal(int points) {
        return list(object().put("url", FhirNames.ORDINAL).put("valueDecimal", points));
    }

    static ArrayNode absent(String code) {
        return list(object().put("url", FhirNames.ABSENT).put("valueCode", code));
    }

    /** The address of a tool's Questionnaire, with its version. */
    static String canonical(DefinitionId definition) {
        return FhirNames.QUESTIONNAIRE + definition.id() + "|" + definition.version();
    }

    /** Exactly which definition it is: the Questionnaire's address with its version, and the definition's hash. */
    static ArrayNode definition(DefinitionId definition) {
        ObjectNode extension = object().put("url", FhirNames.DEFINITION);
        extension
                .putArray("extension")
                .add(object().put("url", "canonical").put("valueCanonical", canonical(definition)))
                .add(object().put("url", "sha256").put("valueString", definition.sha256()));
        return list(extension);
    }
}
