package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.ServiceDirectory;

/** Cases in, findings out: the contract of the command needs. */
class NeedsCommandTest {

    private static final String SCHEMES = "services-keys-to-diversion.json";
    private static final String INVENTED = "services-invented.json";
    private static final String CITIES = "services-two-cities-invented.json";
    private static final String CASES = "cases-invented.jsonl";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySamples() throws IOException {
        for (String name : List.of(SCHEMES, INVENTED, CITIES, CASES)) {
            try (InputStream sample = NeedsCommand.class.getResourceAsStream("/org/ldsdk/samples/" + name)) {
                Files.copy(sample, folder.resolve(name));
            }
        }
    }

    private String services() {
        return folder.resolve(SCHEMES) + "," + folder.resolve(INVENTED) + "," + folder.resolve(CITIES);
    }

    private Ran needs(Path cases, Object... more) {
        List<Object> args = new ArrayList<>(List.of("needs", "--services", services(), "--in", cases));
        args.addAll(List.of(more));
        return Ran.workbench(args.toArray());
    }

    private Ran needs(String cases) throws IOException {
        return needs(Files.writeString(folder.resolve("cases.jsonl"), cases));
    }

    private static List<JsonNode> results(Ran ran) {
        return ran.outLines().stream().map(line -> Json.tree(line, "result")).toList();
    }

