package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;

/** The two formats of this module: the schema, the reader, and the example of FORMATS.md that has every key. */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the trees
enum Format {
    /** What one person needs. */
    CASE(0, NeedsProfile.schema(), Format::readCase),
    /** What services ask for. */
    SERVICES(1, ServiceDirectory.schema(), Format::readServices);

    private static final Path PAGE = Path.of("FORMATS.md");
    private static final String FENCE = "```json\n";

    private final int example;
    private final JsonNode json;
    private final JsonSchema schema;
    private final Consumer<JsonNode> reader;

    Format(int example, JsonNode json, Consumer<JsonNode> reader) {
        this.example = example;
        this.json = json;
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json);
        this.reader = reader;
    }

    static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schema() {
        return json;
    }

    JsonNode full() {
        String[] fences = page().split(FENCE, -1);
        String text = fences[example + 1];
        return Json.tree(text.substring(0, text.indexOf("```")), PAGE.toString());
    }

    /** What the schema says against it. */
    List<String> refusals(JsonNode file) {
        return schema.validate(file).stream().map(ValidationMessage::getMessage).toList();
    }

    /** What the reader says against it. */
    List<Problem> problems(JsonNode file) {
        try {
            reader.accept(file);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private static void readCase(JsonNode file) {
        NeedsProfile profile = Json.convert(file, NeedsProfile.class, "case");
        Validation.require(profile, "NeedsProfile");
        Eligibility.of(readServices(SERVICES.full()), ComplexityRules.shipped(), Samples.RULE)
                .evaluate(profile);
    }

    private static ServiceDirectory readServices(JsonNode file) {
        return ServiceDirectory.read(file, "services", Samples.DOMAINS);
    }
}
