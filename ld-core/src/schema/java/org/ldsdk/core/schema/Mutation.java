package org.ldsdk.core.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.json.Json;

/** One change at one place of a JSON value. */
public enum Mutation {
    REMOVED(""),
    SURPLUS(""),
    UPPER_CASE(""),
    LISTED(""),
    TEXT("\"text\""),
    BLANK("\" \""),
    ZERO("0"),
    NEGATIVE("-1"),
    FRACTION("2.5"),
    WHOLE_FRACTION("1.0"),
    BEYOND_AN_INT("3000000000"),
    YES("true"),
    NULL("null"),
    EMPTY_LIST("[]"),
    EMPTY_OBJECT("{}");

    private final String replacement;

    Mutation(String replacement) {
        this.replacement = replacement;
    }

    /** The value with this change at the place of that number, counted through and around again. */
    public JsonNode of(JsonNode value, int place) {
        JsonNode changed = value.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(changed, places);
        Place at = places.get(place % places.size());
        if (this == REMOVED) {
            at.remove();
        } else {
            at.set(changed(at.get()));
        }
        return changed;
    }

    /** How many places a value has. */
    public static int places(JsonNode value) {
        List<Place> places = new ArrayList<>();
        collect(value, places);
        return places.size();
    }

    private JsonNode changed(JsonNode old) {
        return switch (this) {
            case SURPLUS -> old instanceof ObjectNode object ? object.deepCopy().put("surplus", 1) : old;
            case UPPER_CASE ->
                Json.tree(Json.write(old.isTextual() ? old.textValue().toUpperCase(Locale.ROOT) : "A"), "text");
            case LISTED -> Json.tree("[" + Json.write(old) + "]", "list");
            default -> Json.tree(replacement, "replacement");
        };
    }

    private static void collect(JsonNode value, List<Place> places) {
        Stream<Place> inside = value instanceof ObjectNode object
                ? object.properties().stream().map(entry -> new Place(object, entry.getKey(), 0))
                : value instanceof ArrayNode array
                        ? IntStream.range(0, array.size()).mapToObj(index -> new Place(array, "", index))
                        : Stream.empty();
        inside.toList().forEach(place -> {
            places.add(place);
            collect(place.get(), places);
        });
    }

    /** A member of an object or an element of a list. */
    private record Place(JsonNode in, String key, int index) {

        JsonNode get() {
            return in instanceof ObjectNode object ? object.get(key) : in.get(index);
        }

        void set(JsonNode value) {
            if (in instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) in).set(index, value);
            }
        }

        void remove() {
            if (in instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) in).remove(index);
            }
        }
    }
}
