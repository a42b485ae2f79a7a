package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Settling;

/** What would settle an undetermined verdict. */
class SettlingTest {

    private static final Criterion TWO_POINTS = new Criterion.AtLeast("scale:total", 2);

    private static Settling settling(Instrument instrument, Response response) {
        return Scorer.of(instrument)
                .score(response)
                .threshold("rule")
                .settling()
                .orElseThrow();
    }

    @Test
    void an_answer_that_is_given_counts_even_if_the_item_turns_out_to_be_passed_over() {
        Instrument gated = TestInstruments.invented(3, TWO_POINTS)
                .withSkips(TestInstruments.skip(Skip.Kind.BLANK_IS_ZERO, new Criterion.AtMost("item:1", 0), "2", "3"));
        Settling settling = settling(gated, Response.empty().missing("1", MissingReason.DECLINED));
        assertThat(settling.toMet().sets()).containsExactly(Map.of("2", List.of("1"), "3", List.of("1")));
        assertThat(settling.toNotMet().sets()).containsExactly(Map.of("2", List.of("0"), "3", List.of("0")));
    }

    @Test
    void an_item_that_the_other_answers_pass_over_is_not_asked() {
        Instrument gated = TestInstruments.invented(3, TWO_POINTS)
                .withSkips(TestInstruments.skip(Skip.Kind.BLANK_IS_ZERO, new Criterion.AtMost("item:1", 0), "2", "3"));
        Settling settling = settling(gated, Response.empty());
        assertThat(settling.toNotMet().sets()).containsExactly(Map.of("1", List.of("0")));
        assertThat(settling.toMet().sets())
                .containsExactly(
                        Map.of("1", List.of("1"), "2", List.of("1")),
                        Map.of("1", List.of("1"), "3", List.of("1")),
                        Map.of("2", List.of("1"), "3", List.of("1")));
    }

    /** Item 1 decides whether item 3 is asked. That items 1 and 2 add the same to every scale does not make them the same. */
    @Test
    void a_gate_is_not_taken_for_another_item() {
        ImmutableInstrument plain = TestInstruments.invented(
                3,
                new Criterion.AnyOf(
                        List.of(new Criterion.AtLeast("scale:count", 1), new Criterion.AtMost("scale:total", 1))));
        Scale count = ImmutableScale.copyOf(plain.scales().get(0))
                .withCode("count")
                .withRule(ScaleRule.COUNT)
                .withItems("1", "2")
                .withCuts(Map.of("1", 2, "2", 2))
                .withRange(new ScoreRange(0, 0));
        Instrument gated = plain.withScales(plain.scales().get(0), count)
                .withSkips(TestInstruments.skip(Skip.Kind.BLANK_IS_ZERO, new Criterion.AtMost("item:1", 0), "3"));
        assertThat(settling(gated, Response.empty()).toMet().sets()).containsExactly(Map.of("1", List.of("0")));
    }

    /** Met if the highest is 2, or it is 3 and the lowest is 1. Answers 0 and 3 add up to as much as 1 and 2 do. */
    @Test
    void answers_with_equal_sums_are_told_apart_where_the_highest_counts() {
        ImmutableInstrument plain = TestInstruments.weighted(
                new int[] {3, 3, 3},
                total -> new Criterion.AnyOf(List.of(
                        new Criterion.Between("scale:high", 2, 2),
                        new Criterion.AllOf(List.of(
                                new Criterion.AtLeast("scale:high", 3), new Criterion.Between("scale:low", 1, 1))))));
        OptionSet four = ImmutableOptionSet.copyOf(plain.optionSets().get("points-3"))
                .withOptions(IntStream.range(0, 4)
                        .mapToObj(points -> TestInstruments.option(Integer.toString(points), points))
                        .toList());
        ImmutableScale high = ImmutableScale.copyOf(plain.scales().get(0))
                .withCode("high")
                .withRule(ScaleRule.HIGHEST)
                .withRange(new ScoreRange(0, 3));
        Settling settling = settling(
                plain.withOptionSets(Map.of("points-3", four))
                        .withScales(high, high.withCode("low").withRule(ScaleRule.LOWEST)),
                Response.empty());
        assertThat(settling.toMet().sets())
                .containsExactly(
                        Map.of("1", List.of("1"), "2", List.of("2")),
                        Map.of("1", List.of("1"), "3", List.of("2")),
                        Map.of("2", List.of("1"), "3", List.of("2")));
        assertThat(settling.toNotMet().sets())
                .contains(Map.of("1", List.of("0"), "2", List.of("3")))
                .hasSize(3);
    }

    /** Both answers add 0 or 1, but the blank of the turned one counts 1. */
    @Test
    void items_whose_blanks_count_differently_are_not_taken_for_one_another() {
        ImmutableInstrument plain = TestInstruments.invented(
                3,
                new Criterion.AnyOf(
                        List.of(new Criterion.AtLeast("scale:total", 2), new Criterion.AtLeast("item:1", 1))));
        Scale total = ImmutableScale.copyOf(plain.scales().get(0))
                .withItems("2", "3")
                .withReversed("3")
                .withRange(new ScoreRange(0, 2));
        Instrument turned = plain.withScales(total)
                .withOptionSets(Map.of(
                        "no-yes", plain.optionSets().get("no-yes"),
                        "yes-no",
                                ImmutableOptionSet.copyOf(plain.optionSets().get("no-yes"))
                                        .withOptions(TestInstruments.option("1", 1), TestInstruments.option("0", 0))))
                .withItems(
                        plain.items().get(0),
                        plain.items().get(1),
                        ImmutableItem.copyOf(plain.items().get(2)).withOptions("yes-no"))
                .withSkips(
                        TestInstruments.skip(Skip.Kind.BLANK_IS_LOWEST, new Criterion.AtMost("item:1", 0), "2", "3"));
        assertThat(settling(turned, Response.empty()).toMet().sets())
                .containsExactly(Map.of("1", List.of("1")), Map.of("2", List.of("1")));
    }

    @Test
    void no_more_than_twelve_sets_are_listed_and_the_list_says_so() {
        Settling settling =
                settling(TestInstruments.invented(13, new Criterion.AtLeast("scale:total", 1)), Response.empty());
        assertThat(settling.toMet().sets()).hasSize(12);
        assertThat(settling.toMet().complete()).isFalse();
        assertThat(settling.toMet().words()).isEqualTo("1 = 1; or 2 = 1; or 3 = 1; or others");
        Settling twelve =
                settling(TestInstruments.invented(12, new Criterion.AtLeast("scale:total", 1)), Response.empty());
        assertThat(twelve.toMet().sets()).hasSize(12);
        assertThat(twelve.toMet().complete()).isTrue();
    }

    /** Forty items that all differ: the last three together reach the cut-off, and there are too many threes to try them all. */
    @Test
    void sets_found_before_the_search_gave_up_do_not_claim_to_be_all() {
        int[] points =
                IntStream.rangeClosed(1, 40).map(i -> i > 37 ? 10_000 + i : i).toArray();
        Instrument differing = TestInstruments.weighted(points, total -> new Criterion.AtLeast("scale:total", 30_000));
        Settling settling = settling(differing, Response.empty());
        assertThat(settling.toMet().sets())
                .containsExactly(Map.of("38", List.of("1"), "39", List.of("1"), "40", List.of("1")));
        assertThat(settling.toMet().complete()).isFalse();
        assertThat(settling.toMet().words()).isEqualTo("38 = 1, 39 = 1, 40 = 1; or others");
    }
}
