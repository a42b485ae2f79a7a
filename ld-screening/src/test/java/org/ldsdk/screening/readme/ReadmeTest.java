package org.ldsdk.screening.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** The code of the module's README, from another package. */
class ReadmeTest {

    @Test
    void the_code_of_the_readme_does_what_it_says() {
        // tag::readme
        ScreeningTool phq9 = ScreeningTools.of("phq-9");
        ScreeningResult result = phq9.screen(Response.empty()
                .answer("1", "2")
                .answer("2", "3")
                .missing("3", MissingReason.DECLINED)
                .fact("age", "34"));
        Verdict verdict = result.threshold("screen-10").verdict(); // undetermined: 5 to 26, cut-off 10
        String report = result.text(); // item 9 heads it: it must always be asked
        JsonNode json = result.toJson(ScreeningResult.Detail.FINDINGS);
        // end::readme

        assertThat(verdict).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report).startsWith("Always to be asked").contains("Total: 5 to 26");
        assertThat(json.get("findings").get("screen-10").get("cutOff").intValue())
                .isEqualTo(10);
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String readme = strip(Files.readString(Path.of("README.md")));
        String source = Files.readString(Path.of("src/test/java/org/ldsdk/screening/readme/ReadmeTest.java"));
        String code = source.substring(source.indexOf("// tag::readme") + 14, source.indexOf("// end::readme"));

        assertThat(readme).contains(strip(code));
    }

    private static String strip(String text) {
        return text.replaceAll("\\s+", "");
    }
}
