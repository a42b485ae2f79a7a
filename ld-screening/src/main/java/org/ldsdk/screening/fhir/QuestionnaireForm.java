package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.Problem;

/** Whether JSON is a Questionnaire of R4, by what other versions have and R4 has not. */
final class QuestionnaireForm {

    private static final Set<String> R5_TYPES = Set.of("coding", "question");

    private QuestionnaireForm() {}

    static List<Problem> faults(JsonNode json, Place place) {
        if (!json.path("resourceType").asText("").equals("Questionnaire")) {
            return List.of(new Problem(place.field("resourceType").text(), "must be Questionnaire"));
        }
        for (String field : List.of("modifierExtension", "implicitRules")) {
            if (json.has(field)) {
                return List.of(new Problem(place.field(field).text(), Rules.MODIFIER));
            }
        }
        return otherVersion(json)
                .map(version -> List.of(new Problem(place.text(), "must be FHIR R4, but is of " + version)))
                .orElse(List.of());
    }

    private static Optional<String> otherVersion(JsonNode json) {
        for (JsonNode profile : json.path("meta").path("profile")) {
            String version = ResponseTokens.FhirVersion.ofProfile(profile.textValue());
            if (version != null) {
                return Optional.of(version);
            }
        }
        return json.has("group") ? Optional.of("DSTU2") : ofItems(json);
    }

    private static Optional<String> ofItems(JsonNode parent) {
        for (JsonNode item : parent.path("item")) {
            if (item.has("option") || item.has("options")) {
                return Optional.of("STU3");
            }
            if (R5_TYPES.contains(item.path("type").asText("")) || item.has("answerConstraint")) {
                return Optional.of("R5");
            }
            Optional<String> below = ofItems(item);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
