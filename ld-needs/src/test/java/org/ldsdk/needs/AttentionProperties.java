package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.AttentionEntry.Standing;

/** Laws of the order of attention over drawn people and all needs that ship. */
class AttentionProperties {

    private static final NeedDomains DOMAINS = NeedDomains.shipped();
    private static final List<String> CODES =
            DOMAINS.domains().stream().map(NeedDomain::code).toList();
    private static final List<MissingReason> NOT_NONE =
            List.of(MissingReason.NOT_ASKED, MissingReason.DECLINED, MissingReason.UNKNOWN);

    /** One person, and where chance comes from. */
    record Situation(Draw draw, NeedsProfile profile) {

        static Situation of(Random random) {
            Draw draw = new Draw(random);
            NeedsProfile profile = NeedsProfile.of("drawn").with(ranking(draw));
            for (String code : CODES) {
                profile = rated(profile, code, draw);
                profile = draw.below(6) == 0 ? profile.with(override(code, draw)) : profile;
            }
            for (AttentionFact fact : AttentionRules.shipped().facts()) {
                profile = draw.below(3) == 0
                        ? profile
                        : profile.withFact(
                                fact.code(),
                                draw.below(3) == 0
                                        ? Known.missing(draw.one(NOT_NONE))
                                        : Known.of(draw.one(List.of("yes", "suspected", "no"))));
            }
            return new Situation(draw, profile);
        }

        private static ClientPriority ranking(Draw draw) {
            List<String> ranked = draw.shuffled(CODES).subList(0, draw.below(4));
            return new ClientPriority(Known.of(ranked), Optional.empty());
        }

        private static NeedsProfile rated(NeedsProfile profile, String code, Draw draw) {
            NeedsProfile rated = profile;
            for (Rater rater : Rater.values()) {
                rated = switch (draw.below(4)) {
                    case 0 -> rated.rate(code, rater, draw.below(5));
                    case 1 -> rater == Rater.PRACTITIONER ? rated.rate(code, rater, draw.below(5)) : rated;
                    case 2 -> rated.with(Rating.missing(code, rater, draw.one(List.of(MissingReason.values()))));
                    default -> rated;
                };
            }
            return rated;
        }

        private static AttentionOverride override(String code, Draw draw) {
            boolean stays = AttentionRules.shipped()
                    .tier(DOMAINS.domain(code).orElseThrow())
                    .isFixed();
            return stays || draw.below(2) == 0
                    ? AttentionOverride.actedOn(code, "reason of " + code)
                    : AttentionOverride.moved(
                            code, draw.one(List.of(Tier.BASIC, Tier.ENABLER, Tier.NETWORK)), "reason of " + code);
        }

        NeedsProfile with(String code, Rater rater, Known<Integer> severity) {
            return ImmutableNeedsProfile.builder()
                    .from(profile)
                    .ratings(profile.ratings().stream()
                            .filter(rating ->
                                    rating.rater() != rater || !rating.domain().equals(code))
                            .toList())
                    .addRatings(new Rating(code, rater, severity, Optional.empty()))
                    .build();
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(Situation::of);
    }

    private static AttentionOrder order(NeedsProfile profile) {
        return AttentionOrder.of(profile, DOMAINS);
    }

    private static List<String> codes(NeedsProfile profile) {
        return order(profile).attention().stream().map(AttentionEntry::code).toList();
    }

