package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A JSON object in which what does not exist is null, with the reason beside it under {@code reasons}. */
final class ReasonedJson {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode reasons = JsonNodeFactory.instance.objectNode();

    /** A number, NaN if it does not exist; whole numbers without a decimal point if they are whole by nature. */
    ReasonedJson number(String key, double number, boolean whole, String why) {
        if (Double.isNaN(number)) {
            return none(key, why);
        }
        if (whole && number == Math.rint(number)) {
            json.put(key, (int) number);
        } else {
            json.put(key, number);
        }
        return this;
    }

    ReasonedJson text(String key, Optional<String> text, String why) {
        if (text.isEmpty()) {
            return none(key, why);
        }
        json.put(key, text.get());
        return this;
    }

    ReasonedJson none(String key, String why) {
        json.putNull(key);
        reasons.put(key, why);
        return this;
    }

    /** The object itself, for everything that is always there. */
    ObjectNode json() {
        return json;
    }

    ObjectNode build() {
        if (!reasons.isEmpty()) {
            json.set("reasons", reasons);
        }
        return json;
    }
}
