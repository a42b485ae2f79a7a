package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * The one text that stands for a JSON value, whatever its white space and order of keys, and the hash of it.
 *
 * <p>Refused, because two readers could understand them differently: numbers that a double does not hold (whole numbers
 * whose digits change, more than 17 digits, too large, too small), lone surrogates in texts and keys, nesting deeper
 * than {@link Json#MAX_DEPTH}. Problems give the path, never a value.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical form as text.
     *
     * @param value the value, best from {@link Json#tree(String, String)}, which keeps every digit and refuses double
     * keys
     * @return no white space, keys sorted by UTF-16 code units, numbers as ECMAScript prints them
     * @throws ProblemsException if the value has no canonical form
     */
    public static String text(JsonNode value) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.append(value, "value", 0);
        return canonical.out.toString();
    }

    /**
     * The canonical form as UTF-8.
     *
     * @param value the value
     * @return the bytes of {@link #text}
     * @throws ProblemsException if the value has no canonical form
     */
    public static byte[] bytes(JsonNode value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The hash that names a definition.
     *
     * @param value the value
     * @return SHA-256 of {@link #bytes}, 64 lower-case hexadecimal digits
     * @throws ProblemsException if the value has no canonical form
     */
    public static String sha256(JsonNode value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: must be offered by every Java platform", e);
        }
    }

    /**
     * Which definition this is.
     *
     * @param id the definition's id
     * @param version its version
     * @param readFrom the canonical form of what it was read from; empty if it was put together in Java
     * @param definition the definition, whose own JSON counts if it was not read
     * @return id, version and hash
     * @throws ProblemsException if the definition has no canonical form
     */
    public static DefinitionId identify(String id, String version, Optional<String> readFrom, Object definition) {
        JsonNode value = readFrom.map(canonical -> Json.tree(canonical, id)).orElseGet(() -> Json.toTree(definition));
        return new DefinitionId(id, version, sha256(value));
    }

    private void append(JsonNode value, String path, int depth) {
        if (value.isContainerNode() && depth >= Json.MAX_DEPTH) {
            throw problem(path, ReadRules.DEPTH);
        }
        switch (value.getNodeType()) {
            case OBJECT -> appendObject(value, path, depth);
            case ARRAY -> appendArray(value, path, depth);
            case STRING -> appendText(value.textValue(), path);
            case NUMBER -> out.append(number(value, path));
            case BOOLEAN, NULL -> out.append(value.asText());
            default -> throw problem(path, "must be a JSON value");
        }
    }

    private void appendObject(JsonNode object, String path, int depth) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        String separator = "{";
        for (String name : names) {
            out.append(separator);
            String inner = path + Path.field(name);
            appendText(name, inner);
            out.append(':');
            append(object.get(name), inner, depth + 1);
            separator = ",";
        }
        out.append(names.isEmpty() ? "{}" : "}");
    }

    private void appendArray(JsonNode array, String path, int depth) {
        String separator = "[";
        for (int i = 0; i < array.size(); i++) {
            out.append(separator);
            append(array.get(i), path + "[" + i + "]", depth + 1);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void appendText(String text, String path) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    throw problem(path, "must not contain half of a surrogate pair");
                }
                out.append(c).append(text.charAt(++i));
            } else {
                appendCharacter(c);
            }
        }
        out.append('"');
    }

    private void appendCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static String number(JsonNode value, String path) {
        if (!CanonicalNumber.isHeld(value)) {
            throw problem(
                    path, "must be a number that a double holds: finite, at most 17 digits, whole numbers unchanged");
        }
        return CanonicalNumber.text(value.doubleValue());
    }

    private static ProblemsException problem(String where, String rule) {
        return new ProblemsException(List.of(new Problem(where, rule)));
    }
}
