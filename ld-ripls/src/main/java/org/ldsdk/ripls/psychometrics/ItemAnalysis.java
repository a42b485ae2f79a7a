package org.ldsdk.ripls.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Item;

/**
 * How a cohort answered one item, as answered: points before any reversal, over everybody who answered this item,
 * whatever they left out elsewhere. Its text form shows no numbers.
 *
 * @param item the item's code
 * @param label our own short label
 * @param options every answer the item allows, in printed order, with how often it was given
 * @param answers mean, standard deviation, median, modes and modal share of the points
 */
public record ItemAnalysis(String item, String label, List<OptionCount> options, Descriptives answers) {

    /** From which share of one answer an item is called uninformative, 0 to 100. */
    public static final int UNINFORMATIVE_PERCENT = 95;

    /** Copies the list. */
    public ItemAnalysis {
        options = List.copyOf(options);
    }

    /**
     * Describes the answers to an item.
     *
     * @param item the item
     * @param options its answers, in printed order
     * @param counts how often each was given, in the same order
     * @return how it was answered
     * @throws IllegalArgumentException if there is not one count, at least 0, for each answer
     */
    public static ItemAnalysis of(Item item, List<AnswerOption> options, int... counts) {
        if (counts.length != options.size() || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "ItemAnalysis[" + item.code() + "].counts: must be one, at least 0, for each answer");
        }
        List<OptionCount> counted = new ArrayList<>();
        NavigableMap<Integer, Integer> byPoints = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            AnswerOption option = options.get(i);
            counted.add(new OptionCount(option.code(), option.label(), option.points(), counts[i]));
            byPoints.merge(option.points(), counts[i], Math::addExact);
        }
        return new ItemAnalysis(item.code(), item.label(), counted, Descriptives.of(ValueCounts.of(byPoints)));
    }

    /** {@return how many answered the item} */
    public int used() {
        return answers.used();
    }

    /**
     * {@return whether {@value #UNINFORMATIVE_PERCENT} % or more gave one answer, so that the item says next to nothing about
     * how people differ; none if nobody answered it}
     */
    public Computed<Boolean> isUninformative() {
        long most = options.stream().mapToLong(OptionCount::count).max().orElse(0);
        return used() == 0
                ? Computed.none("nobody answered it")
                : Computed.of(100 * most >= (long) UNINFORMATIVE_PERCENT * used());
    }

    @Override
    public String toString() {
        return "ItemAnalysis[" + item + "]";
    }
}
