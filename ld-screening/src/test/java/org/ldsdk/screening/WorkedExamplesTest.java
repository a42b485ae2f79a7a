package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;

/** The worked examples of the fact sheets, through {@link ExampleMapping}; where they come from stands in the file. */
class WorkedExamplesTest {

    private static final JsonNode FILE = TestData.json("worked-examples.json");

    static Stream<Arguments> examples() {
        return tools().stream()
                .flatMap(tool -> examples(tool).stream()
                        .map(example -> Arguments.of(
                                tool, Named.of(example.get("responses") + " " + example.get("context"), example))));
    }

    private static List<String> tools() {
        return TestData.names(FILE).stream()
                .filter(name -> !name.equals("origin"))
                .toList();
    }

    private static List<JsonNode> examples(String tool) {
        return StreamSupport.stream(FILE.get(tool).spliterator(), false).toList();
    }

    @Test
    void every_example_of_every_tool_is_run() {
        Map<String, Integer> ran = new LinkedHashMap<>();
        examples().forEach(example -> ran.merge((String) example.get()[0], 1, Integer::sum));
        Map<String, Integer> inFile = new LinkedHashMap<>();
        tools().forEach(tool -> inFile.put(tool, examples(tool).size()));

        assertThat(inFile.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(86);
        assertThat(ran).isEqualTo(inFile);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void the_sheet_and_the_catalogue_agree(String id, JsonNode example) {
        JsonNode expected = example.get("expected");
        String status = expected.get("screen").path("status").asText();
        ScreeningTool tool = ExampleMapping.tool(id, example.get("context"));
        Response response = ExampleMapping.response(tool, example);
        boolean refused = !tool.check(response).isEmpty();

        assertThat(refused).isEqualTo(status.equals("invalid") && !id.equals("k10"));
        if (!refused) {
            ScreeningResult result = tool.screen(response);
            assertTotal(id, result, expected);
            assertOtherScores(result, expected);
            assertVerdicts(id, example.get("context"), result, expected.get("screen"));
            assertSpecial(id, result, expected.get("screen"));
        }
    }

    /** Where the sheet prints a total behind the first stage of fast, it means the lowest it can be. */
    private static void assertTotal(String id, ScreeningResult result, JsonNode expected) {
        JsonNode total = result.toJson().get("scores").path("total");
        if (total.isMissingNode()) {
            assertThat(expected.get("total").isNull()).isTrue();
            return;
        }
        assertThat(total.get(id.equals("fast") ? "lowest" : "points")).isEqualTo(expected.get("total"));
        assertThat(total.get("band")).isEqualTo(expected.get("band"));
    }

    private static void assertOtherScores(ScreeningResult result, JsonNode expected) {
        TestData.fields(expected.get("subscores"))
                .forEach(score -> assertPoints(result, ExampleMapping.scale(score.getKey()), score.getValue()));
        if (expected.get("screen").has("count")) {
            assertPoints(result, "count", expected.get("screen").get("count"));
        }
    }

    private static void assertPoints(ScreeningResult result, String scale, JsonNode points) {
        assertThat(result.score(scale).points()).as(scale).hasValue(points.asDouble());
    }

    private static void assertVerdicts(String id, JsonNode context, ScreeningResult result, JsonNode screen) {
        TestData.fields(screen)
                .filter(key -> ExampleMapping.isVerdict(key.getKey()))
                .forEach(key -> ExampleMapping.thresholds(id, key.getKey(), context)
                        .forEach(code -> assertThat(verdict(result, code))
                                .as(code)
                                .isEqualTo(key.getValue().asBoolean() ? Verdict.MET : Verdict.NOT_MET)));
    }

    private static Verdict verdict(ScreeningResult result, String threshold) {
        return result.threshold(threshold).verdict();
    }

    private static void assertSpecial(String id, ScreeningResult result, JsonNode screen) {
        if (screen.has("abs_band")) {
            assertThat(result.scored().bands().get("abs"))
                    .isEqualTo(Optional.of(screen.get("abs_band").asText()));
        }
        if (screen.has("moderate_5_12")) {
            boolean moderate =
                    verdict(result, "moderate-5") == Verdict.MET && verdict(result, "serious-13") != Verdict.MET;
            assertThat(moderate).isEqualTo(screen.get("moderate_5_12").asBoolean());
        }
        if (id.equals("bjmhs")) {
            assertThat(rulesMet(result)).isEqualTo(rules(screen));
        }
    }

    private static List<String> rules(JsonNode screen) {
        List<String> rules = new ArrayList<>();
        screen.path("rules").forEach(rule -> rules.add(rule.asText()));
        return rules;
    }

    private static List<String> rulesMet(ScreeningResult result) {
        List<String> names = List.of("symptoms>=2", "q7", "q8", "officer");
        List<String> met = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (result.threshold("refer").parts().get(i).verdict() == Verdict.MET) {
                met.add(names.get(i));
            }
        }
        return met;
    }

    @Test
    void without_a_word_of_an_officer_the_rule_with_concern_stays_open_unless_it_is_met() {
        for (JsonNode example : examples("bjmhs")) {
            ScreeningResult result = TestData.bjmhs().screen(ExampleMapping.response(TestData.bjmhs(), example));
            boolean met = example.get("expected").get("screen").get("refer").asBoolean();

            assertThat(verdict(result, "refer")).isEqualTo(met ? Verdict.MET : Verdict.UNDETERMINED);
        }
    }
}
