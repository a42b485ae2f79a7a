package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningResult.Detail;

/** Laws of results, for all shipped tools and any way to answer them. */
class ScreeningResultProperties {

    @Provide
    Arbitrary<DrawnCase> cases() {
        return DrawnCase.cases();
    }

    @Property
    void bulk_equals_single(@ForAll("cases") DrawnCase one) {
        AnswerTable answers =
                AnswerTable.builder(one.tool().scorer()).add(one.response()).build();
        ScoreTable table = ScoreTable.of(one.tool().scorer(), answers);

        assertThat(ResultJson.of(one.tool().scorer()).write(table, 0))
                .isEqualTo(one.result().toJson());
    }

    @Property
    void the_same_input_gives_the_same_bytes(@ForAll("cases") DrawnCase one) {
        assertThat(Json.write(one.result().toJson(Detail.FINDINGS)))
                .isEqualTo(Json.write(one.result().toJson(Detail.FINDINGS)));
        assertThat(one.result().text()).isEqualTo(one.result().text());
    }

    @Property
    void whatever_is_null_has_its_reason_beside_it_and_the_reverse(@ForAll("cases") DrawnCase one) {
        TestData.objects(one.result().toJson(Detail.FINDINGS))
                .forEach(object -> assertThat(TestData.fields(object)
                                .filter(field -> field.getValue().isNull())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()))
                        .isEqualTo(Map.copyOf(TestData.fields(object.path("reasons"))
                                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                                .keySet()));
    }

    @Property
    void the_reason_in_json_is_the_one_of_the_score(@ForAll("cases") DrawnCase one) {
        JsonNode scores = one.result().toJson().get("scores");
        for (Score score : one.result().scored().scores()) {
            assertThat(scores.get(score.scale()).path("reasons").path("points").asText(""))
                    .isEqualTo(score.whyNoPoints().orElse(""));
        }
    }

    @Property
    void items_that_must_always_be_asked_head_the_report_unless_they_are_answered_or_passed_over(
            @ForAll("cases") DrawnCase one) {
        List<String> unanswered = one.tool().instrument().items().stream()
                .filter(Item::alwaysAsk)
                .map(Item::code)
                .filter(code -> !one.response().answers().get(code).isKnown() && !isPassedOver(one, code))
                .toList();
        String first = one.result().text().lines().findFirst().orElseThrow();

        assertThat(first.startsWith("Always to be asked, and not answered: ")).isEqualTo(!unanswered.isEmpty());
        assertThat(unanswered).allMatch(code -> first.contains("item " + code + " ("));
    }

    private static boolean isPassedOver(DrawnCase one, String code) {
        Scorer scorer = one.tool().scorer();
        AnswerTable answers = AnswerTable.builder(scorer).add(one.response()).build();
        return ScoreTable.of(scorer, answers).use(scorer.codes().item(code).orElseThrow(), 0) == ItemUse.SKIPPED;
    }

    @Property
    void answers_that_are_said_to_settle_a_rule_settle_it(@ForAll("cases") DrawnCase one) {
        one.result().scored().thresholds().forEach((code, finding) -> {
            assertThat(finding.settling().isPresent())
                    .isEqualTo(!finding.verdict().isDecided());
            finding.settling().ifPresent(settling -> {
                assertSettles(one, code, settling.toMet(), Verdict.MET);
                assertSettles(one, code, settling.toNotMet(), Verdict.NOT_MET);
            });
        });
    }

    private static void assertSettles(DrawnCase one, String threshold, Settling.Side side, Verdict verdict) {
        side.sets().forEach(set -> {
            Finding after = one.tool().screen(answered(one, set)).threshold(threshold);
            assertThat(after.verdict()).isEqualTo(verdict);
        });
    }

    /** The response with the first answer of each that is listed. */
    private static Response answered(DrawnCase one, Map<String, List<String>> set) {
        Response response = Response.empty();
        for (Map.Entry<String, Known<String>> answer : one.response().answers().entrySet()) {
            List<String> codes = set.get(answer.getKey());
            response = response.with(answer.getKey(), codes == null ? answer.getValue() : Known.of(codes.get(0)));
        }
        for (Map.Entry<String, Known<String>> fact : one.response().facts().entrySet()) {
            response = response.withFact(fact.getKey(), fact.getValue());
        }
        for (String code : set.keySet()) {
            if (!one.response().answers().containsKey(code)) {
                response = response.fact(code, set.get(code).get(0));
            }
        }
        return response;
    }

    @Property
    void every_rule_of_the_report_has_a_verdict_and_a_source(@ForAll("cases") DrawnCase one) {
        ScreeningResult result = one.result();
        String text = result.text();

        result.scored()
                .thresholds()
                .forEach((code, finding) -> assertThat(text)
                        .contains("(" + code + "): " + finding.verdict().word().replace('-', ' ')));
        assertThat(text.lines().filter(line -> line.startsWith("  Source: ")).count())
                .isEqualTo(one.tool().instrument().thresholds().size());
        assertThat(text).endsWith(one.tool().definition().sha256() + ".\n").doesNotContain("\r");
    }
}
