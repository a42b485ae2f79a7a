package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Tier;

/** A drawn person, drawn services and rules, and what brute force says of them. */
final class ServiceDraw {

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
            default -> new Criterion.OneOf("fact:" + draw.one(Draw.FACTS), List.of(draw.one(List.of("yes", "no"))));
        };
        return ImmutableEntryCriterion.builder()
                .code(code)
                .label("invented")
                .reason(reason)
                .criterion(criterion)
                .build();
    }

    ServiceDirectory directory(List<ServiceOffer> of) {
        ObjectNode json = (ObjectNode) Json.tree("""
            {"id": "drawn", "version": "1", "invented": true, "about": "Invented.", "facts": [
              {"code": "offends", "label": "offends", "values": ["yes", "no"]},
              {"code": "agrees", "label": "agrees", "values": ["yes", "no"]}]}\
            """, "drawn.json");
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
