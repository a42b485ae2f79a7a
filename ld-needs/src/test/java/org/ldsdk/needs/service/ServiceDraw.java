package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Tier;

/** A drawn person, drawn services and rules, and what brute force says of them. */
final class ServiceDraw {

    /** What can be changed; what has been done cannot. */
    static final List<ActionableFact> ACTIONABLE = List.of(
            new ActionableFact("registered", "yes", new Stated("register", Optional.empty(), Optional.empty())),
            new ActionableFact("agrees", "yes", new Stated("agree", Optional.empty(), Optional.empty())));

    final Draw draw;
    final NeedsProfile profile;
    final ComplexityRules rules;
    final List<ServiceOffer> offers = new ArrayList<>();

    ServiceDraw(Random random) {
        this.draw = new Draw(random);
        this.profile = draw.profile();
        this.rules = draw.rules();
        for (int i = 0; i < draw.below(4); i++) {
            offers.add(offer("offer-" + i));
        }
    }

    ServiceOffer offer(String id) {
        ImmutableServiceOffer.Builder offer = ImmutableServiceOffer.builder()
                .id(id)
                .name(stated())
                .provider(stated())
                .area(stated())
                .capacity(capacity());
        draw.shuffled(Draw.DOMAINS.domains()).stream()
                .limit(draw.below(4))
                .forEach(
                        domain -> offer.addNeeds(new AddressedNeed(domain.code(), Optional.empty(), Optional.empty())));
        if (draw.below(4) == 0) {
            return offer.addAllEntry(oneStepOrManyNeeds()).build();
        }
        for (int i = 0; i < draw.below(3); i++) {
            offer.addEntry(entry("entry-" + i));
        }
        return offer.build();
    }

    private static Stated stated() {
        return new Stated("invented", Optional.empty(), Optional.empty());
    }

    private Capacity capacity() {
        ImmutableCapacity.Builder capacity = ImmutableCapacity.builder();
        Capacity.Policy policy = draw.one(List.of(Capacity.Policy.values()));
        capacity.policy(policy);
        if (policy != Capacity.Policy.NONE) {
            capacity.places(5);
        }
        if (draw.below(2) == 0) {
            capacity.load(draw.one(List.of(4, 5)));
        }
        return capacity.build();
    }

    private EntryCriterion entry(String code) {
        String need = "need:" + draw.need();
        EntryReason reason = draw.one(List.of(EntryReason.BELOW, EntryReason.EXCLUDED, EntryReason.OTHER_CRITERION));
        Criterion criterion = switch (reason) {
            case BELOW ->
                new Criterion.AnyOf(List.of(
                        new Criterion.AtLeast(need, 1 + draw.below(4)),
                        new Criterion.AtLeast("need:" + draw.need(), 1 + draw.below(4))));
            case EXCLUDED -> new Criterion.AtMost(need, draw.below(4));
            default -> fact(draw.one(List.of("yes", "no")));
        };
        return entry(code, reason, criterion);
    }

    /** One step opens them all; without it each asks for a need of its own, so that few steps may stand for many. */
    private List<EntryCriterion> oneStepOrManyNeeds() {
        Criterion step = new Criterion.OneOf("fact:" + draw.one(List.of("agrees", "registered")), List.of("yes"));
        return draw.shuffled(Draw.DOMAINS.domains()).subList(0, 3).stream()
                .map(need -> entry(
                        need.code(),
                        EntryReason.OTHER_CRITERION,
                        new Criterion.AnyOf(List.of(step, new Criterion.AtLeast(need.quantity(), 1 + draw.below(2))))))
                .toList();
    }

    private static EntryCriterion entry(String code, EntryReason reason, Criterion criterion) {
        return ImmutableEntryCriterion.builder()
                .code(code)
                .label("invented")
                .reason(reason)
                .criterion(criterion)
                .build();
    }

    /** One fact or another, with one value, so that it can fall both ways. */
    private Criterion fact(String value) {
        Criterion one = new Criterion.OneOf("fact:" + draw.one(Draw.FACTS), List.of(value));
        Criterion other = new Criterion.OneOf("fact:" + draw.one(Draw.FACTS), List.of(value));
        return draw.below(2) == 0 ? one : new Criterion.AnyOf(List.of(one, other));
    }

    ServiceDirectory directory(List<ServiceOffer> of) {
        return directory(of, Draw.FACTS, ACTIONABLE);
    }

