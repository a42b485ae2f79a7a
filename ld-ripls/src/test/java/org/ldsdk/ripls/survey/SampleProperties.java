package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.Fixtures;

/** Laws of counting a sample. A cell is an answer, 1 to 5, or missing, 0; a row of another length is faulty. */
class SampleProperties {

    private static final Scorer ALT8 = Scorer.of(Instrument.read(Fixtures.text("alt8.json"), "alt8.json"));

    @Provide
    Arbitrary<List<List<Integer>>> people() {
        Arbitrary<Integer> cell = Arbitraries.of(0, 0, 1, 2, 3, 3, 3, 4, 5);
        Arbitrary<List<Integer>> mixed = cell.list().ofSize(8);
        Arbitrary<List<Integer>> straight = cell.map(one -> Collections.nCopies(8, one));
        Arbitrary<List<Integer>> patchy = Arbitraries.of(0, 3).list().ofSize(8);
        Arbitrary<List<Integer>> faulty = Arbitraries.just(Collections.nCopies(8, 9));
        return Arbitraries.oneOf(mixed, mixed, straight, patchy, faulty).list().ofMaxSize(30);
    }

    @Property
    void counts_add_up(@ForAll("people") List<List<Integer>> people) {
        Sample sample = Sample.of(survey(people));
        MissingAnswers missing = sample.missing();
        assertThat(sample.returned()).isEqualTo(people.size());
        assertThat(sample.used() + sample.blank() + sample.rejected()).isEqualTo(people.size());
        assertThat(missing.byPerson().values().stream().mapToInt(it -> it).sum())
                .isEqualTo(missing.respondents());
        assertThat(missing.byPerson().entrySet().stream()
                        .mapToLong(it -> (long) it.getKey() * it.getValue())
                        .sum())
                .isEqualTo(missing.answers());
        int listed =
                missing.patterns().stream().mapToInt(MissingPattern::people).sum();
        assertThat(missing.complete() + listed + missing.peopleWithOtherPatterns())
                .isEqualTo(missing.respondents());
        assertThat(missing.patterns()).hasSizeLessThanOrEqualTo(MissingAnswers.MOST_PATTERNS);
    }

    @Property
    void an_item_is_missing_as_often_as_its_cell_is_empty(@ForAll("people") List<List<Integer>> people) {
        MissingAnswers missing = MissingAnswers.of(survey(people));
        for (int item = 0; item < 8; item++) {
            int position = item;
            assertThat(missing.byItem().get(Integer.toString(item + 1))).isEqualTo((int) people.stream()
                    .filter(answers -> answers.get(position) == 0)
                    .count());
        }
    }

    @Property
    void straight_lines_are_what_a_plain_count_says(
            @ForAll("people") List<List<Integer>> people, @ForAll @IntRange(min = 2, max = 8) int minimum) {
        StraightLines lines = StraightLines.of(survey(people), minimum, Set.of());
        List<Set<Integer>> enough = people.stream()
                .filter(answers -> !answers.contains(9))
                .map(answers -> answers.stream().filter(answer -> answer > 0).toList())
                .filter(answers -> answers.size() >= minimum)
                .map(Set::copyOf)
                .toList();
        List<Set<Integer>> straight =
                enough.stream().filter(it -> it.size() == 1).toList();
        assertThat(lines.people()).isEqualTo(enough.size());
        assertThat(lines.straight().value()).contains(straight.size());
        assertThat(lines.contradicting().value())
                .contains((int) straight.stream().filter(it -> !it.contains(3)).count());
    }

    @Property
    void the_order_of_people_changes_nothing(@ForAll("people") List<List<Integer>> people, @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(Sample.of(survey(shuffled))).isEqualTo(Sample.of(survey(people)));
        assertThat(Sample.of(survey(shuffled)).toJson().toString())
                .isEqualTo(Sample.of(survey(people)).toJson().toString());
    }

    @Property
    void two_halves_merged_are_the_whole(
            @ForAll("people") List<List<Integer>> people, @ForAll @IntRange(max = 30) int at) {
        int cut = Math.min(at, people.size());
        Survey halves = survey(people.subList(0, cut)).merge(survey(people.subList(cut, people.size())));
        assertThat(Sample.of(halves)).isEqualTo(Sample.of(survey(people)));
    }

    private static Survey survey(List<List<Integer>> people) {
        AnswerTable.Builder table = AnswerTable.builder(ALT8);
        for (List<Integer> answers : people) {
            table.row();
            for (int item = 0; item < 8; item++) {
                if (answers.get(item) > 0) {
                    table.answer(item, Integer.toString(answers.get(item)));
                }
            }
        }
        return Survey.of(ALT8, table.build());
    }
}
