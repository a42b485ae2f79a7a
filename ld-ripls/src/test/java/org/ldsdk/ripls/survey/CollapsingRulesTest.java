package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.ripls.Fixtures;
import org.ldsdk.ripls.Ripls;

class CollapsingRulesTest {

    private static final Grouping AGE = new Grouping(
            "age-40",
            "age",
            "age 40 is in the older group",
            List.of(Group.below("under 40", 40), Group.from("40 or more", 40)));
    private static final Grouping SECTOR = new Grouping(
            "sector", "service", "by who pays", List.of(Group.of("health", "nhs", "gp"), Group.of("justice", "court")));

    private static final Survey SURVEY = Fixtures.tiny("""
            id,age,service,1,2,3
            A,39,nhs,0,0,0
            B,40,court,1,1,1
            C,,gp,2,2,2
            D,39.5,,2,2,2
            """).survey();

    private static List<AnswerOption> options(int... points) {
        return IntStream.of(points)
                .mapToObj(one -> new AnswerOption("c" + one, Optional.empty(), one))
                .toList();
    }

    private static List<Optional<String>> levels(Survey survey, int demographic) {
        return IntStream.range(0, survey.answers().rows())
                .mapToObj(row -> survey.demographics().get(demographic).level(row))
                .toList();
    }

    @Test
    void agree_is_what_lies_above_the_middle_and_neutral_is_not() {
        AnswerSplit agree = AnswerSplit.agree();
        assertThat(agree.upper(options(-2, -1, 0, 1, 2))).containsExactly(false, false, false, true, true);
        assertThat(agree.upper(options(1, 2, 3, 4, 5))).containsExactly(false, false, false, true, true);
        assertThat(agree.upper(options(0, 1, 2, 3))).containsExactly(false, false, true, true);
        assertThat(agree.upper(options(1, 0))).containsExactly(true, false);
    }

    @Test
    void the_rule_is_told_for_the_answers_it_is_used_on() {
        List<AnswerOption> hean =
                Ripls.variant("hean-2015").optionSets().get("agreement").options();
        assertThat(AnswerSplit.agree().textFor(hean)).isEqualTo("agree: 1 or more; neither (0) counts as not agree");
        assertThat(AnswerSplit.agree().textFor(options(0, 1, 2, 3))).isEqualTo("agree: 2 or more");
        AnswerSplit any = new AnswerSplit("not against", "against", Optional.of(0), "neutral is not against");
        assertThat(any.textFor(hean)).isEqualTo("not against: 0 or more; neither (0) counts as not against");
        assertThat(any.upper(hean)).containsExactly(false, false, true, true, true);
        assertThat(AnswerSplit.agree().textFor(List.of())).isEqualTo("agree: no answer");
    }

