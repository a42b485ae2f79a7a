package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.ripls.Fixtures;

/** What cells mean. The instrument has items 1 to 3, answered 0 no, 1 so, 2 yes. */
class CodebookTest {

    private static final Codebook WORDS = book("""
            {"items": {"codes": {"No": "0", "so so": "1", "YES": "2", "y": "2"}, "missing": ["99", "n/a"]},
             "columns": {
               "sex": {"codes": {"f": "female", "m": "male"}, "missing": ["-"]},
               "3": {"codes": {"never": "0", "yes": "1"}},
               "age": {"missing": ["999"]}}}
            """);

    private static Codebook book(String json) {
        return Codebook.read(json, "book.json");
    }

    private static SurveyReading read(SurveyReader reader, String rows) {
        return reader.read(new StringReader("id,sex,age,1,2,3\n" + rows), "survey.csv");
    }

    private static SurveyReading read(String rows) {
        return read(Survey.reader(Fixtures.TINY).withCodebook(WORDS), rows);
    }

    private static List<OptionalInt> answers(Survey survey, int row) {
        return IntStream.range(0, 3)
                .mapToObj(item -> survey.answers().option(item, row))
                .toList();
    }

    private static List<OptionalInt> options(int... options) {
        return IntStream.of(options)
                .mapToObj(option -> option < 0 ? OptionalInt.empty() : OptionalInt.of(option))
                .toList();
    }

