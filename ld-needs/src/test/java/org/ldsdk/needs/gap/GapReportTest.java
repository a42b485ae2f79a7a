package org.ldsdk.needs.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.Eligibility;

/** What a gap report says and refuses, and that it says nothing of anybody. */
class GapReportTest {

    private static final List<GapCase> CASELOAD = InventedCaseload.of(200, 7);

    private static GapReport report() {
        return GapReport.of(CASELOAD, InventedCaseload.GROUPINGS, InventedCaseload.AS_OF);
    }

    /** Without its header, and without the line that names definitions, which have tests of their own. */
    private static String figures(String text) {
        return text.lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("- By need-domains"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    @Test
    void six_hundred_invented_people_are_reported_in_sentences() {
        GapReport report =
                GapReport.of(InventedCaseload.of(600, 7), InventedCaseload.GROUPINGS, InventedCaseload.AS_OF);
        assertThat(figures(report.text())).isEqualTo(figures(InventedCaseload.text("gap-report-invented.txt")));
    }

    @Test
    void json_has_the_keys_that_were_promised() {
        ObjectNode json = report().toJson();
        assertThat(keys(json))
                .containsExactly(
                        "people",
                        "asOf",
                        "threshold",
                        "groupings",
                        "together",
                        "needs",
                        "cumulativeBy",
                        "definitions",
                        "notes");
        assertThat(keys(json.at("/groupings/0"))).containsExactly("fact", "label", "groups", "sizes");
        assertThat(keys(json.at("/needs/mental-health"))).containsExactly("label", "rows");
        assertThat(keys(json.at("/needs/mental-health/rows/0")))
                .containsExactly(
                        "kind", "followsFromServices", "people", "yes", "no", "notKnown", "share", "interval", "by");
        assertThat(keys(json.at("/needs/mental-health/rows/0/by"))).containsExactly("sex", "ethnicity", "age");
    }

    private static List<String> keys(JsonNode json) {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void what_is_left_out_is_null_with_its_reason_and_those_not_known_stay_a_group() {
        JsonNode bySex = report().toJson().at("/needs/mental-health/rows/0/by/sex");
        List<String> groups = new ArrayList<>();
        bySex.forEach(group -> groups.add(group.path("group").asText("together")));
        assertThat(groups).containsExactly("female", "male", "not known", "together");
        assertThat(bySex.get(2).get("yes").isNull()).isTrue();
        assertThat(bySex.get(2).at("/reasons/yes").textValue()).isEqualTo("shown only together: female and not known");
        assertThat(bySex.get(3).get("together")).hasToString("[\"female\",\"not known\"]");
    }

    @Test
    void a_share_has_a_wilson_interval_and_is_of_those_of_whom_it_is_known() {
        JsonNode row = report().toJson().at("/needs/mental-health/rows/0");
        double yes = row.get("yes").doubleValue();
        assertThat(row.get("share").doubleValue())
                .isEqualTo(yes / (yes + row.get("no").doubleValue()));
        assertThat(row.at("/interval/method").textValue()).isEqualTo("Wilson");
        assertThat(row.at("/interval/lower").doubleValue())
                .isLessThan(row.get("share").doubleValue());
    }

    @Test
    void what_follows_from_services_alone_is_printed_and_has_no_interval() {
        JsonNode rows = report().toJson().at("/needs/housing/rows");
        assertThat(rows.get(1).get("kind").textValue()).isEqualTo("no-offer-meets");
        assertThat(rows.get(1).get("followsFromServices").booleanValue()).isTrue();
        assertThat(rows.get(1).get("yes").intValue()).isZero();
        assertThat(rows.get(1).get("interval").isNull()).isTrue();
    }

    // --- the rule

    @Test
    void figures_below_the_threshold_and_those_of_everybody_may_not_be_printed() {
        Pooling five = new Pooling(5);
        assertThat(five.fits(new GapCount(5, 5, 0))).isTrue();
        assertThat(five.fits(new GapCount(4, 5, 0))).isFalse();
        assertThat(five.fits(new GapCount(5, 4, 0))).isFalse();
        assertThat(five.fits(new GapCount(5, 5, 4))).isFalse();
        assertThat(five.fits(new GapCount(5, 5, 5))).isTrue();
        assertThat(five.fits(new GapCount(9, 0, 0))).as("all of them").isFalse();
        assertThat(five.fits(new GapCount(0, 9, 0))).as("none of them").isFalse();
        assertThat(five.fits(new GapCount(0, 9, 5))).as("certain of nobody").isTrue();
        assertThat(five.fits(new GapCount(0, 0, 9))).as("nothing known").isTrue();
        assertThat(five.fits(new GapCount(0, 0, 0))).as("nobody").isTrue();
    }

    @Test
    void a_small_group_is_never_printed_with_only_itself_left_over() {
        Pooling five = new Pooling(5);
        Classes single = Classes.single(3);
        assertThat(five.classes(single, List.of(new GapCount(9, 9, 0), new GapCount(20, 20, 0), new GapCount(2, 1, 0))))
                .contains(new Classes(List.of(0, 1, 0)));
        assertThat(five.classes(single, List.of(new GapCount(9, 9, 0), new GapCount(8, 8, 0), new GapCount(7, 6, 0))))
                .contains(single);
        assertThat(five.classes(single, List.of(new GapCount(1, 1, 0), new GapCount(1, 8, 0), new GapCount(7, 1, 0))))
                .isEmpty();
    }

    @Test
    void sizes_of_groups_that_are_one_person_each_are_not_printed() {
        Pooling five = new Pooling(5);
        assertThat(five.sizes(List.of(1, 1, 1, 1, 1, 30))).isEmpty();
        assertThat(five.sizes(List.of(1, 1, 1, 1, 2, 30))).contains(new Classes(List.of(0, 0, 0, 0, 0, 5)));
        assertThat(five.sizes(List.of(0, 9, 3, 20))).contains(new Classes(List.of(0, 1, 1, 3)));
    }

    @Test
    void a_criterion_that_reads_what_people_are_grouped_by_is_left_out_for_it_tells_of_whole_groups() {
        assertThat(adult(InventedCaseload.GROUPINGS).count()).isEmpty();
        assertThat(adult(List.of(InventedCaseload.SEX)).count()).isPresent();
    }

    private static GapRow adult(List<Grouping> groupings) {
        return GapReport.of(InventedCaseload.of(600, 3), groupings, InventedCaseload.AS_OF).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.question().detail().equals(Optional.of("adult")))
                .findFirst()
                .orElseThrow();
    }

    // --- what does not go together

    @Test
    void everything_that_does_not_go_together_is_named_at_once_by_its_place() {
        List<GapCase> cases = new ArrayList<>(CASELOAD.subList(0, 5));
        cases.add(cases.get(0));
        cases.add(GapCase.of(CASELOAD.get(6).finding(), CaseHistory.of(CaseRef.of("somebody-else"))));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GapReport.of(
                        cases,
                        List.of(
                                Grouping.of("area", "area", List.of("elsewhere")),
                                InventedCaseload.AGE,
                                InventedCaseload.AGE),
                        InventedCaseload.AS_OF,
                        4))
                .withMessageContaining("GapReport.threshold: must be 5 or more, but was 4")
                .withMessageContaining("GapReport.groupings[2].fact: must be different for each, but was age")
                .withMessageContaining("GapReport.cases[5].id: must be different for each")
                .withMessageContaining("GapReport.cases[6].history: must be of the same case as the finding")
                .withMessageContaining(".facts[area]: must be one of elsewhere")
                .withMessageNotContaining("invented-");
    }

    @Test
    void fewer_cases_than_the_threshold_are_refused() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GapReport.of(CASELOAD.subList(0, 4), List.of(), InventedCaseload.AS_OF))
                .withMessage("GapReport.cases: must be at least 5, or every figure would be left out");
    }

    @Test
    void findings_by_different_definitions_are_refused() {
        CaseDraw drawn = new CaseDraw(new Random(1));
        List<GapCase> mixed = new ArrayList<>(drawn.cases);
        mixed.add(CASELOAD.get(0));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GapReport.of(mixed, List.of(), InventedCaseload.AS_OF))
                .withMessageContaining("GapReport.cases[" + drawn.cases.size()
                        + "].definitions: must be those of all cases, [few-needs 1")
                .withMessageContaining("].cumulativeBy: must be that of all cases, rule-0, but was moderate");
    }

    @Test
    void groupings_that_make_no_groups_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.of("sex", "sex", List.of()))
                .withMessage("Grouping[sex].values: must be there, or else from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.of("sex", "sex", List.of("a", "a")))
                .withMessageContaining("Grouping[sex].values: must be different");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.bands("age", "age", List.of(18, 18)))
                .withMessage("Grouping[age].from: must ascend, but was [18, 18]");
    }

    @Test
    void bands_have_names_and_ends() {
        Grouping age = Grouping.bands("age", "age", List.of(18, 25));
        assertThat(age.groups()).containsExactly("under 18", "18 to 24", "25 and over", "not known");
        assertThat(List.of("17", "18", "24", "25").stream()
                        .map(years -> age.group(NeedsProfile.of("x").fact("age", years))
                                .getAsInt()))
                .containsExactly(0, 1, 1, 2);
        assertThat(age.group(NeedsProfile.of("x"))).hasValue(3);
        assertThat(age.group(NeedsProfile.of("x").fact("age", "old"))).isEmpty();
    }

    // --- nothing of anybody

    @Test
    void no_id_and_no_text_form_shows_anything_of_a_person() {
        GapReport report = report();
        assertThat(report.toJson().toString()).doesNotContain("invented-1\"").doesNotContain("invented-7\"");
        assertThat(report.text()).doesNotContain("invented-1,").doesNotContain("invented-7");
        assertThat(report.toString())
                .doesNotContain("people=")
                .doesNotContain("invented-")
                .doesNotContain("sizes");
        assertThat(CASELOAD.get(0)).hasToString("GapCase");
        assertThat(report.sections().toString()).doesNotContainPattern("=[0-9]");
        assertThat(new GapCount(7731, 7732, 7733)).hasToString("GapCount");
        assertThat(new GroupSize(List.of("a"), 7731)).hasToString("GroupSize[a]");
    }

    @Test
    void a_value_that_makes_no_group_is_never_shown() {
        Eligibility eligibility = InventedCaseload.eligibility();
        List<GapCase> cases = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cases.add(GapCase.of(eligibility.evaluate(
                    NeedsProfile.of("canary-" + i).fact("sex", "canary-7731").rate("debt", Rater.PRACTITIONER, 1))));
        }
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GapReport.of(cases, List.of(InventedCaseload.SEX), InventedCaseload.AS_OF))
                .withMessageContaining("GapReport.cases[4].facts[sex]: must be one of female, male")
                .withMessageNotContaining("canary");
    }

    @Test
    void the_json_can_be_read_back_as_json() {
        String json = Json.write(report().toJson());
        assertThat(Json.tree(json, "report.json").get("people").intValue()).isEqualTo(200);
    }
}
