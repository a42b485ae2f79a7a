package org.ldsdk.ripls.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ldsdk.core.Citation;
import org.ldsdk.ripls.Fixtures;
import org.ldsdk.ripls.survey.Survey;

/** Laws of what may be shown of groups. A person is a level of each of two columns, and an answer; -1 is none. */
class TrainingPrioritiesProperties {

    private static final PriorityRules RULES = new PriorityRules(
            "tiny",
            new Citation("invented", Optional.empty(), Optional.empty(), true),
            List.of(new PriorityRule("up", PriorityRule.Side.LOW, 2, "low")),
            List.of());

    private record Person(int one, int other, int answer) {}

    /** Small and large groups; levels of the second column mostly split or join those of the first. */
    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<Integer> nested = Arbitraries.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, -1);
        Arbitrary<Integer> split = Arbitraries.integers().between(0, 4);
        Arbitrary<Boolean> odd = Arbitraries.frequency(Tuple.of(30, false), Tuple.of(1, true));
        Arbitrary<Integer> answer = Arbitraries.of(-1, 0, 1, 2, 2, 1, 0, 1, 2);
        Arbitrary<Person> person = Combinators.combine(nested, split, odd, answer)
                .as((one, draw, isOdd, given) -> new Person(one, isOdd ? draw : one / 2, given));
        return person.list().ofMinSize(5).ofMaxSize(90).withoutEdgeCases();
    }

    private static TrainingPriorities priorities(List<Person> people) {
        String rows = IntStream.range(0, people.size())
                .mapToObj(row -> "P" + row + "," + level(people.get(row).one()) + ","
                        + level(people.get(row).other()) + ","
                        + level(people.get(row).answer()) + ",1,1")
                .collect(Collectors.joining("\n"));
        Survey survey = Fixtures.tiny("id,one,other,1,2,3\n" + rows + "\n").survey();
        return TrainingPriorities.of(survey, RULES, List.of("one", "other"));
    }

    private static String level(int number) {
        return number < 0 ? "" : Integer.toString(number);
    }

    /** Means and sizes are sums over sets of people. No hidden group's sum follows from those shown and from the total. */
    @Property
    void no_small_group_of_either_column_can_be_computed(@ForAll("people") List<Person> people) {
        List<Person> scored = people.stream().filter(it -> it.answer() >= 0).toList();
        Assume.that(scored.size() >= TrainingPriorities.FEWEST);
        List<double[]> known = new ArrayList<>();
        known.add(indicator(scored, it -> true));
        priorities(people)
                .groups()
                .forEach(group -> known.add(indicator(
                        scored, it -> level(of(it, group.by())).equals(group.level()))));
        int rank = rank(known);
        for (String by : List.of("one", "other")) {
            for (int level = 0; level < 5; level++) {
                int wanted = level;
                double[] group = indicator(scored, it -> of(it, by) == wanted);
                int size = (int) Arrays.stream(group).sum();
                if (size > 0 && size < TrainingPriorities.FEWEST) {
                    List<double[]> more = new ArrayList<>(known);
                    more.add(group);
                    assertThat(rank(more)).as("%s %s of %s", by, level, size).isGreaterThan(rank);
                }
            }
        }
    }

    private static int of(Person person, String by) {
        return by.equals("one") ? person.one() : person.other();
    }

    private interface Has {
        boolean in(Person person);
    }

    private static double[] indicator(List<Person> people, Has has) {
        return people.stream().mapToDouble(it -> has.in(it) ? 1 : 0).toArray();
    }

    private static int rank(List<double[]> rows) {
        List<double[]> left = new ArrayList<>();
        rows.forEach(row -> left.add(row.clone()));
        int rank = 0;
        int columns = rows.get(0).length;
        for (int column = 0; column < columns && rank < left.size(); column++) {
            int at = column;
            int pivot = IntStream.range(rank, left.size())
                    .filter(row -> Math.abs(left.get(row)[at]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
            if (pivot < 0) {
                continue;
            }
            Collections.swap(left, rank, pivot);
            for (int row = rank + 1; row < left.size(); row++) {
                double factor = left.get(row)[column] / left.get(rank)[column];
                for (int i = column; i < columns; i++) {
                    left.get(row)[i] -= factor * left.get(rank)[i];
                }
            }
            rank++;
        }
        return rank;
    }

    @Property
    void every_group_shown_has_ten_people_and_its_own_mean(@ForAll("people") List<Person> people) {
        priorities(people).groups().forEach(group -> {
            List<Integer> answers = people.stream()
                    .filter(it -> it.answer() >= 0 && level(of(it, group.by())).equals(group.level()))
                    .map(it -> it.answer() + 1)
                    .toList();
            assertThat(group.used()).isEqualTo(answers.size()).isGreaterThanOrEqualTo(TrainingPriorities.FEWEST);
            assertThat(group.mean())
                    .isCloseTo(answers.stream().mapToInt(it -> it).average().orElseThrow(), within(1e-12));
            group.interval()
                    .value()
                    .ifPresent(it -> assertThat(it.contains(group.mean())).isTrue());
        });
    }

    @Property
    void corrected_p_are_never_below_raw_ones(@ForAll("people") List<Person> people) {
        priorities(people)
                .lines()
                .forEach(line -> line.p()
                        .value()
                        .ifPresent(p ->
                                assertThat(line.holm().value().orElseThrow()).isBetween(p, Math.min(1, 2 * p))));
    }

    @Property
    void the_order_of_people_changes_no_line_and_no_group(
            @ForAll("people") List<Person> people, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        TrainingPriorities before = priorities(people);
        TrainingPriorities after = priorities(shuffled);
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.groups()).hasSameSizeAs(before.groups());
        for (int i = 0; i < before.groups().size(); i++) {
            assertThat(after.groups().get(i).level())
                    .isEqualTo(before.groups().get(i).level());
            assertThat(after.groups().get(i).used())
                    .isEqualTo(before.groups().get(i).used());
        }
    }
}
