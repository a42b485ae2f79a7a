package org.ldsdk.samples.story;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ldsdk.core.Known;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.support.PackageOptions;

/** The invented people of the stories about needs, and the services that they meet. */
final class SampleNeeds {

    private static final String CASES = "cases-invented.jsonl";
    private static final String RULE = "moderate-or-worse-count";

    private SampleNeeds() {}

    /** The four schemes as the report of 2014 has them, and invented services and numbers of people on top. */
    static ServiceDirectory services() {
        return ServiceDirectory.read(
                        Resources.text("services-keys-to-diversion.json"),
                        "services-keys-to-diversion.json",
                        NeedDomains.shipped())
                .with(Resources.text("services-invented.json"), "services-invented.json")
                .with(Resources.text("services-two-cities-invented.json"), "services-two-cities-invented.json");
    }

    static PersonFinding found(NeedsProfile person) {
        return Eligibility.of(services(), ComplexityRules.shipped(), RULE).evaluate(person);
    }

    /** What one offer says; the offer must be there. */
    static OfferFinding offer(PersonFinding found, String id) {
        return Optional.ofNullable(found.offers().get(id)).orElseThrow();
    }

    static PackageOptions options(PersonFinding found) {
        return PackageOptions.of(found, services());
    }

    /** One person of the file of cases. */
    static NeedsProfile person(String id) {
        return Resources.text(CASES)
                .lines()
                .map(line -> NeedsProfile.read(line, CASES))
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same needs with another fact. */
    static NeedsProfile supposing(NeedsProfile person, String fact, String value) {
        Map<String, Known<String>> facts = new TreeMap<>(person.facts());
        facts.put(fact, Known.of(value));
        return person.supposing(facts);
    }
}
