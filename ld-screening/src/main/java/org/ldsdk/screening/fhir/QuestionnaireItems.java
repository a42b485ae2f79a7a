package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ldsdk.screening.fhir.QuestionnaireOptions.Option;
import org.ldsdk.screening.fhir.QuestionnaireReader.Labels;

/** Walks through the items of a Questionnaire and puts those that can be kept into a definition's JSON. */
final class QuestionnaireItems {

    /** The key of the one source. */
    static final String SOURCE = "questionnaire";

    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

    private final QuestionnaireOptions options;
    private final Labels labels;
    private final boolean ours;
    private final ProblemList problems;

    private final Set<String> linkIds = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Map<List<Option>, String> sets = new LinkedHashMap<>();
    private final ArrayNode facts = FhirJson.object().arrayNode();
    private FhirCodes codes = FhirCodes.none();

    /** @param ours whether the library itself wrote the questionnaire, so that items can be facts */
    QuestionnaireItems(JsonNode questionnaire, Labels labels, boolean ours, ProblemList problems) {
        this.options = new QuestionnaireOptions(questionnaire, problems);
        this.labels = labels;
        this.ours = ours;
        this.problems = problems;
    }

    /**
     * An item of the definition.
     *
     * @param scored whether every answer has points
     */
    private record Kept(String code, String label, List<Option> options, boolean scored) {}

    boolean isEmpty() {
        return kept.isEmpty();
    }

    FhirCodes codes() {
        return codes;
    }

    void read(JsonNode parent, Place place) {
        JsonNode items = parent.path("item");
        if (!items.isMissingNode() && !items.isArray()) {
            problems.add(place.field("item"), "must be a list");
        }
        for (int i = 0; i < items.size(); i++) {
            Place self = place.element("item", i);
            item(items.get(i), self);
            read(items.get(i), self);
        }
    }

    private void item(JsonNode item, Place place) {
        String linkId = item.path("linkId").asText("");
        if (linkId.isBlank() || !linkIds.add(linkId)) {
            problems.add(place.field("linkId"), "must be present, and be there once");
            return;
        }
        String type = item.path("type").asText("");
        if (type.equals("group") || type.equals("display") || leftOut(item, place)) {
            return;
        }
        if (ours && linkId.startsWith(FhirNames.FACT)) {
            fact(linkId.substring(FhirNames.FACT.length()), item, place);
            return;
        }
        List<Option> answers = answers(type, item, place);
        if (!answers.isEmpty()) {
            keep(linkId, item, answers);
        }
    }

    /** What may not be taken for a plain question. */
    private boolean leftOut(JsonNode item, Place place) {
        boolean calculated = item.path("readOnly").asBoolean();
        for (JsonNode extension : item.path("extension")) {
            calculated |= extension.path("url").asText("").equals(CALCULATED);
        }
        if (calculated) {
            problems.add(place, "must be asked, not calculated or read-only, to be kept");
        } else if (item.path("repeats").asBoolean()) {
            problems.add(place.field("repeats"), "must not be true for the item to be kept");
        } else if (item.has("modifierExtension")) {
            problems.add(place.field("modifierExtension"), Rules.MODIFIER);
        } else {
            if (item.has("enableWhen")) {
                problems.add(
                        place.field("enableWhen"), "must be known to whoever asks: a blank behind it stays missing");
            }
            return false;
        }
        return true;
    }

    private List<Option> answers(String type, JsonNode item, Place place) {
        return switch (type) {
            case "choice", "open-choice" -> options.ofChoice(item, place);
            case "integer" -> item.has("answerOption") ? options.ofChoice(item, place) : options.ofInteger(item, place);
            case "boolean" -> List.of(truth("false"), truth("true"));
            default -> {
                problems.add(place.field("type"), "must be choice, open-choice, integer or boolean to be kept");
                yield List.of();
            }
        };
    }

