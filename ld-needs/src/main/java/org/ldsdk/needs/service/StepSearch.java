package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.criterion.Vocabulary;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.internal.FactKinds;

/**
 * Looks for the smallest sets of steps for one person: every set of changes is tried, smallest first, and what is then
 * still open is left to the kernel, which knows the fewest questions that settle it. Nobody is sent to speak about
 * offences: what is not known of them stays so.
 */
final class StepSearch {

    private final ServiceDirectory directory;
    private final NeedQuantities quantities;
    private final NeedsProfile profile;
    private final Map<String, Known<Integer>> loads;
    /** What is not known of offences, as criteria call it. */
    private final List<String> muted;

    private final Map<List<ActionableFact>, NamedFacts> changed = new HashMap<>();

    StepSearch(
            ServiceDirectory directory,
            NeedQuantities quantities,
            NeedsProfile profile,
            Map<String, Known<Integer>> loads) {
        this.directory = directory;
        this.quantities = quantities;
        this.profile = profile;
        this.loads = loads;
        this.muted = directory.facts().stream()
                .map(FactDefinition::code)
                .filter(FactKinds.shipped()::isAboutOffences)
                .filter(code -> fact(code).isEmpty())
                .map(code -> "fact:" + code)
                .toList();
    }

    /**
     * @param whole all criteria of an offer together
     * @param now what they say as things are
     */
    Steps steps(Evaluator whole, Finding now) {
        if (now.verdict() == Verdict.MET) {
            return Steps.NONE;
        }
        Smallest smallest = new Smallest();
        List<String> read = whole.criterion().quantities();
        List<ActionableFact> changes = changes(read);
        for (int size = 0; size <= changes.size() && smallest.mayBe(size); size++) {
            for (List<ActionableFact> some : Subsets.of(changes, size)) {
                boolean asItIs = some.isEmpty() && muted.stream().noneMatch(read::contains);
                smallest.add(some, asItIs ? now : facts(some).explain(whole));
            }
        }
        return smallest.steps();
    }

    /** Actionable facts that the offer reads and that are known to be otherwise. */
    private List<ActionableFact> changes(List<String> read) {
        return directory.actionable().stream()
                .filter(one -> read.contains("fact:" + one.fact()))
                .filter(one -> fact(one.fact())
                        .filter(value -> !value.equals(one.value()))
                        .isPresent())
                .toList();
    }

    private Optional<String> fact(String code) {
        return Optional.ofNullable(profile.facts().get(code)).flatMap(Known::value);
    }

    private NamedFacts facts(List<ActionableFact> changes) {
        return changed.computeIfAbsent(changes, this::suppose);
    }

    private NamedFacts suppose(List<ActionableFact> changes) {
        Map<String, Known<String>> supposed = new LinkedHashMap<>(profile.facts());
        muted.forEach(
                quantity -> supposed.put(quantity.substring("fact:".length()), Known.missing(MissingReason.DECLINED)));
        changes.forEach(change -> supposed.put(change.fact(), Known.of(change.value())));
        return quantities.facts(profile.supposing(supposed), loads);
    }

    private Step.FindOut findOut(String quantity) {
        Vocabulary vocabulary = quantities.named().vocabulary();
        String label = vocabulary.at(vocabulary.position(quantity)).label();
        boolean isNeed = quantity.startsWith("need:");
        return new Step.FindOut(
                quantity, isNeed ? "have " + label + " rated by the practitioner" : "find out: " + label);
    }

    /** The smallest sets so far. */
    private final class Smallest {

        private final SortedMap<String, List<Step>> sets = new TreeMap<>();
        private int size = Integer.MAX_VALUE;
        private int searchedBelow = Integer.MAX_VALUE;

        boolean mayBe(int changes) {
            return changes <= size;
        }

        void add(List<ActionableFact> changes, Finding finding) {
            if (finding.verdict() == Verdict.MET) {
                add(changes, List.of());
            }
            finding.settling().map(Settling::toMet).ifPresent(side -> {
                if (!side.complete()) {
                    searchedBelow = Math.min(searchedBelow, changes.size() + side.size());
                }
                side.sets()
                        .forEach(answers ->
                                add(changes, answers.keySet().stream().sorted().toList()));
            });
        }

        private void add(List<ActionableFact> changes, List<String> questions) {
            int steps = changes.size() + questions.size();
            if (steps < size) {
                size = steps;
                sets.clear();
            }
            if (steps == size) {
                List<Step> set = new ArrayList<>();
                changes.forEach(one -> set.add(
                        new Step.Change(one.fact(), one.value(), one.step().text())));
                questions.forEach(question -> set.add(findOut(question)));
                sets.put(changes.stream().map(ActionableFact::fact).toList() + " " + questions, set);
            }
        }

        Steps steps() {
            boolean complete = searchedBelow == Integer.MAX_VALUE || searchedBelow > size;
            return new Steps(List.copyOf(sets.values()), complete);
        }
    }
}
