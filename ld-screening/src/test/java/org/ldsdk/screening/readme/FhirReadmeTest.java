package org.ldsdk.screening.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Problem;
import org.ldsdk.screening.ScreeningTools;
import org.ldsdk.screening.fhir.FhirCodes;
import org.ldsdk.screening.fhir.FhirResponse;
import org.ldsdk.screening.fhir.FhirTool;

/** The FHIR code of the module's README, from another package. */
class FhirReadmeTest {

    @Test
    void the_fhir_code_of_the_readme_does_what_it_says() {
        String json =
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[{\"linkId\":\"/44250-9\","
                        + "\"answer\":[{\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6569-3\"}}]}]}";
        // tag::fhir
        FhirTool fhir = FhirTool.of(ScreeningTools.of("phq-9"))
                .with(FhirCodes.none().linkId("/44250-9", "1").answer("http://loinc.org|LA6569-3", "1"));
        FhirResponse read = fhir.readResponse(json, "response.json");
        List<Problem> problems =
                read.problems(); // by place: response.json item[3].answer[0]: must be one of 0, 1, 2, 3
        List<ObjectNode> observations = fhir.toObservations(fhir.screen(read), read.header());
        // end::fhir

        assertThat(problems).isEmpty();
        assertThat(observations.get(0).at("/component/0/valueInteger").intValue())
                .isEqualTo(1);
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/ldsdk/screening/readme/FhirReadmeTest.java"));
        String code = source.substring(source.indexOf("// tag::fhir") + 12, source.indexOf("// end::fhir"));

        assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", ""))
                .contains(code.replaceAll("\\s+", ""));
    }
}
