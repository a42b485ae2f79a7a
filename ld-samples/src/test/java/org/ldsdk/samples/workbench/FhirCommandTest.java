package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

class FhirCommandTest {

    private static final String RESPONSE =
            "{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"4\",\"status\":\"completed\",\"authored\":\"2026-11-21\","
                    + "\"subject\":{\"reference\":\"Patient/17\"},\"item\":[%s]}";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String item(String linkId, int answer) {
        return "{\"linkId\":\"" + linkId + "\",\"answer\":[{\"valueInteger\":" + answer + "}]}";
    }

    @Test
    void help_has_an_example() {
        assertThat(Ran.workbench("help", "fhir").out()).contains("Example: java -jar ld-all.jar fhir");
        assertThat(Ran.workbench("fhir").exit()).isEqualTo(2);
    }

    @Test
    void a_response_is_scored_by_a_tool_of_the_catalogue() throws IOException {
        Path response = file("r.json", RESPONSE.formatted(item("1", 3) + "," + item("2", 1)));

        Ran ran = Ran.workbench("fhir", "--tool", "phq-2", "--response", response);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode result = Json.tree(ran.out(), "out");
        assertThat(result.get("problems")).isEmpty();
        JsonNode total = result.get("observations").get(0);
        assertThat(total.get("valueInteger").intValue()).isEqualTo(4);
        assertThat(total.get("effectiveDateTime").asText()).isEqualTo("2026-11-21");
        assertThat(total.at("/subject/reference").asText()).isEqualTo("Patient/17");
        assertThat(total.at("/derivedFrom/0/reference").asText()).isEqualTo("QuestionnaireResponse/4");
    }

    @Test
    void problems_are_listed_and_an_unknown_item_hinders_nothing() throws IOException {
        Path unknown = file("u.json", RESPONSE.formatted(item("1", 3) + "," + item("x", 1)));
        Path wrong = file("w.json", RESPONSE.formatted(item("1", 7)));

        Ran one = Ran.workbench("fhir", "--tool", "phq-2", "--response", unknown);
        Ran other = Ran.workbench("fhir", "--tool", "phq-2", "--response", wrong);

        assertThat(one.exit()).isEqualTo(1);
        assertThat(Json.tree(one.out(), "out").get("observations")).hasSize(1);
        assertThat(other.exit()).isEqualTo(1);
        assertThat(Json.tree(other.out(), "out").get("observations")).isEmpty();
        assertThat(Json.write(Json.tree(other.out(), "out").get("problems")))
                .isEqualTo("[{\"where\":\"w.json item[0].answer[0]\",\"rule\":\"must be one of 0, 1, 2, 3\"}]");
    }

    @Test
    void a_questionnaire_of_ones_own_gives_a_sum() throws IOException {
        Path questionnaire =
                file("q.json", Ran.workbench("fhir", "--tool", "gad-2").out());
        Path response = file("r.json", RESPONSE.formatted(item("1", 3) + "," + item("2", 2)));

        Ran ran = Ran.workbench("fhir", "--questionnaire", questionnaire, "--response", response);

        assertThat(ran.exit()).isZero();
        JsonNode total = Json.tree(ran.out(), "out").get("observations").get(0);
        assertThat(total.get("valueInteger").intValue()).isEqualTo(5);
        assertThat(total.has("interpretation")).isFalse();
    }

    @Test
    void a_questionnaire_alone_is_printed_as_a_definition() throws IOException {
        Path questionnaire =
                file("q.json", Ran.workbench("fhir", "--tool", "gad-2").out());

        Ran ran = Ran.workbench("fhir", "--questionnaire", questionnaire);

        assertThat(ran.exit()).isZero();
        assertThat(Instrument.read(ran.out(), "out").items()).hasSize(2);
    }

    @Test
    void what_is_no_fhir_is_unusable() throws IOException {
        Path other = file("o.json", "{\"resourceType\":\"Patient\"}");

        Ran ran = Ran.workbench("fhir", "--tool", "phq-2", "--response", other);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("o.json resourceType: must be QuestionnaireResponse");
        assertThat(Ran.workbench("fhir", "--tool", "phq-2", "--response", folder.resolve("none"))
                        .err())
                .contains("must be a file that can be read");
    }
}
