package org.ldsdk.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule that a refused input broke, in our words. */
final class ReadRules {

    static final String PRESENT = "must be present";
    static final String DEPTH = "must be nested at most " + Json.MAX_DEPTH + " deep";

    private final JsonMapper mapper;

    ReadRules(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String rule(Throwable refusal) {
        if (refusal instanceof StreamConstraintsException limit) {
            return limit(String.valueOf(limit.getOriginalMessage()));
        }
        if (refusal instanceof InputCoercionException coercion) {
            return TypeRules.range(coercion.getTargetType());
        }
        if (refusal instanceof StreamReadException syntax) {
            return syntax(syntax);
        }
        return refusal instanceof JsonMappingException mapping ? mapping(mapping) : "must be valid";
    }

    /** The path of a refusal; for a part that is missing, the path of the whole and the name of the part. */
    String path(JsonMappingException refusal) {
        List<JsonMappingException.Reference> steps = refusal.getPath();
        if (isMissing(refusal)) {
            JsonMappingException.Reference last = steps.get(steps.size() - 1);
            String whole = Path.of(steps.subList(0, steps.size() - 1));
            String part = TypeRules.name((Class<?>) last.getFrom()) + "." + last.getFieldName();
            return whole.isEmpty() ? part : whole + " " + part;
        }
        String path = Path.of(steps);
        if (refusal instanceof InvalidTypeIdException kind) {
            return path.isEmpty() ? kindField(kind) : path + "." + kindField(kind);
        }
        return path;
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting depth")) {
            return DEPTH;
        }
        if (message.startsWith("Number value length")) {
            return "must be a number of at most " + Json.MAX_NUMBER + " characters";
        }
        if (message.startsWith("String value length")) {
            return "must be a text of at most " + Json.MAX_TEXT + " characters";
        }
        return message.startsWith("Name length")
                ? "must have a name of at most " + StrictMapper.LONGEST_NAME + " characters"
                : "must keep within the limits of size";
    }

    private static String syntax(StreamReadException refusal) {
        if (refusal instanceof JsonEOFException) {
            return "must be complete JSON, but ends here";
        }
        String message = String.valueOf(refusal.getOriginalMessage());
        if (message.startsWith("Duplicate field")) {
            return "must not be given twice";
        }
        return message.startsWith("Non-standard token") ? FiniteNumbers.RULE : "must be well-formed JSON";
    }

    private String mapping(JsonMappingException refusal) {
        if (refusal instanceof PropertyBindingException unknown) {
            return unknown(unknown.getKnownPropertyIds());
        }
        if (isMissing(refusal)) {
            return PRESENT;
        }
        if (refusal instanceof InvalidNullException) {
            return "must not be null";
        }
        if (refusal instanceof InvalidTypeIdException kind) {
            return "must be one of " + kinds(kind.getBaseType());
        }
        return construction(refusal);
    }

    private static String construction(JsonMappingException refusal) {
        if (refusal instanceof ValueInstantiationException failed) {
            return "must be a valid " + TypeRules.name(failed.getType().getRawClass());
        }
        if (refusal instanceof InvalidDefinitionException definition) {
            return "must be read into a record or an Immutables type, which "
                    + TypeRules.name(definition.getType().getRawClass()) + " is not";
        }
        if (String.valueOf(refusal.getOriginalMessage()).startsWith("No content to map")) {
            return "must be JSON, but is empty";
        }
        return refusal instanceof MismatchedInputException mismatch
                ? TypeRules.of(mismatch.getTargetType())
                : "must be valid";
    }

    private static boolean isMissing(JsonMappingException refusal) {
        return refusal.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static String unknown(@Nullable Collection<Object> known) {
        if (known == null || known.isEmpty()) {
            return "must not be here";
        }
        return "must be one of the fields "
                + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private String kinds(JavaType base) {
        return mapper
                .getSubtypeResolver()
                .collectAndResolveSubtypesByTypeId(mapper.getDeserializationConfig(), annotations(base))
                .stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String kindField(InvalidTypeIdException refusal) {
        JsonTypeInfo info = annotations(refusal.getBaseType()).getAnnotation(JsonTypeInfo.class);
        return info == null || info.property().isEmpty() ? "@type" : info.property();
    }

    private AnnotatedClass annotations(JavaType type) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        return AnnotatedClassResolver.resolve(config, type, config);
    }
}
