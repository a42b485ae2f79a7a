package org.ldsdk.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

class InstrumentSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/org/ldsdk/core/instrument/instrument.schema.json");

    private static String text(String resource) throws IOException {
        return new String(Instrument.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_schema_that_ships_is_what_the_types_say() throws IOException {
        SourceWords words = new SourceWords(Path.of("src/main/java"));

        SchemaFile.assertIsCurrent(
                FILE, new SchemaWriter(words).write(Instrument.class, "urn:ldsdk:schema:instrument"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit-like",
                "audit-c-like",
                "gate-like",
                "k10-like",
                "linter-base",
                "risk-like",
                "two-questions"
            })
    void every_definition_of_the_tests_is_one_to_the_schema(String name) throws IOException {
        assertThat(SchemaProperties.refusals(Json.tree(text(name + ".json"), name)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "missing key         | 'version': '1',                | ''",
                "missing list        | 'items': ['3']                 | 'items': []",
                "unknown key         | 'version': '1'                 | 'version': '1', 'verison': '1'",
                "unknown inner key   | 'label': 'ever'                | 'label': 'ever', 'wording': 'x'",
                "text for a number   | 'cutOff': 4                    | 'cutOff': '4'",
                "number for a text   | 'version': '1'                 | 'version': 1",
                "text for a flag     | 'verified': true               | 'verified': 'true'",
                "object for a list   | 'values': ['female']           | 'values': {}",
                "fraction            | 'points': 1                    | 'points': 1.5",
                "more than an int    | 'points': 1                    | 'points': 2147483648",
                "unknown kind        | 'kind': 'at-least'             | 'kind': 'at-leats'",
                "no kind             | 'kind': 'at-least',            | ''",
                "kind of another     | 'kind': 'between'              | 'kind': 'at-least'",
                "bad constant        | 'rule': 'mean'                 | 'rule': 'average'",
                "constant in capitals | 'rounding': 'half-up'         | 'rounding': 'HALF_UP'",
                "negative            | 'maxMissing': 1                | 'maxMissing': -1",
                "share above 1       | 'sensitivity': 0.9             | 'sensitivity': 90",
                "no people           | 'people': 120                  | 'people': 0",
                "name with a space   | 'id': 'drinks'                 | 'id': 'Drinks 2'",
                "blank code          | 'code': 'levels'               | 'code': ' '",
                "count of none       | 'kind': 'all-of'               | 'kind': 'count-at-least', 'count': 0",
            })
    void what_has_the_wrong_shape_is_refused_by_schema_and_reader_alike(String fault, String sound, String faulty)
            throws IOException {
        String base = text("linter-base.json");
        String quoted = sound.replace('\'', '"');
        assertThat(base).contains(quoted);
        JsonNode changed =
                Json.tree(base.replace(quoted, faulty.replace("''", "").replace('\'', '"')), "changed");

        assertThat(SchemaProperties.refusals(changed)).isNotEmpty();
        assertThatThrownBy(() -> Instrument.read(changed, "changed")).isInstanceOf(ProblemsException.class);
    }
}
