package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/** Generated quantities, what is known of them, and a condition; judged by trying every completion one by one. */
final class NamedSituations {

    final NamedQuantities quantities;
    final Map<String, Known<Integer>> numbers = new LinkedHashMap<>();
    final Map<String, Known<String>> values = new LinkedHashMap<>();
    final Map<String, List<Integer>> ranges = new LinkedHashMap<>();
    final Map<String, NamedFacts.Within> within = new LinkedHashMap<>();
    final Map<String, List<String>> lists = new LinkedHashMap<>();
    final Map<String, List<Criterion>> counts = new LinkedHashMap<>();
    final Criterion criterion;
    private final Random random;

    NamedSituations(Random random) {
        this.random = random;
        NamedQuantities all = NamedQuantities.none();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int lowest = random.nextInt(3) - 1;
            int highest = lowest + random.nextInt(4);
            ranges.put("number:" + i, List.of(lowest, highest));
            all = all.number("number:" + i, "number " + i, lowest, highest);
            numbers.put("number:" + i, known(lowest + random.nextInt(highest - lowest + 1)));
            if (!numbers.get("number:" + i).isKnown() && highest > lowest && random.nextBoolean()) {
                int least = lowest + random.nextInt(highest - lowest);
                int most = least + 1 + random.nextInt(highest - least);
                within.put("number:" + i, new NamedFacts.Within(least, most));
            }
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            List<String> list = List.of("a", "b", "c").subList(0, 1 + random.nextInt(3));
            lists.put("list:" + i, list);
            all = all.values("list:" + i, "list " + i, list);
            values.put("list:" + i, known(list.get(random.nextInt(list.size()))));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            List<Criterion> members = members();
            counts.put("count:" + i, members);
            all = all.count("count:" + i, "count " + i, members);
        }
        quantities = all;
        criterion = criterion(2);
    }

    private <T> Known<T> known(T value) {
        return random.nextInt(3) == 0
                ? Known.of(value)
                : Known.missing(MissingReason.values()[random.nextInt(MissingReason.values().length)]);
    }

    NamedFacts facts() {
        return quantities.facts(numbers, values, within);
    }

    private List<Criterion> members() {
        List<String> names = new ArrayList<>(
                Stream.concat(ranges.keySet().stream(), lists.keySet().stream()).toList());
        Collections.shuffle(names, random);
        List<Criterion> members = new ArrayList<>();
        while (!names.isEmpty() && random.nextInt(5) > 0) {
            int size = Math.min(names.size(), 1 + random.nextInt(2));
            List<Criterion> anyOf = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                anyOf.add(comparison(names.remove(0), 3));
            }
            members.add(size == 1 ? anyOf.get(0) : new Criterion.AnyOf(anyOf));
        }
        return members;
    }

    private Criterion comparison(String name, int kinds) {
        if (lists.containsKey(name)) {
            List<String> some = new ArrayList<>(lists.get(name));
            Collections.shuffle(some, random);
            List<String> named = some.subList(0, 1 + random.nextInt(some.size()));
            return kinds > 3 && random.nextInt(4) == 0
                    ? new Criterion.Answered(name)
                    : new Criterion.OneOf(name, named);
        }
        double cut = (random.nextInt(13) - 4) / 2.0;
        return switch (random.nextInt(counts.containsKey(name) ? Math.min(kinds, 4) : kinds)) {
            case 0, 1 -> new Criterion.AtLeast(name, cut);
            case 2 -> new Criterion.AtMost(name, cut);
            case 3 -> new Criterion.Between(name, cut, cut + random.nextInt(5) / 2.0);
            default -> new Criterion.Answered(name);
        };
    }

    private Criterion criterion(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            List<String> names = Stream.of(ranges, lists, counts)
                    .flatMap(map -> map.keySet().stream())
                    .toList();
            return comparison(names.get(random.nextInt(names.size())), 5);
        }
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            parts.add(criterion(depth - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Criterion.AllOf(parts);
            case 1 -> new Criterion.AnyOf(parts);
            case 2 -> new Criterion.CountAtLeast(1 + random.nextInt(parts.size()), parts);
            default -> new Criterion.Not(parts.get(0));
        };
    }

    // --- one by one

    /** One way in which everything could be: numbers, values, and which of the missing will be answered. */
    record Completion(Map<String, Object> values, Map<String, Boolean> answered) {}

    List<Completion> completions() {
        List<Completion> all = List.of(new Completion(Map.of(), Map.of()));
        for (String name : ranges.keySet()) {
            List<Object> can = new ArrayList<>();
            NamedFacts.Within left = within.getOrDefault(
                    name,
                    new NamedFacts.Within(
                            ranges.get(name).get(0), ranges.get(name).get(1)));
            for (int n = left.lowest(); n <= left.highest(); n++) {
                can.add(n);
            }
            all = extended(all, name, can, numbers.get(name));
        }
        for (String name : lists.keySet()) {
            all = extended(all, name, List.copyOf(lists.get(name)), values.get(name));
        }
        return all;
    }

    private static List<Completion> extended(List<Completion> all, String name, List<?> can, Known<?> known) {
        List<?> possible = known.isKnown() ? List.of(known.value().orElseThrow()) : can;
        List<Boolean> answered = known.isKnown()
                ? List.of(true)
                : known.reason().orElseThrow().isOpen() ? List.of(true, false) : List.of(false);
        List<Completion> more = new ArrayList<>();
        for (Completion one : all) {
            for (Object value : possible) {
                for (Boolean answer : answered) {
                    more.add(new Completion(plus(one.values(), name, value), plus(one.answered(), name, answer)));
                }
            }
        }
        return more;
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    static Verdict verdict(List<Completion> completions, Predicate<Completion> holds) {
        boolean some = completions.stream().anyMatch(holds);
        boolean every = completions.stream().allMatch(holds);
        return every ? Verdict.MET : some ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    int count(String name, Completion completion) {
        return (int) counts.get(name).stream()
                .filter(member -> holds(member, completion))
                .count();
    }

    boolean holds(Criterion asked, Completion completion) {
        if (asked instanceof Criterion.Comparison comparison) {
            return compares(comparison, completion);
        }
        long met =
                asked.parts().stream().filter(part -> holds(part, completion)).count();
        if (asked instanceof Criterion.AllOf) {
            return met == asked.parts().size();
        }
        if (asked instanceof Criterion.Not) {
            return met == 0;
        }
        return met >= (asked instanceof Criterion.CountAtLeast count ? count.count() : 1);
    }

    private boolean compares(Criterion.Comparison comparison, Completion completion) {
        if (comparison instanceof Criterion.Answered answered) {
            return completion.answered().get(answered.of());
        }
        if (comparison instanceof Criterion.OneOf oneOf) {
            return oneOf.values().contains(completion.values().get(oneOf.of()));
        }
        double number = counts.containsKey(comparison.of())
                ? count(comparison.of(), completion)
                : (Integer) completion.values().get(comparison.of());
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return number >= atLeast.cutOff();
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return number <= atMost.cutOff();
        }
        Criterion.Between between = (Criterion.Between) comparison;
        return number >= between.from() && number <= between.to();
    }

    @Override
    public String toString() {
        return ranges + " " + lists + " " + counts + "\n" + numbers + " " + within.keySet() + " " + values + "\n"
                + criterion;
    }
}
