package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.PublishedAccuracy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Scale;

/** The 18 mistakes that other implementations, forms and pages were seen to make, in the order of the fact sheets. */
class TrapsTest {

    private static final Verdict MET = Verdict.MET;
    private static final Verdict NOT_MET = Verdict.NOT_MET;
    private static final Verdict OPEN = Verdict.UNDETERMINED;

    private static Instrument instrument(String tool) {
        return ScreeningTools.of(tool).instrument();
    }

    private static ScreeningResult screen(String tool, String answers) {
        return screen(ScreeningTools.of(tool), answers);
    }

    private static ScreeningResult screen(ScreeningTool tool, String answers) {
        return tool.screen(TestData.answers(answers.split(",", -1)));
    }

    private static ScreeningResult screen(String tool, String answers, String fact, String value) {
        return ScreeningTools.of(tool)
                .screen(TestData.answers(answers.split(",", -1)).fact(fact, value));
    }

    private static double total(ScreeningResult result) {
        return result.score("total").points().orElseThrow();
    }

    private static Verdict verdict(ScreeningResult result, String threshold) {
        return result.threshold(threshold).verdict();
    }

    private static String allAs(int items, String answer) {
        return String.join(",", Collections.nCopies(items, answer));
    }

    @Test
    void aq_10_refers_at_6_and_not_above_6_and_has_the_key_of_the_adult_form() {
        ScreeningResult six = screen("aq-10", "1,4,4,3,2,2,2,1,2,3");

        assertThat(total(six)).isEqualTo(6);
        assertThat(verdict(six, "refer-6")).isEqualTo(MET);
        assertThat(instrument("aq-10").scales().get(0).reversed()).containsExactly("1", "7", "8", "10");
        assertThat(total(screen("aq-10", "4,1,1,1,1,1,1,4,1,4")))
                .as("agreeing with 7 counts for adults, not for adolescents")
                .isEqualTo(1);
        assertThat(total(screen("aq-10", "4,1,1,1,4,1,4,4,1,4")))
                .as("agreeing with 5 counts for adolescents and children only")
                .isEqualTo(1);
    }

    @Test
    void k6_cut_13_holds_for_0_to_4_coding_only() {
        ScreeningTool k6 = ScreeningTools.of("k6");

        assertThat(total(screen(k6.withCoding("1-5"), "2,2,2,2,2,3"))).isEqualTo(7);
        assertThat(verdict(screen(k6.withCoding("1-5"), "2,2,2,2,2,3"), "serious-13"))
                .isEqualTo(NOT_MET);
        assertThat(verdict(screen(k6, "2,2,2,2,2,3"), "serious-13")).isEqualTo(MET);
        assertThat(total(screen(k6.withCoding("1-5-downward"), allAs(6, "1")))).isEqualTo(24);
        assertThat(verdict(screen(k6.withCoding("1-5"), "3,3,2,2,2,2"), "netherlands-8"))
                .as("printed as 14, with points 1 to 5")
                .isEqualTo(MET);
        assertThat(k6.check(TestData.answers("5"))).hasSize(1);
    }

    @Test
    void k10_bands_of_10_to_50_hold_for_answers_written_0_to_4_too() {
        ScreeningResult written = screen(ScreeningTools.of("k10").withCoding("0-4"), allAs(10, "2"));

        assertThat(total(written)).isEqualTo(30);
        assertThat(written.scored().bands()).containsEntry("andrews-slade", Optional.of("severe"));
        assertThat(ScreeningTools.of("k10").check(TestData.answers("0"))).hasSize(1);
    }

    @Test
    void k10_has_two_band_sets_that_disagree_from_16_to_29_and_names_both() {
        assertThat(k10Bands(15)).containsExactly("likely well", "low");
        assertThat(k10Bands(16)).containsExactly("likely well", "moderate");
        assertThat(k10Bands(20)).containsExactly("mild", "moderate");
        assertThat(k10Bands(22)).containsExactly("mild", "high");
        assertThat(k10Bands(25)).containsExactly("moderate", "high");
        assertThat(k10Bands(29)).containsExactly("moderate", "high");
        assertThat(k10Bands(30)).containsExactly("severe", "very high");
    }

