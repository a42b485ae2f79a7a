package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.groups.CliffsDelta;
import org.ldsdk.ripls.groups.KruskalWallis;
import org.ldsdk.ripls.groups.MannWhitney;
import org.ldsdk.ripls.groups.StandardizedDifference;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.groups.WelchTest;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.tables.CountTable;

/** Comparisons of groups as JSON. */
final class ComparisonJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComparisonJson() {}

    static JsonNode items(List<ItemComparison> comparisons) {
        ArrayNode array = NODES.arrayNode();
        comparisons.forEach(one -> array.add(item(one)));
        return array;
    }

    static JsonNode scales(List<ScaleComparison> comparisons) {
        ArrayNode array = NODES.arrayNode();
        comparisons.forEach(one -> array.add(scale(one)));
        return array;
    }

    private static JsonNode item(ItemComparison one) {
        return adjusted(
                        new ReasonedJson()
                                .put("by", one.by())
                                .put("item", one.item())
                                .put("levels", one.levels())
                                .put("answers", one.answers())
                                .put("table", table(one.table()))
                                .put("p", one.p())
                                .put("method", one.method()),
                        one.adjusted())
                .put("oddsRatio", one.oddsRatio(), odds -> ReasonedJson.number(odds.estimate()))
                .put("oddsRatioCi95", one.oddsRatioInterval(), ComparisonJson::ends)
                .build();
    }

    private static ReasonedJson adjusted(ReasonedJson json, Computed<AdjustedP> adjusted) {
        return json.number("pHolm", adjusted.map(AdjustedP::holm))
                .number("pBh", adjusted.map(AdjustedP::benjaminiHochberg));
    }

    private static JsonNode table(CountTable table) {
        ArrayNode rows = NODES.arrayNode();
        for (int row = 0; row < table.rows(); row++) {
            ArrayNode counts = rows.addArray();
            for (int column = 0; column < table.columns(); column++) {
                counts.add(table.count(row, column));
            }
        }
        return rows;
    }

    private static JsonNode scale(ScaleComparison one) {
        ArrayNode used = NODES.arrayNode();
        one.used().forEach(used::add);
        Computed<TwoGroupComparison> two = one.twoGroups();
        return adjusted(
                        new ReasonedJson()
                                .put("by", one.by())
                                .put("scale", one.scale())
                                .put("levels", one.levels())
                                .put("used", used)
                                .put("groups", groups(one))
                                .put(
                                        "mannWhitney",
                                        two.flatMap(TwoGroupComparison::mannWhitney),
                                        ComparisonJson::mannWhitney)
                                .put("welch", two.flatMap(TwoGroupComparison::welch), ComparisonJson::welch)
                                .put(
                                        "cliffsDelta",
                                        two.flatMap(TwoGroupComparison::cliffsDelta),
                                        ComparisonJson::cliffsDelta)
                                .put("hedgesG", two.flatMap(TwoGroupComparison::standardized), ComparisonJson::hedgesG)
                                .put("kruskalWallis", one.kruskalWallis(), ComparisonJson::kruskalWallis)
                                .number("p", one.p()),
                        one.adjusted())
                .build();
    }

    private static JsonNode groups(ScaleComparison one) {
        ArrayNode array = NODES.arrayNode();
        for (int group = 0; group < one.levels().size(); group++) {
            Descriptives scores = one.groups().get(group);
            array.add(new ReasonedJson()
                    .put("level", one.levels().get(group))
                    .number("mean", scores.mean())
                    .number("sd", scores.sd())
                    .number("median", scores.median())
                    .build());
        }
        return array;
    }

    private static JsonNode mannWhitney(MannWhitney test) {
        return new ReasonedJson()
                .put("u", test.u())
                .put("p", test.p().twoSided())
                .put("method", test.method())
                .build();
    }

    private static JsonNode welch(WelchTest test) {
        return new ReasonedJson()
                .put("t", test.t())
                .put("degreesOfFreedom", test.degreesOfFreedom())
                .put("p", test.p())
                .put("difference", test.difference())
                .put("differenceCi95", ends(test.interval(AnalysisPlan.LEVEL)))
                .build();
    }

    private static JsonNode cliffsDelta(CliffsDelta delta) {
        return new ReasonedJson()
                .put("estimate", delta.delta())
                .put("ci95", delta.interval(AnalysisPlan.LEVEL), ComparisonJson::ends)
                .build();
    }

    private static JsonNode hedgesG(StandardizedDifference difference) {
        return new ReasonedJson()
                .put("estimate", difference.g())
                .put("ci95", ends(difference.gInterval(AnalysisPlan.LEVEL)))
                .build();
    }

    private static JsonNode kruskalWallis(KruskalWallis test) {
        return new ReasonedJson()
                .put("h", test.h())
                .put("degreesOfFreedom", test.degreesOfFreedom())
                .put("p", test.p())
                .put("epsilonSquared", test.epsilonSquared())
                .build();
    }

    static JsonNode ends(ConfidenceInterval interval) {
        return NODES.arrayNode().add(ReasonedJson.number(interval.lower())).add(ReasonedJson.number(interval.upper()));
    }
}
