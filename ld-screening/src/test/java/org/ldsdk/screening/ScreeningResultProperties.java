package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningResult.Detail;

/** Laws of results, for all shipped tools and any way to answer them. */
class ScreeningResultProperties {

    private static final int MOST_ITEMS = 10;

    /** A tool under a policy, and a response to it. */
    record Case(ScreeningTool tool, Response response) {

        ScreeningResult result() {
            return tool.screen(response);
        }

        @Override
        public String toString() {
            return tool + " " + tool.scorer().policy().text() + " " + Json.write(response);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<ScreeningTool> tools = Arbitraries.of(ScreeningTools.all());
        Arbitrary<MissingPolicy> policies = Arbitraries.of(
                MissingPolicy.published(),
                MissingPolicy.interval(),
                MissingPolicy.listwise(),
                MissingPolicy.prorate("0.25"));
        Arbitrary<List<Integer>> answers =
                Arbitraries.integers().between(0, 99).list().ofSize(MOST_ITEMS);
        return Combinators.combine(
                        tools,
                        policies,
                        answers,
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 3))
                .as((tool, policy, picks, age, fact) ->
                        new Case(tool.with(policy), response(tool.instrument(), picks, age, fact)))
                .withoutEdgeCases();
    }

    private static Response response(Instrument instrument, List<Integer> picks, int age, int fact) {
        Response response = fact == 0 ? Response.empty() : Response.empty().fact("age", Integer.toString(age));
        if (fact > 1 && instrument.facts().get(0).code().equals("officer-concern")) {
            response = response.fact("officer-concern", fact == 2 ? "yes" : "no");
        }
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            response = response.with(item.code(), answer(instrument, item, picks.get(i)));
        }
        return response;
    }

    /** Three in four are answered, the others are missing for each of the reasons. */
    private static Known<String> answer(Instrument instrument, Item item, int pick) {
        if (pick % 4 == 0) {
            return Known.missing(MissingReason.values()[pick / 4 % 4]);
        }
        List<AnswerOption> options = instrument.optionSets().get(item.options()).options();
        return Known.of(options.get(pick / 4 % options.size()).code());
    }

    @Property
    void bulk_equals_single(@ForAll("cases") Case one) {
        AnswerTable answers =
                AnswerTable.builder(one.tool.scorer()).add(one.response).build();
        ScoreTable table = ScoreTable.of(one.tool.scorer(), answers);

        assertThat(ResultJson.of(one.tool.scorer()).write(table, 0))
                .isEqualTo(one.result().toJson());
    }

    @Property
    void the_same_input_gives_the_same_bytes(@ForAll("cases") Case one) {
        assertThat(Json.write(one.result().toJson(Detail.FINDINGS)))
                .isEqualTo(Json.write(one.result().toJson(Detail.FINDINGS)));
        assertThat(one.result().text()).isEqualTo(one.result().text());
    }

    @Property
    void whatever_is_null_has_its_reason_beside_it_and_the_reverse(@ForAll("cases") Case one) {
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
    void the_reason_in_json_is_the_one_of_the_score(@ForAll("cases") Case one) {
        JsonNode scores = one.result().toJson().get("scores");
        for (Score score : one.result().scored().scores()) {
            assertThat(scores.get(score.scale()).path("reasons").path("points").asText(""))
                    .isEqualTo(score.whyNoPoints().orElse(""));
        }
    }

    @Property
    void items_that_must_always_be_asked_head_the_report_unless_they_are_answered(@ForAll("cases") Case one) {
        List<String> unanswered = one.tool.instrument().items().stream()
                .filter(Item::alwaysAsk)
                .map(Item::code)
                .filter(code -> !one.response.answers().get(code).isKnown())
                .toList();
        String first = one.result().text().lines().findFirst().orElseThrow();

        assertThat(first.startsWith("Always to be asked, and not answered: ")).isEqualTo(!unanswered.isEmpty());
        assertThat(unanswered).allMatch(code -> first.contains("item " + code + " ("));
    }

    @Property
    void answers_that_are_said_to_settle_a_rule_settle_it(@ForAll("cases") Case one) {
        one.result().scored().thresholds().forEach((code, finding) -> {
            assertThat(finding.settling().isPresent())
                    .isEqualTo(!finding.verdict().isDecided());
            finding.settling().ifPresent(settling -> {
                assertSettles(one, code, settling.toMet(), Verdict.MET);
                assertSettles(one, code, settling.toNotMet(), Verdict.NOT_MET);
            });
        });
    }

    private static void assertSettles(Case one, String threshold, Settling.Side side, Verdict verdict) {
        side.sets().forEach(set -> {
            Finding after = one.tool.screen(answered(one, set)).threshold(threshold);
            assertThat(after.verdict()).isEqualTo(verdict);
        });
    }

    /** The response with the first answer of each that is listed. */
    private static Response answered(Case one, Map<String, List<String>> set) {
        Response response = Response.empty();
        for (Map.Entry<String, Known<String>> answer : one.response.answers().entrySet()) {
            List<String> codes = set.get(answer.getKey());
            response = response.with(answer.getKey(), codes == null ? answer.getValue() : Known.of(codes.get(0)));
        }
        for (Map.Entry<String, Known<String>> fact : one.response.facts().entrySet()) {
            response = response.withFact(fact.getKey(), fact.getValue());
        }
        for (String code : set.keySet()) {
            if (!one.response.answers().containsKey(code)) {
                response = response.fact(code, set.get(code).get(0));
            }
        }
        return response;
    }

    @Property
    void every_rule_of_the_report_has_a_verdict_and_a_source(@ForAll("cases") Case one) {
        ScreeningResult result = one.result();
        String text = result.text();

        result.scored()
                .thresholds()
                .forEach((code, finding) -> assertThat(text)
                        .contains("(" + code + "): " + finding.verdict().word().replace('-', ' ')));
        assertThat(text.lines().filter(line -> line.startsWith("  Source: ")).count())
                .isEqualTo(one.tool.instrument().thresholds().size());
        assertThat(text).endsWith(one.tool.definition().sha256() + ".\n").doesNotContain("\r");
    }
}
