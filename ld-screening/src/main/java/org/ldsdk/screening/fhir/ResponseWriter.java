package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningTool;

/** Writes a response under the definition's own names: items first, then facts, each in the definition's order. */
final class ResponseWriter {

    private final ScreeningTool tool;
    private final Instrument instrument;

    ResponseWriter(ScreeningTool tool) {
        this.tool = tool;
        this.instrument = tool.instrument();
    }

    ObjectNode write(Response response, FhirHeader header) {
        ProblemsException.throwIfAny(tool.check(response));
        FhirStatus status = header.status().orElseGet(() -> status(response));
        ObjectNode json = FhirJson.resource("QuestionnaireResponse");
        json.put("questionnaire", FhirJson.canonical(tool.definition()));
        json.put("status", status.code());
        header.subject().ifPresent(subject -> json.set("subject", FhirJson.reference(subject)));
        header.date().or(() -> given(response)).ifPresent(date -> json.put("authored", date));
        ArrayNode items = items(response);
        if (!items.isEmpty()) {
            json.set("item", items);
        }
        return json;
    }

    private FhirStatus status(Response response) {
        AnswerTable row = AnswerTable.builder(tool.scorer()).add(response).build();
        boolean complete = ScoreTable.of(tool.scorer(), row).unasked(0).isEmpty();
        return complete ? FhirStatus.COMPLETED : FhirStatus.IN_PROGRESS;
    }

    /** When it was given, if FHIR can say it. */
    static Optional<String> given(Response response) {
        return given(response.administration());
    }

    static Optional<String> given(Optional<Administration> administration) {
        return administration
                .flatMap(Administration::givenAt)
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .filter(FhirDate::isValid);
    }

    private ArrayNode items(Response response) {
        ArrayNode items = FhirJson.object().arrayNode();
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            Known<String> answer = response.answers().get(item.code());
            if (answer != null) {
                ObjectNode json = items.addObject().put("linkId", item.code());
                int position = i;
                answer.reason().ifPresent(reason -> json.set("extension", FhirJson.absent(AbsentReasons.code(reason))));
                answer.value().ifPresent(written -> json.set("answer", FhirJson.list(value(item, position, written))));
            }
        }
        for (FactDefinition fact : instrument.facts()) {
            Known<String> value = response.facts().get(fact.code());
            if (value != null) {
                ObjectNode json = items.addObject().put("linkId", FhirNames.FACT + fact.code());
                value.reason().ifPresent(reason -> json.set("extension", FhirJson.absent(AbsentReasons.code(reason))));
                value.value().ifPresent(written -> json.set("answer", FhirJson.list(value(fact, written))));
            }
        }
        return items;
    }

    private ObjectNode value(Item item, int position, String written) {
        int at = tool.scorer().codes().option(position, written);
        AnswerOption option = instrument.optionsOf(item).get(at);
        ObjectNode coding = FhirJson.object();
        coding.set("extension", FhirJson.ordinal(option.points()));
        coding.setAll(QuestionnaireWriter.coding(instrument, item, option));
        ObjectNode answer = FhirJson.object();
        answer.set("valueCoding", coding);
        return answer;
    }

    private ObjectNode value(FactDefinition fact, String written) {
        ObjectNode answer = FhirJson.object();
        if (fact.isNumber()) {
            answer.put("valueInteger", Integer.parseInt(written));
        } else {
            answer.set("valueCoding", QuestionnaireWriter.coding(instrument, fact, written));
        }
        return answer;
    }
}
