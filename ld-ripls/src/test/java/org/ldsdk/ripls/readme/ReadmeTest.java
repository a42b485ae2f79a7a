package org.ldsdk.ripls.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.AnalysisPlan;
import org.ldsdk.ripls.CohortReport;
import org.ldsdk.ripls.PublishedFigures;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.change.Better;
import org.ldsdk.ripls.change.ChangePlan;
import org.ldsdk.ripls.change.ChangeReport;
import org.ldsdk.ripls.change.ChangeRule;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReading;

/** The README's lines, from where a user stands: another package. */
class ReadmeTest {

    @Test
    void the_readme_runs() throws IOException {
        List<String> printed = new ArrayList<>();
        try (InputStream csv = Objects.requireNonNull(
                ReadmeTest.class.getResourceAsStream("/reference/hean-2015-reconstructed.csv"))) {
            Instrument ripls = Ripls.variant("hean-2015");
            SurveyReading reading = Survey.reader(ripls).read(csv, "survey.csv");
            reading.problems().forEach(problem -> printed.add(problem.text()));
            AnalysisPlan plan = AnalysisPlan.usual()
                    .withInvited(52)
                    .withBy(List.of("gender", "county"))
                    .withSeed(1);
            CohortReport report = CohortReport.of(reading.survey(), plan);
            printed.add(report.text());
            printed.add(report.methods());
            printed.add(Json.write(report.toJson()));
            printed.add(PublishedFigures.of("hean-2015").text(report, PublishedFigures.RECONSTRUCTED));
            ChangePlan change = ChangePlan.usual().with("insularity", ChangeRule.of(Better.LOWER));
            printed.add(
                    ChangeReport.of(reading.survey(), reading.survey(), change).text());
        }
        assertThat(printed).hasSize(5);
        assertThat(printed.get(0)).contains("shared-learning").contains("17.81");
        assertThat(printed.get(1)).startsWith("Instrument. ").contains("Of 52 people invited");
        assertThat(printed.get(2)).startsWith("{\"variant\":\"hean-2015\"");
        assertThat(printed.get(3)).contains("cannot be");
        assertThat(printed.get(4)).contains("44 matched, 0 lost");
    }
}
