package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.instrument.Definitions.Case;

/** The ends of a score are exactly what the scale could still be. */
class ScoreProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void the_ends_are_the_range_over_all_completions(@ForAll("cases") Case drawn) {
        ScoredResponse scored = drawn.scorer().score(drawn.response());
        Completions completions = drawn.completions();
        for (Scale scale : drawn.instrument().scales()) {
            Score score = scored.score(scale.code());
            double[] ends = completions.ends(scale);
            assertThat(score.lowest()).as("%s lowest", scale.code()).isEqualTo(end(ends, 0));
            assertThat(score.highest()).as("%s highest", scale.code()).isEqualTo(end(ends, 1));
        }
    }

    private static OptionalDouble end(double[] ends, int which) {
        return ends.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(ends[which]);
    }

    @Property
    void unanswered_items_that_are_not_passed_over_are_missing(@ForAll("cases") Case drawn) {
        ScoredResponse scored = drawn.scorer().score(drawn.response());
        Completions completions = drawn.completions();
        List<String> blank = Responses.missingItems(drawn.instrument(), drawn.response());
        for (Scale scale : drawn.instrument().scales()) {
            assertThat(scored.score(scale.code()).missing())
                    .containsExactlyElementsOf(blank.stream()
                            .filter(scale.items()::contains)
                            .filter(item -> !completions.isAlwaysSkipped(item))
                            .toList());
        }
        List<String> open = Responses.openQuestions(drawn.instrument(), drawn.response());
        assertThat(scored.unasked())
                .containsExactlyInAnyOrderElementsOf(blank.stream()
                        .filter(open::contains)
                        .filter(item -> !completions.isAlwaysSkipped(item))
                        .toList());
    }

    /** An answer to an item that might be passed over can widen: it counts where its blank would not have. */
    @Property
    void an_answer_to_an_item_that_is_not_passed_over_never_widens(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer();
        ScoredResponse before = scorer.score(drawn.response());
        Completions completions = drawn.completions();
        for (String item : Responses.missingItems(drawn.instrument(), drawn.response())) {
            if (completions.mayBeSkipped(item)) {
                continue;
            }
            for (String code : Responses.codes(drawn.instrument(), item)) {
                Response answered = Responses.put(drawn.instrument(), drawn.response(), item, Known.of(code));
                scorer.score(answered).scores().forEach(after -> assertIsWithin(after, before.score(after.scale())));
            }
        }
    }

    private static void assertIsWithin(Score after, Score before) {
        if (after.lowest().isPresent()) {
            assertThat(after.lowest().getAsDouble())
                    .isGreaterThanOrEqualTo(before.lowest().orElseThrow());
            assertThat(after.highest().getAsDouble())
                    .isLessThanOrEqualTo(before.highest().orElseThrow());
        }
    }

    @Property
    void points_without_a_policy_are_there_if_and_only_if_the_score_can_be_nothing_else(@ForAll("cases") Case drawn) {
        ScoredResponse scored = drawn.scorer().with(MissingPolicy.interval()).score(drawn.response());
        Completions completions = drawn.completions();
        for (Scale scale : drawn.instrument().scales()) {
            Score score = scored.score(scale.code());
            List<Double> possible = completions.all().stream()
                    .map(completion -> completion.score(scale))
                    .distinct()
                    .collect(Collectors.toList());
            boolean exact = possible.size() == 1 && !possible.get(0).isNaN();
            assertThat(score.points()).isEqualTo(exact ? OptionalDouble.of(possible.get(0)) : OptionalDouble.empty());
            assertThat(score.isExact()).isEqualTo(exact);
            assertThat(score.whyNoPoints().isPresent()).isEqualTo(!exact);
        }
    }

    /** A scale without points says truly why: no item counts, or what is named is open. */
    @Property
    void the_reason_why_there_are_no_points_names_what_is_open(@ForAll("cases") Case drawn) {
        ScoredResponse scored = drawn.scorer().with(MissingPolicy.interval()).score(drawn.response());
        for (Score score : scored.scores()) {
            score.whyNoPoints().ifPresent(why -> {
                assertThat(why.equals("no item counts"))
                        .isEqualTo(score.lowest().isEmpty());
                assertThat(why.startsWith("not answered: "))
                        .isEqualTo(
                                score.lowest().isPresent() && !score.missing().isEmpty());
                if (why.startsWith("depends on ")) {
                    List<String> named =
                            List.of(why.substring("depends on ".length()).split(", "));
                    assertThat(named).doesNotContain("").anyMatch(code -> !isKnown(drawn.response(), code));
                }
            });
        }
    }

    private static boolean isKnown(Response response, String code) {
        return Stream.of(response.answers(), response.facts())
                .map(known -> known.get(code))
                .anyMatch(known -> known != null && known.isKnown());
    }
}
