package org.ldsdk.core.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths as people read them: {@code .ratings[3].severity}, {@code .weights[i4]}. */
final class PropertyPath {

    private static final Pattern PREFIX = Pattern.compile("(?:get|is)(?=\\p{Lu})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String MAP_KEY = "<map key>";
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NUMBER = 10;

    private PropertyPath() {}

    /** The steps of a path, each with its leading point or in brackets; empty for the root. */
    static String text(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            text.append(text(node));
        }
        return text.toString();
    }

    /** One step into a list or map. */
    static String step(@Nullable Object key) {
        String name = String.valueOf(key).replaceAll("\\p{Cntrl}", "?");
        return "[" + (name.length() <= LONGEST_KEY ? name : name.substring(0, LONGEST_KEY) + "...") + "]";
    }

    /** A text by which paths sort with the numbers in them in numeric order. */
    static String sortKey(String path) {
        return NUMBER.matcher(path).replaceAll(found -> {
            String digits = found.group();
            return "0".repeat(Math.max(0, LONGEST_NUMBER - digits.length())) + digits;
        });
    }

    /** The property that an accessor gives: {@code id} for {@code id()}, {@code getId()} and {@code isId()}. */
    static String property(String accessor) {
        String bare = PREFIX.matcher(accessor).replaceFirst("");
        return bare.length() == accessor.length()
                ? accessor
                : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static String text(Path.Node node) {
        if (MAP_KEY.equals(node.getName())) {
            return ".key";
        }
        String container = "";
        if (node.isInIterable()) {
            Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
            container = key == null ? "[]" : step(key);
        }
        return node.getKind() == ElementKind.PROPERTY ? container + "." + node.getName() : container;
    }
}
