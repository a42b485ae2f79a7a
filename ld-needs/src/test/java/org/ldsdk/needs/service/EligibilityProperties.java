package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.Evidence;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.Strength;

/** Laws of findings over drawn services, rules and people. */
class EligibilityProperties {

    @Provide
    Arbitrary<ServiceDraw> situations() {
        return Arbitraries.randomValue(ServiceDraw::new);
    }

    private static Verdict verdict(List<Map<String, Object>> completions, Predicate<Map<String, Object>> holds) {
        boolean every = completions.stream().allMatch(holds);
        boolean some = completions.stream().anyMatch(holds);
        return every ? Verdict.MET : some ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    @Property
    void each_layer_says_what_all_completions_say(@ForAll("situations") ServiceDraw situation) {
        List<Map<String, Object>> completions = situation.completions();
        PersonFinding found = situation.evaluate();
        for (ServiceOffer offer : situation.offers) {
            assertThat(found.offers().get(offer.id()).verdict())
                    .isEqualTo(OfferVerdict.of(verdict(completions, one -> ServiceDraw.meets(offer, one))));
        }
        found.needs()
                .values()
                .forEach(need -> assertThat(need.verdict())
                        .isEqualTo(verdict(completions, one -> situation.someOfferMeets(need.domain(), one))));
        assertThat(found.cumulative()).isEqualTo(verdict(completions, situation::isCumulative));
        assertThat(found.noSingleDoor()).isEqualTo(verdict(completions, situation::hasNoSingleDoor));
    }

    @Property
    void an_offer_that_is_not_met_gives_its_reasons_and_any_other_gives_none(
            @ForAll("situations") ServiceDraw situation) {
        situation.evaluate().offers().values().forEach(offer -> {
            boolean fails = offer.verdict() == OfferVerdict.DOES_NOT_MEET;
            boolean jointly = fails && offer.failing().isEmpty();
            assertThat(offer.reasons().isEmpty()).isEqualTo(!fails || jointly);
            assertThat(offer.settling().isPresent()).isEqualTo(offer.verdict() == OfferVerdict.UNDETERMINED);
            if (jointly) {
                assertThat(offer.explain()).contains("its criteria cannot all hold together");
            }
        });
    }

    @Property
    void one_more_offer_removes_none_and_changes_no_other(@ForAll("situations") ServiceDraw situation) {
        List<ServiceOffer> more = new ArrayList<>(situation.offers);
        more.add(situation.draw.below(more.size() + 1), situation.offer("another"));
        PersonFinding before = situation.evaluate();
        PersonFinding after = situation.evaluate(more, situation.profile);
        Map<String, OfferFinding> others = new LinkedHashMap<>(after.offers());
        assertThat(others.remove("another")).isNotNull();
        assertThat(others).isEqualTo(before.offers());
        assertThat(after.cumulative()).isEqualTo(before.cumulative());
        before.needs()
                .forEach((code, need) -> assertThat(after.needs().get(code).offers(OfferVerdict.MEETS))
                        .containsAll(need.offers(OfferVerdict.MEETS)));
    }

    @Property
    void the_order_of_needs_facts_and_offers_changes_nothing(@ForAll("situations") ServiceDraw situation) {
        NeedsProfile shuffled = NeedsProfile.of(situation.profile.id());
        for (Rating rating : situation.draw.shuffled(situation.profile.ratings())) {
            shuffled = shuffled.with(rating);
        }
        for (String fact :
                situation.draw.shuffled(List.copyOf(situation.profile.facts().keySet()))) {
            shuffled = shuffled.withFact(fact, situation.profile.facts().get(fact));
        }
        for (Evidence evidence : situation.profile.evidence()) {
            shuffled = shuffled.with(evidence);
        }
        PersonFinding before = situation.evaluate();
        PersonFinding after = situation.evaluate(situation.draw.shuffled(situation.offers), shuffled);
        assertThat(after.offers()).isEqualTo(before.offers());
        assertThat(List.copyOf(after.offers().keySet()))
                .isEqualTo(List.copyOf(before.offers().keySet()));
        assertThat(after.needs()).isEqualTo(before.needs());
        assertThat(withoutDefinitions(after.explain())).isEqualTo(withoutDefinitions(before.explain()));
        assertThat(withoutDefinitions(after.toJson().toString()))
                .isEqualTo(withoutDefinitions(before.toJson().toString()));
    }

    /** The hash of a file hangs on the order of its lists. */
    private static String withoutDefinitions(String text) {
        return text.replaceAll("[0-9a-f]{12,64}", "sha256");
    }

    @Property
    void what_the_person_says_is_shown_and_decides_nothing(@ForAll("situations") ServiceDraw situation) {
        NeedsProfile more = situation.profile.rate(situation.draw.need(), Rater.CARER, situation.draw.below(5));
        PersonFinding before = situation.evaluate();
        PersonFinding after = situation.evaluate(situation.offers, more);
        assertThat(after.noSingleDoor()).isEqualTo(before.noSingleDoor());
        before.offers().forEach((id, offer) -> {
            assertThat(after.offers().get(id).verdict()).isEqualTo(offer.verdict());
            assertThat(after.offers().get(id).entry()).isEqualTo(offer.entry());
        });
    }

    @Property
    void strengths_and_results_beside_a_need_move_no_verdict_no_place_and_no_count(
            @ForAll("situations") ServiceDraw situation) {
        Rater rater = situation.draw.one(List.of(Rater.values()));
        NeedsProfile more = situation.profile.with(new Strength("in-work", rater, LocalDate.of(2026, 11, 16)));
        for (NeedDomain need : Draw.DOMAINS.domains()) {
            more = more.with(situation.draw.beside(need.code()));
        }
        PersonFinding before = situation.evaluate();
        PersonFinding after = situation.evaluate(situation.offers, more);
        assertThat(after.offers()).isEqualTo(before.offers());
        assertThat(after.needs()).isEqualTo(before.needs());
        assertThat(after.noSingleDoor()).isEqualTo(before.noSingleDoor());
        assertThat(after.attention()).isEqualTo(before.attention());
        before.complexity()
                .forEach((code, finding) ->
                        assertThat(after.complexity().get(code).explain()).isEqualTo(finding.explain()));
    }

    @Property
    void no_offer_switches_cumulative_off(@ForAll("situations") ServiceDraw situation) {
        ServiceOffer openDoor = ImmutableServiceOffer.builder()
                .from(situation.offer("open-door"))
                .entry(List.of())
                .capacity(
                        ImmutableCapacity.builder().policy(Capacity.Policy.NONE).build())
                .needs(Draw.DOMAINS.domains().stream()
                        .map(need -> new AddressedNeed(need.code(), Optional.empty(), Optional.empty()))
                        .toList())
                .build();
        PersonFinding alone = situation.evaluate(List.of(), situation.profile);
        PersonFinding met = situation.evaluate(List.of(openDoor), situation.profile);
        assertThat(met.offers().get("open-door").verdict()).isEqualTo(OfferVerdict.MEETS);
        assertThat(met.cumulative()).isEqualTo(alone.cumulative());
        assertThat(met.noSingleDoor()).isEqualTo(Verdict.NOT_MET);
    }

    @Property
    void the_same_input_gives_the_same_text_and_the_same_json(@ForAll("situations") ServiceDraw situation) {
        assertThat(situation.evaluate().explain())
                .isEqualTo(situation.evaluate().explain());
        assertThat(situation.evaluate().toJson())
                .hasToString(situation.evaluate().toJson().toString());
    }
}
