package org.ldsdk.ripls.internal;

import java.util.List;
import java.util.Locale;

/** Parts that every report for people has. */
public final class Sections {

    private Sections() {}

    /**
     * Appends a title and its lines, each indented by two blanks and ended by LF; nothing if there are no lines.
     *
     * @param text what it is appended to
     * @param title the title
     * @param lines the lines
     */
    public static void append(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    /**
     * @param key the name of a choice, which is a key in JSON
     * @return the name as words
     */
    public static String words(String key) {
        return key.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
