package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Spells the same JSON in one of the many ways there are. */
final class Spelling {

    private static final List<String> BLANKS = List.of("", " ", "\n", "\r\n\t", "  ");

    private final Random random;

    private Spelling(Random random) {
        this.random = random;
    }

    static String of(JsonNode tree, Random random) {
        return new Spelling(random).spell(tree);
    }

    private String spell(JsonNode tree) {
        if (tree.isObject()) {
            return tree.properties().stream().map(this::field).collect(Collectors.joining(",", "{" + blank(), "}"));
        }
        if (tree.isArray()) {
            return StreamSupport.stream(tree.spliterator(), false)
                    .map(this::spell)
                    .collect(Collectors.joining(",", "[" + blank(), "]" + blank()));
        }
        String scalar = tree.isTextual() ? text(tree.textValue()) : number(tree);
        return blank() + scalar + blank();
    }

    private String field(Map.Entry<String, JsonNode> field) {
        return blank() + text(field.getKey()) + blank() + ":" + spell(field.getValue());
    }

    private String number(JsonNode scalar) {
        boolean zeros = scalar.isIntegralNumber() && random.nextBoolean();
        return zeros ? scalar.asText() + ".00e0" : Json.write(scalar);
    }

    private String text(String text) {
        return text.codePoints().mapToObj(this::character).collect(Collectors.joining("", "\"", "\""));
    }

    private String character(int codePoint) {
        String raw = Character.toString(codePoint);
        boolean escape = random.nextBoolean() || codePoint < 0x20 || codePoint == '"' || codePoint == '\\';
        return escape
                ? raw.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining())
                : raw;
    }

    private String blank() {
        return BLANKS.get(random.nextInt(BLANKS.size()));
    }
}
