package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Json;

class AccuracyCommandTest {

    @TempDir
    Path folder;

    private static JsonNode json(Ran ran) {
        return Json.tree(ran.out(), "out");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("study.csv"), String.join("\n", lines) + "\n");
    }

    private Ran scores(Path file) {
        return Ran.workbench("accuracy", "--in", file, "--score", "total", "--truth", "diagnosis");
    }

    @Test
    void four_counts_give_every_measure_with_its_intervals() {
        Ran ran = Ran.workbench("accuracy", "--table", "40,10,5,45");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode json = json(ran);
        for (String share : new String[] {"sensitivity", "specificity", "ppv", "npv", "accuracy", "prevalence"}) {
            assertThat(json.get(share).get("estimate").isNumber()).isTrue();
            assertThat(json.get(share).get("wilson95")).hasSize(2);
            assertThat(json.get(share).get("clopperPearson95")).hasSize(2);
        }
        for (String ratio :
                new String[] {"lrPositive", "lrNegative", "oddsRatio", "oddsRatioHaldaneAnscombe", "kappa"}) {
            assertThat(json.get(ratio).get("estimate").isNumber()).isTrue();
            assertThat(json.get(ratio).get("ci95")).hasSize(2);
        }
        assertThat(json.get("sensitivity").get("wilson95").get(0).asDouble()).isCloseTo(0.765009, within(1e-6));
        assertThat(json.get("youden").asDouble()).isCloseTo(0.707071, within(1e-6));
        assertThat(json.has("atPrevalence")).isFalse();
        assertThat(json.has("reasons")).isFalse();
    }

    @Test
    void a_local_prevalence_adds_predictive_values_and_numbers_of_people() {
        JsonNode there = json(Ran.workbench("accuracy", "--table", "40,10,5,45", "--prevalence", "0.1"))
                .get("atPrevalence");

        assertThat(there.get("ppv").asDouble()).isCloseTo(0.352, within(1e-12));
        assertThat(there.get("npv").asDouble()).isCloseTo(0.985135, within(1e-6));
        assertThat(there.get("naturalFrequencies").asText())
                .startsWith("Of 1,000 people screened, 100 have the condition and 900 do not.")
                .endsWith("they do not say how likely anything is for one person.");
        JsonNode expected = there.get("expected");
        assertThat(expected.get("tp").asInt()
                        + expected.get("fp").asInt()
                        + expected.get("fn").asInt()
                        + expected.get("tn").asInt())
                .isEqualTo(expected.get("people").asInt())
                .isEqualTo(1000);
    }

    @Test
    void what_a_zero_makes_undefined_is_null_with_the_reason_beside_it() {
        JsonNode json = json(Ran.workbench("accuracy", "--table", "30,0,0,0", "--prevalence", "0.1"));

        assertThat(json.get("specificity").get("estimate").isNull()).isTrue();
        assertThat(json.get("specificity").get("reasons").get("estimate").asText())
                .isEqualTo("nobody is without the condition");
        assertThat(json.get("youden").isNull()).isTrue();
        assertThat(json.get("atPrevalence").isNull()).isTrue();
        assertThat(json.get("reasons").get("youden").asText()).isEqualTo("nobody is without the condition");
        assertThat(json.get("reasons").get("atPrevalence").asText()).isEqualTo("nobody is without the condition");
        assertThat(json(Ran.workbench("accuracy", "--table", "30,0,10,60"))
                        .get("lrPositive")
                        .get("estimate")
                        .asText())
                .isEqualTo("Inf");
    }

    @Test
    void a_file_of_scores_gives_area_cut_offs_and_every_best_one() throws IOException {
        Ran ran = scores(file("id,total,diagnosis", "a,1,0", "b,2,1", "c,3,0", "d,3,1", "e,4,1", "f,5,1"));

        assertThat(ran.exit()).isZero();
        JsonNode json = json(ran);
        assertThat(json.get("auc").get("estimate").asDouble()).isEqualTo(0.8125);
        assertThat(json.get("auc").get("ci95")).hasSize(2);
        assertThat(json.get("cuts")).hasSize(5);
        assertThat(json.get("cuts").get(1).get("cut").asInt()).isEqualTo(2);
        assertThat(json.get("cuts").get(1).get("sensitivity").asInt()).isOne();
        assertThat(json.get("cuts").get(1).get("specificity").asDouble()).isEqualTo(0.5);
        assertThat(json.get("best").toString()).isEqualTo("[2,4]");
        assertThat(json.get("positive").asText()).isEqualTo("score >= cut");
    }

    @Test
    void scores_that_speak_for_the_condition_when_low_are_turned() throws IOException {
        Path study = file("total,diagnosis", "1,1", "2,0", "3,0");

        assertThat(json(scores(study)).get("auc").get("estimate").asInt()).isZero();
        JsonNode turned = json(Ran.workbench(
                "accuracy", "--in", study, "--score", "total", "--truth", "diagnosis", "--direction", "lower"));
        assertThat(turned.get("auc").get("estimate").asInt()).isOne();
        assertThat(turned.get("best").toString()).isEqualTo("[1]");
        assertThat(turned.get("positive").asText()).isEqualTo("score <= cut");
    }

    @Test
    void rows_that_cannot_be_read_are_reported_without_their_values_and_left_out() throws IOException {
        Ran ran = scores(file(
                "total,diagnosis,remark",
                "1,0,x",
                "canary,1,x",
                "2,canary,x",
                ",,x",
                "3,1",
                "NaN,1,x",
                "2,1,x",
                "4,1,x"));

        assertThat(ran.exit()).isOne();
        assertThat(json(ran).get("people").asInt()).isEqualTo(3);
        assertThat(ran.errLines()).hasSize(5);
        assertThat(Json.tree(ran.errLines().get(0), "err").get("line").asInt()).isEqualTo(3);
        assertThat(Json.tree(ran.errLines().get(0), "err").get("column").asText())
                .isEqualTo("total");
        assertThat(Json.tree(ran.errLines().get(1), "err").get("column").asText())
                .isEqualTo("diagnosis");
        assertThat(Json.tree(ran.errLines().get(1), "err").get("rule").asText()).isEqualTo("must be 0 or 1");
        assertThat(Json.tree(ran.errLines().get(2), "err").get("more")).hasSize(1);
        assertThat(Json.tree(ran.errLines().get(3), "err").get("rule").asText())
                .isEqualTo("must have 3 cells, but has 2");
        assertThat(ran.err()).doesNotContain("canary").doesNotContain("NaN");
    }

    @Test
    void one_kind_of_people_alone_has_no_area_and_says_so() throws IOException {
        Ran ran = scores(file("total,diagnosis", "1,0", "2,0"));

        assertThat(ran.exit()).isZero();
        JsonNode json = json(ran);
        assertThat(json.get("auc").get("estimate").isNull()).isTrue();
        assertThat(json.get("auc").get("reasons").get("estimate").asText()).isEqualTo("nobody has the condition");
        assertThat(json.get("best").isNull()).isTrue();
        assertThat(json.get("reasons").get("best").asText()).isEqualTo("nobody has the condition");
    }

    @Test
    void the_columns_are_each_there_once() throws IOException {
        Ran ran = scores(file("total,total,truth", "1,1,1"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("study.csv:1: must have one column total, but has 2")
                .contains("study.csv:1: must have one column diagnosis, but has 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2,3,-4", "1,2,3,4.5", "a,b,c,d", "1,2,3,4,5", "1,2,3,1234567890123456"})
    void counts_are_four_whole_numbers(String table) {
        Ran ran = Ran.workbench("accuracy", "--table", table);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--table: must be four whole numbers of at most 15 digits, TP,FP,FN,TN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "10%"})
    void a_prevalence_is_a_share(String prevalence) {
        Ran ran = Ran.workbench("accuracy", "--table", "1,2,3,4", "--prevalence", prevalence);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--prevalence");
    }

    @Test
    void counts_and_a_file_are_not_given_together() throws IOException {
        Ran ran = Ran.workbench("accuracy", "--table", "1,2,3,4", "--in", file("total,diagnosis"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_column_of_too_many_different_values_is_refused_in_bounded_memory() throws IOException {
        StringBuilder rows = new StringBuilder("total,diagnosis\n");
        for (int i = 0; i <= 100_000; i++) {
            rows.append(i).append(",1\n");
        }
        Path study = Files.writeString(folder.resolve("ids.csv"), rows.toString(), StandardCharsets.UTF_8);
        Ran ran = scores(study);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("ids.csv column total: must hold at most 100000 different scores");
    }
}