    @Test
    void texts_are_answers_whatever_their_case_and_blanks() {
        SurveyReading reading = read("A,f,30,no,SO  SO,NEVER\nB,F,31,\" Yes \",so\u00a0so,0\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(answers(reading.survey(), 0)).isEqualTo(options(0, 1, 0));
        assertThat(answers(reading.survey(), 1)).isEqualTo(options(2, 1, 0));
    }

    @Test
    void codes_are_read_as_without_a_codebook() {
        assertThat(answers(read("A,f,30,0,1,2\n").survey(), 0)).isEqualTo(options(0, 1, 2));
    }

    @Test
    void an_item_of_its_own_goes_before_all_items() {
        assertThat(answers(read("A,f,30,yes,yes,yes\n").survey(), 0)).isEqualTo(options(2, 2, 1));
    }

    @Test
    void texts_for_a_missing_value_are_missing_as_empty_cells_are() {
        Survey survey = read("A,-,999,99,N/A,\n").survey();
        assertThat(answers(survey, 0)).isEqualTo(options(-1, -1, -1));
        assertThat(survey.demographics())
                .allSatisfy(one -> assertThat(one.level(0)).isEmpty());
    }

    @Test
    void a_demographic_is_coded_and_may_be_coded_already() {
        Demographic sex = read("A,F,30,0,0,0\nB,female,30,0,0,0\nC,Male,30,0,0,0\nD,m,30,0,0,0\n")
                .survey()
                .demographics()
                .get(0);
        assertThat(sex.levels()).containsExactly("female", "male");
        assertThat(IntStream.range(0, 4).mapToObj(row -> sex.level(row).orElseThrow()))
                .containsExactly("female", "female", "male", "male");
    }

    @Test
    void a_demographic_with_missing_texts_only_may_hold_anything_else() {
        assertThat(read("A,f,thirty,0,0,0\n").survey().demographics().get(1).levels())
                .containsExactly("thirty");
    }

    @Test
    void a_text_that_the_codebook_does_not_know_is_told_by_line_column_and_rule() {
        SurveyReading reading = read("A,x,30,maybe,0,0\nB,f,30,0,0,0\n");
        assertThat(reading.problems().stream().map(SurveyProblem::text))
                .containsExactly(
                        "survey.csv:2 column sex: must be known to the codebook as one of female, male",
                        "survey.csv:2 item 1: must be one of 0, 1, 2, or a text that the codebook knows");
        assertThat(reading.survey().respondents()).isEqualTo(1);
    }

    @Test
    void answers_are_named_by_the_definitions_own_codes_whatever_the_coding() {
        SurveyReader letters =
                Survey.reader(Fixtures.TINY).withCoding("letters").withCodebook(WORDS);
        SurveyReading reading = read(letters, "A,f,30,yes,s,never\nB,f,30,2,n,n\n");
        assertThat(answers(reading.survey(), 0)).isEqualTo(options(2, 1, 0));
        assertThat(reading.problems().stream().map(SurveyProblem::text))
                .containsExactly("survey.csv:3 item 1: must be one of n, s, y, or a text that the codebook knows");
        SurveyReader other = Survey.reader(Fixtures.TINY).withCodebook(WORDS).withCoding("letters");
        assertThat(answers(read(other, "A,f,30,yes,y,never\n").survey(), 0)).isEqualTo(options(2, 2, 0));
    }

    @Test
    void a_fact_is_coded_before_it_is_checked() {
        Codebook sex = book("{\"items\": {}, \"columns\": {\"sex\": {\"codes\": {\"f\": \"female\"}}}}");
        SurveyReading reading = read(
                Survey.reader(Fixtures.FACTUAL).withCodebook(sex), "A,f,30,0,0,0\nB,male,30,0,0,0\nC,x,30,0,0,0\n");
        assertThat(reading.survey().respondents()).isEqualTo(2);
        assertThat(reading.problems().stream().map(SurveyProblem::text))
                .containsExactly(
                        "survey.csv:4 column sex: must be one of female, male, or a text that the codebook knows");
    }

    @Test
    void what_the_instrument_does_not_know_is_refused_all_at_once() {
        Codebook wrong = book("""
                {"items": {"codes": {"yes": "5"}},
                 "columns": {"i3": {"codes": {"never": "-1"}}, "sex": {"codes": {"d": "diverse"}}}}
                """);
        assertThatThrownBy(() -> Survey.reader(Fixtures.FACTUAL).withCodebook(wrong))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        Codebook.items.codes: must be codes of answers in tiny, but was 5
                        Codebook.columns[i3].codes: must be codes of answers in tiny, but was -1
                        Codebook.columns[sex].codes: must be one of female, male, but was diverse""");
    }

    @Test
    void a_faulty_codebook_is_refused_with_all_its_faults() {
        assertThatThrownBy(() -> book("""
                {"items": {"codes": {"Yes": "2", "yes ": "2", " ": "1"}, "missing": ["YES"]},
                 "columns": {"sex": {"codes": {"f": ""}}}}
                """))
                .isInstanceOf(ProblemsException.class)
                .satisfies(
                        e -> assertThat(((ProblemsException) e)
                                        .problems().stream()
                                                .map(problem -> problem.where().replaceFirst(".*Codebook", "Codebook")
                                                        + ": " + problem.rule()))
                                .containsExactly(
                                        "Codebook.items.codes[yes ]: must not be there twice, whatever its case and blanks",
                                        "Codebook.items.codes: must not hold a blank text; an empty cell is missing without it",
                                        "Codebook.items.missing[YES]: must not be there twice, whatever its case and blanks",
                                        "Codebook.columns[sex].codes[f]: must not be blank; a missing value goes into missing"));
        assertThatThrownBy(() -> book("{\"items\": {}, \"columns\": {}, \"colums\": {}}"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("colums");
    }

    @Test
    void a_column_of_the_codebook_that_the_file_lacks_is_a_fault_of_the_header() {
        assertThatThrownBy(() -> Survey.reader(Fixtures.TINY)
                        .withCodebook(WORDS)
                        .read(new StringReader("id,Sex,age,1,2,3\n"), "survey.csv"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("survey.csv:1: must have the column sex, which the codebook has");
    }

    @Test
    void items_with_answers_of_their_own_take_the_codes_they_have() {
        String json = Fixtures.TINY
                .toJson()
                .toString()
                .replace("\"optionSets\":{", """
                        "optionSets":{"two":{"options":[{"code":"a","points":0},{"code":"0","points":1}],"source":"own"},\
                        """)
                .replace(
                        "{\"code\":\"1\",\"label\":\"one\",\"options\":\"three\"}",
                        "{\"code\":\"1\",\"label\":\"one\",\"options\":\"two\"}")
                .replaceFirst("\"range\":\\{\"min\":0,\"max\":4\\}", "\"range\":{\"min\":0,\"max\":3}");
        SurveyReader reader = Survey.reader(Instrument.read(json, "two.json"))
                .withCodebook(book("{\"items\": {\"codes\": {\"no\": \"0\", \"yes\": \"2\"}}, \"columns\": {}}"));
        SurveyReading reading = read(reader, "A,,,no,no,no\nB,,,yes,yes,yes\n");
        assertThat(answers(reading.survey(), 0)).isEqualTo(options(1, 0, 0));
        assertThat(reading.problems().stream().map(SurveyProblem::text))
                .containsExactly("survey.csv:3 item 1: must be one of a, 0, or a text that the codebook knows");
    }
}
