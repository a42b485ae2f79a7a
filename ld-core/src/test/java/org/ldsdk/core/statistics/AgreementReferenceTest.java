package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.statistics.CohenKappa.Weights;
import org.ldsdk.core.statistics.IntraclassCorrelation.FTest;
import org.ldsdk.core.statistics.IntraclassCorrelation.Form;

/** Against R; see agreement/README.md. */
class AgreementReferenceTest {

    private static final Map<Form, String> NAMES = Map.of(
            Form.ONE_WAY, "ICC_1_1",
            Form.AGREEMENT, "ICC_2_1",
            Form.CONSISTENCY, "ICC_3_1",
            Form.ONE_WAY_OF_MEANS, "ICC_1_k",
            Form.AGREEMENT_OF_MEANS, "ICC_2_k",
            Form.CONSISTENCY_OF_MEANS, "ICC_3_k");

    enum Set {
        AGREE1_N12_K2,
        AGREE2_N30_K3,
        AGREE3_N60_K2,
        AGREE4_N100_K4,
        AGREE5_N500_K2,
        AGREE6_N40_K5;

        private String read(String file) {
            String path = "agreement/" + name().toLowerCase(Locale.ROOT) + "/" + file;
            try (InputStream in = AgreementReferenceTest.class.getResourceAsStream(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        JsonNode expected() {
            return Json.tree(read("expected.json"), name());
        }

        Ratings ratings() {
            List<String> lines = read("data.csv").lines().toList();
            Ratings.Builder ratings =
                    Ratings.builder(List.of(0, 1, 2, 3, 4), lines.get(0).split(",", -1).length - 1);
            lines.stream()
                    .skip(1)
                    .forEach(line -> ratings.unit(Arrays.stream(line.split(",", -1))
                            .skip(1)
                            .map(cell -> cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell)))
                            .toList()));
            return ratings.build();
        }
    }

