package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Threshold;

/** What holds of the whole catalogue: its names are the contract, and no number stands there without a source. */
class CatalogueSourcesTest {

    /** Names that people write scripts on. */
    private static final String CONTRACT = """
            phq-9: screen-10 nhs-tt-caseness symptom-pattern-major symptom-pattern-other item-9
            phq-2: screen-3 screen-2
            gad-7: screen-10 nhs-tt-caseness drug-services-9
            gad-2: screen-3 drug-services-2
            audit: screen-8 option-7 dependence-20
            audit-c: england us
            fast: paper-rule total-3
            dudit: problems dependence-25
            dast-10: referral-3
            sds:
            bjmhs: items refer
            cmhs-m: refer
            cmhs-f: refer
            k6: serious-13 moderate-5
            k10: any-20 very-high-30
            pc-ptsd-5: four three
            asrs-6: count-4 sum-14
            asrs-v1.1:
            aq-10: refer-6
            sapas: clinical-3 general-4
            c-ssrs-screener:
            pq-16: screen-6
            tag:
            ndta:
            """;

    /** Pages that the fact sheets on other instruments mark as read. */
    private static final Set<String> READ_ELSEWHERE = Set.of("tag-page", "fulfilling-lives", "meam");

    private static final int MOST_WORDS = 6;

    private static Map<String, List<String>> contract() {
        Map<String, List<String>> contract = new LinkedHashMap<>();
        CONTRACT.lines().forEach(line -> {
            String[] words = line.replace(":", "").split(" ");
            contract.put(words[0], Arrays.asList(words).subList(1, words.length));
        });
        return contract;
    }

    static List<ScreeningTool> tools() {
        return ScreeningTools.all();
    }

    private static JsonNode file(ScreeningTool tool) {
        return TestData.json(tool.id() + ".json");
    }

    @Test
    void the_catalogue_has_the_tools_of_the_contract_in_its_order() {
        assertThat(contract()).hasSize(24);
        assertThat(ScreeningTools.ids()).isEqualTo(List.copyOf(contract().keySet()));
        assertThat(ScreeningTools.all()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void the_thresholds_of_the_contract_are_there_by_name(ScreeningTool tool) {
        assertThat(tool.instrument().thresholds())
                .extracting(Threshold::code)
                .containsAll(contract().get(tool.id()));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_number_has_a_source_or_says_that_it_is_not_confirmed(ScreeningTool tool) {
        List<String> without = new ArrayList<>();
        collectUnsourced(file(tool), "", false, without);

        assertThat(without).allMatch(path -> path.matches("/facts/\\d+/range/(min|max)"), "is a limit of input");
    }

    private static void collectUnsourced(JsonNode node, String path, boolean sourced, List<String> into) {
        boolean part =
                node.path("source").isTextual() || node.path("unconfirmed").asBoolean();
        boolean here = sourced || !path.isEmpty() && part;
        if (node.isNumber() && !here) {
            into.add(path);
        }
        if (node.isObject()) {
            TestData.fields(node).forEach(f -> collectUnsourced(f.getValue(), path + "/" + f.getKey(), here, into));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectUnsourced(node.get(i), path + "/" + i, here, into);
        }
    }

    @ParameterizedTest
    @MethodSource("tools")
    void only_a_source_that_was_read_is_called_verified(ScreeningTool tool) {
        List<String> read = words("read");
        tool.instrument().sources().forEach((key, source) -> {
            boolean known = read.contains(key) || READ_ELSEWHERE.contains(key);
            assertThat(known || !source.verified()).as(key).isTrue();
            assertThat(source.verified() || !known).as(key).isTrue();
        });
    }

    private static List<String> words(String key) {
        JsonNode list = TestData.json("sources-read.json").get(key);
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void a_number_that_rests_on_an_unread_source_is_not_confirmed(ScreeningTool tool) {
        List<String> unread = words("unread");
        String report = tool.screen(Response.empty()).text();

        tool.instrument().thresholds().stream()
                .filter(threshold -> unread.contains(threshold.source()))
                .forEach(threshold -> {
                    assertThat(tool.instrument().isConfirmed(threshold))
                            .as(threshold.code())
                            .isFalse();
                    assertThat(report).contains("threshold " + threshold.code());
                });
    }

    @ParameterizedTest
    @MethodSource("tools")
    void the_terms_say_whether_wording_may_travel_and_commercial_use_is_cleared(ScreeningTool tool) {
        JsonNode licence = file(tool).get("licence");

        assertThat(licence.get("wording").asText()).isIn("yes", "non-commercial", "ask", "no");
        assertThat(licence.get("commercialUse").asText()).isIn("yes", "unclear", "no");
        assertThat(licence.get("status").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void item_labels_are_a_few_words(ScreeningTool tool) {
        assertThat(tool.instrument().items())
                .extracting(Item::label)
                .allMatch(label -> label.split(" ").length <= MOST_WORDS);
    }
}
