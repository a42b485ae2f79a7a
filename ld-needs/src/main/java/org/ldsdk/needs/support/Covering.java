package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Severity;
import org.ldsdk.needs.Tier;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.WaitingTime;

/**
 * The needs of one person and the offers that can be in an option, as bits, and back. Everything is in an order of its
 * own, so that the order in which things came in changes nothing.
 */
final class Covering {

    /** Each count has six bits of a weight, so that fewer of something worse is always less. */
    private static final int BITS = 6;

    private final List<ServiceOffer> offers;
    private final List<String> wishes;
    private final CoverProblem problem;

    Covering(List<NeedRow> table, OfferPool pool, List<String> chosen) {
        this.offers = pool.usable();
        this.wishes = chosen.stream().filter(id -> number(id) >= 0).sorted().toList();
        List<Item> items = Stream.concat(
                        table.stream().map(this::need), wishes.stream().map(this::wish))
                .filter(item -> !item.by().isEmpty())
                .sorted(Comparator.comparing((Item item) -> item.by().size()).thenComparing(Item::code))
                .toList();
        if (items.size() > CoverProblem.MOST_ITEMS) {
            throw new IllegalArgumentException("PackageOptions: must be at most " + CoverProblem.MOST_ITEMS
                    + " needs that offers meet and offers chosen, but was " + items.size());
        }
        List<String> agencies = offers.stream()
                .map(ServiceOffer::answeredFor)
                .distinct()
                .sorted()
                .toList();
        this.problem = new CoverProblem(
                items.stream().mapToLong(Item::weight).toArray(),
                IntStream.range(0, offers.size())
                        .mapToObj(offer -> candidate(offer, items, agencies))
                        .toList());
    }

    /**
     * What is to be covered.
     *
     * @param code in alphabetical order of which items that are alike stand
     * @param weight of leaving it
     * @param by the offers that cover it
     */
    private record Item(String code, long weight, List<Integer> by) {}

    private Item need(NeedRow row) {
        List<Integer> by = IntStream.range(0, offers.size())
                .filter(offer -> offers.get(offer).addresses(row.need().code()))
                .boxed()
                .toList();
        return new Item("need " + row.need().code(), weight(row.need(), row.severity()), by);
    }

    private Item wish(String id) {
        return new Item("wish " + id, 1L << 9 * BITS, List.of(number(id)));
    }

    /** From the lowest: basic needs of severity 1 to 4, other needs of severity 1 to 4, any basic need, any wish. */
    private static long weight(NeedDomain need, int severity) {
        int step = severity - Severity.LEAST_NEED;
        return need.tier() == Tier.BASIC ? (1L << 8 * BITS) + (1L << step * BITS) : 1L << (4 + step) * BITS;
    }

    private int number(String id) {
        return IntStream.range(0, offers.size())
                .filter(offer -> offers.get(offer).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private CoverProblem.Candidate candidate(int number, List<Item> items, List<String> agencies) {
        ServiceOffer offer = offers.get(number);
        long covers = IntStream.range(0, items.size())
                .filter(item -> items.get(item).by().contains(number))
                .mapToLong(item -> 1L << item)
                .sum();
        return new CoverProblem.Candidate(
                covers,
                agencies.indexOf(offer.answeredFor()),
                offer.waiting().map(WaitingTime::days).orElse(CoverProblem.UNKNOWN),
                numbers(offer.requires()),
                numbers(offer.notWith()));
    }

    /** Those of them that can be in an option. */
    private List<Integer> numbers(List<String> ids) {
        return ids.stream().map(this::number).filter(offer -> offer >= 0).toList();
    }

    CoverProblem problem() {
        return problem;
    }

    /** In alphabetical order of ids. */
    List<ServiceOffer> offers(BitSet set) {
        return set.stream().mapToObj(offers::get).toList();
    }

    LongestWait wait(BitSet set) {
        List<String> unknown = offers(set).stream()
                .filter(offer -> offer.waiting().isEmpty())
                .map(ServiceOffer::id)
                .toList();
        return new LongestWait(problem.longestKnown(set), unknown);
    }

    /** Why an offer that the person chose, and may enter, is not in every option. */
    String whyNotTogether(ServiceOffer chosen) {
        BitSet shutOut = problem.shutOut(number(chosen.id()));
        List<String> others = new ArrayList<>();
        wishes.stream()
                .map(this::number)
                .filter(shutOut::get)
                .map(offer -> offers.get(offer).name().text())
                .forEach(others::add);
        return others.isEmpty()
                ? "not everything was searched"
                : "it cannot come together with " + FindingWords.list(others, "or")
                        + (others.size() == 1 ? ", which is chosen too" : ", which are chosen too");
    }
}
