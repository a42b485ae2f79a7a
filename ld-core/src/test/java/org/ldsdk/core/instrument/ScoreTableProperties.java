package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.RowProblem;
import org.ldsdk.core.table.ScoreTable;

/** Columns of many people say what the responses say one by one, rejected answers included, and parts merge to the whole. */
class ScoreTableProperties {

    private static final List<MissingPolicy> POLICIES =
            List.of(MissingPolicy.published(), MissingPolicy.listwise(), MissingPolicy.prorate("0.5"));

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void a_table_says_of_each_row_what_the_response_says(@ForAll("cases") Case drawn) {
        List<Response> people = people(drawn);
        for (MissingPolicy policy : POLICIES) {
            Scorer scorer = drawn.scorer().with(policy);
            AnswerTable answers = answers(scorer, people);
            ScoreTable scores = ScoreTable.of(scorer, answers);
            assertThat(scores.rows()).isEqualTo(people.size());
            for (int row = 0; row < people.size(); row++) {
                assertSame(scorer, answers, scores, row, people.get(row));
            }
        }
    }

    @Property
    void two_parts_merge_to_the_whole(@ForAll("cases") Case drawn) {
        List<Response> people = people(drawn);
        Scorer scorer = drawn.scorer();
        AnswerTable first = answers(scorer, people.subList(0, 2));
        AnswerTable then = answers(scorer, people.subList(2, people.size()));

        ScoreTable merged = ScoreTable.of(scorer, first).merge(ScoreTable.of(scorer, then));
        ScoreTable ofMerged = ScoreTable.of(scorer, first.merge(then));

        assertThat(merged.problems()).isEqualTo(ofMerged.problems());
        for (int row = 0; row < people.size(); row++) {
            assertSame(scorer, first.merge(then), merged, row, people.get(row));
            assertSame(scorer, first.merge(then), ofMerged, row, people.get(row));
        }
    }

    /** Two that can be scored, one with answers that are no option, and two more. */
    private static List<Response> people(Case drawn) {
        Response wrong = drawn.response();
        for (Item item : drawn.instrument().items()) {
            if (drawn.tape().oneIn(2)) {
                wrong = Responses.put(drawn.instrument(), wrong, item.code(), Known.of("no such option"));
            }
        }
        List<Response> people = new ArrayList<>(List.of(drawn.response(), Response.empty(), wrong));
        people.add(Definitions.response(drawn.tape(), drawn.instrument()));
        people.add(drawn.response());
        return people;
    }

    private static AnswerTable answers(Scorer scorer, List<Response> people) {
        AnswerTable.Builder builder = AnswerTable.builder(scorer);
        people.forEach(builder::add);
        return builder.build();
    }

    private static void assertSame(Scorer scorer, AnswerTable answers, ScoreTable scores, int row, Response response) {
        List<Problem> problems = scorer.check(response);
        assertThat(scores.isRejected(row)).isEqualTo(!problems.isEmpty());
        assertThat(scores.problems().stream()
                        .filter(problem -> problem.row() == row)
                        .map(RowProblem::problem)
                        .map(problem -> new Problem("Response." + problem.where(), problem.rule())))
                .containsExactlyElementsOf(problems);
        if (problems.isEmpty()) {
            assertSame(scorer.score(response), scores, row);
            assertThat(answers.explain(row, scorer)).isEqualTo(scorer.score(response));
        }
    }

    private static void assertSame(ScoredResponse scored, ScoreTable scores, int row) {
        for (int scale = 0; scale < scored.scores().size(); scale++) {
            Score score = scored.scores().get(scale);
            assertThat(number(scores.lowest(scale, row))).isEqualTo(score.lowest());
            assertThat(number(scores.highest(scale, row))).isEqualTo(score.highest());
            assertThat(number(scores.points(scale, row))).isEqualTo(score.points());
            assertThat(scores.isEstimated(scale, row)).isEqualTo(score.estimated());
            assertThat(scores.missing(scale, row)).isEqualTo(score.missing());
            if (score.whyNoPoints().isPresent()) {
                assertThat(scores.whyNoPoints(scale, row))
                        .isEqualTo(score.whyNoPoints().get());
            }
        }
        int threshold = 0;
        for (Finding finding : scored.thresholds().values()) {
            assertThat(scores.threshold(threshold, row)).isEqualTo(finding.verdict());
            assertThat(scores.isThresholdEstimated(threshold++, row)).isEqualTo(finding.estimated());
        }
        int set = 0;
        for (var band : scored.bands().values()) {
            assertThat(scores.band(set++, row)).isEqualTo(band);
        }
        assertThat(scores.applicability(row))
                .isEqualTo(scored.applicability().map(Finding::verdict).orElse(Verdict.UNDETERMINED));
        assertThat(scores.unasked(row)).isEqualTo(scored.unasked());
        assertThat(scores.notes(row)).isEqualTo(scored.notes());
    }

    private static OptionalDouble number(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
