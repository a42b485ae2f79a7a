package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTools;

/** The keys that scripts are written on, of every tool, with nothing answered, with little and with all. */
class ContractTest {

    @TempDir
    Path folder;

    static List<String> ids() {
        return ScreeningTools.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_result_has_the_keys_of_the_contract(String id) throws IOException {
        Instrument instrument = ScreeningTools.of(id).instrument();
        Ran ran = score(instrument);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines()).hasSize(4);
        for (String line : ran.outLines()) {
            JsonNode row = Json.tree(line, "row");
            assertKeys(instrument, row);
            assertReasons(row);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void reasons_and_reports_are_there_for_every_result(String id) throws IOException {
        Instrument instrument = ScreeningTools.of(id).instrument();
        Ran plain = score(instrument);
        Ran explained = score(instrument, "--explain");
        Ran text = score(instrument, "--text");

        for (int line = 0; line < plain.outLines().size(); line++) {
            ObjectNode row = (ObjectNode) Json.tree(explained.outLines().get(line), "row");
            assertReasons(row);
            assertThat(row.remove("findings").size())
                    .isEqualTo(instrument.thresholds().size());
            assertThat(row).isEqualTo(Json.tree(plain.outLines().get(line), "row"));
        }
        assertThat(text.outLines()).filteredOn(line -> line.startsWith("--- ")).hasSize(4);
        assertThat(text.out()).doesNotContain("NaN", "Infinity", "null", "Optional[");
    }

    private Ran score(Instrument instrument, String... more) throws IOException {
        String header = "id" + cells(instrument, code -> code);
        String csv = String.join(
                "\n",
                header,
                "nothing" + cells(instrument, code -> ""),
                "first"
                        + cells(
                                instrument,
                                code -> code.equals(instrument.items().get(0).code())
                                        ? options(instrument, code).get(0).code()
                                        : ""),
                "least"
                        + cells(
                                instrument,
                                code -> options(instrument, code).get(0).code()),
                "most"
                        + cells(
                                instrument,
                                code -> last(options(instrument, code)).code()),
                "");
        Path file = Files.writeString(folder.resolve("answers.csv"), csv);
        Object[] args = new Object[5 + more.length];
        System.arraycopy(new Object[] {"score", "--tool", instrument.id(), "--in", file}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.workbench(args);
    }

    private static String cells(Instrument instrument, Function<String, String> cell) {
        return instrument.items().stream()
                .map(item -> "," + cell.apply(item.code()))
                .collect(Collectors.joining());
    }

    private static List<AnswerOption> options(Instrument instrument, String code) {
        return instrument.items().stream()
                .filter(item -> item.code().equals(code))
                .map(instrument::optionsOf)
                .findFirst()
                .orElseThrow();
    }

    private static AnswerOption last(List<AnswerOption> options) {
        return options.get(options.size() - 1);
    }

    private static void assertKeys(Instrument instrument, JsonNode row) {
        assertThat(names(row))
                .contains(
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
        assertThat(names(row.get("scores")))
                .containsExactlyElementsOf(
                        instrument.scales().stream().map(scale -> scale.code()).toList());
        assertThat(row.get("scores")).allSatisfy(score -> {
            assertThat(names(score)).contains("lowest", "highest", "points", "estimated", "missing", "band", "bands");
            assertThat(score.get("estimated").isBoolean()).isTrue();
            assertThat(score.get("missing").isArray()).isTrue();
            assertThat(score.get("bands").isObject()).isTrue();
        });
        assertThat(names(row.get("thresholds")))
                .containsExactlyElementsOf(instrument.thresholds().stream()
                        .map(rule -> rule.code())
                        .toList());
        assertThat(row.get("thresholds"))
                .allSatisfy(verdict -> assertThat(verdict.textValue()).isIn("met", "not-met", "undetermined"));
        assertThat(row.get("applicability").textValue()).isIn("within", "outside", "unknown");
        assertThat(row.get("unasked").isArray() && row.get("notes").isArray()).isTrue();
    }

    /** Wherever something is null its reason stands beside it, and nowhere else. */
    private static void assertReasons(JsonNode value) {
        if (value.isObject()) {
            List<String> nulls = names(value).stream()
                    .filter(name -> value.get(name).isNull())
                    .toList();
            assertThat(names(value.path("reasons"))).containsExactlyInAnyOrderElementsOf(nulls);
        }
        value.forEach(ContractTest::assertReasons);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
