package org.ldsdk.screening;

import java.util.List;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Reading;

/** Says what a rule asks, before anybody has answered. */
final class CriterionText {

    private final Words words;

    CriterionText(Words words) {
        this.words = words;
    }

    String text(Criterion criterion) {
        if (criterion instanceof Criterion.Comparison comparison) {
            return words.quantity(comparison.of()) + " " + comparison(comparison);
        }
        if (criterion instanceof Criterion.Not not) {
            return "not " + inner(not.part());
        }
        if (criterion instanceof Criterion.CountAtLeast count) {
            return "at least " + count.count() + " of: " + parts(count.parts(), ", ");
        }
        return parts(criterion.parts(), criterion instanceof Criterion.AllOf ? " and " : " or ");
    }

    private String parts(List<Criterion> parts, String between) {
        return String.join(between, parts.stream().map(this::inner).toList());
    }

    private String inner(Criterion part) {
        return part instanceof Criterion.Comparison ? text(part) : "(" + text(part) + ")";
    }

    /** {@return what a comparison asks of its quantity} */
    static String comparison(Criterion.Comparison criterion) {
        if (criterion instanceof Criterion.AtLeast c) {
            return Reading.number(c.cutOff()) + " or more";
        }
        if (criterion instanceof Criterion.AtMost c) {
            return Reading.number(c.cutOff()) + " or less";
        }
        if (criterion instanceof Criterion.Between c) {
            return Words.interval(c.from(), c.to());
        }
        return criterion instanceof Criterion.OneOf c ? Words.list(c.values(), "or") : "answered";
    }
}
