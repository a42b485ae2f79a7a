package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.CohenKappa.Weights;
import org.ldsdk.core.statistics.IntraclassCorrelation.Form;
import org.ldsdk.core.statistics.KrippendorffAlpha.Metric;

/** What cannot be computed, and why; by hand. */
class AgreementTest {

    private static Ratings two(int[]... units) {
        Ratings.Builder ratings = Ratings.builder(List.of(0, 1, 2), 2);
        for (int[] unit : units) {
            ratings.unit(unit);
        }
        return ratings.build();
    }

    private static int[] unit(int... ratings) {
        return ratings;
    }

    @Test
    void without_a_unit_that_two_rated_nothing_is_computed() {
        Ratings apart = Ratings.builder(List.of(0, 1), 2)
                .unit(List.of(OptionalInt.of(0), OptionalInt.empty()))
                .unit(List.of(OptionalInt.empty(), OptionalInt.of(1)))
                .build();
        CohenKappa kappa = CohenKappa.of(apart, 0, 1, Weights.LINEAR);
        assertThat(kappa.leftOut()).isEqualTo(2);
        assertThat(kappa.agreement()).isEqualTo(Computed.none("no unit was rated by both"));
        assertThat(kappa.interval(0.95)).isEqualTo(Computed.none("no unit was rated by both"));
        assertThat(FleissKappa.of(apart).test()).isEqualTo(Computed.none("no unit was rated by every rater"));
        KrippendorffAlpha alpha = KrippendorffAlpha.of(apart, Metric.ORDINAL);
        assertThat(alpha.alpha()).isEqualTo(Computed.none("no unit has 2 ratings or more"));
        assertThat(alpha.leftOut()).isEqualTo(2);
        assertThat(IntraclassCorrelation.of(apart, Form.AGREEMENT).estimate())
                .isEqualTo(Computed.none("fewer than 2 units were rated by every rater"));
    }

    @Test
    void ratings_that_are_all_the_same_tell_nothing_of_agreement() {
        Ratings same = two(unit(1, 1), unit(1, 1), unit(1, 1));
        CohenKappa kappa = CohenKappa.of(same, 0, 1, Weights.UNWEIGHTED);
        assertThat(kappa.agreement()).isEqualTo(Computed.of(1.0));
        assertThat(kappa.kappa()).isEqualTo(Computed.none("both raters used one and the same category throughout"));
        assertThat(FleissKappa.of(same).kappa()).isEqualTo(Computed.none("all ratings are the same"));
        assertThat(KrippendorffAlpha.of(same, Metric.NOMINAL).alpha())
                .isEqualTo(Computed.none("all ratings are the same"));
        for (Form form : Form.values()) {
            assertThat(IntraclassCorrelation.of(same, form).estimate())
                    .isEqualTo(Computed.none("the means of units vary too little"));
            assertThat(IntraclassCorrelation.of(same, form).interval(0.95))
                    .isEqualTo(Computed.none("the means of units vary too little"));
        }
    }

    @Test
    void a_rater_who_never_varies_agrees_as_by_chance_and_has_no_interval() {
        CohenKappa kappa = CohenKappa.of(two(unit(1, 1), unit(1, 0), unit(1, 2), unit(1, 1)), 0, 1, Weights.QUADRATIC);
        assertThat(kappa.kappa()).isEqualTo(Computed.of(0.0));
        assertThat(kappa.standardError()).isEqualTo(Computed.of(0.0));
        assertThat(kappa.interval(0.95))
                .isEqualTo(Computed.none("the large-sample standard error is 0, so it would have no width"));
    }

    @Test
    void raters_who_always_agree_have_no_interval() {
        Ratings alike = two(unit(0, 0), unit(1, 1), unit(2, 2));
        assertThat(CohenKappa.of(alike, 0, 1, Weights.LINEAR).kappa()).isEqualTo(Computed.of(1.0));
        assertThat(CohenKappa.of(alike, 0, 1, Weights.LINEAR).interval(0.95).reason())
                .isPresent();
        IntraclassCorrelation icc = IntraclassCorrelation.of(alike, Form.AGREEMENT);
        assertThat(icc.estimate()).isEqualTo(Computed.of(1.0));
        assertThat(icc.interval(0.95))
                .isEqualTo(Computed.none("raters disagree in nothing that varies from unit to unit"));
        assertThat(icc.test()).isEqualTo(Computed.none("raters disagree in nothing that varies from unit to unit"));
    }

