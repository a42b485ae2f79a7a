package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningResult.Detail;

/** What no shipped tool has: means, scores that may not exist, several band sets, every kind of criterion. */
class OwnToolTest {

    private static final ScreeningTool TOOL =
            ScreeningTool.of(Instrument.read(TestData.json("made-up.json"), "made-up.json"));

    private static JsonNode score(Response response, String scale) {
        return TOOL.screen(response).toJson().get("scores").get(scale);
    }

    private static JsonNode finding(Response response, String threshold) {
        return TOOL.screen(response).toJson(Detail.FINDINGS).get("findings").get(threshold);
    }

    @Test
    void a_score_that_does_not_exist_is_null_with_reasons() {
        assertThat(Json.write(score(Response.empty().answer("a", "0"), "mean")))
                .isEqualTo("{\"lowest\":null,\"highest\":null,\"points\":null,\"estimated\":false,\"missing\":[],"
                        + "\"band\":null,\"bands\":{},\"reasons\":{\"lowest\":\"no item counts\","
                        + "\"highest\":\"no item counts\",\"points\":\"no item counts\","
                        + "\"band\":\"no primary band set is defined for this scale\"}}");
    }

    @Test
    void a_number_has_a_decimal_point_only_if_it_needs_one() {
        Response open = Response.empty().answer("a", "1").answer("b", "1");
        Response response = open.answer("c", "3");

        assertThat(Json.write(score(response, "mean").get("points"))).isEqualTo("2");
        assertThat(Json.write(score(open.answer("c", "2"), "mean").get("points")))
                .isEqualTo("1.5");
        assertThat(Json.write(finding(response, "low-mean")))
                .isEqualTo("{\"kind\":\"at-most\",\"of\":\"scale:mean\",\"verdict\":\"not-met\",\"estimated\":false,"
                        + "\"jointly\":false,\"reading\":{\"lowest\":2,\"highest\":2,\"missing\":[]},"
                        + "\"cutOff\":1.5,\"margin\":{\"lowest\":0.5,\"highest\":0.5},\"parts\":[],"
                        + "\"source\":{\"text\":\"Invented for tests\",\"confirmed\":true}}");
    }

    @Test
    void a_comparison_with_a_score_that_does_not_exist_has_no_margin() {
        JsonNode finding = finding(Response.empty().answer("a", "0"), "low-mean");

        assertThat(finding.get("verdict").asText()).isEqualTo("not-met");
        assertThat(Json.write(finding.get("reading")))
                .isEqualTo("{\"lowest\":null,\"highest\":null,\"missing\":[],\"mayBeAbsent\":true,"
                        + "\"reasons\":{\"lowest\":\"no item counts\",\"highest\":\"no item counts\"}}");
        assertThat(finding.get("margin").isNull()).isTrue();
        assertThat(finding.get("reasons").get("margin").asText()).isEqualTo("no item counts");
    }

    @Test
    void a_score_that_may_not_exist_says_so() {
        assertThat(finding(Response.empty(), "low-mean")
                        .get("reading")
                        .get("mayBeAbsent")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void several_band_sets_are_all_named_and_none_is_the_band() {
        JsonNode sum = score(Response.empty().answer("a", "1").answer("b", "2").answer("c", "2"), "sum");

        assertThat(Json.write(sum.get("bands"))).isEqualTo("{\"north\":\"low\",\"south\":\"large\"}");
        assertThat(sum.get("band").isNull()).isTrue();
        assertThat(sum.get("reasons").get("band").asText()).isEqualTo("no primary band set is defined for this scale");
    }

    @Test
    void a_criterion_of_parts_is_told_part_by_part() {
        JsonNode mixed = finding(Response.empty().answer("a", "1").fact("sex", "male"), "mixed");

        assertThat(mixed.get("count").intValue()).isEqualTo(2);
        assertThat(mixed.get("parts"))
                .extracting(part -> part.get("kind").asText())
                .containsExactly("at-least", "not", "answered");
        assertThat(mixed.get("parts")
                        .get(1)
                        .get("parts")
                        .get(0)
                        .get("values")
                        .get(0)
                        .asText())
                .isEqualTo("male");
    }

    @Test
    void the_report_says_every_kind_of_rule() {
        Response response = Response.empty().answer("a", "1").answer("b", "1").fact("sex", "male");

        assertThat(TOOL.screen(response).text())
                .isEqualTo("""
                Made-up tool (made-up)
                No source says for whom it is meant.
                Given: not stated when or how.
                Missing answers: no published rule, nothing is filled in.

                Scores
                Sum: 2 to 6, possible 0 to 12; item c is not answered. Band by north: not settled, it may be low or \
                high. Band by south: not settled, it may be small or large.
                Mean: 0.5 to 2.5, possible 0 to 4; item c is not answered.

                Rules
                Low mean (low-mean): undetermined.
                  Mean: 0.5 to 2.5, since item c is not answered. Cut-off: 1.5 or less. Margin: from 1 below to 1 above.
                  It takes 1 answer to settle it as met: item c is 0, 1 or 2.
                  It takes 1 answer to settle it as not met: item c is 3 or 4.
                  No study population is named.
                  Source: Invented for tests.
                Two of three (mixed): undetermined.
                  At least 2 of these must hold:
                  - Undetermined. Sum: 2 to 6, since item c is not answered. Cut-off: 4 or more. Margin: from 2 below to 2 \
                above.
                  - Not met. This must not hold:
                    - Met. Sex: male. Must be male.
                  - Undetermined. Item c (third): not answered, so 0 to 4. Must be answered.
                  It takes 1 answer to settle it as met: item c is 2, 3 or 4.
                  It takes 1 answer to settle it as not met: item c is 0 or 1.
                  No study population is named.
                  Source: Invented for tests.

                Still to be asked
                Item c (third).

                Notes
                - Scored by definition made-up 0.0.1, SHA-256 %s.
                """.formatted(TOOL.definition().sha256()));
    }

    @Test
    void the_report_says_where_no_item_counts() {
        assertThat(TOOL.screen(Response.empty().answer("a", "0").answer("b", "2"))
                        .text())
                .contains("Mean: none, since no item counts, possible 0 to 4.")
                .contains("  Mean: none, since no item counts. Cut-off: 1.5 or less.\n")
                .contains("- Item b was answered although it is passed over; the answer does not count.");
    }

    @Test
    void a_decided_verdict_holds_whatever_comes() {
        Response response = Response.empty().answer("a", "4").fact("sex", "female");

        assertThat(TOOL.screen(response).text())
                .contains("Two of three (mixed): met.")
                .contains(
                        "Sum: 4 to 12, since items b and c are not answered. Cut-off: 4 or more. Margin: from 0 to 8 above.");
    }

    @Test
    void a_score_that_is_known_but_not_complete_is_not_scored_listwise() {
        ScreeningTool listwise = TOOL.with(MissingPolicy.listwise());

        assertThat(listwise.screen(Response.empty().answer("a", "1")).text())
                .contains("Sum: 1 to 9, possible 0 to 12; items b and c are not answered.")
                .contains("Missing answers: a score only where none is missing.");
    }
}
