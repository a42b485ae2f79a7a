package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Quantity;
import org.ldsdk.core.criterion.Vocabulary;

/** An instrument as arrays and evaluators. Quantities are numbered: items, then facts, then scales. Immutable. */
final class Program {

    final Instrument instrument;
    final int items;
    final int facts;
    final Map<String, Integer> itemPositions = new HashMap<>();
    final Map<String, Integer> factPositions = new HashMap<>();
    final int[][] points;
    final CompiledScale[] scales;
    /** Whether each item must always be asked. */
    final boolean[] alwaysAsk;

    private final int[] leastPoints;
    private final int[] mostPoints;
    final Vocabulary vocabulary;
    final Evaluator[] skipWhen;
    final int[][] skipItems;
    /** For each item the skips that pass over it, in order. */
    final int[][] skipsOver;
    /** For each item the scales that read it. */
    final int[][] scalesOver;

    final int[] bandScales;
    final Evaluator[] thresholds;
    final @Nullable Evaluator applicability;
    final int[][] regionStarts;
    final Unknowns unknowns;

    Program(Instrument instrument) {
        this.instrument = instrument;
        this.items = instrument.items().size();
        this.facts = instrument.facts().size();
        List<List<AnswerOption>> options = new ArrayList<>();
        for (Item item : instrument.items()) {
            itemPositions.put(item.code(), options.size());
            options.add(instrument.optionsOf(item));
        }
        instrument.facts().forEach(fact -> factPositions.put(fact.code(), factPositions.size()));
        this.alwaysAsk = new boolean[items];
        for (int item = 0; item < items; item++) {
            alwaysAsk[item] = item(item).alwaysAsk();
        }
        this.points = options.stream().map(CompiledScale::points).toArray(int[][]::new);
        this.leastPoints = Arrays.stream(points)
                .mapToInt(p -> Arrays.stream(p).min().orElse(0))
                .toArray();
        this.mostPoints = Arrays.stream(points)
                .mapToInt(p -> Arrays.stream(p).max().orElse(0))
                .toArray();
        this.scales = instrument.scales().stream()
                .map(scale -> new CompiledScale(scale, itemPositions, points))
                .toArray(CompiledScale[]::new);
        this.vocabulary = vocabulary(instrument);
        this.skipWhen = evaluators(instrument.skips().stream().map(Skip::when));
        this.skipItems = instrument.skips().stream()
                .map(skip -> skip.items().stream().mapToInt(itemPositions::get).toArray())
                .toArray(int[][]::new);
        this.skipsOver = IntStream.range(0, items)
                .mapToObj(item -> having(item, skipItems))
                .toArray(int[][]::new);
        int[][] scaleItems = Arrays.stream(scales).map(scale -> scale.items).toArray(int[][]::new);
        this.scalesOver = IntStream.range(0, items)
                .mapToObj(item -> having(item, scaleItems))
                .toArray(int[][]::new);
        List<String> scaleCodes = instrument.scales().stream().map(Scale::code).toList();
        this.bandScales = instrument.bandSets().stream()
                .mapToInt(set -> scaleCodes.indexOf(set.scale()))
                .toArray();
        this.thresholds = evaluators(instrument.thresholds().stream().map(Threshold::criterion));
        this.applicability = instrument
                .applicability()
                .map(applicable -> Evaluator.of(applicable.criterion(), vocabulary))
                .orElse(null);
        this.regionStarts = NumberRegions.starts(instrument);
        this.unknowns = new Unknowns(this);
    }

    private Evaluator[] evaluators(Stream<Criterion> criteria) {
        return criteria.map(criterion -> Evaluator.of(criterion, vocabulary)).toArray(Evaluator[]::new);
    }

    /** Which of some sets of items an item is in. */
    private static int[] having(int item, int[][] sets) {
        return IntStream.range(0, sets.length)
                .filter(set -> Arrays.stream(sets[set]).anyMatch(member -> member == item))
                .toArray();
    }

    /** What criteria of an instrument may read. */
    static Vocabulary vocabulary(Instrument instrument) {
        List<Quantity> quantities = new ArrayList<>();
        instrument
                .items()
                .forEach(item -> quantities.add(
                        Quantity.number("item:" + item.code(), "item " + item.code() + " (" + item.label() + ")")));
        instrument
                .facts()
                .forEach(fact -> quantities.add(new Quantity(
                        "fact:" + fact.code(), fact.label(), fact.values().orElse(List.of()))));
        instrument.scales().forEach(scale -> quantities.add(Quantity.number("scale:" + scale.code(), scale.label())));
        return new Vocabulary(quantities);
    }

    /** The thresholds, then applicability if there is one. */
    Stream<Evaluator> verdicts() {
        return Stream.concat(Arrays.stream(thresholds), Stream.ofNullable(applicability));
    }

    /** All criteria of an instrument. */
    static Stream<Criterion> criteria(Instrument instrument) {
        return Stream.of(
                        instrument.skips().stream().map(Skip::when),
                        instrument.thresholds().stream().map(Threshold::criterion),
                        instrument.applicability().stream().map(Applicability::criterion))
                .flatMap(stream -> stream);
    }

    int scaleQuantity(int scale) {
        return items + facts + scale;
    }

    boolean isItem(int quantity) {
        return quantity < items;
    }

    boolean isFact(int quantity) {
        return quantity >= items && quantity < items + facts;
    }

    int scaleOf(int quantity) {
        return quantity - items - facts;
    }

    /** Whether the condition of some skip reads an item or fact. */
    boolean movesSkips(int quantity) {
        return unknowns.isSwitch(unknowns.ofQuantity[quantity]);
    }

    FactDefinition fact(int fact) {
        return instrument.facts().get(fact);
    }

    Item item(int item) {
        return instrument.items().get(item);
    }

    Skip.Kind skipKind(int skip) {
        return instrument.skips().get(skip).kind();
    }

    List<BandSet.Band> bands(int bandSet) {
        return instrument.bandSets().get(bandSet).bands();
    }

    int leastPoints(int item) {
        return leastPoints[item];
    }

    int mostPoints(int item) {
        return mostPoints[item];
    }

    /** What an item in this state counts for criteria that read it; NaN if it does not count or is open. */
    double points(int item, int state) {
        if (state >= 0) {
            return points[item][state];
        }
        return switch (state) {
            case ItemState.BLANK_ZERO -> 0;
            case ItemState.BLANK_LOWEST -> leastPoints(item);
            default -> Double.NaN;
        };
    }

    /** An item's end for criteria that read it; NaN if it does not count. */
    double end(int item, int state, boolean highest) {
        if (ItemState.isOpen(state)) {
            return highest ? mostPoints[item] : leastPoints[item];
        }
        return points(item, state);
    }

    /** The position of a choice among a fact's choices: its place in the closed list, or the region a number lies in. */
    int choices(int fact) {
        return fact(fact).values().map(List::size).orElse(regionStarts[fact].length);
    }

    /** The first number that stands for a fact: its lowest, or the first place in its list. */
    double firstNumber(int fact) {
        return fact(fact).range().map(ScoreRange::min).orElse(0.0);
    }

    /** The last number that stands for a fact: its highest, or the last place in its list. */
    double lastNumber(int fact) {
        return fact(fact).range().map(ScoreRange::max).orElse(choices(fact) - 1.0);
    }

    double regionStart(int fact, int region) {
        return regionStarts[fact][region];
    }

    double regionEnd(int fact, int region) {
        int[] starts = regionStarts[fact];
        return region + 1 < starts.length
                ? starts[region + 1] - 1
                : fact(fact).range().orElseThrow().max();
    }
}
