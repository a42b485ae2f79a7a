package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;

/** Laws of steps over drawn services and people, by trying everything. */
class StepsProperties {

    @Provide
    Arbitrary<ServiceDraw> situations() {
        return Arbitraries.randomValue(ServiceDraw::new);
    }

    private static void eachNo(PersonFinding found, Consumer<OfferFinding> check) {
        found.offers().values().stream()
                .filter(offer -> offer.verdict() != OfferVerdict.MEETS)
                .forEach(check);
    }

    private static Set<Set<String>> names(Steps steps) {
        return steps.sets().stream()
                .map(set -> set.stream().map(StepsProperties::name).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static String name(Step step) {
        return step instanceof Step.Change change ? "change:" + change.fact() : ((Step.FindOut) step).of();
    }

    @Property
    void every_list_turns_the_answer_and_nothing_smaller_does(@ForAll("situations") ServiceDraw situation) {
        eachNo(situation.evaluate(), offer -> {
            assertThat(offer.steps().complete()).isTrue();
            assertThat(names(offer.steps())).isEqualTo(byTryingEverything(situation, offer.offer()));
        });
    }

    @Property
    void changes_alone_turn_the_answer_for_certain(@ForAll("situations") ServiceDraw situation) {
        eachNo(
                situation.evaluate(),
                offer -> offer.steps().sets().stream()
                        .filter(set -> set.stream().allMatch(Step.Change.class::isInstance))
                        .forEach(set -> {
                            Map<String, Known<String>> facts = new LinkedHashMap<>(situation.profile.facts());
                            set.forEach(step ->
                                    facts.put(((Step.Change) step).fact(), Known.of(((Step.Change) step).value())));
                            PersonFinding after =
                                    situation.evaluate(situation.offers, situation.profile.supposing(facts));
                            assertThat(after.offers().get(offer.offer().id()).verdict())
                                    .isEqualTo(OfferVerdict.MEETS);
                        }));
    }

    @Property
    void an_offer_that_meets_has_no_steps(@ForAll("situations") ServiceDraw situation) {
        situation.evaluate().offers().values().stream()
                .filter(offer -> offer.verdict() == OfferVerdict.MEETS)
                .forEach(offer -> assertThat(offer.steps()).isEqualTo(Steps.NONE));
    }

    @Property
    void no_step_changes_what_is_not_actionable_or_asks_about_offences(@ForAll("situations") ServiceDraw situation) {
        eachNo(
                situation.evaluate(),
                offer -> offer.steps().sets().stream().flatMap(List::stream).forEach(step -> {
                    if (step instanceof Step.Change change) {
                        assertThat(change.fact()).isIn("agrees", "registered");
                        assertThat(situation.profile.facts()).containsEntry(change.fact(), Known.of("no"));
                    } else {
                        assertThat(situation.finds(offer.offer())).contains(((Step.FindOut) step).of());
                        assertThat(((Step.FindOut) step).of()).isNotEqualTo("fact:offends");
                    }
                }));
    }

    @Property
    void the_order_of_criteria_facts_and_steps_changes_nothing(@ForAll("situations") ServiceDraw situation) {
        List<ServiceOffer> shuffled = situation.offers.stream()
                .<ServiceOffer>map(offer -> ImmutableServiceOffer.builder()
                        .from(offer)
                        .entry(situation.draw.shuffled(offer.entry()))
                        .build())
                .toList();
        Map<String, Known<String>> facts = new LinkedHashMap<>();
        situation
                .draw
                .shuffled(List.copyOf(situation.profile.facts().entrySet()))
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        PersonFinding before = situation.evaluate();
        PersonFinding after = Eligibility.of(
                        situation.directory(
                                shuffled,
                                situation.draw.shuffled(Draw.FACTS),
                                situation.draw.shuffled(ServiceDraw.ACTIONABLE)),
                        situation.rules,
                        "rule-0")
                .evaluate(situation.profile.supposing(facts));
        before.offers()
                .forEach((id, offer) ->
                        assertThat(after.offers().get(id).steps()).isEqualTo(offer.steps()));
    }

    /** With exclusions it is otherwise: a worse need may shut a door that steps would have opened. */
    @Property
    void where_nothing_excludes_a_worse_need_never_makes_steps_more(@ForAll("situations") ServiceDraw situation) {
        NeedsProfile worse = NeedsProfile.of("worse").supposing(situation.profile.facts());
        for (NeedDomain need : Draw.DOMAINS.domains()) {
            Known<Integer> rated = situation.profile.severity(need.code());
            worse = rated.isKnown()
                    ? worse.rate(
                            need.code(),
                            Rater.PRACTITIONER,
                            Math.min(4, rated.value().orElseThrow() + situation.draw.below(3)))
                    : worse.with(Rating.missing(
                            need.code(), Rater.PRACTITIONER, rated.reason().orElseThrow()));
        }
        PersonFinding after = situation.evaluate(situation.offers, worse);
        eachNo(situation.evaluate(), offer -> {
            boolean excludes = offer.offer().entry().stream().anyMatch(one -> one.reason() == EntryReason.EXCLUDED);
            if (!excludes && offer.steps().size() > 0) {
                OfferFinding then = after.offers().get(offer.offer().id());
                assertThat(then.steps().size())
                        .isLessThanOrEqualTo(offer.steps().size());
                assertThat(then.steps().size() > 0).isEqualTo(then.verdict() != OfferVerdict.MEETS);
            }
        });
    }

    // --- by trying everything

    private static Set<Set<String>> byTryingEverything(ServiceDraw situation, ServiceOffer offer) {
        Set<Map<String, Object>> worlds = situation.worlds(offer);
        List<String> can = new ArrayList<>(situation.finds(offer));
        situation.changes().forEach(fact -> can.add("change:" + fact));
        for (int size = 1; size <= can.size(); size++) {
            Set<Set<String>> turning = new HashSet<>();
            for (int picked = 0; picked < 1 << can.size(); picked++) {
                Set<String> set = new HashSet<>();
                for (int i = 0; i < can.size(); i++) {
                    if ((picked >> i & 1) == 1) {
                        set.add(can.get(i));
                    }
                }
                if (set.size() == size && turns(offer, worlds, set)) {
                    turning.add(set);
                }
            }
            if (!turning.isEmpty()) {
                return turning;
            }
        }
        return Set.of();
    }

    /** Whether there are answers to what is found out under which, after the changes, every completion is met. */
    private static boolean turns(ServiceOffer offer, Set<Map<String, Object>> worlds, Set<String> set) {
        Map<Map<String, Object>, Boolean> met = new HashMap<>();
        for (Map<String, Object> world : worlds) {
            Map<String, Object> changed = new HashMap<>(world);
            set.stream()
                    .filter(one -> one.startsWith("change:"))
                    .forEach(one -> changed.replace("fact:" + one.substring("change:".length()), "yes"));
            Map<String, Object> answers = new TreeMap<>();
            set.stream().filter(changed::containsKey).forEach(one -> answers.put(one, changed.get(one)));
            met.merge(answers, ServiceDraw.meetsIn(offer, changed), Boolean::logicalAnd);
        }
        return met.containsValue(true);
    }
}
