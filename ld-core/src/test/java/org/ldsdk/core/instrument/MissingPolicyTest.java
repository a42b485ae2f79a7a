package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;

/** What is done about missing answers: by the published rule unless the caller names another policy. */
class MissingPolicyTest {

    private static final Scorer K10 = Scorer.of(TestInstruments.read("k10-like.json"));
    private static final Scorer RISK = Scorer.of(TestInstruments.read("risk-like.json"));

    /** The first so many items answered alike. */
    private static Response alike(int items, String code) {
        Response response = Response.empty();
        for (int item = 1; item <= items; item++) {
            response = response.answer(Integer.toString(item), code);
        }
        return response;
    }

    @Test
    void the_published_rule_prorates_one_missing_item_and_rounds() {
        Response nine = alike(8, "2").answer("9", "4");
        Score score = K10.score(nine).score("total");
        assertThat(score.points()).as("10 * 20 / 9 = 22.2").isEqualTo(OptionalDouble.of(22));
        assertThat(score.estimated()).isTrue();
        assertThat(score.isExact()).isFalse();
        assertThat(score.lowest()).hasValue(21);
        assertThat(score.highest()).hasValue(25);
        assertThat(score.whyNoPoints()).isEmpty();
    }

    @Test
    void a_half_is_rounded_upwards() {
        String json =
                TestInstruments.text("risk-like.json").replace("\"rounding\": \"none\"", "\"rounding\": \"half-up\"");
        Scorer rounding = Scorer.of(Instrument.read(json, "rounding.json"));
        Response half = Response.empty().answer("1", "1").answer("2", "1").answer("5", "0");
        assertThat(rounding.score(half.answer("3", "0")).score("total").points())
                .as("5 * 2 / 4 = 2.5")
                .hasValue(3);
        assertThat(RISK.score(half.answer("3", "0")).score("total").points()).hasValue(2.5);
    }

    @Test
    void two_missing_items_are_too_many_for_the_published_rule() {
        Score score = K10.score(alike(8, "5")).score("total");
        assertThat(score.points()).isEmpty();
        assertThat(score.whyNoPoints())
                .hasValueSatisfying(why -> assertThat(why).contains("9", "10"));
    }

    @Test
    void a_verdict_that_rests_on_an_estimate_says_so() {
        ScoredResponse scored = K10.score(alike(8, "2").answer("9", "1"));
        Finding any = scored.threshold("any-20");
        assertThat(scored.score("total").points()).as("10 * 17 / 9 = 18.9").hasValue(19);
        assertThat(any.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(any.estimated()).isTrue();
        assertThat(any.reading().orElseThrow().words()).isEqualTo("19 (estimated)");
        assertThat(scored.notes()).contains(new Note(Note.Kind.VERDICT_ESTIMATED, "any-20"));
        assertThat(scored.threshold("very-high-30").estimated())
                .as("17 + 5 is below 30 anyhow")
                .isFalse();
        assertThat(scored.bands()).containsEntry("levels", Optional.of("low"));
    }

    @Test
    void a_verdict_can_rest_on_an_estimate_though_no_part_of_it_does() {
        String twoWays = "{\"kind\": \"any-of\", \"parts\": ["
                + "{\"kind\": \"all-of\", \"parts\": [{\"kind\": \"at-least\", \"of\": \"scale:total\", \"cutOff\": 20},"
                + " {\"kind\": \"at-least\", \"of\": \"item:10\", \"cutOff\": 3}]},"
                + "{\"kind\": \"all-of\", \"parts\": [{\"kind\": \"at-least\", \"of\": \"scale:total\", \"cutOff\": 20},"
                + " {\"kind\": \"at-most\", \"of\": \"item:10\", \"cutOff\": 2}]}]}";
        String json = TestInstruments.text("k10-like.json")
                .replace(
                        "\"criterion\": {\"kind\": \"at-least\", \"of\": \"scale:total\", \"cutOff\": 30}",
                        "\"criterion\": " + twoWays);
        ScoredResponse scored = Scorer.of(Instrument.read(json, "two-ways.json"))
                .score(alike(8, "2").answer("9", "2"));
        Finding finding = scored.threshold("very-high-30");
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.jointly()).isTrue();
        assertThat(finding.parts())
                .allSatisfy(part -> assertThat(part.verdict()).isEqualTo(Verdict.UNDETERMINED));
        assertThat(finding.estimated()).isTrue();
        assertThat(scored.notes()).contains(new Note(Note.Kind.VERDICT_ESTIMATED, "very-high-30"));
    }

    @Test
    void interval_and_listwise_estimate_nothing() {
        for (MissingPolicy policy : new MissingPolicy[] {MissingPolicy.interval(), MissingPolicy.listwise()}) {
            Score score = K10.with(policy).score(alike(9, "2")).score("total");
            assertThat(score.points()).isEmpty();
            assertThat(score.estimated()).isFalse();
        }
        assertThat(K10.with(MissingPolicy.listwise())
                        .score(alike(10, "2"))
                        .score("total")
                        .points())
                .hasValue(20);
    }

