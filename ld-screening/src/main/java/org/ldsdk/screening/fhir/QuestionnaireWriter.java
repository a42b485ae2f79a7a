package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.screening.ScreeningTool;

/** Writes a tool's items and facts, with codes and short labels of our own in place of any wording. */
final class QuestionnaireWriter {

    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";

    private final ScreeningTool tool;
    private final Instrument instrument;
    private final EnableWhen enableWhen;

    QuestionnaireWriter(ScreeningTool tool) {
        this.tool = tool;
        this.instrument = tool.instrument();
        this.enableWhen = new EnableWhen(instrument);
    }

    ObjectNode write() {
        ObjectNode json = FhirJson.resource("Questionnaire");
        json.set("extension", FhirJson.definition(tool.definition()));
        json.put("url", FhirNames.QUESTIONNAIRE + instrument.id());
        json.put("version", instrument.version());
        json.put("name", name(instrument.id()));
        json.put("title", instrument.title());
        json.put("status", "active");
        json.putArray("subjectType").add("Patient");
        json.put("description", "Codes and short labels; the questions' wording is not part of this resource.");
        json.put("copyright", instrument.licence().status());
        ArrayNode items = json.putArray("item");
        instrument.items().forEach(item -> items.add(item(item)));
        instrument.facts().forEach(fact -> items.add(fact(fact)));
        return json;
    }

    /** A name that programs can use, such as {@code Tool_phq_9}. */
    private static String name(String id) {
        return "Tool_" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }

    private ObjectNode item(Item item) {
        ObjectNode json = FhirJson.object();
        json.put("linkId", item.code()).put("text", item.label()).put("type", "choice");
        enableWhen.add(item, json);
        ArrayNode options = json.putArray("answerOption");
        for (AnswerOption option : instrument.optionsOf(item)) {
            ObjectNode answer = options.addObject();
            answer.set("extension", FhirJson.ordinal(option.points()));
            answer.set("valueCoding", coding(instrument, item, option));
        }
        return json;
    }

    private ObjectNode fact(FactDefinition fact) {
        ObjectNode json = FhirJson.object();
        fact.range().ifPresent(range -> json.set("extension", range(range)));
        json.put("linkId", FhirNames.FACT + fact.code()).put("text", fact.label());
        json.put("type", fact.isNumber() ? "integer" : "choice");
        List<String> values = fact.values().orElse(List.of());
        if (!values.isEmpty()) {
            ArrayNode options = json.putArray("answerOption");
            values.forEach(value -> options.addObject().set("valueCoding", coding(instrument, fact, value)));
        }
        return json;
    }

    private static ArrayNode range(ScoreRange range) {
        return FhirJson.list(FhirJson.object().put("url", MIN).put("valueInteger", (int) range.min()))
                .add(FhirJson.object().put("url", MAX).put("valueInteger", (int) range.max()));
    }

    static ObjectNode coding(Instrument instrument, Item item, AnswerOption option) {
        return FhirJson.coding(FhirNames.answers(instrument.id(), item.options()), option.code(), option.label());
    }

    static ObjectNode coding(Instrument instrument, FactDefinition fact, String value) {
        return FhirJson.coding(FhirNames.answers(instrument.id(), fact.code()), value, Optional.empty());
    }
}
