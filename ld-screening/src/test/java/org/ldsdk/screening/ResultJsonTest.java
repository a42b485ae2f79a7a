package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningResult.Detail;

/** The keys and values that scripts are written on. */
class ResultJsonTest {

    private static final Response PARTIAL = TestData.answers("3", "2", "2", "1", "0", "0", "0", "0");

    private static JsonNode phq9(Response response) {
        return TestData.phq9().screen(response).toJson();
    }

    @Test
    void a_result_has_these_keys_in_this_order() {
        JsonNode json = phq9(PARTIAL);

        assertThat(TestData.names(json))
                .containsExactly(
                        "tool",
                        "version",
                        "sha256",
                        "policy",
                        "scores",
                        "thresholds",
                        "applicability",
                        "unasked",
                        "notes");
        assertThat(json.get("tool").asText()).isEqualTo("phq-9");
        assertThat(json.get("version").asText()).isEqualTo("1.0.0");
        assertThat(json.get("sha256").asText())
                .isEqualTo(TestData.phq9().definition().sha256());
        assertThat(json.get("policy").asText()).isEqualTo("published");
        assertThat(json.get("applicability").asText()).isEqualTo("unknown");
        assertThat(Json.write(json.get("unasked"))).isEqualTo("[\"9\",\"10\"]");
        assertThat(json.get("notes")).allMatch(JsonNode::isTextual);
    }

    @Test
    void a_complete_score_is_a_whole_number_with_its_band() {
        assertThat(Json.write(phq9(PARTIAL.answer("9", "0")).get("scores").get("total")))
                .isEqualTo("{\"lowest\":8,\"highest\":8,\"points\":8,\"estimated\":false,\"missing\":[],"
                        + "\"band\":\"mild\",\"bands\":{\"severity\":\"mild\"}}");
    }

    @Test
    void what_is_open_is_null_with_its_reason_beside_it() {
        assertThat(Json.write(phq9(PARTIAL).get("scores").get("total")))
                .isEqualTo("{\"lowest\":8,\"highest\":11,\"points\":null,\"estimated\":false,\"missing\":[\"9\"],"
                        + "\"band\":null,\"bands\":{\"severity\":null,"
                        + "\"reasons\":{\"severity\":\"total is not settled within one band\"}},"
                        + "\"reasons\":{\"points\":\"not answered: 9\","
                        + "\"band\":\"total is not settled within one band\"}}");
    }

    @Test
    void a_scale_without_bands_says_so() {
        assertThat(Json.write(phq9(PARTIAL).get("scores").get("core")))
                .isEqualTo("{\"lowest\":2,\"highest\":2,\"points\":2,\"estimated\":false,\"missing\":[],"
                        + "\"band\":null,\"bands\":{},"
                        + "\"reasons\":{\"band\":\"no primary band set is defined for this scale\"}}");
    }

    @Test
    void thresholds_are_words() {
        assertThat(Json.write(phq9(PARTIAL).get("thresholds")))
                .isEqualTo("{\"screen-10\":\"undetermined\",\"nhs-tt-caseness\":\"undetermined\","
                        + "\"symptom-pattern-major\":\"not-met\",\"symptom-pattern-other\":\"met\","
                        + "\"item-9\":\"undetermined\"}");
    }

    @Test
    void an_estimate_keeps_its_raw_ends() {
        ScreeningTool prorating = TestData.phq9().with(MissingPolicy.prorate("0.2"));
        JsonNode json = prorating
                .screen(TestData.answers("2", "2", "2", "2", "", "2", "2", "2", "2"))
                .toJson();
        JsonNode total = json.get("scores").get("total");

        assertThat(json.get("policy").asText()).isEqualTo("prorate=0.2");
        assertThat(total.get("points").doubleValue()).isEqualTo(18);
        assertThat(total.get("estimated").asBoolean()).isTrue();
        assertThat(total.get("lowest").intValue()).isEqualTo(16);
        assertThat(total.get("highest").intValue()).isEqualTo(19);
    }

    @Test
    void findings_are_added_only_when_asked_for() {
        ScreeningResult result = TestData.phq9().screen(PARTIAL);

        assertThat(result.toJson(Detail.VERDICTS)).isEqualTo(result.toJson());
        assertThat(TestData.names(result.toJson(Detail.FINDINGS))).last().isEqualTo("findings");
        assertThat(TestData.names(result.toJson(Detail.FINDINGS).get("findings")))
                .isEqualTo(TestData.names(result.toJson().get("thresholds")));
    }

