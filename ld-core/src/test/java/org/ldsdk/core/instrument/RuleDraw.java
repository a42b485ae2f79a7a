package org.ldsdk.core.instrument;

import static org.ldsdk.core.instrument.DefinitionDraw.SOURCES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.CriterionDraw.Read;

/** Draws what is made of the answers: scales, thresholds, bands, applicability and the rule for missing answers. */
final class RuleDraw {

    private final Tape tape;
    private final Shape shape;
    private ImmutableInstrument instrument;

    RuleDraw(Tape tape, Shape shape, ImmutableInstrument questions) {
        this.tape = tape;
        this.shape = shape;
        this.instrument = questions;
    }

    Instrument complete() {
        instrument = instrument.withScales(scales());
        instrument = instrument.withThresholds(thresholds()).withApplicability(applicability());
        instrument = instrument
                .withBandSets(bandSets())
                .withMissingRule(missingRule())
                .withCodings(codings())
                .withAccuracy(accuracy())
                .withReliableChange(reliableChange());
        return withoutNeedlessMarks();
    }

    /** Items that are scored or read are not always marked as unscored. */
    private Instrument withoutNeedlessMarks() {
        Set<String> used = new LinkedHashSet<>();
        instrument.scales().forEach(scale -> used.addAll(scale.items()));
        Definitions.criteria(instrument)
                .forEach(criterion -> criterion.quantities().forEach(q -> used.add(Person.code(q))));
        return instrument.withItems(instrument.items().stream()
                .map(item -> ImmutableItem.copyOf(item).withUnscored(!used.contains(item.code()) || tape.oneIn(10)))
                .toList());
    }

    private List<Scale> scales() {
        List<Scale> scales = new ArrayList<>();
        int size = tape.between(1, 3);
        Completions completions = Completions.of(instrument, Response.empty());
        for (int i = 0; i < size; i++) {
            ImmutableScale scale = scale(i == 0 ? "total" : "part-" + i);
            double[] ends = completions.ends(scale);
            if (ends.length > 0) {
                scales.add(scale.withRange(new ScoreRange(ends[0], ends[1])));
            }
        }
        return scales;
    }

    private ImmutableScale scale(String code) {
        List<ScaleRule> rules =
                shape.monotone() ? List.of(ScaleRule.SUM, ScaleRule.COUNT) : List.of(ScaleRule.values());
        ScaleRule rule = tape.pick(rules);
        List<Item> items = tape.oneIn(3) ? instrument.items() : tape.atLeastOne(instrument.items());
        if (rule == ScaleRule.PERCENTAGE_OF_ANSWERED
                && items.stream().anyMatch(item -> points(item).get(0) < 0)) {
            rule = ScaleRule.MEAN;
        }
        Map<String, Integer> cuts = new LinkedHashMap<>();
        if (rule == ScaleRule.COUNT) {
            items.forEach(item -> cuts.put(item.code(), tape.pick(points(item))));
        }
        List<Item> canTurn = items.stream()
                .filter(item ->
                        instrument.optionSets().get(item.options()).range().isPresent())
                .toList();
        return ImmutableScale.builder()
                .code(code)
                .label(code)
                .rule(rule)
                .items(items.stream().map(Item::code).toList())
                .reversed((shape.monotone() ? List.<Item>of() : tape.some(canTurn, 3))
                        .stream().map(Item::code).toList())
                .cuts(cuts)
                .range(new ScoreRange(0, 0))
                .source(tape.pick(SOURCES))
                .unconfirmed(tape.oneIn(6))
                .build();
    }

    private List<Integer> points(Item item) {
        return instrument.optionSets().get(item.options()).options().stream()
                .map(AnswerOption::points)
                .sorted()
                .toList();
    }

    private List<Threshold> thresholds() {
        List<Read> readable = new ArrayList<>();
        instrument
                .scales()
                .forEach(scale -> readable.add(
                        new Read("scale:" + scale.code(), DefinitionDraw.numbers(scale.range()), List.of())));
        readable.addAll(DefinitionDraw.items(instrument.items(), instrument.optionSets()));
        readable.addAll(DefinitionDraw.facts(instrument.facts()));
        CriterionDraw criteria = new CriterionDraw(tape, readable, askable(), shape.monotone());
        List<Threshold> thresholds = new ArrayList<>();
        int size = tape.between(1, 4);
        for (int i = 0; i < size; i++) {
            thresholds.add(ImmutableThreshold.builder()
                    .code("rule-" + i)
                    .label("rule " + i)
                    .criterion(criteria.draw(tape.between(0, 3)))
                    .source(tape.pick(SOURCES))
                    .build());
        }
        Completions completions = Completions.of(instrument.withThresholds(thresholds), Response.empty());
        thresholds.removeIf(rule -> completions.verdict(rule.criterion()) != Verdict.UNDETERMINED);
        return thresholds;
    }

