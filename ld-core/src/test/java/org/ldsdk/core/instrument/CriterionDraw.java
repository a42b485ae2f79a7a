package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.List;
import org.ldsdk.core.criterion.Criterion;

/** Draws criteria over given quantities. */
final class CriterionDraw {

    /**
     * Something a criterion may read.
     *
     * @param name the quantity
     * @param numbers numbers worth comparing with; empty if it has values
     * @param values its values; empty if it is a number
     */
    record Read(String name, List<Double> numbers, List<String> values) {}

    private final Tape tape;
    private final List<Read> readable;
    private final List<String> askable;
    private final boolean onlyMonotone;

    /**
     * @param askable quantities of which it may be asked whether they are answered
     * @param onlyMonotone draw at-least, all-of, any-of and count-at-least alone
     */
    CriterionDraw(Tape tape, List<Read> readable, List<String> askable, boolean onlyMonotone) {
        this.tape = tape;
        this.readable = readable;
        this.askable = askable;
        this.onlyMonotone = onlyMonotone;
    }

    Criterion draw(int depth) {
        return depth == 0 || tape.oneIn(3) ? comparison() : composition(depth);
    }

    private Criterion composition(int depth) {
        int kind = tape.below(onlyMonotone ? 3 : 5);
        if (kind == 3) {
            return new Criterion.Not(draw(depth - 1));
        }
        if (kind == 4) {
            return eitherWay(depth);
        }
        List<Criterion> parts = new ArrayList<>();
        int size = tape.between(1, 3);
        for (int i = 0; i < size; i++) {
            parts.add(draw(depth - 1));
        }
        return switch (kind) {
            case 0 -> new Criterion.AllOf(parts);
            case 1 -> new Criterion.AnyOf(parts);
            default -> new Criterion.CountAtLeast(tape.between(1, size), parts);
        };
    }

    /** The shape of American cut-offs: one rule if something holds, another if it does not. */
    private Criterion eitherWay(int depth) {
        Criterion gate = comparison();
        return new Criterion.AnyOf(List.of(
                new Criterion.AllOf(List.of(gate, draw(depth - 1))),
                new Criterion.AllOf(List.of(new Criterion.Not(gate), draw(depth - 1)))));
    }

    private Criterion comparison() {
        if (!askable.isEmpty() && tape.oneIn(6)) {
            return new Criterion.Answered(tape.pick(askable));
        }
        Read read = tape.pick(readable);
        if (!read.values().isEmpty()) {
            return new Criterion.OneOf(read.name(), tape.atLeastOne(read.values()));
        }
        double number = number(read);
        return switch (tape.below(onlyMonotone ? 1 : 3)) {
            case 0 -> new Criterion.AtLeast(read.name(), number);
            case 1 -> new Criterion.AtMost(read.name(), number);
            default -> between(read, number);
        };
    }

    private Criterion.Between between(Read read, double number) {
        double other = tape.oneIn(2) ? number : number(read);
        return new Criterion.Between(read.name(), Math.min(number, other), Math.max(number, other));
    }

    private double number(Read read) {
        double number = tape.pick(read.numbers());
        return tape.oneIn(6) ? number + 0.5 : number;
    }
}
