package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;

/**
 * How answers are collapsed to two groups: those of at least so many points, and the rest. A missing answer is in neither.
 *
 * @param name of the upper group, such as {@code agree}
 * @param rest name of the lower group, such as {@code not agree}
 * @param from the lowest points of the upper group, as the definition counts them, before any reversal; empty: whatever
 *     lies above the middle of the answers to the item
 * @param text the rule as a report prints it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AnswerSplit(String name, String rest, Optional<Integer> from, String text) {

    private static final AnswerSplit AGREE = new AnswerSplit(
            "agree",
            "not agree",
            Optional.empty(),
            "above the middle of the answers; a neutral answer is not agreement");

    /** Refuses blank texts, and two groups of one name. */
    public AnswerSplit {
        List<Problem> problems = new ArrayList<>();
        String where = "AnswerSplit[" + name + "]";
        Stream.of(List.of("name", name), List.of("rest", rest), List.of("text", text))
                .filter(part -> part.get(1).isBlank())
                .forEach(part -> problems.add(new Problem(where + "." + part.get(0), "must not be blank")));
        if (name.equals(rest)) {
            problems.add(new Problem(where + ".rest", "must not be the name of the upper group"));
        }
        ProblemsException.throwIfAny(problems);
    }

    /** {@return those who agree against all others: 1 or more on -2..2, 4 or more on 1..5; neutral is not agreement} */
    public static AnswerSplit agree() {
        return AGREE;
    }

    /**
     * Which answers are in the upper group.
     *
     * @param options the answers an item can be given
     * @return for each of them, in their order, whether it is
     */
    public boolean[] upper(List<AnswerOption> options) {
        boolean[] upper = new boolean[options.size()];
        for (int option = 0; option < upper.length; option++) {
            upper[option] = isUpper(options.get(option), options);
        }
        return upper;
    }

    private boolean isUpper(AnswerOption option, List<AnswerOption> options) {
        return from.isPresent() ? option.points() >= from.get() : 2 * option.points() > sumOfEnds(options);
    }

    /** Twice the middle, which need not be a whole number. */
    private static int sumOfEnds(List<AnswerOption> options) {
        return options.stream().mapToInt(AnswerOption::points).min().orElse(0)
                + options.stream().mapToInt(AnswerOption::points).max().orElse(0);
    }

    /**
     * The rule for certain answers, such as {@code agree: 1 or more; neither (0) counts as not agree}.
     *
     * @param options the answers an item can be given
     * @return from which points on an answer counts, and where the middle answer goes, if there is one
     */
    public String textFor(List<AnswerOption> options) {
        OptionalInt least = options.stream()
                .filter(option -> isUpper(option, options))
                .mapToInt(AnswerOption::points)
                .min();
        if (least.isEmpty()) {
            return name + ": no answer";
        }
        String middle = options.stream()
                .filter(option -> 2 * option.points() == sumOfEnds(options))
                .findFirst()
                .map(option -> "; " + words(option) + " counts as " + (isUpper(option, options) ? name : rest))
                .orElse("");
        return name + ": " + least.getAsInt() + " or more" + middle;
    }

    private static String words(AnswerOption option) {
        return option.label().map(label -> label + " (" + option.points() + ")").orElse("" + option.points());
    }

    /**
     * Refuses a rule that puts all answers to an item into one group: points of another coding, say.
     *
     * @param instrument the instrument whose answers are to be collapsed
     * @throws ProblemsException naming every set of answers that is not split
     */
    public void requireFits(Instrument instrument) {
        List<Problem> problems = new ArrayList<>();
        instrument.optionSets().forEach((key, set) -> {
            boolean[] upper = upper(set.options());
            long count = Stream.iterate(0, i -> i < upper.length, i -> i + 1)
                    .filter(i -> upper[i])
                    .count();
            if (count == 0 || count == upper.length) {
                problems.add(new Problem(
                        "AnswerSplit[" + name + "].from",
                        "must split the answers " + key + " of " + instrument.id() + ", but "
                                + (count == 0 ? "none" : "every one") + " is in the upper group"));
            }
        });
        ProblemsException.throwIfAny(problems);
    }
}
