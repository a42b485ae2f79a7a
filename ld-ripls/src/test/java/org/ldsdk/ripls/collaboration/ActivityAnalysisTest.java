package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.collaboration.Tension.BetweenElements;
import org.ldsdk.ripls.collaboration.Tension.BetweenSystems;
import org.ldsdk.ripls.collaboration.Tension.Place;
import org.ldsdk.ripls.collaboration.Tension.WithAdvancedObject;
import org.ldsdk.ripls.collaboration.Tension.WithinElement;

/** The court report of Hean, Walsh and Hammick 2015: a magistrate asks for it, a psychiatrist writes it. */
class ActivityAnalysisTest {

    private static final ActivitySystem COURT = new ActivitySystem(
            "court",
            "Magistrate",
            Map.of(
                    ActivityElement.OBJECT,
                    "a report before sentence",
                    ActivityElement.RULES,
                    "cases end in a set time"));
    private static final ActivitySystem PSYCHIATRY =
            new ActivitySystem("psychiatry", "Psychiatrist", Map.of(ActivityElement.RULES, "confidentiality"));

    private static final Contradiction TIME = new Contradiction(
            "time-limits",
            "a report takes longer than the court's time limits",
            new BetweenElements("court", ActivityElement.OBJECT, ActivityElement.RULES),
            Stated.NO);
    private static final Contradiction CONTENT = new Contradiction(
            "content",
            "the court hopes for advice that confidentiality keeps back",
            new BetweenSystems(
                    new Place("court", ActivityElement.OBJECT), new Place("psychiatry", ActivityElement.RULES)),
            Stated.NO);
    private static final Contradiction WORKLOAD = new Contradiction(
            "workload",
            "reports are written beside the usual work",
            new WithinElement(new Place("psychiatry", ActivityElement.DIVISION_OF_LABOUR)),
            Stated.UNKNOWN);
    private static final Contradiction DIVERSION = new Contradiction(
            "diversion",
            "sentencing while diversion is wanted",
            new WithAdvancedObject("court", "diversion into care"),
            Stated.YES);

    private static ActivityAnalysis analysis(Contradiction... contradictions) {
        return new ActivityAnalysis("Court reports", List.of(COURT, PSYCHIATRY), List.of(contradictions));
    }

    @Test
    void the_court_report_has_contradictions_of_level_2_and_4() {
        assertThat(analysis(CONTENT, TIME).unresolved())
                .containsExactly(TIME, CONTENT)
                .extracting(Contradiction::level)
                .containsExactly(2, 4);
        assertThat(analysis(CONTENT, TIME).text()).isEqualTo("""
                Court reports
                  Unresolved
                    level 2: a report takes longer than the court's time limits
                      Magistrate, object (a report before sentence) against Magistrate, rules (cases end in a set time)
                    level 4: the court hopes for advice that confidentiality keeps back
                      Magistrate, object (a report before sentence) against Psychiatrist, rules (confidentiality)
                """);
    }

    @Test
    void the_level_follows_from_what_is_connected() {
        assertThat(List.of(WORKLOAD, TIME, DIVERSION, CONTENT))
                .extracting(Contradiction::level)
                .containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> new BetweenElements("court", ActivityElement.RULES, ActivityElement.RULES))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("BetweenElements[court].second: must be another element, but was rules");
        assertThatThrownBy(() -> new BetweenSystems(
                        new Place("court", ActivityElement.OBJECT), new Place("court", ActivityElement.RULES)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("BetweenSystems.neighbour: must be in another system, but was in court");
    }

    @Test
    void resolved_unresolved_and_unknown_are_three_things() {
        ActivityAnalysis all = analysis(DIVERSION, WORKLOAD, CONTENT, TIME);
        assertThat(all.unresolved()).containsExactly(TIME, CONTENT);
        assertThat(all.unknown()).containsExactly(WORKLOAD);
        assertThat(all.text())
                .contains("Not known whether resolved\n    level 1: reports are written")
                .contains("Resolved\n    level 3: sentencing while diversion is wanted\n      Magistrate, object"
                        + " (a report before sentence) against diversion into care\n");
    }

    @Test
    void unresolved_contradictions_are_found_by_element() {
        Map<ActivityElement, List<Contradiction>> byElement =
                analysis(CONTENT, WORKLOAD, TIME).unresolvedByElement();
        assertThat(byElement.keySet()).containsExactly(ActivityElement.OBJECT, ActivityElement.RULES);
        assertThat(byElement).containsEntry(ActivityElement.OBJECT, List.of(TIME, CONTENT));
    }

    @Test
    void json_of_every_kind_comes_back_as_it_went() {
        ActivityAnalysis all = analysis(WORKLOAD, TIME, DIVERSION, CONTENT);
        String json = Json.write(all);
        assertThat(json)
                .contains("\"kind\":\"within-element\"")
                .contains(
                        "\"kind\":\"between-elements\",\"system\":\"court\",\"first\":\"object\",\"second\":\"rules\"")
                .contains("\"kind\":\"with-advanced-object\"")
                .contains("\"kind\":\"between-systems\"")
                .contains("\"resolved\":\"unknown\"");
        assertThat(ActivityAnalysis.read(json, "again.json")).isEqualTo(all);
        assertThatThrownBy(() -> ActivityAnalysis.read(json.replace("within-element", "inside"), "again.json"))
                .isInstanceOf(ProblemsException.class);
    }

    @Test
    void a_level_cannot_be_given_in_json() {
        String json = Json.write(analysis(TIME)).replace("\"resolved\"", "\"level\":4,\"resolved\"");
        assertThatThrownBy(() -> ActivityAnalysis.read(json, "again.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("level");
    }

    @Test
    void all_faults_are_told_at_once() {
        Contradiction elsewhere =
                new Contradiction("time-limits", "elsewhere", new WithAdvancedObject("prison", "release"), Stated.NO);
        assertThatThrownBy(() -> new ActivityAnalysis("Bad", List.of(COURT, COURT), List.of(TIME, elsewhere)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        ActivitySystem[court].code: must be there once
                        Contradiction[time-limits].code: must be there once
                        Contradiction[time-limits].tension: must be in one of court, court, but was in prison""");
    }
}
