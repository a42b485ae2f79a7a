package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.needs.AttentionEntry;
import org.ldsdk.needs.ComplexityRule;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.Evidence;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;

/** Every input that a verdict read is cited in its finding, with what it was; and no other input moves it. */
class CitedInputProperties {

    @Provide
    Arbitrary<ServiceDraw> situations() {
        return Arbitraries.randomValue(ServiceDraw::new);
    }

    private static List<Reading> readings(OfferFinding offer) {
        return offer.entry().stream()
                .flatMap(entry -> entry.finding().readings().stream())
                .toList();
    }

    private static Set<String> cited(OfferFinding offer) {
        return readings(offer).stream().map(Reading::quantity).collect(Collectors.toSet());
    }

    private static Set<String> cited(Stream<OfferFinding> offers) {
        return offers.flatMap(offer -> cited(offer).stream()).collect(Collectors.toSet());
    }

    private static Set<String> counted(ComplexityRule rule) {
        return rule.lists(Draw.DOMAINS).stream()
                .flatMap(list -> list.counts().stream())
                .flatMap(one -> one.criterion().quantities().stream())
                .collect(Collectors.toSet());
    }

    /** Something about the person, said otherwise. */
    private record Change(String quantity, NeedsProfile after) {}

    private static Change change(ServiceDraw situation) {
        if (situation.draw.below(3) == 0) {
            String fact = situation.draw.one(Draw.FACTS);
            Map<String, Known<String>> facts = new LinkedHashMap<>(situation.profile.facts());
            facts.put(fact, Known.of(Known.of("yes").equals(facts.get(fact)) ? "no" : "yes"));
            return new Change("fact:" + fact, situation.profile.supposing(facts));
        }
        String need = situation.draw.need();
        int was = situation.profile.severity(need).value().orElse(-1);
        int now = (was + 1 + situation.draw.below(4)) % 5;
        return new Change("need:" + need, rated(situation.profile, need, Known.of(now)));
    }

    private static NeedsProfile rated(NeedsProfile profile, String need, Known<Integer> severity) {
        return unrated(profile, need)
                .with(
                        severity.isKnown()
                                ? Rating.of(
                                        need,
                                        Rater.PRACTITIONER,
                                        severity.value().orElseThrow())
                                : Rating.missing(
                                        need,
                                        Rater.PRACTITIONER,
                                        severity.reason().orElseThrow()));
    }

    /** The same person, of whom the practitioner says nothing about one need. */
    private static NeedsProfile unrated(NeedsProfile profile, String need) {
        NeedsProfile unrated =
                NeedsProfile.of(profile.id()).supposing(profile.facts()).with(profile.priority());
        for (Rating rating : profile.ratings()) {
            boolean left =
                    rating.rater() == Rater.PRACTITIONER && rating.domain().equals(need);
            unrated = left ? unrated : unrated.with(rating);
        }
        for (Evidence evidence : profile.evidence()) {
            unrated = unrated.with(evidence);
        }
        return unrated;
    }

    @Property
    void an_offer_cites_all_that_its_criteria_read_as_it_was_handed_in(@ForAll("situations") ServiceDraw situation) {
        situation.evaluate().offers().values().forEach(offer -> {
            Set<String> read = new HashSet<>();
            offer.offer().entry().forEach(entry -> read.addAll(entry.criterion().quantities()));
            if (offer.offer().capacity().policy() == Capacity.Policy.HARD) {
                read.add("load:" + offer.offer().id());
            }
            assertThat(cited(offer)).isEqualTo(read);
            readings(offer).forEach(reading -> check(reading, offer.offer(), situation.profile));
        });
    }

    private static void check(Reading reading, ServiceOffer offer, NeedsProfile profile) {
        String code = reading.quantity().substring(reading.quantity().indexOf(':') + 1);
        if (reading.quantity().startsWith("fact:")) {
            Known<String> fact = profile.facts().getOrDefault(code, Known.missing(MissingReason.NOT_ASKED));
            assertThat(reading.values()).isEqualTo(fact.value().map(List::of).orElse(List.of("yes", "no")));
        } else if (reading.quantity().startsWith("load:")) {
            assertThat((int) reading.lowest()).isEqualTo(offer.capacity().load().orElse(0));
        } else {
            Known<Integer> severity = profile.severity(code);
            assertThat((int) reading.lowest()).isEqualTo(severity.value().orElse(0));
            assertThat((int) reading.highest()).isEqualTo(severity.value().orElse(4));
            assertThat(reading.missing().isEmpty()).isEqualTo(severity.isKnown());
        }
    }

    @Property
    void what_an_offer_does_not_cite_changes_nothing_of_its_finding(@ForAll("situations") ServiceDraw situation) {
        Change change = change(situation);
        Map<String, OfferFinding> after =
                situation.evaluate(situation.offers, change.after()).offers();
        situation.evaluate().offers().forEach((id, offer) -> {
            if (!cited(offer).contains(change.quantity())) {
                assertThat(after.get(id)).isEqualTo(offer);
            }
        });
    }

