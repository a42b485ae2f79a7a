package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** Scores as Observations: a value where there is one, else a reason and both ends. */
class ObservationTest {

    private static final FhirHeader HEADER =
            FhirHeader.empty().subject("Patient/17").date("2026-11-21").derivedFrom("QuestionnaireResponse/4");

    private static Response answers(String... codes) {
        Response response = Response.empty();
        for (int i = 0; i < codes.length; i++) {
            response = response.answer(Integer.toString(i + 1), codes[i]);
        }
        return response;
    }

    private static JsonNode total(String tool, Response response, FhirHeader header) {
        return total(ScreeningTools.of(tool), response, header);
    }

    private static JsonNode total(ScreeningTool tool, Response response, FhirHeader header) {
        return FhirTool.of(tool).toObservations(tool.screen(response), header).stream()
                .filter(json -> json.at("/code/coding/0/code").asText().equals("total"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> components(JsonNode observation) {
        List<String> components = new ArrayList<>();
        observation
                .path("component")
                .forEach(component ->
                        components.add(component.at("/code/coding/0/code").asText() + "="
                                + component
                                        .at("/valueCodeableConcept/coding/0/code")
                                        .asText(component.path("valueInteger").asText())));
        return components;
    }

    @Test
    void a_settled_score_is_an_integer_with_its_band_and_verdicts() {
        JsonNode total =
                total("gad-7", answers("2", "2", "2", "1", "1", "1", "1").fact("age", "30"), HEADER);

        assertThat(total.get("status").asText()).isEqualTo("final");
        assertThat(total.get("valueInteger").intValue()).isEqualTo(10);
        assertThat(total.has("dataAbsentReason")).isFalse();
        assertThat(total.at("/interpretation/0/text").asText()).startsWith("moderate");
        assertThat(total.at("/subject/reference").asText()).isEqualTo("Patient/17");
        assertThat(total.get("effectiveDateTime").asText()).isEqualTo("2026-11-21");
        assertThat(total.at("/derivedFrom/0/reference").asText()).isEqualTo("QuestionnaireResponse/4");
        assertThat(components(total))
                .contains("screen-10=met", "nhs-tt-caseness=met")
                .noneMatch(c -> c.startsWith("lowest"));
        ScreeningTool tool = ScreeningTools.of("gad-7");
        assertThat(Json.write(total.at("/extension/0/extension")))
                .isEqualTo("[{\"url\":\"canonical\",\"valueCanonical\":\"https://ldsdk.org/fhir/Questionnaire/gad-7|"
                        + tool.definition().version() + "\"},{\"url\":\"sha256\",\"valueString\":\""
                        + tool.definition().sha256() + "\"}]");
    }

    @Test
    void an_interval_has_no_value_but_a_reason_and_both_ends() {
        Response response = answers("2", "2", "2", "1", "1", "1").missing("7", MissingReason.NOT_ASKED);

        JsonNode total = total("gad-7", response, HEADER);

        assertThat(total.get("status").asText()).isEqualTo("preliminary");
        assertThat(total.has("valueInteger") || total.has("valueQuantity")).isFalse();
        assertThat(total.at("/dataAbsentReason/text").asText()).contains("7");
        assertThat(components(total)).contains("lowest=9", "highest=12", "screen-10=undetermined");
        assertThat(total.has("interpretation")).isFalse();
    }

    @Test
    void an_estimate_is_a_quantity_and_says_so() {
        ScreeningTool tool = ScreeningTools.of("gad-7").with(MissingPolicy.parse("prorate=0.2"));

        JsonNode total =
                total(tool, answers("2", "2", "2", "1", "1", "1").missing("7", MissingReason.DECLINED), HEADER);

        assertThat(total.at("/valueQuantity/value").doubleValue()).isEqualTo(10.5);
        assertThat(total.at("/valueQuantity/code").asText()).isEqualTo("{score}");
        assertThat(total.at("/note/0/text").asText()).contains("estimate");
        assertThat(components(total)).contains("lowest=9", "highest=12");
        assertThat(total.get("status").asText()).isEqualTo("final");
    }

    @Test
    void a_stretch_that_no_source_confirms_says_so() {
        for (ScreeningTool tool : ScreeningTools.all()) {
            for (JsonNode json : FhirTool.of(tool).toObservations(tool.screen(Response.empty()), HEADER)) {
                assertThat(json.has("valueInteger")).as(tool.id()).isFalse();
                assertThat(json.get("status").asText()).isEqualTo("preliminary");
            }
        }
        JsonNode unconfirmed = total("phq-9", answers("0", "0", "0", "0", "0", "0", "0", "0", "0"), HEADER);
        boolean confirmed = ScreeningTools.of("phq-9")
                .instrument()
                .isConfirmed(ScreeningTools.of("phq-9").instrument().bandSets().get(0));
        assertThat(unconfirmed.at("/interpretation/0/text").asText().endsWith("(unconfirmed)"))
                .isEqualTo(!confirmed);
    }

    @Test
    void every_threshold_stands_with_one_scale() {
        for (ScreeningTool tool : ScreeningTools.all()) {
            List<String> told = new ArrayList<>();
            for (JsonNode json : FhirTool.of(tool).toObservations(tool.screen(Response.empty()), HEADER)) {
                components(json).stream()
                        .map(component -> component.substring(0, component.indexOf('=')))
                        .filter(code ->
                                !List.of("lowest", "highest", "applicability").contains(code))
                        .forEach(told::add);
            }
            assertThat(told)
                    .as(tool.id())
                    .containsExactlyInAnyOrderElementsOf(tool.instrument().thresholds().stream()
                            .map(threshold -> threshold.code())
                            .toList());
        }
    }

    @Test
    void the_safety_screen_has_its_most_severe_answer_and_no_band() {
        ScreeningTool tool = ScreeningTools.of("c-ssrs-screener");

        List<? extends JsonNode> observations = FhirTool.of(tool).toObservations(tool.screen(Response.empty()), HEADER);

        assertThat(observations)
                .isNotEmpty()
                .allSatisfy(json -> assertThat(json.has("interpretation")).isFalse());
    }

    @Test
    void the_safety_screen_shows_what_was_endorsed() {
        ScreeningTool tool = ScreeningTools.of("c-ssrs-screener");
        Response response = Response.empty().answer("1", "1").answer("2", "0");

        JsonNode ideation =
                FhirTool.of(tool).toObservations(tool.screen(response), HEADER).get(0);

        assertThat(components(ideation)).anyMatch(component -> component.startsWith("1="));
        assertThat(components(ideation)).noneMatch(component -> component.startsWith("2="));
    }

    @Test
    void status_follows_the_response() {
        Response all = answers("0", "0", "0", "0", "0", "0", "0").fact("age", "30");

        assertThat(total("gad-7", all, HEADER.status(FhirStatus.AMENDED))
                        .get("status")
                        .asText())
                .isEqualTo("amended");
        assertThat(total("gad-7", all, HEADER.status(FhirStatus.IN_PROGRESS))
                        .get("status")
                        .asText())
                .isEqualTo("preliminary");
        assertThat(total("gad-7", all, HEADER.status(FhirStatus.ENTERED_IN_ERROR))
                        .get("status")
                        .asText())
                .isEqualTo("entered-in-error");
    }

    @Test
    void without_a_date_of_the_host_it_is_when_it_was_given() {
        Response given = Response.empty()
                .given(Administration.notStated().at(OffsetDateTime.parse("2026-11-21T09:30:00+01:00")));

        assertThat(total("gad-7", given, FhirHeader.empty())
                        .get("effectiveDateTime")
                        .asText())
                .isEqualTo("2026-11-21T09:30:00+01:00");
        assertThat(total("gad-7", Response.empty(), FhirHeader.empty()).has("effectiveDateTime"))
                .isFalse();
    }

    @Test
    void a_result_of_another_tool_is_refused() {
        assertThatThrownBy(() -> FhirTool.of(ScreeningTools.of("gad-7"))
                        .toObservations(ScreeningTools.of("phq-9").screen(Response.empty()), HEADER))
                .hasMessageStartingWith("FhirTool.result: must be of gad-7");
    }

    @Test
    void a_header_shows_nothing_and_refuses_odd_dates_without_quoting_them() {
        assertThat(HEADER.toString()).isEqualTo("FhirHeader");
        assertThatThrownBy(() -> HEADER.date("secret")).hasMessage("FhirHeader.date: " + FhirDate.RULE);
        assertThatThrownBy(() -> HEADER.subject(" ")).hasMessage("FhirHeader.subject: must not be blank");
    }
}
