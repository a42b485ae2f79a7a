package org.ldsdk.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;

/** DEFINITIONS.md keeps up with the format, and its example is one. */
class DefinitionsPageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("DEFINITIONS.md"));
    }

    private static String example() throws IOException {
        String page = page();
        String fence = "```json\n";
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_example_is_read_and_scored() throws IOException {
        Scorer scorer = Scorer.of(Instrument.read(example(), "DEFINITIONS.md"));

        ScoredResponse scored = scorer.score(Response.empty()
                .answer("1", "most")
                .answer("2", "some")
                .answer("3", "none")
                .fact("age", "34"));
        ScoredResponse skipped =
                scorer.score(Response.empty().answer("1", "none").answer("3", "most"));

        assertThat(scored.score("total").points()).hasValue(5);
        assertThat(scored.threshold("talk-4").verdict()).isEqualTo(Verdict.MET);
        assertThat(scored.bands().get("nights")).hasValue("poor");
        assertThat(scored.notes())
                .extracting(note -> note.text())
                .contains("Not confirmed by a source that was read: threshold talk-4; band set nights.");
        assertThat(skipped.score("total").points()).hasValue(0);
    }

    @Test
    void every_key_kind_and_constant_of_the_format_is_explained() throws IOException {
        Set<String> explained = Pattern.compile("`([^`\n]+)`")
                .matcher(page())
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toSet());
        JsonNode schema = Instrument.schema();
        List<String> words = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(words::add);
        schema.findValuesAsText("const").forEach(words::add);

        assertThat(explained).containsAll(words);
    }
}
