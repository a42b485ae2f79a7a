package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** Rules over the total of TAG or NDTA, with a cut-off that whoever writes the rule must cite. */
class ToolTotalTest {

    private static final NeedDomains DOMAINS = NeedDomains.shipped();
    private static final ScreeningTool TAG = ScreeningTools.of("tag");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final NeedsProfile NOBODY = NeedsProfile.of("case-1");

    private static ObjectNode file(String tool) {
        return (ObjectNode) Json.tree(
                """
            {"id": "local-rules", "version": "1",
             "sources": {"agreement": {"text": "Invented agreement of three agencies", "verified": false}},
             "facts": [],
             "rules": [{"code": "tag-agreed", "label": "A high TAG total", "atLeast": 10,
               "total": {"tool": {"id": "%s", "version": "%s", "sha256": "%s"}, "scale": "total",
                 "range": {"min": 0, "max": %d}},
               "source": "agreement", "locator": "invented, page 2"}]}""".formatted(
                                tool,
                                ScreeningTools.of(tool).definition().version(),
                                ScreeningTools.of(tool).definition().sha256(),
                                tool.equals("tag") ? 24 : 48),
                "local.json");
    }

    private static ComplexityFinding evaluate(NeedsProfile profile) {
        return ComplexityRules.read(file("tag"), "local.json", DOMAINS)
                .evaluate(profile, DOMAINS)
                .get("tag-agreed");
    }

    private static Evidence tag(LocalDate day, String... answers) {
        Response response = Response.empty();
        for (int i = 0; i < answers.length; i++) {
            response = answers[i].isEmpty() ? response : response.answer("" + (i + 1), answers[i]);
        }
        return Evidence.together(TAG.screen(response), day);
    }

    @Test
    void a_total_that_is_known_is_met_from_the_cut_off_on() {
        assertThat(evaluate(NOBODY.with(tag(MONDAY, "4", "4", "0", "0", "2", "0", "0")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(evaluate(NOBODY.with(tag(MONDAY, "4", "4", "0", "0", "1", "0", "0")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_total_with_gaps_is_an_interval() {
        ComplexityFinding finding = evaluate(NOBODY.with(tag(MONDAY, "4", "4", "0", "0", "1", "", "0")));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.explain()).isEqualTo("""
            A high TAG total (tag-agreed): undetermined. Total of tag 1.0.0 is 9 to 12; the rule asks for 10 or more.
            Not known, so read as an interval and not as none: total of tag 1.0.0.
            It would be met with total of tag 1.0.0: 10 to 12. It would be not met with total of tag 1.0.0: 9.
            Source: Invented agreement of three agencies, invented, page 2, not confirmed.""");
        assertThat(evaluate(NOBODY.with(tag(MONDAY, "4", "4", "0", "2", "1", "", "0")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(evaluate(NOBODY.with(tag(MONDAY, "4", "1", "0", "0", "1", "", "0")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_total_is_a_whole_number_however_its_ends_were_estimated() {
        Evidence estimated = ImmutableEvidence.builder()
                .from(tag(MONDAY, "1"))
                .scores(Map.of("total", new Evidence.Interval(9.5, 12.5)))
                .build();
        ComplexityFinding finding = evaluate(NOBODY.with(estimated));
        assertThat(List.of(finding.lowest(), finding.highest())).containsExactly(10, 12);
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_result_of_exactly_this_tool_nothing_is_known() {
        ComplexityFinding finding = evaluate(NOBODY);
        assertThat(List.of(finding.lowest(), finding.highest())).containsExactly(0, 24);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        Evidence one = tag(MONDAY, "4", "4", "3", "4", "3", "3", "3");
        Evidence other = ImmutableEvidence.builder()
                .from(one)
                .tool(new DefinitionId("tag", "1.0.0", "0".repeat(64)))
                .build();
        assertThat(evaluate(NOBODY.with(other)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Evidence beside =
                ImmutableEvidence.builder().from(one).domain("housing").build();
        assertThat(evaluate(NOBODY.with(beside)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_latest_result_is_read() {
        Evidence high = tag(MONDAY, "4", "4", "3", "4", "3", "3", "3");
        Evidence low = tag(MONDAY.plusDays(1), "0", "0", "0", "0", "0", "0", "0");
        assertThat(evaluate(NOBODY.with(low).with(high)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluate(NOBODY.with(high).with(low)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_total_that_cannot_be_is_refused_without_its_value() {
        Evidence wrong = ImmutableEvidence.builder()
                .from(tag(MONDAY, "1"))
                .scores(Map.of("total", new Evidence.Interval(0, 99)))
                .build();
        assertThatThrownBy(() -> evaluate(NOBODY.with(wrong)))
                .hasMessage("NeedsProfile.evidence[tag].scores[total]: must be within 0..24 and hold a whole number");
    }

    @Test
    void nothing_else_of_evidence_is_read() {
        NeedsProfile rated = NOBODY.rate("housing", Rater.PRACTITIONER, 2);
        ComplexityRules shipped = ComplexityRules.shipped();
        NeedsProfile more = rated.with(tag(MONDAY, "4", "4", "3", "4", "3", "3", "3"));
        shipped.evaluate(rated, DOMAINS)
                .forEach((code, finding) -> assertThat(
                                shipped.evaluate(more, DOMAINS).get(code).explain())
                        .isEqualTo(finding.explain()));
    }

    @Test
    void a_cut_off_is_cited_or_refused() {
        ObjectNode json = file("tag");
        ((ObjectNode) json.at("/rules/0")).remove("locator");
        assertThatThrownBy(() -> ComplexityRules.read(json, "local.json", DOMAINS))
                .hasMessage("ComplexityRule[tag-agreed].locator: must say where in the source the cut-off stands; "
                        + "none is published for tag");
        ((ObjectNode) json.at("/rules/0")).remove("source");
        assertThatThrownBy(() -> ComplexityRules.read(json, "local.json", DOMAINS))
                .hasMessageContaining("ComplexityRule.source: must be present");
    }

    @Test
    void only_tools_that_look_at_many_needs_together_have_such_a_total() {
        assertThat(ComplexityRules.read(file("ndta"), "local.json", DOMAINS).rules())
                .hasSize(1);
        assertThatThrownBy(() -> ComplexityRules.read(file("phq-9"), "local.json", DOMAINS))
                .hasMessage("ComplexityRule[tag-agreed].total.tool: must be one that looks at many needs together, "
                        + "tag or ndta, but was phq-9");
    }

    @Test
    void scale_range_and_cut_off_are_those_that_the_tool_can_have() {
        ObjectNode json = file("tag");
        ((ObjectNode) json.at("/rules/0/total/range")).put("max", 30);
        assertThatThrownBy(() -> ComplexityRules.read(json, "local.json", DOMAINS))
                .hasMessage("ComplexityRule[tag-agreed].total.range: must be 0..24 as in the tool, but was 0..30");
        ((ObjectNode) json.at("/rules/0/total")).put("scale", "sum");
        assertThatThrownBy(() -> ComplexityRules.read(json, "local.json", DOMAINS))
                .hasMessage("ComplexityRule[tag-agreed].total.scale: must be a scale of tag, but was sum");
        ((ObjectNode) json.at("/rules/0")).put("atLeast", 0);
        assertThatThrownBy(() -> ComplexityRules.read(json, "local.json", DOMAINS))
                .hasMessage("ComplexityRule[tag-agreed].atLeast: must be above the least and within the total's range "
                        + "0..30, but was 0");
    }
}
