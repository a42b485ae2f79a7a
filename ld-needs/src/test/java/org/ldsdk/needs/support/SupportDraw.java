package org.ldsdk.needs.support;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;

/** A drawn person, drawn offers with everything that links them, and the options for them; all of it invented. */
final class SupportDraw {

    static final List<String> SAFETY = List.of("risk", "harm");
    static final List<String> BASIC = List.of("roof", "food", "money");
    static final List<String> OTHER = List.of("doctor", "mind", "drink", "work", "friends");

    static final NeedDomains DOMAINS = NeedDomains.read(domains(), "domains.json");
    static final ComplexityRules RULES = ComplexityRules.read("""
        {"id": "rules", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}},
         "facts": [], "rules": [{"code": "r", "label": "r", "source": "s", "everyNeedFrom": 2, "atLeast": 3}]}\
        """, "rules.json", DOMAINS);
    static final Freshness FRESHNESS = new Freshness(LocalDate.parse("2026-11-22"), 90);
    static final SearchLimits ALL = new SearchLimits(5000, 10_000_000);

    /** One offer as drawn, in words of its own. */
    static final class Offer {
        final String id;
        List<String> needs = new ArrayList<>();
        String agency = "";
        /** yes, no or unknown: what the one fact that it reads says. */
        String door = "yes";

        boolean gpOnly;
        String capacity = "none";
        /** Of 5 places; below 0 if it is not known. */
        int load = -1;
        /** Below 0 if it is not known. */
        int days = -1;

        List<String> requires = new ArrayList<>();
        List<String> notWith = new ArrayList<>();

        Offer(String id) {
            this.id = id;
        }

        String answeredFor() {
            return agency.isEmpty() ? id : agency;
        }

        @Override
        public String toString() {
            return id + needs + " agency " + answeredFor() + " door " + door + (gpOnly ? " gp-only" : "") + " "
                    + capacity + load + " days " + days + " requires " + requires + " not with " + notWith;
        }
    }

    private final Random random;
    /** Whether everything is open to the person and much excludes each other, so that something must be left. */
    private final boolean tight;

    final List<Offer> offers = new ArrayList<>();
    /** Severities as rated by the practitioner; what is not in it is not rated. */
    final Map<String, Integer> severities = new TreeMap<>();

    final List<String> met = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> chosen = new ArrayList<>();
    /** yes, no or unknown. */
    final String registered;

    SupportDraw(Random random) {
        this.random = random;
        this.tight = random.nextBoolean();
        for (List<String> some : List.of(SAFETY, BASIC, OTHER)) {
            some.forEach(this::drawSeverity);
        }
        this.registered = one(List.of("yes", "no", "unknown", "yes"));
        int count = random.nextInt(11);
        for (int i = 0; i < count; i++) {
            offers.add(drawOffer("offer-" + (char) ('a' + i)));
        }
        offers.forEach(this::drawLinks);
        for (Offer offer : offers) {
            int wish = random.nextInt(tight ? 40 : 12);
            (wish == 0 ? refused : wish < 3 ? chosen : new ArrayList<String>()).add(offer.id);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private void drawSeverity(String need) {
        int severity = random.nextInt(7);
        if (severity > 0) {
            severities.put(need, Math.min(4, severity - 1));
        }
        if (severity > 1 && random.nextInt(10) == 0) {
            met.add(need);
        }
    }

    Offer drawOffer(String id) {
        Offer offer = new Offer(id);
        List<String> all = new ArrayList<>(BASIC);
        all.addAll(OTHER);
        all.addAll(SAFETY);
        offer.needs.addAll(shuffled(all).subList(0, tight ? 1 + random.nextInt(2) : random.nextInt(4)));
        offer.agency = one(tight ? List.of("trust", "trust", "charity") : List.of("", "trust", "charity", "council"));
        offer.days = one(List.of(-1, 0, 7, 14, 30));
        if (tight) {
            return offer;
        }
        offer.door = one(List.of("yes", "yes", "yes", "yes", "no", "unknown"));
        offer.gpOnly = random.nextInt(6) == 0;
        offer.capacity = one(List.of("none", "none", "soft", "hard"));
        offer.load = offer.capacity.equals("none") ? -1 : random.nextInt(8) - 1;
        return offer;
    }

    /** So that what must come together can. */
    void drawLinks(Offer offer) {
        for (Offer other : offers) {
            int link = other == offer ? 99 : random.nextInt(12);
            if (link == 0 && !tight) {
                offer.requires.add(other.id);
            } else if (link == 1 || tight && link < 4) {
                offer.notWith.add(other.id);
            }
        }
        if (!canComeTogether()) {
            offer.requires.clear();
        }
        if (!canComeTogether()) {
            offer.notWith.clear();
        }
    }

    private boolean canComeTogether() {
        return offers.stream().allMatch(offer -> {
            List<Offer> together = together(offer);
            return together.stream()
                    .noneMatch(one -> together.stream().anyMatch(other -> one.notWith.contains(other.id)));
        });
    }

    private List<Offer> together(Offer offer) {
        List<Offer> all = new ArrayList<>(List.of(offer));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).requires.stream()
                    .map(this::offer)
                    .filter(one -> !all.contains(one))
                    .forEach(all::add);
        }
        return all;
    }

