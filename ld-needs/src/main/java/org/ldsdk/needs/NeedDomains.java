package org.ldsdk.needs;

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
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;

/**
 * The needs that can be rated, and what the steps of severity mean, as data. {@link #shipped} has those of the library;
 * a team reads its own with {@link #read}, or adds one with {@link #with}.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableNeedDomains.class)
public interface NeedDomains {

    /** {@return stable name of the list} */
    String id();

    /** {@return version of the list} */
    String version();

    /** {@return what a reader should know of it} */
    List<String> caveats();

    /** {@return where the needs come from, by the key that they cite} */
    Map<String, Citation> sources();

    /** {@return the steps of severity, 0 to 4} */
    List<Severity> severities();

    /** {@return the needs; the order is kept in results} */
    List<NeedDomain> domains();

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
     * @param code a need's code
     * @return the need, empty if there is none
     */
    default Optional<NeedDomain> domain(String code) {
        return domains().stream().filter(domain -> domain.code().equals(code)).findFirst();
    }

    /**
     * @param severity 0 to 4
     * @return its name and number, such as {@code moderate (2)}
     */
    default String words(int severity) {
        return severities().get(severity).word() + " (" + severity + ")";
    }

    /**
     * @param domain one more need
     * @return these and the need
     * @throws ProblemsException if it is faulty or there already
     */
    default NeedDomains with(NeedDomain domain) {
        return checked(ImmutableNeedDomains.builder()
                .from(this)
                .readFrom(Optional.empty())
                .addDomains(domain)
                .build());
    }

    /** {@return the list that ships with the library} */
    static NeedDomains shipped() {
        return Shipped.DOMAINS;
    }

    /**
     * Reads and checks a list.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @return the list
     * @throws ProblemsException naming every fault with its path
     */
    static NeedDomains read(String json, String where) {
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
    static NeedDomains read(JsonNode json, String where) {
        return checked(ImmutableNeedDomains.builder()
                .from(Json.convert(json, NeedDomains.class, where))
                .readFrom(CanonicalJson.text(json))
                .build());
    }

    private static NeedDomains checked(NeedDomains domains) {
        ProblemsException.throwIfAny(NeedDomainsLint.check(domains));
        return domains;
    }
}
