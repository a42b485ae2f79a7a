package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;

/**
 * Rules by which many needs together are complex, as data. {@link #shipped} has published ones and one of our own; a
 * team reads its own with {@link #read}.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableComplexityRules.class)
public interface ComplexityRules {

    /** {@return stable name of the file} */
    String id();

    /** {@return version of the file} */
    String version();

    /** {@return where the rules come from, by the key that they cite} */
    Map<String, Citation> sources();

    /** {@return the facts that the rules read, besides needs} */
    List<FactDefinition> facts();

    /** {@return the rules; the order is kept in results} */
    List<ComplexityRule> rules();

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
     * @param code a rule's code
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    default ComplexityRule rule(String code) {
        List<String> codes = rules().stream().map(ComplexityRule::code).toList();
        return rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "ComplexityRules.code: must be one of " + String.join(", ", codes) + ", but was " + code));
    }

    /**
     * What each rule says of one person's needs together, whatever services there are.
     *
     * @param profile the person's needs
     * @param domains the needs that can be rated
     * @return the findings by code of the rule, in the order of the rules
     * @throws ProblemsException if the profile rates a need that is not there, or holds a value that cannot be
     */
    default Map<String, ComplexityFinding> evaluate(NeedsProfile profile, NeedDomains domains) {
        NeedQuantities quantities = NeedQuantities.of(domains, facts()).with(this);
        return evaluate(quantities.facts(profile), quantities);
    }

    /**
     * The same over quantities that hold the rules' facts and counts and perhaps more.
     *
     * @param facts what is known of the person, under these quantities
     * @param quantities quantities with these rules
     * @return the findings by code of the rule, in the order of the rules
     */
    default Map<String, ComplexityFinding> evaluate(NamedFacts facts, NeedQuantities quantities) {
        Map<String, ComplexityFinding> findings = new LinkedHashMap<>();
        rules().forEach(rule -> findings.put(rule.code(), ComplexityFinding.of(rule, this, facts, quantities)));
        return findings;
    }

    /**
     * {@return what somebody should look at in the rules: that they count what the law protects, or what stands in for
     * it, such as a first language or a caring role; or what people have done}
     *
     * <p>A warning refuses nothing, and no warning does not mean that a rule is fair. Facts are known for what they are
     * by words in their codes.
     */
    default List<RuleWarning> warnings() {
        return ComplexityRulesWarnings.of(this);
    }

    /** {@return the rules that ship with the library, over the needs that ship with it} */
    static ComplexityRules shipped() {
        return Shipped.RULES;
    }

    /**
     * Reads and checks rules.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @param domains the needs that the rules may read
     * @return the rules
     * @throws ProblemsException naming every fault with its path
     */
    static ComplexityRules read(String json, String where, NeedDomains domains) {
        return read(Json.tree(json, where), where, domains);
    }

    /**
     * Reads and checks rules.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @param domains the needs that the rules may read
     * @return the rules
     * @throws ProblemsException naming every fault with its path
     */
    static ComplexityRules read(JsonNode json, String where, NeedDomains domains) {
        ComplexityRules rules = ImmutableComplexityRules.builder()
                .from(Json.convert(json, ComplexityRules.class, where))
                .readFrom(CanonicalJson.text(json))
                .build();
        ProblemsException.throwIfAny(ComplexityRulesLint.check(rules, domains));
        return rules;
    }
}
