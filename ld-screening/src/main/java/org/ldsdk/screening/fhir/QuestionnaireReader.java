package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

/**
 * Makes a definition of a host's Questionnaire of FHIR R4. The definition has what FHIR can carry and nothing invented: items, answers,
 * points. A Questionnaire knows no scale, cut-off or band, and names no page that prints its points, so every number is unconfirmed.
 * Immutable.
 *
 * <p>Points are an option's ordinal value under any of its three addresses, or a number that is the answer itself. An item whose
 * options have no points, or not all of them, is kept and marked unscored. What cannot be an item, such as free text, a choice of
 * several, or a calculated field, is a problem and left out; a response that answers it will say so again.
 */
public final class QuestionnaireReader {

    /** What items and answers are called in reports. */
    public enum Labels {
        /** By the questionnaire's numbering or linkId, and by codes. */
        CODES,
        /** By the host's own wording, which it is licensed for. */
        WORDING
    }

    private static final QuestionnaireReader STANDARD = new QuestionnaireReader(Optional.empty(), Labels.CODES, false);

    private final Optional<String> id;
    private final Labels labels;
    private final boolean total;

    private QuestionnaireReader(Optional<String> id, Labels labels, boolean total) {
        this.id = id;
        this.labels = labels;
        this.total = total;
    }

    /** {@return a reader that names the definition by the questionnaire's address, labels by codes, and makes no scale} */
    public static QuestionnaireReader standard() {
        return STANDARD;
    }

    /**
     * @param name the definition's id, lower-case words joined by hyphens
     * @return this with it
     */
    public QuestionnaireReader id(String name) {
        return new QuestionnaireReader(Optional.of(name), labels, total);
    }

    /**
     * @param by what items and answers are called
     * @return this with it
     */
    public QuestionnaireReader labels(Labels by) {
        return new QuestionnaireReader(id, by, total);
    }

    /** {@return this, making a scale {@code total} that sums all items with points; it is the caller who says that they add up} */
    public QuestionnaireReader total() {
        return new QuestionnaireReader(id, labels, true);
    }

    /**
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the definition, and what of the Questionnaire is not in it
     * @throws ProblemsException if the text is not JSON, is beyond the limits of {@link Json}, is not a Questionnaire of R4, or has no
     *     item that can be kept
     */
    public FhirQuestionnaire read(String json, String where) {
        return read(Json.tree(json, where), where);
    }

    /**
     * @param json the bytes, UTF-8; the caller closes the stream
     * @param where what to call the input in a problem, such as a file name
     * @return the definition, and what of the Questionnaire is not in it
     * @throws ProblemsException if the text is not JSON, is beyond the limits of {@link Json}, is not a Questionnaire of R4, or has no
     *     item that can be kept
     */
    public FhirQuestionnaire read(InputStream json, String where) {
        return read(Json.tree(json, where), where);
    }

    private FhirQuestionnaire read(JsonNode json, String where) {
        Place place = Place.of(where);
        ProblemsException.throwIfAny(QuestionnaireForm.faults(json, place));
        ProblemList problems = new ProblemList();
        String url = json.path("url").asText("");
        QuestionnaireItems items = new QuestionnaireItems(json, labels, url.startsWith(FhirNames.OURS), problems);
        items.read(json, place);
        if (items.isEmpty()) {
            List<Problem> all = new ArrayList<>(problems.list());
            all.add(new Problem(place.field("item").text(), "must have an item that can be kept"));
            throw new ProblemsException(all);
        }
        ObjectNode definition = definition(json, url);
        items.addTo(definition, total);
        return new FhirQuestionnaire(Instrument.read(definition, where), items.codes(), problems.list());
    }

    private ObjectNode definition(JsonNode json, String url) {
        String title = text(json, "title").or(() -> text(json, "name")).orElse("FHIR Questionnaire");
        ObjectNode definition = FhirJson.object();
        definition.put("id", id.orElseGet(() -> id(json, url)));
        definition.put("version", text(json, "version").orElse("unversioned"));
        definition.put("title", title);
        definition
                .putObject("licence")
                .put("status", "not stated here; see the questionnaire's own copyright")
                .put("wording", "no")
                .put("commercialUse", "unclear")
                .put("source", QuestionnaireItems.SOURCE);
        ObjectNode source = definition.putObject("sources").putObject(QuestionnaireItems.SOURCE);
        source.put("text", "FHIR Questionnaire " + title);
        text(json, "url").ifPresent(address -> source.put("url", address));
        source.put("verified", false);
        return definition;
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field).asText("")).filter(text -> !text.isBlank());
    }

    /** The last part of the address, or the name, as a definition's id. */
    private static String id(JsonNode json, String url) {
        String named = url.substring(url.lastIndexOf('/') + 1);
        String name = named.isBlank() ? text(json, "name").orElse("") : named;
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "questionnaire" : id;
    }
}
