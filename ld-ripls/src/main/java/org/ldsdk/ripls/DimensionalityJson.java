package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.ripls.dimensionality.Dimensionality;
import org.ldsdk.ripls.dimensionality.ItemCorrelations;
import org.ldsdk.ripls.dimensionality.ParallelAnalysis;
import org.ldsdk.ripls.dimensionality.ScaleCorrelation;

/** The screening of scales as JSON. */
final class DimensionalityJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DimensionalityJson() {}

    static JsonNode of(Dimensionality screened) {
        ArrayNode scales = NODES.arrayNode();
        screened.scaleCorrelations().forEach(pair -> scales.add(scales(pair)));
        ArrayNode items = NODES.arrayNode();
        screened.itemCorrelations().forEach(item -> items.add(item(item)));
        return new ReasonedJson()
                .put("respondents", screened.respondents())
                .put("scaleCorrelations", scales)
                .put("itemCorrelations", items)
                .put("eigenvalues", screened.eigenvalues(), DimensionalityJson::eigenvalues)
                .put("caution", Dimensionality.CAUTION)
                .build();
    }

    private static JsonNode scales(ScaleCorrelation pair) {
        return new ReasonedJson()
                .put("scale", pair.scale())
                .put("other", pair.other())
                .number("correlation", pair.raw())
                .number("disattenuated", pair.disattenuated())
                .put("remark", pair.remark().orElse(""))
                .build();
    }

    private static JsonNode item(ItemCorrelations item) {
        ReasonedJson others = new ReasonedJson();
        item.others().forEach(others::number);
        return new ReasonedJson()
                .put("item", item.item())
                .put("scale", item.scale())
                .number("own", item.own())
                .put("others", others.build())
                .put("closerTo", item.closerTo().orElse(""))
                .build();
    }

    private static JsonNode eigenvalues(ParallelAnalysis analysis) {
        ObjectNode json = NODES.objectNode();
        ArrayNode observed = json.putArray("observed");
        ArrayNode mean = json.putArray("randomMean");
        ArrayNode percentile = json.putArray("random95");
        analysis.levels().forEach(level -> {
            observed.add(level.observed());
            mean.add(level.randomMean());
            percentile.add(level.random95());
        });
        return json.put("aboveMean", analysis.aboveMean())
                .put("above95", analysis.above95())
                .put("replicates", analysis.replicates());
    }
}
