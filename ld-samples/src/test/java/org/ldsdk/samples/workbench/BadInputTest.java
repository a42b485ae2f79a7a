package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Json;

/** What people hand in by mistake: a precise refusal or a reported row, never a guess. */
class BadInputTest {

    private static final String PHQ_2 = "id,1,2\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran score(String tool, String csv) throws IOException {
        return Ran.workbench("score", "--tool", tool, "--in", file("answers.csv", csv));
    }

    private Ran lint(String definition) throws IOException {
        return Ran.workbench("lint", file("own.json", definition));
    }

    private static JsonNode only(Ran ran) {
        assertThat(ran.outLines()).hasSize(1);
        return Json.tree(ran.out(), "row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "1.0", "1.5", "NaN", "yes", "1e0", "01", "٣", "1;2"})
    void an_answer_that_is_no_option_is_a_problem_of_its_row_and_never_a_blank(String answer) throws IOException {
        Ran ran = score("phq-2", PHQ_2 + "a," + answer + ",1\nb,1,1\n");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(only(ran).get("id").textValue()).isEqualTo("b");
        assertThat(ran.err())
                .isEqualTo("{\"line\":2,\"column\":\"1\",\"rule\":\"must be one of 0, 1, 2, 3\"}\n")
                .doesNotContain(answer + ",");
    }

    @ParameterizedTest
    @CsvSource({"sex,woman", "sex,F", "age,old", "age,-1", "age,200", "age,34.5", "age,NaN"})
    void a_fact_that_cannot_be_is_a_problem_of_its_row(String fact, String value) throws IOException {
        Ran ran = score("audit-c", "id,1,2,3," + fact + "\na,1,1,1," + value + "\n");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("\"column\":\"" + fact + "\"").doesNotContain(value + "\"");
    }

    @Test
    void answers_without_their_gate_are_an_interval_that_names_the_gate() throws IOException {
        JsonNode row = only(score("pc-ptsd-5", "id,gate,1,2,3,4,5\na,,1,1,1,1,1\n"));

        assertThat(row.at("/scores/total/lowest").intValue()).isZero();
        assertThat(row.at("/scores/total/highest").intValue()).isEqualTo(5);
        assertThat(row.at("/scores/total/reasons/points").textValue()).isEqualTo("depends on gate");
        assertThat(row.at("/thresholds/four").textValue()).isEqualTo("undetermined");
        assertThat(row.at("/unasked/0").textValue()).isEqualTo("gate");
    }

    @Test
    void answers_behind_a_closed_gate_do_not_count_and_are_noted() throws IOException {
        JsonNode row = only(score("pc-ptsd-5", "id,gate,1,2,3,4,5\na,0,1,,,,\n"));

        assertThat(row.at("/scores/total/points").intValue()).isZero();
        assertThat(row.get("notes"))
                .extracting(JsonNode::textValue)
                .contains("Item 1 was answered although it is passed over; the answer does not count.");
    }

    @Test
    void a_cut_off_for_each_sex_is_decided_without_the_sex_only_where_both_agree() throws IOException {
        Ran ran = score("audit-c", "id,1,2,3,sex\na,2,1,0,\nb,2,2,1,\nc,2,0,0,\nd,2,1,0,male\n");

        assertThat(ran.outLines())
                .extracting(line -> Json.tree(line, "row").at("/thresholds/us").textValue())
                .containsExactly("undetermined", "met", "not-met", "not-met");
    }

    @Test
    void a_local_definition_with_faults_is_refused_with_all_of_them_by_lint_and_score_alike() throws IOException {
        String faulty = Ran.workbench("tool", "phq-2")
                .out()
                .replaceAll("(\"max\"\\s*:\\s*)6", "$1" + 7)
                .replaceAll("(\"cutOff\"\\s*:\\s*)3", "$1" + 99)
                .replaceAll("\"id\"\\s*:\\s*\"phq-2\"", "\"id\": \"Our PHQ\"");
        Ran lint = lint(faulty);
        Ran score = Ran.workbench("score", "--definition", folder.resolve("own.json"), "--in", file("a.csv", PHQ_2));

        assertThat(lint.exit()).isEqualTo(2);
        assertThat(lint.out()).isEmpty();
        assertThat(lint.errLines())
                .containsExactly(
                        "Instrument[Our PHQ].id: must be lower-case words joined by hyphens, but was Our PHQ",
                        "Scale[total].range: must be 0..6, but was 0..7",
                        "Threshold[screen-3].criterion: must not be impossible to meet");
        assertThat(score).isEqualTo(lint);
    }

    @Test
    void a_sound_local_definition_is_named_and_scores() throws IOException {
        String own = Ran.workbench("tool", "gad-2").out().replaceFirst("gad-2", "our-gad-2");
        Ran lint = lint(own);
        Ran score = Ran.workbench(
                "score", "--definition", folder.resolve("own.json"), "--in", file("a.csv", PHQ_2 + "a,3,3\n"));

        assertThat(lint.exit()).isZero();
        assertThat(lint.outLines()).first().asString().matches("No fault\\. our-gad-2 1\\.0\\.0, SHA-256 [0-9a-f]{64}");
        assertThat(lint.outLines()).contains("Not confirmed: threshold screen-3");
        assertThat(only(score).at("/tool").textValue()).isEqualTo("our-gad-2");
        assertThat(only(score).at("/scores/total/points").intValue()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"id\": \"a\", \"id\": \"b\"}        | own.json:1:17 id: must not be given twice",
                "{\"id\": NaN}                         | must be a finite number",
                "{\"id\": \"a\"                        | must be complete JSON, but ends here",
                "[]                                    | must be an object",
                "{\"id\": \"a\", \"surplus\": 1}       | must be one of the fields",
                "nothing                               | must be well-formed JSON",
                "##                                    | must be JSON, but is empty",
            })
    void a_definition_that_is_no_definition_is_refused_by_place(String json, String message) throws IOException {
        Ran ran = lint(json);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("own.json").contains(message);
    }

    @Test
    void nesting_10000_deep_is_refused_at_once() throws IOException {
        Ran ran = lint("{\"items\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("must be nested at most 100 deep");
    }

    @Test
    void a_definition_of_50_mb_is_refused_without_being_read_to_its_end() throws IOException {
        Path huge = folder.resolve("huge.json");
        Files.write(huge, Collections.nCopies(50, " ".repeat(1 << 20)));

        Ran ran = Ran.workbench("lint", huge);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("huge.json: must be at most 16 MiB of JSON\n");
    }

    @Test
    void a_cell_of_50_mb_is_unusable() throws IOException {
        Path huge = folder.resolve("huge.csv");
        Files.writeString(huge, PHQ_2 + "a,\"" + "1".repeat(50 << 20) + "\",1\n");

        Ran ran = Ran.workbench("score", "--tool", "phq-2", "--in", huge);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no overlong field").hasSizeLessThan(200);
    }

    @Test
    void an_unknown_coding_policy_or_tool_is_unusable_and_names_what_there_is() throws IOException {
        Path answers = file("answers.csv", "id,1\na,1\n");
        List<Ran> refused = List.of(
                Ran.workbench("score", "--tool", "k6", "--in", answers, "--coding", "roman"),
                Ran.workbench("score", "--tool", "k6", "--in", answers, "--missing", "guess"),
                Ran.workbench("score", "--tool", "k66", "--in", answers));

        assertThat(refused).allSatisfy(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("must be");
        });
        assertThat(refused.get(0).err()).contains("0-4").contains("1-5");
        assertThat(refused.get(2).err()).contains("k6, k10");
    }
}
