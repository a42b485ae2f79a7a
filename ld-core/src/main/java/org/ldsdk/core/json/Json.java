package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.ProblemsException;

/**
 * Reads and writes JSON, strictly and always in the same way.
 *
 * <p>Refused by place and name: unknown fields, fields given twice, missing or null components (an Optional may be
 * either; a list, set or map that is missing or null is empty), a text where a number belongs and the reverse,
 * fractions for whole numbers, NaN, anything after the first value, and input beyond the limits below. Constants of an
 * enum are kebab-case: {@code not-asked}.
 *
 * <p>Every refusal is a {@link ProblemsException} whose place reads {@code phq-9.json:12:5 items[3].code}: what the
 * caller named the input, line, column, path. Names of fields are shown, values of the input never; no cause is
 * attached. A rule of our own types keeps its words behind the place.
 *
 * <p>Written are the components of a record and the attributes of an Immutables type, in declared order, and nothing
 * else. A map or set that has no order of its own is sorted. The same value gives the same text on every Java version.
 */
public final class Json {

    /** Largest input: characters of a text, bytes of a stream. */
    public static final int MAX_SIZE = 16 * 1024 * 1024;

    /** Deepest nesting of lists and objects. */
    public static final int MAX_DEPTH = 100;

    /** Longest single text, in characters. */
    public static final int MAX_TEXT = 1_000_000;

    /** Longest number, in characters. */
    public static final int MAX_NUMBER = 100;

    private static final JsonMapper MAPPER = StrictMapper.create();

    private Json() {}

    /**
     * Reads one value.
     *
     * @param <T> what is read
     * @param json the text
     * @param type a record, an Immutables type or a simple type
     * @param where what to call the input in a problem, such as a file name
     * @return the value, never null
     * @throws ProblemsException if the text is no such value
     */
    public static <T> T read(String json, Class<T> type, String where) {
        return cast(type, readAs(json, MAPPER.constructType(type), where));
    }

    /**
     * Reads one value from UTF-8; the caller closes the stream.
     *
     * @param <T> what is read
     * @param json the bytes; a byte order mark is skipped
     * @param type a record, an Immutables type or a simple type
     * @param where what to call the input in a problem, such as a file name
     * @return the value, never null
     * @throws ProblemsException if the text is no such value
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> T read(InputStream json, Class<T> type, String where) {
        return read(Utf8.text(json, where), type, where);
    }

    /**
     * Reads a list of values.
     *
     * @param <T> what the list holds
     * @param json the text
     * @param type type of one element
     * @param where what to call the input in a problem, such as a file name
     * @return the list, which cannot be changed; no element is null
     * @throws ProblemsException if the text is no such list
     */
    public static <T> List<T> readList(String json, Class<T> type, String where) {
        JavaType listType = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        List<?> list = (List<?>) readAs(json, listType, where);
        return list.stream().map(element -> cast(type, element)).toList();
    }

    /**
     * Reads a list of values from UTF-8; the caller closes the stream.
     *
     * @param <T> what the list holds
     * @param json the bytes; a byte order mark is skipped
     * @param type type of one element
     * @param where what to call the input in a problem, such as a file name
     * @return the list, which cannot be changed; no element is null
     * @throws ProblemsException if the text is no such list
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> List<T> readList(InputStream json, Class<T> type, String where) {
        return readList(Utf8.text(json, where), type, where);
    }

    /**
     * Reads any JSON, fractions with every digit they have.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the value; the literal null is a node too
     * @throws ProblemsException if the text is not JSON, has a field twice or is beyond the limits
     */
    public static JsonNode tree(String json, String where) {
        return (JsonNode) readAs(json, MAPPER.constructType(JsonNode.class), where);
    }

    /**
     * Reads any JSON from UTF-8, fractions with every digit they have; the caller closes the stream.
     *
     * @param json the bytes; a byte order mark is skipped
     * @param where what to call the input in a problem, such as a file name
     * @return the value; the literal null is a node too
     * @throws ProblemsException if the text is not JSON, has a field twice or is beyond the limits
     * @throws UncheckedIOException if the stream fails
     */
    public static JsonNode tree(InputStream json, String where) {
        return tree(Utf8.text(json, where), where);
    }