    private static AttentionEntry entry(NeedsProfile profile, String code) {
        return order(profile).entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A place that is not looked at stands after all that are. */
    private static int place(NeedsProfile profile, String code) {
        int at = codes(profile).indexOf(code);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    @Property
    void worsening_a_need_never_lowers_its_place(@ForAll("situations") Situation situation) {
        String code = situation.draw().one(CODES);
        Rater rater = situation.draw().one(List.of(Rater.values()));
        int was = situation
                .profile()
                .rating(code, rater)
                .flatMap(rating -> rating.severity().value())
                .orElse(Severity.NONE);
        int worse = Math.min(Severity.WORST, was + 1 + situation.draw().below(Severity.WORST));
        NeedsProfile now = situation.with(code, rater, Known.of(worse));
        assertThat(place(now, code)).isLessThanOrEqualTo(place(situation.profile(), code));
        assertThat(place(now, code)).isNotEqualTo(Integer.MAX_VALUE);
    }

    @Property
    void the_order_of_ratings_needs_facts_and_overrides_changes_nothing(@ForAll("situations") Situation situation) {
        Draw draw = situation.draw();
        NeedsProfile profile = situation.profile();
        Map<String, Known<String>> facts = new LinkedHashMap<>();
        draw.shuffled(List.copyOf(profile.facts().keySet()))
                .forEach(code -> facts.put(code, profile.facts().get(code)));
        NeedsProfile shuffled = ImmutableNeedsProfile.builder()
                .from(profile)
                .ratings(draw.shuffled(profile.ratings()))
                .overrides(draw.shuffled(profile.overrides()))
                .facts(facts)
                .build();
        NeedDomains domains = ImmutableNeedDomains.builder()
                .from(DOMAINS)
                .domains(draw.shuffled(DOMAINS.domains()))
                .build();
        assertThat(AttentionOrder.of(shuffled, domains).entries())
                .isEqualTo(order(profile).entries());
    }

    @Property
    void strengths_and_results_of_tools_move_no_place(@ForAll("situations") Situation situation) {
        Draw draw = situation.draw();
        NeedsProfile more = situation
                .profile()
                .with(new Strength("in-work", draw.one(List.of(Rater.values())), LocalDate.of(2026, 11, 16)))
                .with(draw.beside(draw.one(CODES)));
        assertThat(order(more)).isEqualTo(order(situation.profile()));
    }

    @Property
    void nothing_but_the_preamble_stands_before_safety(@ForAll("situations") Situation situation) {
        List<AttentionEntry> attention = order(situation.profile()).attention();
        for (NeedDomain need : DOMAINS.domains()) {
            if (need.tier() == Tier.SAFETY) {
                assertThat(entry(situation.profile(), need.code()).tier()).isEqualTo(AttentionTier.SAFETY);
                attention.stream()
                        .takeWhile(entry -> !entry.code().equals(need.code()))
                        .filter(entry -> attention.stream()
                                .anyMatch(other -> other.code().equals(need.code())))
                        .forEach(before -> assertThat(before.ownTier().isFixed())
                                .as(before.code())
                                .isTrue());
            }
        }
    }

    @Property
    void unknown_is_never_none(@ForAll("situations") Situation situation) {
        String code = situation.draw().one(CODES);
        Known<Integer> missing = Known.missing(situation.draw().one(NOT_NONE));
        NeedsProfile unknown = situation.with(code, Rater.PRACTITIONER, missing);
        NeedsProfile none = situation.with(code, Rater.PRACTITIONER, Known.of(Severity.NONE));
        AttentionEntry entry = entry(unknown, code);
        assertThat(entry.standing()).isNotEqualTo(Standing.SETTLED);
        assertThat(entry.why()).isNotEqualTo(entry(none, code).why());
        assertThat(entry).isNotEqualTo(entry(none, code));
        if (entry.ownTier().isFixed()) {
            assertThat(entry.standing()).isEqualTo(Standing.TO_LOOK_AT);
        }
    }

    @Property
    void a_fact_that_is_not_known_is_looked_at(@ForAll("situations") Situation situation) {
        for (AttentionFact fact : AttentionRules.shipped().facts()) {
            boolean no = situation
                    .profile()
                    .facts()
                    .getOrDefault(fact.code(), Known.missing(MissingReason.NOT_ASKED))
                    .value()
                    .filter("no"::equals)
                    .isPresent();
            assertThat(codes(situation.profile()).contains(fact.code())).isEqualTo(!no);
        }
    }

    @Property
    void an_override_never_moves_safety_and_always_shows_its_reason(@ForAll("situations") Situation situation) {
        NeedsProfile bare = ImmutableNeedsProfile.builder()
                .from(situation.profile())
                .overrides(List.of())
                .build();
        List<AttentionEntry> fixed = order(bare).entries().stream()
                .filter(entry -> entry.ownTier().isFixed())
                .toList();
        AttentionEntry one = situation.draw().one(fixed);
        NeedsProfile acted = bare.with(AttentionOverride.actedOn(one.code(), "seen to"));
        assertThat(codes(acted)).isEqualTo(codes(bare));
        assertThat(entry(acted, one.code()).why()).startsWith(one.why()).contains("seen to");
        NeedsProfile moved = bare.with(AttentionOverride.moved(one.code(), Tier.NETWORK, "later"));
        assertThatThrownBy(() -> order(moved)).isInstanceOf(ProblemsException.class);
        for (AttentionOverride override : situation.profile().overrides()) {
            AttentionEntry entry = entry(situation.profile(), override.domain());
            assertThat(entry.why()).contains(override.reason());
            assertThat(entry.overrides()).contains(override);
        }
        assertThat(safety(situation.profile())).isEqualTo(safety(bare));
    }

    private static List<String> safety(NeedsProfile profile) {
        return order(profile).attention().stream()
                .takeWhile(entry -> entry.tier().isFixed())
                .map(AttentionEntry::code)
                .toList();
    }

    @Property
    void every_need_and_fact_is_in_exactly_one_list(@ForAll("situations") Situation situation) {
        AttentionOrder order = order(situation.profile());
        List<String> all = new ArrayList<>(CODES);
        AttentionRules.shipped().facts().forEach(fact -> all.add(fact.code()));
        assertThat(Stream.of(order.attention(), order.notKnown(), order.settled())
                        .flatMap(List::stream)
                        .map(AttentionEntry::code))
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
