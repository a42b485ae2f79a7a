package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.ShippedJson;

/** The keys to diversion as data: what they are called, who says so, and which figures of events stand for which. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableDiversionKeys.class)
public interface DiversionKeys {

    /** {@return stable name of the list} */
    String id();

    /** {@return version of the list} */
    String version();

    /** {@return what a reader should know of it} */
    List<String> caveats();

    /** {@return where the keys come from, by the name that they cite} */
    Map<String, Citation> sources();

    /** {@return within how many hours something counts as at once, or as not later; our own convention} */
    int atOnceHours();

    /** {@return codes of the needs that advice on housing and benefits is for; our own convention} */
    Set<String> adviceNeeds();

    /** {@return the keys in the published order} */
    List<DiversionKey> keys();

    /** {@return the canonical JSON it was read from; empty if it was put together in Java} */
    @JsonIgnore
    @Value.Auxiliary
    Optional<String> readFrom();

    /** {@return id, version and the SHA-256 of the canonical JSON as it was read} */
    @JsonIgnore
    @Value.Lazy
    default DefinitionId definition() {
        return CanonicalJson.identify(id(), version(), readFrom(), this);
    }

    /** Refuses keys out of order or given twice, a source that is not there, and a key that says neither how it is measured nor why not. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < keys().size(); i++) {
            DiversionKey key = keys().get(i);
            String where = "DiversionKey[" + key.code() + "]";
            require(
                    key.number() == i + 1,
                    where + ".number",
                    "must be " + (i + 1) + ", but was " + key.number(),
                    problems);
            require(codes.add(key.code()), where + ".code", "must be different for each", problems);
            require(
                    sources().containsKey(key.source()),
                    where + ".source",
                    "must be one of the sources, but was " + key.source(),
                    problems);
            require(
                    key.figures().isEmpty() == key.notMeasured().isPresent(),
                    where,
                    "must have either figures or notMeasured",
                    problems);
        }
        require(
                atOnceHours() > 0,
                "DiversionKeys.atOnceHours",
                "must be 1 or more, but was " + atOnceHours(),
                problems);
        ProblemsException.throwIfAny(problems);
    }

    private static void require(boolean holds, String where, String rule, List<Problem> problems) {
        if (!holds) {
            problems.add(new Problem(where, rule));
        }
    }

    /** {@return the thirteen keys that ship with the library} */
    static DiversionKeys shipped() {
        String file = "diversion-keys.json";
        return read(ShippedJson.tree(DiversionKeys.class, file), file);
    }

    /**
     * Reads and checks a list.
     *
     * @param json the JSON value
     * @param where how messages call the place, such as the file's name
     * @return the list
     * @throws ProblemsException naming every fault with its path
     */
    static DiversionKeys read(JsonNode json, String where) {
        return ImmutableDiversionKeys.builder()
                .from(Json.convert(json, DiversionKeys.class, where))
                .readFrom(CanonicalJson.text(json))
                .build();
    }
}
