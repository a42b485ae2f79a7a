package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;

/** Drawn services with criteria of every shape over needs, lists and numbers, and drawn people. */
final class BulkDraw {

    private static final List<FactDefinition> FACTS = List.of(
            new FactDefinition("registered", "registered", Optional.of(List.of("yes", "no")), Optional.empty()),
            new FactDefinition("area", "area", Optional.of(List.of("north", "south", "east")), Optional.empty()),
            new FactDefinition("age", "age", Optional.empty(), Optional.of(new ScoreRange(10, 120))));
    private static final NamedFacts NOTHING =
            NeedQuantities.of(Draw.DOMAINS, FACTS).facts(NeedsProfile.of("nobody"));

    final Draw draw;
    final Eligibility eligibility;
    final List<NeedsProfile> people;

    BulkDraw(Random random) {
        this.draw = new Draw(random);
        List<ServiceOffer> offers = IntStream.range(0, draw.one(List.of(0, 1, 3, 5, 31, 32, 33, 70)))
                .mapToObj(i -> offer("offer-" + i))
                .toList();
        this.eligibility = Eligibility.of(directory(offers), draw.rules(), "rule-0");
        this.people = Stream.generate(this::person).limit(1 + draw.below(12)).toList();
    }

    private static ServiceDirectory directory(List<ServiceOffer> offers) {
        ObjectNode json = (ObjectNode) Json.tree("""
                {"id": "drawn", "version": "1", "invented": true, "about": "Invented."}
                """, "drawn.json");
        json.set("facts", Json.toTree(FACTS));
        json.set("offers", Json.toTree(offers));
        return ServiceDirectory.read((JsonNode) json, "drawn.json", Draw.DOMAINS);
    }

    private ServiceOffer offer(String id) {
        Stated invented = new Stated("invented", Optional.empty(), Optional.empty());
        ImmutableServiceOffer.Builder offer = ImmutableServiceOffer.builder()
                .id(id)
                .name(invented)
                .provider(invented)
                .area(invented);
        ImmutableCapacity.Builder capacity = ImmutableCapacity.builder().policy(Capacity.Policy.NONE);
        if (draw.below(4) == 0) {
            capacity.policy(Capacity.Policy.HARD).places(5);
            capacity.load(draw.one(List.of(Optional.of(4), Optional.of(5), Optional.<Integer>empty())));
        }
        offer.capacity(capacity.build());
        IntStream.range(0, draw.below(5)).forEach(i -> offer.addEntry(entry("entry-" + i)));
        return offer.build();
    }

    private EntryCriterion entry(String code) {
        return ImmutableEntryCriterion.builder()
                .code(code)
                .label("invented")
                .reason(EntryReason.OTHER_CRITERION)
                .criterion(falling(() -> criterion(draw.below(3))))
                .build();
    }

    /** One that can fall both ways, as a directory wants it. */
    private static Criterion falling(Supplier<Criterion> drawn) {
        return Stream.generate(drawn)
                .filter(one -> NOTHING.evaluate(NOTHING.quantities().evaluator(one)) == Verdict.UNDETERMINED)
                .findFirst()
                .orElseThrow();
    }

    private Criterion criterion(int depth) {
        if (depth == 0) {
            return comparison();
        }
        List<Criterion> parts = Stream.generate(() -> criterion(depth - 1))
                .limit(1 + draw.below(3))
                .toList();
        return switch (draw.below(6)) {
            case 0 -> new Criterion.AnyOf(parts);
            case 1 -> new Criterion.CountAtLeast(1 + draw.below(parts.size()), parts);
            case 2 -> new Criterion.Not(parts.get(0));
            case 3 -> new Criterion.Not(new Criterion.AnyOf(parts));
            default -> new Criterion.AllOf(parts);
        };
    }

    private Criterion comparison() {
        String need = "need:" + draw.need();
        int years = 10 + draw.below(60);
        return switch (draw.below(9)) {
            case 0, 1, 2 -> new Criterion.AtLeast(need, draw.below(5));
            case 3 -> new Criterion.AtMost(need, draw.below(5));
            case 4 -> new Criterion.Answered(draw.one(List.of(need, "fact:area", "fact:age")));
            case 5 -> new Criterion.OneOf("fact:registered", List.of("yes"));
            case 6 ->
                new Criterion.OneOf(
                        "fact:area",
                        draw.shuffled(List.of("north", "south", "east")).subList(0, 2));
            case 7 -> new Criterion.AtMost("fact:age", years + draw.below(2) / 2.0);
            default -> new Criterion.Between("fact:age", years, years + draw.below(20));
        };
    }

    private NeedsProfile person() {
        NeedsProfile person = NeedsProfile.of("drawn");
        for (NeedDomain need : Draw.DOMAINS.domains()) {
            person = switch (draw.below(4)) {
                case 0 -> person;
                case 1 -> person.with(Rating.missing(need.code(), Rater.PRACTITIONER, reason()));
                default -> person.rate(need.code(), Rater.PRACTITIONER, draw.below(5));
            };
        }
        for (FactDefinition fact : FACTS) {
            person = switch (draw.below(4)) {
                case 0 -> person;
                case 1 -> person.withFact(fact.code(), Known.missing(reason()));
                default -> person.fact(fact.code(), written(fact));
            };
        }
        return person;
    }

    private MissingReason reason() {
        return draw.one(List.of(MissingReason.values()));
    }

    private String written(FactDefinition fact) {
        return fact.values().map(draw::one).orElseGet(() -> Integer.toString(10 + draw.below(111)));
    }

    /** The same people, each handed over value by value. */
    NeedsTable byPosition(BulkEligibility bulk) {
        NeedsTable.Builder table = bulk.table();
        for (NeedsProfile person : people) {
            table.row();
            for (int need = 0; need < bulk.needs().size(); need++) {
                Known<Integer> severity = person.severity(bulk.needs().get(need).code());
                int at = need;
                severity.value().ifPresent(value -> table.severity(at, value));
                severity.reason().ifPresent(why -> table.missing(at, why));
            }
            for (int fact = 0; fact < bulk.facts().size(); fact++) {
                put(table, fact, bulk.facts().get(fact), person.facts());
            }
        }
        return table.build();
    }

    private static void put(NeedsTable.Builder table, int at, FactDefinition fact, Map<String, Known<String>> written) {
        Known<String> value = written.get(fact.code());
        if (value != null) {
            value.reason().ifPresent(why -> table.missingFact(at, why));
            value.value()
                    .ifPresent(one -> table.fact(
                            at, fact.values().map(all -> all.indexOf(one)).orElseGet(() -> Integer.parseInt(one))));
        }
    }

    NeedsTable table(BulkEligibility bulk) {
        NeedsTable.Builder table = bulk.table();
        people.forEach(table::add);
        return table.build();
    }

    /** Offers of which something reads several needs or facts together, so that no look-up decides it. */
    long joint() {
        return eligibility.compiled().stream()
                .filter(offer -> IndependentParts.of(offer.criterion()).stream()
                        .anyMatch(part -> part.reads().size() > 1))
                .count();
    }

    @Override
    public String toString() {
        List<Object> all = new ArrayList<>(people);
        all.addAll(eligibility.directory().offers());
        return Json.write(all);
    }
}
