package org.ldsdk.samples.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;

/**
 * Invented directories of 200 offers, each open to everybody, and a person with 20 needs, five of them basic. The same
 * each time.
 *
 * @param mostNeeds the most needs of one offer, of which each has at least one
 * @param agencies how many agencies answer for them; as many as offers for one each
 * @param links how many of 1000 offers require another one or are excluded by one
 */
record ManyOffers(int mostNeeds, int agencies, int links) {

    static final int NEEDS = 20;
    static final int OFFERS = 200;

    private static final NeedDomains DOMAINS = domains();

    private static ObjectNode object(String json) {
        return (ObjectNode) Json.tree(json, "invented");
    }

    private static NeedDomains domains() {
        ObjectNode json = object("""
            {"id": "twenty-needs", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}},
             "severities": [
               {"level": 0, "word": "none", "meaning": "m"}, {"level": 1, "word": "mild", "meaning": "m"},
               {"level": 2, "word": "moderate", "meaning": "m"}, {"level": 3, "word": "severe", "meaning": "m"},
               {"level": 4, "word": "very severe", "meaning": "m"}]}
            """);
        ArrayNode domains = json.putArray("domains");
        for (int need = 0; need < NEEDS; need++) {
            domains.addObject()
                    .put("code", "need-" + need)
                    .put("label", "need " + need)
                    .put("tier", need % 4 == 0 ? "basic" : "treatment")
                    .put("source", "s");
        }
        return NeedDomains.read(json, "invented");
    }

    ServiceDirectory directory(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ObjectNode json = object("""
            {"id": "many", "version": "1", "invented": true, "about": "Invented."}
            """);
        ArrayNode offers = json.putArray("offers");
        for (int offer = 0; offer < OFFERS; offer++) {
            offers.add(offer(offer, random));
        }
        return ServiceDirectory.read(json, "invented", DOMAINS);
    }

    private ObjectNode offer(int number, SplittableRandom random) {
        ObjectNode offer = object("""
            {"name": {"text": "offer"}, "provider": {"text": "p"}, "area": {"text": "a"}, "capacity": {"policy": "none"}}
            """);
        offer.put("id", "offer-" + number);
        offer.put("agency", "agency-" + (agencies == OFFERS ? number : random.nextInt(agencies)));
        addNeeds(offer.putArray("needs"), random);
        if (random.nextInt(3) > 0) {
            offer.putObject("waiting").put("days", random.nextInt(60));
        }
        if (number > 0 && random.nextInt(1000) < links) {
            offer.putArray(random.nextBoolean() ? "requires" : "notWith").add("offer-" + random.nextInt(number));
        }
        return offer;
    }

    private void addNeeds(ArrayNode needs, SplittableRandom random) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, NEEDS).boxed().toList());
        for (int more = 1 + random.nextInt(mostNeeds); more > 0; more--) {
            needs.addObject().put("domain", "need-" + left.remove(random.nextInt(left.size())));
        }
    }

    static PersonFinding person(ServiceDirectory directory) {
        NeedsProfile person = NeedsProfile.of("invented");
        for (int need = 0; need < NEEDS; need++) {
            person = person.rate("need-" + need, Rater.PRACTITIONER, 1 + need % 4);
        }
        ComplexityRules rules = ComplexityRules.read("""
            {"id": "rules", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}}, "facts": [],
             "rules": [{"code": "count", "label": "count", "source": "s", "everyNeedFrom": 2, "atLeast": 3}]}
            """, "invented", DOMAINS);
        return Eligibility.of(directory, rules, "count").evaluate(person);
    }
}
