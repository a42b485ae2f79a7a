package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables hold on every Java version, whatever {@link Double#toString} prints there. */
class CanonicalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"rfc8785-numbers.csv", "ecmascript-numbers.csv"})
    void every_number_of_the_table_has_its_text(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String row : rows(table)) {
            String[] cells = row.split(",", 2);
            double number = Double.longBitsToDouble(Long.parseUnsignedLong(cells[0], 16));
            if (!CanonicalNumber.text(number).equals(cells[1])) {
                wrong.add(row + " but was " + CanonicalNumber.text(number));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_tables_are_whole() throws IOException {
        assertThat(rows("rfc8785-numbers.csv")).hasSize(24);
        assertThat(rows("ecmascript-numbers.csv")).hasSizeGreaterThan(900);
    }

    private static List<String> rows(String table) throws IOException {
        InputStream file = Objects.requireNonNull(CanonicalNumberTest.class.getResourceAsStream(table), table);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
