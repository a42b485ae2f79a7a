package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Vocabulary;

/** Faults of criteria: skips, thresholds, applicability and published accuracy. */
final class RuleLint {

    static final int MOST_SKIPS = 62;

    private final Instrument instrument;
    private final List<Problem> problems;
    private final Map<String, Item> items;

    private RuleLint(Instrument instrument, List<Problem> problems) {
        this.instrument = instrument;
        this.problems = problems;
        this.items = ScaleLint.byCode(instrument.items(), Item::code);
    }

    static void check(Instrument instrument, List<Problem> problems) {
        RuleLint lint = new RuleLint(instrument, problems);
        lint.checkSkips();
        instrument
                .thresholds()
                .forEach(rule -> lint.compiles("Threshold[" + rule.code() + "].criterion", rule.criterion()));
        instrument.applicability().ifPresent(lint::checkApplicability);
        instrument.standsAlone().ifPresent(lint::checkStandsAlone);
        instrument.accuracy().forEach(lint::checkAccuracy);
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    /** The faults of compiling each comparison, each under the path of the criterion. */
    static List<Problem> compile(Instrument instrument, String where, Criterion criterion) {
        Vocabulary vocabulary = vocabulary(instrument);
        List<Problem> found = new ArrayList<>();
        criterion
                .comparisons()
                .filter(comparison -> !readsFaultyFact(instrument, comparison))
                .forEach(comparison -> {
                    try {
                        Evaluator.of(comparison, vocabulary);
                    } catch (ProblemsException e) {
                        e.problems()
                                .forEach(problem ->
                                        found.add(new Problem(where + "." + name(problem.where()), problem.rule())));
                    }
                });
        return found;
    }

    private static String name(String where) {
        return where.startsWith("Criterion.") ? where.substring("Criterion.".length()) : where;
    }

    /** Names that are there twice, and facts without proper values, are a fault of their own. */
    private static Vocabulary vocabulary(Instrument instrument) {
        return Program.vocabulary(SoundParts.withSoundFacts(SoundParts.withoutDuplicates(instrument)));
    }

    private static boolean readsFaultyFact(Instrument instrument, Criterion.Comparison comparison) {
        return instrument.facts().stream()
                .anyMatch(fact -> comparison.of().equals("fact:" + fact.code()) && !SoundParts.isSound(fact));
    }

    private void compiles(String where, Criterion criterion) {
        problems.addAll(compile(instrument, where, criterion));
    }

    private void checkSkips() {
        if (instrument.skips().size() > MOST_SKIPS) {
            fault(
                    "Instrument[" + instrument.id() + "].skips",
                    "must be at most " + MOST_SKIPS + ", but were "
                            + instrument.skips().size());
        }
        for (int i = 0; i < instrument.skips().size(); i++) {
            Skip skip = instrument.skips().get(i);
            String where = "Skip[" + i + "]";
            compiles(where + ".when", skip.when());
            checkReads(where, skip, i);
            if (skip.items().isEmpty()) {
                fault(where + ".items", "must not be empty");
            }
            skip.items().forEach(code -> checkBehind(where, skip, code));
        }
    }

    private void checkReads(String where, Skip skip, int position) {
        Set<String> notYetDecided = instrument.skips().stream()
                .skip(position)
                .flatMap(later -> later.items().stream())
                .map(code -> "item:" + code)
                .collect(Collectors.toCollection(HashSet::new));
        for (String quantity : skip.when().quantities()) {
            if (quantity.startsWith("scale:")) {
                fault(where + ".when", "must read items and facts only, but reads " + quantity);
            }
            if (notYetDecided.contains(quantity)) {
                fault(
                        where + ".when",
                        "must not read what this skip or a later one passes over, but reads " + quantity);
            }
        }
        if (skip.when().comparisons().anyMatch(Criterion.Answered.class::isInstance)) {
            fault(where + ".when", "must not ask whether something is answered");
        }
    }

    private void checkBehind(String where, Skip skip, String code) {
        Item item = items.get(code);
        if (item == null) {
            fault(where + ".items", "must be codes of items, but was " + code);
            return;
        }
        OptionSet set = instrument.optionSets().get(item.options());
        boolean hasZero = set != null && set.options().stream().anyMatch(option -> option.points() == 0);
        if (skip.kind() == Skip.Kind.BLANK_IS_ZERO && !hasZero) {
            fault(where + ".items", "must have an option with 0 points, but item " + code + " has none");
        }
    }

    private void checkApplicability(Applicability applicability) {
        compiles("Applicability.criterion", applicability.criterion());
        applicability.criterion().quantities().stream()
                .filter(quantity -> !quantity.startsWith("fact:"))
                .forEach(quantity -> fault("Applicability.criterion", "must read facts only, but reads " + quantity));
    }

    private void checkStandsAlone(StandsAlone reason) {
        if (reason.because().isBlank()) {
            fault("StandsAlone.because", "must not be blank");
        }
        instrument
                .thresholds()
                .forEach(rule -> fault(
                        "Threshold[" + rule.code() + "]", "must not be there in an instrument that stands alone"));
        instrument
                .bandSets()
                .forEach(set ->
                        fault("BandSet[" + set.code() + "]", "must not be there in an instrument that stands alone"));
        instrument
                .reliableChange()
                .forEach(one -> fault(
                        "ReliableChange[" + one.scale() + "]", "must not be there in an instrument that stands alone"));
    }

    private void checkAccuracy(PublishedAccuracy accuracy) {
        String where = "PublishedAccuracy[" + accuracy.threshold() + "]";
        if (instrument.thresholds().stream().noneMatch(rule -> rule.code().equals(accuracy.threshold()))) {
            fault(where + ".threshold", "must be the code of a threshold");
        }
        accuracy.sensitivity().ifPresent(share -> checkShare(where + ".sensitivity", share));
        accuracy.specificity().ifPresent(share -> checkShare(where + ".specificity", share));
        accuracy.people()
                .filter(people -> people < 1)
                .ifPresent(people -> fault(where + ".people", "must be at least 1, but was " + people));
    }

    private void checkShare(String where, double share) {
        if (!(share >= 0 && share <= 1)) {
            fault(where, "must be 0..1, but was " + Reading.number(share));
        }
    }
}
