package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.screening.ScreeningResult;

/** Writes one Observation a scale. A score that is an interval has no value, but a reason and both ends. */
final class ObservationWriter {

    private static final String UNCONFIRMED = " (unconfirmed)";

    private final Instrument instrument;
    private final ScoredResponse scored;
    private final FhirHeader header;

    ObservationWriter(ScreeningResult result, FhirHeader header) {
        this.instrument = result.tool().instrument();
        this.scored = result.scored();
        this.header = header;
    }

    List<ObjectNode> write() {
        List<ObjectNode> observations = new ArrayList<>();
        for (int i = 0; i < instrument.scales().size(); i++) {
            observations.add(observation(instrument.scales().get(i), i == 0));
        }
        return List.copyOf(observations);
    }

    private ObjectNode observation(Scale scale, boolean first) {
        Score score = scored.score(scale.code());
        ObjectNode json = FhirJson.resource("Observation");
        json.set("extension", FhirJson.definition(scored.definition()));
        json.put("status", status());
        json.set(
                "category",
                FhirJson.list(FhirJson.concept(
                        FhirJson.coding(
                                "http://terminology.hl7.org/CodeSystem/observation-category",
                                "survey",
                                Optional.of("Survey")),
                        Optional.empty())));
        json.set("code", code(scale));
        header.subject().ifPresent(subject -> json.set("subject", FhirJson.reference(subject)));
        header.date()
                .or(() -> ResponseWriter.given(scored.administration()))
                .ifPresent(date -> json.put("effectiveDateTime", date));
        new ScoreValue(scale, score).add(json);
        addBands(scale, json);
        addNotes(score, json);
        json.set("method", FhirJson.object().put("text", method()));
        header.derivedFrom().ifPresent(from -> json.set("derivedFrom", FhirJson.list(FhirJson.reference(from))));
        addComponents(scale, score, first, json);
        return json;
    }

    private String status() {
        boolean open = !scored.unasked().isEmpty();
        Optional<FhirStatus> status = header.status();
        if (status.equals(Optional.of(FhirStatus.ENTERED_IN_ERROR))) {
            return "entered-in-error";
        }
        if (open || status.equals(Optional.of(FhirStatus.IN_PROGRESS))) {
            return "preliminary";
        }
        return status.equals(Optional.of(FhirStatus.AMENDED)) ? "amended" : "final";
    }

    private ObjectNode code(Scale scale) {
        return FhirJson.concept(
                FhirJson.coding(
                        FhirNames.system(instrument.id() + "-scales"), scale.code(), Optional.of(scale.label())),
                Optional.of(instrument.title() + ": " + scale.label()));
    }

    private String method() {
        String coding = scored.coding().map(name -> ", answers as " + name).orElse("");
        return instrument.id() + " " + instrument.version() + ", missing answers: "
                + scored.policy().text() + coding;
    }

    private void addBands(Scale scale, ObjectNode json) {
        ArrayNode interpretations = FhirJson.object().arrayNode();
        List<BandSet> sets = instrument.bandSets().stream()
                .filter(set -> set.scale().equals(scale.code()))
                .toList();
        for (BandSet set : sets) {
            scored.bands().getOrDefault(set.code(), Optional.empty()).ifPresent(band -> {
                String text = sets.size() == 1 ? band : set.code() + ": " + band;
                interpretations.addObject().put("text", instrument.isConfirmed(set) ? text : text + UNCONFIRMED);
            });
        }
        if (!interpretations.isEmpty()) {
            json.set("interpretation", interpretations);
        }
    }

    private void addNotes(Score score, ObjectNode json) {
        ArrayNode notes = FhirJson.object().arrayNode();
        if (score.estimated()) {
            notes.addObject().put("text", "The value is an estimate; lowest and highest are what the score can be.");
        }
        for (Note note : scored.notes()) {
            notes.addObject().put("text", note.text());
        }
        if (!notes.isEmpty()) {
            json.set("note", notes);
        }
    }

    private void addComponents(Scale scale, Score score, boolean first, ObjectNode json) {
        ArrayNode components = FhirJson.object().arrayNode();
        new ScoreValue(scale, score).addEnds(components);
        for (Threshold threshold : instrument.thresholds()) {
            if (isOf(threshold, scale, first)) {
                Verdict verdict = scored.threshold(threshold.code()).verdict();
                String label = instrument.isConfirmed(threshold) ? threshold.label() : threshold.label() + UNCONFIRMED;
                String system = FhirNames.system(instrument.id() + "-thresholds");
                components.add(verdict(system, threshold.code(), label, "verdict", verdict.word()));
            }
        }
        if (first) {
            scored.endorsed().forEach((item, words) -> components.add(endorsed(item, words)));
        }
        scored.applicability().ifPresent(finding -> {
            boolean confirmed =
                    instrument.applicability().filter(instrument::isConfirmed).isPresent();
            String label = "meant for this person" + (confirmed ? "" : UNCONFIRMED);
            String word = Scorer.applicabilityWord(finding.verdict());
            components.add(verdict(FhirNames.system("result"), "applicability", label, "applicability", word));
        });
        if (!components.isEmpty()) {
            json.set("component", components);
        }
    }

    /** An answer of an instrument that is read by people rather than graded. */
    private ObjectNode endorsed(String item, String words) {
        ObjectNode component = FhirJson.object();
        ObjectNode coding = FhirJson.coding(FhirNames.system(instrument.id() + "-items"), item, Optional.empty());
        component.set("code", FhirJson.concept(coding, Optional.of("item " + item)));
        component.set("valueCodeableConcept", FhirJson.object().put("text", words));
        return component;
    }

    /** A threshold stands with the first scale it reads; with the tool's first if it reads none. */
    private boolean isOf(Threshold threshold, Scale scale, boolean first) {
        return threshold.criterion().quantities().stream()
                .filter(quantity -> quantity.startsWith("scale:"))
                .findFirst()
                .map(quantity -> quantity.equals("scale:" + scale.code()))
                .orElse(first);
    }

    private static ObjectNode verdict(String system, String code, String label, String words, String word) {
        ObjectNode component = FhirJson.object();
        component.set("code", FhirJson.concept(FhirJson.coding(system, code, Optional.empty()), Optional.of(label)));
        component.set(
                "valueCodeableConcept",
                FhirJson.concept(FhirJson.coding(FhirNames.system(words), word, Optional.empty()), Optional.of(word)));
        return component;
    }
}
