package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;

/**
 * What a tool found of one person, as text for a practitioner and as JSON for a program. It is not a diagnosis, and a
 * rule that is not met does not exclude need. Immutable; {@link #toString} shows nothing of the person.
 */
public final class ScreeningResult {

    /** How much the JSON tells. */
    public enum Detail {
        /** Scores, verdicts and notes. */
        VERDICTS,
        /** These and the reasons for each verdict, under {@code findings}. */
        FINDINGS
    }

    private final ScreeningTool tool;
    private final ScoredResponse scored;

    ScreeningResult(ScreeningTool tool, ScoredResponse scored) {
        this.tool = tool;
        this.scored = scored;
    }

    /** {@return the tool that found it} */
    public ScreeningTool tool() {
        return tool;
    }

    /** {@return all scores, findings, bands and notes} */
    public ScoredResponse scored() {
        return scored;
    }

    /**
     * @param scale the scale's code
     * @return its score
     * @throws IllegalArgumentException if there is no such scale
     */
    public Score score(String scale) {
        return scored.score(scale);
    }

    /**
     * @param code the threshold's code
     * @return its finding
     * @throws IllegalArgumentException if there is no such threshold
     */
    public Finding threshold(String code) {
        return scored.threshold(code);
    }

    /** {@return scores, verdicts and notes; the keys are a promise, see the module's README} */
    public ObjectNode toJson() {
        return ResultJson.of(tool.scorer()).write(scored);
    }

    /**
     * @param detail how much to tell
     * @return scores, verdicts and notes, and the reasons if asked for
     */
    public ObjectNode toJson(Detail detail) {
        ObjectNode json = toJson();
        if (detail == Detail.FINDINGS) {
            json.set("findings", new FindingJson(tool.instrument()).write(scored.thresholds()));
        }
        return json;
    }

    /** {@return a report to be read, lines ended by LF; what must always be asked and has no answer comes first} */
    public String text() {
        return new ResultText(tool, scored).text();
    }

    @Override
    public String toString() {
        return "ScreeningResult[" + tool.definition() + "]";
    }
}
