package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Response;

/** A licensed tool of somebody's own loads as JSON: counting of needs and of unmet needs, and the percentage of what was answered. */
class LocalToolTest {

    private static final String DEFINITION = """
            {
              "id": "local-needs",
              "version": "2026.1",
              "title": "Invented local tool",
              "licence": {"status": "licensed to us", "wording": "no", "commercialUse": "no", "source": "manual"},
              "sources": {"manual": {"text": "Invented manual", "locator": "page 7", "verified": true}},
              "optionSets": {
                "need": {
                  "options": [
                    {"code": "none", "points": 0},
                    {"code": "met", "points": 1},
                    {"code": "unmet", "points": 2}
                  ],
                  "source": "manual"
                },
                "can": {
                  "options": [{"code": "no", "points": 0}, {"code": "yes", "points": 1}],
                  "range": {"min": 0, "max": 1},
                  "source": "manual"
                }
              },
              "items": [
                {"code": "home", "label": "home", "options": "need"},
                {"code": "food", "label": "food", "options": "need"},
                {"code": "money", "label": "money", "options": "need"},
                {"code": "a", "label": "reads", "options": "can"},
                {"code": "b", "label": "tells the time", "options": "can"},
                {"code": "c", "label": "needed help at school", "options": "can"},
                {"code": "d", "label": "travels alone", "options": "can"}
              ],
              "scales": [
                {
                  "code": "needs",
                  "label": "needs, met or unmet",
                  "rule": "count",
                  "items": ["home", "food", "money"],
                  "cuts": {"home": 1, "food": 1, "money": 1},
                  "range": {"min": 0, "max": 3},
                  "source": "manual"
                },
                {
                  "code": "unmet",
                  "label": "unmet needs",
                  "rule": "count",
                  "items": ["home", "food", "money"],
                  "cuts": {"home": 2, "food": 2, "money": 2},
                  "range": {"min": 0, "max": 3},
                  "source": "manual"
                },
                {
                  "code": "percent",
                  "label": "percentage of the items answered",
                  "rule": "percentage-of-answered",
                  "items": ["a", "b", "c", "d"],
                  "reversed": ["c"],
                  "range": {"min": 0, "max": 100},
                  "source": "manual"
                }
              ],
              "thresholds": [
                {
                  "code": "two-unmet",
                  "label": "two unmet needs",
                  "criterion": {"kind": "at-least", "of": "scale:unmet", "cutOff": 2},
                  "source": "manual"
                },
                {
                  "code": "look-closer",
                  "label": "closer look",
                  "criterion": {"kind": "at-most", "of": "scale:percent", "cutOff": 45.5},
                  "source": "manual"
                }
              ],
              "missingRule": {"scales": ["percent"], "maxMissing": 1, "rounding": "none", "source": "manual"}
            }
            """;

    private static final ScreeningTool TOOL = ScreeningTool.of(Instrument.read(DEFINITION, "local-needs.json"));

    @Test
    void needs_and_unmet_needs_are_counted_at_their_own_cuts() {
        ScreeningResult result = TOOL.screen(
                Response.empty().answer("home", "unmet").answer("food", "met").answer("money", "unmet"));

        assertThat(result.score("needs").points()).hasValue(3);
        assertThat(result.score("unmet").points()).hasValue(2);
        assertThat(result.threshold("two-unmet").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_need_that_is_not_known_counts_neither_way_and_leaves_the_count_open() {
        ScreeningResult result = TOOL.screen(Response.empty()
                .answer("home", "unmet")
                .missing("food", MissingReason.UNKNOWN)
                .answer("money", "none"));

        assertThat(result.score("unmet").lowest()).hasValue(1);
        assertThat(result.score("unmet").highest()).hasValue(2);
        assertThat(result.score("unmet").points()).isEmpty();
        assertThat(result.threshold("two-unmet").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_percentage_is_of_the_items_that_were_answered() {
        ScreeningResult result = TOOL.screen(
                Response.empty().answer("a", "no").answer("b", "yes").answer("c", "yes"));

        assertThat(result.score("percent").points().orElseThrow()).isEqualTo(100.0 / 3);
        assertThat(result.score("percent").estimated()).isTrue();
        assertThat(result.score("percent").lowest()).hasValue(25);
        assertThat(result.score("percent").highest()).hasValue(50);
        assertThat(result.threshold("look-closer").verdict()).isEqualTo(Verdict.MET);
        assertThat(result.threshold("look-closer").estimated()).isTrue();
    }

    @Test
    void a_faulty_definition_is_refused_with_all_its_faults() {
        String faulty = DEFINITION
                .replace("\"id\": \"local-needs\"", "\"id\": \"Local Needs\"")
                .replace("\"cuts\": {\"home\": 2, \"food\": 2, \"money\": 2}", "\"cuts\": {\"home\": 2, \"food\": 2}")
                .replace("\"range\": {\"min\": 0, \"max\": 100}", "\"range\": {\"min\": 0, \"max\": 4}")
                .replace("\"of\": \"scale:unmet\"", "\"of\": \"scale:unmett\"")
                .replace("\"range\": {\"min\": 0, \"max\": 1},", "")
                .replace(
                        "\"rounding\": \"none\", \"source\": \"manual\"",
                        "\"rounding\": \"none\", \"source\": \"book\"");

        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> Instrument.read(faulty, "local-needs.json"));

        assertThat(refused.problems())
                .extracting(Problem::text)
                .anyMatch(text -> text.startsWith("Instrument[Local Needs].id: must be lower-case words"))
                .anyMatch(text -> text.equals("MissingRule.source: must be one of [manual], but was book"))
                .anyMatch(
                        text -> text.startsWith("Scale[percent].reversed: must be items whose options declare a range"))
                .anyMatch(text ->
                        text.equals("Scale[unmet].cuts: must have a cut for every item, but item money has none"))
                .anyMatch(text -> text.equals("Scale[percent].range: must be 0..100, but was 0..4"))
                .anyMatch(text -> text.startsWith("Threshold[two-unmet].criterion"))
                .hasSize(6);
    }
}
