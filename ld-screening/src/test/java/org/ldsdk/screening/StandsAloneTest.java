package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningResult.Detail;

/** An instrument whose result is read by people and feeds no other rule: the C-SSRS screener. */
class StandsAloneTest {

    private static final ScreeningTool CSSRS = ScreeningTools.of("c-ssrs-screener");
    private static final Pattern LEVELS = Pattern.compile("(?i)\\b(low|medium|moderate|high|triage|severity band)\\b");

    /** Answers to 1, 2, 3, 4, 5, 6 and 6-recent; a blank is not asked. */
    private static Response answers(String... codes) {
        Response response = Response.empty();
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].isBlank()) {
                response = response.answer(CSSRS.instrument().items().get(i).code(), codes[i]);
            }
        }
        return response;
    }

    private static JsonNode json(String... codes) {
        return CSSRS.screen(answers(codes)).toJson();
    }

    @Test
    void the_result_holds_each_endorsed_answer_and_the_most_severe_ideation() {
        JsonNode json = json("0", "1", "0", "1", "0", "1", "0");

        assertThat(Json.write(json.get("answers"))).isEqualTo("{\"2\":\"yes\",\"4\":\"yes\",\"6\":\"yes\"}");
        assertThat(json.get("scores").get("ideation").get("points").intValue()).isEqualTo(4);
        assertThat(json.get("unasked")).isEmpty();
    }

    @Test
    void behaviour_ever_and_recent_are_told_apart() {
        assertThat(Json.write(json("0", "0", "", "", "", "1", "0").get("answers")))
                .isEqualTo("{\"6\":\"yes\"}");
        assertThat(Json.write(json("0", "0", "", "", "", "1", "1").get("answers")))
                .isEqualTo("{\"6\":\"yes\",\"6-recent\":\"yes\"}");
        assertThat(json("0", "0", "", "", "", "1", "1")
                        .get("scores")
                        .get("ideation")
                        .get("points")
                        .intValue())
                .isZero();
    }

    @Test
    void what_was_not_asked_is_listed_and_heads_the_report() {
        Response response = answers("1", "1", "", "", "", "0");

        assertThat(CSSRS.screen(response).scored().unasked()).containsExactly("3", "4", "5", "6-recent");
        assertThat(CSSRS.screen(response).text()).startsWith("Always to be asked, and not answered: item 3 (");
        assertThat(json("1", "1", "", "", "", "0")
                        .get("scores")
                        .get("ideation")
                        .get("lowest")
                        .intValue())
                .isEqualTo(2);
        assertThat(json("1", "1", "", "", "", "0")
                        .get("scores")
                        .get("ideation")
                        .get("highest")
                        .intValue())
                .isEqualTo(5);
    }

    @Test
    void an_endorsed_answer_behind_the_skip_is_shown_although_it_does_not_count() {
        ScreeningResult result = CSSRS.screen(answers("0", "0", "0", "1", "0", "0", "0"));

        assertThat(result.scored().endorsed()).containsOnlyKeys("4");
        assertThat(result.score("ideation").points()).hasValue(0);
        assertThat(result.text())
                .contains("Item 4 (thoughts with some intent): yes.")
                .contains("Item 4 was answered although it is passed over; the answer does not count.");
    }

    @Test
    void every_item_must_always_be_asked_and_none_is_ever_estimated() {
        ScreeningResult result = CSSRS.with(MissingPolicy.prorate("1")).screen(answers("1", "1", "1"));

        assertThat(CSSRS.instrument().items()).allMatch(Item::alwaysAsk);
        assertThat(result.score("ideation").estimated()).isFalse();
        assertThat(result.score("ideation").points()).isEmpty();
    }

    @Test
    void there_is_no_level_no_band_and_no_threshold_anywhere() {
        for (Response response : List.of(
                Response.empty(),
                answers("0", "0", "", "", "", "0", "0"),
                answers("1", "1", "1", "1", "1", "1", "1"),
                answers("1", "1").missing("6", MissingReason.DECLINED))) {
            ScreeningResult result = CSSRS.screen(response);
            assertThat(result.text()).doesNotContainPattern(LEVELS);
            assertThat(Json.write(result.toJson(Detail.FINDINGS))).doesNotContainPattern(LEVELS);
            assertThat(result.scored().thresholds()).isEmpty();
            assertThat(result.scored().bands()).isEmpty();
        }
        assertThat(Json.write(CSSRS.instrument().toJson())).doesNotContainPattern(LEVELS);
    }

    @Test
    void the_warning_of_the_national_guideline_is_in_every_result() {
        ScreeningResult result = CSSRS.screen(Response.empty());

        assertThat(result.scored().notes())
                .filteredOn(note -> note.kind() == Note.Kind.STANDS_ALONE)
                .singleElement()
                .satisfies(note ->
                        assertThat(note.text()).contains("feeds no other rule").contains("NG225"));
        assertThat(Json.write(result.toJson().get("notes"))).contains("NG225");
        assertThat(result.text()).contains("NG225");
    }

    @Test
    void the_report_says_what_was_endorsed_in_words() {
        assertThat(CSSRS.screen(answers("1", "0", "", "", "", "0", "0")).text())
                .contains("\nEndorsed answers\nItem 1 (wish to be dead): yes.\n\nScores\n")
                .doesNotContain("Rules");
        assertThat(CSSRS.screen(answers("0", "0", "", "", "", "0", "0")).text())
                .contains("\nEndorsed answers\nNone.\n");
    }

    @Test
    void a_row_of_a_table_and_of_tables_that_are_merged_shows_the_same_answers() {
        Response first = answers("1", "1", "0", "1", "0", "1", "1");
        Response second = answers("0", "0", "", "", "", "1");
        ScoreTable merged = table(first).merge(table(second));

        assertThat(ResultJson.of(CSSRS.scorer()).write(merged, 0))
                .isEqualTo(CSSRS.screen(first).toJson());
        assertThat(ResultJson.of(CSSRS.scorer()).write(merged, 1))
                .isEqualTo(CSSRS.screen(second).toJson());
        assertThat(merged.endorsed(1)).containsOnlyKeys("6");
    }

    private static ScoreTable table(Response response) {
        return ScoreTable.of(
                CSSRS.scorer(),
                AnswerTable.builder(CSSRS.scorer()).add(response).build());
    }

    @Test
    void no_other_tool_shows_answers() {
        assertThat(ScreeningTools.all())
                .filteredOn(tool -> tool.instrument().standsAlone().isPresent())
                .containsExactly(CSSRS);
        assertThat(TestData.phq9().screen(TestData.answers("3")).toJson().has("answers"))
                .isFalse();
        assertThat(TestData.phq9().screen(TestData.answers("3")).scored().endorsed())
                .isEmpty();
    }

    @Test
    void a_text_form_shows_no_answer() {
        ScreeningResult result = CSSRS.screen(answers("1", "1", "1", "1", "1", "1", "1"));

        assertThat(result.scored().toString()).doesNotContain("yes");
        assertThat(result.toString()).doesNotContain("yes");
    }

    @Test
    void an_instrument_that_stands_alone_has_nothing_that_a_rule_could_read() {
        ObjectNode phq9 = TestData.json("phq-9.json").deepCopy();
        phq9.putObject("standsAlone").put("because", " ").put("source", "nobody");

        assertThatThrownBy(() -> Instrument.read(phq9, "phq-9.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("StandsAlone.source: must be one of ")
                .hasMessageContaining("StandsAlone.because: must not be blank")
                .hasMessageContaining("Threshold[screen-10]: must not be there in an instrument that stands alone")
                .hasMessageContaining("BandSet[severity]: must not be there in an instrument that stands alone");
    }

    @Test
    void a_definition_without_the_key_keeps_its_hash() {
        assertThat(TestData.tag().instrument().toJson().has("standsAlone")).isFalse();
        assertThat(TestData.tag().definition().sha256()).isEqualTo(CanonicalJson.sha256(TestData.json("tag.json")));
    }
}
