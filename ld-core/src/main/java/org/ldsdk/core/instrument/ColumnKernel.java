package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ldsdk.core.instrument.RowScorer.ItemUse;

/**
 * A definition made ready to score many rows by tallies. It takes every definition whose scales add up numbers of a bearable size; of its
 * rows it takes those in which a glance decides every skip that matters, and their verdicts as far as a glance is exact. Then items are
 * independent, and a scale's ends and estimate follow from its {@link Tally} by the formulas of {@link CompiledScale}: so it says what
 * {@link RowScorer} would say, and leaves to it all else. Immutable.
 */
final class ColumnKernel {

    final Program program;
    final ScaleTally[] scales;
    final TallyColumn[] columns;
    final SkipCells skips;

    private ColumnKernel(Program program, SkipCells skips, List<ScaleTally> scales) {
        this.program = program;
        this.skips = skips;
        this.scales = scales.toArray(ScaleTally[]::new);
        this.columns = scales.stream()
                .map(scale -> TallyColumn.of(scale, program.alwaysAsk, skips.any()))
                .toArray(TallyColumn[]::new);
    }

    /** Empty if the definition has a scale that cannot be tallied. */
    static Optional<ColumnKernel> of(Program program, EstimateRule[] rules) {
        SkipCells skips = new SkipCells(program);
        List<ScaleTally> scales = new ArrayList<>();
        for (int scale = 0; scale < program.scales.length; scale++) {
            ScaleTally.of(program.scales[scale], rules[scale], skips.mayBeAbsent(program.scales[scale]))
                    .ifPresent(scales::add);
        }
        return scales.size() == program.scales.length
                ? Optional.of(new ColumnKernel(program, skips, scales))
                : Optional.empty();
    }

    /** The thresholds, then applicability if there is one. */
    GlancedCriterion[] criteria() {
        return program.verdicts()
                .map(evaluator -> new GlancedCriterion(evaluator, program))
                .toArray(GlancedCriterion[]::new);
    }

    /** What became of each item of a row; empty if some skip hangs on something open. */
    Optional<IntFunction<ItemUse>> uses(AnswerRows answers, int row) {
        if (!skips.any()) {
            return Optional.of(item -> use(answers.cell(item, row), ItemState.OPEN, false));
        }
        byte[] cells = Arrays.copyOfRange(answers.cells, row * answers.items, (row + 1) * answers.items);
        boolean[] passedOver = new boolean[answers.items];
        RowFacts facts = new RowFacts(this, answers, new long[0][]);
        facts.turnTo(new Block(cells, 0, answers.items, row, 1), 0);
        return skips.settle(facts, cells, 0, passedOver)
                ? Optional.of(item -> use(answers.cell(item, row), cells[item], passedOver[item]))
                : Optional.empty();
    }

    private static ItemUse use(int answer, int settled, boolean passedOver) {
        if (answer < 0) {
            return passedOver ? ItemUse.SKIPPED : ItemUse.ofBlank(MissingCodes.reason(answer));
        }
        if (settled == ItemState.ABSENT) {
            return ItemUse.IGNORED;
        }
        return passedOver ? ItemUse.ANSWERED_BEHIND_SKIP : ItemUse.ANSWERED;
    }
}
