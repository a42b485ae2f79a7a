package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/** A response looked up by position, for the oracle. Questions are the items, then the facts. */
final class Person {

    private final Instrument instrument;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final List<List<Integer>> points;
    private final List<Known<String>> questions = new ArrayList<>();

    Person(Instrument instrument, Response response) {
        this.instrument = instrument;
        Known<String> notAsked = Known.missing(MissingReason.NOT_ASKED);
        instrument.items().forEach(item -> {
            items.put(item.code(), items.size());
            questions.add(response.answers().getOrDefault(item.code(), notAsked));
        });
        instrument.facts().forEach(fact -> {
            facts.put(fact.code(), facts.size());
            questions.add(response.facts().getOrDefault(fact.code(), notAsked));
        });
        instrument.scales().forEach(scale -> scales.put(scale.code(), scale));
        this.points = instrument.items().stream()
                .map(item -> instrument.optionSets().get(item.options()).options().stream()
                        .map(AnswerOption::points)
                        .toList())
                .toList();
    }

    static String code(String quantity) {
        return quantity.substring(quantity.indexOf(':') + 1);
    }

    Instrument instrument() {
        return instrument;
    }

    int item(String code) {
        return items.get(code);
    }

    int fact(String code) {
        return facts.get(code);
    }

    Scale scale(String code) {
        return scales.get(code);
    }

    List<Integer> points(int item) {
        return points.get(item);
    }

    boolean hasAnswer(int item) {
        return isKnown(item);
    }

    boolean isKnown(int question) {
        return questions.get(question).isKnown();
    }

    /** Whether there is no answer and one can still come. */
    boolean isOpen(int question) {
        return questions.get(question).reason().map(MissingReason::isOpen).orElse(false);
    }

    /** The options an item could turn out to have: the one given, else all. */
    int[] options(int item) {
        Optional<String> given = questions.get(item).value();
        List<String> codes = instrument
                .optionSets()
                .get(instrument.items().get(item).options())
                .options()
                .stream()
                .map(AnswerOption::code)
                .toList();
        return given.map(code -> new int[] {codes.indexOf(code)})
                .orElseGet(() -> IntStream.range(0, codes.size()).toArray());
    }

    /** The values a fact could turn out to have, as places in its list or as numbers. */
    int[] values(int fact) {
        FactDefinition definition = instrument.facts().get(fact);
        Optional<String> given = questions.get(instrument.items().size() + fact).value();
        if (definition.values().isPresent()) {
            List<String> values = definition.values().get();
            return given.map(value -> new int[] {values.indexOf(value)})
                    .orElseGet(() -> IntStream.range(0, values.size()).toArray());
        }
        ScoreRange range = definition.range().orElseThrow();
        return given.map(value -> new int[] {Integer.parseInt(value)})
                .orElseGet(() -> IntStream.rangeClosed((int) range.min(), (int) range.max())
                        .toArray());
    }
}
