package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import org.ldsdk.ripls.Reference;

class FisherExactProperties {

    @Provide
    Arbitrary<TwoByTwo> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 30)),
                Tuple.of(1, Arbitraries.integers().between(0, 400)));
        return Combinators.combine(count, count, count, count).as(TwoByTwo::new);
    }

    @Property
    void p_is_what_every_table_written_down_gives(@ForAll("tables") TwoByTwo table) {
        assertThat(FisherExactTest.isExact(table)).isTrue();
    }

    @Property
    void transposing_and_permuting_moves_no_digit(@ForAll("tables") TwoByTwo table) {
        FisherExact fisher = FisherExact.of(table);
        FisherExact transposed = FisherExact.of(table.transposed());
        FisherExact rows = FisherExact.of(new TwoByTwo(table.c(), table.d(), table.a(), table.b()));
        FisherExact columns = FisherExact.of(new TwoByTwo(table.b(), table.a(), table.d(), table.c()));
        assertThat(FisherExact.p(table)).isEqualTo(fisher.p());
        assertThat(transposed.p()).isEqualTo(fisher.p());
        assertThat(transposed.pLess()).isEqualTo(fisher.pLess());
        assertThat(rows.p()).isEqualTo(fisher.p());
        assertThat(rows.pLess()).isEqualTo(fisher.pGreater());
        assertThat(columns.p()).isEqualTo(fisher.p());
        assertThat(columns.midP()).isEqualTo(fisher.midP());
    }

    @Property
    void probabilities_of_all_tables_with_the_margins_add_up_to_1(@ForAll("tables") TwoByTwo table) {
        double sum = 0;
        int shift = Math.min(table.a(), table.d());
        TwoByTwo first = new TwoByTwo(table.a() - shift, table.b() + shift, table.c() + shift, table.d() - shift);
        for (int x = 0; x <= Math.min(first.b(), first.c()); x++) {
            sum += FisherExact.of(new TwoByTwo(first.a() + x, first.b() - x, first.c() - x, first.d() + x))
                    .pObserved();
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Property
    void every_p_lies_between_0_and_1_and_both_sides_meet_in_the_observed_table(@ForAll("tables") TwoByTwo table) {
        FisherExact fisher = FisherExact.of(table);
        assertThat(List.of(
                        fisher.p(),
                        fisher.pLess(),
                        fisher.pGreater(),
                        fisher.pObserved(),
                        fisher.midP(),
                        fisher.midPOfTwoSided(),
                        fisher.midPLess(),
                        fisher.midPGreater()))
                .allMatch(p -> p >= 0 && p <= 1);
        assertThat(fisher.pLess() + fisher.pGreater() - fisher.pObserved()).isCloseTo(1, within(1e-12));
        assertThat(fisher.p()).isGreaterThanOrEqualTo(fisher.pObserved());
    }

    @Property
    void the_interval_holds_the_estimate_and_widens_with_its_level(
            @ForAll("tables") TwoByTwo table,
            @ForAll @DoubleRange(min = 0.5, max = 0.9) double level,
            @ForAll @DoubleRange(min = 0.91, max = 0.99) double higher) {
        FisherExact fisher = FisherExact.of(table);
        fisher.oddsRatio()
                .value()
                .ifPresent(odds -> assertThat(fisher.oddsRatioInterval(level).contains(odds.estimate()))
                        .isTrue());
        assertThat(fisher.oddsRatioInterval(higher).lower())
                .isLessThanOrEqualTo(fisher.oddsRatioInterval(level).lower());
        assertThat(fisher.oddsRatioInterval(higher).upper())
                .isGreaterThanOrEqualTo(fisher.oddsRatioInterval(level).upper());
    }

    /** The end of the interval that touches 1 belongs to the one-sided p that the level leaves. */
    @Property
    void the_interval_leaves_1_out_just_when_a_one_sided_p_is_below_half_of_what_the_level_leaves(
            @ForAll("tables") TwoByTwo table) {
        FisherExact fisher = FisherExact.of(table);
        double smaller = Math.min(fisher.pLess(), fisher.pGreater());
        if (Math.abs(smaller - 0.025) > 1e-9) {
            assertThat(fisher.oddsRatioInterval(0.95).contains(1)).isEqualTo(smaller > 0.025);
        }
    }

    @Property
    void exchanging_the_groups_turns_the_odds_ratio_over(@ForAll("tables") TwoByTwo table) {
        FisherExact fisher = FisherExact.of(table);
        FisherExact turned = FisherExact.of(new TwoByTwo(table.c(), table.d(), table.a(), table.b()));
        fisher.oddsRatio()
                .value()
                .ifPresent(odds -> Reference.assertRelative(
                        turned.oddsRatio().value().orElseThrow().estimate(), 1 / odds.estimate(), 1e-11, "odds"));
        Reference.assertRelative(
                turned.oddsRatioInterval(0.95).lower(),
                1 / fisher.oddsRatioInterval(0.95).upper(),
                1e-11,
                "lower");
    }
}
