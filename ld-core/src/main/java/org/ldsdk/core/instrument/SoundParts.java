package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ldsdk.core.Problem;

/** What is left of a definition when the parts that are faulty by themselves are taken out, so that the rest can still be looked at. */
final class SoundParts {

    private SoundParts() {}

    /** The first of each code. */
    static Instrument withoutDuplicates(Instrument instrument) {
        return ImmutableInstrument.builder()
                .from(instrument)
                .items(firsts(instrument.items(), Item::code))
                .facts(firsts(instrument.facts(), FactDefinition::code))
                .scales(firsts(instrument.scales(), Scale::code))
                .thresholds(firsts(instrument.thresholds(), Threshold::code))
                .bandSets(firsts(instrument.bandSets(), BandSet::code))
                .build();
    }

    /** The facts that have either a closed list or a range. */
    static Instrument withSoundFacts(Instrument instrument) {
        return ImmutableInstrument.builder()
                .from(instrument)
                .facts(instrument.facts().stream().filter(SoundParts::isSound).toList())
                .build();
    }

    static Instrument of(Instrument instrument) {
        Instrument unique = withoutDuplicates(instrument);
        Instrument items = ImmutableInstrument.builder()
                .from(withSoundFacts(unique))
                .items(unique.items().stream()
                        .filter(item -> hasOptions(unique, item))
                        .toList())
                .build();
        Instrument scales = ImmutableInstrument.builder()
                .from(items)
                .scales(items.scales().stream()
                        .filter(scale -> isSound(items, scale))
                        .toList())
                .skips(items.skips().stream()
                        .filter(skip -> hasItems(items, skip.items()))
                        .toList())
                .build();
        return ImmutableInstrument.builder()
                .from(scales)
                .skips(soundSkips(scales))
                .thresholds(scales.thresholds().stream()
                        .filter(rule ->
                                RuleLint.compile(scales, "", rule.criterion()).isEmpty())
                        .toList())
                .applicability(scales.applicability()
                        .filter(rule ->
                                RuleLint.compile(scales, "", rule.criterion()).isEmpty()))
                .bandSets(List.of())
                .build();
    }

    private static <T> List<T> firsts(List<T> parts, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        return parts.stream().filter(part -> seen.add(code.apply(part))).toList();
    }

    private static boolean hasOptions(Instrument instrument, Item item) {
        OptionSet set = instrument.optionSets().get(item.options());
        return set != null && !set.options().isEmpty();
    }

    static boolean isSound(FactDefinition fact) {
        boolean list = fact.values()
                .filter(values -> !values.isEmpty() && values.size() <= 62)
                .isPresent();
        return list != fact.range().isPresent();
    }

    private static boolean isSound(Instrument instrument, Scale scale) {
        boolean hasCuts =
                scale.rule() != ScaleRule.COUNT || scale.cuts().keySet().containsAll(scale.items());
        boolean once = new HashSet<>(scale.items()).size() == scale.items().size();
        return hasItems(instrument, scale.items()) && once && hasCuts;
    }

    private static boolean hasItems(Instrument instrument, List<String> codes) {
        Set<String> items =
                new HashSet<>(instrument.items().stream().map(Item::code).toList());
        return !codes.isEmpty() && items.containsAll(codes);
    }

    /** Skips whose conditions read only what earlier skips have settled. */
    private static List<Skip> soundSkips(Instrument instrument) {
        List<Problem> faults = new ArrayList<>();
        RuleLint.check(
                ImmutableInstrument.builder()
                        .from(instrument)
                        .thresholds(List.of())
                        .applicability(Optional.empty())
                        .accuracy(List.of())
                        .build(),
                faults);
        return faults.isEmpty() ? instrument.skips() : List.of();
    }
}
