package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.ripls.dimensionality.Dimensionality;
import org.ldsdk.ripls.groups.ClusterEffect;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Sample;
import org.ldsdk.ripls.survey.Survey;

/**
 * What a cohort answered: its scales and items in numbers, with the structure and every choice that led to them.
 * {@link #text} and {@link #toJson} print the same numbers. Its own text form shows none.
 */
@LdStyle
@Value.Immutable
public interface CohortReport {

    /** {@return which published structure, or which other instrument, was used} */
    String variant();

    /** {@return its published name} */
    String title();

    /** {@return exactly which definition} */
    DefinitionId definition();

    /** {@return how many people were counted; used and excluded of every scale add up to it} */
    int respondents();

    /** {@return how many rows were left out before, because something is wrong with them} */
    int rejected();

    /** {@return what was to be computed} */
    AnalysisPlan plan();

    /** {@return every choice that was made, by name: coding, missing answers, reversal, kind of quartile and so on} */
    Map<String, String> choices();

    /** {@return who answered, and what is missing} */
    Sample sample();

    /** {@return the scales, in the definition's order} */
    @Value.Redacted
    List<ScaleSummary> scales();

    /** {@return the items, in printed order} */
    @Value.Redacted
    List<ItemAnalysis> items();

    /** {@return whether items go together as the scales say; none if no scale adds up items} */
    @Value.Redacted
    Computed<Dimensionality> dimensionality();

    /** {@return every item in the groups of every column of the plan; columns in the plan's order, then items} */
    @Value.Redacted
    List<ItemComparison> itemComparisons();

    /** {@return every scale in the same groups} */
    @Value.Redacted
    List<ScaleComparison> scaleComparisons();

    /** {@return columns of the plan that make no groups to compare, each with the reason} */
    Map<String, String> notCompared();

    /**
     * {@return by scale, how far people of one cluster resemble each other; empty if the plan names no clusters}
     *
     * <p>Where they do, every p of the report is too small and every interval too narrow.
     */
    @Value.Redacted
    Map<String, Computed<ClusterEffect>> clusters();

    /** {@return what whoever reads this should know of the instrument} */
    List<Note> notes();

    /**
     * Summarizes a survey by the usual plan: a person with a blank in a scale is left out of that scale, and no groups are
     * compared.
     *
     * @param survey the survey
     * @return the report
     */
    static CohortReport of(Survey survey) {
        return of(survey, AnalysisPlan.usual());
    }

    /**
     * Summarizes a survey.
     *
     * @param survey the survey
     * @param plan what is to be computed
     * @return the report
     * @throws ProblemsException naming every column of the plan that the survey does not have
     */
    static CohortReport of(Survey survey, AnalysisPlan plan) {
        return new Cohort(survey, plan).report();
    }

    /**
     * @param code a scale's code
     * @return its summary
     * @throws IllegalArgumentException if there is no such scale
     */
    default ScaleSummary scale(String code) {
        return named("scale", scales(), ScaleSummary::scale, code);
    }

    /**
     * @param code an item's code
     * @return how it was answered
     * @throws IllegalArgumentException if there is no such item
     */
    default ItemAnalysis item(String code) {
        return named("item", items(), ItemAnalysis::item, code);
    }

    private static <T> T named(String what, List<T> parts, Function<T, String> code, String wanted) {
        return parts.stream()
                .filter(part -> code.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("CohortReport." + what + ": must be one of "
                        + parts.stream().map(code).toList() + ", but was " + wanted));
    }

    /** {@return the report for people, in plain text; lines end with LF} */
    default String text() {
        return ReportText.of(this);
    }

    /**
     * {@return a paragraph on each step for the methods section of a paper: what was used, who answered, how it was scored,
     * described and tested; every number that is a choice, and no result but how many people}
     */
    default String methods() {
        return new MethodsText(this).text();
    }

    /**
     * {@return the report as JSON, numbers with full precision; what could not be computed is null, with its reason
     * beside it}
     */
    default JsonNode toJson() {
        return ReportJson.of(this);
    }
}
