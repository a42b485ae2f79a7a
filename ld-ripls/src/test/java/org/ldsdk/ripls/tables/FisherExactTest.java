package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ldsdk.ripls.Reference.assertRelative;
import static org.ldsdk.ripls.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.Reference;

class FisherExactTest {

    static final List<String> SURVEYS = Reference.SURVEYS;

    private static TwoByTwo table(JsonNode json) {
        return new TwoByTwo(
                json.get("a").intValue(),
                json.get("b").intValue(),
                json.get("c").intValue(),
                json.get("d").intValue());
    }

    @Test
    void p_of_every_edge_table_is_as_in_exact_arithmetic() {
        JsonNode inR = Reference.json("groups/fisher2x2.json").get("tables");
        JsonNode exact = Reference.json("groups/fisher2x2_hp.json").get("tables");
        assertThat(exact).hasSize(inR.size()).hasSizeGreaterThan(90);
        for (int i = 0; i < inR.size(); i++) {
            String id = inR.get(i).get("id").textValue();
            assertThat(exact.get(i).get("id").textValue()).isEqualTo(id);
            FisherExact fisher = FisherExact.of(table(inR.get(i)));
            assertRelative(fisher.p(), number(exact.get(i).get("p_two_R_rule")), 1e-12, id);
            assertRelative(fisher.pLess(), number(exact.get(i).get("p_less")), 1e-12, id);
            assertRelative(fisher.pGreater(), number(exact.get(i).get("p_greater")), 1e-12, id);
            assertRelative(fisher.pObserved(), number(exact.get(i).get("p_obs")), 1e-12, id);
        }
    }

