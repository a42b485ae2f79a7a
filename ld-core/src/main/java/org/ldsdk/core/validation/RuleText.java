package org.ldsdk.core.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The words of each constraint, the same as our constructors use, in one language and never with the refused value. A
 * message of a constraint's own keeps its words; names of its attributes in braces are filled in.
 */
final class RuleText implements MessageInterpolator {

    private static final java.util.regex.Pattern ATTRIBUTE = java.util.regex.Pattern.compile("\\{(\\w+)}");

    private static final Map<Class<? extends Annotation>, String> RULES = Map.ofEntries(
            Map.entry(AssertFalse.class, "must be false"),
            Map.entry(AssertTrue.class, "must be true"),
            Map.entry(
                    Digits.class,
                    "must have at most {integer} digits before the point and at most {fraction} behind it"),
            Map.entry(Email.class, "must be an e-mail address"),
            Map.entry(Max.class, "must be at most {value}"),
            Map.entry(Min.class, "must be at least {value}"),
            Map.entry(Negative.class, "must be less than 0"),
            Map.entry(NegativeOrZero.class, "must be at most 0"),
            Map.entry(NotBlank.class, "must not be blank"),
            Map.entry(NotEmpty.class, "must not be empty"),
            Map.entry(NotNull.class, "must not be null"),
            Map.entry(Null.class, "must be null"),
            Map.entry(Pattern.class, "must match {regexp}"),
            Map.entry(Positive.class, "must be greater than 0"),
            Map.entry(PositiveOrZero.class, "must be at least 0"));

    @Override
    public String interpolate(String message, Context context) {
        ConstraintDescriptor<?> constraint = context.getConstraintDescriptor();
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        boolean standard = message.equals("{" + type.getName() + ".message}");
        return filled(standard ? standard(constraint.getAnnotation(), type) : message, constraint.getAttributes());
    }

    @Override
    public String interpolate(String message, Context context, Locale locale) {
        return interpolate(message, context);
    }

    private static String standard(Annotation constraint, Class<? extends Annotation> type) {
        if (constraint instanceof DecimalMin least) {
            return least.inclusive() ? "must be at least {value}" : "must be greater than {value}";
        }
        if (constraint instanceof DecimalMax most) {
            return most.inclusive() ? "must be at most {value}" : "must be less than {value}";
        }
        if (constraint instanceof Size size) {
            return size(size);
        }
        return RULES.getOrDefault(type, "must be valid by the rule " + type.getSimpleName());
    }

    private static String size(Size size) {
        if (size.max() == Integer.MAX_VALUE) {
            return "must have a size of at least {min}";
        }
        return size.min() == 0 ? "must have a size of at most {max}" : "must have a size of {min} to {max}";
    }

    private static String filled(String message, Map<String, Object> attributes) {
        return ATTRIBUTE.matcher(message).replaceAll(found -> {
            Object value = attributes.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : String.valueOf(value));
        });
    }
}
