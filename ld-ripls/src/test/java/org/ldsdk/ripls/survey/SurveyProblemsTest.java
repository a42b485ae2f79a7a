package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.Fixtures;

/** What is wrong with rows and headers, one fault at a time; the good rows around it must stay. */
class SurveyProblemsTest {

    private static final String HEADER = "id,county,1,i2,3\n";
    private static final String GOOD_BEFORE = "A,H,0,1,2\n";
    private static final String GOOD_AFTER = "Z,D,2,1,0\n";

    @Test
    void an_answer_that_is_no_option() {
        rejects("B,H,0,3,2\n", "survey.csv:3 item 2: must be one of 0, 1, 2");
        rejects("B,H,0,1.0,2\n", "survey.csv:3 item 2: must be one of 0, 1, 2");
        rejects("B,H,yes,1,2\n", "survey.csv:3 item 1: must be one of 0, 1, 2");
    }

    @Test
    void every_bad_answer_of_a_row_is_named() {
        rejects(
                "B,H,0,-1,9\n",
                "survey.csv:3 item 2: must be one of 0, 1, 2",
                "survey.csv:3 item 3: must be one of 0, 1, 2");
    }

    @Test
    void too_few_cells() {
        rejects("B,H,0,1\n", "survey.csv:3: must have 5 columns, but has 4");
    }

    @Test
    void too_many_cells() {
        rejects("B,H,0,1,2,\n", "survey.csv:3: must have 5 columns, but has 6");
    }

    @Test
    void an_empty_id() {
        rejects(",H,0,1,2\n", "survey.csv:3 column id: must not be empty");
        rejects("  ,H,0,1,2\n", "survey.csv:3 column id: must not be empty");
    }

    @Test
    void an_id_that_an_earlier_row_had() {
        rejects("A,H,0,1,2\n", "survey.csv:3 column id: must not be the id of an earlier row");
        rejects(" A ,H,0,1,2\n", "survey.csv:3 column id: must not be the id of an earlier row");
    }

    @Test
    void an_id_that_an_earlier_bad_row_had() {
        SurveyReading reading = Fixtures.tiny(HEADER + "A,H,7,1,2\nA,H,0,1,2\n");
        assertThat(texts(reading))
                .containsExactly(
                        "survey.csv:2 item 1: must be one of 0, 1, 2",
                        "survey.csv:3 column id: must not be the id of an earlier row");
    }

