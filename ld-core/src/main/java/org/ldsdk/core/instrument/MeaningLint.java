package org.ldsdk.core.instrument;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Verdict;

/** Faults that show only when a definition is scored: ranges its items cannot give, rules that hang on nothing, too many cases. */
final class MeaningLint {

    private final Program program;
    private final List<Problem> problems;

    private MeaningLint(Program program, List<Problem> problems) {
        this.program = program;
        this.problems = problems;
    }

    static void check(Instrument sound, List<Problem> problems) {
        if (sound.items().isEmpty()) {
            return;
        }
        MeaningLint lint = new MeaningLint(new Program(sound), problems);
        if (lint.hasFewCases()) {
            Situation nothingKnown = new Situation(lint.program, AnswerCodes.of(sound, Optional.empty()));
            lint.checkRanges(nothingKnown);
            lint.checkThresholds(nothingKnown);
        }
    }

    private boolean hasFewCases() {
        double cases = 1;
        for (int unknown = 0; unknown < program.unknowns.switches; unknown++) {
            int quantity = program.unknowns.quantity(unknown);
            cases *= program.isItem(quantity)
                    ? program.points[quantity].length
                    : program.choices(quantity - program.items);
        }
        if (cases > SkipCases.MOST) {
            problems.add(new Problem(
                    "Instrument[" + program.instrument.id() + "].skips",
                    "must hang on at most " + SkipCases.MOST + " combinations of answers, but hang on "
                            + (long) cases));
        }
        return cases <= SkipCases.MOST;
    }

    private void checkRanges(Situation nothingKnown) {
        for (int scale = 0; scale < program.scales.length; scale++) {
            Scale declared = program.instrument.scales().get(scale);
            double lowest = nothingKnown.lowest(program.scaleQuantity(scale));
            double highest = nothingKnown.highest(program.scaleQuantity(scale));
            String where = "Scale[" + declared.code() + "].range";
            if (lowest > highest) {
                problems.add(new Problem(where, "must be possible, but no item can count"));
            } else if (lowest != declared.range().min()
                    || highest != declared.range().max()) {
                problems.add(new Problem(
                        where,
                        "must be " + new ScoreRange(lowest, highest).words() + ", but was "
                                + declared.range().words()));
            }
        }
    }

    private void checkThresholds(Situation nothingKnown) {
        for (int t = 0; t < program.thresholds.length; t++) {
            String where = "Threshold[" + program.instrument.thresholds().get(t).code() + "].criterion";
            check(where, program.thresholds[t], nothingKnown);
        }
        if (program.applicability != null) {
            check("Applicability.criterion", program.applicability, nothingKnown);
        }
    }

    private void check(String where, Evaluator evaluator, Situation nothingKnown) {
        try {
            Verdict verdict = evaluator.evaluate(nothingKnown);
            if (verdict.isDecided()) {
                String rule = verdict == Verdict.MET ? "must not always be met" : "must not be impossible to meet";
                problems.add(new Problem(where, rule));
            }
        } catch (IllegalStateException tooMuchEffort) {
            problems.add(new Problem(where, "must be decidable with bearable effort; read fewer quantities in it"));
        }
    }
}
