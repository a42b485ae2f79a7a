package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.ripls.Ripls;

class ItemAnalysisTest {

    private static final Instrument HEAN = Ripls.variant("hean-2015");
    private static final Item ITEM_29 = HEAN.items().stream()
            .filter(item -> item.code().equals("29"))
            .findFirst()
            .orElseThrow();
    private static final List<AnswerOption> OPTIONS =
            HEAN.optionSets().get("agreement").options();

    @Test
    void an_item_by_its_counts() {
        ItemAnalysis item = ItemAnalysis.of(ITEM_29, OPTIONS, 0, 1, 5, 18, 20);
        assertThat(item.used()).isEqualTo(44);
        assertThat(item.answers().mean().value()).contains(57 / 44.0);
        assertThat(item.answers().median().value()).contains(1.0);
        assertThat(item.answers().modes().value()).contains(List.of(2.0));
        assertThat(item.answers().modalPercent().value()).contains(100 * 20 / 44.0);
    }

    @Test
    void every_answer_is_listed_also_one_that_nobody_gave() {
        ItemAnalysis item = ItemAnalysis.of(ITEM_29, OPTIONS, 0, 1, 5, 18, 20);
        assertThat(item.options().stream().map(OptionCount::code)).containsExactly("-2", "-1", "0", "1", "2");
        assertThat(item.options().stream().map(OptionCount::count)).containsExactly(0, 1, 5, 18, 20);
    }

    @Test
    void an_item_that_nobody_answered_is_all_reasons() {
        ItemAnalysis item = ItemAnalysis.of(ITEM_29, OPTIONS, 0, 0, 0, 0, 0);
        assertThat(item.used()).isZero();
        assertThat(item.answers().mean().reason()).contains("nobody has a value");
        assertThat(item.options()).hasSize(5);
    }

    @Test
    void an_item_is_uninformative_from_95_percent_in_one_answer() {
        assertThat(ItemAnalysis.of(ITEM_29, OPTIONS, 0, 0, 0, 1, 19)
                        .isUninformative()
                        .value())
                .contains(true);
        assertThat(ItemAnalysis.of(ITEM_29, OPTIONS, 0, 0, 0, 1, 18)
                        .isUninformative()
                        .value())
                .contains(false);
        assertThat(ItemAnalysis.of(ITEM_29, OPTIONS, 7, 0, 0, 0, 0)
                        .isUninformative()
                        .value())
                .contains(true);
        assertThat(ItemAnalysis.of(ITEM_29, OPTIONS, 0, 0, 0, 0, 0)
                        .isUninformative()
                        .reason())
                .contains("nobody answered it");
    }

    @Test
    void counts_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> ItemAnalysis.of(ITEM_29, OPTIONS, 1, 2, 3, 4))
                .hasMessage("ItemAnalysis[29].counts: must be one, at least 0, for each answer");
        assertThatThrownBy(() -> ItemAnalysis.of(ITEM_29, OPTIONS, 1, 2, 3, 4, -1))
                .hasMessage("ItemAnalysis[29].counts: must be one, at least 0, for each answer");
    }
}
