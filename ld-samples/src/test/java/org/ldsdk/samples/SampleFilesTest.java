package org.ldsdk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.ServiceDirectory;

/** Every sample of a format is one to its schema. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/ldsdk/samples");

    private static List<Path> files(String pattern) throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> services() throws IOException {
        return files("services-.*\\.json");
    }

    static List<Path> cases() throws IOException {
        return files("cases-.*\\.jsonl");
    }

    private static void assertValid(JsonNode schema, String json) {
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(Json.tree(json, "sample")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void services(Path file) throws IOException {
        assertValid(ServiceDirectory.schema(), Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource
    void cases(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).isNotEmpty().allSatisfy(line -> assertValid(NeedsProfile.schema(), line));
    }

    @Test
    void a_file_of_cases_has_a_page_beside_it_that_says_it_is_invented() throws IOException {
        for (Path file : cases()) {
            assertThat(Files.readString(Path.of(file.toString().replace(".jsonl", ".README.md"))))
                    .contains("invented; no real person");
        }
    }
}
