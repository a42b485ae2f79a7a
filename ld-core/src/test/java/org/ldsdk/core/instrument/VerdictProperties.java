package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/** A verdict is met or not met only if nothing unknown could change it, and always then. */
class VerdictProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void a_verdict_is_what_holds_under_all_completions(@ForAll("cases") Case drawn) {
        Completions completions = drawn.completions();
        Map<String, Verdict> expected = new LinkedHashMap<>();
        rules(drawn.instrument()).forEach((code, criterion) -> expected.put(code, completions.verdict(criterion)));
        assertThat(verdicts(drawn, drawn.response())).isEqualTo(expected);
    }

    @Property
    void a_decided_verdict_stays_whatever_is_answered_next(@ForAll("cases") Case drawn) {
        Completions completions = drawn.completions();
        Map<String, Verdict> before = verdicts(drawn, drawn.response());
        before.values().removeIf(verdict -> !verdict.isDecided());
        for (String question : Responses.openQuestions(drawn.instrument(), drawn.response())) {
            boolean isItem = drawn.instrument().items().stream()
                    .anyMatch(item -> item.code().equals(question));
            if (before.isEmpty() || isItem && completions.mayBeSkipped(question)) {
                continue;
            }
            for (String code : Responses.codes(drawn.instrument(), question)) {
                Response answered = Responses.put(drawn.instrument(), drawn.response(), question, Known.of(code));
                assertThat(verdicts(drawn, answered)).containsAllEntriesOf(before);
            }
        }
    }

    private static Map<String, Criterion> rules(Instrument instrument) {
        Map<String, Criterion> rules = new LinkedHashMap<>();
        instrument.thresholds().forEach(rule -> rules.put(rule.code(), rule.criterion()));
        instrument.applicability().ifPresent(rule -> rules.put("applicability", rule.criterion()));
        return rules;
    }

    private static Map<String, Verdict> verdicts(Case drawn, Response response) {
        ScoredResponse scored = drawn.scorer().with(MissingPolicy.interval()).score(response);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        scored.thresholds().forEach((code, finding) -> verdicts.put(code, finding.verdict()));
        scored.applicability().ifPresent(finding -> verdicts.put("applicability", finding.verdict()));
        return verdicts;
    }
}
