package org.ldsdk.ripls.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.groups.TwoGroupComparison;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.tables.McNemar;

/** A report of change as JSON. */
final class ChangeJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChangeJson() {}

    static JsonNode of(ChangeReport report) {
        ObjectNode choices = NODES.objectNode();
        report.choices().forEach(choices::put);
        ObjectNode scales = NODES.objectNode();
        report.scales().forEach(scale -> scales.set(scale.scale(), scale(scale)));
        ObjectNode items = NODES.objectNode();
        report.items().forEach(item -> items.set(item.item(), item(item)));
        return new ReasonedJson()
                .put("instrument", report.definition().id())
                .put("version", report.definition().version())
                .put("sha256", report.definition().sha256())
                .put("before", report.respondentsBefore())
                .put("after", report.respondentsAfter())
                .put("rejectedBefore", report.rejectedBefore())
                .put("rejectedAfter", report.rejectedAfter())
                .put("matched", report.matching().matched())
                .put("lost", report.matching().lost())
                .put("onlyAfter", report.matching().onlyAfter())
                .put("choices", choices)
                .put("scales", scales)
                .put("items", items)
                .put("caveats", report.caveats())
                .build();
    }

    private static JsonNode scale(ScaleChange scale) {
        return new ReasonedJson()
                .put("pairs", scale.pairs())
                .put("excluded", scale.excluded())
                .put("estimated", scale.estimated())
                .put("before", values(scale.before()))
                .put("after", values(scale.after()))
                .put("difference", values(scale.difference()))
                .put("pairedT", scale.pairedT(), ChangeJson::pairedT)
                .put("signedRank", scale.signedRank(), ChangeJson::signedRank)
                .number("pHolm", scale.adjusted().map(AdjustedP::holm))
                .number("pBh", scale.adjusted().map(AdjustedP::benjaminiHochberg))
                .put("reliableChange", scale.reliable(), ChangeJson::reliable)
                .put("lost", scale.lost(), ChangeJson::lost)
                .build();
    }

    private static JsonNode values(Descriptives values) {
        return new ReasonedJson()
                .put("n", values.used())
                .number("mean", values.mean())
                .number("sd", values.sd())
                .number("median", values.median())
                .build();
    }

    private static JsonNode pairedT(PairedT test) {
        return new ReasonedJson()
                .put("t", test.t())
                .put("df", test.degreesOfFreedom())
                .put("p", test.p())
                .put("meanDifference", test.meanDifference())
                .put("ci95", interval(test.interval(ChangePlan.LEVEL)))
                .put("sdDifference", test.sdDifference())
                .put("dz", test.dz())
                .put("dav", test.dav())
                .number("glassDelta", test.glassDelta())
                .build();
    }

    private static JsonNode signedRank(WilcoxonSignedRank test) {
        return new ReasonedJson()
                .put("zeros", test.zeros())
                .put("positiveRankSum", test.positiveRankSum())
                .put("negativeRankSum", test.negativeRankSum())
                .put("p", test.p().twoSided())
                .put("method", test.method())
                .number("pExact", test.exact().map(p -> p.twoSided()))
                .put("z", test.z())
                .put("pNormal", test.normal().twoSided())
                .put("pNormalWithContinuity", test.normalWithContinuity().twoSided())
                .put("rankBiserial", test.rankBiserial())
                .build();
    }

    private static JsonNode reliable(ReliableChanges changes) {
        ReliableChangeIndex index = changes.index();
        return new ReasonedJson()
                .put("better", code(index.better()))
                .put("reliability", index.reliability().coefficient())
                .put("reliabilitySource", index.reliability().source())
                .put("critical", ReliableChangeIndex.CRITICAL)
                .put("sem", index.standardErrorOfMeasurement())
                .put("sDiff", index.standardErrorOfDifference())
                .put("minimalChange", index.minimalChange())
                .put("classes", counts(changes.classes()))
                .put("noRoomToImprove", share(changes.noRoomToImprove()))
                .put("noRoomToDeteriorate", share(changes.noRoomToDeteriorate()))
                .put("recoveries", changes.recoveries(), ChangeJson::recoveries)
                .build();
    }

    private static JsonNode recoveries(ReliableChanges.Recoveries recoveries) {
        return new ReasonedJson()
                .put("cutOff", recoveries.cutOff())
                .put("how", recoveries.how())
                .put("classes", counts(recoveries.classes()))
                .build();
    }

    private static JsonNode counts(Map<? extends Enum<?>, Integer> counts) {
        ObjectNode json = NODES.objectNode();
        counts.forEach((name, count) -> json.put(code(name), count));
        return json;
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode share(Proportion share) {
        return new ReasonedJson()
                .put("count", NODES.numberNode(share.count()))
                .number("share", share.estimate())
                .build();
    }

    private static JsonNode lost(TwoGroupComparison groups) {
        return new ReasonedJson()
                .put("lost", values(groups.ofFirst()))
                .put("matched", values(groups.ofSecond()))
                .number("welchP", groups.welch().map(test -> test.p()))
                .number("hedgesG", groups.standardized().map(it -> it.g()))
                .put(
                        "hedgesGCi95",
                        groups.standardized().map(it -> it.gInterval(ChangePlan.LEVEL)),
                        ChangeJson::interval)
                .build();
    }

    private static JsonNode item(ItemChange item) {
        McNemar agreement = item.agreement();
        return new ReasonedJson()
                .put("pairs", item.pairs())
                .number("meanBefore", item.before().mean())
                .number("meanAfter", item.after().mean())
                .put("agreeBoth", agreement.yesBoth())
                .put("turnedToAgree", agreement.noThenYes())
                .put("turnedFromAgree", agreement.yesThenNo())
                .put("agreeNeither", agreement.noBoth())
                .put("p", agreement.p())
                .put("midP", agreement.midP())
                .number("correctedChiSquare", agreement.correctedChiSquare())
                .number("pHolm", item.adjusted().map(AdjustedP::holm))
                .number("pBh", item.adjusted().map(AdjustedP::benjaminiHochberg))
                .build();
    }

    private static ArrayNode interval(ConfidenceInterval interval) {
        return NODES.arrayNode().add(ReasonedJson.number(interval.lower())).add(ReasonedJson.number(interval.upper()));
    }
}