    private List<String> askable() {
        List<String> questions = new ArrayList<>(
                instrument.items().stream().map(item -> "item:" + item.code()).toList());
        questions.addAll(
                instrument.facts().stream().map(fact -> "fact:" + fact.code()).toList());
        List<String> chosen = new ArrayList<>();
        chosen.add(tape.pick(questions));
        chosen.add(tape.pick(questions));
        return shape.monotone() ? List.of() : chosen;
    }

    private Optional<Applicability> applicability() {
        if (instrument.facts().isEmpty() || tape.oneIn(2)) {
            return Optional.empty();
        }
        Criterion criterion =
                new CriterionDraw(tape, DefinitionDraw.facts(instrument.facts()), List.of(), false).draw(1);
        return Completions.of(instrument, Response.empty()).verdict(criterion).isDecided()
                ? Optional.empty()
                : Optional.of(ImmutableApplicability.builder()
                        .population("some")
                        .criterion(criterion)
                        .source(SOURCES.get(0))
                        .build());
    }

    private List<BandSet> bandSets() {
        List<BandSet> sets = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            if (tape.oneIn(2)) {
                sets.add(bandSet(scale, "bands-" + sets.size(), true));
            }
            if (tape.oneIn(4)) {
                sets.add(bandSet(scale, "bands-" + sets.size(), false));
            }
        }
        return sets;
    }

    private BandSet bandSet(Scale scale, String code, boolean primary) {
        double step = scale.rule().isWhole() ? 1 : 0;
        double from = scale.range().min();
        ImmutableBandSet.Builder set = ImmutableBandSet.builder()
                .code(code)
                .scale(scale.code())
                .primary(primary)
                .source(tape.pick(SOURCES));
        int bands = tape.between(1, 3);
        for (int band = 1; band < bands && from + step < scale.range().max(); band++) {
            double to = scale.rule().isWhole()
                    ? from + tape.below((int) (scale.range().max() - from))
                    : from + (scale.range().max() - from) / tape.between(2, 3);
            set.addBands(new BandSet.Band("band " + band, from, to));
            from = to + step;
        }
        return set.addBands(new BandSet.Band("last", from, scale.range().max())).build();
    }

    private Optional<MissingRule> missingRule() {
        if (instrument.scales().isEmpty() || tape.oneIn(2)) {
            return Optional.empty();
        }
        return Optional.of(ImmutableMissingRule.builder()
                .scales(tape.atLeastOne(instrument.scales()).stream()
                        .map(Scale::code)
                        .toList())
                .maxMissing(tape.between(1, 2))
                .rounding(tape.pick(List.of(MissingRule.Rounding.values())))
                .source(SOURCES.get(0))
                .build());
    }

    private List<Coding> codings() {
        Map<String, String> codes = new LinkedHashMap<>();
        instrument.optionSets().values().stream()
                .flatMap(set -> set.options().stream())
                .map(AnswerOption::code)
                .distinct()
                .filter(code -> tape.oneIn(2))
                .forEach(code -> codes.put(code, "written " + code));
        return codes.isEmpty() ? List.of() : List.of(new Coding("other", codes, SOURCES.get(0)));
    }

    private List<ReliableChange> reliableChange() {
        return tape.some(instrument.scales(), 4).stream()
                .<ReliableChange>map(scale -> ImmutableReliableChange.builder()
                        .scale(scale.code())
                        .points(tape.between(1, 4))
                        .source(SOURCES.get(1))
                        .build())
                .toList();
    }

    private List<PublishedAccuracy> accuracy() {
        return tape.some(instrument.thresholds(), 4).stream()
                .<PublishedAccuracy>map(rule -> ImmutablePublishedAccuracy.builder()
                        .threshold(rule.code())
                        .setting("courts")
                        .target("interview")
                        .people(120)
                        .sensitivity(0.9)
                        .source(SOURCES.get(1))
                        .build())
                .toList();
    }
}
