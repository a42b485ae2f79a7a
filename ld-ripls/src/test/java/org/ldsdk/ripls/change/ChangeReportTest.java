package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.survey.Survey;

class ChangeReportTest {

    private static final ChangePlan PLAN = ChangePlan.usual()
            .with("shared-learning", ChangeRule.of(Better.HIGHER).with(new Reliability(0.88, "published somewhere")))
            .with("insularity", ChangeRule.of(Better.LOWER));

    /** Six matched, three lost, one new; one of those matched left everything blank after. */
    private static final Survey BEFORE = Administrations.survey(new TreeMap<>(Map.of(
            "canary-1",
            "-2",
            "canary-2",
            "0",
            "canary-3",
            "1",
            "canary-4",
            "0",
            "canary-5",
            "1",
            "canary-6",
            "2",
            "canary-7",
            "2",
            "canary-8",
            "1",
            "canary-9",
            "2")));

    private static final Survey AFTER = Administrations.survey(new TreeMap<>(Map.of(
            "canary-6",
            "2",
            "canary-5",
            "2",
            "canary-4",
            "1",
            "canary-3",
            "1",
            "canary-2",
            "1",
            "canary-1",
            "",
            "new",
            "1")));

    private static final ChangeReport REPORT = ChangeReport.of(BEFORE, AFTER, PLAN);

    @Test
    void everybody_is_matched_lost_or_new() {
        assertThat(REPORT.matching()).hasToString("Matching[6 matched, 3 lost, 1 only after]");
        assertThat(REPORT.text())
                .contains("9 before, 7 after: 6 matched, 3 lost (only before), 1 only after; faulty rows left out: 0");
    }

    @Test
    void scales_are_compared_over_those_with_both_scores() {
        ScaleChange scale = REPORT.scale("shared-learning");
        assertThat(scale.pairs()).isEqualTo(5);
        assertThat(scale.excluded()).isEqualTo(1);
        assertThat(scale.before().mean().value()).contains(14 * 4 / 5.0);
        assertThat(scale.difference().mean().value()).contains(14 * 3 / 5.0);
        assertThat(scale.signedRank().value().orElseThrow().zeros()).isEqualTo(2);
        assertThat(scale.pairedT().value().orElseThrow().meanDifference()).isEqualTo(8.4);
        assertThat(scale.adjusted().value().orElseThrow().p()).isEqualTo(0.25);
        assertThat(scale.adjusted().value().orElseThrow().holm()).isEqualTo(0.75);
    }

    @Test
    void those_lost_stand_beside_those_matched() {
        var lost = REPORT.scale("insularity").lost().value().orElseThrow();
        assertThat(lost.ofFirst().used()).isEqualTo(3);
        assertThat(lost.ofFirst().mean().value().orElseThrow()).isCloseTo(25 / 3.0, within(1e-12));
        assertThat(lost.ofSecond().used()).isEqualTo(6);
        assertThat(lost.ofSecond().mean().value().orElseThrow()).isCloseTo(10 / 6.0, within(1e-12));
    }

    @Test
    void of_fewer_than_three_lost_nothing_is_shown() {
        ChangeReport report = ChangeReport.of(
                Administrations.survey(Map.of("a", "2", "b", "1", "c", "0")),
                Administrations.survey(Map.of("a", "1")),
                PLAN);
        assertThat(report.scale("insularity").lost().reason()).contains("fewer than 3 of those lost have a score");
    }

    @Test
    void classes_need_a_direction_and_a_reliability() {
        ReliableChanges learning =
                REPORT.scale("shared-learning").reliable().value().orElseThrow();
        assertThat(learning.index().reliability().source()).isEqualTo("published somewhere");
        assertThat(learning.classes()).containsEntry(ChangeClass.RELIABLE_IMPROVEMENT, 3);
        assertThat(learning.noRoomToImprove().count()).isEqualTo(1);
        assertThat(REPORT.scale("insularity").reliable().reason())
                .contains("alpha of those matched, before is 1, so no error can be had from it");
        assertThat(REPORT.scale("person-centredness").reliable().reason())
                .contains("the plan does not say which way is better");
    }

    @Test
    void items_are_collapsed_and_neutral_is_not_agreeing() {
        ItemChange item = REPORT.items().get(0);
        assertThat(item.pairs()).isEqualTo(5);
        assertThat(item.agreement().noThenYes()).isEqualTo(2);
        assertThat(item.agreement().yesThenNo()).isZero();
        assertThat(item.agreement().yesBoth()).isEqualTo(3);
        assertThat(item.adjusted().value().orElseThrow().holm()).isEqualTo(1);
    }

