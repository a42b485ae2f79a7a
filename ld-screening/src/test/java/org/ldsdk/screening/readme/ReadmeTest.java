package org.ldsdk.screening.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Administration.Mode;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.screening.RepeatedMeasure;
import org.ldsdk.screening.Screening;
import org.ldsdk.screening.Screening.Outlook;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;
import org.ldsdk.screening.accuracy.DiagnosticTable;
import org.ldsdk.screening.accuracy.NaturalFrequencies;
import org.ldsdk.screening.accuracy.PredictiveValues;
import org.ldsdk.screening.accuracy.PublishedPredictiveValues;
import org.ldsdk.screening.accuracy.RocCurve;
import org.ldsdk.screening.accuracy.RocCurve.Direction;
import org.ldsdk.screening.accuracy.RocCut;

/** The code of the module's README, from another package. */
class ReadmeTest {

    @Test
    void the_code_of_the_readme_does_what_it_says() {
        // tag::readme
        ScreeningTool phq9 = ScreeningTools.of("phq-9");
        ScreeningResult result = phq9.screen(Response.empty()
                .answer("1", "2")
                .answer("2", "3")
                .missing("3", MissingReason.DECLINED)
                .fact("age", "34"));
        Verdict verdict = result.threshold("screen-10").verdict(); // undetermined: 5 to 26, cut-off 10
        String report = result.text(); // item 9 heads it: it must always be asked
        JsonNode json = result.toJson(ScreeningResult.Detail.FINDINGS);
        // end::readme

        assertThat(verdict).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report).startsWith("Always to be asked").contains("Total: 5 to 26");
        assertThat(json.get("findings").get("screen-10").get("cutOff").intValue())
                .isEqualTo(10);
    }

    @Test
    void a_screen_under_way_does_what_the_readme_says() {
        OffsetDateTime time = OffsetDateTime.parse("2026-03-02T14:10:00Z");
        ScreeningResult january = january();
        // tag::under-way
        Screening screening = Screening.of(ScreeningTools.of("phq-9"))
                .given(Administration.notStated()
                        .at(time)
                        .mode(Mode.INTERVIEWER)
                        .interpreter(true))
                .answer("1", "3")
                .answer("2", "2")
                .passOver("3");
        List<String> open = screening.open(); // rules that an answer can still change
        List<Outlook> again = screening.settling(); // item 3: what it would leave open, at worst
        String stands = screening.text(); // item 9 heads it here too; item 4 is next
        RepeatedMeasure change =
                RepeatedMeasure.of(january, screening.result()); // total: from lower by 21 to no change
        // end::under-way

        assertThat(open).contains("screen-10", "item-9");
        assertThat(again).extracting(Outlook::item).containsExactly("3");
        assertThat(stands).startsWith("Always to be asked").contains("Next in printed order: item 4");
        assertThat(change.text()).contains("Total: 26, then 5 to 26; anything from lower by 21 to no change.");
    }

    @Test
    void accuracy_is_as_the_readme_says() {
        boolean[] diagnosed = {false, true, false, true, true, true};
        // tag::accuracy
        // condition and met, no condition but met, condition but not met, neither
        DiagnosticTable study = new DiagnosticTable(40, 10, 5, 45);
        Computed<ConfidenceInterval> exact = study.sensitivity().clopperPearson(0.95); // 0.759 to 0.963
        // where one in ten has the condition: Of 1,000 people screened, 100 have the condition ...
        Computed<NaturalFrequencies> here = study.at(0.1).map(PredictiveValues::naturalFrequencies);
        // of each study by itself; here withheld, with the reason
        List<PublishedPredictiveValues> studies =
                PublishedPredictiveValues.of(ScreeningTools.of("bjmhs"), "refer", 0.1);
        RocCurve curve = RocCurve.of(new double[] {1, 2, 3, 3, 4, 5}, diagnosed, Direction.HIGHER);
        Computed<List<RocCut>> best = curve.best(); // 2 or more, and 4 or more, are equally good
        // end::accuracy

        assertThat(exact.value().orElseThrow().lower()).isCloseTo(0.759, within(0.0005));
        assertThat(exact.value().orElseThrow().upper()).isCloseTo(0.963, within(0.0005));
        assertThat(here.value().orElseThrow().text()).startsWith("Of 1,000 people screened, 100 have the condition");
        assertThat(studies).isNotEmpty().allMatch(one -> one.values().reason().isPresent());
        assertThat(best.value().orElseThrow()).extracting(RocCut::cut).containsExactly(2.0, 4.0);
    }

    private static ScreeningResult january() {
        Response response = Response.empty().answer("9", "2");
        for (int item = 1; item <= 8; item++) {
            response = response.answer(Integer.toString(item), "3");
        }
        return ScreeningTools.of("phq-9").screen(response);
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String readme = strip(Files.readString(Path.of("README.md")));
        String source = Files.readString(Path.of("src/test/java/org/ldsdk/screening/readme/ReadmeTest.java"));
        for (String name : List.of("readme", "under-way", "accuracy")) {
            String begin = "// tag::" + name + "\n";
            String code = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + name));
            assertThat(readme).contains(strip(code));
        }
    }

    private static String strip(String text) {
        return text.replaceAll("\\s+", "");
    }
}
