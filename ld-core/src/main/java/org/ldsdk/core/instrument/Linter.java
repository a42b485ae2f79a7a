package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;

/**
 * Finds every fault of a definition at once, each with its path. What is sound of a faulty definition is still looked at, so a missing
 * source here does not hide an impossible range there.
 */
public final class Linter {

    /** How a definition is named. */
    static final String NAME = "[a-z0-9]+([.-][a-z0-9]+)*";

    /** The most options of a set and bands of a scale, so that they fit into a byte. */
    static final int MOST = 100;

    /** The most values of a fact, so that a set of them fits into a long. */
    static final int MOST_VALUES = 62;

    private final Instrument instrument;
    private final String self;
    private final List<Problem> problems = new ArrayList<>();

    private Linter(Instrument instrument) {
        this.instrument = instrument;
        this.self = "Instrument[" + instrument.id() + "]";
    }

    /**
     * @param instrument a definition, perhaps faulty
     * @return its faults in the order of the definition; empty if it can be scored
     */
    public static List<Problem> check(Instrument instrument) {
        Linter linter = new Linter(instrument);
        linter.checkNames();
        linter.checkSources();
        linter.checkItems();
        linter.checkFacts();
        linter.checkCodings();
        ScaleLint.check(instrument, linter.problems);
        RuleLint.check(instrument, linter.problems);
        Instrument sound = SoundParts.of(instrument);
        MeaningLint.check(sound, linter.problems);
        return List.copyOf(linter.problems);
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkNames() {
        if (!instrument.id().matches(NAME)) {
            fault(self + ".id", "must be lower-case words joined by hyphens, but was " + instrument.id());
        }
        if (instrument.version().isBlank()) {
            fault(self + ".version", "must not be blank");
        }
        if (instrument.items().isEmpty()) {
            fault(self + ".items", "must not be empty");
        }
        unique("Item", instrument.items(), Item::code);
        unique("Fact", instrument.facts(), FactDefinition::code);
        unique("Coding", instrument.codings(), Coding::name);
        unique("Scale", instrument.scales(), Scale::code);
        unique("Threshold", instrument.thresholds(), Threshold::code);
        unique("BandSet", instrument.bandSets(), BandSet::code);
        Set<String> items = instrument.items().stream().map(Item::code).collect(Collectors.toSet());
        instrument.facts().stream()
                .filter(fact -> items.contains(fact.code()))
                .forEach(fact -> fault("Fact[" + fact.code() + "].code", "must not be the code of an item too"));
    }

    private <T> void unique(String type, List<T> parts, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (code.apply(part).isBlank()) {
                fault(type + ".code", "must not be blank");
            }
            if (!seen.add(code.apply(part))) {
                fault(type + "[" + code.apply(part) + "].code", "must not be there twice");
            }
        }
    }

    private void checkSources() {
        source("Licence", instrument.licence().source());
        instrument.optionSets().forEach((key, set) -> source("OptionSet[" + key + "]", set.source()));
        instrument.codings().forEach(coding -> source("Coding[" + coding.name() + "]", coding.source()));
        instrument.scales().forEach(scale -> source("Scale[" + scale.code() + "]", scale.source()));
        for (int i = 0; i < instrument.skips().size(); i++) {
            source("Skip[" + i + "]", instrument.skips().get(i).source());
        }
        instrument.thresholds().forEach(rule -> source("Threshold[" + rule.code() + "]", rule.source()));
        instrument.bandSets().forEach(set -> source("BandSet[" + set.code() + "]", set.source()));
        instrument.missingRule().ifPresent(rule -> source("MissingRule", rule.source()));
        instrument.applicability().ifPresent(rule -> source("Applicability", rule.source()));
        instrument.reliableChange().forEach(one -> source("ReliableChange[" + one.scale() + "]", one.source()));
        instrument.standsAlone().ifPresent(reason -> source("StandsAlone", reason.source()));
        instrument.accuracy().forEach(one -> source("PublishedAccuracy[" + one.threshold() + "]", one.source()));
    }

    private void source(String where, String key) {
        if (!instrument.sources().containsKey(key)) {
            fault(where + ".source", "must be one of " + instrument.sources().keySet() + ", but was " + key);
        }
    }

    private void checkItems() {
        instrument.optionSets().forEach(this::checkOptions);
        Set<String> used = instrument.items().stream().map(Item::options).collect(Collectors.toSet());
        instrument.optionSets().keySet().stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> fault("OptionSet[" + key + "]", "must be used by an item"));
        Set<String> scaled = instrument.scales().stream()
                .flatMap(scale -> scale.items().stream())
                .collect(Collectors.toSet());
        Set<String> read = Program.criteria(instrument)
                .flatMap(criterion -> criterion.quantities().stream())
                .collect(Collectors.toSet());
        for (Item item : instrument.items()) {
            if (!instrument.optionSets().containsKey(item.options())) {
                fault(
                        "Item[" + item.code() + "].options",
                        "must be one of " + instrument.optionSets().keySet() + ", but was " + item.options());
            }
            if (!item.unscored() && !scaled.contains(item.code()) && !read.contains("item:" + item.code())) {
                fault("Item[" + item.code() + "]", "must be in a scale, be read by a criterion, or be marked unscored");
            }
        }
    }

    private void checkOptions(String key, OptionSet set) {
        String where = "OptionSet[" + key + "]";
        if (set.options().isEmpty()) {
            fault(where + ".options", "must not be empty");
            return;
        }
        if (set.options().size() > MOST) {
            fault(
                    where + ".options",
                    "must be at most " + MOST + ", but were " + set.options().size());
        }
        unique(where + ".options", set.options(), AnswerOption::code);
        Set<Integer> points = set.options().stream().map(AnswerOption::points).collect(Collectors.toSet());
        if (!set.sharedPoints() && points.size() < set.options().size()) {
            fault(where + ".options", "must differ in points, unless sharedPoints is declared");
        }
        int least = points.stream().min(Integer::compare).orElseThrow();
        int most = points.stream().max(Integer::compare).orElseThrow();
        set.range()
                .filter(range -> range.min() != least || range.max() != most)
                .ifPresent(range ->
                        fault(where + ".range", "must be " + least + ".." + most + ", but was " + range.words()));
    }

    private void checkFacts() {
        for (FactDefinition fact : instrument.facts()) {
            String where = "Fact[" + fact.code() + "]";
            if (fact.values().isPresent() == fact.range().isPresent()) {
                fault(where, "must have either values or a range");
            }
            fact.values().ifPresent(values -> {
                unique(where + ".values", values, Function.identity());
                if (values.isEmpty() || values.size() > MOST_VALUES) {
                    fault(where + ".values", "must be 1.." + MOST_VALUES + " values, but were " + values.size());
                }
            });
            fact.range()
                    .filter(range -> range.min() != Math.rint(range.min()) || range.max() != Math.rint(range.max()))
                    .ifPresent(range ->
                            fault(where + ".range", "must have whole numbers as ends, but was " + range.words()));
        }
    }

    private void checkCodings() {
        for (Coding coding : instrument.codings()) {
            String where = "Coding[" + coding.name() + "].codes";
            Set<String> known = instrument.optionSets().values().stream()
                    .flatMap(set -> set.options().stream())
                    .map(AnswerOption::code)
                    .collect(Collectors.toSet());
            coding.codes().keySet().stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> fault(where, "must be codes of the definition, but was " + code));
            instrument
                    .optionSets()
                    .forEach((key, set) -> unique(
                            where + " of OptionSet[" + key + "]",
                            set.options(),
                            option -> coding.codes().getOrDefault(option.code(), option.code())));
        }
    }
}
