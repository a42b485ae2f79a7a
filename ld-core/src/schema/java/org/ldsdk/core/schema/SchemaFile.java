package org.ldsdk.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ldsdk.core.json.Json;

/** A schema as it ships. Run its test with {@code -Dschema.write=true} to write it anew. */
public final class SchemaFile {

    private static final String WRITE = "schema.write";

    private SchemaFile() {}

    /** Compares byte for byte, or writes if that is asked for. */
    public static void assertIsCurrent(Path file, JsonNode schema) throws IOException {
        String text = Json.writePretty(schema) + "\n";
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(file, text);
        }
        String shipped = Files.exists(file) ? Files.readString(file) : "";
        assertThat(shipped)
                .as(
                        "%s must be what the types say. If a type changed on purpose, write it anew: run this test with -D%s=true",
                        file, WRITE)
                .isEqualTo(text);
    }
}