    @Test
    void the_share_limit_is_inclusive() {
        Response four = Response.empty()
                .answer("1", "2")
                .answer("2", "2")
                .answer("3", "2")
                .answer("5", "2");
        assertThat(RISK.with(MissingPolicy.prorate("0.2"))
                        .score(four)
                        .score("total")
                        .points())
                .as("1 of 5 items")
                .hasValue(10);
        assertThat(RISK.with(MissingPolicy.prorate("0.19"))
                        .score(four)
                        .score("total")
                        .points())
                .isEmpty();
    }

    @Test
    void the_share_is_compared_exactly() {
        assertThat(MissingPolicy.prorate("0.2").allows(1, 5)).isTrue();
        assertThat(MissingPolicy.prorate("0.2").allows(2, 5)).isFalse();
        assertThat(MissingPolicy.prorate("0.3").allows(3, 10)).isTrue();
        assertThat(MissingPolicy.prorate("0.3").allows(4, 10)).isFalse();
        assertThat(K10.with(MissingPolicy.prorate("0.3"))
                        .score(alike(7, "3"))
                        .score("total")
                        .points())
                .hasValue(30);
        assertThat(K10.with(MissingPolicy.prorate("0.3"))
                        .score(alike(6, "3"))
                        .score("total")
                        .points())
                .isEmpty();
        for (int items = 1; items <= 60; items++) {
            int all = items;
            assertThat(IntStream.rangeClosed(0, items)
                            .filter(m -> MissingPolicy.prorate("0.1").allows(m, all))
                            .max())
                    .hasValue(items / 10);
        }
    }

    @Test
    void prorated_points_are_multiplied_before_they_are_divided() {
        Response seven = alike(6, "1").answer("7", "2");
        assertThat(K10.with(MissingPolicy.prorate("0.3"))
                        .score(seven)
                        .score("total")
                        .points())
                .isEqualTo(OptionalDouble.of((10.0 * 8) / 7));
    }

    @Test
    void a_mean_carries_over_as_it_is() {
        Response one = Response.empty().answer("1", "3").answer("5", "0");
        assertThat(RISK.score(one).score("mood").points()).hasValue(3);
        assertThat(RISK.score(one).score("mood").estimated()).isTrue();
    }

    @Test
    void an_item_that_must_be_asked_is_never_estimated() {
        Response four = alike(4, "2");
        ScoredResponse scored = RISK.with(MissingPolicy.prorate("1")).score(four);
        assertThat(scored.score("total").points()).isEmpty();
        assertThat(scored.score("mood").points()).hasValue(2);
        assertThat(scored.notes().get(0)).isEqualTo(new Note(Note.Kind.ALWAYS_ASK_UNANSWERED, "5"));
        assertThat(scored.notes()).contains(new Note(Note.Kind.NOT_ESTIMATED_ALWAYS_ASK, "total"));
        assertThat(scored.unasked()).as("what must be asked comes first").containsExactly("5", "6");
    }

    @Test
    void what_cannot_be_is_not_estimated() {
        Scorer unlike = Scorer.of(
                        TestInstruments.weighted(new int[] {1, 10}, most -> new Criterion.AtLeast("scale:total", most)))
                .with(MissingPolicy.prorate("0.5"));
        ScoredResponse scored = unlike.score(Response.empty().answer("2", "1"));
        Score total = scored.scores().get(0);
        assertThat(total.lowest()).hasValue(10);
        assertThat(total.highest()).hasValue(11);
        assertThat(total.points()).as("2 * 10 / 1 = 20 of at most 11").isEmpty();
        assertThat(total.whyNoPoints()).contains("not answered: 1");
        assertThat(scored.notes()).contains(new Note(Note.Kind.NOT_ESTIMATED_IMPOSSIBLE, total.scale()));
        assertThat(scored.thresholds().values())
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void nothing_is_made_of_nothing() {
        assertThat(K10.with(MissingPolicy.prorate("1"))
                        .score(Response.empty())
                        .score("total")
                        .points())
                .isEmpty();
    }

    @Test
    void policies_are_written_as_they_are_read() {
        for (String text : new String[] {"published", "interval", "listwise", "prorate=0.2"}) {
            assertThat(MissingPolicy.parse(text).text()).isEqualTo(text);
        }
        assertThat(MissingPolicy.parse("prorate=0.20").share()).contains(new BigDecimal("0.20"));
        assertThatThrownBy(() -> MissingPolicy.parse("mean"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MissingPolicy: must be published, interval, listwise or prorate=SHARE, but was mean");
        assertThatThrownBy(() -> MissingPolicy.parse("prorate=1.1"))
                .hasMessage("MissingPolicy.share: must be 0..1, but was 1.1");
        assertThatThrownBy(() -> new MissingPolicy(MissingPolicy.Kind.PRORATE, Optional.empty()))
                .hasMessage("MissingPolicy.share: must be given for prorate and for nothing else");
        assertThat(MissingPolicy.parse("prorate=0").share()).isPresent();
        assertThat(MissingPolicy.parse("prorate=1").share()).isPresent();
    }
}
