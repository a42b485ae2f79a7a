package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How {@link OpenEnd} is written and read. */
final class OpenEnds {

    private static final String INFINITE = "Inf";

    private OpenEnds() {}

    /** The text of an infinite end, null if the end is finite. */
    static @Nullable String text(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("ReasonedJson.number: must not be NaN");
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITE : "-" + INFINITE;
        }
        return null;
    }

    static final class Writer extends StdScalarSerializer<Double> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            String text = value.isNaN() ? null : text(value);
            if (text == null) {
                generator.writeNumber(value);
            } else {
                generator.writeString(text);
            }
        }
    }

    static final class Reader extends StdScalarDeserializer<Double> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return FiniteNumbersModule.read(parser, context, OpenEnd.class, Double.MAX_VALUE);
            }
            return switch (parser.getText()) {
                case INFINITE -> Double.POSITIVE_INFINITY;
                case "-" + INFINITE -> Double.NEGATIVE_INFINITY;
                default -> (Double) context.handleUnexpectedToken(OpenEnd.class, parser);
            };
        }
    }
}