    @Test
    void no_change_shown_is_not_worded_as_none() {
        assertThat(REPORT.text())
                .contains("no change is shown at 0.05 after Holm. That does not show that there was none: mean changes")
                .contains("There is no control group", "Regression to the mean", "Ceiling")
                .doesNotContain("NaN");
    }

    @Test
    void every_choice_is_printed() {
        ChangeReport report =
                ChangeReport.of(BEFORE, AFTER, PLAN.with(ZeroRule.PRATT).with(MissingPolicy.prorate("0.2")));
        assertThat(report.text())
                .contains(
                        "missing: prorate=0.2",
                        "(Pratt)",
                        "by the respondents' ids",
                        "beyond 1.96 standard errors",
                        "Holm, and Benjamini and Hochberg, over the signed-rank tests of all scales",
                        "insularity lower is better",
                        "reliability 0.88 (published somewhere)");
    }

    @Test
    void the_json_holds_the_same_figures() {
        JsonNode json = REPORT.toJson();
        assertThat(json.get("matched").intValue()).isEqualTo(6);
        assertThat(json.at("/scales/shared-learning/difference/mean").doubleValue())
                .isEqualTo(8.4);
        assertThat(json.at("/scales/shared-learning/signedRank/pExact").doubleValue())
                .isEqualTo(0.25);
        assertThat(json.at("/scales/shared-learning/reliableChange/classes/reliable-improvement")
                        .intValue())
                .isEqualTo(3);
        assertThat(json.at("/scales/person-centredness/reasons/reliableChange").textValue())
                .isEqualTo("the plan does not say which way is better");
        assertThat(json.at("/items/1/turnedToAgree").intValue()).isEqualTo(2);
        assertThat(Json.write(json)).doesNotContain("NaN").contains("no control group");
    }

    @Test
    void nobody_is_named() {
        assertThat(REPORT.text() + Json.write(REPORT.toJson()) + REPORT + REPORT.matching())
                .doesNotContain("canary");
        assertThat(REPORT.toString()).doesNotContain("8.4", "scales=[S");
    }

    @Test
    void nobody_matched_is_a_report_of_reasons() {
        ChangeReport report = ChangeReport.of(BEFORE, Administrations.survey(Map.of("new", "1")), PLAN);
        assertThat(report.matching().matched()).isZero();
        assertThat(report.scale("insularity").signedRank().reason()).contains("there are no pairs");
        assertThat(report.text())
                .contains("insularity: nothing can be concluded about a change.", "there are fewer than 2 pairs")
                .doesNotContain("NaN");
        assertThat(Json.write(report.toJson())).doesNotContain("NaN");
    }

    @Test
    void nobody_who_changed_is_a_report_of_reasons() {
        ChangeReport report = ChangeReport.of(BEFORE, BEFORE, PLAN);
        assertThat(report.scale("insularity").signedRank().reason()).contains("nobody changed");
        assertThat(report.scale("insularity").pairedT().reason()).contains("all differences are equal");
        assertThat(report.items().get(0).agreement().p()).isEqualTo(1);
        assertThat(report.items().get(0).adjusted().reason()).contains("nobody turned");
        assertThat(report.text()).doesNotContain("NaN");
    }

    @Test
    void another_coding_and_answers_without_ids_are_refused_at_once() {
        Survey recoded =
                Administrations.read(Survey.reader(Administrations.RIPLS).withCoding("1-5"), Map.of("a", "3"));
        Scorer scorer = Scorer.of(Administrations.RIPLS);
        Survey nameless = Survey.of(
                scorer, AnswerTable.builder(scorer).row().answer(0, "2").build());
        assertThatThrownBy(() -> ChangeReport.of(nameless, recoded, PLAN))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Matching.coding: must be the same both times, but was the definition's own and then 1-5\n"
                        + "Matching.before: must have come with ids of respondents");
    }

    @Test
    void a_plan_for_a_scale_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> ChangeReport.of(BEFORE, AFTER, PLAN.with("total", ChangeRule.of(Better.HIGHER))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ChangePlan.rules: must be for one of [shared-learning, insularity, person-centredness],"
                        + " but was for total");
        assertThatThrownBy(() -> REPORT.scale("total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one of [shared-learning");
    }
}
