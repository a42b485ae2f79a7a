package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.schema.SchemaFile;
import org.ldsdk.core.schema.SchemaWriter;
import org.ldsdk.core.schema.SourceWords;
import org.ldsdk.needs.NeedsProfile;

/** The schemas that ship are what the types say, the files of the tests are what the schemas say, and FORMATS.md keeps up. */
class SchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/ldsdk/needs");

    private static SchemaWriter writer() {
        return new SchemaWriter(new SourceWords(Path.of("src/main/java"), Path.of("../ld-core/src/main/java")));
    }

    @Test
    void the_schema_of_cases_is_what_the_types_say() throws IOException {
        SchemaFile.assertIsCurrent(
                RESOURCES.resolve("case.schema.json"), writer().write(NeedsProfile.class, "urn:ldsdk:schema:case"));
    }

    @Test
    void the_schema_of_services_is_what_the_types_say() throws IOException {
        SchemaFile.assertIsCurrent(
                RESOURCES.resolve("service/services.schema.json"),
                writer().write(ServiceFile.class, "urn:ldsdk:schema:services"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.SCHEMES, Samples.INVENTED})
    void every_file_of_services_of_the_tests_is_one_to_the_schema(String file) {
        assertThat(Format.SERVICES.refusals(Samples.tree(file))).isEmpty();
    }

    @Test
    void the_case_of_the_tests_is_one_to_the_schema() {
        assertThat(Format.CASE.refusals(Samples.tree(Samples.CASE).get("profile")))
                .isEmpty();
    }

    /** So that a change at every place of the examples is a change of every key. */
    @ParameterizedTest
    @EnumSource
    void the_example_of_the_page_has_every_key_and_every_kind(Format format) {
        JsonNode example = format.full();

        assertThat(example.findValuesAsText("kind")).containsAll(kinds(format.schema()));
        assertThat(fields(example)).containsAll(keys(format.schema()));
    }

    @ParameterizedTest
    @EnumSource
    void every_key_kind_and_constant_is_explained_on_the_page(Format format) {
        Set<String> explained = Pattern.compile("`([^`\n]+)`")
                .matcher(Format.page().replaceAll("(?s)```.*?```", ""))
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toSet());

        assertThat(explained).containsAll(keys(format.schema()));
        assertThat(explained).containsAll(format.schema().findValuesAsText("const"));
    }

    /** The keys of every object of a format. */
    private static Set<String> keys(JsonNode schema) {
        return schema.findValues("properties").stream()
                .flatMap(SchemaTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> kinds(JsonNode schema) {
        return schema.findValues("kind").stream()
                .map(kind -> kind.path("const").textValue())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> fields(JsonNode json) {
        Set<String> fields = names(json).collect(Collectors.toCollection(TreeSet::new));
        json.forEach(inside -> fields.addAll(fields(inside)));
        return fields;
    }

    private static Stream<String> names(JsonNode json) {
        return json.properties().stream().map(Map.Entry::getKey);
    }
}
