package org.ldsdk.ripls;

import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.tables.CountTable;
import org.ldsdk.ripls.tables.OddsRatio;

/**
 * How the groups of one column answered one item. Two groups are compared in answers that are collapsed to two, more groups
 * in the answers as they are. Who has no answer or no group is left out. Its text form shows no figure.
 */
@LdStyle
@Value.Immutable
public interface ItemComparison {

    /** {@return the column} */
    String by();

    /** {@return the item's code} */
    String item();

    /** {@return the groups, which are the rows of the table, in alphabetical order} */
    List<String> levels();

    /** {@return what the columns of the table count: two collapsed answers, or the codes of all of them} */
    List<String> answers();

    /** {@return how many of each group gave each answer} */
    @Value.Redacted
    CountTable table();

    /** {@return whether answers were collapsed} */
    boolean isCollapsed();

    /** {@return two-sided p of Fisher's exact test; 1 if everybody answered alike or a group is empty} */
    @Value.Redacted
    double p();

    /** {@return how p was found, as a clause for a report} */
    String method();

    /** {@return p corrected over all comparisons of items in the report; none if nothing could be compared} */
    @Value.Redacted
    Computed<AdjustedP> adjusted();

    /** {@return the conditional odds ratio of the first group over the second; none of more groups, or if degenerate} */
    @Value.Redacted
    Computed<OddsRatio> oddsRatio();

    /** {@return its exact interval; from 0 to infinity if nothing could be compared, none of more groups} */
    @Value.Redacted
    Computed<ConfidenceInterval> oddsRatioInterval();

    /** {@return whether there is nothing to compare, since everybody answered alike or a group is empty} */
    default boolean isDegenerate() {
        CountTable full = table().withoutEmpty();
        return full.rows() < 2 || full.columns() < 2;
    }
}
