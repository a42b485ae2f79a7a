package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.ripls.Reference.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.survey.AnswerSplit;
import org.ldsdk.ripls.survey.Group;
import org.ldsdk.ripls.survey.Grouping;
import org.ldsdk.ripls.survey.Survey;

/** Groups in a report; the reference values are those of R, see reference/README.md. */
class ComparisonsTest {

    static final List<String> SURVEYS = Reference.SURVEYS;

    private static final AnalysisPlan BY_GENDER = AnalysisPlan.usual().withBy(List.of("gender"));

    @ParameterizedTest
    @FieldSource("SURVEYS")
    void every_item_by_every_demographic_is_as_in_r(String set) {
        JsonNode inR = Reference.json(set + "/expected_groups.json").get("two_by_two");
        List<String> demographics =
                inR.findValuesAsText("demographic").stream().distinct().toList();
        CohortReport report = CohortReport.of(survey(set), AnalysisPlan.usual().withBy(demographics));
        Map<String, JsonNode> ours = new LinkedHashMap<>();
        report.toJson().get("comparisons").forEach(one -> ours.put(name(one, "by", ""), one));
        assertThat(ours).hasSize(inR.size());
        inR.forEach(one -> assertAsInR(ours.get(name(one, "demographic", "i")), one));
    }

    private static String name(JsonNode one, String by, String prefix) {
        return one.get(by).textValue() + " " + one.get("item").textValue().substring(prefix.length());
    }

    private static void assertAsInR(JsonNode ours, JsonNode inR) {
        String what = name(inR, "demographic", "");
        assertThat(ours.at("/levels/0")).isEqualTo(inR.get("level1"));
        assertThat(ours.at("/levels/1")).isEqualTo(inR.get("level2"));
        assertThat(ours.at("/table/0/0").intValue()).isEqualTo(inR.get("a").intValue());
        assertThat(ours.at("/table/0/1").intValue()).isEqualTo(inR.get("b").intValue());
        assertThat(ours.at("/table/1/0").intValue()).isEqualTo(inR.get("c").intValue());
        assertThat(ours.at("/table/1/1").intValue()).isEqualTo(inR.get("d").intValue());
        assertClose(ours.get("p").doubleValue(), inR.get("p_two"), what);
        if (inR.get("degenerate").booleanValue()) {
            assertThat(ours.get("pHolm").isNull()).isTrue();
            assertThat(ours.at("/reasons/pHolm").textValue())
                    .isEqualTo("a group is empty, or everybody answered alike");
            assertThat(ours.get("oddsRatio").isNull()).isTrue();
        } else {
            assertClose(ours.get("pHolm").doubleValue(), inR.get("p_holm_all_excluding_degenerate"), what);
            assertClose(ours.get("pBh").doubleValue(), inR.get("p_bh_all_excluding_degenerate"), what);
            Reference.assertRelative(
                    Reference.number(ours.get("oddsRatio")), Reference.number(inR.get("or_cmle")), 1e-8, what);
        }
        for (int end = 0; end < 2; end++) {
            Reference.assertRelative(
                    Reference.number(ours.get("oddsRatioCi95").get(end)),
                    Reference.number(inR.get("or_cmle_ci95").get(end)),
                    1e-8,
                    what);
        }
    }

    private static Survey survey(String set) {
        return Survey.reader(Ripls.variant("hean-2015"))
                .read(Fixtures.reference(set + "/data.csv"), set)
                .survey();
    }

