package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * A {@link Known} is its value, or {@code {"missing": REASON}}. Meant for texts, numbers and lists, not for what is
 * itself written as an object.
 */
final class KnownModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final String MISSING = "missing";

    KnownModule() {
        super("known");
        addSerializer(new Writer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return type.hasRawClass(Known.class) ? new Reader(type.containedTypeOrUnknown(0)) : null;
            }
        });
    }

    private static final class Writer extends StdSerializer<Known<?>> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Known.class, false);
        }

        @Override
        public void serialize(Known<?> known, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (known.isKnown()) {
                provider.defaultSerializeValue(known.value().orElseThrow(), generator);
            } else {
                generator.writeStartObject();
                provider.defaultSerializeField(MISSING, known.reason().orElseThrow(), generator);
                generator.writeEndObject();
            }
        }
    }

    private static final class Reader extends JsonDeserializer<Known<?>> {

        private final JavaType content;

        Reader(JavaType content) {
            this.content = content;
        }

        @Override
        public Known<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return Known.of(context.readValue(parser, content));
            }
            if (!MISSING.equals(parser.nextFieldName()) || parser.nextToken() != JsonToken.VALUE_STRING) {
                return (Known<?>) context.handleUnexpectedToken(Known.class, parser);
            }
            MissingReason reason = context.readValue(parser, MissingReason.class);
            return parser.nextToken() == JsonToken.END_OBJECT
                    ? Known.missing(reason)
                    : (Known<?>) context.handleUnexpectedToken(Known.class, parser);
        }
    }
}
