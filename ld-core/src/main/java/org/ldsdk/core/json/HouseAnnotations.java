package org.ldsdk.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What our types mean without being annotated: kebab-case constants, required components, open ends. */
final class HouseAnnotations extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> MAY_BE_NULL =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class, JsonNode.class);

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
        @Nullable String[] explicit = super.findEnumValues(config, type, constants, names);
        String[] all = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            String name = explicit[i];
            all[i] = name == null ? kebab(constants[i].name()) : name;
        }
        return all;
    }

    /** A component of a record must be there unless it is an Optional, a list, set or map, or says otherwise. */
    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        JsonProperty own = member.getAnnotation(JsonProperty.class);
        if (own != null && own.isRequired() != OptBoolean.DEFAULT) {
            return own.isRequired().asBoolean();
        }
        if (!member.getDeclaringClass().isRecord()) {
            return super.hasRequiredMarker(member);
        }
        JavaType type = valueType(member);
        return !type.isContainerType() && !MAY_BE_NULL.contains(type.getRawClass()) || type.isArrayType();
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (annotated.hasAnnotation(JsonSetter.class) || !(annotated instanceof AnnotatedMember member)) {
            return super.findSetterInfo(annotated);
        }
        JavaType type = valueType(member);
        JavaType content = type.getContentType();
        return JsonSetter.Value.forValueNulls(nulls(type), content == null ? Nulls.FAIL : nulls(content));
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        return annotated.hasAnnotation(OpenEnd.class) ? new OpenEnds.Writer() : super.findSerializer(annotated);
    }

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        return annotated.hasAnnotation(OpenEnd.class) ? new OpenEnds.Reader() : super.findDeserializer(annotated);
    }

    /** The names of an enum's constants in JSON, in declared order. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(HouseAnnotations::constant)
                .toList();
    }

    private static String constant(Field field) {
        JsonProperty own = field.getAnnotation(JsonProperty.class);
        return own == null ? kebab(field.getName()) : own.value();
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Nulls nulls(JavaType type) {
        if (MAY_BE_NULL.contains(type.getRawClass())) {
            return Nulls.SET;
        }
        return type.isContainerType() && !type.isArrayType() ? Nulls.AS_EMPTY : Nulls.FAIL;
    }

    private static JavaType valueType(AnnotatedMember member) {
        boolean setter = member instanceof AnnotatedMethod method && method.getParameterCount() == 1;
        return setter ? ((AnnotatedMethod) member).getParameterType(0) : member.getType();
    }
}
