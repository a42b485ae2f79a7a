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
 * What is looked at besides the needs of {@link NeedDomains}, and which needs come before all others, as data. The
 * order itself is no data: no file can put anything before safety but what decides whether answers are valid.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableAttentionRules.class)
public interface AttentionRules {

    /** {@return stable name of the file} */
    String id();

    /** {@return version of the file} */
    String version();

    /** {@return what a reader should know of it} */
    List<String> caveats();

    /** {@return where the facts come from, by the key that they cite} */
    Map<String, Citation> sources();

    /**
     * {@return codes of needs without which answers and consent are not valid; safety needs among them stay with
     * safety, and codes that a list of needs does not have are left alone}
     */
    List<String> preambleNeeds();

    /** {@return facts that are looked at with the preamble or with safety} */
    List<AttentionFact> facts();

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
     * @param need a need
     * @return where it stands before the person's order, its severity and overrides are read
     */
    default AttentionTier tier(NeedDomain need) {
        boolean first = preambleNeeds().contains(need.code()) && need.tier() != Tier.SAFETY;
        return first ? AttentionTier.PREAMBLE : AttentionTier.of(need.tier());
    }

    /** {@return the rules that ship with the library} */
    static AttentionRules shipped() {
        return Shipped.ATTENTION;
    }

    /**
     * Reads and checks rules.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @return the rules
     * @throws ProblemsException naming every fault with its path
     */
    static AttentionRules read(String json, String where) {
        return read(Json.tree(json, where), where);
    }

    /**
     * Reads and checks rules.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @return the rules
     * @throws ProblemsException naming every fault with its path
     */
    static AttentionRules read(JsonNode json, String where) {
        AttentionRules rules = ImmutableAttentionRules.builder()
                .from(Json.convert(json, AttentionRules.class, where))
                .readFrom(CanonicalJson.text(json))
                .build();
        ProblemsException.throwIfAny(AttentionRulesLint.check(rules));
        return rules;
    }
}
