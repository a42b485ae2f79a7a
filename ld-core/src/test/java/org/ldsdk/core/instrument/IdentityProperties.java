package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Definitions.Case;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;

/** A definition's hash stands for every value in it and for nothing else. */
class IdentityProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.SMALL);
    }

    @Property
    void what_is_written_is_read_again_with_the_same_hash(@ForAll("cases") Case drawn) {
        Instrument read = Instrument.read(Json.write(drawn.instrument()), "drawn.json");
        assertThat(read).isEqualTo(drawn.instrument());
        assertThat(read.definition()).isEqualTo(drawn.instrument().definition());
        Instrument again = Instrument.read(Json.write(read.toJson()), "drawn.json");
        assertThat(again).isEqualTo(read);
        assertThat(again.toJson()).isEqualTo(read.toJson());
        assertThat(again.definition()).isEqualTo(read.definition());
        assertThat(Scorer.of(read).score(drawn.response()))
                .isEqualTo(drawn.scorer().score(drawn.response()));
    }

    @Property
    void order_of_keys_and_white_space_do_not_matter(@ForAll("cases") Case drawn) {
        JsonNode json = Json.toTree(drawn.instrument());
        String spaced = Json.writePretty(shuffled(drawn.tape(), json)).replace("\n", "\r\n\t ");
        assertThat(Instrument.read(spaced, "drawn.json").definition())
                .isEqualTo(drawn.instrument().definition());
    }

    @Property
    void every_single_value_matters(@ForAll("cases") Case drawn) {
        JsonNode json = Json.toTree(drawn.instrument());
        String hash = drawn.instrument().definition().sha256();
        assertThat(CanonicalJson.sha256(json)).isEqualTo(hash);
        List<JsonNode> changed = new ArrayList<>();
        changeEach(json, json, changed);
        assertThat(changed.size()).isGreaterThan(20);
        changed.forEach(other -> assertThat(CanonicalJson.sha256(other)).isNotEqualTo(hash));
        readable(drawn.tape().pick(changed)).ifPresent(read -> {
            assertThat(read.definition().sha256()).isNotEqualTo(hash);
            assertThat(Scorer.of(read).score(Response.empty()).definition()).isEqualTo(read.definition());
        });
    }

    private static Optional<Instrument> readable(JsonNode json) {
        try {
            return Optional.of(Instrument.read(json, "changed.json"));
        } catch (ProblemsException faulty) {
            return Optional.empty();
        }
    }

    private static JsonNode shuffled(Tape tape, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            tape.shuffled(List.copyOf(object.properties()))
                    .forEach(entry -> copy.set(entry.getKey(), shuffled(tape, entry.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(shuffled(tape, element)));
            return copy;
        }
        return node;
    }

    /** Adds a copy of the root for each value below the node, with that one value changed. */
    private static void changeEach(JsonNode root, JsonNode node, List<JsonNode> into) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            keys.forEach(key -> changeEach(root, object.get(key), value -> object.set(key, value), into));
        } else {
            ArrayNode array = (ArrayNode) node;
            IntStream.range(0, array.size())
                    .forEach(i -> changeEach(root, array.get(i), value -> array.set(i, value), into));
        }
    }

    private static void changeEach(JsonNode root, JsonNode value, Consumer<JsonNode> put, List<JsonNode> into) {
        if (value.isContainerNode()) {
            changeEach(root, value, into);
        } else {
            put.accept(other(value));
            into.add(root.deepCopy());
            put.accept(value);
        }
    }

    private static JsonNode other(JsonNode leaf) {
        if (leaf.isNumber()) {
            return DoubleNode.valueOf(leaf.doubleValue() + 1);
        }
        if (leaf.isBoolean()) {
            return BooleanNode.valueOf(!leaf.booleanValue());
        }
        return TextNode.valueOf(leaf.isNull() ? "x" : leaf.textValue() + "x");
    }
}
