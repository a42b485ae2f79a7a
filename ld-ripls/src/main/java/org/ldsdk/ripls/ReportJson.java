package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.ripls.groups.ClusterEffect;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;

/** A report as JSON. */
final class ReportJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportJson() {}

    static ObjectNode of(CohortReport report) {
        ObjectNode json = NODES.objectNode();
        json.put("variant", report.variant());
        json.put("version", report.definition().version());
        json.put("sha256", report.definition().sha256());
        json.put("respondents", report.respondents());
        json.put("rejected", report.rejected());
        ObjectNode choices = json.putObject("choices");
        report.choices().forEach(choices::put);
        json.set("sample", report.sample().toJson());
        ObjectNode scales = json.putObject("scales");
        report.scales().forEach(scale -> scales.set(scale.scale(), ScaleJson.of(scale)));
        ObjectNode items = json.putObject("items");
        report.items().forEach(item -> items.set(item.item(), item(item)));
        report.dimensionality().value().ifPresent(it -> json.set("dimensionality", DimensionalityJson.of(it)));
        json.set("comparisons", ComparisonJson.items(report.itemComparisons()));
        json.set("scaleComparisons", ComparisonJson.scales(report.scaleComparisons()));
        json.set("clusters", clusters(report));
        json.put("methods", report.methods());
        ObjectNode notCompared = json.putObject("notCompared");
        report.notCompared().forEach(notCompared::put);
        json.set(
                "notes",
                ReasonedJson.texts(report.notes().stream().map(Note::text).toList()));
        return json;
    }

    private static JsonNode clusters(CohortReport report) {
        ObjectNode clusters = NODES.objectNode();
        report.clusters()
                .forEach((scale, effect) -> clusters.set(
                        scale,
                        new ReasonedJson()
                                .put("clusters", effect.map(ClusterEffect::clusters), NODES::numberNode)
                                .number("intraclassCorrelation", effect.map(ClusterEffect::correlation))
                                .number("designEffect", effect.map(ClusterEffect::designEffect))
                                .number("effectiveUsed", effect.map(ClusterEffect::effectiveUsed))
                                .build()));
        return clusters;
    }

    private static JsonNode item(ItemAnalysis item) {
        Descriptives answers = item.answers();
        ObjectNode counts = NODES.objectNode();
        item.options().forEach(option -> counts.put(option.code(), option.count()));
        return new ReasonedJson()
                .put("used", item.used())
                .number("mean", answers.mean())
                .number("sd", answers.sd())
                .number("median", answers.median())
                .put("modes", answers.modes(), ReportJson::numbers)
                .number("modalPercent", answers.modalPercent())
                .put("counts", counts)
                .put("uninformative", item.isUninformative(), NODES::booleanNode)
                .build();
    }

    static JsonNode numbers(List<Double> numbers) {
        ArrayNode array = NODES.arrayNode();
        numbers.forEach(number -> array.add(ReasonedJson.number(number)));
        return array;
    }
}
