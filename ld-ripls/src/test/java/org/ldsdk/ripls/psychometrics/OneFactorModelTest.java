package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.Reference;
import org.ldsdk.ripls.ReferenceSurvey;
import org.ldsdk.ripls.psychometrics.OneFactorModel.Solution;
import org.ldsdk.ripls.psychometrics.OneFactorModel.Status;

/** Against R and a polished solution; see reference/README.md. */
class OneFactorModelTest {

    static Stream<JsonNode> polished() {
        JsonNode solutions = Reference.json("omega_ml_polished.json").get("omega");
        return StreamSupport.stream(solutions.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("polished")
    void omega_and_discrepancy_are_those_of_the_exact_solution(JsonNode exact) {
        Solution solution = model(
                        exact.get("dataset").textValue(), exact.get("subscale").textValue())
                .solution()
                .value()
                .orElseThrow();
        assertThat(solution.omegaStandardized())
                .isCloseTo(exact.get("omega_total_standardized").doubleValue(), within(1e-12));
        assertThat(solution.omegaRaw()).isCloseTo(exact.get("omega_total_raw").doubleValue(), within(1e-12));
        assertThat(solution.discrepancy()).isCloseTo(exact.get("discrepancy_F").doubleValue(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n10_complete",
                "n44_complete",
                "n44_zerovar_i8",
                "n52_allmissing_resp17",
                "n52_mcar3",
                "n500_mcar3",
                "alt8_reverse"
            })
    void status_and_loadings_are_as_in_r(String set) {
        JsonNode subscales = Reference.json(set + "/expected.json").get("subscales");
        for (String scale : ReferenceSurvey.of(set).scales()) {
            JsonNode omega = subscales.get(scale).get("reliability").get("omega");
            OneFactorModel model = model(set, scale);
            String status = omega.get("status").textValue();
            assertThat(model.status())
                    .as(set + " " + scale)
                    .isIn(
                            status.equals("ok")
                                    ? List.of(Status.OK)
                                    : status.startsWith("Heywood")
                                            ? List.of(Status.HEYWOOD)
                                            : List.of(Status.CONSTANT_ITEM, Status.TOO_FEW_RESPONDENTS));
            model.solution().value().ifPresent(solution -> {
                List<String> items = ReferenceSurvey.of(set).items(scale);
                for (int item = 0; item < items.size(); item++) {
                    String code = items.get(item);
                    double turned = Math.signum(
                            omega.get("loadings_standardized").get(items.get(0)).doubleValue()
                                    * solution.loadings().get(0));
                    assertThat(solution.loadings().get(item) * turned)
                            .isCloseTo(
                                    omega.get("loadings_standardized").get(code).doubleValue(), within(2e-5));
                    assertThat(solution.uniquenesses().get(item))
                            .isCloseTo(omega.get("uniquenesses").get(code).doubleValue(), within(2e-5));
                }
            });
        }
    }

    private static OneFactorModel model(String set, String scale) {
        ReferenceSurvey survey = ReferenceSurvey.of(set);
        return OneFactorModel.of(survey.complete(survey.items(scale)));
    }

    @Test
    void what_has_no_proper_solution_says_why() {
        assertNone(Status.TOO_FEW_ITEMS, new int[][] {{1, 2}, {2, 1}, {2, 2}});
        assertNone(Status.TOO_FEW_ITEMS, new int[][] {{1}});
        assertNone(Status.TOO_FEW_RESPONDENTS, new int[][] {{1, 2, 3}});
        assertNone(Status.TOO_FEW_RESPONDENTS, new int[][] {{1, 2, 3}, {2, 3, 1}, {3, 3, 3}});
        assertNone(Status.CONSTANT_ITEM, new int[][] {{1, 2, 3}, {2, 3, 3}, {3, 3, 3}, {1, 1, 3}});
        assertNone(Status.CONSTANT_ITEM, new int[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
        assertNone(Status.SINGULAR, new int[][] {{1, 2, 3}, {2, 1, 3}, {1, 1, 2}, {3, 2, 5}, {1, 4, 5}});
    }

    @Test
    void items_that_do_not_correlate_have_no_loadings_of_their_own() {
        OneFactorModel model = of(new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}});
        assertThat(model.status()).isIn(Status.NOT_IDENTIFIED, Status.HEYWOOD);
        OneFactorModel lonely = of(new double[][] {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 1}});
        assertThat(lonely.status()).isIn(Status.NOT_IDENTIFIED, Status.HEYWOOD);
    }

    @Test
    void three_items_determine_their_loadings_exactly() {
        OneFactorModel model = of(new double[][] {{1, 0.42, 0.35}, {0.42, 1, 0.3}, {0.35, 0.3, 1}});
        assertThat(model.solution().value()).hasValueSatisfying(solution -> {
            assertThat(solution.loadings().get(0)).isCloseTo(0.7, within(1e-12));
            assertThat(solution.loadings().get(1)).isCloseTo(0.6, within(1e-12));
            assertThat(solution.loadings().get(2)).isCloseTo(0.5, within(1e-12));
            assertThat(solution.discrepancy()).isCloseTo(0, within(1e-14));
        });
    }

    @Test
    void three_items_whose_correlations_ask_for_more_than_the_whole_item_are_a_heywood_case() {
        OneFactorModel model = of(new double[][] {{1, 0.8, 0.8}, {0.8, 1, 0.3}, {0.8, 0.3, 1}});
        assertThat(model.status()).isEqualTo(Status.HEYWOOD);
        assertThat(model.omegaRaw())
                .isEqualTo(Computed.none("an item is left with no share of its own (a Heywood case)"));
    }

    @Test
    void a_model_is_proper_or_none() {
        Computed<Solution> none = Computed.none("no");
        assertThatThrownBy(() -> new OneFactorModel(9, 3, Status.OK, none))
                .hasMessage("OneFactorModel.solution: must be there exactly if the status is OK");
    }

    @Test
    void text_forms_show_no_figure() {
        OneFactorModel model = of(new double[][] {{1, 0.42, 0.35}, {0.42, 1, 0.3}, {0.35, 0.3, 1}});
        assertThat(model).hasToString("OneFactorModel[100 respondents, 3 items, OK]");
        assertThat(model.solution().value())
                .hasValueSatisfying(it -> assertThat(it).hasToString("Solution[3 items]"));
    }

    private static OneFactorModel of(double[][] correlations) {
        return OneFactorModel.of(new CovarianceMatrix(100, SymmetricMatrix.of(correlations)));
    }

    private static void assertNone(Status status, int[][] answers) {
        OneFactorModel model = OneFactorModel.of(KeyedAnswers.of(answers));
        assertThat(model.status()).isEqualTo(status);
        assertThat(model.omegaStandardized()).isEqualTo(Computed.none(status.text()));
        assertThat(model.omegaRaw().reason()).contains(status.text());
    }
}
