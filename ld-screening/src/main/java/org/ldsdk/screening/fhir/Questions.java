package org.ldsdk.screening.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Coding;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.screening.ScreeningTool;

/** The questions of a tool by every linkId under which a resource may ask them. */
final class Questions {

    private final Map<String, Question> byLinkId = new HashMap<>();

    Questions(ScreeningTool tool, FhirCodes codes) {
        Instrument instrument = tool.instrument();
        AnswerCodes values = tool.scorer().codes();
        Map<String, String> writing = writing(instrument, values);
        for (Item item : instrument.items()) {
            String system = FhirNames.answers(instrument.id(), item.options());
            byLinkId.put(
                    item.code(), new ItemQuestion(item.code(), instrument.optionsOf(item), writing, system, codes));
        }
        for (int fact = 0; fact < instrument.facts().size(); fact++) {
            String code = instrument.facts().get(fact).code();
            byLinkId.put(FhirNames.FACT + code, new FactQuestion(code, fact, values, codes));
        }
        addNames(instrument, codes);
    }

    private static Map<String, String> writing(Instrument instrument, AnswerCodes values) {
        return instrument.codings().stream()
                .filter(coding -> values.coding().equals(Optional.of(coding.name())))
                .findFirst()
                .map(Coding::codes)
                .orElse(Map.of());
    }

    private void addNames(Instrument instrument, FhirCodes codes) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Question> named = new HashMap<>();
        codes.linkIds().forEach((linkId, code) -> {
            Question question = byLinkId.get(code);
            if (question == null) {
                problems.add(new Problem(
                        "FhirCodes.linkIds[" + linkId + "]",
                        "must be an item or fact:CODE of " + instrument.id() + ", but was " + code));
            } else {
                named.put(linkId, question);
            }
        });
        ProblemsException.throwIfAny(problems);
        byLinkId.putAll(named);
    }

    @Nullable
    Question of(String linkId) {
        return byLinkId.get(linkId);
    }
}