    @Property
    void what_no_offer_for_a_need_cites_does_not_change_whether_it_is_met(@ForAll("situations") ServiceDraw situation) {
        Change change = change(situation);
        Map<String, NeedFinding> after =
                situation.evaluate(situation.offers, change.after()).needs();
        situation.evaluate().needs().forEach((code, need) -> {
            if (!cited(need.offers().stream()).contains(change.quantity())) {
                assertThat(after.get(code).verdict()).isEqualTo(need.verdict());
            }
        });
    }

    @Property
    void what_no_rule_counts_and_no_offer_cites_leaves_the_person_as_a_whole(
            @ForAll("situations") ServiceDraw situation) {
        Change change = change(situation);
        PersonFinding before = situation.evaluate();
        PersonFinding after = situation.evaluate(situation.offers, change.after());
        before.complexity().forEach((code, finding) -> {
            if (!counted(finding.rule()).contains(change.quantity())) {
                assertThat(after.complexity().get(code).finding()).isEqualTo(finding.finding());
                assertThat(after.complexity().get(code).explain()).isEqualTo(finding.explain());
            }
        });
        boolean counts = counted(before.decidingRule().rule()).contains(change.quantity());
        if (!counts) {
            assertThat(after.cumulative()).isEqualTo(before.cumulative());
        }
        boolean cited = cited(before.offers().values().stream()).contains(change.quantity());
        boolean treatment = List.of("need:mind", "need:drink").contains(change.quantity());
        if (!counts && !cited && !treatment) {
            assertThat(after.noSingleDoor()).isEqualTo(before.noSingleDoor());
        }
    }

    @Property
    void the_reason_of_a_place_of_attention_hangs_on_that_need_alone(@ForAll("situations") ServiceDraw situation) {
        Change change = change(situation);
        Map<String, String> after = whys(situation.evaluate(situation.offers, change.after()));
        whys(situation.evaluate()).forEach((code, why) -> {
            if (!change.quantity().endsWith(":" + code)) {
                assertThat(after).containsEntry(code, why);
            }
        });
    }

    private static Map<String, String> whys(PersonFinding found) {
        return found.attention().entries().stream()
                .collect(Collectors.toMap(AttentionEntry::code, AttentionEntry::why));
    }

    @Property
    void a_need_that_is_not_known_is_cited_as_that_and_never_as_none(@ForAll("situations") ServiceDraw situation) {
        String need = situation.draw.need();
        MissingReason reason = situation.draw.one(List.of(MissingReason.values()));
        NeedsProfile unknown = situation.draw.below(2) == 0
                ? unrated(situation.profile, need)
                : rated(situation.profile, need, Known.missing(reason));
        PersonFinding found = situation.evaluate(situation.offers, unknown);
        PersonFinding none = situation.evaluate(situation.offers, rated(situation.profile, need, Known.of(0)));
        assertThat(found.explain()).isNotEqualTo(none.explain());
        assertThat(found.toJson()).isNotEqualTo(none.toJson());
        found.offers().forEach((id, offer) -> {
            if (cited(offer).contains("need:" + need)) {
                assertThat(offer.entry()).isNotEqualTo(none.offers().get(id).entry());
            }
            if (offer.verdict() != OfferVerdict.UNDETERMINED) {
                for (int severity = 0; severity <= 4; severity++) {
                    NeedsProfile known = rated(situation.profile, need, Known.of(severity));
                    assertThat(situation
                                    .evaluate(situation.offers, known)
                                    .offers()
                                    .get(id)
                                    .verdict())
                            .isEqualTo(offer.verdict());
                }
            }
        });
    }

    @Property
    void what_the_directory_does_not_list_as_read_need_not_be_handed_in(@ForAll("situations") ServiceDraw situation) {
        Set<String> fields = situation.directory(situation.offers).fields().stream()
                .map(FieldUse::quantity)
                .collect(Collectors.toSet());
        NeedsProfile only = NeedsProfile.of("only what is read");
        for (Rating rating : situation.profile.ratings()) {
            boolean read = rating.rater() == Rater.PRACTITIONER && fields.contains("need:" + rating.domain());
            only = read ? only.with(rating) : only;
        }
        for (Map.Entry<String, Known<String>> fact : situation.profile.facts().entrySet()) {
            only = fields.contains("fact:" + fact.getKey()) ? only.withFact(fact.getKey(), fact.getValue()) : only;
        }
        PersonFinding less = situation.evaluate(situation.offers, only);
        situation.evaluate().offers().forEach((id, offer) -> {
            assertThat(less.offers().get(id).verdict()).isEqualTo(offer.verdict());
            assertThat(less.offers().get(id).entry()).isEqualTo(offer.entry());
            assertThat(less.offers().get(id).steps()).isEqualTo(offer.steps());
            assertThat(fields)
                    .containsAll(cited(offer).stream()
                            .filter(one -> !one.startsWith("load:"))
                            .toList());
        });
    }
}