    @Test
    void every_edge_table_is_as_in_r() {
        for (JsonNode inR : Reference.json("groups/fisher2x2.json").get("tables")) {
            assertAsInR(inR, inR.get("id").textValue());
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void every_item_by_every_demographic_is_as_in_r(String survey) {
        JsonNode tables = Reference.json(survey + "/expected_groups.json").get("two_by_two");
        assertThat(tables).hasSize(120);
        for (JsonNode inR : tables) {
            assertAsInR(
                    inR, inR.get("item").textValue() + inR.get("demographic").textValue());
        }
    }

    private static void assertAsInR(JsonNode inR, String what) {
        TwoByTwo table = table(inR);
        FisherExact fisher = FisherExact.of(table);
        assertThat(table.isDegenerate()).isEqualTo(inR.get("degenerate").booleanValue());
        Reference.assertClose(fisher.p(), inR.get("p_two"), what);
        Reference.assertClose(fisher.pLess(), inR.get("p_less"), what);
        Reference.assertClose(fisher.pGreater(), inR.get("p_greater"), what);
        Reference.assertClose(fisher.pObserved(), inR.get("p_obs"), what);
        Reference.assertClose(fisher.midPLess(), inR.get("midp_less"), what);
        Reference.assertClose(fisher.midPGreater(), inR.get("midp_greater"), what);
        Reference.assertClose(fisher.midP(), inR.get("midp_two_double"), what);
        Reference.assertClose(fisher.midPOfTwoSided(), inR.get("midp_two_minlike"), what);
        assertOddsAsInR(table, fisher, inR, what);
    }

    private static void assertOddsAsInR(TwoByTwo table, FisherExact fisher, JsonNode inR, String what) {
        boolean isExtreme =
                table.total() > 100_000 && Math.min(Math.min(table.a(), table.b()), Math.min(table.c(), table.d())) < 3;
        double tolerance = isExtreme ? 1e-7 : 1e-8;
        double sample = table.sampleOddsRatio().value().map(OddsRatio::estimate).orElse(Double.NaN);
        double conditional = fisher.oddsRatio().value().map(OddsRatio::estimate).orElse(Double.NaN);
        ConfidenceInterval interval = fisher.oddsRatioInterval(0.95);
        assertRelative(sample, number(inR.get("or_sample")), 1e-9, what);
        assertRelative(conditional, number(inR.get("or_cmle")), tolerance, what);
        assertRelative(interval.lower(), number(inR.get("or_cmle_ci95").get(0)), tolerance, what);
        assertRelative(interval.upper(), number(inR.get("or_cmle_ci95").get(1)), tolerance, what);
    }

    /** More than a hundred thousand tables, each against every table with its margins. */
    @Test
    void every_table_of_up_to_25_people_is_as_in_exact_arithmetic() {
        List<TwoByTwo> wrong = new ArrayList<>();
        for (int total = 0; total <= 25; total++) {
            for (int a = 0; a <= total; a++) {
                for (int b = 0; b <= total - a; b++) {
                    for (int c = 0; c <= total - a - b; c++) {
                        TwoByTwo table = new TwoByTwo(a, b, c, total - a - b - c);
                        if (!isExact(table)) {
                            wrong.add(table);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static boolean isExact(TwoByTwo table) {
        FisherExact fisher = FisherExact.of(table);
        double[] exact = BigFisher.p(table);
        return isClose(fisher.p(), exact[0])
                && isClose(fisher.pLess(), exact[1])
                && isClose(fisher.pGreater(), exact[2])
                && isClose(fisher.pObserved(), exact[3]);
    }

    private static boolean isClose(double ours, double exact) {
        return Math.abs(ours - exact) <= 1e-12 * exact;
    }

    @Test
    void a_table_that_is_a_hair_more_probable_counts_as_in_r() {
        assertThat(FisherExact.of(new TwoByTwo(108517, 199528, 243758, 448197)).p())
                .isEqualTo(1);
        assertThat(FisherExact.of(new TwoByTwo(2, 2, 2, 2)).p()).isEqualTo(1);
        assertThat(FisherExact.of(new TwoByTwo(3, 1, 1, 3)).p()).isEqualTo(34 / 70.0);
    }

    @Test
    void margins_of_billions_are_no_matter() {
        FisherExact balanced = FisherExact.of(
                new TwoByTwo(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
        FisherExact apart = FisherExact.of(new TwoByTwo(Integer.MAX_VALUE, 0, 0, Integer.MAX_VALUE));
        assertThat(balanced.p()).isEqualTo(1);
        assertThat(balanced.oddsRatio().value().orElseThrow().estimate()).isEqualTo(1);
        assertThat(apart.p()).isZero();
        assertThat(apart.pGreater()).isZero();
        assertThat(apart.pLess()).isEqualTo(1);
        assertThat(apart.midP()).isZero();
        assertThat(apart.oddsRatioInterval(0.95).lower()).isGreaterThan(1e8).isFinite();
    }

    @Test
    void a_zero_margin_has_p_1_no_odds_ratio_and_an_interval_that_says_nothing() {
        FisherExact nobody = FisherExact.of(new TwoByTwo(0, 0, 3, 8));
        FisherExact alike = FisherExact.of(new TwoByTwo(4, 0, 6, 0));
        assertThat(nobody.p()).isEqualTo(1);
        assertThat(nobody.midP()).isEqualTo(1);
        assertThat(nobody.oddsRatio().reason()).contains("there is nobody in one of the groups");
        assertThat(alike.oddsRatio().reason()).contains("everybody answered alike");
        assertThat(alike.table().sampleOddsRatio().reason()).contains("everybody answered alike");
        assertThat(alike.oddsRatioInterval(0.95))
                .isEqualTo(new ConfidenceInterval(0.95, 0, Double.POSITIVE_INFINITY, "exact conditional"));
    }

    @Test
    void negative_counts_and_impossible_levels_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TwoByTwo(1, 2, -3, 4))
                .withMessage("TwoByTwo: must hold counts of 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FisherExact.of(new TwoByTwo(1, 2, 3, 4)).oddsRatioInterval(1))
                .withMessage("FisherExact.level: must be more than 0 and less than 1, but was 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new OddsRatio(Double.NaN));
    }

    @Test
    void text_forms_show_no_count_and_no_figure() {
        FisherExact fisher = FisherExact.of(new TwoByTwo(4711, 815, 4711, 815));
        assertThat(List.of(fisher, fisher.table(), fisher.oddsRatio(), new OddsRatio(4711)))
                .allSatisfy(it -> assertThat(it.toString()).doesNotContainPattern("[0-9]"));
    }
}
