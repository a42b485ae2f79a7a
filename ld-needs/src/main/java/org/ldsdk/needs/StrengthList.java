package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.Codes;

/**
 * Strengths that sources name, as data. It only says what their codes are called: a profile may hold codes of the
 * host's own beside them.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableStrengthList.class)
public interface StrengthList {

    /**
     * One strength.
     *
     * @param code stable code
     * @param label how people call it
     * @param source key of the source that names it
     * @param locator where in the source
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entry(String code, String label, String source, Optional<String> locator) {}

    /** {@return stable name of the list} */
    String id();

    /** {@return version of the list} */
    String version();

    /** {@return what a reader should know of it} */
    List<String> caveats();

    /** {@return where the strengths come from, by the key that they cite} */
    Map<String, Citation> sources();

    /** {@return the strengths} */
    List<Entry> strengths();

    /**
     * @param code a strength's code
     * @return how people call it; empty for a code that is not on the list
     */
    default Optional<String> label(String code) {
        return strengths().stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::label)
                .findFirst();
    }

    /** Refuses what is no code, what is there twice, and what cites no source of the list. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : strengths()) {
            String where = "Strength[" + entry.code() + "]";
            if (!Codes.isCode(entry.code())) {
                problems.add(new Problem(where + ".code", Codes.RULE + ", but was " + entry.code()));
            }
            if (!seen.add(entry.code())) {
                problems.add(new Problem(where + ".code", "must not be there twice"));
            }
            if (!sources().containsKey(entry.source())) {
                problems.add(new Problem(
                        where + ".source", "must be one of " + sources().keySet() + ", but was " + entry.source()));
            }
        }
        ProblemsException.throwIfAny(problems);
    }

    /** {@return the list that ships with the library} */
    static StrengthList shipped() {
        return Shipped.STRENGTHS;
    }

    /**
     * Reads and checks a list.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @return the list
     * @throws ProblemsException naming every fault
     */
    static StrengthList read(JsonNode json, String where) {
        return Json.convert(json, StrengthList.class, where);
    }
}
