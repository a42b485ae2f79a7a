package org.ldsdk.screening.fhir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a host calls items and answers, where it is not what the definition calls them: data of the caller, such as LOINC's codes.
 *
 * <p>{@code FhirCodes.none().linkId("/44250-9", "1").answer("http://loinc.org|LA6568-5", "0")}
 *
 * @param linkIds the host's linkId, by it the definition's item code, or {@code fact:} and a fact's code
 * @param answers the host's answer code, alone or after its system and a bar; by it the definition's answer code
 * @param systems code systems whose codes are the definition's own; a code without any system is taken for one of them
 */
public record FhirCodes(Map<String, String> linkIds, Map<String, String> answers, Set<String> systems) {

    private static final FhirCodes NONE = new FhirCodes(Map.of(), Map.of(), Set.of());

    /** Copies the maps and the set, keeping their order. */
    public FhirCodes {
        linkIds = Collections.unmodifiableMap(new LinkedHashMap<>(linkIds));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        systems = Collections.unmodifiableSet(new LinkedHashSet<>(systems));
    }

    /** {@return no names but the definition's own} */
    public static FhirCodes none() {
        return NONE;
    }

    /**
     * @param linkId the host's linkId
     * @param item the definition's item code, or {@code fact:} and a fact's code
     * @return this with one more
     */
    public FhirCodes linkId(String linkId, String item) {
        return new FhirCodes(plus(linkIds, linkId, item), answers, systems);
    }

    /**
     * @param code the host's code, alone or as {@code system|code}
     * @param answer the definition's answer code
     * @return this with one more; it holds in every item that has such an answer
     */
    public FhirCodes answer(String code, String answer) {
        return new FhirCodes(linkIds, plus(answers, code, answer), systems);
    }

    /**
     * @param system a code system
     * @return this, with the system's codes taken for the definition's own
     */
    public FhirCodes system(String system) {
        Set<String> all = new LinkedHashSet<>(systems);
        all.add(system);
        return new FhirCodes(linkIds, answers, all);
    }

    private static Map<String, String> plus(Map<String, String> to, String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(to);
        all.put(key, value);
        return all;
    }
}
