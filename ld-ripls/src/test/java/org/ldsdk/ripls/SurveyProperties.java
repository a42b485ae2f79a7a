package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Survey;

/** Laws of a survey, for an instrument with reversed items. A cell is an option, 0 to 4, or missing, -1. */
class SurveyProperties {

    private static final Scorer ALT8 = Scorer.of(Instrument.read(Fixtures.text("alt8.json"), "alt8.json"));

    private static final List<MissingPolicy> POLICIES = List.of(
            MissingPolicy.published(),
            MissingPolicy.interval(),
            MissingPolicy.listwise(),
            MissingPolicy.prorate("0"),
            MissingPolicy.prorate("0.25"),
            MissingPolicy.prorate("1"));

    private static final List<Boolean> REVERSED = List.of(false, true, false, false, true, false, true, false);

    @Provide
    Arbitrary<List<List<Integer>>> people() {
        return people(10);
    }

    @Provide
    Arbitrary<List<List<Integer>>> completePeople() {
        return people(0);
    }

    /** Most answer anyhow; some give the answers that score lowest or highest. */
    private static Arbitrary<List<List<Integer>>> people(int percentMissing) {
        Arbitrary<List<Integer>> person = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 4).list().ofSize(8)),
                Tuple.of(1, Arbitraries.of(0, 4).map(SurveyProperties::extreme)));
        Arbitrary<Set<Integer>> blanks = Arbitraries.integers()
                .between(0, 99)
                .list()
                .ofSize(8)
                .map(draws -> IntStream.range(0, 8)
                        .filter(item -> draws.get(item) < percentMissing)
                        .boxed()
                        .collect(Collectors.toSet()));
        return Combinators.combine(person, blanks)
                .as(SurveyProperties::without)
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    private static List<Integer> extreme(int option) {
        return REVERSED.stream().map(reversed -> reversed ? 4 - option : option).toList();
    }

    private static List<Integer> without(List<Integer> answers, Set<Integer> blanks) {
        return IntStream.range(0, 8)
                .mapToObj(item -> blanks.contains(item) ? -1 : answers.get(item))
                .toList();
    }

    @Property
    void used_and_excluded_are_all_respondents(@ForAll("people") List<List<Integer>> people) {
        for (MissingPolicy policy : POLICIES) {
            ScaleSummary total = total(people, policy);
            assertThat(total.used() + total.excluded()).isEqualTo(people.size());
            assertThat(total.estimated()).isLessThanOrEqualTo(total.used());
        }
    }

    @Property
    void every_sum_lies_in_the_range(@ForAll("people") List<List<Integer>> people) {
        ScaleSummary total = total(people, MissingPolicy.prorate("1"));
        ScoreTable scores = ScoreTable.of(ALT8.with(MissingPolicy.prorate("1")), table(people));
        for (int row = 0; row < people.size(); row++) {
            double points = scores.points(0, row);
            if (!Double.isNaN(points)) {
                assertThat(points).isBetween(total.range().min(), total.range().max());
            }
        }
    }

    @Property
    void a_sum_is_that_of_the_keyed_answers(@ForAll("completePeople") List<List<Integer>> people) {
        ScoreTable scores = ScoreTable.of(ALT8, table(people));
        int[][] keyed = ALT8.keyedPoints(0);
        for (int row = 0; row < people.size(); row++) {
            int sum = 0;
            for (int item = 0; item < 8; item++) {
                int option = people.get(row).get(item);
                int points = REVERSED.get(item) ? 5 - option : option + 1;
                assertThat(keyed[item][option]).isEqualTo(points);
                sum += points;
            }
            assertThat(scores.points(0, row)).isEqualTo(sum);
        }
    }

    @Property
    void turning_every_answer_turns_the_sum(@ForAll("completePeople") List<List<Integer>> people) {
        List<List<Integer>> turned = new ArrayList<>();
        for (List<Integer> answers : people) {
            List<Integer> all = new ArrayList<>();
            answers.forEach(option -> all.add(4 - option));
            turned.add(all);
        }
        ScoreTable scores = ScoreTable.of(ALT8, table(people));
        ScoreTable turnedScores = ScoreTable.of(ALT8, table(turned));
        for (int row = 0; row < people.size(); row++) {
            assertThat(turnedScores.points(0, row)).isEqualTo(48 - scores.points(0, row));
        }
    }

    @Property
    void prorating_is_the_sum_when_nothing_is_missing(@ForAll("completePeople") List<List<Integer>> people) {
        CohortReport listwise = report(people, MissingPolicy.listwise());
        CohortReport prorated = report(people, MissingPolicy.prorate("0.5"));
        assertThat(prorated.scales()).isEqualTo(listwise.scales());
        assertThat(prorated.scales()).allMatch(scale -> scale.estimated() == 0 && scale.excluded() == 0);
    }

    @Property
    void two_halves_merged_are_the_whole(
            @ForAll("people") List<List<Integer>> people, @ForAll @IntRange(max = 12) int at) {
        int cut = Math.min(at, people.size());
        Survey halves = survey(people.subList(0, cut)).merge(survey(people.subList(cut, people.size())));
        for (MissingPolicy policy : POLICIES) {
            assertThat(CohortReport.of(
                            halves, AnalysisPlan.usual().withMissing(policy).withReplicates(0)))
                    .isEqualTo(report(people, policy));
        }
    }

    @Property
    void the_order_of_people_changes_no_count_mode_quartile_or_alpha(
            @ForAll("people") List<List<Integer>> people, @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        ScaleSummary before = total(people, MissingPolicy.listwise());
        ScaleSummary after = total(shuffled, MissingPolicy.listwise());
        assertThat(after.alpha()).isEqualTo(before.alpha());
        assertThat(after.points().quartiles()).isEqualTo(before.points().quartiles());
        assertThat(after.points().modes()).isEqualTo(before.points().modes());
        assertThat(report(shuffled, MissingPolicy.listwise()).items())
                .isEqualTo(report(people, MissingPolicy.listwise()).items());
    }

    @Property
    void an_item_is_counted_over_its_own_answers(@ForAll("people") List<List<Integer>> people) {
        CohortReport report = report(people, MissingPolicy.listwise());
        for (int item = 0; item < 8; item++) {
            int position = item;
            long answered = people.stream()
                    .filter(answers -> answers.get(position) >= 0)
                    .count();
            assertThat(report.items().get(item).used()).isEqualTo((int) answered);
            assertThat(report.items().get(item).options().stream()
                            .mapToInt(option -> option.count())
                            .sum())
                    .isEqualTo((int) answered);
        }
    }

    private static ScaleSummary total(List<List<Integer>> people, MissingPolicy policy) {
        return report(people, policy).scale("total");
    }

    private static CohortReport report(List<List<Integer>> people, MissingPolicy policy) {
        return CohortReport.of(
                survey(people), AnalysisPlan.usual().withMissing(policy).withReplicates(0));
    }

    private static Survey survey(List<List<Integer>> people) {
        return Survey.of(ALT8, table(people));
    }

    private static AnswerTable table(List<List<Integer>> people) {
        AnswerTable.Builder table = AnswerTable.builder(ALT8);
        for (List<Integer> answers : people) {
            table.row();
            for (int item = 0; item < 8; item++) {
                if (answers.get(item) >= 0) {
                    table.answer(item, Integer.toString(answers.get(item) + 1));
                }
            }
        }
        return table.build();
    }
}
