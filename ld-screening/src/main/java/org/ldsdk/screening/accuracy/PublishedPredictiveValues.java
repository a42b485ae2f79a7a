package org.ldsdk.screening.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.PublishedAccuracy;
import org.ldsdk.screening.ScreeningTool;

/**
 * What a published study of a tool would mean in a group of people of whom a given share has the condition. It describes
 * the group, never one person, and holds only as far as the group resembles the people studied.
 *
 * @param tool the tool's id
 * @param study what was published, with setting and reference standard
 * @param source where it was published
 * @param confirmed whether a source that was read prints these figures
 * @param prevalence share of the group that has the condition, 0 to 1
 * @param values predictive values in the group; withheld, with the reason, if people were picked by their screen or the
 *     study gives only one of the two figures
 */
public record PublishedPredictiveValues(
        String tool,
        PublishedAccuracy study,
        Citation source,
        boolean confirmed,
        double prevalence,
        Computed<PredictiveValues> values) {

    /**
     * Every published study of one threshold, in the definition's order. They are of different people and reference
     * standards: which one is nearest to yours is for you to say.
     *
     * @param tool the tool
     * @param threshold code of one of its thresholds
     * @param prevalence share of the group that has the condition, 0 to 1
     * @return one for each study; empty if the definition knows of none
     * @throws IllegalArgumentException if the tool has no such threshold, or the prevalence is not within 0 and 1
     */
    public static List<PublishedPredictiveValues> of(ScreeningTool tool, String threshold, double prevalence) {
        PredictiveValues.check("prevalence", prevalence);
        if (tool.instrument().thresholds().stream()
                .noneMatch(rule -> rule.code().equals(threshold))) {
            throw new IllegalArgumentException("PublishedPredictiveValues.threshold: must be one of "
                    + tool.instrument().thresholds().stream()
                            .map(rule -> rule.code())
                            .toList() + ", but was " + threshold);
        }
        return tool.instrument().accuracy().stream()
                .filter(study -> study.threshold().equals(threshold))
                .map(study -> of(tool, study, prevalence))
                .toList();
    }

    private static PublishedPredictiveValues of(ScreeningTool tool, PublishedAccuracy study, double prevalence) {
        Citation source = tool.instrument().sources().get(study.source());
        if (source == null) {
            throw new IllegalStateException("PublishedPredictiveValues.source: must be one of the definition's");
        }
        return new PublishedPredictiveValues(
                tool.id(), study, source, tool.instrument().isConfirmed(study), prevalence, values(study, prevalence));
    }

    private static Computed<PredictiveValues> values(PublishedAccuracy study, double prevalence) {
        if (study.stratified()) {
            return Computed.none(
                    "people in this study were picked by their screen and the figures are not corrected for"
                            + " it, so they hold for no population");
        }
        if (study.sensitivity().isEmpty() || study.specificity().isEmpty()) {
            return Computed.none("the study does not give both sensitivity and specificity");
        }
        return Computed.of(new PredictiveValues(
                study.sensitivity().get(), study.specificity().get(), prevalence));
    }

    /** {@return study, source, whether it is confirmed, and the predictive values or why they are withheld} */
    public ObjectNode toJson() {
        return AccuracyJson.of(this);
    }

    /** {@return a paragraph to be read, ended by LF} */
    public String text() {
        return new PublishedText(this).text();
    }
}