    @ParameterizedTest
    @EnumSource
    void kappa_of_the_first_two_raters_is_as_in_r(Set set) {
        Ratings complete = set.ratings().complete();
        JsonNode inR = set.expected().get("pair_1_2_complete_cases");
        JsonNode errors = inR.get("asymptotic_se_fleiss_cohen_everitt");
        for (Weights weights : Weights.values()) {
            CohenKappa kappa = CohenKappa.of(complete, 0, 1, weights);
            String name = weights.name().toLowerCase(Locale.ROOT);
            assertThat(kappa.units()).isEqualTo(inR.get("n").asLong());
            assertClose(kappa.agreement().map(share -> 100 * share), inR.get("percent_agreement"));
            assertClose(
                    kappa.kappa(),
                    inR.get(weights == Weights.UNWEIGHTED ? "kappa_" + name : "kappa_" + name + "_weights"));
            assertClose(kappa.standardError(), errors.get(name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void kappa_of_a_table_is_that_of_its_ratings(Set set) {
        JsonNode rows = set.expected().get("pair_1_2_complete_cases").get("confusion_rows_rater1");
        long[][] counts = new long[rows.size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                counts[i][j] = rows.get(i).get(j).asLong();
            }
        }
        assertThat(set.ratings().complete().together(0, 1)).isDeepEqualTo(counts);
        for (Weights weights : Weights.values()) {
            assertThat(CohenKappa.ofCounts(counts, weights))
                    .isEqualTo(CohenKappa.of(set.ratings().complete(), 0, 1, weights));
        }
    }

    @ParameterizedTest
    @EnumSource
    void kappa_of_every_pair_takes_all_units_that_both_rated(Set set) {
        for (JsonNode pair : set.expected().get("all_pairs_pairwise_complete")) {
            int first = pair.get("pair").get(0).asInt() - 1;
            int second = pair.get("pair").get(1).asInt() - 1;
            CohenKappa plain = CohenKappa.of(set.ratings(), first, second, Weights.UNWEIGHTED);
            assertThat(plain.units()).isEqualTo(pair.get("n").asLong());
            assertThat(plain.units() + plain.leftOut()).isEqualTo(set.ratings().units());
            assertClose(plain.kappa(), pair.get("kappa_unweighted"));
            assertClose(
                    CohenKappa.of(set.ratings(), first, second, Weights.QUADRATIC)
                            .kappa(),
                    pair.get("kappa_quadratic_weights"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void intraclass_correlations_are_as_in_r(Set set) {
        JsonNode inR = set.expected().get("icc_complete_cases");
        for (Form form : Form.values()) {
            IntraclassCorrelation icc = IntraclassCorrelation.of(set.ratings(), form);
            assertThat(icc.units()).isEqualTo(set.expected().get("n_complete").asInt());
            assertThat(icc.units() + icc.leftOut())
                    .isEqualTo(set.expected().get("n_subjects").asInt());
            JsonNode ofForm = inR.get(NAMES.get(form));
            assertClose(icc.estimate(), ofForm.get("icc"));
            assertClose(icc.test().map(FTest::f), ofForm.get("F"));
            assertClose(icc.test().map(FTest::above), ofForm.get("df1"));
            if (form != Form.AGREEMENT_OF_MEANS) {
                assertClose(
                        icc.interval(0.95).map(ConfidenceInterval::lower),
                        ofForm.get("ci95").get(0));
                assertClose(
                        icc.interval(0.95).map(ConfidenceInterval::upper),
                        ofForm.get("ci95").get(1));
                assertClose(icc.test().map(FTest::below), ofForm.get("df2"));
                assertCloseP(icc.test().map(FTest::p), ofForm.get("p"));
            }
        }
    }

    /** See agreement/README.md: R's irr puts the mean's correlation where the single rater's belongs. */
    @ParameterizedTest
    @EnumSource
    void the_interval_of_the_agreement_of_means_is_that_of_single_raters_stepped_up(Set set) {
        JsonNode single = set.expected().get("icc_complete_cases").get("ICC_2_1");
        IntraclassCorrelation icc = IntraclassCorrelation.of(set.ratings(), Form.AGREEMENT_OF_MEANS);
        ConfidenceInterval interval = icc.interval(0.95).value().orElseThrow();
        double lower = single.get("ci95").get(0).asDouble();
        double upper = single.get("ci95").get(1).asDouble();
        int raters = icc.raters();
        assertThat(interval.lower()).isCloseTo(raters * lower / (1 + (raters - 1) * lower), close(lower, 1e-9));
        assertThat(interval.upper()).isCloseTo(raters * upper / (1 + (raters - 1) * upper), close(upper, 1e-9));
        assertClose(icc.test().map(FTest::below), single.get("df2"));
        assertCloseP(icc.test().map(FTest::p), single.get("p"));
    }

    @ParameterizedTest
    @EnumSource
    void mean_squares_are_as_in_r(Set set) {
        JsonNode inR = set.expected().get("icc_complete_cases");
        Computed<MeanSquares> squares =
                IntraclassCorrelation.of(set.ratings(), Form.AGREEMENT).meanSquares();
        assertClose(squares.map(MeanSquares::betweenUnits), inR.get("MSR"));
        assertClose(squares.map(MeanSquares::betweenRaters), inR.get("MSC"));
        assertClose(squares.map(MeanSquares::residual), inR.get("MSE"));
        assertClose(squares.map(MeanSquares::withinUnits), inR.get("MSW"));
    }

    @ParameterizedTest
    @EnumSource
    void alpha_of_all_data_is_as_in_r(Set set) {
        JsonNode inR = set.expected().get("krippendorff_alpha_all_data");
        for (KrippendorffAlpha.Metric metric : KrippendorffAlpha.Metric.values()) {
            assertClose(
                    KrippendorffAlpha.of(set.ratings(), metric).alpha(),
                    inR.get(metric.name().toLowerCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fleiss_kappa_is_as_in_r(Set set) {
        FleissKappa kappa = FleissKappa.of(set.ratings());
        JsonNode inR = set.expected().get("fleiss_kappa_complete_cases");
        assertThat(kappa.units()).isEqualTo(set.expected().get("n_complete").asInt());
        assertClose(kappa.kappa(), inR.get("kappa"));
        assertClose(kappa.test().map(ZTest::z), inR.get("z"));
        assertCloseP(kappa.test().map(ZTest::p), inR.get("p"));
    }

    private static void assertClose(Computed<Double> computed, JsonNode inR) {
        assertThat(inR.isNumber()).isTrue();
        assertThat(computed.value().orElseThrow()).isCloseTo(inR.asDouble(), close(inR.asDouble(), 1e-9));
    }

    /** R's p of a large z is 1 less a rounded number: 0 beyond about 8. */
    private static void assertCloseP(Computed<Double> computed, JsonNode inR) {
        double p = inR.asDouble();
        Offset<Double> close = p < 1e-6 ? within(Math.max(1e-12, 1e-7 * p)) : close(p, 1e-9);
        assertThat(computed.value().orElseThrow()).isCloseTo(p, close);
    }

    private static Offset<Double> close(double value, double relative) {
        return within(Math.max(1e-12, relative * Math.abs(value)));
    }
}
