package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.RuleWarning;
import org.ldsdk.needs.internal.ShippedJson;

/**
 * The services there are, read from one file or more. A first file may hold what sources say; a further one adds
 * offers, and adds entry criteria to the offers before it. Whatever cites no source must stand in a file that says
 * {@code "invented": true}, and is called invented wherever it is shown. Immutable.
 */
public final class ServiceDirectory {

    private final NeedDomains domains;
    private final List<DefinitionId> definitions;
    private final List<String> caveats;
    private final Map<String, Citation> sources;
    private final Map<String, FactDefinition> facts;
    private final SortedMap<String, ActionableFact> actionable;
    private final SortedMap<String, ServiceOffer> offers;
    private final List<Escalation> escalations;

    ServiceDirectory(
            NeedDomains domains,
            List<DefinitionId> definitions,
            List<String> caveats,
            Map<String, Citation> sources,
            Map<String, FactDefinition> facts,
            SortedMap<String, ActionableFact> actionable,
            SortedMap<String, ServiceOffer> offers,
            List<Escalation> escalations) {
        this.domains = domains;
        this.definitions = List.copyOf(definitions);
        this.caveats = List.copyOf(caveats);
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.actionable = Collections.unmodifiableSortedMap(new TreeMap<>(actionable));
        this.offers = Collections.unmodifiableSortedMap(new TreeMap<>(offers));
        this.escalations = List.copyOf(escalations);
    }

    /**
     * The JSON Schema (draft 2020-12) of a file of services, for editors and programs in other languages. It says what
     * a file may look like; what only makes sense as a whole, such as the name of another offer, {@link #read} refuses
     * all the same.
     *
     * @return the schema, as it ships beside this class in {@code services.schema.json}
     */
    public static JsonNode schema() {
        return ShippedJson.tree(ServiceDirectory.class, "services.schema.json");
    }

    /**
     * Reads and checks a first file.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @param domains the needs that criteria may read
     * @return the services in it
     * @throws ProblemsException naming every fault with its path
     */
    public static ServiceDirectory read(String json, String where, NeedDomains domains) {
        return read(Json.tree(json, where), where, domains);
    }

    /**
     * Reads and checks a first file.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @param domains the needs that criteria may read
     * @return the services in it
     * @throws ProblemsException naming every fault with its path
     */
    public static ServiceDirectory read(JsonNode json, String where, NeedDomains domains) {
        return new ServiceDirectory(
                        domains, List.of(), List.of(), Map.of(), Map.of(), new TreeMap<>(), new TreeMap<>(), List.of())
                .with(json, where);
    }

    /**
     * Reads and checks a further file: more offers, and additions to the offers of the files before it.
     *
     * @param json the text
     * @param where how messages call the place, such as the file's name
     * @return the services of all files
     * @throws ProblemsException naming every fault with its path, such as an addition to an offer that is not there
     */
    public ServiceDirectory with(String json, String where) {
        return with(Json.tree(json, where), where);
    }

    /**
     * Reads and checks a further file: more offers, and additions to the offers of the files before it.
     *
     * @param json the JSON value
     * @param where how messages call the place
     * @return the services of all files
     * @throws ProblemsException naming every fault with its path, such as an addition to an offer that is not there
     */
    public ServiceDirectory with(JsonNode json, String where) {
        ServiceFile file = ServiceFile.read(json, where);
        List<Problem> problems = new ArrayList<>();
        ServiceDirectory merged = new Merge(this, file, problems).merged();
        ServiceFileLint.check(file, merged.sources, problems);
        ActionableLint.check(file.actionable(), merged.facts, problems);
        OffersLint.check(merged, problems);
        LinksLint.check(merged, problems);
        EscalationsLint.check(merged, problems);
        ProblemsException.throwIfAny(problems);
        return merged;
    }

    /** {@return the needs that criteria may read} */
    public NeedDomains domains() {
        return domains;
    }

    /** {@return exactly which files this is, in the order in which they were read} */
    public List<DefinitionId> definitions() {
        return definitions;
    }

    /** {@return what each file says about itself, in the same order} */
    public List<String> caveats() {
        return caveats;
    }

    /** {@return where facts come from, by the key that they cite} */
    public Map<String, Citation> sources() {
        return sources;
    }

    /** {@return what criteria read of a person besides needs} */
    public List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    /** {@return the facts that can be changed, in alphabetical order of their codes} */
    public List<ActionableFact> actionable() {
        return List.copyOf(actionable.values());
    }

    /** {@return the offers, in alphabetical order of their ids} */
    public List<ServiceOffer> offers() {
        return List.copyOf(offers.values());
    }

    /**
     * @param id an offer's id
     * @return the offer, empty if there is none
     */
    public Optional<ServiceOffer> offer(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** {@return the local ways to urgent help, in the order of the files; more than one may be for one need} */
    public List<Escalation> escalations() {
        return escalations;
    }

    /**
     * @param freshness the day of use, and how old an entry may be
     * @return the offers that were not verified lately, or never, in alphabetical order of their ids; none is left out of
     *     anything for it
     */
    public List<StaleOffer> stale(Freshness freshness) {
        return offers.values().stream()
                .flatMap(offer -> freshness.check(offer).stream())
                .toList();
    }

    /**
     * Rules that somebody should look at: entry by a protected characteristic without a lawful basis, exclusion by
     * offence history, acknowledgement of an offence read too early, criteria that nobody can meet together, and
     * exclusions of exactly those whom another service takes. None of them refuses anything, and no warning does not
     * mean that rules are fair.
     *
     * @return the warnings, offer by offer in alphabetical order of their ids
     */
    public List<RuleWarning> warnings() {
        return ServiceRuleLint.check(this);
    }

    /**
     * What entry criteria read of a person, each with its class in law and with the criteria that read it: what a record
     * of processing lists. Nothing else has to be handed in for a verdict of an offer.
     *
     * @return needs, then facts, each in the order of its list; those that nothing reads are left out
     */
    public List<FieldUse> fields() {
        return DataClasses.shipped().uses(this);
    }

    Map<String, FactDefinition> factsByCode() {
        return facts;
    }

    SortedMap<String, ActionableFact> actionableByFact() {
        return actionable;
    }

    SortedMap<String, ServiceOffer> offersById() {
        return offers;
    }

    @Override
    public String toString() {
        return "ServiceDirectory" + definitions;
    }
}
