package org.ldsdk.core.instrument;

import static org.ldsdk.core.criterion.Reading.number;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;

/** Faults of scales and of what hangs on them: bands and the rule for missing answers. */
final class ScaleLint {

    private final List<Problem> problems;
    private final Map<String, Item> items;
    private final Map<String, OptionSet> optionSets;
    private final Map<String, Scale> scales;

    private ScaleLint(Instrument instrument, List<Problem> problems) {
        this.problems = problems;
        this.items = byCode(instrument.items(), Item::code);
        this.optionSets = instrument.optionSets();
        this.scales = byCode(instrument.scales(), Scale::code);
    }

    static void check(Instrument instrument, List<Problem> problems) {
        ScaleLint lint = new ScaleLint(instrument, problems);
        instrument.scales().forEach(lint::check);
        instrument.bandSets().forEach(lint::check);
        lint.checkPrimary(instrument.bandSets());
        instrument.missingRule().ifPresent(lint::check);
        instrument.reliableChange().forEach(lint::check);
    }

    static <T> Map<String, T> byCode(List<T> parts, Function<T, String> code) {
        return parts.stream().collect(Collectors.toMap(code, Function.identity(), (first, second) -> first));
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void check(Scale scale) {
        String where = "Scale[" + scale.code() + "]";
        if (scale.items().isEmpty()) {
            fault(where + ".items", "must not be empty");
        }
        Set<String> seen = new HashSet<>();
        for (String code : scale.items()) {
            if (!items.containsKey(code)) {
                fault(where + ".items", "must be codes of items, but was " + code);
            } else if (!seen.add(code)) {
                fault(where + ".items", "must not name an item twice, but item " + code + " is");
            }
        }
        scale.reversed().forEach(code -> checkReversed(where, scale, code));
        checkCuts(where, scale);
        if (scale.rule() == ScaleRule.PERCENTAGE_OF_ANSWERED) {
            seen.stream()
                    .filter(code -> leastPoints(code) < 0)
                    .forEach(code -> fault(
                            where + ".rule",
                            "must not be a percentage of points below 0, but item " + code + " has them"));
        }
    }

    private int leastPoints(String code) {
        Item item = items.get(code);
        OptionSet set = item == null ? null : optionSets.get(item.options());
        return set == null
                ? 0
                : set.options().stream().mapToInt(AnswerOption::points).min().orElse(0);
    }

    private void checkReversed(String where, Scale scale, String code) {
        if (!scale.items().contains(code)) {
            fault(where + ".reversed", "must be items of the scale, but was " + code);
            return;
        }
        Item item = items.get(code);
        OptionSet set = item == null ? null : optionSets.get(item.options());
        if (item != null && set != null && set.range().isEmpty()) {
            fault(
                    where + ".reversed",
                    "must be items whose options declare a range, but OptionSet[" + item.options() + "] of item " + code
                            + " does not");
        }
    }

    private void checkCuts(String where, Scale scale) {
        if (scale.rule() == ScaleRule.COUNT) {
            scale.items().stream()
                    .filter(code -> !scale.cuts().containsKey(code))
                    .forEach(code ->
                            fault(where + ".cuts", "must have a cut for every item, but item " + code + " has none"));
        } else if (!scale.cuts().isEmpty()) {
            fault(where + ".cuts", "must be empty unless the rule is count");
        }
        scale.cuts().keySet().stream()
                .filter(code -> !scale.items().contains(code))
                .forEach(code -> fault(where + ".cuts", "must be for items of the scale, but was for " + code));
    }

    private void check(BandSet set) {
        String where = "BandSet[" + set.code() + "]";
        Scale scale = scales.get(set.scale());
        if (scale == null) {
            fault(where + ".scale", "must be one of " + scales.keySet() + ", but was " + set.scale());
        }
        if (set.bands().isEmpty() || set.bands().size() > Linter.MOST) {
            fault(
                    where + ".bands",
                    "must be 1.." + Linter.MOST + " bands, but were "
                            + set.bands().size());
        } else if (scale != null) {
            checkCover(where + ".bands", set.bands(), scale);
        }
    }

    private void checkCover(String where, List<BandSet.Band> bands, Scale scale) {
        double expected = scale.range().min();
        double step = scale.rule().isWhole() ? 1 : 0;
        for (BandSet.Band band : bands) {
            if (band.from() > band.to()) {
                fault(where, "must go upwards, but " + words(band) + " does not");
            }
            if (band.from() > expected) {
                fault(where, "must leave no gap, but " + words(band) + " should begin at " + number(expected));
            } else if (band.from() < expected) {
                fault(
                        where,
                        "must not overlap or go below the range, but " + words(band) + " should begin at "
                                + number(expected));
            }
            expected = band.to() + step;
        }
        if (bands.get(bands.size() - 1).to() != scale.range().max()) {
            fault(
                    where,
                    "must end at " + number(scale.range().max()) + ", but " + words(bands.get(bands.size() - 1))
                            + " does not");
        }
    }

    private static String words(BandSet.Band band) {
        return band.name() + " " + number(band.from()) + ".." + number(band.to());
    }

    private void checkPrimary(List<BandSet> sets) {
        Set<String> seen = new HashSet<>();
        sets.stream()
                .filter(set -> set.primary() && !seen.add(set.scale()))
                .forEach(set -> fault(
                        "BandSet[" + set.code() + "].primary",
                        "must not be said of a second set of scale " + set.scale()));
    }

    private void check(MissingRule rule) {
        if (rule.maxMissing() < 1) {
            fault("MissingRule.maxMissing", "must be at least 1, but was " + rule.maxMissing());
        }
        rule.scales().stream()
                .filter(code -> !scales.containsKey(code))
                .forEach(
                        code -> fault("MissingRule.scales", "must be one of " + scales.keySet() + ", but was " + code));
    }

    private void check(ReliableChange change) {
        String where = "ReliableChange[" + change.scale() + "]";
        if (!scales.containsKey(change.scale())) {
            fault(where + ".scale", "must be one of " + scales.keySet() + ", but was " + change.scale());
        }
        if (!(change.points() > 0)) {
            fault(where + ".points", "must be above 0, but was " + number(change.points()));
        }
    }
}
