package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Reads numbers with a fraction from JSON numbers only: no texts such as "NaN", nothing too large for the type. */
final class FiniteNumbersModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    FiniteNumbersModule() {
        super("finite-numbers");
        addDeserializer(double.class, new Finite<>(double.class, Double.MAX_VALUE, Double::valueOf));
        addDeserializer(Double.class, new Finite<>(Double.class, Double.MAX_VALUE, Double::valueOf));
        addDeserializer(float.class, new Finite<>(float.class, Float.MAX_VALUE, number -> (float) number));
        addDeserializer(Float.class, new Finite<>(Float.class, Float.MAX_VALUE, number -> (float) number));
        addDeserializer(OptionalDouble.class, new Finite<>(OptionalDouble.class, Double.MAX_VALUE, OptionalDouble::of) {
            private static final long serialVersionUID = 1L;

            @Override
            public OptionalDouble getNullValue(DeserializationContext context) {
                return OptionalDouble.empty();
            }
        });
        addDeserializer(double[].class, new Doubles());
    }

    /** The number a parser stands on. */
    static double read(JsonParser parser, DeserializationContext context, Class<?> type, double largest)
            throws IOException {
        boolean number = parser.currentToken() != null && parser.currentToken().isNumeric();
        double value = number ? parser.getDoubleValue() : Double.NaN;
        if (!(Math.abs(value) <= largest)) {
            context.handleUnexpectedToken(type, parser);
        }
        return value;
    }

    private static class Finite<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final double largest;
        private final transient DoubleFunction<T> make;

        Finite(Class<T> type, double largest, DoubleFunction<T> make) {
            super(type);
            this.largest = largest;
            this.make = make;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return make.apply(read(parser, context, handledType(), largest));
        }
    }

    private static final class Doubles extends StdDeserializer<double[]> {

        private static final long serialVersionUID = 1L;

        Doubles() {
            super(double[].class);
        }

        @Override
        public double[] deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JavaType type = context.getTypeFactory().constructCollectionType(List.class, Double.class);
            List<Double> numbers = context.readValue(parser, type);
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