    /**
     * Reads JSON whose form is not ours, token by token, within the same limits: fields given twice, NaN, too deep or too long input and
     * anything after the first value are refused.
     *
     * @param <T> what is read
     * @param json the text
     * @param reader makes the value of the tokens
     * @param where what to call the input in a problem, such as a file name
     * @return what the reader made
     * @throws ProblemsException if the text is not JSON or is beyond the limits, or the reader throws one
     */
    public static <T> T read(String json, TokenReader<T> reader, String where) {
        Utf8.checkSize(json.length(), where);
        ReadProblems problems = new ReadProblems(MAPPER, where, json);
        try (JsonParser parser = MAPPER.createParser(json)) {
            return tokens(parser, reader, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads JSON whose form is not ours from UTF-8, token by token; the caller closes the stream.
     *
     * @param <T> what is read
     * @param json the bytes; a byte order mark is skipped
     * @param reader makes the value of the tokens
     * @param where what to call the input in a problem, such as a file name
     * @return what the reader made
     * @throws ProblemsException if the text is not JSON or is beyond the limits, or the reader throws one
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> T read(InputStream json, TokenReader<T> reader, String where) {
        return read(Utf8.text(json, where), reader, where);
    }

    /**
     * Reads a value from a tree, as strictly as from text. Places have no line.
     *
     * @param <T> what is read
     * @param tree the tree
     * @param type a record, an Immutables type or a simple type
     * @param where what to call the input in a problem
     * @return the value, never null
     * @throws ProblemsException if the tree is no such value
     */
    public static <T> T convert(JsonNode tree, Class<T> type, String where) {
        JavaType target = MAPPER.constructType(type);
        return cast(type, parse(MAPPER.treeAsTokens(tree), target, new ReadProblems(MAPPER, where, null)));
    }

    /**
     * The tree that {@link #write} would print.
     *
     * @param value a record, an Immutables type, a simple type, or a list or map of them
     * @return the tree
     * @throws ProblemsException if the value holds NaN or an infinite number, or something that cannot be written
     */
    public static JsonNode toTree(Object value) {
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            generate(buffer, value);
            return StrictMapper.doubles(MAPPER).readTree(buffer.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * JSON on one line, numbers with full precision.
     *
     * @param value a record, an Immutables type, a simple type, a tree, or a list or map of them
     * @return the text
     * @throws ProblemsException if the value holds NaN or an infinite number, or something that cannot be written
     */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            generate(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * JSON for people: indented by two spaces, lines ended by LF, none at the end.
     *
     * @param value a record, an Immutables type, a simple type, a tree, or a list or map of them
     * @return the text
     * @throws ProblemsException if the value holds NaN or an infinite number, or something that cannot be written
     */
    public static String writePretty(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text).setPrettyPrinter(StrictMapper.pretty())) {
            generate(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object readAs(String json, JavaType type, String where) {
        Utf8.checkSize(json.length(), where);
        try (JsonParser parser = MAPPER.createParser(json)) {
            return parse(parser, type, new ReadProblems(MAPPER, where, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T tokens(JsonParser parser, TokenReader<T> reader, ReadProblems problems) {
        try {
            if (parser.nextToken() == null) {
                throw problems.here(parser, "must be JSON, but is empty");
            }
            T value = reader.read(parser);
            if (parser.nextToken() != null) {
                throw problems.here(parser, "must end after the first value");
            }
            return value;
        } catch (JacksonException e) {
            throw problems.of(e, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object parse(JsonParser parser, JavaType type, ReadProblems problems) {
        @Nullable Object value;
        boolean more;
        try {
            value = MAPPER.readerFor(type).readValue(parser);
            more = parser.nextToken() != null;
        } catch (IOException | RuntimeException e) {
            throw problems.of(e, parser);
        }
        if (more) {
            throw problems.here(parser, "must end after the first value");
        }
        if (value == null) {
            throw problems.here(parser, "must not be null");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // a primitive class refuses its own boxes
    private static <T> T cast(Class<T> type, Object value) {
        return type.isPrimitive() ? (T) value : type.cast(value);
    }

    private static void generate(JsonGenerator generator, Object value) throws IOException {
        try {
            MAPPER.writeValue(new FiniteNumbers(generator), value);
        } catch (JacksonException e) {
            throw WriteProblems.of(value, e);
        }
    }
}
