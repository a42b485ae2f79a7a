package org.ldsdk.screening.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.PublishedAccuracy;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.CohenKappa;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/** Measures of accuracy as JSON. */
final class AccuracyJson {

    private static final double LEVEL = 0.95;
    private static final String NOBODY = "there is nobody in the table";
    private static final String NOBODY_HAS = "nobody has the condition";
    private static final String EVERYBODY_HAS = "nobody is without the condition";
    private static final String NOBODY_MET = "nobody met the threshold";
    private static final String EVERYBODY_MET = "everybody met the threshold";

    private AccuracyJson() {}

    static ObjectNode of(DiagnosticTable table) {
        return measures(table).build();
    }

    static ObjectNode of(DiagnosticTable table, double prevalence) {
        return measures(table)
                .put("atPrevalence", table.at(prevalence), AccuracyJson::of)
                .build();
    }

    private static ReasonedJson measures(DiagnosticTable table) {
        return new ReasonedJson()
                .put("table", counts(table))
                .put("people", LongNode.valueOf(table.people()))
                .put("sensitivity", proportion(table.sensitivity(), NOBODY_HAS))
                .put("specificity", proportion(table.specificity(), EVERYBODY_HAS))
                .put("ppv", proportion(table.ppv(), NOBODY_MET))
                .put("npv", proportion(table.npv(), EVERYBODY_MET))
                .put("accuracy", proportion(table.accuracy(), NOBODY))
                .put("prevalence", proportion(table.prevalence(), NOBODY))
                .put("lrPositive", ratio(table.likelihoodRatioPositive()))
                .put("lrNegative", ratio(table.likelihoodRatioNegative()))
                .put("oddsRatio", ratio(table.oddsRatio()))
                .put("oddsRatioHaldaneAnscombe", ratio(table.oddsRatioHaldaneAnscombe()))
                .number("youden", table.youden())
                .put("kappa", kappa(table.kappa()));
    }

    private static ObjectNode counts(DiagnosticTable table) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("tp", table.truePositives())
                .put("fp", table.falsePositives())
                .put("fn", table.falseNegatives())
                .put("tn", table.trueNegatives());
    }

    private static ObjectNode proportion(Proportion proportion, String whyNot) {
        if (proportion.total() == 0) {
            return new ReasonedJson()
                    .none("estimate", whyNot)
                    .none("wilson95", whyNot)
                    .none("clopperPearson95", whyNot)
                    .build();
        }
        return new ReasonedJson()
                .number("estimate", proportion.estimate())
                .put("wilson95", proportion.wilson(LEVEL), AccuracyJson::ends)
                .put("clopperPearson95", proportion.clopperPearson(LEVEL), AccuracyJson::ends)
                .build();
    }

    private static ObjectNode ratio(Computed<Ratio> ratio) {
        return new ReasonedJson()
                .put("estimate", ratio, it -> ReasonedJson.number(it.estimate()))
                .put("ci95", ratio.flatMap(it -> it.interval(LEVEL)), AccuracyJson::ends)
                .build();
    }

    private static ObjectNode kappa(CohenKappa kappa) {
        return new ReasonedJson()
                .number("estimate", kappa.kappa())
                .put("ci95", kappa.interval(LEVEL), AccuracyJson::ends)
                .build();
    }

    private static ArrayNode ends(ConfidenceInterval interval) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(ReasonedJson.number(interval.lower()))
                .add(ReasonedJson.number(interval.upper()));
    }

    static ObjectNode of(PredictiveValues values) {
        NaturalFrequencies people = values.naturalFrequencies();
        ObjectNode expected = JsonNodeFactory.instance
                .objectNode()
                .put("people", people.people())
                .put("tp", people.withWhoMeet())
                .put("fp", people.withoutWhoMeet())
                .put("fn", people.withWhoDoNot())
                .put("tn", people.withoutWhoDoNot());
        return new ReasonedJson()
                .put("prevalence", values.prevalence())
                .number("ppv", values.ppv())
                .number("npv", values.npv())
                .put("expected", expected)
                .put("naturalFrequencies", people.text())
                .build();
    }

    static ObjectNode of(PublishedPredictiveValues published) {
        PublishedAccuracy study = published.study();
        return new ReasonedJson()
                .put("tool", published.tool())
                .put("threshold", study.threshold())
                .put("setting", study.setting())
                .put("target", study.target())
                .number(
                        "people",
                        study.people().map(Double::valueOf).orElse(Double.NaN),
                        "the study's size is not known")
                .number("sensitivity", study.sensitivity().orElse(Double.NaN), "not published")
                .number("specificity", study.specificity().orElse(Double.NaN), "not published")
                .put("stratified", study.stratified())
                .put("source", published.source().text())
                .put("confirmed", published.confirmed())
                .put("prevalence", published.prevalence())
                .put("predictiveValues", published.values(), AccuracyJson::of)
                .build();
    }

    static ObjectNode of(RocCurve curve) {
        ObjectNode auc = new ReasonedJson()
                .number("estimate", curve.auc())
                .number("standardError", curve.standardError())
                .put("ci95", curve.interval(LEVEL), AccuracyJson::ends)
                .put("ci95Unclipped", curve.unclippedInterval(LEVEL), AccuracyJson::ends)
                .build();
        return new ReasonedJson()
                .put("people", LongNode.valueOf(curve.withCondition() + curve.withoutCondition()))
                .put("withCondition", LongNode.valueOf(curve.withCondition()))
                .put("withoutCondition", LongNode.valueOf(curve.withoutCondition()))
                .put("positive", curve.direction().rule())
                .put("auc", auc)
                .put("cuts", cuts(curve.cuts()))
                .put("best", curve.best(), AccuracyJson::scores)
                .build();
    }

    private static ArrayNode cuts(List<RocCut> cuts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        cuts.forEach(cut -> array.add(cut(cut)));
        return array;
    }

    private static ObjectNode cut(RocCut cut) {
        ObjectNode counts = counts(cut.table());
        ObjectNode shares = new ReasonedJson()
                .number("sensitivity", share(cut.table().sensitivity()), NOBODY_HAS)
                .number("specificity", share(cut.table().specificity()), EVERYBODY_HAS)
                .number("youden", cut.table().youden())
                .build();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("cut", ReasonedJson.number(cut.cut()));
        json.setAll(counts);
        json.setAll(shares);
        return json;
    }

    private static double share(Proportion proportion) {
        return proportion.estimate().value().orElse(Double.NaN);
    }

    private static JsonNode scores(List<RocCut> cuts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        cuts.forEach(cut -> array.add(ReasonedJson.number(cut.cut())));
        return array;
    }
}
