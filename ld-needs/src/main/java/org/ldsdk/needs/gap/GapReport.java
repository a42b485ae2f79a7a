package org.ldsdk.needs.gap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;

/**
 * Where services leave needs unmet, counted over many cases: per need how many people no offer meets; per offer and
 * criterion how many fall below, are excluded, fail another criterion or find no place; how many meet the criteria and
 * are declined all the same; each by group. It counts people and ranks nobody, and it cannot show why groups differ.
 *
 * <p>It holds only what may be printed. A row is left out if fewer people than the threshold, but not nobody, gave one of
 * the answers, or if all of them said yes or all no: what everybody in a group has in common is said of each of them.
 * Of groups, those that may not be printed by
 * themselves are put together, never fewer than two. And whatever is left out by group stays unknowable: for each such
 * figure there are two people in the data who could exchange their answers on that need without any printed figure of
 * that need changing, nor which groups stand together, while the figure itself would. Nor are an offer's reasons printed
 * where they leave a small rest for those that are not.
 *
 * <p>It does not protect against what is known from elsewhere, against a second report over nearly the same people, or
 * against how needs and offers go together in one person, of which it prints nothing.
 */
@LdStyle
@Value.Immutable
public interface GapReport {

    /** The least number of people that is printed, unless more is asked for; never less. */
    int THRESHOLD = 5;

    /** {@return how many people it is about, at least the threshold} */
    @Value.Redacted
    int people();

    /** {@return the time up to which answers of services count} */
    Instant asOf();

    /** {@return the least number of people that is printed} */
    int threshold();

    /** {@return the ways in which people are put into groups, in the order in which they were named} */
    List<Grouping> groupings();

    /** {@return how many people are in each group, by the grouping's fact; a grouping of which no size is shown is not in it} */
    @Value.Redacted
    Map<String, List<GroupSize>> sizes();

    /** {@return what offers are called, by id, in alphabetical order} */
    Map<String, String> offerNames();

    /** {@return what is counted: all needs together, then need by need in the order of the list of needs} */
    @Value.Redacted
    List<GapSection> sections();

    /** {@return exactly which definitions gave the findings; the same for all of them} */
    List<DefinitionId> definitions();

    /** {@return code of the rule by which needs are complex together} */
    String cumulativeBy();

    /** {@return what the service files say about themselves} */
    List<String> caveats();

    /**
     * Counts with a threshold of {@value #THRESHOLD}.
     *
     * @param cases the cases, in any order, all found by the same definitions
     * @param groupings ways in which people are put into groups, each by another fact; perhaps none
     * @param asOf the time up to which answers of services count
     * @return the report
     * @throws ProblemsException naming, without any value of a person, everything that does not go together
     */
    static GapReport of(List<GapCase> cases, List<Grouping> groupings, Instant asOf) {
        return of(cases, groupings, asOf, THRESHOLD);
    }

    /**
     * Counts with a higher threshold.
     *
     * @param cases the cases, in any order, all found by the same definitions; at least as many as the threshold
     * @param groupings ways in which people are put into groups, each by another fact; perhaps none
     * @param asOf the time up to which answers of services count
     * @param threshold the least number of people that is printed, {@value #THRESHOLD} or more
     * @return the report
     * @throws ProblemsException naming, without any value of a person, everything that does not go together
     */
    static GapReport of(List<GapCase> cases, List<Grouping> groupings, Instant asOf, int threshold) {
        return GapCounting.of(cases, groupings, asOf, threshold).report();
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String text() {
        return new GapText(this).text();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        return new GapJson(this).json();
    }
}
