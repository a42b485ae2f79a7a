package org.ldsdk.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;

/** What Jakarta's constraints are called in a schema. */
final class Constraints {

    private Constraints() {}

    static void add(AnnotatedType annotated, ObjectNode schema) {
        for (Annotation one : annotated.getAnnotations()) {
            if (one instanceof NotBlank) {
                schema.put("pattern", "\\S");
            } else if (one instanceof Pattern pattern) {
                schema.put("pattern", "^(" + pattern.regexp() + ")$");
            } else if (one instanceof NotEmpty) {
                schema.put("minItems", 1);
            } else if (one instanceof Size size) {
                addSize(size, schema, "string".equals(schema.path("type").textValue()) ? "Length" : "Items");
            } else if (one instanceof Min min) {
                schema.put("minimum", min.value());
            } else if (one instanceof Max max) {
                schema.put("maximum", max.value());
            } else if (one instanceof DecimalMin min) {
                schema.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()));
            } else if (one instanceof DecimalMax max) {
                schema.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()));
            } else if (isConstraint(one)) {
                throw new IllegalStateException("Schema: must know the constraint " + one.annotationType());
            }
        }
    }

    /** Valid only says that constraints hold inside, which they always do here. */
    private static boolean isConstraint(Annotation one) {
        return one.annotationType().getName().startsWith("jakarta.") && !(one instanceof Valid);
    }

    /** Whether a list must have something in it, and therefore be there. */
    static boolean isNeverEmpty(AnnotatedType annotated) {
        Size size = annotated.getAnnotation(Size.class);
        return annotated.isAnnotationPresent(NotEmpty.class) || size != null && size.min() > 0;
    }

    private static void addSize(Size size, ObjectNode schema, String what) {
        if (size.min() > 0) {
            schema.put("min" + what, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put("max" + what, size.max());
        }
    }
}
