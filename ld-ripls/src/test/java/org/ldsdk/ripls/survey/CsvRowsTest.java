package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows in passing hold what a person wrote. */
class CsvRowsTest {

    @Test
    void rows_in_passing_have_no_text_form_of_their_own() {
        CsvRows rows = new CsvRows(new CsvLines(new StringReader("CANARY-ID,CANARY-COUNTY,4711\n"), "survey.csv"));
        Optional<CsvRow> row = rows.next(any -> true);
        assertThat(row).isPresent();
        assertThat(row.toString()).doesNotContain("CANARY").doesNotContain("4711");
        assertThat(new CsvLine(3, "CANARY-ID,4711", false).toString())
                .doesNotContain("CANARY")
                .doesNotContain("4711");
    }
}
