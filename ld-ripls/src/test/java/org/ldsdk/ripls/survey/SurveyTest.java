package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.CohortReport;
import org.ldsdk.ripls.Fixtures;

class SurveyTest {

    private static final Scorer TINY = Scorer.of(Fixtures.TINY);

    @Test
    void answers_in_memory_make_a_survey() {
        AnswerTable answers = AnswerTable.builder(TINY)
                .row()
                .answer(0, "2")
                .answer(1, "1")
                .row()
                .answer(0, "7")
                .answer(1, "1")
                .row()
                .answer(0, "0")
                .answer(1, "0")
                .build();
        Survey survey = Survey.of(TINY, answers);
        assertThat(survey.respondents()).isEqualTo(2);
        assertThat(survey.rejected()).isEqualTo(1);
        CohortReport report = CohortReport.of(survey);
        assertThat(report.scale("up").points().mean().value()).contains(1.5);
        assertThat(report.item("1").used()).isEqualTo(2);
        assertThat(report.item("2").used()).isEqualTo(2);
        assertThat(report.scale("up").alpha().respondents()).isEqualTo(2);
    }

    @Test
    void answers_to_another_definition_are_refused() {
        AnswerTable others = AnswerTable.builder(Scorer.of(Fixtures.FACTUAL)).build();
        AnswerTable workshop = Fixtures.workshop().answers();
        assertThatThrownBy(() -> Survey.of(TINY, workshop))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Survey.answers: must belong to tiny 1.0.0");
        assertThatThrownBy(() -> Survey.of(TINY, others)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_surveys_merge_row_after_row() {
        Survey first = Fixtures.tiny("id,county,1,2,3\nA,H,0,1,2\nB,,7,1,2\n").survey();
        Survey then = Fixtures.tiny("id,county,1,2,3\nC,D,2,1,0\nD,H,1,1,1\nE,H\n,H,1,1,1\n")
                .survey();
        Survey both = first.merge(then);
        assertThat(both.respondents()).isEqualTo(3);
        assertThat(both.rejected()).isEqualTo(3);
        assertThat(both.answers().option(0, 1)).hasValue(2);
        Demographic county = both.demographics().get(0);
        assertThat(county.levels()).containsExactly("D", "H");
        assertThat(county.level(0)).contains("H");
        assertThat(county.level(1)).contains("D");
        assertThat(county.level(2)).contains("H");
        assertThat(both.respondent(0)).contains(new RespondentId("A"));
        assertThat(both.respondent(1)).contains(new RespondentId("C"));
        assertThat(both.respondent(2)).contains(new RespondentId("D"));
    }

    @Test
    void an_id_is_told_by_its_row_as_written_without_blanks() {
        Survey survey =
                Fixtures.tiny("1,2,id,3\n0,1, a 7 ,2\n9,9,B,9\n1,1,C,1\n", "id").survey();
        assertThat(survey.respondent(0)).contains(new RespondentId("a 7"));
        assertThat(survey.respondent(1)).contains(new RespondentId("C"));
        assertThat(survey.respondent(0).orElseThrow()).hasToString("RespondentId");
        assertThatThrownBy(() -> new RespondentId(" ")).hasMessage("RespondentId.text: must not be blank");
    }

    @Test
    void answers_in_memory_have_no_ids() {
        Survey survey = Survey.of(TINY, AnswerTable.builder(TINY).row().row().build());
        assertThat(survey.respondent(1)).isEmpty();
        assertThat(survey.merge(survey).respondent(3)).isEmpty();
    }

    @Test
    void surveys_that_share_a_respondent_do_not_merge_and_tell_how_many_but_not_who() {
        Survey first = Fixtures.tiny("id,1,2,3\nA,0,1,2\nB,0,1,2\nC,0,1,2\n").survey();
        Survey one = Fixtures.tiny("id,1,2,3\nD,0,1,2\nB,0,1,2\n").survey();
        Survey two = Fixtures.tiny("id,1,2,3\nC,0,1,2\nA,0,1,2\nE,9,1,2\n").survey();
        assertThatThrownBy(() -> first.merge(one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Survey.respondents: must not be in both surveys, but 1 is");
        assertThatThrownBy(() -> first.merge(two))
                .hasMessage("Survey.respondents: must not be in both surveys, but 2 are");
    }

    @Test
    void surveys_with_other_demographics_do_not_merge() {
        Survey first = Fixtures.tiny("id,county,1,2,3\n").survey();
        Survey then = Fixtures.tiny("id,1,2,3\n").survey();
        assertThatThrownBy(() -> first.merge(then))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Survey.demographics: must be [county], but were []");
    }

    @Test
    void a_column_with_1000_values_makes_groups_and_one_with_1001_does_not() {
        assertThat(column(1_000).isGrouping()).isTrue();
        assertThat(column(1_000).levels()).hasSize(1_000);
        assertThat(column(1_001).isGrouping()).isFalse();
        assertThat(column(1_001).levels()).isEmpty();
        assertThat(column(1_001).level(0)).isEmpty();
    }

    @Test
    void a_column_with_a_value_of_200_characters_makes_groups_and_one_with_201_does_not() {
        assertThat(column("x".repeat(200)).isGrouping()).isTrue();
        assertThat(column("x".repeat(201)).isGrouping()).isFalse();
    }

    @Test
    void what_makes_no_groups_on_one_side_makes_none_when_merged() {
        Demographic merged = column("x".repeat(201)).merge(column("x"));
        assertThat(merged.isGrouping()).isFalse();
        assertThat(merged.level(0)).isEqualTo(Optional.empty());
    }

    @Test
    void a_column_that_makes_no_groups_is_named_among_the_choices() {
        Survey survey = Fixtures.tiny("id,note,1,2,3\nA," + "x".repeat(201) + ",0,1,2\n")
                .survey();
        assertThat(CohortReport.of(survey).choices()).containsEntry("columnsNotKept", "note");
    }

    private static Demographic column(int values) {
        Demographic.Builder column = new Demographic.Builder("column");
        for (int value = 0; value < values; value++) {
            column.add("value " + value);
        }
        return column.build();
    }

    private static Demographic column(String value) {
        Demographic.Builder column = new Demographic.Builder("column");
        column.add(value);
        return column.build();
    }
}