    ServiceDirectory directory(List<ServiceOffer> of, List<String> facts, List<ActionableFact> actionable) {
        ObjectNode json = (ObjectNode) Json.tree("""
            {"id": "drawn", "version": "1", "invented": true, "about": "Invented."}\
            """, "drawn.json");
        json.set(
                "facts",
                Json.toTree(facts.stream()
                        .map(fact -> Map.of("code", fact, "label", fact, "values", List.of("yes", "no")))
                        .toList()));
        json.set("actionable", Json.toTree(actionable));
        json.set("offers", Json.toTree(of));
        return ServiceDirectory.read((JsonNode) json, "drawn.json", Draw.DOMAINS);
    }

    PersonFinding evaluate(List<ServiceOffer> of, NeedsProfile person) {
        return Eligibility.of(directory(of), rules, "rule-0").evaluate(person);
    }

    PersonFinding evaluate() {
        return evaluate(offers, profile);
    }

    // --- one by one

    List<Map<String, Object>> completions() {
        List<Map<String, Object>> all = Draw.completions(profile);
        for (ServiceOffer offer : offers) {
            boolean open = offer.capacity().policy() == Capacity.Policy.HARD
                    && offer.capacity().load().isEmpty();
            List<Integer> can =
                    open ? List.of(4, 5) : List.of(offer.capacity().load().orElse(0));
            all = Draw.extended(all, offer.id(), can);
        }
        return all;
    }

    /** What an offer reads and nobody knows yet, though an answer can come; nobody is asked about offences. */
    List<String> finds(ServiceOffer offer) {
        List<String> open = new ArrayList<>();
        for (String quantity : read(offer)) {
            String code = quantity.substring(quantity.indexOf(':') + 1);
            boolean isNeed = quantity.startsWith("need:");
            boolean canCome = isNeed
                    ? profile.severity(code)
                            .reason()
                            .filter(MissingReason::isOpen)
                            .isPresent()
                    : !code.equals("offends") && !profile.facts().containsKey(code);
            if (canCome) {
                open.add(quantity);
            }
        }
        boolean openLoad = offer.capacity().policy() == Capacity.Policy.HARD
                && offer.capacity().load().isEmpty();
        if (openLoad) {
            open.add("load:" + offer.id());
        }
        return open;
    }

    /** Actionable facts that are known to be otherwise. */
    List<String> changes() {
        return Stream.of("agrees", "registered")
                .filter(fact -> Known.of("no").equals(profile.facts().get(fact)))
                .toList();
    }

    private static List<String> read(ServiceOffer offer) {
        return offer.entry().stream()
                .flatMap(entry -> entry.criterion().quantities().stream())
                .distinct()
                .toList();
    }

    /** The completions as far as an offer can tell them apart. */
    Set<Map<String, Object>> worlds(ServiceOffer offer) {
        Set<Map<String, Object>> all = new LinkedHashSet<>();
        for (Map<String, Object> completion : completions()) {
            Map<String, Object> world = new TreeMap<>();
            read(offer).forEach(quantity -> world.put(quantity, completion.get(quantity)));
            world.put("load:" + offer.id(), completion.get(offer.id()));
            all.add(world);
        }
        return all;
    }

    static boolean meetsIn(ServiceOffer offer, Map<String, Object> world) {
        Map<String, Object> completion = new TreeMap<>(world);
        completion.put(offer.id(), world.get("load:" + offer.id()));
        return meets(offer, completion);
    }

    static boolean meets(ServiceOffer offer, Map<String, Object> completion) {
        boolean free = offer.capacity().policy() != Capacity.Policy.HARD || (int) completion.get(offer.id()) < 5;
        return free && offer.entry().stream().allMatch(entry -> Draw.holds(entry.criterion(), completion));
    }

    boolean someOfferMeets(NeedDomain need, Map<String, Object> completion) {
        return offers.stream().anyMatch(offer -> offer.addresses(need.code()) && meets(offer, completion));
    }

    boolean isCumulative(Map<String, Object> completion) {
        return Draw.count(rules.rule("rule-0"), completion)
                >= rules.rule("rule-0").atLeast();
    }

    boolean hasNoSingleDoor(Map<String, Object> completion) {
        return isCumulative(completion)
                && Draw.DOMAINS.domains().stream()
                        .filter(need -> need.tier() == Tier.TREATMENT)
                        .filter(need -> (int) completion.get(need.quantity()) >= 1)
                        .anyMatch(need -> !someOfferMeets(need, completion));
    }

    @Override
    public String toString() {
        return Json.write(profile) + "\n" + Json.write(offers) + "\n" + Json.write(rules);
    }
}
