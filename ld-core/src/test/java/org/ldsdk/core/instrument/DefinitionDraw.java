package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ldsdk.core.Citation;
import org.ldsdk.core.instrument.CriterionDraw.Read;

/** Draws the questions of a definition: answers, items, facts and skips. */
final class DefinitionDraw {

    static final List<String> SOURCES = List.of("manual", "reprint");

    private final Tape tape;
    private final Shape shape;
    private final Map<String, OptionSet> optionSets = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<FactDefinition> facts = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();
    private long completions = 1;

    DefinitionDraw(Tape tape, Shape shape) {
        this.tape = tape;
        this.shape = shape;
    }

    /** Everything but scales and what hangs on them. */
    ImmutableInstrument questions() {
        drawFacts();
        drawItems();
        drawSkips();
        return ImmutableInstrument.builder()
                .id("drawn-" + tape.below(10))
                .version("1." + tape.below(10))
                .title("Drawn")
                .licence(new Licence(
                        "free", Licence.Wording.YES, Licence.CommercialUse.UNCLEAR, Optional.empty(), SOURCES.get(0)))
                .putSources(SOURCES.get(0), new Citation("Manual 1999", Optional.of("p. 3"), Optional.empty(), true))
                .putSources(SOURCES.get(1), new Citation("Reprint 2009", Optional.empty(), Optional.empty(), false))
                .optionSets(optionSets)
                .items(items)
                .facts(facts)
                .skips(skips)
                .build();
    }

    private boolean affords(int choices) {
        return completions * choices <= shape.completions();
    }

    private void drawFacts() {
        if (tape.oneIn(2)) {
            drawFact("sex", List.of("female", "male"));
        }
        if (tape.oneIn(4)) {
            drawFact("setting", List.of("court", "custody", "community"));
        }
        int last = tape.between(1, 8);
        if (!shape.monotone() && tape.oneIn(3) && affords(last + 2)) {
            int first = tape.oneIn(4) ? -1 : 0;
            facts.add(new FactDefinition(
                    "age", "age in years", Optional.empty(), Optional.of(new ScoreRange(first, last))));
            completions *= last - first + 1;
        }
    }

    private void drawFact(String code, List<String> values) {
        if (affords(values.size())) {
            facts.add(new FactDefinition(code, code, Optional.of(values), Optional.empty()));
            completions *= values.size();
        }
    }

    private void drawItems() {
        int most = tape.between(1, shape.items());
        int sets = tape.between(1, 3);
        for (int set = 0; set < sets; set++) {
            optionSets.put("set-" + set, optionSet());
        }
        Set<String> used = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            String key = tape.pick(List.copyOf(optionSets.keySet()));
            int options = optionSets.get(key).options().size();
            if (items.isEmpty() || affords(options)) {
                completions *= options;
                used.add(key);
                items.add(ImmutableItem.builder()
                        .code(Integer.toString(i + 1))
                        .label("question " + (i + 1))
                        .options(key)
                        .alwaysAsk(tape.oneIn(5))
                        .unscored(true)
                        .build());
            }
        }
        optionSets.keySet().retainAll(used);
    }

    private OptionSet optionSet() {
        int size = tape.oneIn(12) ? 1 : tape.between(2, 4);
        boolean shared = tape.oneIn(6);
        List<Integer> points = points(size, shared);
        ImmutableOptionSet.Builder set = ImmutableOptionSet.builder().source(tape.pick(SOURCES));
        for (int option = 0; option < size; option++) {
            set.addOptions(new AnswerOption("o" + option, Optional.empty(), points.get(option)));
        }
        IntStream all = points.stream().mapToInt(Integer::intValue);
        ScoreRange range = new ScoreRange(
                all.min().orElseThrow(), points.stream().mapToInt(p -> p).max().orElseThrow());
        return set.sharedPoints(shared)
                .range(tape.oneIn(4) ? Optional.empty() : Optional.of(range))
                .unconfirmed(tape.oneIn(6))
                .build();
    }

    private List<Integer> points(int size, boolean shared) {
        int step = tape.oneIn(4) ? 2 : 1;
        if (tape.oneIn(3)) {
            Set<Integer> points = new LinkedHashSet<>();
            points.add(tape.between(-3, 5));
            while (points.size() < size) {
                int point = tape.between(-3, 5);
                while (!points.add(point)) {
                    point = point == 5 ? -3 : point + 1;
                }
            }
            return withShared(new ArrayList<>(points), shared);
        }
        return withShared(
                new ArrayList<>(
                        IntStream.range(0, size).map(i -> i * step).boxed().toList()),
                shared);
    }

    private static List<Integer> withShared(List<Integer> points, boolean shared) {
        if (shared && points.size() > 1) {
            points.set(1, points.get(0));
        }
        return points;
    }

    /** Each skip has a pivot: it reads what lies before it and passes over what lies behind. Pivots do not go back. */
    private void drawSkips() {
        int size = shape.skips() == 0 || tape.oneIn(3) ? 0 : tape.between(1, shape.skips());
        List<Item> ranked = tape.oneIn(3) ? tape.shuffled(items) : items;
        List<Integer> pivots = IntStream.range(0, size)
                .mapToObj(i -> tape.between(facts.isEmpty() ? 1 : 0, Math.max(1, ranked.size() - 1)))
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int pivot : pivots) {
            List<Item> behind = ranked.subList(Math.min(pivot, ranked.size()), ranked.size());
            List<Read> readable = new ArrayList<>(facts(facts));
            readable.addAll(items(ranked.subList(0, Math.min(pivot, ranked.size()))));
            if (!behind.isEmpty() && !readable.isEmpty()) {
                skips.add(skip(readable, tape.atLeastOne(behind)));
            }
        }
    }

    private Skip skip(List<Read> readable, List<Item> behind) {
        Skip.Kind kind = tape.pick(List.of(Skip.Kind.values()));
        List<Item> fit = kind != Skip.Kind.BLANK_IS_ZERO
                ? behind
                : behind.stream().filter(this::hasZero).toList();
        return ImmutableSkip.builder()
                .kind(fit.isEmpty() ? Skip.Kind.BLANK_IS_LOWEST : kind)
                .when(new CriterionDraw(tape, readable, List.of(), false).draw(tape.oneIn(3) ? 2 : 1))
                .items((fit.isEmpty() ? behind : fit).stream().map(Item::code).toList())
                .source(tape.pick(SOURCES))
                .build();
    }

    private boolean hasZero(Item item) {
        return optionSets.get(item.options()).options().stream().anyMatch(option -> option.points() == 0);
    }

    static List<Read> facts(List<FactDefinition> facts) {
        return facts.stream()
                .map(fact -> new Read(
                        "fact:" + fact.code(),
                        fact.range().map(DefinitionDraw::numbers).orElse(List.of()),
                        fact.values().orElse(List.of())))
                .toList();
    }

    private List<Read> items(List<Item> some) {
        return items(some, optionSets);
    }

    static List<Read> items(List<Item> some, Map<String, OptionSet> optionSets) {
        return some.stream()
                .map(item -> new Read(
                        "item:" + item.code(),
                        optionSets.get(item.options()).options().stream()
                                .map(option -> (double) option.points())
                                .sorted()
                                .toList(),
                        List.of()))
                .toList();
    }

    static List<Double> numbers(ScoreRange range) {
        return DoubleStream.iterate(Math.floor(range.min()), n -> n <= range.max(), n -> n + 1)
                .boxed()
                .toList();
    }
}
