package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The best sets of offers, found by trying every set there is, from what was drawn alone. */
final class EverySet {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final SupportDraw draw;
    final List<Set<String>> best = new ArrayList<>();

    EverySet(SupportDraw draw) {
        this.draw = draw;
        List<Set<String>> valid = subsets().stream().filter(this::isValid).toList();
        List<List<Integer>> keys = valid.stream().map(this::key).toList();
        List<Integer> least = keys.stream().min(EverySet::compare).orElseThrow();
        List<Set<String>> tied = IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).equals(least))
                .mapToObj(valid::get)
                .toList();
        double surely = tied.stream().mapToDouble(this::latest).min().orElseThrow();
        tied.stream()
                .filter(set -> earliest(set) <= surely)
                .filter(set -> !set.isEmpty())
                .filter(set -> valid.stream().noneMatch(other -> addsNothing(set, other)))
                .forEach(best::add);
    }

    private List<Set<String>> subsets() {
        List<Set<String>> all = new ArrayList<>(List.of(new TreeSet<String>()));
        for (SupportDraw.Offer offer : draw.offers.stream().filter(this::isMet).toList()) {
            List.copyOf(all).forEach(set -> {
                Set<String> more = new TreeSet<>(set);
                more.add(offer.id);
                all.add(more);
            });
        }
        return all;
    }

    /** Whether the person may enter: for sure, however what is unknown turns out. */
    boolean isMet(SupportDraw.Offer offer) {
        boolean gp = !offer.gpOnly || draw.registered.equals("yes");
        boolean place = !offer.capacity.equals("hard") || offer.load >= 0 && offer.load < 5;
        return offer.door.equals("yes") && gp && place;
    }

    boolean isValid(Set<String> set) {
        return set.stream()
                .map(draw::offer)
                .allMatch(offer -> isMet(offer)
                        && !draw.refused.contains(offer.id)
                        && set.containsAll(offer.requires)
                        && offer.notWith.stream().noneMatch(set::contains));
    }

    private Set<String> left(Set<String> set) {
        Set<String> left = new TreeSet<>();
        Stream.of(SupportDraw.BASIC, SupportDraw.OTHER)
                .flatMap(List::stream)
                .filter(need -> draw.severities.getOrDefault(need, 0) > 0 && !draw.met.contains(need))
                .filter(need ->
                        set.stream().noneMatch(id -> draw.offer(id).needs.contains(need)))
                .forEach(left::add);
        return left;
    }

    /** What is compared, number by number; less is better. */
    List<Integer> key(Set<String> set) {
        Set<String> left = left(set);
        List<Integer> key = new ArrayList<>();
        key.add((int) draw.chosen.stream().filter(id -> !set.contains(id)).count());
        key.add((int) left.stream().filter(SupportDraw.BASIC::contains).count());
        for (List<String> kind : List.of(SupportDraw.OTHER, SupportDraw.BASIC)) {
            for (int severity = 4; severity > 0; severity--) {
                int one = severity;
                key.add((int) left.stream()
                        .filter(need -> kind.contains(need) && draw.severities.get(need) == one)
                        .count());
            }
        }
        key.add(set.stream()
                .map(id -> draw.offer(id).answeredFor())
                .collect(Collectors.toSet())
                .size());
        return key;
    }

    static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return 0;
    }

    double earliest(Set<String> set) {
        return set.stream()
                .mapToDouble(id -> draw.offer(id).days)
                .filter(days -> days >= 0)
                .max()
                .orElse(0);
    }

    double latest(Set<String> set) {
        return set.stream()
                .mapToDouble(id -> draw.offer(id).days < 0 ? NEVER : draw.offer(id).days)
                .max()
                .orElse(0);
    }

    /** Whether the other is part of the set, and does all that it does. */
    private boolean addsNothing(Set<String> set, Set<String> other) {
        Set<String> wanted = new HashSet<>(set);
        wanted.retainAll(draw.chosen);
        return other.size() < set.size()
                && set.containsAll(other)
                && left(other).equals(left(set))
                && other.containsAll(wanted);
    }
}
