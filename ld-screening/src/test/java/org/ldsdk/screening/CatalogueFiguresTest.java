package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Threshold;

/** Limits of bands and cut-offs, each read twice: once in the definition, once from the fact sheet or from a name. */
class CatalogueFiguresTest {

    private static final Pattern LAST_SHORT_NUMBER = Pattern.compile("-(\\d{1,2})(?!\\d)(?!.*-\\d{1,2}(?!\\d))");

    /** Named after the item, not after a cut-off. */
    private static final Set<String> OTHER_NUMBERS = Set.of("item-9");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phq-9;   0 minimal, 5 mild, 10 moderate, 15 moderately severe, 20 severe, up to 27",
                "gad-7;   0 minimal, 5 mild, 10 moderate, 15 severe, up to 21",
                "audit;   0 low risk (zone I), 8 increasing risk (zone II), 16 higher risk (zone III), "
                        + "20 possible dependence (zone IV), up to 40",
                "audit-c; 0 low risk, 5 increasing risk, 8 higher risk, 11 possible dependence, up to 12",
                "dast-10; 0 no problems reported, 1 low, 3 moderate, 6 substantial, 9 severe, up to 10",
                "k10;     10 likely well, 20 mild, 25 moderate, 30 severe, up to 50",
                "asrs-6;  0 stratum I, 10 stratum II, 14 stratum III, 18 stratum IV, up to 24",
            })
    void the_bands_that_are_shown_begin_where_the_sheet_says(String tool, String expected) {
        BandSet shown = ScreeningTools.of(tool).instrument().bandSets().stream()
                .filter(BandSet::primary)
                .findFirst()
                .orElseThrow();
        String bands = shown.bands().stream()
                .map(band -> (int) band.from() + " " + band.name())
                .collect(Collectors.joining(", "));

        assertThat(bands + ", up to "
                        + (int) shown.bands().get(shown.bands().size() - 1).to())
                .isEqualTo(expected);
    }

    @Test
    void no_bands_are_shown_where_the_sheet_has_none_that_are_published() {
        assertThat(ScreeningTools.all())
                .filteredOn(tool -> tool.instrument().bandSets().stream().anyMatch(BandSet::primary))
                .extracting(ScreeningTool::id)
                .doesNotContain(
                        "phq-2",
                        "gad-2",
                        "fast",
                        "dudit",
                        "sds",
                        "bjmhs",
                        "pc-ptsd-5",
                        "aq-10",
                        "sapas",
                        "c-ssrs-screener");
    }

    @Test
    void a_number_in_the_name_of_a_rule_is_its_cut_off() {
        for (ScreeningTool tool : ScreeningTools.all()) {
            tool.instrument().thresholds().stream()
                    .filter(rule -> !OTHER_NUMBERS.contains(rule.code()))
                    .forEach(rule -> assertNumber(tool, rule));
        }
    }

    private static void assertNumber(ScreeningTool tool, Threshold rule) {
        Matcher number = LAST_SHORT_NUMBER.matcher(rule.code());
        if (number.find()) {
            assertThat(rule.criterion().comparisons())
                    .as(tool.id() + " " + rule.code())
                    .filteredOn(Criterion.AtLeast.class::isInstance)
                    .extracting(comparison -> ((Criterion.AtLeast) comparison).cutOff())
                    .containsExactly(Double.valueOf(number.group(1)));
        }
    }
}
