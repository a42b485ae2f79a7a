package org.ldsdk.ripls.survey;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/**
 * Which answers are missing: by item, by person, and which items together. An item that the instrument passes over for a
 * person is not missing. Its text form shows no numbers.
 */
@LdStyle
@Value.Immutable
public interface MissingAnswers {

    /** How many patterns are listed. */
    int MOST_PATTERNS = 10;

    /** {@return how many people are counted} */
    int respondents();

    /** {@return how many people left each item unanswered, by the item's code in printed order; 0 included} */
    @Value.Redacted
    Map<String, Integer> byItem();

    /** {@return how many people left so many items unanswered, upwards by how many; only numbers that occur} */
    @Value.Redacted
    Map<Integer, Integer> byPerson();

    /**
     * {@return which items are missing together, the most frequent {@value #MOST_PATTERNS}: first those of most people, then
     * those of fewest items, then in printed order}
     */
    @Value.Redacted
    List<MissingPattern> patterns();

    /** {@return how many more patterns there are} */
    @Value.Redacted
    int otherPatterns();

    /** {@return how many people have one of these} */
    @Value.Redacted
    int peopleWithOtherPatterns();

    /** {@return how many answered every item} */
    default int complete() {
        return byPerson().getOrDefault(0, 0);
    }

    /** {@return how many answers are missing in all} */
    default long answers() {
        return byItem().values().stream().mapToLong(missing -> missing).sum();
    }

    /**
     * Counts what is missing.
     *
     * @param survey the survey; rows with problems are not counted
     * @return what is missing
     */
    static MissingAnswers of(Survey survey) {
        return new MissingCount(survey).count();
    }
}