    @Test
    void a_column_that_the_survey_does_not_have_is_refused() {
        assertThatThrownBy(() -> CohortReport.of(
                        Fixtures.workshop(), AnalysisPlan.usual().withBy(List.of("shoe", "hat"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("AnalysisPlan.by: must be one of")
                .hasMessageContaining("but was shoe")
                .hasMessageContaining("but was hat");
        assertThatThrownBy(() -> AnalysisPlan.usual().withBy(List.of("gender", "gender")))
                .hasMessage("AnalysisPlan.by: must name each column once, but was [gender, gender]");
    }

    @Test
    void clusters_are_measured_scale_by_scale() {
        CohortReport report =
                CohortReport.of(Fixtures.workshop(), AnalysisPlan.usual().withCluster("organisation"));
        assertThat(report.choices()).containsEntry("clusters", "people with the same organisation");
        assertThat(report.clusters()).containsOnlyKeys("shared-learning", "insularity", "person-centredness");
        assertThat(report.toJson().at("/clusters/insularity/clusters").intValue())
                .isEqualTo(2);
        assertThat(report.text()).contains("  insularity: 43 people in 2 clusters; intraclass correlation -0.01");
        assertThat(CohortReport.of(Fixtures.workshop()).clusters()).isEmpty();
        assertThatThrownBy(() -> CohortReport.of(
                        Fixtures.workshop(), AnalysisPlan.usual().withCluster("shoe")))
                .hasMessageContaining("AnalysisPlan.cluster: must be one of organisation, sector")
                .hasMessageEndingWith("but was shoe");
    }

    @Test
    void columns_are_collapsed_by_named_rules_that_the_report_prints() {
        Grouping organisation = new Grouping(
                "any-service",
                "organisation",
                "health against the rest",
                List.of(Group.of("health", "MHS"), Group.of("rest", "CJS")));
        AnalysisPlan plan = AnalysisPlan.usual()
                .withGroupings(List.of(organisation))
                .withSplit(new AnswerSplit("strongly agree", "less", Optional.of(2), "2 on -2..2"))
                .withBy(List.of("any-service"));
        CohortReport report = CohortReport.of(Fixtures.workshop(), plan);
        assertThat(report.choices())
                .containsEntry("group any-service", "of column organisation: health against the rest")
                .hasEntrySatisfying(
                        "itemsOfTwoGroups",
                        text -> assertThat(text).contains("collapsed to strongly agree: 2 or more"));
        ItemComparison item = report.itemComparisons().get(1);
        assertThat(item.levels()).containsExactly("health", "rest");
        assertThat(item.answers()).containsExactly("strongly agree", "less");
        assertThat(item.table().columnTotals()[0]).isEqualTo(33);
    }

    @Test
    void what_a_methods_section_needs_is_told_in_words() {
        assertThat(CohortReport.of(
                                Fixtures.workshop(),
                                AnalysisPlan.usual().withInvited(52).withBy(List.of("gender", "managerial")))
                        .methods())
                .isEqualTo("""
                        Instrument. Readiness for Interprofessional Learning Scale, adapted for mental health and \
                        criminal justice staff (Hean et al. 2015): 24 items. Scales: attitudes to shared learning (14 \
                        items, -28 to 28); uniqueness of the own profession, insularity (5 items, -10 to 10); person \
                        centredness (5 items, -10 to 10). Coding of answers: the definition's own, -2 -1 0 1 2; \
                        reversed: none. Definition hean-2015 1.0.0, SHA-256 \
                        c58e6a172069ef68199b46d971a68351e85f9de2e314823a2d9a186ae0d4913e.

                        Respondents. Of 52 people invited, 44 returned a form (84.6 %, 95 % interval 72.5 to 92.0, \
                        Wilson). Left out as faulty: 0; without any answer: 0; used: 44.

                        Scoring. Missing answers: 2. People were excluded from a scale, where any of its items is not \
                        answered (listwise). Used: shared-learning 43, insularity 44, person-centredness 43. No missing \
                        answer was filled in.

                        Description. Means with 95 % intervals by t and from 2000 bootstrap samples (percentiles); \
                        standard deviations with n - 1; quartiles of type 7; skewness and excess kurtosis of type 2; \
                        floor and ceiling as shares at the lowest and highest score that can be had; items as answered, \
                        over those who answered each.

                        Reliability. Among those who answered every item of a scale: Cronbach's alpha, raw and \
                        standardized, with Feldt's interval and a percentile bootstrap interval; omega total from one \
                        factor fitted by maximum likelihood; Guttman's lambda-2 and lambda-6; odd against even items \
                        after Spearman and Brown; corrected item-total correlations. Whether items go together was \
                        screened by correlations between scales, raw and corrected for unreliability, and by \
                        eigenvalues beside those of 1000 random samples (parallel analysis); no model of more than one \
                        factor was fitted, so that alpha and omega presume what they do not show.

                        Groups. Compared by gender, managerial; who has no answer or no group is left out. Items, two \
                        groups: answers collapsed to agree: 1 or more; neither (0) counts as not agree; Fisher's exact \
                        test, conditional odds ratio with its exact interval. Scales: two groups: Mann-Whitney, exact with midranks where that is feasible, Welch, Hedges' g, \
                        Cliff's delta; more: Kruskal-Wallis by chi-squared. p are two-sided and corrected after Holm, and after \
                        Benjamini and Hochberg, over 48 comparisons of items, and over 6 of scales. Where no difference \
                        is shown, that does not show that there is none.

                        Independence. Tests and intervals presume that no respondent's answer depends on another's, \
                        which does not hold for people who came together, such as to one workshop.

                        Random numbers. Generator L64X128MixRandom, seed 1.
                        """);
    }

    @Test
    void a_methods_section_tells_no_test_that_was_not_made() {
        String codes = IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String answers = ",4".repeat(22);
        Survey survey = Survey.reader(Ripls.variant("reid-2006"))
                .read(
                        new StringReader("id,site," + codes + "\nA,n,1" + answers + "\nB,s,2" + answers + "\nC,w,3"
                                + answers + "\n"),
                        "survey.csv")
                .survey();
        assertThat(CohortReport.of(survey, AnalysisPlan.usual().withBy(List.of("site")))
                        .methods())
                .contains("No scale was scored.", "Items, more groups:")
                .doesNotContain("Reliability.", "Items, two groups", "alpha", "Mann-Whitney", "excluded from a scale");
    }

    @Test
    void columns_that_make_no_groups_say_why() {
        StringBuilder csv = new StringBuilder("id,one,many,text,1,2,3\n");
        for (int row = 0; row < 60; row++) {
            csv.append(row)
                    .append(",x,")
                    .append(row)
                    .append(',')
                    .append("y".repeat(201))
                    .append(",0,1,2\n");
        }
        CohortReport report = CohortReport.of(
                Fixtures.tiny(csv.toString()).survey(), AnalysisPlan.usual().withBy(List.of("one", "many", "text")));
        assertThat(report.notCompared())
                .containsEntry("one", "it has fewer than 2 groups")
                .containsEntry("many", "it has more than 50 groups")
                .hasEntrySatisfying("text", why -> assertThat(why).contains("longer ones than 200 characters"));
        assertThat(report.itemComparisons()).isEmpty();
        assertThat(report.scaleComparisons()).isEmpty();
    }

    @Test
    void the_text_of_groups_is_this() {
        CohortReport report = CohortReport.of(
                Fixtures.tiny("""
                                id,gender,site,1,2,3
                                A,f,n,0,1,2
                                B,f,n,2,2,1
                                C,f,s,1,1,0
                                D,m,s,2,0,0
                                E,m,w,2,2,
                                F,,w,2,2,0
                                """).survey(), AnalysisPlan.usual().withBy(List.of("gender", "site")));
        assertThat(between(report.text(), "\nGroups by", "\nNot computed")).isEqualTo("""

                Groups by gender
                  scale   used            means  test              p   Holm     BH            Hedges' g        Cliff's delta
                  up      f 3, m 2  2.33 : 3.00  Mann-Whitney  0.800  1.000  1.000  -0.32 [-1.62, 1.02]  -0.33 [-0.87, 0.57]
                  turned  f 3, m 1  2.33 : 2.00  Mann-Whitney  1.000  1.000  1.000                    -                 0.33

                  item  agree, f : m            odds ratio      p   Holm     BH
                     1  1/3 : 2/2        0.00 [0.00, 8.22]  0.400  1.000  1.000
                     2  1/3 : 1/2     0.58 [< 0.01, 78.17]  1.000  1.000  1.000
                     3  1/3 : 0/1          inf [0.01, inf]  1.000  1.000  1.000
                  No difference is shown at 0.05 after Holm. That does not show that the groups are alike:
                  groups of 3 and 1 were likely (80 %) to show a difference of 6.53 standard deviations,
                  before any correction, and to miss smaller ones.
                  turned without Hedges' g: a group has fewer than 2 values.
                  2 of 2 groups have fewer than 5 people: figures may give away what one of them answered.

                Groups by site
                  scale   used                        means  test                p   Holm     BH  Hedges' g  Cliff's delta
                  up      n 2, s 2, w 2  2.50 : 2.00 : 4.00  Kruskal-Wallis  0.311  1.000  0.662          -              -
                  turned  n 2, s 2, w 1  2.00 : 2.50 : 4.00  Kruskal-Wallis  0.331  1.000  0.662          -              -

                  item  test       p   Holm     BH
                     1  exact  1.000  1.000  1.000
                     2  exact  0.600  1.000  1.000
                     3  exact  0.600  1.000  1.000
                  No difference is shown at 0.05 after Holm. That does not show that the groups are alike.
                  3 of 3 groups have fewer than 5 people: figures may give away what one of them answered, and p of Kruskal-Wallis is rough.
                """);
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    @Test
    void a_group_of_one_and_a_scale_of_equal_scores_are_compared_as_far_as_they_go() {
        CohortReport report = CohortReport.of(
                Fixtures.tiny("id,gender,1,2,3\nA,f,1,1,1\nB,m,1,1,1\nC,m,1,1,1\n")
                        .survey(),
                BY_GENDER);
        JsonNode up = report.toJson().at("/scaleComparisons/0");
        assertThat(up.get("p").isNull()).isTrue();
        assertThat(up.at("/reasons/p").textValue()).isEqualTo("all values are equal");
        assertThat(up.at("/reasons/welch").textValue()).isEqualTo("a group has fewer than 2 values");
        assertThat(report.toJson().at("/comparisons/0/p").intValue()).isEqualTo(1);
        assertThat(up.at("/groups/0")).hasToString("""
                {"level":"f","mean":2,"sd":null,"median":2,"reasons":{"sd":"fewer than 2 have a value"}}""");
        assertThat(report.text())
                .contains(
                        "  up, turned not compared: all values are equal.\n",
                        "  items 1, 2, 3 not compared: a group is empty, or everybody answered alike.\n",
                        "  2 of 2 groups have fewer than 5 people");
    }

    @Test
    void many_groups_are_counted_not_named() {
        String rows = IntStream.range(0, 40)
                .mapToObj(row -> "P" + row + ",L" + row % 20 + "," + row % 3 + "," + row % 2 + ",1\n")
                .collect(Collectors.joining());
        assertThat(CohortReport.of(
                                Fixtures.tiny("id,many,1,2,3\n" + rows).survey(),
                                AnalysisPlan.usual().withBy(List.of("many")))
                        .text())
                .contains("  up      20 groups of 2 to 2      -  Kruskal-Wallis")
                .doesNotContain("L7");
    }
}
