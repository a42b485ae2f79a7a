package org.ldsdk.core.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of our types says of them and of each member, members in the order of the source. */
public final class SourceWords {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("((public|private|static|final|sealed) )*(record|interface|enum|class) (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*[(,;{}]");
    private static final Pattern METHOD = Pattern.compile("[^;{}]*?(\\w+)\\(\\) *[;{]");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=\\s@|$)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^{}]*)}");

    private final List<Path> roots;
    private final Map<String, Map<String, String>> files = new HashMap<>();

    public SourceWords(Path... roots) {
        this.roots = List.of(roots);
    }

    /** The first sentence about a type. */
    String of(Class<?> type) {
        return sentence(words(type).getOrDefault(key(type), ""));
    }

    /** What is said of a component, an accessor or a constant; of an inherited accessor, what is said where it is declared. */
    String of(Class<?> type, String member) {
        String words = words(type).getOrDefault(key(type) + "." + member, "");
        if (!words.isEmpty()) {
            return words;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.getName().startsWith("org.ldsdk.")) {
                return of(parent, member);
            }
        }
        throw new IllegalStateException("Javadoc[" + type.getName() + "." + member + "]: must be there");
    }

    /** The members of a type that are described, in the order of the source. */
    List<String> members(Class<?> type) {
        String prefix = key(type) + ".";
        return words(type).keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private static String key(Class<?> type) {
        return type.getSimpleName();
    }

    private Map<String, String> words(Class<?> type) {
        String file = outermost(type).getName().replace('.', '/') + ".java";
        return files.computeIfAbsent(file, this::read);
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getDeclaringClass() == null ? type : outermost(type.getDeclaringClass());
    }

    private Map<String, String> read(String file) {
        for (Path root : roots) {
            if (Files.exists(root.resolve(file))) {
                try {
                    return parse(Files.readString(root.resolve(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException("Source[" + file + "]: must be in one of " + roots);
    }

    private static Map<String, String> parse(String source) {
        Map<String, String> words = new LinkedHashMap<>();
        String outer = "";
        String type = "";
        Matcher comment = COMMENT.matcher(source);
        while (comment.find()) {
            String text = comment.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip();
            Matcher declared = Pattern.compile("").matcher(source);
            declared.region(afterAnnotations(source, comment.end()), source.length());
            if (declared.usePattern(TYPE).lookingAt()) {
                type = declared.group(4);
                outer = outer.isEmpty() ? type : outer;
                words.put(type, plain(text.split("<p>|@param", 2)[0]));
                addParameters(type, text, words);
            } else if (declared.usePattern(CONSTANT).lookingAt()) {
                words.put(type + "." + declared.group(1), plain(text));
            } else if (declared.usePattern(METHOD).lookingAt() && text.startsWith("{@return")) {
                words.put(outer + "." + declared.group(1), plain(text.split("<p>|@param", 2)[0]));
            }
        }
        return words;
    }

    private static void addParameters(String type, String text, Map<String, String> words) {
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            words.put(type + "." + parameter.group(1), plain(parameter.group(2)));
        }
    }

    private static int afterAnnotations(String source, int from) {
        int at = from;
        while (source.charAt(at) == '@') {
            int depth = 0;
            while (depth > 0 || !Character.isWhitespace(source.charAt(at))) {
                depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
                at++;
            }
            while (Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Without tags: a link is what it names, a constant is named as JSON names it. */
    private static String plain(String javadoc) {
        String text = javadoc.replaceAll("\\s+", " ").strip();
        for (Matcher tag = TAG.matcher(text); tag.find(); tag = TAG.matcher(text)) {
            text = text.substring(0, tag.start()) + name(tag.group(1)) + text.substring(tag.end());
        }
        text = text.replaceAll("^\\{@return ", "").replaceAll("}$", "").strip();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String name(String linked) {
        String last = linked.substring(linked.lastIndexOf('#') + 1).replace("()", "");
        boolean constant = linked.contains("#") && last.equals(last.toUpperCase(Locale.ROOT));
        return constant ? last.toLowerCase(Locale.ROOT).replace('_', '-') : last;
    }

    private static String sentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
