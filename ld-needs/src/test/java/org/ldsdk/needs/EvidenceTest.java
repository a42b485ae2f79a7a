package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

class EvidenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final ScreeningTool PHQ_2 = ScreeningTools.of("phq-2");
    private static final NeedsProfile NOBODY = NeedsProfile.of("case-1");

    private static ScreeningResult phq2(String first) {
        return PHQ_2.screen(Response.empty().answer("1", first));
    }

    private static Evidence phq2(String first, String second, LocalDate day) {
        return Evidence.of(PHQ_2.screen(Response.empty().answer("1", first).answer("2", second)), "mental-health", day);
    }

    @Test
    void a_result_stands_beside_ratings_with_tool_day_scores_and_verdicts() {
        Evidence evidence = Evidence.of(phq2("2"), "mental-health", MONDAY);
        assertThat(evidence.tool()).isEqualTo(PHQ_2.definition());
        assertThat(evidence.scores()).isEqualTo(Map.of("total", new Evidence.Interval(2, 5)));
        assertThat(evidence.thresholds())
                .containsExactly(Map.entry("screen-3", Verdict.UNDETERMINED), Map.entry("screen-2", Verdict.MET));
        assertThat(evidence.estimated()).isFalse();
        NeedsProfile profile = NOBODY.with(evidence);
        assertThat(profile.severity("mental-health").isKnown()).isFalse();
        assertThat(profile.ratings()).isEmpty();
        assertThat(Json.convert(Json.toTree(profile), NeedsProfile.class, "x")).isEqualTo(profile);
    }

    @Test
    void an_estimate_says_that_it_is_one() {
        ScreeningResult prorated = PHQ_2.with(MissingPolicy.parse("prorate=0.5"))
                .screen(Response.empty().answer("1", "3"));
        assertThat(Evidence.of(prorated, "mental-health", MONDAY).estimated()).isTrue();
    }

    @Test
    void it_says_whether_the_tool_is_meant_for_such_a_person() {
        ScreeningTool tag = ScreeningTools.of("tag");
        assertThat(Evidence.together(tag.screen(Response.empty().fact("age", "15")), MONDAY)
                        .applicability())
                .isEqualTo(Evidence.Population.OUTSIDE);
        assertThat(Evidence.together(tag.screen(Response.empty().fact("age", "51")), MONDAY)
                        .applicability())
                .isEqualTo(Evidence.Population.WITHIN);
        assertThat(Evidence.together(tag.screen(Response.empty()), MONDAY).applicability())
                .isEqualTo(Evidence.Population.UNKNOWN);
    }

    @Test
    void a_tool_whose_result_stands_alone_is_refused_with_the_reason() {
        ScreeningTool alone = ScreeningTools.of("c-ssrs-screener");
        String rule =
                "Evidence[c-ssrs-screener].tool: must not be a tool whose result stands alone, so that no score or "
                        + "verdict of it is read as a level of risk. NICE guideline NG225";
        assertThatThrownBy(() -> Evidence.of(alone.screen(Response.empty()), "self-harm", MONDAY))
                .hasMessageStartingWith(rule);
        assertThatThrownBy(() -> NeedsProfile.read("""
            {"id": "case-1", "evidence": [{"domain": "self-harm", "date": "2026-11-16",
              "tool": {"id": "c-ssrs-screener", "version": "0", "sha256": "%s"},
              "scores": {"ideation": {"lowest": 1, "highest": 1}}}]}""".formatted("0".repeat(64)), "cases.jsonl:3"))
                .hasMessageContaining("evidence[0]")
                .hasMessageContaining(rule);
    }

    @Test
    void a_tool_of_the_host_whose_result_stands_alone_is_refused_too() {
        ObjectNode json =
                (ObjectNode) Json.toTree(ScreeningTools.of("c-ssrs-screener").instrument());
        ScreeningTool own = ScreeningTool.of(Instrument.read(json.put("id", "own-screener"), "own.json"));
        assertThatThrownBy(() -> Evidence.of(own.screen(Response.empty()), "self-harm", MONDAY))
                .hasMessageStartingWith(
                        "Evidence[own-screener].tool: must not be a tool whose result stands alone, so that");
    }

    @Test
    void a_shipped_tool_has_no_other_scores_and_thresholds_than_its_own() {
        ImmutableEvidence.Builder other = ImmutableEvidence.builder()
                .date(MONDAY)
                .tool(PHQ_2.definition())
                .putScores("sum", new Evidence.Interval(1, 2))
                .putThresholds("screen-4", Verdict.MET);
        assertThatThrownBy(other::build).hasMessage("""
            Evidence[phq-2].scores: must be among total
            Evidence[phq-2].thresholds: must be among screen-3, screen-2""");
        assertThatThrownBy(() -> ImmutableEvidence.builder()
                        .date(MONDAY)
                        .tool(PHQ_2.definition())
                        .build())
                .hasMessage("Evidence[phq-2]: must have a score or a threshold");
        assertThatThrownBy(() -> new Evidence.Interval(3, 2))
                .hasMessage("Interval.lowest: must be finite and at most highest");
    }

    @Test
    void older_evidence_stays_and_the_latest_comes_first() {
        Evidence older = phq2("0", "0", MONDAY);
        Evidence newer = phq2("3", "3", MONDAY.plusDays(1));
        NeedsProfile profile = NOBODY.with(older).with(newer);
        assertThat(profile.evidence("mental-health")).containsExactly(newer, older);
        assertThatThrownBy(() -> profile.with(phq2("1", "1", MONDAY)))
                .hasMessage("NeedsProfile.evidence[2]: must be the only result of this tool for this need on this day");
        Evidence ofAnother =
                ImmutableEvidence.builder().from(older).domain("housing").build();
        assertThat(profile.with(ofAnother).evidence("housing")).containsExactly(ofAnother);
    }

    @Test
    void a_need_that_is_not_there_is_refused() {
        NeedsProfile wrong = NOBODY.with(Evidence.of(phq2("2"), "canary", MONDAY));
        assertThatThrownBy(() ->
                        NeedQuantities.of(NeedDomains.shipped(), List.of()).facts(wrong))
                .hasMessage("NeedsProfile.evidence[0].domain: must be a need of need-domains 1");
    }

    @Test
    void evidence_that_says_otherwise_than_a_rater_is_named_and_not_resolved() {
        NeedsProfile rated = NOBODY.rate("mental-health", Rater.PRACTITIONER, 0).rate("mental-health", Rater.PERSON, 3);
        Evidence high = phq2("3", "3", MONDAY);
        assertThat(rated.with(high).evidenceDisagreements())
                .containsExactly(
                        new EvidenceDisagreement(high, List.of(Rating.of("mental-health", Rater.PRACTITIONER, 0))));
        Evidence low = phq2("0", "0", MONDAY);
        assertThat(rated.with(low).evidenceDisagreements())
                .containsExactly(new EvidenceDisagreement(low, List.of(Rating.of("mental-health", Rater.PERSON, 3))));
        assertThat(rated.with(Evidence.of(phq2("0"), "mental-health", MONDAY)).evidenceDisagreements())
                .isEmpty();
        assertThat(rated.with(low).with(phq2("3", "3", MONDAY.minusDays(1))).evidenceDisagreements())
                .extracting(EvidenceDisagreement::evidence)
                .containsExactly(low);
        Evidence ofAlcohol =
                ImmutableEvidence.builder().from(high).domain("alcohol").build();
        assertThat(rated.with(high)
                        .with(ofAlcohol)
                        .rate("alcohol", Rater.PERSON, 0)
                        .evidenceDisagreements())
                .as("by code of the need")
                .extracting(EvidenceDisagreement::evidence)
                .containsExactly(ofAlcohol, high);
    }

    @Test
    void help_explains_why_a_met_need_is_not_seen() {
        NeedsProfile helped =
                NOBODY.with(Rating.of("mental-health", Rater.PRACTITIONER, 3).nowMet());
        assertThat(helped.with(phq2("0", "0", MONDAY)).evidenceDisagreements()).isEmpty();
        assertThat(helped.with(phq2("3", "3", MONDAY)).evidenceDisagreements()).isEmpty();
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        Evidence evidence = phq2("0", "3", MONDAY);
        NeedsProfile profile = NOBODY.rate("mental-health", Rater.PERSON, 0).with(evidence);
        assertThat(List.of(
                        evidence.toString(),
                        evidence.scores().toString(),
                        profile.evidenceDisagreements().toString(),
                        new Strength("in-work", Rater.PERSON, MONDAY).toString()))
                .containsExactly("Evidence{}", "{total=Interval}", "[EvidenceDisagreement]", "Strength");
    }
}
