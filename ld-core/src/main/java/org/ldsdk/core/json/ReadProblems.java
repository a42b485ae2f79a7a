package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Turns whatever a parser throws into problems with a place and a rule, and nothing of the input but names of fields.
 */
final class ReadProblems {

    private static final Pattern UNSET =
            Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)]");

    /** How our own constructors speak; a message of anyone else might quote the input and is dropped. */
    private static final Pattern OWN = Pattern.compile("([A-Z].*?): (must .*)", Pattern.DOTALL);

    private final JsonMapper mapper;
    private final ReadRules rules;
    private final String where;
    private final @Nullable String json;

    /**
     * Problems of one reading.
     *
     * @param json the text that is read, null if it is a tree
     */
    ReadProblems(JsonMapper mapper, String where, @Nullable String json) {
        this.mapper = mapper;
        this.rules = new ReadRules(mapper);
        this.where = where;
        this.json = json;
    }

    /** A problem at the place where the parser stands. */
    ProblemsException here(JsonParser parser, String rule) {
        return one(place(parser.currentTokenLocation(), Path.of(parser.getParsingContext())), rule);
    }

    /** What an exception means. */
    ProblemsException of(Exception thrown, JsonParser parser) {
        List<Throwable> causes = Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .map(Objects::requireNonNull)
                .toList();
        Throwable said =
                causes.stream().filter(JacksonException.class::isInstance).reduce(thrown, (outer, inner) -> inner);
        String place = place(thrown, said, parser);
        List<Problem> own = own(causes.get(causes.size() - 1), place);
        return own.isEmpty() ? one(place, rules.rule(said)) : new ProblemsException(own);
    }

    private static List<Problem> own(Throwable root, String place) {
        if (root instanceof ProblemsException problems) {
            return problems.problems().stream()
                    .map(problem -> new Problem(place + " " + problem.where(), problem.rule()))
                    .toList();
        }
        if (root.getClass() != IllegalArgumentException.class && root.getClass() != IllegalStateException.class) {
            return List.of();
        }
        String message = String.valueOf(root.getMessage());
        Matcher unset = UNSET.matcher(message);
        if (unset.matches()) {
            return Arrays.stream(unset.group(2).split(", "))
                    .map(name -> new Problem(place + " " + unset.group(1) + "." + name, ReadRules.PRESENT))
                    .toList();
        }
        Matcher own = OWN.matcher(message);
        return own.matches() ? List.of(new Problem(place + " " + own.group(1), own.group(2))) : List.of();
    }

    private String place(Exception thrown, Throwable said, JsonParser parser) {
        boolean malformed = said instanceof StreamReadException && !(said instanceof InputCoercionException);
        if (thrown instanceof JsonMappingException mapping && !malformed) {
            return place(locate(mapping), rules.path(mapping));
        }
        JsonLocation location = said instanceof JacksonException jackson ? jackson.getLocation() : null;
        return place(location == null ? parser.currentTokenLocation() : location, Path.of(parser.getParsingContext()));
    }

    private @Nullable JsonLocation locate(JsonMappingException refusal) {
        if (json == null) {
            return refusal.getLocation();
        }
        try (JsonParser again = mapper.createParser(json)) {
            return Locator.locate(again, refusal.getPath());
        } catch (IOException e) {
            return refusal.getLocation();
        }
    }

    private String place(@Nullable JsonLocation location, String path) {
        String line = location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? where
                : where + ":" + location.getLineNr() + ":" + location.getColumnNr();
        return path.isEmpty() ? line : line + " " + path;
    }

    private static ProblemsException one(String place, String rule) {
        return new ProblemsException(List.of(new Problem(place, rule)));
    }
}
