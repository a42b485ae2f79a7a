package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;

class DiagnosticTableTest {

    @Test
    void counts_are_0_or_more_and_not_beyond_all_people() {
        assertThatThrownBy(() -> new DiagnosticTable(-1, 0, 0, 0))
                .hasMessage("DiagnosticTable.truePositives: must be in [0, 1000000000000000], but was -1");
        assertThatThrownBy(() -> new DiagnosticTable(0, 0, 0, 1_000_000_000_000_001L))
                .hasMessage(
                        "DiagnosticTable.trueNegatives: must be in [0, 1000000000000000], but was 1000000000000001");
        long most = 1_000_000_000_000_000L;
        assertThat(new DiagnosticTable(most, most, most, most).people()).isEqualTo(4 * most);
    }

    @Test
    void a_ratio_that_a_zero_undefines_says_why() {
        assertThat(new DiagnosticTable(0, 0, 7, 43).likelihoodRatioPositive())
                .isEqualTo(Computed.none("nobody met the threshold"));
        assertThat(new DiagnosticTable(9, 41, 0, 0).likelihoodRatioNegative())
                .isEqualTo(Computed.none("everybody met the threshold"));
        assertThat(new DiagnosticTable(0, 3, 0, 4).likelihoodRatioPositive())
                .isEqualTo(Computed.none("nobody has the condition"));
        assertThat(new DiagnosticTable(3, 0, 4, 0).likelihoodRatioNegative())
                .isEqualTo(Computed.none("nobody is without the condition"));
        assertThat(new DiagnosticTable(0, 0, 7, 43).oddsRatio())
                .isEqualTo(Computed.none("both products of the table are 0"));
        Ratio infinite = new DiagnosticTable(30, 0, 10, 60)
                .likelihoodRatioPositive()
                .value()
                .orElseThrow();
        assertThat(infinite.estimate()).isInfinite();
        assertThat(infinite.interval(0.95))
                .isEqualTo(Computed.none("a count of 0 leaves the standard error of the logarithm undefined"));
    }

    @Test
    void without_both_kinds_of_people_nothing_is_said_of_another_group() {
        assertThat(new DiagnosticTable(0, 3, 0, 4).at(0.1)).isEqualTo(Computed.none("nobody has the condition"));
        assertThat(new DiagnosticTable(3, 0, 4, 0).youden())
                .isEqualTo(Computed.none("nobody is without the condition"));
    }

    @Test
    void shares_are_within_0_and_1() {
        assertThatThrownBy(() -> new DiagnosticTable(1, 1, 1, 1).at(1.5))
                .hasMessage("PredictiveValues.prevalence: must be in [0, 1], but was 1.5");
        assertThatThrownBy(() -> new DiagnosticTable(0, 0, 0, 0).at(Double.NaN))
                .hasMessage("PredictiveValues.prevalence: must be in [0, 1], but was NaN");
        assertThatThrownBy(() -> new PredictiveValues(-0.1, 0.5, 0.5))
                .hasMessage("PredictiveValues.sensitivity: must be in [0, 1], but was -0.1");
        assertThatThrownBy(() -> new PredictiveValues(0.1, 1.5, 0.5))
                .hasMessage("PredictiveValues.specificity: must be in [0, 1], but was 1.5");
    }

    @Test
    void text_forms_show_no_count() {
        DiagnosticTable table = new DiagnosticTable(17, 81, 23, 42);
        assertThat(table).hasToString("DiagnosticTable");
        assertThat(table.oddsRatio().value().orElseThrow()).hasToString("Ratio");
    }
}
