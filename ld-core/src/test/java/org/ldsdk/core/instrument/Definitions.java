package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.json.Json;

/** Generated definitions, all of them valid, with responses to them. Small enough that every completion can be tried. */
final class Definitions {

    private Definitions() {}

    /**
     * A definition and one person's response to it.
     *
     * @param scorer of the definition, with the published policy
     * @param tape where more can be drawn from
     */
    record Case(Scorer scorer, Response response, Tape tape) {

        Instrument instrument() {
            return scorer.instrument();
        }

        Completions completions() {
            return Completions.of(instrument(), response);
        }

        /** Everything, since the people are invented. */
        @Override
        public String toString() {
            return Json.write(instrument()) + "\nanswers " + words(response.answers()) + " facts "
                    + words(response.facts());
        }

        private static List<String> words(Map<String, Known<String>> known) {
            return known.entrySet().stream()
                    .map(entry -> entry.getKey() + "="
                            + entry.getValue()
                                    .value()
                                    .orElseGet(() -> entry.getValue()
                                            .reason()
                                            .orElseThrow()
                                            .name()))
                    .toList();
        }
    }

    static Arbitrary<Case> cases(Shape shape) {
        return Tape.tapes().map(tape -> draw(tape, shape));
    }

    static Case draw(Tape tape, Shape shape) {
        Instrument instrument = new RuleDraw(tape, shape, new DefinitionDraw(tape, shape).questions()).complete();
        return new Case(Scorer.of(instrument), response(tape, instrument), tape);
    }

    /** Some answers, some reasons why there are none. */
    static Response response(Tape tape, Instrument instrument) {
        Response response = Response.empty();
        int dense = tape.between(2, 5);
        for (Item item : instrument.items()) {
            OptionSet set = instrument.optionSets().get(item.options());
            List<String> codes = set.options().stream().map(AnswerOption::code).toList();
            if (!tape.oneIn(4)) {
                response = response.with(item.code(), known(tape, codes, dense));
            }
        }
        for (FactDefinition fact : instrument.facts()) {
            if (!tape.oneIn(3)) {
                response = response.withFact(fact.code(), known(tape, values(fact), dense));
            }
        }
        return response;
    }

    private static Known<String> known(Tape tape, List<String> codes, int dense) {
        return tape.oneIn(dense)
                ? Known.missing(tape.pick(List.of(MissingReason.values())))
                : Known.of(tape.pick(codes));
    }

    static List<String> values(FactDefinition fact) {
        return fact.values()
                .orElseGet(() -> DefinitionDraw.numbers(fact.range().orElseThrow()).stream()
                        .map(number -> Integer.toString(number.intValue()))
                        .toList());
    }

    static List<Criterion> criteria(Instrument instrument) {
        List<Criterion> criteria = new ArrayList<>();
        instrument.skips().forEach(skip -> criteria.add(skip.when()));
        instrument.thresholds().forEach(rule -> criteria.add(rule.criterion()));
        instrument.applicability().ifPresent(rule -> criteria.add(rule.criterion()));
        return criteria;
    }
}
