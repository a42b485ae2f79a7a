package org.ldsdk.ripls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.psychometrics.RoundingInterval;

/**
 * Whether a study can have added up its total by a reverse keying, as far as its printed means say: from the means of the scales per
 * item follows where the total can lie, by exact arithmetic on what rounding leaves open.
 *
 * <p>It takes the means of the scales to be printed as answered, unreversed. If a study prints a scale reversed already, the sum as
 * printed is its total whatever the keying, and this check says nothing about that scale. It also takes all figures to be over the same
 * people.
 *
 * @param keying the convention
 * @param possible where the total can lie by it
 * @param printed the total as printed
 */
public record KeyingCheck(ReverseKeying keying, RoundingInterval possible, BigDecimal printed) {

    private static final String TOTAL = "total";

    /** {@return whether the printed total can have come of it; if not, it is excluded} */
    public boolean isConsistent() {
        return possible.meets(RoundingInterval.of(printed));
    }

    /** {@return the finding in one line, such as {@code raw: the total is 71.55..73.45; 72.2 is printed: consistent}} */
    public String text() {
        return keying.name() + ": the total is " + possible.words() + "; " + printed.toPlainString() + " is printed: "
                + (isConsistent() ? "consistent" : "excluded");
    }

    /**
     * Checks every keying of the study's variant.
     *
     * @param study a study that prints the mean of scale {@code total} and the means per item of the scales it is made of
     * @return one check for each keying, the variant's usual one first
     * @throws ProblemsException if a figure is not printed, the variant has no total that its scales make up, or a keying reverses
     *     a part of a scale, of which its mean says nothing; all of them at once
     */
    public static List<KeyingCheck> of(PublishedFigures study) {
        Instrument variant = Ripls.variant(study.variant());
        List<Scale> parts = variant.scales().stream()
                .filter(scale -> !scale.code().equals(TOTAL))
                .toList();
        List<ReverseKeying> keyings = Ripls.keyings(study.variant());
        ProblemsException.throwIfAny(faults(study, variant, parts, keyings));
        BigDecimal printed = study.printed(TOTAL, Statistic.MEAN).orElseThrow().number();
        return keyings.stream()
                .map(keying -> new KeyingCheck(keying, total(study, parts, keying), printed))
                .toList();
    }

    private static List<Problem> faults(
            PublishedFigures study, Instrument variant, List<Scale> parts, List<ReverseKeying> keyings) {
        List<Problem> problems = new ArrayList<>();
        String where = "PublishedFigures[" + study.variant() + "]";
        if (!areParts(variant, parts)) {
            problems.add(new Problem(where + ".variant", "must have a scale total that its other scales make up"));
        }
        if (study.printed(TOTAL, Statistic.MEAN).isEmpty()) {
            problems.add(new Problem(where + ".figures", "must have the mean of scale total"));
        }
        for (Scale part : parts) {
            if (study.printed(part.code(), Statistic.ITEM_MEAN).isEmpty()) {
                problems.add(new Problem(where + ".figures", "must have the item-mean of scale " + part.code()));
            }
            keyings.stream()
                    .filter(keying ->
                            !turns(keying, part) && part.items().stream().anyMatch(keying.reversed()::contains))
                    .forEach(keying -> problems.add(new Problem(
                            "ReverseKeying[" + keying.name() + "].reversed",
                            "must be all or none of the items of scale " + part.code())));
        }
        return problems;
    }

    private static boolean areParts(Instrument variant, List<Scale> parts) {
        List<String> items =
                parts.stream().flatMap(part -> part.items().stream()).toList();
        Set<String> distinct = new HashSet<>(items);
        return distinct.size() == items.size()
                && variant.scales().stream()
                        .filter(scale -> scale.code().equals(TOTAL))
                        .anyMatch(total -> Set.copyOf(total.items()).equals(distinct));
    }

    private static boolean turns(ReverseKeying keying, Scale part) {
        return keying.reversed().containsAll(part.items());
    }

    private static RoundingInterval total(PublishedFigures study, List<Scale> parts, ReverseKeying keying) {
        RoundingInterval total = new RoundingInterval(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Scale part : parts) {
            RoundingInterval mean = RoundingInterval.of(study.printed(part.code(), Statistic.ITEM_MEAN)
                    .orElseThrow()
                    .number());
            RoundingInterval read = turns(keying, part) ? mean.mirroredIn(ends(part)) : mean;
            total = total.plus(read.times(part.items().size()));
        }
        return total;
    }

    /** Lowest plus highest points of an item of the scale. */
    private static int ends(Scale part) {
        ScoreRange range = part.range();
        return (int) ((range.min() + range.max()) / part.items().size());
    }

    /**
     * The findings on a study for people.
     *
     * @param study as for {@link #of}
     * @return plain text, one keying a line; lines end with LF
     */
    public static String text(PublishedFigures study) {
        return "Taking the means of the scales to be printed as answered:\n"
                + of(study).stream().map(check -> "  " + check.text() + "\n").collect(Collectors.joining());
    }
}
