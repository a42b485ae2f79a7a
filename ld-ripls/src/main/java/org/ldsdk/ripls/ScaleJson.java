package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.InterItemCorrelations;
import org.ldsdk.ripls.psychometrics.ItemReliability;
import org.ldsdk.ripls.psychometrics.Quartiles;
import org.ldsdk.ripls.psychometrics.ScaleReliability;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.psychometrics.SplitHalf;

/** A scale of a report as JSON. */
final class ScaleJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScaleJson() {}

    static JsonNode of(ScaleSummary scale) {
        Descriptives points = scale.points();
        return new ReasonedJson()
                .put("items", scale.items())
                .put("used", scale.used())
                .put("excluded", scale.excluded())
                .put("estimated", scale.estimated())
                .number("mean", points.mean())
                .put("meanCi95", points.meanInterval(AnalysisPlan.LEVEL), ComparisonJson::ends)
                .put("meanBootstrapCi95", scale.bootstrapMeanInterval(), ComparisonJson::ends)
                .number("sd", points.sd())
                .number("median", points.median())
                .put("quartiles", points.quartiles(), ScaleJson::quartiles)
                .put("quartilesOfType6", points.quartilesOfType6(), ScaleJson::quartiles)
                .put("modes", points.modes(), ReportJson::numbers)
                .number("modalPercent", points.modalPercent())
                .number("skewness", points.skewness())
                .number("kurtosis", points.kurtosis())
                .number("floorPercent", scale.floorPercent())
                .number("ceilingPercent", scale.ceilingPercent())
                .put("reliability", reliability(scale.reliability()))
                .build();
    }

    private static JsonNode quartiles(Quartiles quartiles) {
        return ReportJson.numbers(List.of(quartiles.lower(), quartiles.median(), quartiles.upper()));
    }

    private static JsonNode reliability(ScaleReliability scale) {
        ObjectNode items = NODES.objectNode();
        scale.items().forEach(item -> items.set(item.item(), item(item)));
        return new ReasonedJson()
                .put("n", scale.respondents())
                .number("alpha", scale.alpha().raw())
                .put("alphaCi95", scale.alpha().interval(AnalysisPlan.LEVEL), ComparisonJson::ends)
                .put("alphaBootstrapCi95", scale.bootstrapInterval(), ComparisonJson::ends)
                .number("standardizedAlpha", scale.standardizedAlpha())
                .number("omega", scale.omega())
                .number("standardizedOmega", scale.standardizedOmega())
                .number("lambda2", scale.guttman().lambda2())
                .number("lambda6", scale.guttman().lambda6())
                .number("lambda6OfCorrelations", scale.guttman().lambda6OfCorrelations())
                .put("oddEven", halves(scale.oddEven()))
                .put("firstSecond", halves(scale.firstSecond()))
                .number("standardErrorOfMeasurement", scale.standardErrorOfMeasurement())
                .number(
                        "meanInterItemCorrelation",
                        scale.interItemCorrelations().map(InterItemCorrelations::mean))
                .number(
                        "lowestInterItemCorrelation",
                        scale.interItemCorrelations().map(InterItemCorrelations::lowest))
                .number(
                        "highestInterItemCorrelation",
                        scale.interItemCorrelations().map(InterItemCorrelations::highest))
                .put("items", items)
                .put("findings", scale.findings())
                .build();
    }

    private static JsonNode halves(SplitHalf halves) {
        return new ReasonedJson()
                .number("correlation", halves.correlation())
                .number("spearmanBrown", halves.spearmanBrown())
                .number("guttman", halves.guttman())
                .build();
    }

    private static JsonNode item(ItemReliability item) {
        return new ReasonedJson()
                .number("alphaIfDeleted", item.alphaIfDeleted())
                .number("itemTotalCorrelation", item.itemTotalCorrelation())
                .build();
    }
}
