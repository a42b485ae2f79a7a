package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;

/** Answers and facts that cannot be mistaken for anything else turn up in reports alone, never in messages. */
class PrivacyTest {

    private static final String ANSWER = "canary-answer-7731";
    private static final String FACT = "canary-fact-9942";

    /** The jail screen with distinctive codes, so that a leak shows. */
    private static ScreeningTool tool() {
        ObjectNode json = (ObjectNode) TestData.bjmhs().instrument().toJson();
        ((ObjectNode) json.at("/optionSets/yes-no/options/1")).put("code", ANSWER);
        ((ObjectNode) json.at("/facts/0")).putArray("values").add("yes").add(FACT);
        return ScreeningTool.of(Instrument.read(json, "canary.json"));
    }

    private static final Response RESPONSE =
            Response.empty().answer("1", ANSWER).answer("2", ANSWER).fact("officer-concern", FACT);

    @Test
    void text_forms_show_nothing_of_the_person() {
        ScreeningTool tool = tool();
        ScreeningResult result = tool.screen(RESPONSE);
        ScoreTable table = ScoreTable.of(
                tool.scorer(), AnswerTable.builder(tool.scorer()).add(RESPONSE).build());

        assertThat(List.of(
                        RESPONSE.toString(),
                        result.toString(),
                        result.scored().toString(),
                        result.scored().scores().toString(),
                        result.threshold("refer").toString(),
                        result.threshold("refer").readings().toString(),
                        tool.toString(),
                        table.toString(),
                        new TableResult(table, 0).toString()))
                .noneMatch(text -> text.contains("canary") || text.contains("MET") || text.contains("not-met"));
        assertThat(result.toString()).isEqualTo("ScreeningResult[" + tool.definition() + "]");
        assertThat(result.scored().scores().toString()).isEqualTo("[Score[symptoms]]");
    }

    @Test
    void the_report_shows_what_was_found() {
        assertThat(tool().screen(RESPONSE).text()).contains(FACT);
    }

    @Test
    void messages_show_item_field_and_rule_but_no_value() {
        Response wrong = Response.empty().answer("1", ANSWER).answer("2", "1").fact("officer-concern", FACT);

        Throwable thrown = catchThrowable(() -> TestData.bjmhs().screen(wrong));

        assertThat(thrown)
                .hasMessage(
                        "Response.item[1]: must be one of 0, 1\nResponse.fact[officer-concern]: must be one of yes, no")
                .hasNoCause();
        assertThat(TestData.bjmhs().check(wrong).toString()).doesNotContain("canary");
    }

    @Test
    void notes_name_items_and_rules_alone() {
        assertThat(tool().screen(RESPONSE).scored().notes())
                .noneMatch(note -> note.text().contains("canary"));
    }
}
