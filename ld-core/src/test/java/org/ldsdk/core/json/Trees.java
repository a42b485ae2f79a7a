package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Trees of every kind of node that have a canonical form; drawn whole, so that a failing one is shown as it is. */
final class Trees extends DomainContextBase {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> PARTS = List.of(
            "", "a", "b", "A", "\u00e9", "\u0080", "\ufb33", "\ud83d\ude00", "\"", "\\", "/", "\n", "\u0001", "\u2028");

    @Provide
    Arbitrary<JsonNode> trees() {
        return Arbitraries.randomValue(random -> tree(random, 3));
    }

    /** Whether two trees are the same JSON: numbers by the double they are. */
    static boolean equal(JsonNode one, JsonNode other) {
        return one.equals(Trees::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        boolean same =
                one.isNumber() && other.isNumber() ? one.doubleValue() == other.doubleValue() : one.equals(other);
        return same ? 0 : 1;
    }

    private static JsonNode tree(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 8 : 14);
        if (kind >= 11) {
            return array(random, depth);
        }
        return kind >= 8 ? object(random, depth) : leaf(random, kind);
    }

    private static JsonNode array(Random random, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            array.add(tree(random, depth - 1));
        }
        return array;
    }

    private static JsonNode object(Random random, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set(PARTS.get(random.nextInt(PARTS.size())), tree(random, depth - 1));
        }
        return object;
    }

    private static JsonNode leaf(Random random, int kind) {
        return switch (kind) {
            case 0 -> NODES.textNode(text(random));
            case 1 -> NODES.numberNode(random.nextInt(20) - 10);
            case 2 -> NODES.numberNode(random.nextLong() >> 10);
            case 3 -> NODES.numberNode(finite(random));
            case 4 -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(12)));
            case 5 -> NODES.numberNode(random.nextInt(1000) / 8.0);
            case 6 -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.nullNode();
        };
    }

    private static double finite(Random random) {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : Double.MIN_VALUE;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
