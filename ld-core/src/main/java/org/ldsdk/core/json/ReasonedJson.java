package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ldsdk.core.Computed;

/**
 * A JSON object under construction, in which what does not exist is null and the reason stands beside it:
 * {@code {"mean":null,"used":0,"reasons":{"mean":"nobody answered"}}}. Keys keep the order in which they are put;
 * {@code reasons} comes last, and only if there are any. Every result that the library prints is made with it.
 */
public final class ReasonedJson {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode reasons = JsonNodeFactory.instance.objectNode();

    /** An object with nothing in it. */
    public ReasonedJson() {}

    /**
     * Something that is always there.
     *
     * @param key the key
     * @param value its value
     * @return this
     */
    public ReasonedJson put(String key, JsonNode value) {
        json.set(key, value);
        return this;
    }

    /**
     * A text that is always there.
     *
     * @param key the key
     * @param text its value
     * @return this
     */
    public ReasonedJson put(String key, String text) {
        json.put(key, text);
        return this;
    }

    /**
     * A whole number that is always there.
     *
     * @param key the key
     * @param count its value
     * @return this
     */
    public ReasonedJson put(String key, int count) {
        json.put(key, count);
        return this;
    }

    /**
     * A number that is always there; see {@link #number(double)}.
     *
     * @param key the key
     * @param number its value
     * @return this
     * @throws IllegalArgumentException if it is NaN
     */
    public ReasonedJson put(String key, double number) {
        return put(key, number(number));
    }

    /**
     * A yes or no that is always there.
     *
     * @param key the key
     * @param is its value
     * @return this
     */
    public ReasonedJson put(String key, boolean is) {
        json.put(key, is);
        return this;
    }

    /**
     * A list of texts that is always there.
     *
     * @param key the key
     * @param texts its value
     * @return this
     */
    public ReasonedJson put(String key, List<String> texts) {
        json.set(key, texts(texts));
        return this;
    }

    /**
     * A text, or null with the reason.
     *
     * @param key the key
     * @param text the text, empty if there is none
     * @param why why there is none
     * @return this
     */
    public ReasonedJson put(String key, Optional<String> text, String why) {
        return text.isPresent() ? put(key, text.get()) : none(key, why);
    }

    /**
     * What was computed, or null with the reason.
     *
     * @param <T> what is computed
     * @param key the key
     * @param computed the value or the reason
     * @param toJson writes the value
     * @return this
     */
    public <T> ReasonedJson put(String key, Computed<T> computed, Function<? super T, ? extends JsonNode> toJson) {
        computed.value().ifPresent(value -> put(key, toJson.apply(value)));
        computed.reason().ifPresent(why -> none(key, why));
        return this;
    }

    /**
     * A number that was computed, or null with the reason; see {@link #number(double)}.
     *
     * @param key the key
     * @param number the number or the reason
     * @return this
     */
    public ReasonedJson number(String key, Computed<Double> number) {
        return put(key, number, ReasonedJson::number);
    }

    /**
     * A number, or null with the reason; see {@link #number(double)}.
     *
     * @param key the key
     * @param number the number, NaN if there is none
     * @param why why there is none
     * @return this
     */
    public ReasonedJson number(String key, double number, String why) {
        return Double.isNaN(number) ? none(key, why) : put(key, number(number));
    }

    /**
     * Null, with the reason.
     *
     * @param key the key
     * @param why why there is nothing
     * @return this
     */
    public ReasonedJson none(String key, String why) {
        json.putNull(key);
        reasons.put(key, why);
        return this;
    }

    /** {@return the object, with its reasons if there are any} */
    public ObjectNode build() {
        if (!reasons.isEmpty()) {
            json.set("reasons", reasons);
        }
        return json;
    }

    /**
     * A number with full precision: whole ones up to those of an int without a decimal point, infinite ones as the text
     * {@code "Inf"} or {@code "-Inf"}. In a type of its own such a component is marked {@link OpenEnd}.
     *
     * @param number the number
     * @return its JSON
     * @throws IllegalArgumentException if the number is NaN
     */
    public static JsonNode number(double number) {
        String infinite = OpenEnds.text(number);
        if (infinite != null) {
            return TextNode.valueOf(infinite);
        }
        return number == (int) number ? IntNode.valueOf((int) number) : DoubleNode.valueOf(number);
    }

    /**
     * A list of texts.
     *
     * @param texts the texts
     * @return its JSON
     */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
