package org.ldsdk.needs.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.StaleOffer;

/** Writes options as JSON. */
final class OptionsJson {

    private final PackageOptions options;

    OptionsJson(PackageOptions options) {
        this.options = options;
    }

    ObjectNode json() {
        ReasonedJson json = new ReasonedJson()
                .put("id", options.id())
                .put("options", each(options.options(), OptionsJson::option))
                .put("more", options.hasMore())
                .put("complete", options.isComplete())
                .put("table", each(options.table(), OptionsJson::row))
                .put("escalations", each(options.escalations(), OptionsJson::safety))
                .put("notKnown", needs(options.notKnown()))
                .put("metNow", needs(options.metNow()))
                .put("perhaps", each(options.perhaps(), OptionsJson::leftOut))
                .put("refused", each(options.refused(), OptionsJson::leftOut))
                .put("notPossible", each(options.notPossible(), OptionsJson::leftOut))
                .put("chosen", each(options.chosen(), OptionsJson::chosen))
                .put("stale", each(options.stale(), OptionsJson::stale))
                .put("definitions", Json.toTree(options.definitions()));
        options.freshness()
                .ifPresentOrElse(
                        freshness -> json.put("freshness", freshness(freshness)),
                        () -> json.none("freshness", "no day was given"));
        return json.build();
    }

    private static <T> ArrayNode each(List<T> all, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> array.add(writer.apply(one)));
        return array;
    }

    private static List<String> needs(List<NeedDomain> needs) {
        return needs.stream().map(NeedDomain::code).toList();
    }

    private static List<String> ids(List<ServiceOffer> offers) {
        return offers.stream().map(ServiceOffer::id).toList();
    }

    private static ObjectNode option(PackageOption option) {
        ObjectNode meets = JsonNodeFactory.instance.objectNode();
        option.meets().forEach((offer, needs) -> meets.set(offer, ReasonedJson.texts(needs(needs))));
        return new ReasonedJson()
                .put("offers", ids(option.offers()))
                .put("agencies", option.agencies())
                .put("meets", meets)
                .put("unmetBasic", needs(option.unmetBasic()))
                .put("unmetOther", needs(option.unmetOther()))
                .put("waiting", waiting(option.waiting()))
                .put("overflow", each(option.overflow(), OptionsJson::overflow))
                .put("stale", each(option.stale(), OptionsJson::stale))
                .build();
    }

    private static ObjectNode waiting(LongestWait wait) {
        return new ReasonedJson()
                .put("lowest", wait.lowest())
                .put("highest", wait.highest())
                .put("unknown", wait.unknown())
                .build();
    }

    private static ObjectNode overflow(SoftOverflow one) {
        ReasonedJson json = new ReasonedJson().put("offer", one.offer()).put("places", one.places());
        one.load()
                .ifPresentOrElse(load -> json.put("load", IntNode.valueOf(load)), () -> json.none("load", "not known"));
        return json.build();
    }

    private static ObjectNode stale(StaleOffer one) {
        return new ReasonedJson()
                .put("offer", one.offer())
                .put("lastVerified", one.lastVerified().map(LocalDate::toString), "never verified")
                .put("text", one.text())
                .build();
    }

    private static ObjectNode row(NeedRow row) {
        return new ReasonedJson()
                .put("need", row.need().code())
                .put("tier", Json.toTree(row.need().tier()))
                .put("severity", row.severity())
                .put("offers", ids(row.meets()))
                .put("perhaps", ids(row.perhaps()))
                .build();
    }

    private static ObjectNode safety(SafetyNeed need) {
        return new ReasonedJson()
                .put("need", need.need().code())
                .put("seen", need.isSeen())
                .put("ratings", Json.toTree(need.ratings()))
                .put("ways", Json.toTree(need.ways()))
                .put("alsoOffers", ids(need.offers()))
                .build();
    }

    private static ObjectNode leftOut(LeftOut one) {
        return new ReasonedJson()
                .put("offer", one.offer().id())
                .put("needs", needs(one.needs()))
                .put("why", one.why())
                .build();
    }

    private static ObjectNode chosen(ChosenOffer one) {
        ReasonedJson json = new ReasonedJson().put("offer", one.offer().id()).put("inEvery", one.isInEvery());
        one.whyNot().ifPresent(why -> json.put("why", why));
        return json.build();
    }

    private static ObjectNode freshness(Freshness freshness) {
        return new ReasonedJson()
                .put("day", freshness.day().toString())
                .put("mostDays", freshness.mostDays())
                .build();
    }
}
