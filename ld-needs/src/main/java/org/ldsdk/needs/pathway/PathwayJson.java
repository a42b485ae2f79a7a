package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;

/** Writes the figures of a pathway as JSON. */
final class PathwayJson {

    private PathwayJson() {}

    static ObjectNode of(PathwayMetrics metrics) {
        return new ReasonedJson()
                .put("plan", plan(metrics.plan()))
                .put("cases", metrics.cases())
                .put("unread", metrics.unread())
                .put("notSent", metrics.notSent())
                .put("total", metrics.total().toJson())
                .put("firstContact", metrics.firstContact().toJson())
                .put("returned", metrics.returned().toJson())
                .put("returns", metrics.returns())
                .put("byKind", each(metrics.byKind()))
                .put("byOffer", each(metrics.byOffer()))
                .put("byNeed", each(metrics.byNeed()))
                .put("withoutNeed", metrics.withoutNeed())
                .build();
    }

    static ObjectNode plan(PathwayPlan plan) {
        return new ReasonedJson()
                .put("at", plan.at().toString())
                .put("start", plan.start().map(Object::toString), "no beginning was set")
                .put("end", plan.end().map(Object::toString), "no end was set, so it is the time looked at, included")
                .put("days", Json.toTree(plan.days()))
                .build();
    }

    private static ObjectNode each(Map<String, PathwayFigures> groups) {
        ReasonedJson json = new ReasonedJson();
        groups.forEach((code, figures) -> json.put(code, figures.toJson()));
        return json.build();
    }
}
