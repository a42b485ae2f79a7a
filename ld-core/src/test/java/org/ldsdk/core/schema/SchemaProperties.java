package org.ldsdk.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

/** The schema and the reader agree on definitions with one thing changed. */
class SchemaProperties {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Instrument.schema());

    @Provide
    Arbitrary<JsonNode> definitions() {
        return Arbitraries.of("linter-base", "audit-like", "audit-c-like", "gate-like", "k10-like", "risk-like")
                .map(name -> name + ".json")
                .map(name -> Json.tree(Instrument.class.getResourceAsStream(name), name));
    }

    static List<String> refusals(JsonNode definition) {
        return SCHEMA.validate(definition).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static List<Problem> problems(JsonNode definition) {
        try {
            Instrument.read(definition, "definition");
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    @Property
    void a_sound_definition_is_one_to_the_schema(@ForAll("definitions") JsonNode definition) {
        assertThat(refusals(definition)).isEmpty();
    }

    /** Only null for what may be left out is read and not offered. */
    @Property
    void what_the_schema_refuses_the_reader_refuses(
            @ForAll("definitions") JsonNode definition,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 999) int place) {
        JsonNode changed = mutation.of(definition, place);
        if (!refusals(changed).isEmpty() && mutation != Mutation.NULL) {
            assertThat(problems(changed)).as(Json.write(changed)).isNotEmpty();
        }
    }

    @Property
    void what_only_the_reader_refuses_no_schema_can_say(
            @ForAll("definitions") JsonNode definition,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 999) int place) {
        JsonNode changed = mutation.of(definition, place);
        if (refusals(changed).isEmpty()) {
            assertThat(problems(changed)).as(Json.write(changed)).allMatch(Unsaid::covers);
        }
    }
}
