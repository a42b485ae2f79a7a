package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.samples.Main;
import org.ldsdk.screening.ScreeningTools;

class WorkbenchTest {

    @TempDir
    Path folder;

    @Test
    void without_a_command_it_tells_the_stories_in_under_a_screen_and_a_half() {
        Ran ran = Ran.workbench();

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("1. A PERSON IS SCREENED", "2. ", "3. A PUBLISHED WORKSHOP IS RECOMPUTED");
        assertThat(ran.outLines()).hasSizeLessThanOrEqualTo(75).allMatch(line -> line.length() <= 160);
    }

    @Test
    void the_workshop_story_shows_published_beside_computed_and_says_what_the_data_are() {
        String story = Ran.workbench().out();

        assertThat(story)
                .containsPattern("shared-learning +43 +43 +17\\.81 +17\\.81 +0\\.88 +0\\.88")
                .containsPattern("insularity +44 +44 +-4\\.02 +-4\\.02 +0\\.69 +0\\.69")
                .containsPattern("person-centredness +43 +43 +6\\.07 +6\\.07 +0\\.86 +0\\.86")
                .contains("Reconstructed to match the published figures, not the original data");
        for (String item : new String[] {
            "2 +75\\.0 +75\\.0",
            "4 +61\\.4 +61\\.4",
            "3 +56\\.8 +56\\.8",
            "12 +59\\.1 +59\\.1",
            "20 +59\\.1 +59\\.1",
            "21 +47\\.7 +47\\.7",
            "28 +61\\.4 +61\\.4",
            "29 +45\\.5 +45\\.5",
            "25 +59\\.1 +59\\.1"
        }) {
            assertThat(story).containsPattern("(?m)^ +" + item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools", "tool", "lint", "score", "needs", "ripls", "accuracy", "fhir"})
    void every_command_has_help_with_an_example(String command) {
        Ran ran = Ran.workbench("help", command);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Example: java -jar ld-all.jar " + command);
        assertThat(Ran.workbench(command, "--help")).isEqualTo(ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "tool", "lint", "score", "needs", "ripls", "accuracy", "fhir"})
    void an_unusable_command_ends_with_2_and_says_so_on_standard_error(String command) {
        Ran ran = Ran.workbench(command);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty();
    }

    @Test
    void tools_lists_terms_thresholds_and_applicability_of_each() {
        JsonNode tools = Json.tree(Ran.workbench("tools", "--json").out(), "tools");

        assertThat(tools)
                .extracting(tool -> tool.get("id").textValue())
                .containsExactlyElementsOf(ScreeningTools.ids());
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.get("commercialUse").textValue()).isIn("yes", "unclear", "no");
            assertThat(tool.get("thresholds").isArray()).isTrue();
            assertThat(tool.has("applicability")).isTrue();
            assertThat(tool.get("unconfirmed").isArray()).isTrue();
        });
    }

    @Test
    void the_table_of_tools_fits_a_screen_and_marks_what_is_not_confirmed() {
        Ran ran = Ran.workbench("tools");

        assertThat(ran.outLines()).hasSizeLessThan(60).allMatch(line -> line.length() <= 160);
        assertThat(ran.outLines().get(0)).startsWith("tool ").contains("commercial", "wording", "meant for");
        assertThat(ran.outLines())
                .filteredOn(line -> line.startsWith("gad-2 "))
                .first()
                .asString()
                .contains("screen-3*");
        ScreeningTools.ids().forEach(id -> assertThat(ran.out()).containsPattern("(?m)^" + id + " "));
    }

    @Test
    void a_tool_can_be_read_as_a_sheet_that_says_what_is_not_confirmed() {
        Ran ran = Ran.workbench("tool", "bjmhs", "--text");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .isEqualTo(ScreeningTools.of("bjmhs").text())
                .contains("- Current symptoms (symptoms): sum of items 1, 2, 3, 4, 5, 6; 0 to 6 [bjmhs2019].")
                .contains("sensitivity 0.655, specificity 0.765; people were picked by their screen,"
                        + " so these are no population values [steadman2005, not confirmed].")
                .contains("Not confirmed by a source that was read\n- applicability\n- accuracy of refer, men");
    }

    @Test
    void the_schema_of_the_format_is_one_word_away() {
        Ran ran = Ran.workbench("tool", "--schema");

        assertThat(ran.exit()).isZero();
        assertThat(Json.tree(ran.out(), "schema")).isEqualTo(Instrument.schema());
    }

    @Test
    void an_unknown_tool_is_answered_with_the_list_of_those_there_are() {
        Ran ran = Ran.workbench("tool", "phq-99");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("phq-9", "bjmhs", "tag");
    }

    @Test
    void a_file_that_is_not_there_is_unusable() {
        Ran ran = Ran.workbench("score", "--tool", "phq-9", "--in", folder.resolve("none.csv"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("must be a file that can be read");
    }

    @Test
    void ripls_prints_a_report_and_writes_the_contracts_json() throws IOException {
        Path survey = folder.resolve("survey.csv");
        try (InputStream csv = Main.class.getResourceAsStream("hean-2015-reconstructed.csv")) {
            Files.copy(csv, survey);
        }
        Path json = folder.resolve("report.json");

        Ran ran = Ran.workbench("ripls", "--variant", "hean-2015", "--in", survey, "--json", json);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("44 respondents");
        JsonNode report = Json.tree(Files.readString(json), "report");
        assertThat(report.get("respondents").intValue()).isEqualTo(44);
        assertThat(report.at("/scales/insularity/mean").doubleValue()).isEqualTo(-177 / 44.0);
        assertThat(report.at("/scales/shared-learning/reliability/alpha").doubleValue())
                .isBetween(0.875, 0.885);
        assertThat(report.at("/items/2/modalPercent").doubleValue()).isEqualTo(75);
    }

    @Test
    void ripls_reports_bad_rows_and_keeps_the_good_ones() throws IOException {
        Path survey = folder.resolve("survey.csv");
        try (InputStream csv = Main.class.getResourceAsStream("hean-2015-reconstructed.csv")) {
            String text = new String(csv.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(survey, text.replaceFirst("R02,([^,]*,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*),2,", "R02,$1,22,"));
        }

        Ran ran = Ran.workbench("ripls", "--variant", "hean-2015", "--in", survey);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err())
                .contains("\"line\":3")
                .contains("\"column\":\"1\"")
                .doesNotContain("22")
                .doesNotContain("R02");
        assertThat(ran.out()).contains("used: 43");
    }
}
