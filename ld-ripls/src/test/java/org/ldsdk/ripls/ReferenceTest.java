package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.OptionCount;
import org.ldsdk.ripls.psychometrics.QuartileType;
import org.ldsdk.ripls.psychometrics.Quartiles;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Survey;

/** Against R; see reference/README.md. */
class ReferenceTest {

    private static final List<String> SETS = List.of(
            "n44_complete",
            "n52_mcar3",
            "n10_complete",
            "n52_allmissing_resp17",
            "n44_zerovar_i8",
            "n500_mcar3",
            "n5000_mcar3",
            "alt8_reverse");

    private static final Map<String, MissingPolicy> POLICIES = Map.of(
            "listwise", MissingPolicy.listwise(),
            "prorated20", MissingPolicy.prorate("0.20"),
            "prorated50", MissingPolicy.prorate("0.50"));

    private static final Map<String, String> SCALES =
            Map.of("A", "shared-learning", "B", "insularity", "C", "person-centredness", "T", "total");

    static Stream<Arguments> setsAndPolicies() {
        return SETS.stream()
                .flatMap(set ->
                        Stream.of("listwise", "prorated20", "prorated50").map(policy -> Arguments.of(set, policy)));
    }

    static Stream<String> sets() {
        return SETS.stream();
    }

    static Stream<String> setsAsWritten() {
        return SETS.stream().filter(set -> !set.equals("alt8_reverse"));
    }

