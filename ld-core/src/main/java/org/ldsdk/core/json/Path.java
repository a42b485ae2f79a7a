package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paths as people read them: {@code items[3].code}. Odd names are quoted and cut, so that none can break a line of a
 * log.
 */
final class Path {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$-]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S} ]");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PATH = 200;

    private Path() {}

    /** One step down to a field, with its leading point. */
    static String field(String name) {
        if (name.length() <= LONGEST_NAME && PLAIN.matcher(name).matches()) {
            return "." + name;
        }
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
        return "['" + UNPRINTABLE.matcher(cut).replaceAll("?") + "']";
    }

    /** A path given as single steps. */
    static String of(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            String name = step.getFieldName();
            path.append(name == null ? "[" + step.getIndex() + "]" : field(name));
        }
        return trimmed(path.toString());
    }

    /** The path to where a parser stands. */
    static String of(@Nullable JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null; at = at.getParent()) {
            path.insert(0, step(at));
        }
        return trimmed(path.toString());
    }

    private static String step(JsonStreamContext at) {
        if (at.inArray()) {
            return "[" + Math.max(at.getCurrentIndex(), 0) + "]";
        }
        String name = at.getCurrentName();
        return at.inObject() && name != null ? field(name) : "";
    }

    private static String trimmed(String path) {
        String trimmed = path.startsWith(".") ? path.substring(1) : path;
        return trimmed.length() <= LONGEST_PATH ? trimmed : trimmed.substring(0, LONGEST_PATH) + "...";
    }
}
