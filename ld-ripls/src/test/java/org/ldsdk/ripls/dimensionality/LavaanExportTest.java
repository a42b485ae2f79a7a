package org.ldsdk.ripls.dimensionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

class LavaanExportTest {

    private static final LavaanExport EXPORT = LavaanExport.of(List.of("1", "2", "gate", "a-b", "a b", "3"));

    @Test
    void the_data_are_points_under_names_that_r_accepts() throws IOException {
        StringBuilder csv = new StringBuilder();
        EXPORT.writeCsv(KeyedAnswers.of(new int[][] {{-2, 1, 0, 1, 2, 2}, {1, 1, 0, -1, 2, 2}}), csv);
        assertThat(csv).hasToString("""
                i1,i2,i_gate,i_a_b,i_a_b_,i3
                -2,1,0,1,2,2
                1,1,0,-1,2,2
                """);
    }

    @Test
    void nobody_gives_a_header_line() throws IOException {
        StringBuilder csv = new StringBuilder();
        EXPORT.writeCsv(KeyedAnswers.of(new int[][] {}), csv);
        assertThat(csv).hasToString("i1,i2,i_gate,i_a_b,i_a_b_,i3\n");
    }

    @Test
    void the_script_has_a_factor_for_each_scale() {
        String script = EXPORT.script(
                List.of(
                        ScaleItems.of("shared-learning", List.of("1", "2", "gate")),
                        ScaleItems.of("if", List.of("a b", "a-b")),
                        ScaleItems.of("one", List.of("3"))),
                "my \"answers\".csv");
        assertThat(script).isEqualTo("""
                # Confirmatory factor analysis of those who answered every item: each scale is a factor, factors may correlate.
                # A model fitted to the answers it was thought up with confirms nothing.
                # Scales of one item are left out: 1.
                library(lavaan)
                answers <- read.csv("my \\"answers\\".csv")
                model <- "
                  f_shared_learning =~ i1 + i2 + i_gate
                  f_if =~ i_a_b_ + i_a_b
                "
                # The points as numbers; robust standard errors and test.
                fit <- cfa(model, data = answers, std.lv = TRUE, estimator = "MLR")
                summary(fit, fit.measures = TRUE, standardized = TRUE)
                # The points as ordered categories.
                fit_ordered <- cfa(model, data = answers, std.lv = TRUE, ordered = names(answers), estimator = "WLSMV")
                summary(fit_ordered, fit.measures = TRUE, standardized = TRUE)
                """);
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        List<ScaleItems> single = List.of(ScaleItems.of("one", List.of("3")));
        assertThatThrownBy(() -> EXPORT.script(single, "a.csv"))
                .hasMessage("LavaanExport.scales: must have one of 2 items or more");
        List<ScaleItems> unknown = List.of(ScaleItems.of("one", List.of("3", "9")));
        assertThatThrownBy(() -> EXPORT.script(unknown, "a.csv"))
                .hasMessage("LavaanExport.scales: must have items that are columns, but was 9");
        KeyedAnswers narrow = KeyedAnswers.of(new int[][] {{1}});
        StringBuilder nowhere = new StringBuilder();
        assertThatThrownBy(() -> EXPORT.writeCsv(narrow, nowhere))
                .hasMessage("LavaanExport.answers: must be one to each of the columns");
        assertThatThrownBy(() -> LavaanExport.of(List.of("1", "1")))
                .hasMessage("LavaanExport.columns: must be one code for each column, none twice");
    }
}