    private static Option truth(String code) {
        return new Option(code, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private void keep(String linkId, JsonNode item, List<Option> answers) {
        sets.putIfAbsent(answers, "answers-" + (sets.size() + 1));
        for (Option answer : answers) {
            codes = answer.system().map(codes::system).orElse(codes);
        }
        boolean scored = answers.stream().allMatch(answer -> answer.points().isPresent());
        kept.add(new Kept(linkId, label(linkId, item), answers, scored));
    }

    private String label(String linkId, JsonNode item) {
        String wording = labels == Labels.WORDING ? item.path("text").asText("") : "";
        String label = wording.isBlank() ? item.path("prefix").asText("") : wording;
        return label.isBlank() ? "item " + linkId : label;
    }

    private void fact(String code, JsonNode item, Place place) {
        ObjectNode fact = FhirJson.object().put("code", code);
        fact.put("label", label(code, item));
        OptionalInt least = options.limit(item, "minValue");
        OptionalInt most = options.limit(item, "maxValue");
        if (least.isPresent() && most.isPresent()) {
            fact.putObject("range").put("min", least.getAsInt()).put("max", most.getAsInt());
        } else {
            ArrayNode values = fact.putArray("values");
            options.ofChoice(item, place).forEach(option -> values.add(option.code()));
        }
        facts.add(fact);
    }

    void addTo(ObjectNode definition, boolean total) {
        ObjectNode optionSets = definition.putObject("optionSets");
        sets.forEach((answers, key) -> optionSets.set(key, optionSet(answers)));
        ArrayNode items = definition.putArray("items");
        for (Kept item : kept) {
            ObjectNode json = items.addObject().put("code", item.code()).put("label", item.label());
            json.put("options", sets.get(item.options()));
            if (!total || !item.scored()) {
                json.put("unscored", true);
            }
        }
        if (!facts.isEmpty()) {
            definition.set("facts", facts);
        }
        List<Kept> scored = kept.stream().filter(Kept::scored).toList();
        if (total && !scored.isEmpty()) {
            definition.putArray("scales").add(total(scored));
        }
        addCaveats(definition);
    }

    private ObjectNode optionSet(List<Option> answers) {
        ObjectNode set = FhirJson.object();
        ArrayNode json = set.putArray("options");
        boolean scored = answers.stream().allMatch(answer -> answer.points().isPresent());
        Map<Integer, String> points = new HashMap<>();
        for (Option answer : answers) {
            ObjectNode option = json.addObject().put("code", answer.code());
            if (labels == Labels.WORDING) {
                answer.display().ifPresent(display -> option.put("label", display));
            }
            option.put("points", scored ? answer.points().getAsInt() : 0);
            points.put(scored ? answer.points().getAsInt() : 0, answer.code());
        }
        if (points.size() < answers.size()) {
            set.put("sharedPoints", true);
        }
        return set.put("source", SOURCE).put("unconfirmed", true);
    }

    private static ObjectNode total(List<Kept> scored) {
        ObjectNode scale = FhirJson.object().put("code", "total").put("label", "sum of all items with points");
        scale.put("rule", "sum");
        ArrayNode items = scale.putArray("items");
        int least = 0;
        int most = 0;
        for (Kept item : scored) {
            items.add(item.code());
            least += item.options().stream()
                    .mapToInt(option -> option.points().orElse(0))
                    .min()
                    .orElse(0);
            most += item.options().stream()
                    .mapToInt(option -> option.points().orElse(0))
                    .max()
                    .orElse(0);
        }
        scale.putObject("range").put("min", least).put("max", most);
        return scale.put("source", SOURCE).put("unconfirmed", true);
    }

    private void addCaveats(ObjectNode definition) {
        ArrayNode caveats = definition.putArray("caveats");
        caveats.add("Read from a FHIR Questionnaire, which names no source for its points and has no cut-offs.");
        List<String> unscored =
                kept.stream().filter(item -> !item.scored()).map(Kept::code).toList();
        if (!unscored.isEmpty()) {
            caveats.add("The questionnaire gives no points for every answer of: " + String.join(", ", unscored)
                    + ". These count in no score.");
        }
    }
}
