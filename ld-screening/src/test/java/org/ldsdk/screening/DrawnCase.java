package org.ldsdk.screening;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.json.Json;

/** A tool of the catalogue under a policy, and a response to it in which some of everything is missing. */
record DrawnCase(ScreeningTool tool, Response response) {

    private static final int MOST_QUESTIONS = 24;

    static Arbitrary<DrawnCase> cases() {
        return cases(ScreeningTools.all());
    }

    static Arbitrary<DrawnCase> cases(List<ScreeningTool> tools) {
        Arbitrary<MissingPolicy> policies = Arbitraries.of(
                MissingPolicy.published(),
                MissingPolicy.interval(),
                MissingPolicy.listwise(),
                MissingPolicy.prorate("0.25"));
        return Combinators.combine(Arbitraries.of(tools), policies, picks())
                .as((tool, policy, drawn) -> new DrawnCase(tool.with(policy), response(tool.instrument(), drawn)))
                .withoutEdgeCases();
    }

    /** One number for each item and fact, from which {@link #response} draws. */
    static Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 999).list().ofSize(MOST_QUESTIONS);
    }

    static Response response(Instrument instrument, List<Integer> picks) {
        Response response = Response.empty();
        int next = 0;
        for (Item item : instrument.items()) {
            response = response.with(item.code(), answer(instrument.optionsOf(item), picks.get(next++)));
        }
        for (FactDefinition fact : instrument.facts()) {
            int pick = picks.get(next++);
            if (pick % 3 > 0) {
                response = response.fact(fact.code(), value(fact, pick / 3));
            }
        }
        return response;
    }

    /** Three in four are answered, the others are missing for each of the reasons. */
    private static Known<String> answer(List<AnswerOption> options, int pick) {
        return pick % 4 == 0
                ? Known.missing(MissingReason.values()[pick / 4 % MissingReason.values().length])
                : Known.of(options.get(pick / 4 % options.size()).code());
    }

    private static String value(FactDefinition fact, int pick) {
        if (fact.values().isPresent()) {
            List<String> values = fact.values().get();
            return values.get(pick % values.size());
        }
        ScoreRange range = fact.range().orElseThrow();
        int numbers = (int) (range.max() - range.min()) + 1;
        return Integer.toString((int) range.min() + pick % numbers);
    }

    ScreeningResult result() {
        return tool.screen(response);
    }

    @Override
    public String toString() {
        return tool + " " + tool.scorer().policy().text() + " " + Json.write(response);
    }
}