    Offer offer(String id) {
        return offers.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    // --- as the library reads it

    private static String domains() {
        String needs = Map.of("safety", SAFETY, "basic", BASIC, "treatment", OTHER).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(tier -> tier.getValue().stream()
                        .map(need -> "{\"code\": \"" + need + "\", \"label\": \"" + need + "\", \"tier\": \""
                                + tier.getKey() + "\", \"source\": \"s\"}"))
                .collect(Collectors.joining(","));
        return """
            {"id": "ten-needs", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}},
             "severities": [
               {"level": 0, "word": "none", "meaning": "m"}, {"level": 1, "word": "mild", "meaning": "m"},
               {"level": 2, "word": "moderate", "meaning": "m"}, {"level": 3, "word": "severe", "meaning": "m"},
               {"level": 4, "word": "very severe", "meaning": "m"}],
             "domains": [""" + needs + "]}";
    }

    ServiceDirectory directory(boolean shuffle) {
        ObjectNode json = (ObjectNode) Json.tree("""
            {"id": "drawn", "version": "1", "invented": true, "about": "Invented.",
             "escalations": [{"domain": "risk", "text": "call somebody"}]}\
            """, "drawn.json");
        ArrayNode facts = json.putArray("facts");
        facts.add(fact("gp-registered"));
        offers.forEach(offer -> facts.add(fact("door-" + offer.id)));
        ArrayNode all = json.putArray("offers");
        (shuffle ? shuffled(offers) : offers).forEach(offer -> all.add(json(offer, shuffle)));
        return ServiceDirectory.read(json, "drawn.json", DOMAINS);
    }

    private static ObjectNode fact(String code) {
        ObjectNode fact = (ObjectNode) Json.tree("{\"values\": [\"yes\", \"no\"]}", "fact");
        return fact.put("code", code).put("label", code);
    }

    private ObjectNode json(Offer offer, boolean shuffle) {
        ObjectNode json = (ObjectNode) Json.tree("""
            {"provider": {"text": "p"}, "area": {"text": "a"}, "lastVerified": "2026-08-24"}\
            """, "offer");
        json.put("id", offer.id).putObject("name").put("text", offer.id);
        ArrayNode needs = json.putArray("needs");
        (shuffle ? shuffled(offer.needs) : offer.needs)
                .forEach(need -> needs.addObject().put("domain", need));
        ObjectNode capacity = json.putObject("capacity").put("policy", offer.capacity);
        if (!offer.capacity.equals("none")) {
            capacity.put("places", 5);
        }
        if (offer.load >= 0) {
            capacity.put("load", offer.load);
        }
        ObjectNode door = json.putArray("entry").addObject();
        door.put("code", "door").put("label", "door").put("reason", "excluded");
        door.putObject("criterion")
                .put("kind", "one-of")
                .put("of", "fact:door-" + offer.id)
                .putArray("values")
                .add("yes");
        if (!offer.agency.isEmpty()) {
            json.put("agency", offer.agency);
        }
        if (offer.gpOnly) {
            json.putArray("accessRoutes").add("gp-only");
        }
        if (offer.days >= 0) {
            json.putObject("waiting").put("days", offer.days);
        }
        (shuffle ? shuffled(offer.requires) : offer.requires).forEach(json.withArray("requires")::add);
        (shuffle ? shuffled(offer.notWith) : offer.notWith).forEach(json.withArray("notWith")::add);
        return json;
    }

    NeedsProfile profile(boolean shuffle) {
        ObjectNode json = (ObjectNode) Json.tree("{\"id\": \"drawn\"}", "profile");
        ArrayNode ratings = json.putArray("ratings");
        List<String> rated = List.copyOf(severities.keySet());
        for (String need : shuffle ? shuffled(rated) : rated) {
            ObjectNode rating = ratings.addObject().put("domain", need).put("rater", "practitioner");
            rating.put("severity", severities.get(need));
            if (met.contains(need)) {
                rating.put("met", true);
            }
        }
        ObjectNode facts = json.putObject("facts");
        for (Offer offer : shuffle ? shuffled(offers) : offers) {
            if (!offer.door.equals("unknown")) {
                facts.put("door-" + offer.id, offer.door);
            }
        }
        if (!registered.equals("unknown")) {
            facts.put("gp-registered", registered);
        }
        (shuffle ? shuffled(refused) : refused).forEach(json.withArray("refused")::add);
        (shuffle ? shuffled(chosen) : chosen).forEach(json.withArray("chosen")::add);
        return Json.convert(json, NeedsProfile.class, "profile");
    }

    PackageOptions options() {
        return options(ALL);
    }

    PackageOptions options(SearchLimits limits) {
        return options(false, limits);
    }

    PackageOptions options(boolean shuffle, SearchLimits limits) {
        ServiceDirectory directory = directory(shuffle);
        PersonFinding found = Eligibility.of(directory, RULES, "r").evaluate(profile(shuffle));
        return PackageOptions.of(found, directory, FRESHNESS, limits);
    }

    static NeedsProfile alsoSaid(NeedsProfile profile, String need, int severity) {
        return profile.rate(need, Rater.PERSON, severity);
    }

    @Override
    public String toString() {
        return severities + " met " + met + " refused " + refused + " chosen " + chosen + " registered " + registered
                + offers.stream().map(offer -> "\n" + offer).collect(Collectors.joining());
    }
}
