package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;

/** Every completion of one response, made by trying everything: the oracle that laws about scores and verdicts are checked against. */
final class Completions {

    private final Instrument instrument;
    private final Person person;
    private final Map<String, Double> estimates;
    private final List<Completion> all = new ArrayList<>();

    private Completions(Instrument instrument, Response response, Map<String, Double> estimates) {
        this.instrument = instrument;
        this.person = new Person(instrument, response);
        this.estimates = estimates;
        int items = instrument.items().size();
        int facts = instrument.facts().size();
        fill(new int[items], new int[facts], new boolean[items + facts], 0);
    }

    static Completions of(Instrument instrument, Response response) {
        return of(instrument, response, Map.of());
    }

    /** The same with some scales read as an estimate. */
    static Completions of(Instrument instrument, Response response, Map<String, Double> estimates) {
        return new Completions(instrument, response, estimates);
    }

    private void fill(int[] options, int[] facts, boolean[] willBeAnswered, int at) {
        if (at < options.length) {
            for (int option : person.options(at)) {
                options[at] = option;
                fill(options, facts, willBeAnswered, at + 1);
            }
        } else if (at < willBeAnswered.length) {
            for (int value : person.values(at - options.length)) {
                facts[at - options.length] = value;
                fill(options, facts, willBeAnswered, at + 1);
            }
        } else {
            fillAnswered(options, facts, willBeAnswered, askedToBeAnswered());
        }
    }

    private void fillAnswered(int[] options, int[] facts, boolean[] willBeAnswered, List<Integer> questions) {
        if (questions.isEmpty()) {
            all.add(new Completion(person, options.clone(), facts.clone(), willBeAnswered.clone(), estimates));
            return;
        }
        for (boolean answered : new boolean[] {false, true}) {
            willBeAnswered[questions.get(0)] = answered;
            fillAnswered(options, facts, willBeAnswered, questions.subList(1, questions.size()));
        }
    }

    /** Open questions of which some criterion asks whether they are answered. */
    private List<Integer> askedToBeAnswered() {
        Set<String> asked = Definitions.criteria(instrument).stream()
                .flatMap(Criterion::comparisons)
                .filter(Criterion.Answered.class::isInstance)
                .map(Criterion.Comparison::of)
                .collect(Collectors.toSet());
        List<Integer> questions = new ArrayList<>();
        instrument.items().forEach(item -> {
            if (asked.contains("item:" + item.code())) {
                questions.add(person.item(item.code()));
            }
        });
        instrument.facts().forEach(fact -> {
            if (asked.contains("fact:" + fact.code())) {
                questions.add(instrument.items().size() + person.fact(fact.code()));
            }
        });
        return questions.stream().filter(person::isOpen).toList();
    }

    List<Completion> all() {
        return all;
    }

    /** Met if true under all, not met if false under all. */
    Verdict verdict(Criterion criterion) {
        boolean canBeTrue = false;
        boolean canBeFalse = false;
        for (Completion completion : all) {
            boolean holds = completion.holds(criterion);
            canBeTrue |= holds;
            canBeFalse |= !holds;
            if (canBeTrue && canBeFalse) {
                return Verdict.UNDETERMINED;
            }
        }
        return canBeTrue ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Lowest and highest score where it exists; empty if it exists nowhere. */
    double[] ends(Scale scale) {
        double[] scores = scores(completion -> completion.score(scale));
        return scores.length == 0 ? scores : new double[] {scores[0], scores[scores.length - 1]};
    }

    boolean mayBeAbsent(Scale scale) {
        return some(completion -> Double.isNaN(completion.score(scale)));
    }

    /** Lowest and highest number a quantity can be; empty if it exists nowhere. */
    double[] ends(String quantity) {
        double[] numbers = scores(completion -> completion.number(quantity));
        return numbers.length == 0 ? numbers : new double[] {numbers[0], numbers[numbers.length - 1]};
    }

    boolean mayBeAbsent(String quantity) {
        return some(completion -> Double.isNaN(completion.number(quantity)));
    }

    /** The values a quantity can have; empty if it is a number. */
    Set<String> values(String quantity) {
        boolean hasValues = instrument.facts().stream()
                .anyMatch(fact -> quantity.equals("fact:" + fact.code()) && !fact.isNumber());
        return hasValues
                ? all.stream().map(completion -> completion.value(quantity)).collect(Collectors.toSet())
                : Set.of();
    }

    boolean isAlwaysSkipped(String item) {
        return !some(completion -> !completion.isSkipped(item));
    }

    boolean mayBeSkipped(String item) {
        return some(completion -> completion.isSkipped(item));
    }

    boolean some(Predicate<Completion> predicate) {
        return all.stream().anyMatch(predicate);
    }

    private double[] scores(ToDoubleFunction<Completion> score) {
        return Arrays.stream(all.stream().mapToDouble(score).toArray())
                .filter(points -> !Double.isNaN(points))
                .sorted()
                .toArray();
    }
}
