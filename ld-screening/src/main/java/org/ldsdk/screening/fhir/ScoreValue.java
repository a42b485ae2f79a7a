package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScaleRule;
import org.ldsdk.core.instrument.Score;

/**
 * A score as FHIR's values: an integer if the scale is whole, else a quantity, whose unit is {@code %} for percentages and {@code
 * {score}} for all others.
 */
final class ScoreValue {

    private final Scale scale;
    private final Score score;

    ScoreValue(Scale scale, Score score) {
        this.scale = scale;
        this.score = score;
    }

    /** The points, or why there are none. */
    void add(ObjectNode json) {
        if (score.points().isPresent()) {
            value(score.points().getAsDouble(), !score.estimated(), json);
            return;
        }
        ObjectNode coding = FhirJson.coding(AbsentReasons.SYSTEM, "unknown", Optional.of("Unknown"));
        json.set("dataAbsentReason", FhirJson.concept(coding, score.whyNoPoints()));
    }

    /** What it can be, wherever that is not the value itself. */
    void addEnds(ArrayNode components) {
        if (!score.isExact()) {
            end("lowest", score.lowest(), components);
            end("highest", score.highest(), components);
        }
    }

    private void end(String code, OptionalDouble points, ArrayNode components) {
        if (points.isPresent()) {
            ObjectNode component = components.addObject();
            component.set(
                    "code",
                    FhirJson.concept(
                            FhirJson.coding(FhirNames.system("result"), code, Optional.empty()),
                            Optional.of(code + " the score can be")));
            value(points.getAsDouble(), true, component);
        }
    }

    private void value(double points, boolean exact, ObjectNode json) {
        if (scale.rule().isWhole() && exact) {
            json.put("valueInteger", (int) points);
            return;
        }
        String unit = scale.rule() == ScaleRule.PERCENTAGE_OF_ANSWERED ? "%" : "{score}";
        json.putObject("valueQuantity")
                .put("value", points)
                .put("unit", unit.equals("%") ? unit : "score")
                .put("system", "http://unitsofmeasure.org")
                .put("code", unit);
    }
}
