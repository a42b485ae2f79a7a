package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.Proportion;

/** Laws of tables and of what they mean elsewhere. */
class DiagnosticTableProperties {

    /** Zeros are frequent. */
    @Provide
    Arbitrary<DiagnosticTable> tables() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(0, 5000)));
        return Combinators.combine(count, count, count, count).as(DiagnosticTable::new);
    }

    private static DiagnosticTable classesSwapped(DiagnosticTable table) {
        return new DiagnosticTable(
                table.trueNegatives(), table.falseNegatives(), table.falsePositives(), table.truePositives());
    }

    private static DiagnosticTable rolesSwapped(DiagnosticTable table) {
        return new DiagnosticTable(
                table.truePositives(), table.falseNegatives(), table.falsePositives(), table.trueNegatives());
    }

    @Property
    void calling_the_other_class_the_condition_swaps_sensitivity_and_specificity(
            @ForAll("tables") DiagnosticTable table) {
        DiagnosticTable swapped = classesSwapped(table);
        assertThat(swapped.sensitivity()).isEqualTo(table.specificity());
        assertThat(swapped.specificity()).isEqualTo(table.sensitivity());
        assertThat(swapped.ppv()).isEqualTo(table.npv());
        assertThat(swapped.npv()).isEqualTo(table.ppv());
        assertThat(swapped.accuracy()).isEqualTo(table.accuracy());
        assertThat(swapped.oddsRatio()).isEqualTo(table.oddsRatio());
        assertClose(swapped.kappa().kappa(), table.kappa().kappa());
    }

    @Property
    void calling_the_screen_the_standard_swaps_sensitivity_and_predictive_value(
            @ForAll("tables") DiagnosticTable table) {
        DiagnosticTable swapped = rolesSwapped(table);
        assertThat(swapped.sensitivity()).isEqualTo(table.ppv());
        assertThat(swapped.specificity()).isEqualTo(table.npv());
        assertThat(swapped.prevalence()).isEqualTo(table.met());
        assertThat(swapped.kappa().kappa()).isEqualTo(table.kappa().kappa());
        assertThat(swapped.oddsRatio()).isEqualTo(table.oddsRatio());
    }

    @Property
    void at_the_prevalence_of_the_sample_the_predictive_values_are_those_of_the_sample(
            @ForAll("tables") DiagnosticTable table) {
        Computed<PredictiveValues> there = table.prevalence().estimate().flatMap(table::at);
        there.value().ifPresent(values -> {
            assertSame(values.ppv(), table.ppv());
            assertSame(values.npv(), table.npv());
        });
        assertThat(there.value().isPresent())
                .isEqualTo(
                        table.sensitivity().total() > 0 && table.specificity().total() > 0);
    }

    private static void assertSame(Computed<Double> elsewhere, Proportion here) {
        assertThat(elsewhere.value().isPresent()).isEqualTo(here.total() > 0);
        elsewhere
                .value()
                .ifPresent(value ->
                        assertThat(value).isCloseTo(here.estimate().value().orElseThrow(), within(1e-9)));
    }

    @Property
    void every_ratio_lies_in_its_interval_and_the_odds_ratio_is_the_ratio_of_both(
            @ForAll("tables") DiagnosticTable table) {
        assertHolds(table.likelihoodRatioPositive());
        assertHolds(table.likelihoodRatioNegative());
        assertHolds(table.oddsRatio());
        assertHolds(table.oddsRatioHaldaneAnscombe());
        assertThat(table.oddsRatioHaldaneAnscombe().value()).isPresent();
        table.likelihoodRatioPositive()
                .value()
                .ifPresent(positive -> table.likelihoodRatioNegative()
                        .value()
                        .filter(negative -> negative.estimate() > 0 && Double.isFinite(positive.estimate()))
                        .ifPresent(negative -> assertThat(positive.estimate() / negative.estimate())
                                .isCloseTo(
                                        table.oddsRatio().value().orElseThrow().estimate(),
                                        Percentage.withPercentage(1e-9))));
    }

    private static void assertHolds(Computed<Ratio> ratio) {
        ratio.value()
                .ifPresent(it -> it.interval(0.95).value().ifPresent(interval -> {
                    assertThat(interval.contains(it.estimate())).isTrue();
                    assertThat(interval.lower()).isPositive();
                }));
    }

    @Property
    void every_null_has_a_reason_beside_it(@ForAll("tables") DiagnosticTable table) {
        assertReasons(table.toJson(0.2));
    }

    private static void assertReasons(JsonNode json) {
        json.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                assertThat(json.path("reasons").path(field.getKey()).isTextual())
                        .isTrue();
            } else if (field.getValue().isObject()) {
                assertReasons(field.getValue());
            }
        });
    }

    @Property
    void expected_people_add_up_and_are_each_within_one_person_and_a_half(
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double sensitivity,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double specificity,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double prevalence,
            @ForAll @IntRange(min = 1, max = 100_000) int people) {
        PredictiveValues values = new PredictiveValues(sensitivity, specificity, prevalence);
        NaturalFrequencies expected = values.among(people);
        assertThat(expected.people()).isEqualTo(people);
        assertThat((double) expected.withWhoMeet()).isCloseTo(people * prevalence * sensitivity, within(1.0));
        assertThat((double) expected.withoutWhoDoNot()).isCloseTo(people * (1 - prevalence) * specificity, within(1.0));
        assertThat((double) expected.withWhoMeet() + expected.withWhoDoNot())
                .isCloseTo(people * prevalence, within(0.5));
        assertThat(values.naturalFrequencies().people()).isIn(1000, 10_000, 100_000, 1_000_000);
    }

    @Property
    void the_more_have_the_condition_the_more_meeting_the_threshold_means(
            @ForAll("tables") DiagnosticTable table, @ForAll @DoubleRange(min = 0, max = 0.89) double prevalence) {
        Computed<Double> fewer = table.at(prevalence).flatMap(PredictiveValues::ppv);
        Computed<Double> more = table.at(prevalence + 0.1).flatMap(PredictiveValues::ppv);
        fewer.value().ifPresent(less -> assertThat(more.value().orElseThrow()).isGreaterThanOrEqualTo(less));
        fewer.value().ifPresent(less -> assertThat(less).isBetween(0.0, 1.0));
    }

    private static void assertClose(Computed<Double> one, Computed<Double> other) {
        assertThat(one.reason()).isEqualTo(other.reason());
        one.value().ifPresent(value -> assertThat(value).isCloseTo(other.value().orElseThrow(), within(1e-12)));
    }
}