    @Test
    void a_finding_tells_value_cut_off_margin_source_and_what_would_settle_it() {
        JsonNode findings =
                TestData.phq9().screen(PARTIAL).toJson(Detail.FINDINGS).get("findings");

        assertThat(Json.write(findings.get("item-9")))
                .isEqualTo("{\"kind\":\"at-least\",\"of\":\"item:9\",\"verdict\":\"undetermined\",\"estimated\":false,"
                        + "\"jointly\":false,\"reading\":{\"lowest\":0,\"highest\":3,\"missing\":[\"9\"]},\"cutOff\":1,"
                        + "\"margin\":{\"lowest\":-1,\"highest\":2},\"parts\":[],"
                        + "\"source\":{\"text\":\"CamCOPS, University of Cambridge, task PHQ-9\","
                        + "\"locator\":\"phq9.py, footnotes 1 to 6\",\"confirmed\":false},"
                        + "\"settles\":{\"toMet\":{\"size\":1,\"sets\":[{\"9\":[\"1\",\"2\",\"3\"]}],\"complete\":true},"
                        + "\"toNotMet\":{\"size\":1,\"sets\":[{\"9\":[\"0\"]}],\"complete\":true}}}");
    }

    @Test
    void a_decided_finding_has_nothing_to_settle() {
        JsonNode findings =
                TestData.phq9().screen(PARTIAL).toJson(Detail.FINDINGS).get("findings");
        JsonNode other = findings.get("symptom-pattern-other");

        assertThat(TestData.names(other)).containsExactly("kind", "verdict", "estimated", "jointly", "parts", "source");
        assertThat(TestData.names(other.get("parts").get(0)))
                .containsExactly("kind", "of", "verdict", "estimated", "jointly", "reading", "from", "to", "parts");
        assertThat(other.get("source").get("confirmed").asBoolean()).isTrue();
    }

    @Test
    void a_fact_is_read_as_values() {
        JsonNode refer = TestData.bjmhs()
                .screen(TestData.answers("0", "0", "0", "0", "0", "0", "0", "0"))
                .toJson(Detail.FINDINGS)
                .get("findings")
                .get("refer");

        assertThat(Json.write(refer.get("parts").get(3)))
                .isEqualTo("{\"kind\":\"one-of\",\"of\":\"fact:officer-concern\",\"verdict\":\"undetermined\","
                        + "\"estimated\":false,\"jointly\":false,"
                        + "\"reading\":{\"values\":[\"yes\",\"no\"],\"missing\":[\"officer-concern\"]},"
                        + "\"values\":[\"yes\"],\"parts\":[]}");
        assertThat(Json.write(refer.get("settles").get("toMet").get("sets")))
                .isEqualTo("[{\"officer-concern\":[\"yes\"]}]");
    }

    @Test
    void a_row_of_a_table_is_written_like_one_response() {
        Scorer scorer = TestData.phq9().scorer();
        AnswerTable answers =
                AnswerTable.builder(scorer).add(Response.empty()).add(PARTIAL).build();

        assertThat(ResultJson.of(scorer).write(ScoreTable.of(scorer, answers), 1))
                .isEqualTo(phq9(PARTIAL));
    }

    @Test
    void a_rejected_row_is_not_written() {
        Scorer scorer = TestData.phq9().scorer();
        AnswerTable answers = AnswerTable.builder(scorer)
                .add(Response.empty().answer("1", "7"))
                .build();
        ScoreTable table = ScoreTable.of(scorer, answers);

        assertThatThrownBy(() -> ResultJson.of(scorer).write(table, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ResultJson.row: must not be rejected, but row 0 is");
    }

    @Test
    void results_of_another_definition_or_policy_are_refused() {
        ResultJson json = ResultJson.of(TestData.phq9().scorer());
        ScreeningResult other = TestData.tag().screen(Response.empty());
        Scorer listwise = TestData.phq9().scorer().with(MissingPolicy.listwise());
        ScoreTable table = ScoreTable.of(listwise, AnswerTable.builder(listwise).build());

        assertThatThrownBy(() -> json.write(other.scored()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ResultJson.response: must be scored by phq-9 1.0.0");
        assertThatThrownBy(() -> json.write(table, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ResultJson.table: must be scored by phq-9 1.0.0");
    }
}
