package org.ldsdk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** The README's code, compiled and run from outside the library's packages, and held against the README's text. */
class ReadmeTest {

    @Test
    void the_readmes_code_gives_what_its_comments_say() {
        // readme
        ScreeningTool phq9 = ScreeningTools.of("phq-9");

        ScreeningResult result = phq9.screen(Response.empty()
                .answer("1", "2")
                .answer("2", "2")
                .answer("3", "3")
                .answer("4", "1")
                .missing("5", MissingReason.DECLINED));

        Score total = result.score("total"); // 8 to 23: what the total can still become
        Finding screen = result.threshold("screen-10"); // undetermined, with the reason
        String whatWouldSettleIt = screen.explain();
        String report = result.text(); // for a practitioner: item 9 was not asked, and comes first
        // end

        assertThat(total.lowest()).hasValue(8);
        assertThat(total.highest()).hasValue(23);
        assertThat(screen.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(whatWouldSettleIt).contains("would be met with: ");
        assertThat(report.lines().findFirst().orElseThrow()).contains("item 9");
    }

    @Test
    void the_readme_prints_that_code() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String shown = readme.split("```java\n", -1)[1].split("```", -1)[0];
        String source = Files.readString(Path.of("src/test/java/org/ldsdk/samples/ReadmeTest.java"));
        String run = source.split("// readme\n", -1)[1].split("// end\n", -1)[0];

        assertThat(words(run)).isEqualTo(words(shown));
    }

    private static List<String> words(String code) {
        return Arrays.stream(code.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
