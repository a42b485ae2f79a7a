package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** What is written is read again as it was; what is broken is reported and never anything else. */
class FhirResponseProperties {

    private static final String CANARY = "canary-7731";

    @Provide
    Arbitrary<FhirDraw.Case> cases() {
        return FhirDraw.cases();
    }

    private static ObjectNode written(FhirDraw.Case one) {
        return one.fhir().toResponse(one.response(), FhirHeader.empty());
    }

    @Property
    void what_is_written_is_read_again_with_every_reason(@ForAll("cases") FhirDraw.Case one) {
        FhirResponse read = one.fhir().readResponse(Json.write(written(one)), "r.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.isUsable()).isTrue();
        assertThat(read.response()).isEqualTo(one.response());
    }

    @Property
    void nesting_and_order_change_nothing(@ForAll("cases") FhirDraw.Case one) {
        ObjectNode nested = FhirDraw.nested(written(one), one.seed());

        FhirResponse read = one.fhir().readResponse(Json.write(nested), "r.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.response()).isEqualTo(one.response());
    }

    @Property
    void the_same_answers_give_the_same_bytes(@ForAll("cases") FhirDraw.Case one) {
        assertThat(Json.write(written(one))).isEqualTo(Json.write(written(one)));
    }

    @Property
    void one_wrong_answer_is_one_problem_and_hinders_the_screen(@ForAll("cases") FhirDraw.Case one) {
        ObjectNode resource = FhirDraw.nested(written(one), one.seed());
        List<ObjectNode> answers = answers(resource);
        if (answers.isEmpty()) {
            return;
        }
        ObjectNode answer = answers.get(new Random(one.seed()).nextInt(answers.size()));
        JsonNode below = answer.get("item");
        answer.removeAll();
        answer.put("valueString", CANARY);
        if (below != null) {
            answer.set("item", below);
        }

        FhirResponse read = one.fhir().readResponse(Json.write(resource), "r.json");

        assertThat(read.problems()).hasSize(1);
        assertThat(read.isUsable()).isFalse();
        assertThat(read.problems().get(0).text()).startsWith("r.json item[").doesNotContain(CANARY);
    }

    @Property(tries = 20)
    void no_text_of_a_resource_is_ever_quoted(@ForAll("cases") FhirDraw.Case one) {
        FhirHeader header = FhirHeader.empty().subject("Patient/1").date("2026-11-21");
        ObjectNode resource = one.fhir().toResponse(one.response(), header).put("id", "4");
        List<JsonNode> containers = new ArrayList<>();
        collect(resource, containers);
        for (JsonNode container : containers) {
            List<String> names = new ArrayList<>();
            container.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = container.get(name);
                if (value.isTextual()) {
                    ((ObjectNode) container).put(name, CANARY);
                    assertThat(told(one, Json.write(resource))).doesNotContain("canary");
                    ((ObjectNode) container).set(name, value);
                }
            }
        }
        assertThat(one.fhir().readResponse(Json.write(resource), "r.json").problems())
                .isEmpty();
    }

    private static String told(FhirDraw.Case one, String json) {
        try {
            FhirResponse read = one.fhir().readResponse(json, "r.json");
            return read + " " + read.problems() + " " + read.header();
        } catch (ProblemsException refused) {
            return refused.toString();
        }
    }

    @Property
    void broken_json_is_refused_or_reported_and_never_quoted(@ForAll("cases") FhirDraw.Case one) {
        Random random = new Random(one.seed());
        ObjectNode resource = FhirDraw.nested(written(one), one.seed());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            mutate(resource, random);
        }
        String json = Json.write(resource);
        String broken = random.nextBoolean() ? json : cut(json, random);

        try {
            FhirResponse read = one.fhir().readResponse(broken, "r.json");
            assertThat(read.problems()).extracting(Problem::text).noneMatch(text -> text.contains("canary"));
            assertThat(read.toString()).doesNotContain("canary");
        } catch (ProblemsException refused) {
            assertThat(refused.getMessage()).startsWith("r.json").doesNotContain("canary");
            assertThat(refused).hasNoCause();
        }
    }

    private static List<ObjectNode> answers(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode item : node.path("item")) {
            item.path("answer").forEach(answer -> {
                found.add((ObjectNode) answer);
                found.addAll(answers(answer));
            });
            found.addAll(answers(item));
        }
        return found;
    }

    /** Puts something odd in place of a part chosen by chance, or takes it out, or has it twice. */
    private static void mutate(ObjectNode resource, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(resource, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, odd(random));
                default -> object.set(name + "X", object.remove(name));
            }
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.set(at, odd(random));
                default -> array.add(array.get(at).deepCopy());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private static JsonNode odd(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.textNode(CANARY);
            case 2 -> nodes.numberNode(77);
            case 3 -> nodes.numberNode(0.5);
            case 4 -> nodes.booleanNode(true);
            case 5 -> nodes.arrayNode();
            case 6 -> nodes.objectNode();
            default -> nodes.arrayNode().add(nodes.objectNode().put("url", CANARY));
        };
    }

    private static String cut(String json, Random random) {
        int at = random.nextInt(json.length());
        return switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + json.substring(at + 1);
            default -> json.substring(0, at) + "{\"" + json.substring(at);
        };
    }
}
