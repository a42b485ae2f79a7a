package org.ldsdk.ripls.survey;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Scale;

/**
 * People who gave the same answer to every item that they answered. It may be what they think, and it may be haste; nobody is
 * left out for it. Its text form shows no numbers.
 *
 * @param minimum the fewest answers that make a line
 * @param people how many gave at least so many answers
 * @param straight how many of them gave one answer throughout; none if the items do not all have the same answers
 * @param contradicting how many of these contradict themselves, because items run both ways and their answer is not the
 *     middle one; none if no item runs against the others, or there are no straight lines
 * @see <a href="https://doi.org/10.1016/j.jesp.2015.07.006">Curran 2016, J Exp Soc Psychol 66, 4-19</a>
 */
public record StraightLines(int minimum, int people, Computed<Integer> straight, Computed<Integer> contradicting) {

    /**
     * Counts those who answered every item, and answered it alike.
     *
     * @param survey the survey; rows with problems are not counted
     * @return how many there are
     */
    public static StraightLines of(Survey survey) {
        return of(survey, survey.scorer().instrument().items().size(), Set.of());
    }

    /**
     * Counts straight lines.
     *
     * @param survey the survey; rows with problems are not counted
     * @param minimum the fewest answers that make a line, from 1 to the number of items
     * @param opposed codes of scales in which agreement says the opposite of what it says in the others, if there are any
     * @return how many there are
     * @throws IllegalArgumentException if the minimum is not such a number, or there is no such scale
     */
    public static StraightLines of(Survey survey, int minimum, Set<String> opposed) {
        Instrument instrument = survey.scorer().instrument();
        if (minimum < 1 || minimum > instrument.items().size()) {
            throw new IllegalArgumentException("StraightLines.minimum: must be in [1, "
                    + instrument.items().size() + "], but was " + minimum);
        }
        List<String> scales = instrument.scales().stream().map(Scale::code).toList();
        if (!scales.containsAll(opposed)) {
            throw new IllegalArgumentException("StraightLines.opposed: must be among " + scales);
        }
        return new Lines(survey, minimum).count(runBothWays(instrument, opposed));
    }

    private static boolean runBothWays(Instrument instrument, Set<String> opposed) {
        return instrument.scales().stream()
                        .flatMap(scale -> scale.items().stream().map(item -> isTurned(scale, item, opposed)))
                        .distinct()
                        .count()
                == 2;
    }

    private static boolean isTurned(Scale scale, String item, Set<String> opposed) {
        return scale.reversed().contains(item) != opposed.contains(scale.code());
    }

    @Override
    public String toString() {
        return "StraightLines[" + minimum + " answers or more]";
    }

    /** Walks the rows of a survey. */
    private record Lines(Survey survey, int minimum) {

        StraightLines count(boolean bothWays) {
            Instrument instrument = survey.scorer().instrument();
            int people = (int)
                    answered().filter(answers -> answers.length >= minimum).count();
            List<String> sets =
                    instrument.items().stream().map(Item::options).distinct().toList();
            if (minimum < 2 || sets.size() > 1) {
                Computed<Integer> none = Computed.none(
                        sets.size() > 1 ? "the items do not all have the same answers" : "one answer makes no line");
                return new StraightLines(minimum, people, none, none);
            }
            OptionalInt middle =
                    middle(Objects.requireNonNull(instrument.optionSets().get(sets.get(0)))
                            .options());
            List<Integer> lines = lines().boxed().toList();
            long atMiddle = lines.stream()
                    .filter(option -> middle.isPresent() && option == middle.getAsInt())
                    .count();
            return new StraightLines(
                    minimum,
                    people,
                    Computed.of(lines.size()),
                    bothWays
                            ? Computed.of((int) (lines.size() - atMiddle))
                            : Computed.none("no item runs against the others"));
        }

        private static OptionalInt middle(List<AnswerOption> options) {
            int ends = options.stream().mapToInt(AnswerOption::points).min().orElseThrow()
                    + options.stream().mapToInt(AnswerOption::points).max().orElseThrow();
            return IntStream.range(0, options.size())
                    .filter(option -> 2 * options.get(option).points() == ends)
                    .findFirst();
        }

        /** The option of each straight line. */
        private IntStream lines() {
            return answered()
                    .filter(answers -> answers.length >= minimum)
                    .filter(answers -> IntStream.of(answers).allMatch(option -> option == answers[0]))
                    .mapToInt(answers -> answers[0]);
        }

        private Stream<int[]> answered() {
            int items = survey.scorer().instrument().items().size();
            return survey.rows()
                    .mapToObj(row -> IntStream.range(0, items)
                            .mapToObj(item -> survey.answers().option(item, row))
                            .flatMapToInt(OptionalInt::stream)
                            .toArray());
        }
    }
}
