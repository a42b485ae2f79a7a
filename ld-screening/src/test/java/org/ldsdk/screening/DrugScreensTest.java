package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;

/** DUDIT by sex, DAST-10 with its two wordings of item 3, SDS by drug and study. */
class DrugScreensTest {

    private static final ScreeningTool DUDIT = ScreeningTools.of("dudit");
    private static final ScreeningTool DAST = ScreeningTools.of("dast-10");
    private static final ScreeningTool SDS = ScreeningTools.of("sds");

    private static Response answers(String answers) {
        return TestData.answers(answers.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,0,0,0,0,0,0,0,0,0,0', not-met,      not-met, not-met",
        "'1,1,0,0,0,0,0,0,0,0,0', undetermined, not-met, met",
        "'1,1,3,0,0,0,0,0,0,0,0', undetermined, not-met, met",
        "'1,1,4,0,0,0,0,0,0,0,0', met,          met,     met",
    })
    void dudit_has_a_cut_off_for_each_sex_and_none_without(String answers, String unknown, String male, String female) {
        assertThat(word(DUDIT, answers(answers), "problems")).isEqualTo(unknown);
        assertThat(word(DUDIT, answers(answers).fact("sex", "male"), "problems"))
                .isEqualTo(male);
        assertThat(word(DUDIT, answers(answers).fact("sex", "female"), "problems"))
                .isEqualTo(female);
    }

    private static String word(ScreeningTool tool, Response response, String threshold) {
        return tool.screen(response).threshold(threshold).verdict().word();
    }

    @Test
    void specificity_of_dudit_88_belongs_to_icd_10_and_78_to_dsm_iv() {
        Map<String, Double> specificity = DUDIT.instrument().accuracy().stream()
                .filter(one -> one.threshold().equals("dependence-25"))
                .collect(Collectors.toMap(
                        one -> one.target(), one -> one.specificity().orElseThrow()));

        assertThat(specificity).isEqualTo(Map.of("drug dependence by DSM-IV", 0.78, "drug dependence by ICD-10", 0.88));
    }

    @Test
    void the_short_forms_of_dudit_are_its_first_items() {
        ScreeningResult result = DUDIT.screen(answers("4,3,4,3,3,2,2,1,1,2,0"));

        assertThat(result.score("dudit-c").points()).hasValue(14);
        assertThat(result.score("dudit-c-5").points()).hasValue(17);
        assertThat(result.threshold("dudit-c-9").verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,0,0,0,0,0,0,0,0,0', 1, 0",
        "'0,0,1,0,0,0,0,0,0,0', 0, 1",
        "'1,1,1,1,1,1,1,1,1,1', 9, 10",
        "'1,1,0,0,0,0,0,0,0,0', 3, 2",
    })
    void item_3_of_dast_10_is_keyed_by_the_wording_of_the_form(String answers, int can, int cannot) {
        ScreeningResult result = DAST.screen(answers(answers));

        assertThat(result.score("total").points()).hasValue(can);
        assertThat(result.score("total-cannot-stop").points()).hasValue(cannot);
        assertThat(result.threshold("referral-3").verdict()).isEqualTo(can >= 3 ? Verdict.MET : Verdict.NOT_MET);
        assertThat(result.threshold("referral-3-cannot-stop").verdict())
                .isEqualTo(cannot >= 3 ? Verdict.MET : Verdict.NOT_MET);
    }

    @Test
    void an_open_item_3_of_dast_10_opens_both_totals() {
        ScreeningResult result = DAST.screen(TestData.answers("1", "1", "", "0", "0", "0", "0", "0", "0", "0"));

        for (String scale : List.of("total", "total-cannot-stop")) {
            assertThat(result.score(scale).lowest()).hasValue(2);
            assertThat(result.score(scale).highest()).hasValue(3);
        }
    }

    @Test
    void dast_10_shows_its_credit_and_has_bands_of_the_usual_wording_only() {
        assertThat(DAST.screen(Response.empty()).text())
                .contains(
                        "- Credit: DAST-10: copyright Harvey A. Skinner and the Centre for Addiction and Mental Health");
        assertThat(DAST.instrument().bandSets()).allMatch(set -> set.scale().equals("total"));
    }

    @ParameterizedTest
    @CsvSource({
        "heroin,         '1,1,1,0,0', heroin-3-barcelona-2009",
        "heroin,         '1,1,1,1,1', heroin-3-barcelona-2009 opioid-5-castillo-2010",
        "other-opioid,   '1,1,1,1,1', opioid-5-castillo-2010",
        "cocaine,        '1,1,1,0,0', cocaine-3-kaye-2002",
        "cocaine,        '1,1,1,1,0', cocaine-3-kaye-2002 cocaine-4-barcelona-2009",
        "amphetamine,    '1,1,1,1,0', ''",
        "amphetamine,    '1,1,1,1,1', amphetamine-5-topp-1997",
        "cannabis,       '1,1,0,0,0', cannabis-2-steiner-2008",
        "cannabis,       '1,1,1,0,0', cannabis-2-steiner-2008 cannabis-3-swift-1998",
        "cannabis,       '1,1,1,1,0', cannabis-2-steiner-2008 cannabis-3-swift-1998 cannabis-4-van-der-pol-2013",
        "benzodiazepine, '3,3,0,0,0', ''",
        "benzodiazepine, '3,3,1,0,0', benzodiazepine-7-de-las-cuevas-2000",
        "alcohol,        '1,1,1,0,0', alcohol-3-lawrinson-2007",
        "other,          '3,3,3,3,3', ''",
    })
    void a_rule_of_sds_is_met_by_its_own_drug_only(String drug, String answers, String met) {
        ScreeningResult result = SDS.screen(answers(answers).fact("substance", drug));

        assertThat(String.join(" ", withVerdict(result, Verdict.MET))).isEqualTo(met);
        assertThat(withVerdict(result, Verdict.UNDETERMINED)).isEmpty();
    }

    private static List<String> withVerdict(ScreeningResult result, Verdict verdict) {
        return result.scored().thresholds().entrySet().stream()
                .filter(threshold -> threshold.getValue().verdict() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void without_a_drug_a_rule_of_sds_is_open_where_the_score_reaches_it() {
        ScreeningResult result = SDS.screen(answers("1,0,1,1,0"));

        assertThat(withVerdict(result, Verdict.MET)).isEmpty();
        assertThat(withVerdict(result, Verdict.UNDETERMINED))
                .containsExactly(
                        "heroin-3-barcelona-2009",
                        "cocaine-3-kaye-2002",
                        "cannabis-2-steiner-2008",
                        "cannabis-3-swift-1998",
                        "alcohol-3-lawrinson-2007");
        assertThat(SDS.instrument().bandSets()).isEmpty();
    }

    @Test
    void sds_is_meant_for_users_of_a_drug_that_is_named() {
        Response response = answers("1,0,1,1,0");

        assertThat(applicability(response)).isEqualTo("unknown");
        assertThat(applicability(response.fact("substance", "cannabis"))).isEqualTo("within");
        assertThat(applicability(response.fact("substance", "other"))).isEqualTo("outside");
    }

    private static String applicability(Response response) {
        return SDS.screen(response).toJson().get("applicability").asText();
    }
}
