package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.ldsdk.core.Computed;

/** A JSON object in which what could not be computed is null, with the reason beside it under {@code reasons}. */
final class ReasonedJson {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode reasons = JsonNodeFactory.instance.objectNode();

    /** Something that is always there. */
    ReasonedJson put(String key, JsonNode value) {
        json.set(key, value);
        return this;
    }

    ReasonedJson put(String key, int count) {
        json.put(key, count);
        return this;
    }

    ReasonedJson number(String key, Computed<Double> number) {
        return computed(key, number, ReasonedJson::number);
    }

    <T> ReasonedJson computed(String key, Computed<T> computed, Function<T, JsonNode> toJson) {
        computed.value().ifPresent(value -> json.set(key, toJson.apply(value)));
        computed.reason().ifPresent(reason -> {
            json.putNull(key);
            reasons.put(key, reason);
        });
        return this;
    }

    /** A number with full precision; without a decimal point if it is whole. */
    static JsonNode number(double number) {
        return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
                ? IntNode.valueOf((int) number)
                : DoubleNode.valueOf(number);
    }

    ObjectNode build() {
        if (!reasons.isEmpty()) {
            json.set("reasons", reasons);
        }
        return json;
    }
}
