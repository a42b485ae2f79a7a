package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.psychometrics.RoundingInterval;

class KeyingCheckTest {

    private static final PublishedFigures CAN_THO = PublishedFigures.of("can-tho-2024");

    private static PublishedFigures study(String variant, PublishedFigure... figures) {
        return new PublishedFigures(variant, 301, CAN_THO.source(), List.of(), List.of(figures));
    }

    private static PublishedFigure mean(String scale, String printed) {
        return new PublishedFigure("scale:" + scale, Statistic.ITEM_MEAN, printed, "here");
    }

    @Test
    void the_means_of_can_tho_exclude_that_negative_identity_alone_was_reversed() {
        assertThat(KeyingCheck.text(CAN_THO)).isEqualTo("""
                Taking the means of the scales to be printed as answered:
                  raw: the total is 71.55..73.45; 72.2 is printed: consistent
                  negative-identity-reversed: the total is 73.35..75.25; 72.2 is printed: excluded
                  negative-identity-and-roles-reversed: the total is 70.95..72.85; 72.2 is printed: consistent
                """);
        assertThat(KeyingCheck.of(CAN_THO).stream()
                        .filter(KeyingCheck::isConsistent)
                        .map(check -> check.keying().name()))
                .containsExactly("raw", "negative-identity-and-roles-reversed");
    }

    @Test
    void a_total_that_only_rounding_lets_through_is_consistent() {
        List<PublishedFigure> figures = CAN_THO.figures();
        assertThat(Stream.of("73.3", "73.29", "73.5", "73.51")
                        .map(total -> KeyingCheck.of(study(
                                "mcfadyen-2005",
                                figures.stream()
                                        .map(figure -> figure.statistic() == Statistic.MEAN
                                                ? new PublishedFigure("scale:total", Statistic.MEAN, total, "here")
                                                : figure)
                                        .toArray(PublishedFigure[]::new))))
                        .map(checks -> checks.get(0).isConsistent() + " "
                                + checks.get(1).isConsistent()))
                .containsExactly("true true", "true false", "true true", "false true");
    }

    @Test
    void figures_that_are_not_printed_are_named_all_at_once() {
        assertThatThrownBy(() -> KeyingCheck.of(study(
                        "mcfadyen-2005", mean("teamwork-collaboration", "4.2"), mean("positive-identity", "4.1"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        PublishedFigures[mcfadyen-2005].figures: must have the mean of scale total
                        PublishedFigures[mcfadyen-2005].figures: must have the item-mean of scale negative-identity
                        PublishedFigures[mcfadyen-2005].figures: must have the item-mean of scale roles-responsibilities""");
    }

    @Test
    void a_scale_of_which_a_part_is_reversed_and_a_variant_without_total_are_refused() {
        assertThatThrownBy(() -> KeyingCheck.of(study(
                        "parsell-bligh-1999",
                        new PublishedFigure("scale:total", Statistic.MEAN, "72.2", "here"),
                        mean("teamwork-collaboration", "4.2"),
                        mean("professional-identity", "4.1"),
                        mean("professional-roles", "3.4"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ReverseKeying[negative-identity-reversed].reversed:"
                        + " must be all or none of the items of scale professional-identity");
        assertThatThrownBy(() -> KeyingCheck.of(PublishedFigures.of("hean-2015")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith(
                        "PublishedFigures[hean-2015].variant: must have a scale total that its other scales make up");
    }

    /**
     * Ho Chi Minh City, MedPharmRes 7(1):39, Table 2, all 90: means of items 1 to 9 and of their scale, as printed.
     */
    @Test
    void the_mean_of_a_scale_meets_that_of_its_items_only_where_rounding_reaches() {
        RoundingInterval sum = Stream.of("4.4", "4.6", "4.5", "4.4", "4.3", "4.4", "4.6", "4.6", "4.3")
                .map(printed -> RoundingInterval.of(new BigDecimal(printed)))
                .reduce(RoundingInterval::plus)
                .orElseThrow();
        RoundingInterval scale = RoundingInterval.of(new BigDecimal("4.4")).times(9);
        assertThat(sum.words()).isEqualTo("39.65..40.55");
        assertThat(scale.words()).isEqualTo("39.15..40.05");
        assertThat(sum.meets(scale)).isTrue();
        assertThat(sum.meets(RoundingInterval.of(new BigDecimal("4.41")).times(9)))
                .isTrue();
        assertThat(sum.meets(RoundingInterval.of(new BigDecimal("4.40")).times(9)))
                .isFalse();
        assertThat(sum.meets(RoundingInterval.of(new BigDecimal("4.3")).times(9)))
                .isFalse();
    }

    @Test
    void figures_of_a_study_are_compared_with_those_of_ones_own_survey() {
        assertThat(CAN_THO.figures()).hasSize(11);
        assertThat(CAN_THO.source().verified()).isTrue();
        String row = ",4".repeat(9) + ",2".repeat(3) + ",4".repeat(4) + ",3".repeat(3) + "\n";
        String other = ",5".repeat(9) + ",3".repeat(3) + ",4".repeat(4) + ",4".repeat(3) + "\n";
        CohortReport report = Fixtures.report("mcfadyen-2005", "A" + row + "B" + other);
        assertThat(CAN_THO.compare(report).stream()
                        .map(one -> one.figure().name() + " " + one.computed() + " " + one.verdict()))
                .containsExactly(
                        "survey, respondents 2 DIFFERS",
                        "total, mean 74.5 DIFFERS",
                        "total, sd 10.6 DIFFERS",
                        "teamwork-collaboration, item mean 4.5 DIFFERS",
                        "teamwork-collaboration, item sd 0.7 DIFFERS",
                        "negative-identity, item mean 2.5 DIFFERS",
                        "negative-identity, item sd 0.7 DIFFERS",
                        "positive-identity, item mean 4.0 DIFFERS",
                        "positive-identity, item sd 0.0 DIFFERS",
                        "roles-responsibilities, item mean 3.5 DIFFERS",
                        "roles-responsibilities, item sd 0.7 DIFFERS");
    }
}
