package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** A sample as JSON. */
final class SampleJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SampleJson() {}

    static JsonNode of(Sample sample) {
        Computed<Double> share = sample.response().flatMap(response -> response.estimate());
        Computed<ConfidenceInterval> interval =
                sample.response().flatMap(response -> response.wilson(SampleText.LEVEL));
        ReasonedJson json = new ReasonedJson();
        if (sample.invited().isPresent()) {
            json.put("invited", sample.invited().getAsInt());
        } else {
            json.none("invited", sample.response().reason().orElseThrow());
        }
        return json.put("returned", sample.returned())
                .put("rejected", sample.rejected())
                .put("blank", sample.blank())
                .put("used", sample.used())
                .number("responsePercent", share.map(it -> 100 * it))
                .put("responsePercentCi95", interval, SampleJson::percents)
                .put("missing", missing(sample.missing()))
                .put("straightLines", lines(sample.straightLines()))
                .build();
    }

    private static JsonNode percents(ConfidenceInterval interval) {
        return NODES.arrayNode().add(100 * interval.lower()).add(100 * interval.upper());
    }

    private static JsonNode missing(MissingAnswers missing) {
        ObjectNode byItem = NODES.objectNode();
        missing.byItem().forEach(byItem::put);
        ArrayNode byPerson = NODES.arrayNode();
        missing.byPerson()
                .forEach((items, people) ->
                        byPerson.addObject().put("missing", items).put("people", people));
        ArrayNode patterns = NODES.arrayNode();
        missing.patterns()
                .forEach(pattern -> patterns.addObject()
                        .put("people", pattern.people())
                        .set("items", ReasonedJson.texts(pattern.items())));
        ObjectNode json = NODES.objectNode().put("answers", missing.answers()).put("complete", missing.complete());
        json.set("byItem", byItem);
        json.set("byPerson", byPerson);
        json.set("patterns", patterns);
        return json.put("otherPatterns", missing.otherPatterns())
                .put("peopleWithOtherPatterns", missing.peopleWithOtherPatterns());
    }

    private static JsonNode lines(StraightLines lines) {
        return new ReasonedJson()
                .put("minimumAnswers", lines.minimum())
                .put("people", lines.people())
                .put("straight", lines.straight(), NODES::numberNode)
                .put("contradicting", lines.contradicting(), NODES::numberNode)
                .build();
    }
}
