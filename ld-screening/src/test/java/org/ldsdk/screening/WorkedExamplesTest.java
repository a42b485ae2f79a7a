package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;

/** The worked examples of the fact sheets, key by key; where they come from stands in the file. */
class WorkedExamplesTest {

    private static final Map<String, List<String>> PHQ9_SCREENS = Map.of(
            "ge10", List.of("screen-10", "nhs-tt-caseness"),
            "major_depressive_syndrome", List.of("symptom-pattern-major"),
            "other_depressive_syndrome", List.of("symptom-pattern-other"),
            "item9_flag", List.of("item-9"));

    private static List<JsonNode> examples(String tool) {
        JsonNode examples = TestData.json("worked-examples.json").get(tool);
        return StreamSupport.stream(examples.spliterator(), false).toList();
    }

    static List<JsonNode> phq9() {
        return examples("phq-9");
    }

    static List<JsonNode> bjmhs() {
        return examples("bjmhs");
    }

    private static Response response(JsonNode example) {
        List<String> answers = new ArrayList<>();
        example.get("responses").forEach(answer -> answers.add(answer.asText()));
        return TestData.answers(answers.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("phq9")
    void phq_9_gives_what_the_sheet_says(JsonNode example) {
        ScreeningResult result = TestData.phq9().screen(response(example));
        JsonNode expected = example.get("expected");
        JsonNode total = result.toJson().get("scores").get("total");

        assertThat(total.get("points")).isEqualTo(expected.get("total"));
        assertThat(total.get("band")).isEqualTo(expected.get("band"));
        assertSubscores(result, expected);
        TestData.fields(expected.get("screen"))
                .forEach(screen -> PHQ9_SCREENS
                        .get(screen.getKey())
                        .forEach(code -> assertThat(verdict(result, code))
                                .as(code)
                                .isEqualTo(screen.getValue().asBoolean() ? Verdict.MET : Verdict.NOT_MET)));
    }

    @ParameterizedTest
    @MethodSource("bjmhs")
    void bjmhs_gives_what_the_sheet_says(JsonNode example) {
        boolean concern = example.get("context").path("officer_concern").asBoolean();
        Response response = response(example);
        ScreeningResult result = TestData.bjmhs().screen(concern ? response.fact("officer-concern", "yes") : response);
        JsonNode expected = example.get("expected");
        Verdict screen = expected.get("screen").get("refer").asBoolean() ? Verdict.MET : Verdict.NOT_MET;

        assertThat(verdict(result, concern ? "refer" : "items")).isEqualTo(screen);
        if (!concern) {
            assertThat(verdict(result, "refer")).isEqualTo(screen == Verdict.MET ? screen : Verdict.UNDETERMINED);
        }
        assertSubscores(result, expected);
        assertThat(rulesMet(result)).isEqualTo(rules(expected));
    }

    private static void assertSubscores(ScreeningResult result, JsonNode expected) {
        TestData.fields(expected.get("subscores"))
                .forEach(score -> assertThat(
                                result.score(score.getKey()).points().orElseThrow())
                        .isEqualTo(score.getValue().asDouble()));
    }

    private static Verdict verdict(ScreeningResult result, String threshold) {
        return result.threshold(threshold).verdict();
    }

    private static List<String> rules(JsonNode expected) {
        List<String> rules = new ArrayList<>();
        expected.get("screen").path("rules").forEach(rule -> rules.add(rule.asText()));
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
}