    @Test
    void a_rule_in_points_of_another_coding_is_refused() {
        AnswerSplit four = new AnswerSplit("agree", "not agree", Optional.of(4), "4 or more");
        AnswerSplit all = new AnswerSplit("agree", "not agree", Optional.of(-2), "-2 or more");
        assertThatThrownBy(() -> four.requireFits(Ripls.variant("hean-2015")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("AnswerSplit[agree].from: must split the answers agreement of hean-2015,"
                        + " but none is in the upper group");
        assertThatThrownBy(() -> all.requireFits(Ripls.variant("hean-2015")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageEndingWith("but every one is in the upper group");
        AnswerSplit.agree().requireFits(Ripls.variant("hean-2015"));
    }

    @Test
    void a_demographic_is_collapsed_and_stays_beside_its_groups() {
        Survey grouped = SURVEY.with(AGE).with(SECTOR);
        assertThat(grouped.demographics().stream().map(Demographic::name))
                .containsExactly("age", "service", "age-40", "sector");
        assertThat(levels(grouped, 2))
                .containsExactly(
                        Optional.of("under 40"), Optional.of("40 or more"), Optional.empty(), Optional.of("under 40"));
        assertThat(levels(grouped, 3))
                .containsExactly(
                        Optional.of("health"), Optional.of("justice"), Optional.of("health"), Optional.empty());
        assertThat(levels(grouped, 0)).isEqualTo(levels(SURVEY, 0));
    }

    @Test
    void merging_then_collapsing_is_collapsing_then_merging() {
        Survey other = Fixtures.tiny("id,age,service,1,2,3\nE,60,court,0,0,0\nF,,,0,0,0\n")
                .survey();
        assertThat(levels(SURVEY.merge(other).with(AGE), 2))
                .isEqualTo(levels(SURVEY.with(AGE).merge(other.with(AGE)), 2));
    }

    @Test
    void a_value_that_fits_no_group_is_told_without_the_value() {
        Grouping young = new Grouping("young", "age", "two bands", List.of(group("a", 18, 30), group("b", 30, 40)));
        assertThatThrownBy(() -> SURVEY.with(young))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Grouping[young].column[age]: must belong to a group,"
                        + " but for 1 respondent does not: number 2 of those counted");
        Survey words =
                Fixtures.tiny("id,age,1,2,3\nA,CANARY,0,0,0\n" + rows(12)).survey();
        assertThatThrownBy(() -> words.with(AGE))
                .isInstanceOf(ProblemsException.class)
                .hasMessageNotContaining("CANARY")
                .hasMessageEndingWith(
                        "for 13 respondents does not: number 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and more of those counted");
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("R").append(i).append(",unknown,0,0,0\n");
        }
        return rows.toString();
    }

    private static Group group(String name, int from, int below) {
        return new Group(
                name, List.of(), Optional.of(BigDecimal.valueOf(from)), Optional.of(BigDecimal.valueOf(below)));
    }

    @Test
    void an_unknown_column_a_name_that_is_taken_and_a_column_without_groups_are_refused() {
        assertThatThrownBy(() -> SURVEY.with(new Grouping("x", "ages", "t", AGE.groups())))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Grouping[x].column: must be one of [age, service], but was ages");
        assertThatThrownBy(() -> SURVEY.with(new Grouping("service", "age", "t", AGE.groups())))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Grouping[service].name: must not be the name of a demographic that is there already");
        Survey free =
                Fixtures.tiny("id,age,1,2,3\nA," + "x".repeat(201) + ",0,0,0\n").survey();
        assertThatThrownBy(() -> free.with(AGE))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Grouping[age-40].column[age]: must be a column whose values make groups");
    }

    @Test
    void rules_are_data() {
        CollapsingRules rules = CollapsingRules.read("""
                {"source": {"text": "Our study", "verified": true},
                 "answers": [{"name": "strongly agree", "rest": "less", "from": 2, "text": "2 only"}],
                 "groupings": [
                   {"name": "age-40", "column": "age", "text": "age 40 is in the older group",
                    "groups": [{"name": "under 40", "below": 40}, {"name": "40 or more", "from": 40}]},
                   {"name": "sector", "column": "service", "text": "by who pays",
                    "groups": [{"name": "health", "levels": ["nhs", "gp"]}, {"name": "justice", "levels": ["court"]}]}]}
                """, "rules.json");
        assertThat(rules.grouping("age-40")).isEqualTo(AGE);
        assertThat(rules.grouping("sector")).isEqualTo(SECTOR);
        assertThat(rules.answers("strongly agree").from()).contains(2);
        assertThatThrownBy(() -> rules.grouping("age"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("CollapsingRules.groupings: must be one of [age-40, sector], but was age");
    }

    @Test
    void faulty_rules_are_refused_with_all_their_faults() {
        assertThatThrownBy(() -> CollapsingRules.read("""
                {"answers": [{"name": "a", "rest": "a", "text": " "}],
                 "groupings": [
                   {"name": "g", "column": "", "text": "t", "groups": [{"name": "one", "from": 1, "below": 1}]},
                   {"name": "h", "column": "c", "text": "t", "groups": [
                     {"name": "x", "below": 5}, {"name": "y", "from": 4}, {"name": "y", "levels": ["l", "l"]},
                     {"name": "z"}]}]}
                """, "rules.json"))
                .isInstanceOf(ProblemsException.class)
                .satisfies(e -> assertThat(
                                ((ProblemsException) e).problems().stream().map(p -> p.text()))
                        .containsExactly(
                                "rules.json answers[0] AnswerSplit[a].text: must not be blank",
                                "rules.json answers[0] AnswerSplit[a].rest: must not be the name of the upper group",
                                "rules.json groupings[0] Grouping[g].column: must not be blank",
                                "rules.json groupings[0] Grouping[g].groups: must be at least 2, but were 1",
                                "rules.json groupings[0] Grouping[g].groups[one].below: must be above from",
                                "rules.json groupings[1] Grouping[h].groups[y].name: must not be there twice",
                                "rules.json groupings[1] Grouping[h].groups[y].levels: must not name a level twice,"
                                        + " but l is",
                                "rules.json groupings[1] Grouping[h].groups[z]: must have either levels, or from or below"
                                        + " or both",
                                "rules.json groupings[1] Grouping[h].groups: must not overlap, but x and y do"));
        assertThatThrownBy(() -> CollapsingRules.read("{\"groupings\": [], \"grouping\": []}", "rules.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("grouping");
        assertThatThrownBy(() -> new CollapsingRules(Optional.empty(), List.of(), List.of(AGE, AGE)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("CollapsingRules.groupings[age-40].name: must not be there twice");
    }
}
