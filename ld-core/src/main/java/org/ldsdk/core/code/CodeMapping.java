package org.ldsdk.core.code;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;

/**
 * How codes of one list are said in another, in one direction, as data. Every code of the first list either has a target or says why it
 * has none, and a target that does not lead back says what is lost. The way back is a mapping of its own.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeMapping.class)
public interface CodeMapping {

    /** {@return stable name of the mapping} */
    String id();

    /** {@return version of the mapping} */
    String version();

    /** {@return the list whose codes are mapped} */
    ListVersion origin();

    /** {@return the list of the targets} */
    ListVersion destination();

    /** {@return where it comes from, at least one} */
    List<Citation> sources();

    /** {@return whether no source that was read prints this mapping} */
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /** {@return the target, by code of the first list} */
    Map<String, String> targets();

    /** {@return what is lost on the way, by code of the first list; a code with a target that is not here comes back as it was} */
    Map<String, String> losses();

    /** {@return why there is no target, by code of the first list} */
    Map<String, String> noTarget();

    /** {@return what a reader should know of it} */
    List<String> caveats();

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

    /** {@return whether the mapping is marked unconfirmed, or rests on no source that was read} */
    default boolean isUnconfirmed() {
        return unconfirmed() || sources().stream().noneMatch(Citation::verified);
    }

    /**
     * Says a code in the other list. Nothing is guessed: what has no target is kept as it was written, with the reason.
     *
     * @param value a code of the first list
     * @param where how messages call the place, such as row and field
     * @return the target if there is one, what is lost, and what is wrong
     */
    default MappedCode map(CodedValue value, String where) {
        boolean ours = value.list().equals(origin().id()) && value.version().equals(origin().version());
        Optional<String> none = Optional.ofNullable(noTarget().get(value.code()));
        Optional<CodedValue> target = Optional.ofNullable(targets().get(value.code()))
                .map(code -> new CodedValue(destination().id(), destination().version(), code));
        if (!ours || target.isEmpty() && none.isEmpty()) {
            Problem problem = new Problem(where, "must be a code of " + origin().words() + " that " + id() + " maps");
            return new MappedCode(Optional.empty(), Optional.empty(), isUnconfirmed(), Optional.of(problem));
        }
        Optional<String> lost = Optional.ofNullable(losses().get(value.code()));
        return new MappedCode(target, lost.or(() -> none), isUnconfirmed(), Optional.empty());
    }

    /**
     * Reads and checks a mapping.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @param lists the lists that it may map, and perhaps the mapping back
     * @return the mapping
     * @throws ProblemsException naming every fault with its path
     */
    static CodeMapping read(String json, String where, CodeLists lists) {
        return read(Json.tree(json, where), where, lists);
    }

    /**
     * Reads and checks a mapping.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @param lists the lists that it may map, and perhaps the mapping back
     * @return the mapping
     * @throws ProblemsException naming every fault with its path
     */
    static CodeMapping read(JsonNode json, String where, CodeLists lists) {
        CodeMapping mapping = ImmutableCodeMapping.builder()
                .from(Json.convert(json, CodeMapping.class, where))
                .readFrom(CanonicalJson.text(json))
                .build();
        ProblemsException.throwIfAny(CodeMappingLint.check(mapping, lists));
        return mapping;
    }

    /**
     * One version of a list.
     *
     * @param id the list's id
     * @param version the list's version
     */
    record ListVersion(String id, String version) {

        /** {@return name and version, as messages call the list} */
        String words() {
            return id + " (" + version + ")";
        }
    }
}