    private static List<String> k10Bands(int total) {
        List<Integer> answers = IntStream.range(0, 10)
                .mapToObj(item -> total / 10 + (item < total % 10 ? 1 : 0))
                .toList();
        ScreeningResult result =
                screen("k10", answers.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return Stream.of("andrews-slade", "abs")
                .map(set -> result.scored().bands().get(set).orElseThrow())
                .toList();
    }

    @Test
    void fast_item_1_never_is_negative_by_the_paper_and_open_by_the_total() {
        ScreeningResult never = screen("fast", "0,0,0,4");

        assertThat(verdict(never, "paper-rule")).isEqualTo(NOT_MET);
        assertThat(verdict(never, "total-3")).isEqualTo(MET);
        assertThat(verdict(screen("fast", "0"), "paper-rule")).isEqualTo(NOT_MET);
        assertThat(verdict(screen("fast", "0"), "total-3")).isEqualTo(OPEN);
    }

    @Test
    void fast_item_1_is_part_of_the_sum() {
        assertThat(total(screen("fast", "2,1,0,0"))).isEqualTo(3);
        assertThat(verdict(screen("fast", "2,1,0,0"), "paper-rule")).isEqualTo(MET);
    }

    @Test
    void audit_c_has_two_cut_offs_and_neither_is_the_default() {
        assertThat(verdict(screen("audit-c", "2,2,0", "sex", "male"), "england"))
                .isEqualTo(NOT_MET);
        assertThat(verdict(screen("audit-c", "2,2,0", "sex", "male"), "us")).isEqualTo(MET);
        assertThat(verdict(screen("audit-c", "2,1,0", "sex", "female"), "us")).isEqualTo(MET);
        assertThat(verdict(screen("audit-c", "2,1,0", "sex", "male"), "us")).isEqualTo(NOT_MET);
        assertThat(verdict(screen("audit-c", "2,1,0"), "us")).isEqualTo(OPEN);
        assertThat(verdict(screen("audit-c", "2,2,1"), "us"))
                .as("met whatever the sex")
                .isEqualTo(MET);
        assertThat(verdict(screen("audit-c", "2,2,1"), "england")).isEqualTo(MET);
    }

    @Test
    void audit_items_9_and_10_take_0_2_and_4_only_and_an_empty_form_is_not_0() {
        ScreeningTool audit = ScreeningTools.of("audit");

        for (String item : List.of("9", "10")) {
            for (String wrong : List.of("1", "3")) {
                assertThat(audit.check(Response.empty().answer(item, wrong)))
                        .extracting(Problem::rule)
                        .containsExactly("must be one of 0, 2, 4");
            }
        }
        assertThat(audit.screen(Response.empty()).score("total").points()).isEmpty();
        assertThat(screen("audit", "2,1,1,0,,0,0,0,0,0").score("total").points())
                .isEmpty();
        assertThat(total(screen("audit", "0,,,,,,,,0,0"))).isZero();
    }

    @Test
    void dast_10_item_3_is_reversed_once_and_by_one_wording_only() {
        assertThat(total(screen("dast-10", allAs(10, "0")))).isEqualTo(1);
        assertThat(total(screen("dast-10", allAs(10, "1")))).isEqualTo(9);
        assertThat(total(screen("dast-10", "0,0,1,0,0,0,0,0,0,0"))).isZero();
        assertThat(total(screen("dast-10", "1,0,0,1,0,0,1,0,0,0"))).isEqualTo(4);
        assertThat(instrument("dast-10").scales().get(0).reversed())
                .as("not 4, 5 and 7 as in its parent of 28 items")
                .containsExactly("3");
        assertThat(screen("dast-10", allAs(10, "1")).score("total-cannot-stop").points())
                .hasValue(10);
    }

    @Test
    void sapas_item_3_is_reversed() {
        assertThat(total(screen("sapas", "0,0,1,0,0,0,0,0"))).isZero();
        assertThat(total(screen("sapas", allAs(8, "0")))).isEqualTo(1);
        assertThat(total(screen("sapas", allAs(8, "1")))).isEqualTo(7);
        assertThat(total(screen("sapas", "1,1,0,1,1,1,1,1"))).isEqualTo(8);
    }

    @Test
    void asrs_count_and_sum_disagree_both_ways_and_each_item_has_its_own_cut() {
        ScreeningResult byCount = screen("asrs-6", "2,2,2,3,0,0");
        ScreeningResult bySum = screen("asrs-6", "4,4,4,2,0,0");

        assertThat(total(byCount)).isEqualTo(9);
        assertThat(List.of(verdict(byCount, "count-4"), verdict(byCount, "sum-14")))
                .containsExactly(MET, NOT_MET);
        assertThat(total(bySum)).isEqualTo(14);
        assertThat(List.of(verdict(bySum, "count-4"), verdict(bySum, "sum-14"))).containsExactly(NOT_MET, MET);
        assertThat(screen("asrs-6", allAs(6, "2")).score("count").points())
                .as("one cut for all six would give 0")
                .hasValue(3);
        assertThat(verdict(screen("asrs-v1.1", "2,2,2,3,0,0"), "count-4")).isEqualTo(MET);
        assertThat(instrument("asrs-v1.1").bandSets())
                .noneMatch(set -> set.scale().equals("part-b"));
    }

    @Test
    void pc_ptsd_5_ignores_stray_answers_behind_a_no_and_names_both_cut_offs() {
        ScreeningTool tool = ScreeningTools.of("pc-ptsd-5");
        Response five = TestData.answers("1", "1", "1", "1", "1");
        ScreeningResult three =
                tool.screen(TestData.answers("1", "1", "1", "0", "0").answer("gate", "1"));

        assertThat(total(tool.screen(five.answer("gate", "0")))).isZero();
        assertThat(verdict(tool.screen(five.answer("gate", "0")), "four")).isEqualTo(NOT_MET);
        assertThat(List.of(verdict(three, "four"), verdict(three, "three"), verdict(three, "by-sex")))
                .containsExactly(NOT_MET, MET, OPEN);
        assertThat(tool.instrument().accuracy())
                .as("93 and 85 percent go round for cut-off 3 without a source")
                .isEmpty();
    }

    @Test
    void dudit_specificity_of_88_percent_belongs_to_icd_10_and_78_to_dsm_iv() {
        assertThat(specificity("ICD-10")).hasValue(0.88);
        assertThat(specificity("DSM-IV")).hasValue(0.78);
        assertThat(instrument("dudit").caveats())
                .anyMatch(caveat -> caveat.contains("prisons") && caveat.contains("95 percent"));
    }

    private static Optional<Double> specificity(String standard) {
        return instrument("dudit").accuracy().stream()
                .filter(one ->
                        one.threshold().equals("dependence-25") && one.target().contains(standard))
                .findFirst()
                .flatMap(PublishedAccuracy::specificity);
    }

    @Test
    void sds_ends_at_15_and_greater_than_four_is_five() {
        String amphetamine = "amphetamine-5-topp-1997";

        assertThat(instrument("sds").scales().get(0).range().max()).isEqualTo(15);
        assertThat(verdict(screen("sds", "1,1,1,1,0", "substance", "amphetamine"), amphetamine))
                .isEqualTo(NOT_MET);
        assertThat(verdict(screen("sds", "1,1,1,1,1", "substance", "amphetamine"), amphetamine))
                .isEqualTo(MET);
        assertThat(screen("sds", "3,3,3,3,3", "substance", "cocaine")
                        .scored()
                        .thresholds()
                        .entrySet())
                .filteredOn(finding -> finding.getValue().verdict() == MET)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("cocaine-3-kaye-2002", "cocaine-4-barcelona-2009");
        assertThat(instrument("sds").title()).startsWith("Severity of Dependence Scale");
    }

    @Test
    void gad_2_has_no_bands() {
        assertThat(instrument("gad-2").bandSets()).isEmpty();
    }

    @Test
    void c_ssrs_is_not_a_sum_and_recent_behaviour_alone_is_not_lost() {
        ScreeningTool tool = ScreeningTools.of("c-ssrs-screener");
        ScreeningResult behaviour =
                tool.screen(TestData.answers("0", "0", "", "", "", "1").answer("6-recent", "1"));

        assertThat(tool.instrument().scales()).extracting(Scale::code).containsExactly("ideation");
        assertThat(behaviour.score("ideation").points()).hasValue(0);
        assertThat(behaviour.scored().endorsed()).containsOnlyKeys("6", "6-recent");
        assertThat(tool.instrument().bandSets())
                .as("a screen without a yes is neither none nor low")
                .isEmpty();
        assertThat(tool.check(TestData.answers("5")))
                .as("answers of altered forms are refused")
                .hasSize(1);
    }

    @Test
    void phq_9_total_and_symptom_pattern_disagree_and_item_9_counts_from_1() {
        ScreeningResult severe = screen("phq-9", "1,1,3,3,3,3,3,3,0");
        ScreeningResult minimal = screen("phq-9", "0,2,0,0,0,0,0,0,1");

        assertThat(total(severe)).isEqualTo(20);
        assertThat(List.of(verdict(severe, "symptom-pattern-major"), verdict(severe, "symptom-pattern-other")))
                .containsExactly(NOT_MET, NOT_MET);
        assertThat(minimal.score("symptoms").points()).hasValue(2);
        assertThat(verdict(minimal, "symptom-pattern-other")).isEqualTo(MET);
    }

    @Test
    void bjmhs_accuracy_is_stratified_and_a_sum_of_its_answers_is_not_the_rule() {
        assertThat(instrument("bjmhs").accuracy())
                .hasSize(2)
                .allMatch(PublishedAccuracy::stratified)
                .extracting(one -> one.sensitivity().orElseThrow())
                .containsExactly(0.655, 0.459);
        assertThat(instrument("bjmhs").scales()).extracting(Scale::code).containsExactly("symptoms");
        assertThat(verdict(screen("bjmhs", "1,0,0,0,0,0,0,0"), "items")).isEqualTo(NOT_MET);
        assertThat(verdict(screen("bjmhs", "0,0,0,0,0,0,1,0"), "items")).isEqualTo(MET);
    }

    @Test
    void cmhs_cut_offs_are_not_confirmed_and_the_forms_are_not_interchangeable() {
        for (String form : List.of("cmhs-m", "cmhs-f")) {
            assertThat(instrument(form)
                            .isConfirmed(instrument(form).thresholds().get(0)))
                    .isFalse();
            assertThat(screen(form, "1").text()).contains("Not confirmed by a source that was read: threshold refer");
        }
        ScreeningResult wrongForm = ScreeningTools.of("cmhs-m")
                .screen(TestData.answers("1").fact("sex", "female").fact("age", "30"));
        assertThat(wrongForm.toJson().get("applicability").asText()).isEqualTo("outside");
        assertThat(instrument("cmhs-f").caveats()).anyMatch(caveat -> caveat.contains("CMHS-W"));
    }

    @Test
    void gad_7_ships_labels_of_its_own_and_warns_of_the_misprinted_one() {
        Instrument gad7 = instrument("gad-7");

        assertThat(gad7.optionsOf(gad7.items().get(0)))
                .extracting(AnswerOption::label)
                .noneMatch(label -> label.orElse("").contains("sure"));
        assertThat(gad7.caveats()).anyMatch(caveat -> caveat.contains("misprinted"));
    }

    @Test
    void only_k10_has_a_published_rule_for_missing_answers_and_nothing_else_is_filled_in() {
        assertThat(ScreeningTools.all())
                .filteredOn(tool -> tool.instrument().missingRule().isPresent())
                .extracting(ScreeningTool::id)
                .containsExactly("k10");
        for (ScreeningTool tool : ScreeningTools.all()) {
            ScreeningResult result = tool.screen(highestButLast(tool.instrument()));
            assertThat(result.scored().scores())
                    .filteredOn(score -> !score.missing().isEmpty())
                    .allMatch(score -> tool.id().equals("k10") == score.estimated());
        }
        assertThat(total(screen("k10", "2,2,3,3,3,2,3,3,2,"))).isEqualTo(26);
        assertThat(screen("k10", "3,3,3,3,3,3,3,3,,").score("total").points()).isEmpty();
    }

    private static Response highestButLast(Instrument instrument) {
        Response response = Response.empty();
        List<Item> items = instrument.items();
        for (Item item : items.subList(0, items.size() - 1)) {
            List<AnswerOption> options = instrument.optionsOf(item);
            int most = options.stream().mapToInt(AnswerOption::points).max().orElseThrow();
            response = response.answer(
                    item.code(),
                    options.stream()
                            .filter(option -> option.points() == most)
                            .findFirst()
                            .orElseThrow()
                            .code());
        }
        return response;
    }
}
