package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;

/**
 * A screening tool as FHIR R4 sees it. Immutable and thread-safe.
 *
 * <p>{@code FhirTool.of(ScreeningTools.of("phq-9")).readResponse(json, "response.json")}
 *
 * <p>Items are known by their codes as linkId, facts by {@code fact:} and their code, answers by their codes; a host with other names
 * gives its {@link FhirCodes}. An answer's points may stand for it: the ordinal value of a coding, or a number. Where both a code and an
 * ordinal value are given they must agree.
 */
public final class FhirTool {

    private final ScreeningTool tool;
    private final Questions questions;

    private FhirTool(ScreeningTool tool, FhirCodes codes) {
        this.tool = tool;
        this.questions = new Questions(tool, codes);
    }

    /**
     * @param tool a tool; responses are read into the coding it has
     * @return the same as FHIR sees it, under the definition's own names
     */
    public static FhirTool of(ScreeningTool tool) {
        return new FhirTool(tool, FhirCodes.none());
    }

    /**
     * @param codes what the host calls items and answers
     * @return this, reading those names too
     * @throws ProblemsException if they name an item or fact the tool does not have
     */
    public FhirTool with(FhirCodes codes) {
        return new FhirTool(tool, codes);
    }

    /** {@return the tool} */
    public ScreeningTool tool() {
        return tool;
    }

    /**
     * Reads one QuestionnaireResponse, with items nested in any way. Each missing answer keeps its reason: that of a data-absent-reason
     * extension, else it was not asked. Fields of FHIR that say nothing about answers are passed over.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the answers, and what could not be taken
     * @throws ProblemsException if the text is not JSON, is beyond the limits of {@link Json}, or is not a QuestionnaireResponse of R4
     */
    public FhirResponse readResponse(String json, String where) {
        return one(Json.read(json, new ResponseTokens(where), where));
    }

    /**
     * Reads one QuestionnaireResponse from UTF-8; the caller closes the stream.
     *
     * @param json the bytes
     * @param where what to call the input in a problem, such as a file name
     * @return the answers, and what could not be taken
     * @throws ProblemsException if the text is not JSON, is beyond the limits of {@link Json}, or is not a QuestionnaireResponse of R4
     */
    public FhirResponse readResponse(InputStream json, String where) {
        return one(Json.read(json, new ResponseTokens(where), where));
    }

    /**
     * Reads one QuestionnaireResponse, or a Bundle of them, from UTF-8; the caller closes the stream.
     *
     * @param json the bytes
     * @param where what to call the input in a problem, such as a file name
     * @return one for each entry, in their order; an entry that is no QuestionnaireResponse of R4 has no answers and says so
     * @throws ProblemsException if the text is not JSON, is beyond the limits of {@link Json}, or is neither
     */
    public List<FhirResponse> readResponses(InputStream json, String where) {
        RawResponse raw = Json.read(json, new ResponseTokens(where), where);
        if (!"Bundle".equals(raw.resourceType)) {
            return List.of(one(raw));
        }
        ProblemsException.throwIfAny(raw.problems.list());
        return raw.entries.stream().map(this::entry).toList();
    }

    private FhirResponse one(RawResponse raw) {
        ProblemsException.throwIfAny(refusal(raw));
        return new ResponseReading(questions, tool.id(), raw).read();
    }

    private FhirResponse entry(RawResponse raw) {
        List<Problem> refusal = refusal(raw);
        if (refusal.isEmpty()) {
            return one(raw);
        }
        return ImmutableFhirResponse.builder()
                .response(Response.empty())
                .header(FhirHeader.empty())
                .problems(refusal)
                .isUsable(false)
                .build();
    }

    private static List<Problem> refusal(RawResponse raw) {
        if (!"QuestionnaireResponse".equals(raw.resourceType)) {
            return List.of(new Problem(raw.place.field("resourceType").text(), "must be QuestionnaireResponse"));
        }
        return raw.otherVersion == null
                ? List.of()
                : List.of(new Problem(raw.place.text(), "must be FHIR R4, but is of " + raw.otherVersion));
    }

    /**
     * Screens the person whose answers were read.
     *
     * @param response as read by this
     * @return scores, findings, bands and notes
     * @throws ProblemsException with its problems, if it is not usable
     */
    public ScreeningResult screen(FhirResponse response) {
        if (!response.isUsable()) {
            throw new ProblemsException(response.problems());
        }
        return tool.screen(response.response());
    }

    /**
     * The tool as Questionnaire: items with their codes and our short labels, points as ordinal values, facts as items of their own.
     * It holds no wording, no scale and no cut-off. Skips are enableWhen where FHIR can say them; where it cannot, items stay open, and a
     * blank before a skip leaves all behind it open.
     *
     * @return the resource
     */
    public ObjectNode toQuestionnaire() {
        return new QuestionnaireWriter(tool).write();
    }

    /**
     * Answers as QuestionnaireResponse, under the definition's own names; what is missing carries its reason, and what was never asked
     * is not in it. {@link #readResponse} gives the same answers and facts again.
     *
     * @param response answers and facts
     * @param header what the host knows of the resource
     * @return the resource
     * @throws ProblemsException if the tool has no such item, fact or answer
     */
    public ObjectNode toResponse(Response response, FhirHeader header) {
        return new ResponseWriter(tool).write(response, header);
    }

    /**
     * Scores as Observations, one a scale, in the definition's order. The value is the score; where that is an interval there is none,
     * but a reason, and its ends as components. Bands are interpretations. Components say what the thresholds that read the scale say;
     * those that read no scale stand with the first, as do the endorsed answers of an instrument that
     * stands alone. Final once nothing is left to be asked.
     *
     * @param result of this tool
     * @param header what the host knows of the resources
     * @return the resources
     * @throws IllegalArgumentException if another definition gave the result
     */
    public List<ObjectNode> toObservations(ScreeningResult result, FhirHeader header) {
        if (!result.tool().definition().equals(tool.definition())) {
            throw new IllegalArgumentException("FhirTool.result: must be of " + tool.definition());
        }
        return new ObservationWriter(result, header).write();
    }

    @Override
    public String toString() {
        return "FhirTool[" + tool.definition() + "]";
    }
}
