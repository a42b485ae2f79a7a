package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** Turns a failure of writing into a problem with a place in the value, and no value. */
final class WriteProblems {

    private WriteProblems() {}

    static ProblemsException of(Object root, JacksonException thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new ProblemsException(List.of(new Problem(place(root, thrown), rule(cause))));
    }

    private static String rule(Throwable cause) {
        if (cause instanceof StreamConstraintsException) {
            return ReadRules.DEPTH;
        }
        if (cause instanceof JsonGenerationException said && FiniteNumbers.RULE.equals(said.getOriginalMessage())) {
            return FiniteNumbers.RULE;
        }
        return cause instanceof InvalidDefinitionException
                ? "must be a record, an Immutables type or a simple type"
                : "must be something that can be written";
    }

    private static String place(Object root, JacksonException thrown) {
        boolean own = !root.getClass().isArray() && !root.getClass().getName().startsWith("java.");
        String type = own ? TypeRules.name(root.getClass()) : "value";
        String path = thrown instanceof JsonMappingException mapping ? Path.of(mapping.getPath()) : "";
        return path.isEmpty() || path.startsWith("[") ? type + path : type + "." + path;
    }
}
