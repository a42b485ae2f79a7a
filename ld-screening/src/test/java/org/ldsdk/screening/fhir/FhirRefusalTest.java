package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.screening.ScreeningTools;

/** Input that is no QuestionnaireResponse of R4: one precise message, in bounded time. */
class FhirRefusalTest {

    private static final FhirTool PHQ9 = FhirTool.of(ScreeningTools.of("phq-9"));

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|r.json resourceType: must be QuestionnaireResponse",
                "[]|r.json resourceType: must be QuestionnaireResponse",
                "{\"resourceType\":\"Patient\"}|r.json resourceType: must be QuestionnaireResponse",
                "{\"resourceType\":\"QuestionnaireResponse\",\"group\":{}}|r.json: must be FHIR R4, but is of DSTU2",
                "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":{\"reference\":\"x\"}}"
                        + "|r.json: must be FHIR R4, but is of STU3 or earlier",
                "{\"resourceType\":\"QuestionnaireResponse\",\"meta\":{\"profile\":"
                        + "[\"http://hl7.org/fhir/5.0/StructureDefinition/QuestionnaireResponse\"]}}"
                        + "|r.json: must be FHIR R4, but is of 5.0",
                "{\"item\":NaN}|r.json:1:12 item: must be a finite number",
                "{\"item\":[],\"item\":[]}|r.json:1:18 item: must not be given twice",
                "{\"item\":[|r.json:1:10 item[0]: must be complete JSON, but ends here",
                "{} {}|r.json:1:4: must end after the first value",
            })
    void is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> PHQ9.readResponse(json, "r.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void empty_input_is_no_json() {
        assertThatThrownBy(() -> PHQ9.readResponse("", "r.json")).hasMessageContaining("must be JSON, but is empty");
    }

    @Test
    void ten_thousand_deep_is_too_deep() {
        String deep = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[" + "{\"item\":[".repeat(10_000);

        assertThatThrownBy(() -> PHQ9.readResponse(deep, "r.json"))
                .hasMessageEndingWith("must be nested at most 100 deep");
    }

    @Test
    void fifty_megabytes_are_too_large() {
        String large = "{\"resourceType\":\"Bundle\",\"entry\":[" + "{},".repeat(17_000_000) + "{}]}";

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> PHQ9.readResponses(bytes(large), "b.json"))
                        .hasMessage("b.json: must be at most 16 MiB of JSON"));
    }

    @Test
    void a_flood_of_items_is_too_many() {
        String flood = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[" + "{},".repeat(200_000) + "{}]}";

        assertThatThrownBy(() -> PHQ9.readResponse(flood, "r.json"))
                .hasMessage("r.json item[100000]: must be at most 100000 entries, items and answers in all");
    }

    @Test
    void problems_are_listed_up_to_a_number_of_use() {
        String many = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":["
                + "{\"linkId\":1},".repeat(50_000) + "{}]}";

        assertThat(PHQ9.readResponse(many, "r.json").problems()).hasSize(1_001);
    }

    @Test
    void a_bundle_is_read_entry_by_entry() {
        String response = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":"
                + "[{\"linkId\":\"1\",\"answer\":[{\"valueInteger\":%d}]}]}";
        String bundle =
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + response.formatted(1)
                        + "},{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}},{\"fullUrl\":\"x\",\"resource\":"
                        + response.formatted(2) + "}]}";

        List<FhirResponse> read = PHQ9.readResponses(bytes(bundle), "b.json");

        assertThat(read)
                .extracting(FhirResponse::response)
                .containsExactly(
                        Response.empty().answer("1", "1"),
                        Response.empty(),
                        Response.empty().answer("1", "2"));
        assertThat(read).extracting(FhirResponse::isUsable).containsExactly(true, false, true);
        assertThat(read.get(1).problems())
                .extracting(Problem::text)
                .containsExactly("b.json entry[1].resource.resourceType: must be QuestionnaireResponse");
        assertThatThrownBy(() -> PHQ9.readResponse(bundle, "b.json"))
                .hasMessage("b.json resourceType: must be QuestionnaireResponse");
    }

    @Test
    void one_resource_is_a_bundle_of_one() {
        assertThat(PHQ9.readResponses(
                        bytes("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"}"), "r.json"))
                .hasSize(1);
    }
}
