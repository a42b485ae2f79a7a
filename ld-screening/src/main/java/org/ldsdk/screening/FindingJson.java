package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;

/** Writes findings with their reasons as JSON. */
final class FindingJson {

    private static final String NO_ITEM_COUNTS = "no item counts";

    private final Instrument instrument;

    FindingJson(Instrument instrument) {
        this.instrument = instrument;
    }

    ObjectNode write(Map<String, Finding> thresholds) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Threshold threshold : instrument.thresholds()) {
            Finding finding = thresholds.get(threshold.code());
            if (finding != null) {
                ObjectNode one = finding(finding);
                one.set("source", source(threshold));
                finding.settling().ifPresent(settling -> one.set("settles", settling(settling)));
                json.set(threshold.code(), one);
            }
        }
        return json;
    }

    private ObjectNode finding(Finding finding) {
        ReasonedJson json = new ReasonedJson().put("kind", kind(finding.criterion()));
        if (finding.criterion() instanceof Criterion.Comparison comparison) {
            json.put("of", comparison.of());
        }
        json.put("verdict", finding.verdict().word())
                .put("estimated", finding.estimated())
                .put("jointly", finding.jointly());
        finding.reading().ifPresent(reading -> json.put("reading", reading(reading)));
        addRule(finding, json);
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        finding.parts().forEach(part -> parts.add(finding(part)));
        return json.put("parts", parts).build();
    }

    private static String kind(Criterion criterion) {
        return Json.toTree(criterion).path("kind").asText();
    }

    private ObjectNode reading(Reading reading) {
        ReasonedJson json = new ReasonedJson();
        if (Double.isNaN(reading.lowest())) {
            json.put("values", reading.values());
        } else {
            boolean exists = reading.lowest() <= reading.highest();
            json.number("lowest", exists ? reading.lowest() : Double.NaN, NO_ITEM_COUNTS);
            json.number("highest", exists ? reading.highest() : Double.NaN, NO_ITEM_COUNTS);
        }
        json.put("missing", reading.missing());
        if (reading.mayBeAbsent()) {
            json.put("mayBeAbsent", true);
        }
        return json.build();
    }

    private void addRule(Finding finding, ReasonedJson json) {
        if (finding.criterion() instanceof Criterion.AtLeast rule) {
            addCutOff(finding, rule.cutOff(), json);
        } else if (finding.criterion() instanceof Criterion.AtMost rule) {
            addCutOff(finding, rule.cutOff(), json);
        } else if (finding.criterion() instanceof Criterion.Between rule) {
            json.put("from", rule.from()).put("to", rule.to());
        } else if (finding.criterion() instanceof Criterion.OneOf rule) {
            json.put("values", rule.values());
        } else if (finding.criterion() instanceof Criterion.CountAtLeast rule) {
            json.put("count", rule.count());
        }
    }

    private static void addCutOff(Finding finding, double cutOff, ReasonedJson json) {
        json.put("cutOff", cutOff);
        finding.margin()
                .ifPresentOrElse(
                        margin -> json.put("margin", margin(margin)), () -> json.none("margin", NO_ITEM_COUNTS));
    }

    private static ObjectNode margin(Finding.Margin margin) {
        return new ReasonedJson()
                .put("lowest", margin.lowest())
                .put("highest", margin.highest())
                .build();
    }

    private ObjectNode source(Threshold threshold) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Citation citation = instrument.sources().get(threshold.source());
        if (citation != null) {
            json.put("text", citation.text());
            citation.locator().ifPresent(locator -> json.put("locator", locator));
        }
        json.put("confirmed", instrument.isConfirmed(threshold));
        return json;
    }

    private static ObjectNode settling(Settling settling) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("toMet", side(settling.toMet()));
        json.set("toNotMet", side(settling.toNotMet()));
        return json;
    }

    private static ObjectNode side(Settling.Side side) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("size", side.size());
        ArrayNode sets = json.putArray("sets");
        side.sets().forEach(set -> sets.add(set(set)));
        json.put("complete", side.complete());
        return json;
    }

    private static ObjectNode set(Map<String, List<String>> answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        answers.forEach((name, codes) -> json.set(name, ReasonedJson.texts(codes)));
        return json;
    }
}
