package org.ldsdk.screening;

import java.util.List;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;

/**
 * A screening tool, ready to use: an instrument with its thresholds, bands, applicability and published accuracy.
 * Immutable and thread-safe.
 *
 * <p>{@code ScreeningTools.of("phq-9").screen(Response.empty().answer("1", "2").answer("9", "0"))}
 */
public final class ScreeningTool {

    private final Scorer scorer;

    private ScreeningTool(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * A tool of your own, with the published policy for missing answers.
     *
     * @param instrument its definition
     * @return the tool
     * @throws ProblemsException naming every fault of the definition
     */
    public static ScreeningTool of(Instrument instrument) {
        return new ScreeningTool(Scorer.of(instrument));
    }

    /** {@return stable name, such as {@code phq-9}} */
    public String id() {
        return instrument().id();
    }

    /** {@return its definition: items, rules, sources and terms of use} */
    public Instrument instrument() {
        return scorer.instrument();
    }

    /** {@return exactly which definition this is} */
    public DefinitionId definition() {
        return scorer.definition();
    }

    /** {@return what scores it, for tables of many responses} */
    public Scorer scorer() {
        return scorer;
    }

    /**
     * @param policy what to do about missing answers
     * @return this with another policy
     */
    public ScreeningTool with(MissingPolicy policy) {
        return new ScreeningTool(scorer.with(policy));
    }

    /**
     * @param coding the name of one of the instrument's codings
     * @return this, reading answers in that coding
     * @throws ProblemsException if the instrument has no such coding
     */
    public ScreeningTool withCoding(String coding) {
        return new ScreeningTool(scorer.withCoding(coding));
    }

    /**
     * What is wrong with a response. No message shows an answer.
     *
     * @param response answers and facts
     * @return all problems, empty if it can be screened
     */
    public List<Problem> check(Response response) {
        return scorer.check(response);
    }

    /**
     * Screens one person.
     *
     * @param response answers and facts; what is not in it was not asked
     * @return scores, findings, bands and notes
     * @throws ProblemsException if an item or fact is unknown or an answer is no option; all of them at once
     */
    public ScreeningResult screen(Response response) {
        return new ScreeningResult(this, scorer.score(response));
    }

    /**
     * The result of a response that was scored already, such as a row of a table.
     *
     * @param scored by {@link #scorer()}
     * @return scores, findings, bands and notes
     */
    public ScreeningResult result(ScoredResponse scored) {
        return new ScreeningResult(this, scored);
    }

    /**
     * {@return everything that decides a result, as a sheet to be read: items, scales, rules with their cut-offs and who was studied,
     * published accuracy, sources, what no source confirms; lines ended by LF}
     */
    public String text() {
        return new ToolText(instrument()).text();
    }

    @Override
    public String toString() {
        return "ScreeningTool[" + id() + " " + definition().version() + "]";
    }
}
