package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ldsdk.ripls.Reference.assertRelative;
import static org.ldsdk.ripls.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.ripls.Reference;

class FisherFreemanHaltonTest {

    static final List<String> SURVEYS = Reference.SURVEYS;

    private static final TableBudget ONLY_DRAWN = new TableBudget(0, 20_000, 7);

    private static CountTable table(JsonNode rows) {
        return CountTable.of(StreamSupport.stream(rows.spliterator(), false)
                .map(row -> Arrays.stream(Reference.numbers(row))
                        .mapToInt(count -> (int) count)
                        .toArray())
                .toArray(int[][]::new));
    }

    @Test
    void every_edge_table_is_as_in_r() {
        for (JsonNode inR : Reference.json("groups/fisher_rxc.json").get("tables")) {
            FisherFreemanHalton fisher = FisherFreemanHalton.of(table(inR.get("rows")));
            assertRelative(
                    fisher.p(),
                    number(inR.get("p_fisher_after_dropping_empty")),
                    1e-9,
                    inR.get("id").textValue());
            assertThat(fisher.isExact()).isTrue();
            assertThat(fisher.standardError()).isZero();
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void every_item_by_every_demographic_is_as_in_r(String survey) {
        for (JsonNode inR : Reference.json(survey + "/expected_groups.json").get("r_by_c")) {
            CountTable table = table(inR.get("table_rows"));
            CountTable full = table.withoutEmpty();
            assertThat(full.rows()).isEqualTo(inR.get("effective_rows").intValue());
            assertThat(full.columns()).isEqualTo(inR.get("effective_cols").intValue());
            assertThat(full.total()).isEqualTo(inR.get("n").intValue());
            if (inR.has("p_fisher")) {
                FisherFreemanHalton fisher = FisherFreemanHalton.of(table);
                assertThat(fisher.isExact()).isTrue();
                assertRelative(
                        fisher.p(),
                        number(inR.get("p_fisher")),
                        1e-9,
                        inR.get("item").textValue() + inR.get("row_variable").textValue());
            }
        }
    }

    @Test
    void what_the_budget_does_not_reach_is_drawn_at_random_and_says_so() {
        CountTable table = CountTable.of(new int[][] {{1, 2, 1, 0}, {3, 3, 6, 1}, {10, 10, 14, 9}, {6, 7, 12, 11}});
        FisherFreemanHalton exact = FisherFreemanHalton.of(table);
        FisherFreemanHalton drawn = FisherFreemanHalton.of(table, ONLY_DRAWN);

        assertThat(exact.method()).isEqualTo("exact");
        assertThat(drawn.isExact()).isFalse();
        assertThat(drawn.method())
                .isEqualTo(
                        "20000 tables drawn at random (L64X128MixRandom, seed 7), since the exact sum was not done after 0"
                                + " steps");
        assertThat(drawn.standardError()).isBetween(0.002, 0.004);
        assertThat(Math.abs(drawn.p() - exact.p())).isLessThan(4 * drawn.standardError());
        assertThat(FisherFreemanHalton.of(table, ONLY_DRAWN)).isEqualTo(drawn);
        assertThat(FisherFreemanHalton.of(table, ONLY_DRAWN.withSeed(8)).p()).isNotEqualTo(drawn.p());
    }

    /** Fixed by the generator's name and the seed, on every machine. */
    @Test
    void a_seed_gives_the_same_p_for_ever() {
        assertThat(FisherFreemanHalton.of(CountTable.of(new int[][] {{3, 1, 4}, {2, 6, 1}}), ONLY_DRAWN)
                        .p())
                .isEqualTo(0.09319534023298835);
    }

    @Test
    void a_large_table_has_an_answer_and_says_how_sure_it_is() {
        int[][] counts = new int[5][5];
        for (int i = 0; i < 25; i++) {
            counts[i / 5][i % 5] = 3 + (i * i * 7) % 11;
        }
        FisherFreemanHalton fisher =
                FisherFreemanHalton.of(CountTable.of(counts), new TableBudget(2_000_000, 10_000, 1));
        assertThat(fisher.isExact()).isFalse();
        assertThat(fisher.p()).isBetween(0.0, 1.0);
        assertThat(fisher.standardError()).isPositive().isLessThanOrEqualTo(0.005);
    }

    @Test
    void forty_groups_and_a_million_people_are_answered() {
        int[][] forty = new int[40][5];
        for (int i = 0; i < 200; i++) {
            forty[i / 5][i % 5] = i % 3;
        }
        CountTable million = CountTable.of(new int[][] {{200_000, 200_100, 99_800}, {200_050, 199_900, 200_150}});
        TableBudget small = new TableBudget(1_000_000, 2_000, 1);
        assertThat(FisherFreemanHalton.of(CountTable.of(forty), small).isExact())
                .isFalse();
        assertThat(FisherFreemanHalton.of(million, small).p()).isLessThan(0.001);
    }

    @Test
    void an_empty_table_and_one_with_a_single_group_have_p_1() {
        assertThat(FisherFreemanHalton.of(CountTable.of(new int[3][4])).p()).isEqualTo(1);
        assertThat(FisherFreemanHalton.of(CountTable.of(new int[][] {{3, 4, 5}, {0, 0, 0}}))
                        .p())
                .isEqualTo(1);
    }

    @Test
    void tables_that_are_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(new int[0][0]))
                .withMessage("CountTable.counts: must have at least one row and one column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(new int[][] {{1, 2}, {3}}))
                .withMessage("CountTable.counts: must have rows of the same length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(new int[][] {{1, 2}, {3, -4}}))
                .withMessage("CountTable.counts: must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(new int[][] {{Integer.MAX_VALUE, 2}, {3, 4}}))
                .withMessageStartingWith("CountTable.counts: must hold at most 10000000 people");
        assertThatIllegalArgumentException().isThrownBy(() -> new TableBudget(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableBudget(1, 0, 1));
    }

    @Test
    void text_forms_show_no_count_and_no_figure() {
        CountTable table = CountTable.of(new int[][] {{4711, 815, 9}, {2, 3, 4}});
        assertThat(table).hasToString("CountTable[2 rows, 3 columns]");
        assertThat(FisherFreemanHalton.of(table, ONLY_DRAWN)).hasToString("FisherFreemanHalton[drawn at random]");
    }
}
