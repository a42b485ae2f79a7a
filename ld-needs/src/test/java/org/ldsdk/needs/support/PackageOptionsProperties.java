package org.ldsdk.needs.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.ServiceOffer;

/** Laws of options over drawn people and offers, up to 8 needs beside safety and 10 offers. */
class PackageOptionsProperties {

    @Provide
    Arbitrary<SupportDraw> situations() {
        return Arbitraries.randomValue(SupportDraw::new);
    }

    private static Set<String> ids(PackageOption option) {
        return option.offers().stream().map(ServiceOffer::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> sets(PackageOptions options) {
        return options.options().stream().map(PackageOptionsProperties::ids).toList();
    }

    @Property
    void options_are_those_that_trying_every_set_finds(@ForAll("situations") SupportDraw draw) {
        PackageOptions options = draw.options();
        assertThat(options.isComplete()).isTrue();
        assertThat(options.hasMore()).isFalse();
        assertThat(sets(options)).containsExactlyInAnyOrderElementsOf(new EverySet(draw).best);
    }

    @Property
    void an_option_says_what_it_leaves_and_how_long_it_takes(@ForAll("situations") SupportDraw draw) {
        EverySet every = new EverySet(draw);
        for (PackageOption option : draw.options().options()) {
            List<Integer> key = every.key(ids(option));
            assertThat(option.unmetBasic()).hasSize(key.get(1));
            assertThat(option.unmetOther())
                    .hasSize(key.subList(2, 6).stream().mapToInt(one -> one).sum());
            assertThat(option.agencies()).hasSize(key.get(10));
            assertThat(option.waiting().lowest()).isEqualTo((int) every.earliest(ids(option)));
            assertThat(option.waiting().highest()).isEqualTo(every.latest(ids(option)));
        }
    }

    @Property
    void the_order_in_which_things_come_in_changes_nothing(@ForAll("situations") SupportDraw draw) {
        SearchLimits few = new SearchLimits(3, 100_000);
        PackageOptions before = draw.options(false, few);
        PackageOptions after = draw.options(true, few);
        assertThat(withoutHash(after)).isEqualTo(withoutHash(before));
    }

    private static ObjectNode withoutHash(PackageOptions options) {
        ObjectNode json = options.toJson();
        json.remove("definitions");
        return json.put("text", options.explain().replaceAll("- By .*", ""));
    }

    @Property
    void one_more_offer_never_makes_the_best_worse(@ForAll("situations") SupportDraw draw) {
        List<Set<String>> before = sets(draw.options());
        EverySet every = new EverySet(draw);
        SupportDraw.Offer another = draw.drawOffer("offer-z");
        draw.offers.add(another);
        draw.drawLinks(another);
        List<Set<String>> after = sets(draw.options());
        if (!before.isEmpty()) {
            assertThat(after).isNotEmpty();
            Set<String> worse = before.get(0);
            Set<String> better = after.get(0);
            int compared = EverySet.compare(every.key(better), every.key(worse));
            assertThat(compared).isLessThanOrEqualTo(0);
            double surely = before.stream().mapToDouble(every::latest).min().orElseThrow();
            assertThat(compared < 0 || after.stream().allMatch(set -> every.earliest(set) <= surely))
                    .isTrue();
        }
    }

    @Property
    void what_the_person_does_not_want_is_in_no_option_and_costs_no_other(@ForAll("situations") SupportDraw draw) {
        PackageOptions options = draw.options();
        options.options().forEach(option -> assertThat(ids(option)).noneMatch(draw.refused::contains));
        assertThat(options.refused().stream().map(one -> one.offer().id())).containsExactlyElementsOf(draw.refused);
        draw.offers.stream()
                .map(offer -> offer.id)
                .filter(id -> !draw.refused.contains(id) && !draw.chosen.contains(id))
                .filter(id -> sets(options).stream().noneMatch(set -> set.contains(id)))
                .findFirst()
                .ifPresent(draw.refused::add);
        assertThat(sets(draw.options())).isEqualTo(sets(options));
    }

    @Property
    void what_the_person_wants_is_in_every_option_or_it_is_said_why_not(@ForAll("situations") SupportDraw draw) {
        PackageOptions options = draw.options();
        assertThat(options.chosen().stream().map(one -> one.offer().id())).containsExactlyElementsOf(draw.chosen);
        for (ChosenOffer one : options.chosen()) {
            boolean every = sets(options).stream()
                    .allMatch(set -> set.contains(one.offer().id()));
            assertThat(one.isInEvery()).isEqualTo(every && !options.options().isEmpty());
            assertThat(one.whyNot().orElse("said")).isNotEqualTo("not everything was searched");
            assertThat(one.whyNot().orElse("said")).isNotBlank();
        }
    }

    @Property
    void safety_is_never_covered(@ForAll("situations") SupportDraw draw) {
        PackageOptions options = draw.options();
        options.table()
                .forEach(row ->
                        assertThat(SupportDraw.SAFETY).doesNotContain(row.need().code()));
        for (PackageOption option : options.options()) {
            option.meets()
                    .values()
                    .forEach(needs -> assertThat(codes(needs)).doesNotContainAnyElementsOf(SupportDraw.SAFETY));
        }
        assertThat(options.escalations().stream().map(one -> one.need().code()))
                .containsExactlyElementsOf(SupportDraw.SAFETY.stream()
                        .filter(need -> draw.severities.getOrDefault(need, 1) > 0)
                        .toList());
        options.escalations()
                .forEach(one -> assertThat(one.ways()).hasSize(one.need().code().equals("risk") ? 1 : 0));
        SupportDraw.SAFETY.forEach(need -> draw.severities.put(need, 4));
        draw.offers.forEach(offer -> offer.needs.addAll(SupportDraw.SAFETY.stream()
                .filter(need -> !offer.needs.contains(need))
                .toList()));
        draw.met.removeAll(SupportDraw.SAFETY);
        PackageOptions worse = draw.options();
        assertThat(sets(worse)).isEqualTo(sets(options));
        assertThat(worse.escalations()).hasSize(SupportDraw.SAFETY.size());
    }

    private static List<String> codes(List<NeedDomain> needs) {
        return needs.stream().map(NeedDomain::code).toList();
    }

    @Property
    void a_firm_number_of_places_is_never_exceeded_and_a_soft_one_is_reported(@ForAll("situations") SupportDraw draw) {
        for (PackageOption option : draw.options().options()) {
            for (String id : ids(option)) {
                SupportDraw.Offer offer = draw.offer(id);
                boolean full = offer.load < 0 || offer.load >= 5;
                assertThat(offer.capacity.equals("hard") && full).isFalse();
                assertThat(option.overflow().stream()
                                .map(SoftOverflow::offer)
                                .toList()
                                .contains(id))
                        .isEqualTo(offer.capacity.equals("soft") && full);
            }
        }
    }

    @Property
    void what_is_not_known_is_never_none(@ForAll("situations") SupportDraw draw) {
        PackageOptions options = draw.options();
        List<String> table =
                options.table().stream().map(row -> row.need().code()).toList();
        for (List<String> some : List.of(SupportDraw.BASIC, SupportDraw.OTHER)) {
            for (String need : some) {
                boolean known = draw.severities.containsKey(need);
                boolean isNeed = draw.severities.getOrDefault(need, 0) > 0;
                assertThat(codes(options.notKnown()).contains(need)).isEqualTo(!known);
                assertThat(table.contains(need)).isEqualTo(isNeed && !draw.met.contains(need));
                assertThat(codes(options.metNow()).contains(need)).isEqualTo(isNeed && draw.met.contains(need));
            }
        }
        List<String> perhaps =
                options.perhaps().stream().map(one -> one.offer().id()).toList();
        for (SupportDraw.Offer offer : draw.offers) {
            if (offer.door.equals("unknown")) {
                sets(options).forEach(set -> assertThat(set).doesNotContain(offer.id));
                assertThat(perhaps.contains(offer.id))
                        .isEqualTo(
                                canStillBe(draw, offer) && offer.needs.stream().anyMatch(table::contains));
            }
        }
        options.options()
                .forEach(option -> assertThat(option.waiting().unknown())
                        .containsExactlyElementsOf(ids(option).stream()
                                .filter(id -> draw.offer(id).days < 0)
                                .toList()));
    }

    /** Whether nothing that is known keeps an offer, and all that it leads to, out. */
    private static boolean canStillBe(SupportDraw draw, SupportDraw.Offer offer) {
        Set<String> together = new TreeSet<>(Set.of(offer.id));
        while (together.addAll(together.stream()
                .flatMap(id -> draw.offer(id).requires.stream())
                .toList())) {
            assertThat(together.size()).isLessThanOrEqualTo(draw.offers.size());
        }
        return together.stream()
                .map(draw::offer)
                .noneMatch(one -> one.door.equals("no")
                        || draw.refused.contains(one.id)
                        || one.gpOnly && draw.registered.equals("no")
                        || one.capacity.equals("hard") && one.load >= 5);
    }

    @Property
    void fewer_are_shown_where_there_are_too_many_and_it_is_said(@ForAll("situations") SupportDraw draw) {
        List<Set<String>> all = sets(draw.options());
        for (int most : List.of(1, 2)) {
            PackageOptions few = draw.options(new SearchLimits(most, 1_000_000));
            assertThat(few.hasMore()).isEqualTo(all.size() > most);
            assertThat(few.isComplete()).isTrue();
            assertThat(sets(few)).hasSize(Math.min(most, all.size())).isSubsetOf(all);
        }
    }

    @Property
    void a_search_that_is_cut_short_says_so_and_still_holds_to_the_rules(@ForAll("situations") SupportDraw draw) {
        EverySet every = new EverySet(draw);
        for (int work : List.of(1, 10, 60)) {
            PackageOptions cut = draw.options(new SearchLimits(5000, work));
            assertThat(sets(cut)).allMatch(every::isValid);
            if (cut.isComplete()) {
                assertThat(sets(cut)).containsExactlyInAnyOrderElementsOf(every.best);
            }
        }
    }
}
