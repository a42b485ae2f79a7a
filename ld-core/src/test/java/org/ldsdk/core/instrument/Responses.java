package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.Known;

/** Responses that differ from one another in one place. */
final class Responses {

    private Responses() {}

    /** The same with this answer to an item or fact, whatever was there. */
    static Response put(Instrument instrument, Response response, String code, Known<String> answer) {
        boolean isFact =
                instrument.facts().stream().anyMatch(fact -> fact.code().equals(code));
        Map<String, Known<String>> answers = new LinkedHashMap<>(response.answers());
        Map<String, Known<String>> facts = new LinkedHashMap<>(response.facts());
        (isFact ? facts : answers).put(code, answer);
        return ImmutableResponse.builder().answers(answers).facts(facts).build();
    }

    static Response put(Instrument instrument, Response response, Map<String, String> answers) {
        Response all = response;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            all = put(instrument, all, answer.getKey(), Known.of(answer.getValue()));
        }
        return all;
    }

    /** Codes of the items without an answer. */
    static List<String> missingItems(Instrument instrument, Response response) {
        return instrument.items().stream()
                .map(Item::code)
                .filter(code -> !response.answers().containsKey(code)
                        || !response.answers().get(code).isKnown())
                .toList();
    }

    /** Codes of the items and facts without an answer. */
    static List<String> missing(Instrument instrument, Response response) {
        List<String> missing = new ArrayList<>(missingItems(instrument, response));
        instrument.facts().stream()
                .map(FactDefinition::code)
                .filter(code -> !response.facts().containsKey(code)
                        || !response.facts().get(code).isKnown())
                .forEach(missing::add);
        return missing;
    }

    /** Codes of the items, then the facts, without an answer to which one can still come. */
    static List<String> openQuestions(Instrument instrument, Response response) {
        Person person = new Person(instrument, response);
        List<String> open = new ArrayList<>();
        instrument.items().stream()
                .map(Item::code)
                .filter(code -> person.isOpen(person.item(code)))
                .forEach(open::add);
        int items = instrument.items().size();
        instrument.facts().stream()
                .map(FactDefinition::code)
                .filter(code -> person.isOpen(items + person.fact(code)))
                .forEach(open::add);
        return open;
    }

    /** What an item or fact can be answered with. */
    static List<String> codes(Instrument instrument, String question) {
        for (FactDefinition fact : instrument.facts()) {
            if (fact.code().equals(question)) {
                return Definitions.values(fact);
            }
        }
        Item item = instrument.items().stream()
                .filter(one -> one.code().equals(question))
                .findFirst()
                .orElseThrow();
        return instrument.optionSets().get(item.options()).options().stream()
                .map(AnswerOption::code)
                .toList();
    }
}
