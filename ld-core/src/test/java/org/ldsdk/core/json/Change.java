package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Changes one thing somewhere in a tree. */
final class Change {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Change() {}

    static JsonNode of(JsonNode tree, Random random) {
        JsonNode copy = tree.deepCopy();
        boolean descend = copy.isContainerNode() && !copy.isEmpty() && random.nextInt(4) > 0;
        if (copy instanceof ArrayNode array) {
            return descend ? inArray(array, random) : array.add(1);
        }
        if (copy instanceof ObjectNode object) {
            return descend ? inObject(object, random) : object.put("added", 1);
        }
        return leaf(copy, random);
    }

    private static JsonNode inArray(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        JsonNode taken = array.remove(index);
        return switch (random.nextInt(3)) {
            case 0 -> array;
            case 1 -> array.add(taken);
            default -> array.insert(index, of(taken, random));
        };
    }

    private static JsonNode inObject(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.properties()).stream()
                .map(field -> field.getKey())
                .toList();
        String name = names.get(random.nextInt(names.size()));
        JsonNode taken = object.remove(name);
        return switch (random.nextInt(3)) {
            case 0 -> object;
            case 1 -> object.set(name + "x", taken);
            default -> object.set(name, of(taken, random));
        };
    }

    private static JsonNode leaf(JsonNode leaf, Random random) {
        if (leaf.isTextual()) {
            return NODES.textNode(leaf.textValue() + "x");
        }
        if (leaf.isNumber() && random.nextBoolean()) {
            return NODES.numberNode(StrictMath.nextUp(leaf.doubleValue()));
        }
        return leaf.isNumber() ? NODES.textNode(leaf.asText()) : NODES.numberNode(0);
    }
}
