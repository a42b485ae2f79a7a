package org.ldsdk.ripls.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.survey.Survey;

/**
 * How answers of the same people changed between two administrations, scale by scale and item by item, with who was lost
 * in between, every choice that was made, and what must not be concluded. {@link #text} and {@link #toJson} print the same
 * figures. Its own text form shows none, and nobody is named anywhere.
 *
 * <p>{@code ChangeReport.of(before, after, ChangePlan.usual()).text()}
 */
@LdStyle
@Value.Immutable
public interface ChangeReport {

    /** {@return the instrument's name} */
    String title();

    /** {@return exactly which definition} */
    DefinitionId definition();

    /** {@return how many were counted before; matched and lost add up to it} */
    int respondentsBefore();

    /** {@return how many were counted after; matched and only after add up to it} */
    int respondentsAfter();

    /** {@return how many rows before were left out, because something is wrong with them} */
    int rejectedBefore();

    /** {@return how many rows after were left out, because something is wrong with them} */
    int rejectedAfter();

    /** {@return who is in both} */
    Matching matching();

    /** {@return every choice that was made, by name} */
    Map<String, String> choices();

    /** {@return the scales, in the definition's order} */
    @Value.Redacted
    List<ScaleChange> scales();

    /** {@return the items, in printed order} */
    @Value.Redacted
    List<ItemChange> items();

    /** {@return what must not be concluded, and what the definition itself says every reader should know} */
    List<String> caveats();

    /**
     * Compares two administrations.
     *
     * @param before the earlier one
     * @param after the later one, of the same instrument and coding
     * @param plan what is to be computed
     * @return the report
     * @throws ProblemsException if the surveys cannot be matched, or the plan names a scale that there is not; all of it at
     *     once
     */
    static ChangeReport of(Survey before, Survey after, ChangePlan plan) {
        return new ChangeAnalysis(before, after, plan).report();
    }

    /**
     * @param code a scale's code
     * @return its change
     * @throws IllegalArgumentException if there is no such scale
     */
    default ScaleChange scale(String code) {
        return scales().stream()
                .filter(scale -> scale.scale().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ChangeReport.scale: must be one of "
                        + scales().stream().map(ScaleChange::scale).toList() + ", but was " + code));
    }

    /** {@return the report for people, in plain text; lines end with LF} */
    default String text() {
        return new ChangeText(this).text();
    }

    /** {@return the report as JSON with full precision; what could not be computed is null, with its reason beside it} */
    default JsonNode toJson() {
        return ChangeJson.of(this);
    }
}
