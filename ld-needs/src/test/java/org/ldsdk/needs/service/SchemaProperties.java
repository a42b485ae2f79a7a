package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.Problem;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.schema.Mutation;

/** The schemas and the readers agree on a case and on a file of services, with every key, in which one thing is changed. */
class SchemaProperties {

    @Example
    void both_agree_on_the_examples_and_on_every_change_of_them() {
        for (Format format : Format.values()) {
            JsonNode full = format.full();
            assertThat(format.refusals(full)).isEmpty();
            assertThat(format.problems(full)).isEmpty();
            for (int place = 0; place < Mutation.places(full); place++) {
                for (Mutation mutation : Mutation.values()) {
                    assertAgree(format, mutation.of(full, place), mutation);
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void both_agree_on_two_changes(
            @ForAll Format format,
            @ForAll Mutation one,
            @ForAll @IntRange(max = 999) int place,
            @ForAll Mutation other,
            @ForAll @IntRange(max = 999) int elsewhere) {
        JsonNode changed = other.of(one.of(format.full(), place), elsewhere);
        if (!format.refusals(changed).isEmpty() && one != Mutation.NULL && other != Mutation.NULL) {
            assertThat(format.problems(changed)).as(Json.write(changed)).isNotEmpty();
        }
    }

    /** What the schema refuses the reader refuses, but for null; what only the reader refuses no schema can say. */
    private static void assertAgree(Format format, JsonNode changed, Mutation mutation) {
        List<Problem> problems = format.problems(changed);
        if (format.refusals(changed).isEmpty()) {
            assertThat(problems)
                    .as(Json.write(changed))
                    .allMatch(problem -> Unsaid.covers(problem) || isWholeToASchema(problem, mutation));
        } else if (mutation != Mutation.NULL) {
            assertThat(problems)
                    .as(format.refusals(changed) + Json.write(changed))
                    .isNotEmpty();
        }
    }

    /** JSON has no whole numbers: to a schema 1.0 is one, to the reader it is not. */
    private static boolean isWholeToASchema(Problem problem, Mutation mutation) {
        return mutation == Mutation.WHOLE_FRACTION && problem.rule().startsWith("must be a whole number");
    }
}
