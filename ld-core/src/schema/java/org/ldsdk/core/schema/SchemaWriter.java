package org.ldsdk.core.schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * The JSON Schema (draft 2020-12) of what {@link org.ldsdk.core.json.Json} reads into a type: records, Immutables types, variants told
 * apart by kind, enums, lists, maps, Optionals, Known, days and simple types. Objects are closed. What may be left out is not required; null is not
 * offered for it. Constraints come from Jakarta's annotations, descriptions from Javadoc.
 */
public final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The shape of a day; that there is such a day no pattern says. */
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private final SourceWords words;
    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Map<String, ObjectNode> written = new TreeMap<>();

    public SchemaWriter(SourceWords words) {
        this.words = words;
    }

    /** The schema of one format, known by the given id. */
    public ObjectNode write(Class<?> root, String id) {
        ObjectNode schema = object();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.put("title", root.getSimpleName());
        schema.setAll(closed(root));
        ObjectNode definitions = schema.putObject("$defs");
        written.forEach(definitions::set);
        return schema;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode ofType(AnnotatedType annotated) {
        Class<?> raw = raw(annotated.getType());
        ObjectNode schema;
        if (raw == Optional.class) {
            return ofType(argument(annotated, 0));
        } else if (raw == Known.class) {
            return orMissing(ofType(argument(annotated, 0)));
        } else if (raw == List.class) {
            schema = simple("array");
            schema.set("items", ofType(argument(annotated, 0)));
        } else if (raw == Map.class) {
            schema = simple("object");
            schema.set("additionalProperties", ofType(argument(annotated, 1)));
        } else {
            schema = ofClass(raw);
        }
        Constraints.add(annotated, schema);
        return schema;
    }

    private ObjectNode ofClass(Class<?> raw) {
        if (raw == String.class) {
            return simple("string");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return simple("boolean");
        }
        if (raw == int.class || raw == Integer.class) {
            return simple("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        }
        if (raw == LocalDate.class) {
            return simple("string").put("format", "date").put("pattern", DAY);
        }
        if (raw == double.class || raw == Double.class) {
            return simple("number");
        }
        if (!raw.getName().startsWith("org.ldsdk.")) {
            throw new IllegalStateException("Schema[" + raw.getName() + "]: must be a type that is known here");
        }
        define(raw);
        return object().put("$ref", "#/$defs/" + name(raw));
    }

    /** The value itself, or an object that gives the reason why there is none. */
    private ObjectNode orMissing(ObjectNode value) {
        String name = name(Known.Absent.class);
        if (!written.containsKey(name)) {
            ObjectNode missing =
                    object().put("description", words.of(Known.Absent.class)).put("type", "object");
            missing.putObject("properties")
                    .set(
                            "missing",
                            object().put("description", words.of(Known.Absent.class, "why"))
                                    .setAll(ofClass(MissingReason.class)));
            missing.putArray("required").add("missing");
            written.put(name, missing.put("additionalProperties", false));
        }
        ObjectNode schema = object();
        schema.putArray("oneOf").add(value).addObject().put("$ref", "#/$defs/" + name);
        return schema;
    }

    private static ObjectNode simple(String type) {
        return object().put("type", type);
    }

    private void define(Class<?> type) {
        String name = name(type);
        Class<?> other = named.put(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("Schema[" + name + "]: must not name both " + other + " and " + type);
        }
        if (other == null) {
            written.put(name, type.isEnum() ? constants(type) : isVariant(type) ? variants(type) : closed(type));
        }
    }

    private static String name(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
    }

    private static boolean isVariant(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonSubTypes.class);
    }

    private ObjectNode constants(Class<?> type) {
        ObjectNode schema = object().put("description", words.of(type));
        ArrayNode all = schema.putArray("oneOf");
        for (Field field : type.getDeclaredFields()) {
            if (field.isEnumConstant()) {
                JsonProperty own = field.getAnnotation(JsonProperty.class);
                String kebab = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
                all.addObject()
                        .put("const", own == null ? kebab : own.value())
                        .put("description", words.of(type, field.getName()));
            }
        }
        return schema;
    }

    private ObjectNode variants(Class<?> type) {
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        ObjectNode schema = object().put("description", words.of(type));
        ArrayNode all = schema.putArray("oneOf");
        for (JsonSubTypes.Type one : type.getAnnotation(JsonSubTypes.class).value()) {
            all.addObject().put("$ref", "#/$defs/" + name(one.value()));
            ObjectNode variant = closed(one.value());
            ObjectNode properties = object();
            properties.set(property, object().put("const", one.name()));
            properties.setAll((ObjectNode) variant.get("properties"));
            variant.set("properties", properties);
            variant.withArray("required").insert(0, property);
            written.put(name(one.value()), variant);
        }
        return schema;
    }

    private ObjectNode closed(Class<?> type) {
        ObjectNode schema = object().put("description", words.of(type)).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        parts(type).forEach((name, part) -> {
            properties.set(
                    name, object().put("description", words.of(type, name)).setAll(ofType(part.type())));
            if (part.required()) {
                required.add(name);
            }
        });
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Part> parts(Class<?> type) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent one : type.getRecordComponents()) {
                parts.put(one.getName(), Part.of(one.getAnnotatedType(), !mayBeLeftOut(one.getAccessor())));
            }
            return parts;
        }
        Set<String> attributes = attributes(type);
        words.members(type).stream()
                .filter(attributes::contains)
                .forEach(name -> parts.put(name, Part.of(accessor(type, name))));
        Arrays.stream(type.getMethods())
                .map(Method::getName)
                .filter(attributes::contains)
                .sorted()
                .forEach(name -> parts.putIfAbsent(name, Part.of(accessor(type, name))));
        return parts;
    }

    /** What the generated class keeps, without what it works out when it is asked. */
    private static Set<String> attributes(Class<?> type) {
        JsonDeserialize as = type.getAnnotation(JsonDeserialize.class);
        if (as == null) {
            throw new IllegalStateException("Schema[" + type.getName() + "]: must be a record or an Immutables type");
        }
        return Set.copyOf(Arrays.stream(as.as().getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals(name)
                                && method.getParameterCount() == 0
                                && !method.isAnnotationPresent(JsonIgnore.class)))
                .toList());
    }

    private static boolean mayBeLeftOut(Method accessor) {
        JsonProperty own = accessor.getAnnotation(JsonProperty.class);
        return own != null && own.isRequired() == OptBoolean.FALSE;
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static AnnotatedType argument(AnnotatedType generic, int at) {
        return ((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[at];
    }

    /** A key of an object. */
    private record Part(AnnotatedType type, boolean required) {

        private static final Set<Class<?>> MAY_BE_LEFT_OUT = Set.of(Optional.class, List.class, Map.class);

        static Part of(AnnotatedType type, boolean unlessEmpty) {
            boolean mayBeLeftOut = MAY_BE_LEFT_OUT.contains(raw(type.getType())) && !Constraints.isNeverEmpty(type);
            return new Part(type, unlessEmpty && !mayBeLeftOut);
        }

        /** An accessor with a body has a default. */
        static Part of(Method accessor) {
            return of(accessor.getAnnotatedReturnType(), !accessor.isDefault());
        }
    }
}
