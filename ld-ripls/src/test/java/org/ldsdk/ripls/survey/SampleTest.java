package org.ldsdk.ripls.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.Fixtures;
import org.ldsdk.ripls.Ripls;

class SampleTest {

    private static final Survey SMALL = Fixtures.tiny("""
            id,1,2,3
            A,0,1,2
            B,1,1,1
            C,2,2,2
            D,,1,
            E,,2,
            F,0,,
            G,,,
            H,9,1,1
            """).survey();

    @Test
    void the_workshop_in_words() {
        Sample sample = Sample.of(Fixtures.workshop())
                .withInvited(52)
                .withStraightLines(StraightLines.of(Fixtures.workshop(), 20, Set.of("insularity")));
        assertThat(sample.text()).isEqualTo("""
                        44 forms returned of 52 invited, 84.6 % (95 % interval 72.5 % to 92.0 %, Wilson). Nothing is \
                        known of the 8 others. Left out as faulty: 0; without any answer: 0; used: 44.
                        Missing answers: 2. Every item answered by 42 people; left out: 1 item by 2 people.
                        Missing by item: item 14 by 1 person, item 26 by 1 person.
                        Missing together: none.
                        One answer throughout: 0 of 44 people who gave 20 answers or more.
                        """);
    }

    @Test
    void items_missing_together_in_patterns_that_are_not_listed_are_not_called_none() {
        String items = IntStream.rangeClosed(1, 19).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String rows = IntStream.rangeClosed(1, 11)
                .mapToObj(row -> "P" + row + ","
                        + IntStream.rangeClosed(1, 19)
                                .mapToObj(item -> item == row || row == 11 && item == 12 ? "" : "3")
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        Survey survey = Survey.reader(Ripls.variant("mcfadyen-2005"))
                .read(new StringReader("id," + items + "\n" + rows + "\n"), "survey.csv")
                .survey();
        assertThat(Sample.of(survey).text())
                .contains(
                        "Missing together: nothing in the most frequent patterns, which are of one item each; 1 other pattern by 1 person.\n");
    }

    @Test
    void a_small_sample_in_words() {
        assertThat(Sample.of(SMALL).withInvited(16).text()).isEqualTo("""
                        8 forms returned of 16 invited, 50.0 % (95 % interval 28.0 % to 72.0 %, Wilson). Nothing is \
                        known of the 8 others. Left out as faulty: 1; without any answer: 1; used: 6.
                        Missing answers: 9. Every item answered by 3 people; left out: 2 items by 3 people, 3 items by \
                        1 person.
                        Missing by item: item 1 by 3 people, item 2 by 2 people, item 3 by 4 people.
                        Missing together: items 1, 3 by 2 people; items 2, 3 by 1 person; all items by 1 person.
                        One answer throughout: 2 of 3 people who answered every item. Items run both ways, so that a \
                        line off the middle answer contradicts itself: 1.
                        """);
        assertThat(Sample.of(SMALL).text())
                .startsWith("8 forms returned; how many were invited is not known. Left out as faulty: 1;");
    }

    @Test
    void a_small_sample_as_json() {
        assertThat(Sample.of(SMALL).withInvited(16).toJson()).hasToString("""
                {"invited":16,"returned":8,"rejected":1,"blank":1,"used":6,"responsePercent":50,\
                "responsePercentCi95":[27.99956361032602,72.00043638967398],\
                "missing":{"answers":9,"complete":3,"byItem":{"1":3,"2":2,"3":4},\
                "byPerson":[{"missing":0,"people":3},{"missing":2,"people":3},{"missing":3,"people":1}],\
                "patterns":[{"people":2,"items":["1","3"]},{"people":1,"items":["2","3"]},\
                {"people":1,"items":["1","2","3"]}],"otherPatterns":0,"peopleWithOtherPatterns":0},\
                "straightLines":{"minimumAnswers":3,"people":3,"straight":2,"contradicting":1}}""");
        assertThat(Sample.of(SMALL).toJson().get("reasons"))
                .hasToString("{\"invited\":\"it is not known how many were invited\","
                        + "\"responsePercent\":\"it is not known how many were invited\","
                        + "\"responsePercentCi95\":\"it is not known how many were invited\"}");
    }

    @Test
    void what_is_missing_by_item_person_and_pattern() {
        MissingAnswers missing = Sample.of(SMALL).missing();
        assertThat(missing.byItem()).containsExactly(Map.entry("1", 3), Map.entry("2", 2), Map.entry("3", 4));
        assertThat(missing.byPerson()).containsExactly(Map.entry(0, 3), Map.entry(2, 3), Map.entry(3, 1));
        assertThat(missing.patterns())
                .containsExactly(
                        new MissingPattern(List.of("1", "3"), 2),
                        new MissingPattern(List.of("2", "3"), 1),
                        new MissingPattern(List.of("1", "2", "3"), 1));
        assertThat(missing.complete()).isEqualTo(3);
        assertThat(missing.answers()).isEqualTo(9);
    }

    @Test
    void the_ten_most_frequent_patterns_are_listed_and_the_rest_counted() {
        Instrument alt8 = Instrument.read(Fixtures.text("alt8.json"), "alt8.json");
        Scorer scorer = Scorer.of(alt8);
        AnswerTable.Builder answers = AnswerTable.builder(scorer);
        for (int pattern = 1; pattern <= 12; pattern++) {
            for (int person = 0; person < (pattern == 12 ? 3 : 1); person++) {
                answers.row();
                for (int item = 0; item < 8; item++) {
                    if ((pattern >> item & 1) == 0) {
                        answers.answer(item, "3");
                    }
                }
            }
        }
        MissingAnswers missing = Sample.of(Survey.of(scorer, answers.build())).missing();
        assertThat(missing.patterns()).hasSize(10).first().isEqualTo(new MissingPattern(List.of("3", "4"), 3));
        assertThat(missing.patterns().get(1).items()).containsExactly("1");
        assertThat(missing.otherPatterns()).isEqualTo(2);
        assertThat(missing.peopleWithOtherPatterns()).isEqualTo(2);
    }

    @Test
    void an_item_that_is_passed_over_is_not_missing() {
        AnswerTable answers = AnswerTable.builder(Scorer.of(Fixtures.FACTUAL))
                .row()
                .fact(0, "male")
                .answer(0, "1")
                .answer(1, "1")
                .row()
                .fact(0, "female")
                .answer(0, "1")
                .answer(1, "1")
                .build();
        MissingAnswers missing =
                Sample.of(Survey.of(Scorer.of(Fixtures.FACTUAL), answers)).missing();
        assertThat(missing.byItem()).containsEntry("3", 1);
        assertThat(missing.complete()).isEqualTo(1);
    }

    @Test
    void straight_lines_are_those_with_enough_answers_all_alike() {
        assertThat(StraightLines.of(SMALL).people()).isEqualTo(3);
        assertThat(StraightLines.of(SMALL).straight().value()).contains(2);
        assertThat(StraightLines.of(SMALL, 2, Set.of()).people()).isEqualTo(3);
        assertThatThrownBy(() -> StraightLines.of(SMALL, 4, Set.of()))
                .hasMessage("StraightLines.minimum: must be in [1, 3], but was 4");
        assertThatThrownBy(() -> StraightLines.of(SMALL, 0, Set.of()))
                .hasMessage("StraightLines.minimum: must be in [1, 3], but was 0");
        assertThatThrownBy(() -> StraightLines.of(SMALL, 2, Set.of("down")))
                .hasMessage("StraightLines.opposed: must be among [up, turned]");
    }

    @Test
    void a_line_through_the_middle_contradicts_nothing() {
        assertThat(StraightLines.of(SMALL).contradicting().value()).contains(1);
        Survey workshop = Fixtures.workshop();
        assertThat(StraightLines.of(workshop).contradicting().reason()).contains("no item runs against the others");
        assertThat(StraightLines.of(workshop, 24, Set.of("insularity"))
                        .contradicting()
                        .value())
                .isPresent();
        assertThat(StraightLines.of(workshop, 24, Set.of("insularity", "shared-learning", "person-centredness"))
                        .contradicting()
                        .reason())
                .isPresent();
    }

    @Test
    void one_answer_makes_no_line() {
        StraightLines one = StraightLines.of(SMALL, 1, Set.of());
        assertThat(one.people()).isEqualTo(6);
        assertThat(one.straight().reason()).contains("one answer makes no line");
    }

    @Test
    void nobody_and_nothing_can_be_counted() {
        Sample nobody = Sample.of(Fixtures.tiny("id,1,2,3\n").survey());
        assertThat(nobody.returned()).isZero();
        assertThat(nobody.text()).isEqualTo("""
                        0 forms returned; how many were invited is not known. Left out as faulty: 0; without any \
                        answer: 0; used: 0.
                        Missing answers: 0. Every item answered by 0 people.
                        Missing by item: none.
                        Missing together: none.
                        One answer throughout: 0 of 0 people who answered every item.
                        """);
        assertThat(nobody.withInvited(0).response().flatMap(it -> it.estimate()).reason())
                .isPresent();
        assertThat(nobody.withInvited(0).text()).startsWith("0 forms returned of 0 invited. ");
        assertThat(nobody.withInvited(5).text())
                .startsWith("0 forms returned of 5 invited, 0.0 % (95 % interval 0.0 % to");
    }

    @Test
    void fewer_invited_than_returned_are_refused() {
        Sample sample = Sample.of(SMALL);
        assertThat(sample.withInvited(8).response().value()).isPresent();
        assertThatThrownBy(() -> sample.withInvited(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sample.invited: must be at least the number of forms returned, 8, but was 7");
    }

    @Test
    void text_forms_show_no_counts() {
        Sample sample = Sample.of(SMALL).withInvited(4711);
        String shown = List.of(sample, sample.missing().patterns(), sample.straightLines())
                .toString();
        assertThat(shown).doesNotContain("4711").doesNotContain("computed, 2");
        assertThat(sample.toString())
                .isEqualTo(
                        "Sample{missing=MissingAnswers{respondents=7}, straightLines=StraightLines[3 answers or more]}");
    }

    @Test
    void people_with_all_patterns_are_all_people() {
        String rows = IntStream.range(0, 8)
                .mapToObj(bits -> "P" + bits + "," + (bits & 1) + "," + (bits >> 1 & 1) + "," + (bits >> 2 & 1))
                .map(row -> row.replace(",0", ","))
                .collect(Collectors.joining("\n"));
        MissingAnswers missing =
                Sample.of(Fixtures.tiny("id,1,2,3\n" + rows + "\n").survey()).missing();
        assertThat(missing.patterns().stream().map(MissingPattern::items))
                .containsExactly(
                        List.of("1"),
                        List.of("2"),
                        List.of("3"),
                        List.of("1", "2"),
                        List.of("1", "3"),
                        List.of("2", "3"),
                        List.of("1", "2", "3"));
    }
}
