package org.ldsdk.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the kind of a variant wherever it stands. Without this, a list or map handed in as a whole has lost the type
 * of its elements, and they would be written without their kind, which nothing can read.
 */
final class KindAlwaysModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KindAlwaysModule() {
        super("kind-always");
        setSerializerModifier(new Modifier());
    }

    private static final class Modifier extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
            boolean variant = description.getClassAnnotations().has(JsonTypeInfo.class);
            return variant
                    ? new WithKind((JsonSerializer<Object>) serializer, description.getType(), null)
                    : serializer;
        }
    }

    private static final class WithKind extends JsonSerializer<Object>
            implements ContextualSerializer, ResolvableSerializer {

        private final JsonSerializer<Object> plain;
        private final JavaType type;
        private final @Nullable BeanProperty property;

        WithKind(JsonSerializer<Object> plain, JavaType type, @Nullable BeanProperty property) {
            this.plain = plain;
            this.type = type;
            this.property = property;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            TypeSerializer kind = provider.findTypeSerializer(type).forProperty(property);
            plain.serializeWithType(value, generator, provider, kind);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer kind)
                throws IOException {
            plain.serializeWithType(value, generator, provider, kind);
        }

        @Override
        @SuppressWarnings("unchecked")
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty at)
                throws JsonMappingException {
            JsonSerializer<?> contextual =
                    plain instanceof ContextualSerializer own ? own.createContextual(provider, at) : plain;
            return new WithKind((JsonSerializer<Object>) contextual, type, at);
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            if (plain instanceof ResolvableSerializer own) {
                own.resolve(provider);
            }
        }
    }
}
