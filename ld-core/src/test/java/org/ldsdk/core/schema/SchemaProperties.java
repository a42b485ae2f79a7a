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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
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

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 999).withDistribution(RandomDistribution.uniform());
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

    /** Every change at every place of a definition with one of almost everything. */
    @Example
    void schema_and_reader_agree_on_every_change_of_one_definition() {
        JsonNode definition = Json.tree(Instrument.class.getResourceAsStream("linter-base.json"), "linter-base.json");
        for (int place = 0; place < Mutation.places(definition); place++) {
            for (Mutation mutation : Mutation.values()) {
                assertAgree(mutation.of(definition, place), mutation);
            }
        }
    }

    @Property
    void schema_and_reader_agree_on_some_change_of_any(
            @ForAll("definitions") JsonNode definition, @ForAll Mutation mutation, @ForAll("places") int place) {
        assertAgree(mutation.of(definition, place), mutation);
    }

    /** What the schema refuses the reader refuses, but for null; what only the reader refuses no schema can say. */
    private static void assertAgree(JsonNode changed, Mutation mutation) {
        List<String> refusals = refusals(changed);
        List<Problem> problems = problems(changed);
        if (refusals.isEmpty()) {
            assertThat(problems)
                    .as(Json.write(changed))
                    .allMatch(problem -> Unsaid.covers(problem) || isWholeToASchema(problem, mutation));
        } else if (mutation != Mutation.NULL) {
            assertThat(problems).as(Json.write(changed)).isNotEmpty();
        }
    }

    /** JSON has no whole numbers: to a schema 1.0 is one, to the reader it is not. */
    private static boolean isWholeToASchema(Problem problem, Mutation mutation) {
        return mutation == Mutation.WHOLE_FRACTION && problem.rule().startsWith("must be a whole number");
    }
}
