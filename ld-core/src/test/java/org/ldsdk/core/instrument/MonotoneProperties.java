package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/** Where more points can only help a criterion, an answer with more points never unmakes what was met. */
class MonotoneProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.MONOTONE);
    }

    @Property
    void more_points_never_unmake_what_is_met(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer().with(MissingPolicy.interval());
        ScoredResponse before = scorer.score(drawn.response());
        drawn.response()
                .answers()
                .forEach((item, answer) -> answer.value().ifPresent(code -> {
                    for (AnswerOption worse : noLower(drawn.instrument(), item, code)) {
                        Response changed =
                                Responses.put(drawn.instrument(), drawn.response(), item, Known.of(worse.code()));
                        ScoredResponse after = scorer.score(changed);
                        before.thresholds().forEach((rule, finding) -> assertNoLower(finding, after.threshold(rule)));
                        before.scores().forEach(score -> assertNoLower(score, after.score(score.scale())));
                    }
                }));
    }

    private static List<AnswerOption> noLower(Instrument instrument, String item, String code) {
        Map<String, OptionSet> sets = instrument.optionSets();
        String set = instrument.items().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow()
                .options();
        int points = sets.get(set).options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
        return sets.get(set).options().stream()
                .filter(option -> option.points() >= points)
                .toList();
    }

    private static void assertNoLower(Finding before, Finding after) {
        if (before.verdict() == Verdict.MET) {
            assertThat(after.verdict()).isEqualTo(Verdict.MET);
        } else if (before.verdict() == Verdict.UNDETERMINED) {
            assertThat(after.verdict()).isNotEqualTo(Verdict.NOT_MET);
        }
    }

    private static void assertNoLower(Score before, Score after) {
        assertThat(after.lowest().orElseThrow())
                .isGreaterThanOrEqualTo(before.lowest().orElseThrow());
        assertThat(after.highest().orElseThrow())
                .isGreaterThanOrEqualTo(before.highest().orElseThrow());
    }
}
