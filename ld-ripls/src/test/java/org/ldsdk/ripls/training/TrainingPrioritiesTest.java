package org.ldsdk.ripls.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.Fixtures;
import org.ldsdk.ripls.survey.Survey;

class TrainingPrioritiesTest {

    private static final PriorityRules HEAN = PriorityRules.of("hean-2015");

    private static final PriorityRules TINY = rules("""
            {"instrument": "tiny", "source": {"text": "invented", "verified": true},
             "rules": [{"scale": "up", "when": "low", "neutral": 2, "words": "low"},
                       {"scale": "turned", "when": "high", "neutral": 2, "words": "turned away"}],
             "notes": []}
            """);

    private static PriorityRules rules(String json) {
        return PriorityRules.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "rules.json");
    }

    /** People of one column; a cell is a level and three answers. */
    private static Survey survey(int people, IntFunction<String> row) {
        return Fixtures.tiny("id,team,1,2,3\n"
                        + IntStream.range(0, people)
                                .mapToObj(person -> "P" + person + "," + row.apply(person))
                                .collect(Collectors.joining("\n")))
                .survey();
    }

    private static TrainingPriorities byTeam(int people, IntFunction<String> row) {
        return TrainingPriorities.of(survey(people, row), TINY, List.of("team"));
    }

    @Test
    void the_workshop_in_words() {
        TrainingPriorities priorities =
                TrainingPriorities.of(Fixtures.workshop(), HEAN, List.of("organisation", "county", "sector"));
        assertThat(priorities.text())
                .isEqualTo(Fixtures.resource("training/workshop-priorities.txt")
                        .replace("DEFINITION", priorities.definition().toString()));
    }

    @Test
    void the_workshop_as_json() {
        TrainingPriorities priorities = TrainingPriorities.of(Fixtures.workshop(), HEAN, List.of("county", "sector"));
        JsonNode expected = Json.tree(
                Fixtures.resource("training/workshop-priorities.json")
                        .replace("DEFINITION", priorities.definition().toString()),
                "workshop-priorities.json");
        assertThat(Json.write(priorities.toJson())).isEqualTo(Json.write(expected));
    }

    @Test
    void the_workshop_shows_no_line_that_separates_and_no_group_to_train_first() {
        TrainingPriorities priorities = TrainingPriorities.of(
                Fixtures.workshop(), HEAN, List.of("gender", "organisation", "county", "age", "sector", "managerial"));
        assertThat(priorities.separating()).isEmpty();
        assertThat(priorities.priorities()).isEmpty();
        assertThat(priorities.lines()).hasSize(18);
        assertThat(priorities.groups()).allMatch(group -> group.used() >= 10);
    }

    @Test
    void a_group_on_the_low_side_is_a_priority_and_a_line_separates() {
        TrainingPriorities priorities = byTeam(
                24,
                person -> person % 2 == 0
                        ? "A,0," + (person % 4 == 0 ? 1 : 0) + ",1"
                        : "B,2," + (person % 4 == 1 ? 1 : 2) + ",1");
        assertThat(priorities.priorities())
                .extracting(PriorityGroup::level, PriorityGroup::scale, PriorityGroup::used)
                .containsExactly(tuple("A", "up", 12), tuple("B", "turned", 12));
        assertThat(priorities.separating()).extracting(PriorityLine::scale).containsExactly("up", "turned");
        assertThat(priorities.text())
                .contains("""
                          After correction the scores are separated by team (up), team (turned).
                        """)
                .contains("""
                          team A, up: 12 people, mean 0.50, 95 % interval 0.17 to 0.83: low
                          team B, up: 12 people, mean 3.50, 95 % interval 3.17 to 3.83: above neutral
                        """)
                .contains("  To look at first: team A (low), team B (turned away).\n");
    }

    @Test
    void a_mean_and_its_interval_are_those_of_the_group() {
        PriorityGroup group = byTeam(12, person -> "A," + (person < 6 ? 0 : 2) + ",0,2")
                .groups()
                .get(0);
        assertThat(group.mean()).isEqualTo(1);
        assertThat(group.interval().value().orElseThrow().lower()).isCloseTo(0.336378, within(1e-6));
        assertThat(group.interval().value().orElseThrow().upper()).isCloseTo(1.663622, within(1e-6));
        assertThat(group.standing().value()).contains(Standing.PRIORITY);
    }

    @Test
    void an_interval_that_ends_at_neutral_is_open() {
        assertThat(byTeam(12, person -> "A," + (person < 6 ? 1 : 2) + "," + (person < 6 ? 0 : 1) + ",2")
                        .groups()
                        .get(0)
                        .standing()
                        .value())
                .contains(Standing.OPEN);
    }

    @Test
    void a_group_whose_scores_are_all_equal_has_no_interval() {
        TrainingPriorities priorities = byTeam(10, person -> "A,2,2,1");
        PriorityGroup group = priorities.groups().get(0);
        assertThat(group.mean()).isEqualTo(4);
        assertThat(group.interval().reason()).contains("all scores of the group are equal");
        assertThat(group.standing().reason()).contains("all scores of the group are equal");
        assertThat(priorities.text())
                .contains("team A, up: 10 people, mean 4.00, no interval, all scores of the group");
    }

    @Test
    void equal_scores_everywhere_compare_nothing() {
        TrainingPriorities priorities = byTeam(20, person -> (person < 10 ? "A" : "B") + ",1,1,1");
        assertThat(priorities.lines().get(0).p().reason()).contains("all values are equal");
        assertThat(priorities.text())
                .contains("Nothing can be compared.")
                .contains("team, up (A, B): not compared, all values are equal")
                .contains("Nothing can be concluded about these lines.");
    }

    @Test
    void groups_of_nine_are_not_shown_and_groups_of_ten_are() {
        assertThat(byTeam(20, person -> (person < 10 ? "A" : "B") + ",1,1,1").groups())
                .extracting(PriorityGroup::level)
                .containsExactly("A", "B", "A", "B");
        TrainingPriorities nine = byTeam(29, person -> (person < 9 ? "A" : person < 19 ? "B" : "C") + ",1,1,1");
        assertThat(nine.groups()).extracting(PriorityGroup::level).doesNotContain("A");
    }

    @Test
    void who_has_no_score_does_not_count_towards_ten() {
        TrainingPriorities priorities =
                byTeam(30, person -> (person < 15 ? "A" : "B") + (person < 6 ? ",,1,1" : ",0,1,1"));
        assertThat(priorities.groups())
                .noneMatch(group -> group.level().equals("A") && group.scale().equals("up"));
        assertThat(priorities.groups())
                .anyMatch(group -> group.level().equals("A") && group.scale().equals("turned"));
        assertThat(priorities.lines().get(0).groupsNotShown()).isEqualTo(2);
    }

    @Test
    void a_small_group_takes_the_smallest_other_with_it() {
        TrainingPriorities priorities = byTeam(
                35,
                person -> (person < 4 ? "A" : person < 15 ? "B" : person < 25 ? "C" : "D") + "," + person % 3 + ",1,0");
        assertThat(priorities.lines().get(0).groups()).containsExactly("B", "D");
        assertThat(priorities.lines().get(0).groupsNotShown()).isEqualTo(2);
    }

    @Test
    void people_without_a_level_are_no_group_and_hide_none() {
        TrainingPriorities unnamed =
                byTeam(26, person -> (person < 3 ? "" : person < 14 ? "B" : "C") + "," + person % 3 + ",1,0");
        assertThat(unnamed.lines().get(0).groups()).containsExactly("B", "C");
        TrainingPriorities besides = byTeam(
                28,
                person -> (person < 3 ? "" : person < 5 ? "A" : person < 16 ? "B" : "C") + "," + person % 3 + ",1,0");
        assertThat(besides.lines().get(0).groups()).containsExactly("C");
        TrainingPriorities among = byTeam(
                34,
                person -> (person < 8 ? "" : person < 11 ? "A" : person < 22 ? "B" : "C") + "," + person % 3 + ",1,0");
        assertThat(among.lines().get(0).groups()).containsExactly("B", "C");
    }

    @Test
    void a_group_within_one_of_another_column_gives_nobody_away() {
        Survey survey = Fixtures.tiny("id,age,young,1,2,3\n"
                        + IntStream.range(0, 44)
                                .mapToObj(person -> "P" + person + ","
                                        + (person < 12
                                                ? "18-30,yes"
                                                : person < 16 ? "31-40,yes" : person < 30 ? "41-50,no" : "51-60,no")
                                        + ",1," + person % 3 + ",1")
                                .collect(Collectors.joining("\n")))
                .survey();
        TrainingPriorities alone = TrainingPriorities.of(survey, TINY, List.of("young"));
        assertThat(alone.lines().get(0).groups()).containsExactly("no", "yes");
        TrainingPriorities both = TrainingPriorities.of(survey, TINY, List.of("age", "young"));
        assertThat(both.lines().get(0).groups()).doesNotContain("18-30");
    }

    @Test
    void forty_levels_show_no_group() {
        TrainingPriorities priorities =
                byTeam(200, person -> "T" + person % 40 + "," + person % 3 + "," + person % 2 + ",1");
        assertThat(priorities.groups()).isEmpty();
        assertThat(priorities.lines().get(0).groupsNotShown()).isEqualTo(40);
        assertThat(priorities.text())
                .contains(
                        "team, up (no group shown; not shown: 40): not compared, fewer than 2 groups of 10 or more people with a score can be shown")
                .contains("No group can be shown.");
    }

    @Test
    void more_than_fifty_large_groups_are_not_compared() {
        TrainingPriorities priorities =
                byTeam(510, person -> "T" + person % 51 + "," + person % 3 + "," + person % 2 + ",1");
        assertThat(priorities.groups()).isEmpty();
        assertThat(byTeam(500, person -> "T" + person % 50 + "," + person % 3 + "," + person % 2 + ",1")
                        .groups())
                .hasSize(100);
    }

    @Test
    void nobody_one_person_and_no_complete_case_say_why() {
        for (TrainingPriorities priorities :
                List.of(byTeam(0, person -> ""), byTeam(1, person -> "A,1,1,1"), byTeam(30, person -> "A,,1,"))) {
            assertThat(priorities.groups()).isEmpty();
            assertThat(priorities.lines())
                    .hasSize(2)
                    .allMatch(line -> line.p().reason().isPresent());
            assertThat(priorities.text()).doesNotContain("NaN").contains("No group can be shown.");
        }
    }

    @Test
    void a_column_that_makes_no_groups_says_so() {
        TrainingPriorities priorities = byTeam(12, person -> "x".repeat(201) + ",1,1,1");
        assertThat(priorities.lines().get(0).p().reason())
                .contains("the column has too many different or too long values to make groups");
    }

    @Test
    void columns_that_are_not_there_are_refused_all_at_once() {
        Survey survey = survey(1, person -> "A,1,1,1");
        assertThatThrownBy(() -> TrainingPriorities.of(survey, TINY, List.of("team", "sex", "team")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("TrainingPriorities.by: must be columns of [team], each once, but has sex")
                .hasMessageContaining("TrainingPriorities.by: must be columns of [team], each once, but has team");
    }

    @Test
    void rules_for_another_instrument_are_refused() {
        Survey survey = survey(1, person -> "A,1,1,1");
        assertThatThrownBy(() -> TrainingPriorities.of(survey, HEAN, List.of("team")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PriorityRules[hean-2015].instrument: must be that of the survey, tiny");
        PriorityRules wrong = rules("""
                {"instrument": "tiny", "source": {"text": "invented", "verified": true},
                 "rules": [{"scale": "down", "when": "low", "neutral": 2, "words": "low"},
                           {"scale": "up", "when": "high", "neutral": 5, "words": "high"}],
                 "notes": []}
                """);
        assertThatThrownBy(() -> TrainingPriorities.of(survey, wrong, List.of("team")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("PriorityRules[tiny].rules[down].scale: must be one of up, turned")
                .hasMessageContaining("PriorityRules[tiny].rules[up].neutral: must be within 0..4, but was 5.0");
    }

    @Test
    void rules_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> PriorityRules.of("reid-2006"))
                .hasMessageContaining("PriorityRules.id: must be one of hean-2015, but was reid-2006");
        assertThatThrownBy(() -> new PriorityRules("tiny", TINY.source(), List.of(), List.of()))
                .hasMessage("PriorityRules[tiny].rules: must be at least one, and one for each scale");
        PriorityRule rule = TINY.rules().get(0);
        assertThatThrownBy(() -> new PriorityRules("tiny", TINY.source(), List.of(rule, rule), List.of()))
                .hasMessage("PriorityRules[tiny].rules: must be at least one, and one for each scale");
        assertThatThrownBy(() -> new PriorityRule("up", PriorityRule.Side.LOW, Double.NaN, "low"))
                .hasMessage("PriorityRule[up].neutral: must be finite");
        assertThatThrownBy(() -> new PriorityRule("up", PriorityRule.Side.LOW, 0, " "))
                .hasMessage("PriorityRule[up].words: must not be blank");
        assertThatThrownBy(() -> rules("{\"instrument\": \"tiny\", \"extra\": 1}"))
                .isInstanceOf(ProblemsException.class);
    }

    @Test
    void text_forms_show_no_figures() {
        TrainingPriorities priorities = TrainingPriorities.of(Fixtures.workshop(), HEAN, List.of("county"));
        assertThat(priorities.groups().get(0)).hasToString("PriorityGroup{by=county, level=D, scale=shared-learning}");
        assertThat(priorities.lines().get(0))
                .hasToString("PriorityLine{by=county, scale=shared-learning, groups=[D, H], groupsNotShown=0,"
                        + " detectable=computed}");
        assertThat(priorities.toString()).doesNotContain("PriorityGroup").doesNotContain("15.9");
    }
}
