package org.ldsdk.core.code;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
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
 * A list of codes in one version, as data. {@link CodeLists#shipped} has national ones; a team reads its own with {@link #read}.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeList.class)
public interface CodeList {

    /** {@return stable name of the list} */
    String id();

    /** {@return which version of it this is, in its publisher's words; {@code undated} if the page read names none} */
    String version();

    /** {@return the list's published name} */
    String title();

    /** {@return what lists share that are generations of one another, each with codes of its own; empty if there is one} */
    Optional<String> family();

    /** {@return when this version was published, if that is known} */
    Optional<LocalDate> published();

    /** {@return where the codes come from, at least one} */
    List<Citation> sources();

    /** {@return whether the list has more codes than are here} */
    @Value.Default
    default boolean excerpt() {
        return false;
    }

    /** {@return what rank 1 stands for, if the codes are ranked; their own order never is the order of ranks} */
    Optional<String> rankMeaning();

    /** {@return what codes mean beyond their labels} */
    List<MeaningColumn> columns();

    /** {@return the codes, in published order} */
    List<Code> codes();

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

    /**
     * @param code a code as it is written
     * @return what the list says of it, empty if it has no such code
     */
    default Optional<Code> find(String code) {
        return codes().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /**
     * @param code a code of the list
     * @return whether no source that was read prints it with what it stands for
     */
    default boolean isUnconfirmed(Code code) {
        return code.unconfirmed() || sources().stream().noneMatch(Citation::verified);
    }

    /**
     * @param code a code as it is written, known to the list or not
     * @return the code as a value of this list
     */
    default CodedValue value(String code) {
        return new CodedValue(id(), version(), code);
    }

    /** {@return name and version, as messages call the list} */
    default String words() {
        return id() + " (" + version() + ")";
    }

    /**
     * Finds every fault of a list.
     *
     * @return the faults, in the order of the list; empty if there is none
     */
    default List<Problem> problems() {
        return CodeListLint.check(this);
    }

    /**
     * Reads and checks a list.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @return the list
     * @throws ProblemsException naming every fault with its path
     */
    static CodeList read(String json, String where) {
        return read(Json.tree(json, where), where);
    }

    /**
     * Reads and checks a list.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @return the list
     * @throws ProblemsException naming every fault with its path
     */
    static CodeList read(JsonNode json, String where) {
        CodeList list = ImmutableCodeList.builder()
                .from(Json.convert(json, CodeList.class, where))
                .readFrom(CanonicalJson.text(json))
                .build();
        ProblemsException.throwIfAny(list.problems());
        return list;
    }
}
