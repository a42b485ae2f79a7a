package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verdict together with its reason: what was asked, what was read, and the findings it was made of. Text and JSON are printed from it.
 * It holds a person's data, so its text form shows only the verdict.
 *
 * @param criterion what was asked
 * @param verdict what it says
 * @param estimated whether the verdict rests on an estimate; a verdict that holds without the estimate does not
 * @param jointly whether it is decided although neither the verdicts of its parts nor, of a comparison, the ends it read decide it
 * @param reading what a comparison read; empty for a criterion made of parts
 * @param parts findings of the parts, in their order
 * @param settling what would settle an undetermined verdict; only on the outermost finding
 */
public record Finding(
        Criterion criterion,
        Verdict verdict,
        boolean estimated,
        boolean jointly,
        Optional<Reading> reading,
        List<Finding> parts,
        Optional<Settling> settling) {

    /** Copies the list. */
    public Finding {
        parts = List.copyOf(parts);
    }

    /**
     * How far the reading lies above (positive) or below (negative) the cut-off that it must reach or not exceed: two ends, equal when the
     * reading is exact.
     *
     * @return the two ends; empty for criteria without one cut-off and for readings that do not exist
     */
    public Optional<Margin> margin() {
        return reading.filter(read -> read.lowest() <= read.highest()).flatMap(read -> {
            if (criterion instanceof Criterion.AtLeast atLeast) {
                return Optional.of(new Margin(read.lowest() - atLeast.cutOff(), read.highest() - atLeast.cutOff()));
            }
            if (criterion instanceof Criterion.AtMost atMost) {
                return Optional.of(new Margin(read.lowest() - atMost.cutOff(), read.highest() - atMost.cutOff()));
            }
            return Optional.empty();
        });
    }

    /** {@return the readings of all comparisons below, in reading order, each quantity once} */
    public List<Reading> readings() {
        List<Reading> all = new ArrayList<>();
        collect(all);
        return List.copyOf(all);
    }

    private void collect(List<Reading> into) {
        reading.filter(read -> into.stream().noneMatch(other -> other.quantity().equals(read.quantity())))
                .ifPresent(into::add);
        parts.forEach(part -> part.collect(into));
    }

    /** {@return the finding in words, one line for each criterion, parts indented below what they are part of} */
    public String explain() {
        return new FindingText(this).text();
    }

    @Override
    public String toString() {
        return "Finding[" + verdict.word() + "]";
    }

    /**
     * Distance of a reading from a cut-off, in points.
     *
     * @param lowest at the reading's lowest end
     * @param highest at the reading's highest end
     */
    public record Margin(double lowest, double highest) {

        @Override
        public String toString() {
            return "Margin";
        }
    }
}
