package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTools;

class ScoreCommandTest {

    private static final String HEADER = "id,1,2,3,4,5,6,7,8,9\n";

    @TempDir
    Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), text);
    }

    private Ran score(String text, Object... more) throws IOException {
        Object[] args = new Object[more.length + 5];
        System.arraycopy(new Object[] {"score", "--tool", "phq-9", "--in", csv(text)}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.workbench(args);
    }

    @Test
    void one_object_a_row_in_order_with_the_keys_of_the_contract() throws IOException {
        Ran ran = score(HEADER + "a,1,1,1,1,1,1,1,1,1\nb,3,0,1,2,0,0,1,0,3\n");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode first = Json.tree(ran.outLines().get(0), "line 1");
        JsonNode second = Json.tree(ran.outLines().get(1), "line 2");
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "tool",
                        "version",
                        "sha256",
                        "policy",
                        "scores",
                        "thresholds",
                        "applicability",
                        "unasked",
                        "notes");
        assertThat(first.get("id").textValue()).isEqualTo("a");
        assertThat(second.at("/scores/total/points").intValue()).isEqualTo(10);
        assertThat(second.at("/scores/total/band").textValue()).isEqualTo("moderate");
        assertThat(second.at("/scores/total/bands/severity").textValue()).isEqualTo("moderate");
        assertThat(second.at("/thresholds/symptom-pattern-other").textValue()).isEqualTo("met");
        assertThat(first.get("sha256").textValue())
                .isEqualTo(ScreeningTools.of("phq-9").definition().sha256());
    }

    @Test
    void an_empty_cell_was_not_asked_and_is_not_zero() throws IOException {
        JsonNode row = Json.tree(score(HEADER + "a,2,2,2,2,0,0,0,,\n").out(), "row");

        assertThat(row.at("/scores/total/lowest").intValue()).isEqualTo(8);
        assertThat(row.at("/scores/total/highest").intValue()).isEqualTo(14);
        assertThat(row.at("/scores/total/points").isNull()).isTrue();
        assertThat(row.at("/scores/total/reasons/points").textValue()).isEqualTo("not answered: 8, 9");
        assertThat(row.at("/scores/total/missing"))
                .extracting(JsonNode::textValue)
                .containsExactly("8", "9");
        assertThat(row.at("/thresholds/screen-10").textValue()).isEqualTo("undetermined");
        assertThat(row.at("/unasked")).extracting(JsonNode::textValue).startsWith("9");
    }

    @Test
    void a_bad_row_is_reported_by_line_column_and_rule_and_the_others_are_scored() throws IOException {
        Ran ran = score(HEADER + "a,7,1,1,1,1,1,1,1,x\nb,1\n,1,1,1,1,1,1,1,1,1\nc,1,1,1,1,1,1,1,1,1\n");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.outLines()).hasSize(1);
        assertThat(ran.errLines())
                .containsExactly(
                        "{\"line\":2,\"column\":\"1\",\"rule\":\"must be one of 0, 1, 2, 3\","
                                + "\"more\":[{\"column\":\"9\",\"rule\":\"must be one of 0, 1, 2, 3\"}]}",
                        "{\"line\":3,\"column\":\"\",\"rule\":\"must have 10 cells, but has 2\"}",
                        "{\"line\":4,\"column\":\"id\",\"rule\":\"must not be empty\"}");
    }

    @Test
    void byte_order_mark_carriage_returns_quotes_and_blank_lines_do_no_harm() throws IOException {
        Ran plain = score(HEADER + "a,1,1,1,1,1,1,1,1,1\n");
        Ran odd = score("\uFEFF\"id\",1,2,3,4,5,6,7,8,9\r\n\r\n\"a\",\"1\",1,1,1,1,1,1,1,1\r\n\r\n");

        assertThat(odd.exit()).isZero();
        assertThat(odd.out()).isEqualTo(plain.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "id,1,2,mood               | answers.csv:1 column 4: must be id, an item or a fact of phq-9",
                "id,1,1                    | answers.csv:1 column 3: must not be there twice",
                "name,1                    | answers.csv:1: must have a column id",
            })
    void a_wrong_header_is_unusable(String header, String message) throws IOException {
        Ran ran = score(header + "\n");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }

    @Test
    void an_empty_file_has_no_column_id() throws IOException {
        assertThat(score("").exit()).isEqualTo(2);
    }

    @Test
    void bytes_that_are_no_utf_8_are_unusable() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.csv"),
                (HEADER + "\u00e9,1,1,1,1,1,1,1,1,1\n").getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = Ran.workbench("score", "--tool", "phq-9", "--in", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().strip()).isEqualTo("latin.csv: must be a file in UTF-8 that can be read to its end");
    }

    @Test
    void a_header_alone_gives_nothing_and_is_fine() throws IOException {
        Ran ran = score(HEADER);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void the_policy_is_what_the_caller_says() throws IOException {
        String rows = HEADER + "a,2,2,2,2,2,2,2,,2\n";

        JsonNode prorated = Json.tree(score(rows, "--missing", "prorate=0.2").out(), "row");

        assertThat(prorated.get("policy").textValue()).isEqualTo("prorate=0.2");
        assertThat(prorated.at("/scores/total/points").doubleValue()).isEqualTo(18);
        assertThat(prorated.at("/scores/total/estimated").booleanValue()).isTrue();
        assertThat(prorated.at("/scores/total/lowest").intValue()).isEqualTo(16);
        assertThat(score(rows, "--missing", "guess").exit()).isEqualTo(2);
    }

    @Test
    void explain_adds_the_findings_and_changes_nothing_else() throws IOException {
        String rows = HEADER + "a,2,2,2,2,0,0,0,,\nb,1,1,1,1,1,1,1,1,1\n";
        Ran plain = score(rows);
        Ran explained = score(rows, "--explain");

        for (int row = 0; row < 2; row++) {
            var with = (com.fasterxml.jackson.databind.node.ObjectNode)
                    Json.tree(explained.outLines().get(row), "row");
            assertThat(with.remove("findings").get("screen-10").get("verdict")).isNotNull();
            assertThat(with).isEqualTo(Json.tree(plain.outLines().get(row), "row"));
        }
    }

    @Test
    void text_is_a_report() throws IOException {
        assertThat(score(HEADER + "a,2,2,2,2,0,0,0,,\n", "--text").out())
                .startsWith("--- a\nAlways to be asked, and not answered: item 9");
    }

    @Test
    void a_definition_of_ones_own_is_scored_like_a_shipped_one() throws IOException {
        Path definition = Files.writeString(
                folder.resolve("own.json"), Ran.workbench("tool", "phq-9").out());
        Path answers = csv(HEADER + "a,1,1,1,1,1,1,1,1,1\n");

        Ran own = Ran.workbench("score", "--definition", definition, "--in", answers);

        assertThat(own.out())
                .isEqualTo(Ran.workbench("score", "--tool", "phq-9", "--in", answers)
                        .out());
    }

    @Test
    void a_faulty_definition_is_refused_with_every_fault() throws IOException {
        String faulty = Ran.workbench("tool", "phq-9")
                .out()
                .replaceAll("(\"max\"\\s*:\\s*)27", "$1" + 28)
                .replaceAll("(\"cutOff\"\\s*:\\s*)10", "$1" + 99);
        Path definition = Files.writeString(folder.resolve("own.json"), faulty);

        Ran own = Ran.workbench("score", "--definition", definition, "--in", csv(HEADER));

        assertThat(own.exit()).isEqualTo(2);
        assertThat(own.err())
                .contains("Scale[total].range: must be 0..27, but was 0..28")
                .contains("Threshold[screen-10].criterion: must not be impossible to meet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,1,age\nCANARY-1,CANARY-2,CANARY-3\n",
                "id,1,age\nCANARY-1,0\nCANARY-2,0,34,CANARY-3\n",
                "id,1,age\nCANARY-1,\"CANARY-2\n",
                "id,1,CANARY\nCANARY-1,0,1\n",
                "CANARY-1,0,1\n",
            })
    void nothing_a_person_said_reaches_standard_error(String rows) throws IOException {
        Ran ran = score(rows);

        assertThat(ran.exit()).isIn(1, 2);
        assertThat(ran.err()).isNotEmpty().doesNotContain("CANARY");
    }

    @Test
    void many_rows_pass_through_a_batch_at_a_time() throws IOException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (int row = 0; row < 5000; row++) {
                writer.write("p" + row + ",1,1,1,1,1,1,1,1," + row % 4 + "\n");
            }
        }
        Ran ran = Ran.workbench("score", "--tool", "phq-9", "--in", file);

        assertThat(ran.outLines()).hasSize(5000);
        assertThat(ran.outLines().get(4999)).startsWith("{\"id\":\"p4999\"").contains("\"points\":11");
    }
}
