package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Cohorts.Cohort;
import org.ldsdk.core.instrument.Definitions.Case;

/** What {@link ScoreTableProperties} and {@link ScoreRowsProperties} rely on: that every way of scoring rows is among what they draw. */
class ScoreRowsTest {

    private enum Way {
        PACKED,
        LOOKED_UP,
        BEHIND_SKIPS,
        SKIP_HANGS_ON_AN_OPEN_ITEM,
        GLANCE_DOES_NOT_TELL,
        DEFINITION_NOT_TAKEN
    }

    private static Stream<Tape> tapes() {
        return new Random(1)
                .longs(400)
                .mapToObj(seed ->
                        new Tape(new Random(seed).ints(260, 0, 1 << 20).boxed().toList()));
    }

    @Test
    void generated_definitions_are_scored_in_every_way() {
        Map<Way, Integer> rows = new EnumMap<>(Way.class);
        tapes().forEach(tape -> {
            Case drawn = Definitions.draw(tape, Shape.ANY);
            AnswerRows.Builder answers = AnswerRows.builder(drawn.scorer());
            answers.row();
            for (int item = 0; item < drawn.instrument().items().size(); item++) {
                if (!tape.oneIn(3)) {
                    answers.answer(item, tape.below(drawn.scorer().program().points[item].length));
                }
            }
            count(drawn.scorer(), answers.build(), rows);
        });
        assertThat(rows).containsOnlyKeys(Way.values());
        assertThat(rows.values()).allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    @Test
    void generated_cohorts_are_packed_and_looked_up() {
        Map<Way, Integer> rows = new EnumMap<>(Way.class);
        tapes().limit(100).forEach(tape -> {
            Cohort cohort = Cohorts.draw(tape);
            count(cohort.scorer(), cohort.answers(), rows);
        });
        assertThat(rows.get(Way.PACKED)).isGreaterThan(20);
        assertThat(rows.get(Way.LOOKED_UP)).isGreaterThan(20);
    }

    private static void count(Scorer scorer, AnswerRows answers, Map<Way, Integer> rows) {
        if (scorer.kernel().isEmpty()) {
            rows.merge(Way.DEFINITION_NOT_TAKEN, 1, Integer::sum);
            return;
        }
        ColumnKernel kernel = scorer.kernel().get();
        for (TallyColumn column : kernel.columns) {
            rows.merge(column instanceof PackedColumn ? Way.PACKED : Way.LOOKED_UP, 1, Integer::sum);
        }
        ColumnPass pass = new ColumnPass(
                kernel,
                answers,
                new long[kernel.scales.length][answers.rows()],
                new byte[(int) kernel.program.verdicts().count()][answers.rows()]);
        pass.score();
        boolean hangs = !pass.untallied().isEmpty();
        if (kernel.skips.any()) {
            rows.merge(hangs ? Way.SKIP_HANGS_ON_AN_OPEN_ITEM : Way.BEHIND_SKIPS, 1, Integer::sum);
        }
        if (!pass.untold().isEmpty() && !hangs) {
            rows.merge(Way.GLANCE_DOES_NOT_TELL, 1, Integer::sum);
        }
    }

    @Test
    void codes_of_missing_reasons_and_states_behind_skips_do_not_meet() {
        for (MissingReason reason : MissingReason.values()) {
            assertThat(ItemState.isOpen(MissingCodes.of(reason))).isTrue();
        }
        assertThat(List.of(ItemState.BLANK_ZERO, ItemState.BLANK_LOWEST, ItemState.ABSENT, ItemState.UNSETTLED))
                .doesNotHaveDuplicates()
                .noneMatch(ItemState::isOpen)
                .allMatch(state -> state < 0);
    }

    @Test
    void more_rows_than_an_array_holds_are_refused_with_the_limit() {
        assertThatThrownBy(() -> AnswerRows.size(Integer.MAX_VALUE, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AnswerRows.rows: must be at most 715827858 of 3 items; score larger cohorts in parts");
    }

    @Test
    void text_forms_show_no_answers() {
        Cohort cohort = Cohorts.draw(tapes().findFirst().orElseThrow());
        ScoreRows scores = ScoreRows.of(cohort.scorer(), cohort.answers(), new BitSet());
        assertThat(scores.toString()).matches("ScoreRows\\[.*, [0-9]+ rows]");
        assertThat(cohort.answers().toString()).matches("AnswerRows\\[[0-9]+ rows, [0-9]+ items]");
    }
}