    private static List<String> keys(JsonNode json) {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    // --- results

    @Test
    void every_case_has_one_object_in_the_order_of_the_file() {
        Ran ran = needs(folder.resolve(CASES));

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(results(ran))
                .extracting(result -> result.get("id").textValue())
                .containsExactly("sample-1", "sample-2", "sample-3", "sample-4", "sample-5", "sample-6", "sample-7");
    }

    @Test
    void an_object_has_the_keys_of_the_contract() {
        JsonNode result = results(needs(folder.resolve(CASES))).get(0);

        assertThat(keys(result))
                .contains("id", "offers", "needs", "complexity", "cumulative", "noSingleDoor", "attention", "options")
                .doesNotContain("text");
        assertThat(result.get("offers"))
                .allSatisfy(offer -> assertThat(keys(offer)).contains("verdict", "reasons", "margin", "steps"));
        assertThat(result.get("needs"))
                .allSatisfy(need -> assertThat(keys(need)).contains("ratings", "met by", "reasons"));
        assertThat(result.get("complexity"))
                .allSatisfy(rule -> assertThat(rule.textValue()).isIn("met", "not-met", "undetermined"));
        assertThat(result.get("attention"))
                .allSatisfy(place -> assertThat(keys(place)).contains("domain", "tier", "why"));
        assertThat(result.get("cumulative").textValue()).isEqualTo("met");
        assertThat(result.get("noSingleDoor").textValue()).isEqualTo("met");
    }

    @Test
    void what_nobody_was_asked_is_undetermined_and_never_no() {
        JsonNode nobodyAsked = results(needs(folder.resolve(CASES))).get(2);

        assertThat(nobodyAsked.get("cumulative").textValue()).isEqualTo("undetermined");
        assertThat(nobodyAsked.get("noSingleDoor").textValue()).isEqualTo("undetermined");
        assertThat(nobodyAsked.at("/offers/cass/verdict").textValue()).isEqualTo("undetermined");
    }

    @Test
    void the_text_comes_with_explain() {
        JsonNode result = results(needs(folder.resolve(CASES), "--explain")).get(0);

        assertThat(result.get("text").textValue())
                .startsWith("Order of attention\n")
                .contains("CASS (cass): meets. That is not acceptance; the service decides.");
    }

    @Test
    void the_rule_that_decides_is_the_callers() {
        Ran ran = needs(folder.resolve(CASES), "--rule", "for-troubled-lives");
        Ran unknown = needs(folder.resolve(CASES), "--rule", "none");

        assertThat(results(ran).get(0).get("cumulativeBy").textValue()).isEqualTo("for-troubled-lives");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("must be one of moderate-or-worse-count");
    }

    @Test
    void files_of_services_may_be_repeated_instead_of_listed() {
        Ran listed = needs(folder.resolve(CASES));
        Ran repeated = Ran.workbench(
                "needs",
                "--services",
                folder.resolve(SCHEMES),
                "--services",
                folder.resolve(INVENTED),
                "--services",
                folder.resolve(CITIES),
                "--in",
                folder.resolve(CASES));

        assertThat(repeated).isEqualTo(listed);
    }

    @Test
    void options_are_sets_of_offers_and_urgent_help_stands_beside_them() {
        List<JsonNode> results = results(needs(folder.resolve(CASES)));

        assertThat(results.get(0).at("/options/0/offers")).hasToString("[\"cass\"]");
        assertThat(results.get(1).at("/options/0/offers")).hasToString("[\"portsmouth-cjt\"]");
        assertThat(results.get(2).get("options")).isEmpty();
        assertThat(results.get(6).get("options"))
                .hasSize(2)
                .allSatisfy(option -> assertThat(option.get("offers"))
                        .extracting(JsonNode::textValue)
                        .contains("invented-debt-advice")
                        .doesNotContain("invented-drug-and-alcohol"));
        assertThat(results.get(6).at("/escalations/0/ways/0/text").textValue()).startsWith("stay with the person");
    }

    @Test
    void how_old_entries_are_is_judged_only_by_a_day_that_is_given() {
        JsonNode without = results(needs(folder.resolve(CASES))).get(4);
        JsonNode with = results(needs(folder.resolve(CASES), "--on", "2026-11-22", "--within", "14"))
                .get(4);

        assertThat(without.get("optionsFreshness").isNull()).isTrue();
        assertThat(without.at("/reasons/optionsFreshness").textValue()).isEqualTo("no day was given");
        assertThat(without.at("/options/0/stale")).isEmpty();
        assertThat(with.at("/optionsFreshness/day").textValue()).isEqualTo("2026-11-22");
        assertThat(with.at("/options/0/stale/0/offer").textValue()).isEqualTo("invented-community-team");
        assertThat(needs(folder.resolve(CASES), "--on", "2026-11-22").exit()).isEqualTo(2);
        assertThat(needs(folder.resolve(CASES), "--on", "yesterday", "--within", "14")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_day_that_is_none_is_refused_by_its_rule() {
        Ran ran = needs(folder.resolve(CASES), "--on", "soon", "--within", 30);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("Invalid value for option '--on': must be a day such as 2026-11-22, but was soon\n")
                .doesNotContain("java.");
    }

    @Test
    void the_schemas_of_both_formats_are_one_word_away() {
        assertThat(Json.tree(Ran.workbench("needs", "--schema", "case").out(), "schema"))
                .isEqualTo(NeedsProfile.schema());
        assertThat(Json.tree(Ran.workbench("needs", "--schema", "services").out(), "schema"))
                .isEqualTo(ServiceDirectory.schema());
        assertThat(Ran.workbench("needs", "--schema", "other"))
                .isEqualTo(new Ran(2, "", "--schema: must be case or services, but was other\n"));
    }

    // --- what is wrong

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'x'                                            | id           | must be complete JSON, but ends here",
                "canary                                               | character 1  | must be well-formed JSON",
                "['canary']                                           | character 1  | must be an object",
                "{'ratings':[]}                                       | id           | must be present",
                "{'id':' '}                                           | id           | must not be blank",
                "{'id':'x','id':'y'}                                  | id           | must not be given twice",
                "{'id':'x','surplus':'canary'}                        | surplus      | must be one of the fields",
                "{'id':'x','ratings':[{'domain':'canary','rater':'person','severity':1}]} | ratings[0].domain | must be a need of",
                "{'id':'x','ratings':[{'domain':'debt','rater':'person','severity':7731}]} | ratings[0].severity | must be at most 4",
                "{'id':'x','ratings':[{'domain':'debt','rater':'canary','severity':1}]} | ratings[0].rater | must be one of person",
                "{'id':'x','ratings':[{'domain':'debt','rater':'person','severity':1},{'domain':'debt','rater':'person','severity':2}]}"
                        + " | ratings[1] | must be the only rating",
                "{'id':'x','priority':{'ranking':['debt','debt']}}    | priority.ranking | must name a need only once",
                "{'id':'x','facts':{'area':'canary'}}                 | facts[area]  | must be one of",
                "{'id':'x','facts':{'age':'7731'}}                    | facts[age]   | must be a whole number in 0..130",
                "{'id':'x','refused':['canary','canary']}             | refused[1]   | must not be there twice",
                "{'id':'x','chosen':['cass','canary']}                | chosen[1]    | must be the id of an offer",
                "{'id':'x','strengths':[{'code':'Canary 7731','saidBy':'person','date':'2026-11-16'}]}"
                        + " | strengths[0].code | must be lower-case words",
                "{'id':'x','evidence':[{'date':'2026-11-16','tool':{'id':'canary','version':'1','sha256':'7731'}}]}"
                        + " | evidence[0].tool.sha256 | must be 64 lower-case hexadecimal digits",
                "{'id':'x','ratings':[{'domain':'debt','rater':'person','severity':0,'met':true}]}"
                        + " | ratings[0].severity | must be at least 1 where met is true",
                "{'id':'x','overrides':[{'kind':'moved','domain':'self-harm','to':'basic','reason':'canary'}]}"
                        + " | overrides[0].domain | must not be of the preamble or of safety"
            })
    void a_line_that_cannot_be_is_reported_with_its_place_and_rule_and_the_rest_is_kept(
            String line, String column, String rule) throws IOException {
        Ran ran = needs("{\"id\":\"before\"}\n" + line.replace('\'', '"') + "\n{\"id\":\"after\"}\n");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(results(ran))
                .extracting(result -> result.get("id").textValue())
                .containsExactly("before", "after");
        assertThat(ran.errLines()).hasSize(1);
        JsonNode report = Json.tree(ran.errLines().get(0), "report");
        assertThat(keys(report)).startsWith("line", "column", "rule");
        assertThat(report.get("line").intValue()).isEqualTo(2);
        assertThat(report.get("column").textValue()).isEqualTo(column);
        assertThat(report.get("rule").textValue()).startsWith(rule);
        assertThat(ran.err()).doesNotContain("canary", "7731");
    }

    @Test
    void everything_that_is_wrong_with_a_line_is_reported_at_once() throws IOException {
        Ran ran = needs("{\"id\":\"x\",\"facts\":{\"area\":\"canary\",\"age\":\"7731\"}}\n");

        JsonNode report = Json.tree(ran.errLines().get(0), "report");
        assertThat(report.at("/more/0/rule").textValue()).startsWith("must be ");
        assertThat(ran.err()).doesNotContain("canary", "7731");
    }

    @Test
    void empty_lines_are_passed_over_and_counted() throws IOException {
        Ran ran = needs("\n  \r\n{\"id\":\"a\"}\r\nwrong\r\n\n{\"id\":\"b\"}");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(results(ran))
                .extracting(result -> result.get("id").textValue())
                .containsExactly("a", "b");
        assertThat(ran.err()).startsWith("{\"line\":4,");
    }

    @Test
    void a_line_that_is_not_utf_8_is_reported_and_a_byte_order_mark_is_passed_over() throws IOException {
        byte[] marked = "\uFEFF{\"id\":\"a\"}\n{\"id\":\"\u00e9\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "{\"id\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("mixed.jsonl");
        Files.write(file, marked);
        Files.write(file, latin, StandardOpenOption.APPEND);
        Ran ran = needs(file);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(results(ran))
                .extracting(result -> result.get("id").textValue())
                .containsExactly("a", "\u00e9");
        assertThat(ran.err()).contains("\"line\":3").contains("must be UTF-8");
    }

    @Test
    void a_line_longer_than_a_mebibyte_is_reported_and_the_next_is_read() throws IOException {
        String longest = "{\"id\":\"longest\"" + " ".repeat(LineFile.LONGEST - 16) + "}";
        Ran ran = needs(longest + "\n" + longest.replace("}", " }") + "\n{\"id\":\"after\"}\n");

        assertThat(results(ran))
                .extracting(result -> result.get("id").textValue())
                .containsExactly("longest", "after");
        assertThat(ran.err()).isEqualTo("{\"line\":2,\"column\":\"\",\"rule\":\"must be at most 1048576 bytes\"}\n");
    }

    @Test
    void a_file_of_services_with_faults_ends_with_2() {
        Ran ran = Ran.workbench("needs", "--services", folder.resolve(INVENTED), "--in", folder.resolve(CASES));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("OfferAddition[mo-del].offer: must be one of");
    }

    @Test
    void a_file_of_cases_that_is_not_there_is_unusable() {
        Ran ran = needs(folder.resolve("none.jsonl"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("must be a file that can be read");
    }

    @Test
    void a_file_without_cases_gives_nothing() throws IOException {
        assertThat(needs("")).isEqualTo(new Ran(0, "", ""));
    }
}
