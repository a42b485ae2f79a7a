package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTools;

/** A tool as Questionnaire, and answers to it. */
class QuestionnaireWriterTest {

    private static JsonNode item(String tool, String linkId) {
        for (JsonNode item :
                FhirTool.of(ScreeningTools.of(tool)).toQuestionnaire().get("item")) {
            if (item.get("linkId").asText().equals(linkId)) {
                return item;
            }
        }
        throw new IllegalArgumentException(linkId);
    }

    @Test
    void behind_a_gate_an_item_is_asked_while_the_gate_is_blank_or_open() {
        JsonNode item = item("pc-ptsd-5", "3");

        assertThat(item.path("enableWhen")).hasSize(2);
        assertThat(Json.write(item.at("/enableWhen/0")))
                .isEqualTo("{\"question\":\"gate\",\"operator\":\"exists\",\"answerBoolean\":false}");
        assertThat(item.at("/enableWhen/1/operator").asText()).isEqualTo("=");
        assertThat(item.at("/enableWhen/1/answerCoding/code").asText()).isEqualTo("1");
        assertThat(item.get("enableBehavior").asText()).isEqualTo("any");
    }

    @Test
    void of_two_skips_the_first_is_said() {
        assertThat(item("audit", "5").path("enableWhen")).hasSize(5);
        assertThat(item("audit", "5").at("/enableWhen/0/question").asText()).isEqualTo("1");
        assertThat(item("audit", "9").has("enableWhen")).isFalse();
    }

    @Test
    void points_are_ordinal_values_and_facts_are_items() {
        assertThat(Json.write(item("bjmhs", "1").get("answerOption").get(1)))
                .isEqualTo("{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/ordinalValue\","
                        + "\"valueDecimal\":1}],\"valueCoding\":{\"system\":"
                        + "\"https://ldsdk.org/fhir/CodeSystem/bjmhs-yes-no\",\"code\":\"1\",\"display\":\"yes\"}}");
        assertThat(item("bjmhs", "fact:age").get("type").asText()).isEqualTo("integer");
        assertThat(item("bjmhs", "fact:officer-concern").get("answerOption")).hasSize(2);
    }

    @Test
    void answers_carry_their_points_and_what_was_never_asked_is_not_there() {
        ObjectNode written = FhirTool.of(ScreeningTools.of("bjmhs"))
                .toResponse(
                        Response.empty().answer("2", "1").fact("age", "30"),
                        FhirHeader.empty().subject("Patient/1").date("2026"));

        assertThat(Json.write(written))
                .isEqualTo("{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":"
                        + "\"https://ldsdk.org/fhir/Questionnaire/bjmhs|"
                        + ScreeningTools.of("bjmhs").definition().version()
                        + "\",\"status\":\"in-progress\",\"subject\":{\"reference\":\"Patient/1\"},\"authored\":\"2026\","
                        + "\"item\":[{\"linkId\":\"2\",\"answer\":[{\"valueCoding\":{\"extension\":[{\"url\":"
                        + "\"http://hl7.org/fhir/StructureDefinition/ordinalValue\",\"valueDecimal\":1}],\"system\":"
                        + "\"https://ldsdk.org/fhir/CodeSystem/bjmhs-yes-no\",\"code\":\"1\",\"display\":\"yes\"}}]},"
                        + "{\"linkId\":\"fact:age\",\"answer\":[{\"valueInteger\":30}]}]}");
    }

    @Test
    void answers_in_another_coding_are_written_by_the_definitions_codes_and_read_back_in_that_coding() {
        FhirTool coded = FhirTool.of(ScreeningTools.of("k6")
                .withCoding(
                        ScreeningTools.of("k6").instrument().codings().get(0).name()));
        String written =
                ScreeningTools.of("k6").instrument().codings().get(0).codes().get("0");
        Response response = Response.empty().answer("1", written);

        ObjectNode json = coded.toResponse(response, FhirHeader.empty());

        assertThat(json.at("/item/0/answer/0/valueCoding/code").asText()).isEqualTo("0");
        assertThat(coded.readResponse(Json.write(json), "r.json").response()).isEqualTo(response);
    }
}