    /** 20 and 15 of 50 alike, 25 and 30 yes: chance 0.5, agreement 0.7. */
    @Test
    void kappa_of_a_table_by_hand() {
        CohenKappa kappa = CohenKappa.ofCounts(new long[][] {{20, 5}, {10, 15}}, Weights.UNWEIGHTED);
        assertThat(kappa.agreement().value().orElseThrow()).isEqualTo(0.7);
        assertThat(kappa.kappa().value().orElseThrow()).isCloseTo(0.4, within(1e-15));
        assertThat(kappa.interval(0.95).value().orElseThrow().method()).isEqualTo("large-sample normal");
    }

    @Test
    void a_table_is_square_and_counts() {
        assertThatThrownBy(() -> CohenKappa.ofCounts(new long[][] {{1, 2}, {3}}, Weights.LINEAR))
                .hasMessage("CohenKappa.counts: must be a square of 2 or more categories");
        assertThatThrownBy(() -> CohenKappa.ofCounts(new long[][] {{1}}, Weights.LINEAR))
                .hasMessage("CohenKappa.counts: must be a square of 2 or more categories");
        assertThatThrownBy(() -> CohenKappa.ofCounts(new long[][] {{1, 2}, {3, -1}}, Weights.LINEAR))
                .hasMessage("CohenKappa.counts: must not be negative");
    }

    @Test
    void a_ratio_has_no_meaning_below_0() {
        Ratings ratings = Ratings.builder(List.of(-1, 1), 2).unit(-1, 1).build();
        assertThatThrownBy(() -> KrippendorffAlpha.of(ratings, Metric.RATIO))
                .hasMessage("KrippendorffAlpha.metric: must not be RATIO with a category below 0");
    }

    @Test
    void ratings_are_refused_by_place_and_without_the_rating() {
        Ratings.Builder ratings = Ratings.builder(List.of(0, 1, 2), 2).unit(0, 1);
        assertThatThrownBy(() -> ratings.unit(0, 7))
                .hasMessage("Ratings.unit[1]: must be rated in the categories [0, 1, 2]");
        assertThatThrownBy(() -> ratings.unit(0, 1, 2)).hasMessage("Ratings.unit[1]: must have 2 ratings, but has 3");
        assertThatThrownBy(() -> CohenKappa.of(ratings.build(), 0, 2, Weights.LINEAR))
                .hasMessage("Ratings.second: must be in [0, 1], but was 2");
        assertThatThrownBy(() -> CohenKappa.of(ratings.build(), -1, 1, Weights.LINEAR))
                .hasMessage("Ratings.first: must be in [0, 1], but was -1");
    }

    @Test
    void categories_go_upwards_and_raters_are_two_or_more() {
        assertThatThrownBy(() -> Ratings.builder(List.of(0, 0), 2))
                .hasMessage("Ratings.categories: must go upwards, but were [0, 0]");
        assertThatThrownBy(() -> Ratings.builder(List.of(1), 2))
                .hasMessage("Ratings.categories: must be 2 or more, but were 1");
        assertThatThrownBy(() -> Ratings.builder(List.of(0, 1), 1))
                .hasMessage("Ratings.raters: must be 2 or more, but was 1");
    }

    @Test
    void text_forms_show_no_rating_and_no_figure() {
        Ratings ratings = two(unit(0, 1), unit(1, 1), unit(2, 2));
        assertThat(ratings).hasToString("Ratings[3 units, 2 raters]");
        assertThat(CohenKappa.of(ratings, 0, 1, Weights.LINEAR)).hasToString("CohenKappa[3 units, LINEAR]");
        assertThat(FleissKappa.of(ratings)).hasToString("FleissKappa[3 units, 2 raters]");
        assertThat(KrippendorffAlpha.of(ratings, Metric.NOMINAL)).hasToString("KrippendorffAlpha[3 units, NOMINAL]");
        IntraclassCorrelation icc = IntraclassCorrelation.of(ratings, Form.AGREEMENT);
        assertThat(icc).hasToString("IntraclassCorrelation[AGREEMENT, 3 units, 2 raters]");
        assertThat(icc.meanSquares().value().orElseThrow()).hasToString("MeanSquares[3 units, 2 raters]");
        assertThat(icc.test().value().orElseThrow()).hasToString("FTest");
    }
}
