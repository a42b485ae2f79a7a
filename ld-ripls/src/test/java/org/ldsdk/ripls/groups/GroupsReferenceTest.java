package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.ripls.Reference.assertClose;
import static org.ldsdk.ripls.Reference.assertRelative;
import static org.ldsdk.ripls.Reference.number;
import static org.ldsdk.ripls.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.ripls.Reference;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;

/** Against R; see reference/README.md. */
class GroupsReferenceTest {

    static final List<String> SURVEYS = Reference.SURVEYS;

    @Test
    void every_two_sample_problem_is_as_in_r() {
        JsonNode samples = Reference.json("groups/group_tests.json").get("two_sample");
        assertThat(samples).hasSize(9);
        for (JsonNode inR : samples) {
            assertAsInR(
                    numbers(inR.get("x")),
                    numbers(inR.get("y")),
                    inR,
                    inR.get("id").textValue());
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void every_score_by_every_demographic_is_as_in_r(String survey) {
        SurveyScores scores = SurveyScores.of(survey);
        JsonNode comparisons = Reference.json(survey + "/expected_groups.json").get("two_group_scores");
        assertThat(comparisons).hasSize(15);
        for (JsonNode inR : comparisons) {
            String demographic = inR.get("demographic").textValue();
            String score = inR.get("score").textValue();
            double[] first = scores.of(score, demographic, inR.get("level1").textValue());
            double[] second = scores.of(score, demographic, inR.get("level2").textValue());
            assertAsInR(first, second, inR, survey + score + demographic);
        }
    }

    private static void assertAsInR(double[] first, double[] second, JsonNode inR, String what) {
        TwoGroupComparison groups = TwoGroupComparison.of("first", first, "second", second);
        assertThat(groups.ofFirst().used()).isEqualTo(inR.get("n1").intValue());
        assertThat(groups.ofSecond().used()).isEqualTo(inR.get("n2").intValue());
        if (inR.has("status")) {
            assertThat(inR.get("status").textValue()).startsWith("a group has fewer than 2 values");
            assertThat(groups.welch().reason()).contains("a group has fewer than 2 values");
            assertThat(groups.standardized().reason()).contains("a group has fewer than 2 values");
            return;
        }
        assertMannWhitney(groups.mannWhitney().value().orElseThrow(), inR.get("mann_whitney"), what);
        WelchTest welch = groups.welch().value().orElseThrow();
        assertClose(welch.t(), inR.at("/welch_t/t"), what);
        assertClose(welch.degreesOfFreedom(), inR.at("/welch_t/df"), what);
        assertClose(welch.p(), inR.at("/welch_t/p_two"), what);
        assertClose(welch.difference(), inR.at("/welch_t/mean_diff"), what);
        assertClose(welch.standardError(), inR.at("/welch_t/se"), what);
        assertClose(welch.interval(0.95).lower(), inR.at("/welch_t/ci95/0"), what);
        assertClose(welch.interval(0.95).upper(), inR.at("/welch_t/ci95/1"), what);
        StandardizedDifference difference = groups.standardized().value().orElseThrow();
        assertClose(difference.pooledSd(), inR.at("/effect/pooled_sd"), what);
        assertClose(difference.d(), inR.at("/effect/cohen_d"), what);
        assertClose(difference.g(), inR.at("/effect/hedges_g_exact_gamma"), what);
        assertClose(groups.cliffsDelta().value().orElseThrow().delta(), inR.at("/effect/cliffs_delta"), what);
    }

    private static void assertMannWhitney(MannWhitney test, JsonNode inR, String what) {
        assertThat(test.u()).as(what).isEqualTo(number(inR.get("U1")));
        assertThat((double) test.first() * test.second() - test.u()).isEqualTo(number(inR.get("U2")));
        assertThat(test.hasTies()).isEqualTo(inR.get("has_ties").booleanValue());
        assertClose(test.z().value().orElseThrow(), inR.get("z_nocontinuity"), what);
        PValues normal = test.normal().value().orElseThrow();
        PValues continued = test.normalWithContinuity().value().orElseThrow();
        assertTail(normal.twoSided(), inR.get("p_normal_tiecorr_nocontinuity"), what);
        assertTail(continued.twoSided(), inR.get("p_normal_tiecorr_continuity"), what);
        assertTail(continued.less(), inR.get("p_normal_continuity_less"), what);
        assertTail(continued.greater(), inR.get("p_normal_continuity_greater"), what);
        if (inR.has("p_exact_permutation_midranks")) {
            PValues exact = test.exact().value().orElseThrow();
            assertThat(test.p()).isEqualTo(exact);
            assertClose(exact.twoSided(), inR.get("p_exact_permutation_midranks"), what);
            assertClose(exact.less(), inR.get("p_exact_permutation_less"), what);
            assertClose(exact.greater(), inR.get("p_exact_permutation_greater"), what);
        }
        if (inR.has("p_exact_R_wilcox")) {
            assertClose(test.p().twoSided(), inR.get("p_exact_R_wilcox"), what);
        }
    }

    private static void assertTail(double ours, JsonNode inR, String what) {
        double expected = number(inR);
        if (expected < 1e-6) {
            assertRelative(ours, expected, 1e-7, what);
        } else {
            assertClose(ours, inR, what);
        }
    }

    @Test
    void kruskal_wallis_is_as_in_r() {
        for (JsonNode inR : Reference.json("groups/group_tests.json").get("kruskal_wallis")) {
            Map<String, List<Double>> groups = new TreeMap<>();
            double[] values = numbers(inR.get("values"));
            for (int i = 0; i < values.length; i++) {
                groups.computeIfAbsent(inR.get("groups").get(i).textValue(), name -> new ArrayList<>())
                        .add(values[i]);
            }
            assertKruskalWallis(
                    groups.values().stream().map(GroupsReferenceTest::array).toList(),
                    inR,
                    inR.get("id").textValue());
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void kruskal_wallis_of_every_score_is_as_in_r(String survey) {
        SurveyScores scores = SurveyScores.of(survey);
        for (JsonNode inR : Reference.json(survey + "/expected_groups.json").get("kruskal_wallis")) {
            List<double[]> groups = new ArrayList<>();
            inR.get("group_sizes").properties().forEach(level -> {
                double[] group = scores.of(
                        inR.get("score").textValue(), inR.get("demographic").textValue(), level.getKey());
                assertThat(group).hasSize(level.getValue().intValue());
                groups.add(group);
            });
            assertKruskalWallis(groups, inR, survey + inR.get("score"));
        }
    }

    private static void assertKruskalWallis(List<double[]> groups, JsonNode inR, String what) {
        KruskalWallis test = KruskalWallis.of(groups).value().orElseThrow();
        assertClose(test.h(), inR.get("H_tie_corrected"), what);
        assertThat(test.degreesOfFreedom()).isEqualTo(inR.get("df").intValue());
        assertClose(test.p(), inR.get("p"), what);
        assertClose(test.epsilonSquared(), inR.get("epsilon_squared"), what);
        assertClose(test.etaSquared().value().orElseThrow(), inR.get("eta_squared_H"), what);
    }

    @Test
    void spearman_is_as_in_r() {
        for (JsonNode inR : Reference.json("groups/group_tests.json").get("correlation")) {
            assertSpearman(
                    numbers(inR.get("x")),
                    numbers(inR.get("y")),
                    inR,
                    inR.get("id").textValue());
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void spearman_of_every_two_scores_is_as_in_r(String survey) {
        SurveyScores scores = SurveyScores.of(survey);
        for (JsonNode inR : Reference.json(survey + "/expected_groups.json").get("correlations")) {
            double[][] pairs =
                    scores.pairs(inR.get("x").textValue(), inR.get("y").textValue());
            assertSpearman(pairs[0], pairs[1], inR, survey + inR.get("x") + inR.get("y"));
        }
    }

    private static void assertSpearman(double[] x, double[] y, JsonNode inR, String what) {
        SpearmanCorrelation spearman = SpearmanCorrelation.of(x, y).value().orElseThrow();
        assertThat(spearman.pairs()).isEqualTo(inR.get("n").intValue());
        assertClose(spearman.rho(), inR.get("rho"), what);
        assertClose(spearman.t().value().orElseThrow(), inR.get("t"), what);
        assertTail(spearman.p().value().orElseThrow(), inR.get("p_t_approx"), what);
    }

    @Test
    void corrected_p_are_as_in_r() {
        for (JsonNode inR : Reference.json("groups/group_tests.json").get("p_adjust")) {
            double[] p = numbers(inR.get("p"));
            Map<String, Double> family = new LinkedHashMap<>();
            IntStream.range(0, p.length).forEach(i -> family.put("test " + i, p[i]));
            List<AdjustedP> adjusted = TestFamily.of("padj", family).tests();
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted.get(i).p()).isEqualTo(p[i]);
                assertClose(
                        adjusted.get(i).holm(),
                        inR.get("holm").get(i),
                        inR.get("id").textValue());
                assertClose(
                        adjusted.get(i).benjaminiHochberg(),
                        inR.get("BH").get(i),
                        inR.get("id").textValue());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void corrected_p_over_each_family_of_a_survey_are_as_in_r(String survey) {
        JsonNode tests = Reference.json(survey + "/expected_groups.json").get("two_by_two");
        assertFamily(tests, "all", test -> true);
        assertFamily(
                tests,
                "all_excluding_degenerate",
                test -> !test.get("degenerate").booleanValue());
        for (String demographic : List.of("gender", "county", "sector")) {
            Predicate<JsonNode> is = test -> test.get("demographic").textValue().equals(demographic);
            assertFamily(tests, "within_demographic", is);
            assertFamily(
                    tests,
                    "within_demographic_and_subscale",
                    is.and(test -> test.get("subscale").textValue().equals("B")));
        }
    }

    private static void assertFamily(JsonNode tests, String family, Predicate<JsonNode> belongs) {
        Map<String, Double> p = new LinkedHashMap<>();
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (JsonNode test : tests) {
            if (belongs.test(test)) {
                String name = test.get("item").textValue() + " by "
                        + test.get("demographic").textValue();
                p.put(name, Math.min(1, test.get("p_two").doubleValue()));
                byName.put(name, test);
            }
        }
        for (AdjustedP test : TestFamily.of(family, p).tests()) {
            assertClose(test.holm(), byName.get(test.test()).get("p_holm_" + family), test.test());
            assertClose(test.benjaminiHochberg(), byName.get(test.test()).get("p_bh_" + family), test.test());
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    /**
     * The scores and demographics of a survey, as R computed and read them.
     *
     * @param scores columns of expected_scores.csv
     * @param data columns of data.csv
     */
    private record SurveyScores(Map<String, List<String>> scores, Map<String, List<String>> data) {

        static SurveyScores of(String survey) {
            return new SurveyScores(columns(survey + "/expected_scores.csv"), columns(survey + "/data.csv"));
        }

        private static Map<String, List<String>> columns(String file) {
            List<String[]> lines = Reference.text(file)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (int i = 0; i < lines.get(0).length; i++) {
                int column = i;
                columns.put(
                        lines.get(0)[i],
                        lines.stream().skip(1).map(line -> line[column]).toList());
            }
            return columns;
        }

        double[] of(String score, String demographic, String level) {
            List<String> points = scores.get(score);
            List<String> levels = data.get(demographic);
            return IntStream.range(0, points.size())
                    .filter(row ->
                            levels.get(row).equals(level) && !points.get(row).isEmpty())
                    .mapToDouble(row -> Double.parseDouble(points.get(row)))
                    .toArray();
        }

        double[][] pairs(String one, String other) {
            int[] rows = IntStream.range(0, scores.get(one).size())
                    .filter(row -> !scores.get(one).get(row).isEmpty()
                            && !scores.get(other).get(row).isEmpty())
                    .toArray();
            return new double[][] {
                IntStream.of(rows)
                        .mapToDouble(row -> Double.parseDouble(scores.get(one).get(row)))
                        .toArray(),
                IntStream.of(rows)
                        .mapToDouble(row -> Double.parseDouble(scores.get(other).get(row)))
                        .toArray()
            };
        }
    }
}
