package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.CohortReport;
import org.ldsdk.ripls.Fixtures;

class SurveyReaderTest {

    @Test
    void items_are_columns_named_by_their_code_with_or_without_an_i() {
        Survey survey = good("id,i2,1,i3\nA,1,0,2\n");
        assertThat(row(survey, 0)).containsExactly(0, 1, 2);
    }

    @Test
    void an_empty_cell_is_a_missing_answer_and_not_zero() {
        Survey survey = good("id,1,2,3\nA,,0,\n");
        assertThat(row(survey, 0)).containsExactly(-1, 0, -1);
    }

    @Test
    void every_other_column_is_a_demographic() {
        Survey survey = good("id,service,1,2,3,county\nA,police,0,0,0,H\nB,,1,1,1,D\nC,health,2,2,2,H\n");
        assertThat(survey.demographics().stream().map(Demographic::name)).containsExactly("service", "county");
        Demographic service = survey.demographics().get(0);
        assertThat(service.levels()).containsExactly("health", "police");
        assertThat(service.level(0)).contains("police");
        assertThat(service.level(1)).isEmpty();
    }

    @Test
    void ids_can_be_in_a_column_of_another_name_and_place() {
        Survey survey = Survey.reader(Fixtures.TINY)
                .withIdColumn("who")
                .read(new StringReader("county,1,2,who,3\nH,0,1,A,2\n"), "survey.csv")
                .survey();
        assertThat(row(survey, 0)).containsExactly(0, 1, 2);
        assertThat(survey.demographics().stream().map(Demographic::name)).containsExactly("county");
    }

    @Test
    void the_column_of_ids_needs_no_name() {
        assertThat(good(",1,2,3\nA,0,1,2\n").respondents()).isEqualTo(1);
    }

    @Test
    void answers_can_be_in_another_coding() {
        Survey survey = Survey.reader(Fixtures.TINY)
                .withCoding("letters")
                .read(new StringReader("id,1,2,3\nA,n,s,y\n"), "survey.csv")
                .survey();
        assertThat(row(survey, 0)).containsExactly(0, 1, 2);
    }

    @Test
    void an_unknown_coding_is_refused() {
        assertThatThrownBy(() -> Survey.reader(Fixtures.TINY).withCoding("1-5"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Instrument[tiny].codings: must be one of [letters], but was 1-5");
    }

    @Test
    void a_fact_that_the_instrument_reads_is_read_and_is_a_demographic_too() {
        Survey survey = Survey.reader(Fixtures.FACTUAL)
                .read(new StringReader("id,sex,1,2,3\nA,male,0,2,0\nB,female,0,2,0\n"), "survey.csv")
                .survey();
        CohortReport report = CohortReport.of(survey);
        assertThat(report.scale("turned").points().modes().value()).contains(List.of(2.0, 4.0));
        assertThat(survey.demographics().get(0).levels()).containsExactly("female", "male");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_in_any_way_and_the_last_one_not_at_all(String end) {
        Survey survey = good(String.join(end, "id,1,2,3", "A,0,1,2", "", "  ", "B,2,1,0"));
        assertThat(survey.respondents()).isEqualTo(2);
        assertThat(row(survey, 1)).containsExactly(2, 1, 0);
    }

    @Test
    void a_line_without_any_cell_filled_is_no_row() {
        assertThat(good("\n\nid,1,2,3\n,,,\nA,0,1,2\n , ,,\n,,\n").respondents())
                .isEqualTo(1);
    }

    @Test
    void blanks_around_a_cell_do_not_count() {
        Survey survey = good(" id , i1,2 , 3\n A , 0,1 , 2 \n");
        assertThat(row(survey, 0)).containsExactly(0, 1, 2);
    }

    @Test
    void cells_may_be_quoted() {
        Survey survey = good("\"id\",\"note\",\"1\",2,3\n\"A\",\"a, \"\"b\"\"\nand c\",\"0\", \"1\" ,2\nB,d,2,2,2\n");
        assertThat(survey.respondents()).isEqualTo(2);
        assertThat(row(survey, 0)).containsExactly(0, 1, 2);
        assertThat(survey.demographics().get(0).level(0)).contains("a, \"b\"\nand c");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        SurveyReader reader = Survey.reader(Fixtures.TINY).withIdColumn("id");
        String csv = "\uFEFF\"id\",1,2,3\nA,0,1,2\n";
        assertThat(reader.read(new StringReader(csv), "survey.csv").survey().respondents())
                .isEqualTo(1);
        InputStream bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(bytes, "survey.csv").survey().respondents()).isEqualTo(1);
    }

    @Test
    void a_header_alone_is_a_survey_of_nobody() {
        Survey survey = good("id,1,2,3\n");
        assertThat(survey.respondents()).isZero();
        assertThat(survey.rejected()).isZero();
    }

    @Test
    void demographics_may_be_in_any_script() {
        Survey survey = bytes("id,county,1,2,3\nA,Ynys Môn,0,1,2\n", StandardCharsets.UTF_8)
                .survey();
        assertThat(survey.demographics().get(0).levels()).containsExactly("Ynys Môn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void bytes_that_are_no_utf_8_are_refused(String charset) {
        assertThatThrownBy(() -> bytes("id,county,1,2,3\nA,Ynys Môn,0,1,2\n", Charset.forName(charset)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("survey.csv: must be UTF-8")
                .hasNoCause();
    }

    @Test
    void a_text_that_cannot_be_read_is_said_so() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Survey.reader(Fixtures.TINY).read(broken, "survey.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("survey.csv: could not be read");
    }

    @Test
    void problems_can_be_handed_on_one_by_one() {
        List<String> seen = new ArrayList<>();
        Survey survey = Survey.reader(Fixtures.TINY)
                .read(
                        new StringReader("id,1,2,3\nA,7,1,2\nB,0,0,0\n"),
                        "survey.csv",
                        problem -> seen.add(problem.text()));
        assertThat(seen).containsExactly("survey.csv:2 item 1: must be one of 0, 1, 2");
        assertThat(survey.respondents()).isEqualTo(1);
        assertThat(survey.rejected()).isEqualTo(1);
    }

    @Test
    void a_file_longer_than_any_buffer_is_read_whole() {
        StringBuilder csv = new StringBuilder("id,note,1,2,3\n");
        IntStream.range(0, 5_000)
                .forEach(i -> csv.append("R")
                        .append(i)
                        .append(",\"two\nlines\",")
                        .append(i % 3)
                        .append(",1,2\n"));
        Survey survey = good(csv.toString());
        assertThat(survey.respondents()).isEqualTo(5_000);
        assertThat(IntStream.range(0, 5_000).allMatch(i -> row(survey, i).get(0) == i % 3))
                .isTrue();
    }

    private static Survey good(String csv) {
        SurveyReading reading = Fixtures.tiny(csv);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.isClean()).isTrue();
        return reading.survey();
    }

    private static SurveyReading bytes(String csv, Charset charset) {
        InputStream stream = new ByteArrayInputStream(csv.getBytes(charset));
        return Survey.reader(Fixtures.TINY).read(stream, "survey.csv");
    }

    private static List<Integer> row(Survey survey, int row) {
        return IntStream.range(0, 3)
                .mapToObj(item -> survey.answers().option(item, row))
                .map((OptionalInt option) -> option.orElse(-1))
                .toList();
    }
}
