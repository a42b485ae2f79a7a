package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers that an item of a Questionnaire allows, with their points where it has any. */
final class QuestionnaireOptions {

    private static final String NUMBER = "http://hl7.org/fhir/StructureDefinition/";
    private static final int MOST = 100;

    private final JsonNode questionnaire;
    private final ProblemList problems;

    QuestionnaireOptions(JsonNode questionnaire, ProblemList problems) {
        this.questionnaire = questionnaire;
        this.problems = problems;
    }

    /**
     * One answer.
     *
     * @param points what it counts; empty if the questionnaire does not say
     */
    record Option(String code, Optional<String> display, Optional<String> system, OptionalInt points) {}

    /** The answers of a choice; empty, with a problem, if they cannot be listed. */
    List<Option> ofChoice(JsonNode item, Place place) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < item.path("answerOption").size(); i++) {
            ofOption(item.get("answerOption").get(i), place.element("answerOption", i))
                    .ifPresent(options::add);
        }
        if (options.size() < item.path("answerOption").size()) {
            return List.of();
        }
        if (item.has("answerValueSet")) {
            options.addAll(ofValueSet(item.path("answerValueSet").asText(""), place.field("answerValueSet")));
        }
        return checked(options, place);
    }

    private List<Option> checked(List<Option> options, Place place) {
        Set<String> codes = new HashSet<>();
        boolean twice = options.stream().anyMatch(option -> !codes.add(option.code()));
        if (twice || options.isEmpty() || options.size() > MOST) {
            problems.add(place, "must have 1.." + MOST + " answers with different codes to be kept");
            return List.of();
        }
        return options;
    }

    private Optional<Option> ofOption(JsonNode option, Place place) {
        JsonNode coding = option.path("valueCoding");
        OptionalInt points = points(List.of(option, coding), place);
        if (option.has("valueInteger")) {
            return integer(option.get("valueInteger"), points, place);
        }
        String text = option.path("valueString").asText("");
        if (!text.isBlank()) {
            return Optional.of(new Option(text, Optional.empty(), Optional.empty(), points));
        }
        return coded(coding, text(coding, "system"), points, place);
    }

    private Optional<Option> integer(JsonNode value, OptionalInt points, Place place) {
        OptionalInt whole = value.isNumber() ? WholeNumber.of(value.decimalValue()) : OptionalInt.empty();
        if (whole.isEmpty()) {
            problems.add(place, "must be a whole number");
            return Optional.empty();
        }
        String code = Integer.toString(whole.getAsInt());
        return Optional.of(new Option(code, Optional.empty(), Optional.empty(), points.isPresent() ? points : whole));
    }

    private Optional<Option> coded(JsonNode coding, Optional<String> system, OptionalInt points, Place place) {
        String code = coding.path("code").asText("");
        if (code.isBlank()) {
            problems.add(place, "must have a code, an integer or a text");
            return Optional.empty();
        }
        return Optional.of(new Option(code, text(coding, "display"), system, points));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field).asText("")).filter(text -> !text.isBlank());
    }

    private List<Option> ofValueSet(String reference, Place place) {
        for (JsonNode contained : questionnaire.path("contained")) {
            if (contained.path("resourceType").asText("").equals("ValueSet")
                    && reference.equals("#" + contained.path("id").asText(""))) {
                return ofValueSet(contained, place);
            }
        }
        problems.add(place, "must be a value set contained in the questionnaire to be kept");
        return List.of();
    }

    private List<Option> ofValueSet(JsonNode valueSet, Place place) {
        List<Option> options = new ArrayList<>();
        JsonNode compose = valueSet.path("compose");
        boolean listed = !compose.has("exclude");
        for (JsonNode include : compose.path("include")) {
            listed &= include.has("concept") && !include.has("filter") && !include.has("valueSet");
            for (JsonNode concept : include.path("concept")) {
                coded(concept, text(include, "system"), points(List.of(concept), place), place)
                        .ifPresent(options::add);
            }
        }
        if (!compose.has("include")) {
            for (JsonNode contains : valueSet.path("expansion").path("contains")) {
                coded(contains, text(contains, "system"), points(List.of(contains), place), place)
                        .ifPresent(options::add);
            }
        }
        if (!listed) {
            problems.add(place, "must list its codes one by one to be kept");
            return List.of();
        }
        return options;
    }

    /** The whole numbers from the least to the most allowed, each counting itself. */
    List<Option> ofInteger(JsonNode item, Place place) {
        OptionalInt least = limit(item, "minValue");
        OptionalInt most = limit(item, "maxValue");
        if (least.isEmpty() || most.isEmpty() || (long) most.getAsInt() - least.getAsInt() + 1 > MOST) {
            problems.add(place, "must have minValue and maxValue with at most " + MOST + " numbers to be kept");
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        for (int number = least.getAsInt(); number <= most.getAsInt(); number++) {
            options.add(
                    new Option(Integer.toString(number), Optional.empty(), Optional.empty(), OptionalInt.of(number)));
        }
        return checked(options, place);
    }

    OptionalInt limit(JsonNode item, String name) {
        for (JsonNode extension : item.path("extension")) {
            if (extension.path("url").asText("").equals(NUMBER + name)) {
                JsonNode value = extension.path("valueInteger");
                return value.isNumber() ? WholeNumber.of(value.decimalValue()) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The ordinal value that stands in any of the places; empty, with a problem, if there are two or it is not whole. */
    private OptionalInt points(List<JsonNode> places, Place place) {
        @Nullable BigDecimal ordinal = null;
        for (JsonNode holder : places) {
            for (JsonNode extension : holder.path("extension")) {
                if (FhirNames.isOrdinal(extension.path("url").asText(""))) {
                    BigDecimal next = ordinal(extension);
                    if (next == null || ordinal != null && ordinal.compareTo(next) != 0) {
                        problems.add(place, "must have one number as ordinal value");
                        return OptionalInt.empty();
                    }
                    ordinal = next;
                }
            }
        }
        OptionalInt points = ordinal == null ? OptionalInt.empty() : WholeNumber.of(ordinal);
        if (ordinal != null && points.isEmpty()) {
            problems.add(place, "must have a whole number as ordinal value to be scored");
        }
        return points;
    }

    private static @Nullable BigDecimal ordinal(JsonNode extension) {
        JsonNode decimal =
                extension.has("valueDecimal") ? extension.get("valueDecimal") : extension.path("valueInteger");
        return decimal.isNumber() ? decimal.decimalValue() : null;
    }
}