    @ParameterizedTest
    @MethodSource("setsAndPolicies")
    void every_score_is_as_in_r(String set, String policy) {
        Survey survey = Reference.survey(set);
        ScoreTable scores = ScoreTable.of(survey.scorer().with(POLICIES.get(policy)), survey.answers());
        List<String> lines = Fixtures.text(set + "/expected_scores.csv").lines().toList();
        List<String> columns = List.of(lines.get(0).split(",", -1));
        assertThat(scores.rows()).isEqualTo(lines.size() - 1);
        List<String> codes = survey.scorer().instrument().scales().stream()
                .map(scale -> scale.code())
                .toList();
        for (String key : expected(set).get("subscales").properties().stream()
                .map(Map.Entry::getKey)
                .toList()) {
            int scale = codes.indexOf(SCALES.get(key));
            for (int row = 0; row < scores.rows(); row++) {
                String[] cells = lines.get(row + 1).split(",", -1);
                String points = cells[columns.indexOf(key + "_" + policy)];
                double computed = scores.points(scale, row);
                assertThat(Double.isNaN(computed)).as(key + " row " + row).isEqualTo(points.isEmpty());
                if (!points.isEmpty()) {
                    assertThat(computed).isCloseTo(Double.parseDouble(points), close(Double.parseDouble(points)));
                }
                assertThat(scores.missing(scale, row))
                        .hasSize(Integer.parseInt(cells[columns.indexOf(key + "_n_missing")]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("setsAndPolicies")
    void every_scale_is_described_as_in_r(String set, String policy) {
        CohortReport report = CohortReport.of(
                Reference.survey(set), AnalysisPlan.usual().withMissing(Objects.requireNonNull(POLICIES.get(policy))));
        for (Map.Entry<String, JsonNode> subscale :
                expected(set).get("subscales").properties()) {
            ScaleSummary scale = report.scale(SCALES.get(subscale.getKey()));
            JsonNode scores = subscale.getValue().get("scores").get(policy);
            assertThat(scale.used() + scale.excluded()).isEqualTo(report.respondents());
            assertDescribed(scale.points(), scores, scale.scale());
            assertClose(scale.floorPercent(), scores.get("floor_percent"));
            assertClose(scale.ceilingPercent(), scores.get("ceiling_percent"));
            assertThat(numbers(subscale.getValue().get("possible_range")))
                    .containsExactly(scale.range().min(), scale.range().max());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void raw_alpha_is_as_in_r_whatever_the_policy(String set) {
        for (MissingPolicy policy : POLICIES.values()) {
            CohortReport report =
                    CohortReport.of(Reference.survey(set), AnalysisPlan.usual().withMissing(policy));
            for (Map.Entry<String, JsonNode> subscale :
                    expected(set).get("subscales").properties()) {
                ScaleSummary scale = report.scale(SCALES.get(subscale.getKey()));
                JsonNode reliability = subscale.getValue().get("reliability");
                assertThat(scale.alpha().respondents())
                        .isEqualTo(reliability.get("n_complete").asInt());
                assertThat(scale.alpha().items()).isEqualTo(reliability.get("k").asInt());
                assertClose(scale.alpha().raw(), reliability.get("alpha_raw"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("setsAsWritten")
    void every_item_is_described_as_in_r(String set) {
        CohortReport report = CohortReport.of(Reference.survey(set));
        JsonNode items = expected(set).get("items_after_reverse_keying");
        assertThat(items).hasSameSizeAs(report.items());
        for (ItemAnalysis item : report.items()) {
            JsonNode inR = items.get("i" + item.item());
            assertDescribed(item.answers(), inR, item.item());
            for (OptionCount option : item.options()) {
                assertThat(option.count())
                        .isEqualTo(inR.get("frequencies").get(option.code()).asInt());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "alt8_reverse")
    void items_are_described_as_answered_though_a_scale_reads_them_reversed(String set) {
        CohortReport report = CohortReport.of(Reference.survey(set));
        JsonNode instrument = expected(set).get("instrument");
        List<String> reversed = new ArrayList<>();
        instrument.get("reverse_keyed").forEach(item -> reversed.add(item.asText()));
        assertThat(reversed).containsExactly("i2", "i5", "i7");
        for (ItemAnalysis item : report.items()) {
            JsonNode inR = expected(set).get("items_after_reverse_keying").get("i" + item.item());
            boolean turned = reversed.contains("i" + item.item());
            double mean = inR.get("mean").asDouble();
            assertThat(item.used()).isEqualTo(inR.get("n").asInt());
            assertThat(item.answers().mean().value().orElseThrow()).isCloseTo(turned ? 6 - mean : mean, close(mean));
            assertClose(item.answers().sd(), inR.get("sd"));
            for (OptionCount option : item.options()) {
                int keyed = turned ? 6 - option.points() : option.points();
                assertThat(option.count())
                        .isEqualTo(inR.get("frequencies")
                                .get(Integer.toString(keyed))
                                .asInt());
            }
        }
    }

    private static void assertDescribed(Descriptives described, JsonNode inR, String what) {
        assertThat(described.used()).as(what).isEqualTo(inR.get("n").asInt());
        assertClose(described.mean(), inR.get("mean"));
        assertClose(described.sd(), inR.get("sd"));
        assertClose(described.median(), inR.get("median"));
        Quartiles quartiles = described.quartiles().value().orElseThrow();
        assertAllClose(
                List.of(quartiles.lower(), quartiles.median(), quartiles.upper()), numbers(inR.get("quartiles_type7")));
        Quartiles inSpss = described.quartiles(QuartileType.TYPE_6).value().orElseThrow();
        assertAllClose(List.of(inSpss.lower(), inSpss.median(), inSpss.upper()), numbers(inR.get("quartiles_type6")));
        assertCloseOrNone(described.skewness(), inR.get("skewness_type2_G1"));
        assertCloseOrNone(described.kurtosis(), inR.get("kurtosis_type2_G2"));
        ConfidenceInterval mean = described.meanInterval(0.95).value().orElseThrow();
        assertAllClose(List.of(mean.lower(), mean.upper()), numbers(inR.get("t_ci95_mean")));
        assertAllClose(described.modes().value().orElseThrow(), numbers(inR.get("modes")));
        assertClose(described.modalPercent(), inR.get("modal_percent"));
    }

    private static void assertAllClose(List<Double> computed, List<Double> inR) {
        assertThat(computed).hasSameSizeAs(inR);
        for (int i = 0; i < inR.size(); i++) {
            assertThat(computed.get(i)).isCloseTo(inR.get(i), close(inR.get(i)));
        }
    }

    /** Where all values are equal, R finds no number. */
    private static void assertCloseOrNone(Computed<Double> computed, JsonNode inR) {
        if (inR.isNumber()) {
            assertClose(computed, inR);
        } else {
            assertThat(inR.asText()).isEqualTo("NaN");
            assertThat(computed.reason()).contains("all values are equal");
        }
    }

    private static void assertClose(Computed<Double> computed, JsonNode inR) {
        assertThat(inR.isNumber()).isTrue();
        assertThat(computed.value().orElseThrow()).isCloseTo(inR.asDouble(), close(inR.asDouble()));
    }

    private static Offset<Double> close(double value) {
        return within(Math.max(1e-12, 1e-9 * Math.abs(value)));
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }

    private static JsonNode expected(String set) {
        return Json.tree(Fixtures.text(set + "/expected.json"), set);
    }
}
