package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleReliabilityTest {

    private static final List<String> ITEMS = List.of("a", "b", "c");

    @Test
    void an_item_that_runs_against_the_others_is_pointed_out_and_kept() {
        ScaleReliability reliability = of(new int[][] {{0, 0, 3}, {1, 1, 2}, {2, 2, 1}, {3, 3, 1}});
        assertThat(reliability.negativeItems()).containsExactly("c");
        assertThat(reliability.alpha().items()).isEqualTo(3);
        assertThat(reliability.findings())
                .contains("Runs against the other items (negative item-total correlation): c."
                        + " Check its direction and its place in the scale; nothing was turned or left out.");
    }

    @Test
    void an_item_that_everybody_answered_alike_is_pointed_out_and_kept() {
        ScaleReliability reliability = of(new int[][] {{0, 0, 1}, {1, 1, 1}, {2, 3, 1}});
        assertThat(reliability.constantItems()).containsExactly("c");
        assertThat(reliability.alpha().raw().value()).isPresent();
        assertThat(reliability.standardizedAlpha().reason()).contains("everybody answered one of the items alike");
        assertThat(reliability.items().get(2).itemTotalCorrelation().reason())
                .contains("everybody answered the item alike");
        assertThat(reliability.findings()).singleElement().asString().startsWith("Everybody answered alike: c.");
    }

    @Test
    void one_respondent_or_one_item_is_all_reasons() {
        ScaleReliability one = of(new int[][] {{0, 1, 2}});
        assertThat(one.alpha().raw().reason()).contains("fewer than 2 respondents answered every item");
        assertThat(one.oddEven().guttman().reason()).contains("fewer than 2 respondents answered every item");
        assertThat(one.items()).hasSize(3);
        assertThat(one.findings()).isEmpty();
        ItemMoments moments = ItemMoments.of(KeyedAnswers.of(new int[][] {{0}, {1}}));
        assertThat(ScaleReliability.of(List.of("a"), moments)
                        .standardErrorOfMeasurement()
                        .reason())
                .contains("the scale has fewer than 2 items");
        assertThat(of(new int[][] {}).alpha().raw().reason()).contains("fewer than 2 respondents answered every item");
    }

    @Test
    void sums_that_do_not_vary_have_reasons_though_items_do() {
        ItemMoments moments = ItemMoments.of(KeyedAnswers.of(new int[][] {{0, 2}, {1, 1}, {2, 0}}));
        ScaleReliability reliability = ScaleReliability.of(List.of("a", "b"), moments);
        assertThat(reliability.alpha().raw().reason()).contains("the sums do not vary");
        assertThat(reliability.guttman().lambda2().reason()).contains("the sums do not vary");
        assertThat(reliability.standardizedAlpha().reason()).contains("the sums of standardized items do not vary");
        assertThat(reliability.oddEven().correlation().value()).contains(-1.0);
        assertThat(reliability.oddEven().spearmanBrown().reason())
                .contains("the sums of the halves are exactly opposite");
        assertThat(reliability.items().get(0).alphaIfDeleted().reason()).contains("fewer than 2 items would be left");
    }

    @Test
    void perfect_items_have_an_alpha_of_one_and_no_error() {
        ScaleReliability reliability = of(new int[][] {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}});
        assertThat(reliability.alpha().raw().value()).contains(1.0);
        assertThat(reliability.standardErrorOfMeasurement().value()).contains(0.0);
        assertThat(reliability.guttman().lambda6().reason())
                .contains("an item follows from the others, or nearly, among those who answered every item");
    }

    @Test
    void there_is_one_code_for_each_item() {
        ItemMoments moments = ItemMoments.of(KeyedAnswers.of(new int[][] {{0, 1}, {1, 1}}));
        assertThatThrownBy(() -> ScaleReliability.of(ITEMS, moments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ScaleReliability.items: must be 2 codes, but was 3");
    }

    @Test
    void text_forms_show_no_figure() {
        ScaleReliability reliability = of(new int[][] {{0, 0, 1}, {1, 1, 1}, {2, 3, 1}});
        assertThat(reliability).hasToString("ScaleReliability{alpha=CronbachAlpha[3 respondents, 3 items]}");
        assertThat(reliability.items().get(0)).hasToString("ItemReliability{item=a}");
        assertThat(reliability.guttman()).hasToString("GuttmanLambdas");
        assertThat(reliability.oddEven()).hasToString("SplitHalf[2 and 1 items]");
        assertThat(ItemMoments.of(KeyedAnswers.of(new int[][] {{41, 42}})))
                .hasToString("ItemMoments[1 respondents, 2 items]");
    }

    private static ScaleReliability of(int[][] rows) {
        return ScaleReliability.of(ITEMS, KeyedAnswers.of(rows), Bootstrap.none(), 0.95);
    }
}