    @Test
    void an_id_in_a_column_without_a_name() {
        SurveyReading reading = Fixtures.tiny(",1,2,3\n,0,1,2\n");
        assertThat(texts(reading)).containsExactly("survey.csv:2 column 1: must not be empty");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_its_own_row_only() {
        rejects("B,\"H,0,1,2\n", "survey.csv:3: must close every quotation mark at the end of its cell");
    }

    @Test
    void two_stray_quotation_marks_cost_two_rows_and_swallow_none_between() {
        SurveyReading reading = Fixtures.tiny(HEADER + "A,\"H,0,1,2\nB,H,0,1,2\nC,\"H,0,1,2\nD,H,0,1,2\n");
        assertThat(texts(reading))
                .containsExactly(
                        "survey.csv:2: must close every quotation mark at the end of its cell",
                        "survey.csv:4: must close every quotation mark at the end of its cell");
        assertThat(reading.survey().respondents()).isEqualTo(2);
    }

    @Test
    void a_quoted_answer_over_two_lines_swallows_no_row() {
        SurveyReading reading = Fixtures.tiny(HEADER + "A,H,0,\"1,2\nB,H,0,1\",2\nC,H,0,1,2\n");
        assertThat(texts(reading))
                .containsExactly(
                        "survey.csv:2: must close every quotation mark at the end of its cell",
                        "survey.csv:3 item 2: must be one of 0, 1, 2");
        assertThat(reading.survey().respondents()).isEqualTo(1);
    }

    @Test
    void something_behind_a_closed_quotation_mark() {
        rejects("B,\"H\"x,0,1,2\n", "survey.csv:3: must close every quotation mark at the end of its cell");
    }

    @Test
    void a_line_too_long_to_be_one() {
        rejects(
                "B," + "x".repeat(1_000_000) + ",0,1,2\n",
                "survey.csv:3: must be a line of at most 1000000 characters");
    }

    @Test
    void a_row_is_told_by_the_line_on_which_it_begins() {
        SurveyReading reading = Fixtures.tiny(HEADER + "\nA,\"H\nor D\",0,1,2\n\nB,\"H\nor D\",0,1,7\n");
        assertThat(texts(reading)).containsExactly("survey.csv:6 item 3: must be one of 0, 1, 2");
        assertThat(reading.problems().get(0).line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_the_same_however_they_end(String end) {
        SurveyReading reading =
                Fixtures.tiny(String.join(end, "id,1,2,3", "A,0,1,2", "", "B,0,1,7", "C,0,1", "D,0,1,2"));
        assertThat(texts(reading))
                .containsExactly(
                        "survey.csv:4 item 3: must be one of 0, 1, 2", "survey.csv:5: must have 4 columns, but has 3");
        assertThat(reading.survey().respondents()).isEqualTo(2);
    }

    @Test
    void a_problem_says_which_column_of_the_file_it_is() {
        SurveyReading reading = Fixtures.tiny(HEADER + "A,H,0,7,2\nB,H,0\n");
        assertThat(reading.problems().get(0).column()).contains("i2");
        assertThat(reading.problems().get(0).rule()).isEqualTo("must be one of 0, 1, 2");
        assertThat(reading.problems().get(1).column()).isEmpty();
        assertThat(reading.problems().get(1)).hasToString("survey.csv:3: must have 5 columns, but has 3");
    }

    @Test
    void a_fact_that_cannot_be() {
        SurveyReading reading = Survey.reader(Fixtures.FACTUAL)
                .read(new StringReader("id,sex,1,2,3\nA,m,0,1,2\nB,male,0,1,2\n"), "survey.csv");
        assertThat(texts(reading)).containsExactly("survey.csv:2 column sex: must be one of female, male");
        assertThat(reading.survey().respondents()).isEqualTo(1);
    }

    @Test
    void no_line_at_all() {
        refuses("", "survey.csv: must have a header line that names its columns, but holds no line");
        refuses("\uFEFF\n \n", "survey.csv: must have a header line that names its columns, but holds no line");
    }

    @Test
    void other_separators() {
        refuses(
                "id;1;2;3\nA;0;1;2\n",
                "survey.csv:1: must be a header with commas between its columns, but has one column");
    }

    @Test
    void missing_items_are_all_named() {
        refuses(
                "id,2,county\nA,1,H\n",
                "survey.csv:1: must have a column for every item of tiny, but has none for 1, 3");
    }

    @Test
    void an_item_twice() {
        refuses("id,1,2,i1,3\n", "survey.csv:1 item 1: must be one column, but is columns 2, 4");
    }

    @Test
    void a_column_that_looks_like_an_item_and_is_none() {
        refuses("id,1,2,3,i31\n", "survey.csv:1 column 5: must be an item of tiny, but is i31");
        refuses("id,1,2,3,4\n", "survey.csv:1 column 5: must be an item of tiny, but is 4");
    }

    @Test
    void a_column_without_a_name() {
        refuses("id,1,2,3, \n", "survey.csv:1 column 5: must have a name");
    }

    @Test
    void a_name_twice() {
        refuses("id,county,1,2,3,county\n", "survey.csv:1 columns 2, 6: must not have the same name");
        refuses("id,id,1,2,3\n", "survey.csv:1 columns 1, 2: must not have the same name");
    }

    @Test
    void ids_in_a_column_that_is_not_there() {
        SurveyReader reader = Survey.reader(Fixtures.TINY).withIdColumn("who");
        assertThatThrownBy(() -> reader.read(new StringReader("id,1,2,3\n"), "survey.csv"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("survey.csv:1: must have the column for ids, who");
    }

    @Test
    void no_column_of_ids() {
        refuses(
                "1,2,3,county\n",
                "survey.csv:1: must have a column for every item of tiny, but has none for 1\n"
                        + "survey.csv:1 column 1: must hold the respondents' ids, but is an item");
    }

    @Test
    void all_faults_of_a_header_are_named_at_once() {
        refuses("id,1,1,2,,i31,a,a\n", """
                survey.csv:1: must have a column for every item of tiny, but has none for 3
                survey.csv:1 item 1: must be one column, but is columns 2, 3
                survey.csv:1 column 5: must have a name
                survey.csv:1 column 6: must be an item of tiny, but is i31
                survey.csv:1 columns 7, 8: must not have the same name""");
    }

    @Test
    void a_header_that_cannot_be_parsed() {
        refuses("id,\"1\"x,2,3\n", "survey.csv:1: must close every quotation mark at the end of its cell");
    }

    private static void rejects(String row, String... problems) {
        SurveyReading reading = Fixtures.tiny(HEADER + GOOD_BEFORE + row + GOOD_AFTER);
        assertThat(texts(reading)).containsExactly(problems);
        assertThat(reading.survey().respondents()).isEqualTo(2);
        assertThat(reading.survey().rejected()).isEqualTo(1);
        assertThat(reading.survey().answers().option(0, 1)).hasValue(2);
        assertThat(reading.survey().demographics().get(0).level(1)).contains("D");
    }

    private static List<String> texts(SurveyReading reading) {
        return reading.problems().stream().map(SurveyProblem::text).toList();
    }

    private static void refuses(String csv, String message) {
        assertThatThrownBy(() -> Fixtures.tiny(csv))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message)
                .hasNoCause();
    }
}
