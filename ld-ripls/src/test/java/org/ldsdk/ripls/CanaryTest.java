package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReading;

/** Distinctive answers, ids, demographics and free text must turn up in no message and no text form. */
class CanaryTest {

    private static final List<String> CANARIES =
            List.of("CANARY-ID", "CANARY-COUNTY", "CANARY free text", "CANARY-ANSWER", "4711", "815");

    private static final String ROWS = """
            CANARY-ID-1,CANARY-COUNTY,"CANARY free text, of
            two lines",0,1,2
            CANARY-ID-2,CANARY-COUNTY,CANARY free text,CANARY-ANSWER,1,4711
            CANARY-ID-1,CANARY-COUNTY,CANARY free text,0,1,2
            CANARY-ID-3,CANARY-COUNTY,CANARY free text,0
            CANARY-ID-4,"CANARY-COUNTY,CANARY free text,0,1,4711
            CANARY-ID-5,CANARY-COUNTY,"CANARY"4711 free text,0,1,2
            ,CANARY-COUNTY,CANARY free text,0,1,2
            CANARY-ID-6,CANARY-COUNTY,CANARY free text,4711,4711,4711
            """;

    @Test
    void problems_and_text_forms_hold_no_canary() {
        SurveyReading reading = Fixtures.tiny("id,county,note,1,2,3\n" + ROWS);
        assertThat(reading.survey().respondents()).isEqualTo(1);
        assertThat(reading.problems()).hasSizeGreaterThan(8);
        List<Object> seen = new ArrayList<>(reading.problems());
        reading.problems().forEach(problem -> {
            seen.add(problem.text());
            seen.add(problem.rule());
            seen.add(problem.column());
        });
        seen.add(reading);
        seen.add(reading.survey());
        seen.add(reading.survey().answers());
        seen.add(reading.survey().respondent(0));
        seen.add(catchThrowable(() -> reading.survey().merge(reading.survey())));
        seen.addAll(reading.survey().demographics());
        for (MissingPolicy policy : List.of(MissingPolicy.listwise(), MissingPolicy.interval())) {
            CohortReport report =
                    CohortReport.of(reading.survey(), AnalysisPlan.usual().withMissing(policy));
            seen.add(report);
            seen.add(report.text());
            seen.add(report.toJson());
            seen.addAll(report.scales());
            seen.addAll(report.items());
        }
        assertNoCanary(seen);
    }

    @Test
    void a_file_without_a_header_shows_nothing_of_the_person_in_its_first_line() {
        assertNoCanary(refusal(ROWS));
        assertNoCanary(refusal("4711,CANARY-COUNTY,CANARY free text,0,0,0\n"));
        assertNoCanary(refusal("CANARY-ID,815,i815,815,1,CANARY free text\n"));
        assertNoCanary(refusal("CANARY-ID;CANARY-COUNTY;4711\n"));
        assertNoCanary(refusal("\"CANARY-ID\"4711,CANARY-COUNTY\n"));
        assertNoCanary(refusal("CANARY-ID,CANARY-ID,1,2,3\n"));
    }

    @Test
    void broken_bytes_show_nothing() {
        String csv = "id,county,1,2,3\nCANARY-ID,CANARY-COUNTY \u00e9,4711,1,2\n";
        byte[] bytes = csv.getBytes(StandardCharsets.ISO_8859_1);
        Throwable refusal =
                catchThrowable(() -> Survey.reader(Fixtures.TINY).read(new ByteArrayInputStream(bytes), "survey.csv"));
        assertThat(refusal).isNotNull();
        assertNoCanary(messages(refusal));
    }

    @Test
    void a_report_on_one_person_shows_no_number_in_its_text_form() {
        CohortReport report =
                CohortReport.of(Fixtures.tiny("id,1,2,3\nA,0,1,2\n").survey());
        assertThat(report.scale("up").toString()).doesNotContain("1.0");
        assertThat(report.toString()).doesNotContain("ScaleSummary").doesNotContain("ItemAnalysis");
        assertThat(report.scale("up").points()).hasToString("Descriptives{used=1}");
        assertThat(report.item("1")).hasToString("ItemAnalysis[1]");
        assertThat(report.item("1").options().get(0)).hasToString("OptionCount[0]");
    }

    private static List<Object> refusal(String csv) {
        Throwable refusal = catchThrowable(() -> Fixtures.tiny(csv));
        assertThat(refusal).isNotNull();
        return messages(refusal);
    }

    private static List<Object> messages(Throwable refusal) {
        List<Object> messages = new ArrayList<>();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            messages.add(cause.toString());
            messages.addAll(List.of(cause.getSuppressed()));
        }
        return messages;
    }

    private static void assertNoCanary(List<Object> seen) {
        for (Object one : seen) {
            assertThat(one.toString()).doesNotContain(CANARIES);
        }
    }
}
