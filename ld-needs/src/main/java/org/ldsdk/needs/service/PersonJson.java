package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.needs.ComplexityFinding;
import org.ldsdk.needs.Disagreement;
import org.ldsdk.needs.EvidenceDisagreement;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.Tallied;

/** Writes what was found of one person as JSON. */
final class PersonJson {

    private final PersonFinding found;

    PersonJson(PersonFinding found) {
        this.found = found;
    }

    ObjectNode json() {
        ObjectNode json = object();
        json.put("id", found.profile().id());
        json.set("offers", each(found.offers(), PersonJson::offer));
        json.set("needs", each(found.needs(), this::need));
        json.set(
                "complexity",
                each(found.complexity(), rule -> TextNode.valueOf(rule.verdict().word())));
        json.set("counts", each(found.complexity(), PersonJson::count));
        json.put("cumulativeBy", found.cumulativeBy());
        json.put("cumulative", found.cumulative().word());
        json.put("noSingleDoor", found.noSingleDoor().word());
        json.set("withoutOffer", codes(found.treatmentNeedsWithoutOffer()));
        json.set("perhapsWithoutOffer", codes(found.treatmentNeedsPerhapsWithoutOffer()));
        ObjectNode attention = found.attention().toJson();
        json.set("attention", attention.get("attention"));
        json.set("attentionNotKnown", attention.get("notKnown"));
        json.set("attentionSettled", attention.get("settled"));
        json.set("attentionBy", attention.get("definitions"));
        json.set("priority", Json.toTree(found.profile().priority().ranking()));
        json.set(
                "disagreements",
                ReasonedJson.texts(found.profile().disagreements().stream()
                        .map(Disagreement::domain)
                        .toList()));
        json.set("strengths", Json.toTree(found.profile().strengths()));
        json.set("evidenceTogether", Json.toTree(found.profile().evidenceTogether()));
        ArrayNode differing = json.putArray("evidenceDisagreements");
        found.profile().evidenceDisagreements().forEach(one -> differing.add(differing(one)));
        json.set("definitions", Json.toTree(found.definitions()));
        json.set("notes", ReasonedJson.texts(found.caveats()));
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> ObjectNode each(Map<String, T> all, Function<T, JsonNode> writer) {
        ObjectNode json = object();
        all.forEach((key, one) -> json.set(key, writer.apply(one)));
        return json;
    }

    private static ArrayNode codes(List<NeedDomain> needs) {
        return ReasonedJson.texts(needs.stream().map(NeedDomain::code).toList());
    }

    private static ObjectNode offer(OfferFinding offer) {
        ObjectNode json = object();
        json.put("verdict", offer.verdict().word());
        json.set(
                "reasons",
                ReasonedJson.texts(
                        offer.reasons().stream().map(EntryReason::word).toList()));
        ObjectNode margins = json.putObject("margin");
        offer.entry()
                .forEach(one -> one.finding()
                        .margin()
                        .ifPresent(margin ->
                                margins.set(one.criterion().code(), ends(margin.lowest(), margin.highest()))));
        ArrayNode entry = json.putArray("entry");
        offer.entry().forEach(one -> entry.add(entry(one)));
        json.set("steps", Json.toTree(offer.steps().sets()));
        json.put("stepsComplete", offer.steps().complete());
        offer.settling().ifPresent(settling -> json.set("settles", settling(settling)));
        json.put("text", offer.explain());
        return json;
    }

    private static ObjectNode entry(EntryFinding one) {
        EntryCriterion criterion = one.criterion();
        ObjectNode json = object();
        json.put("code", criterion.code());
        json.put("reason", criterion.reason().word());
        json.put("verdict", one.verdict().word());
        json.set("criterion", Json.toTree(criterion.criterion()));
        json.set("read", readings(one.finding()));
        criterion.source().ifPresent(source -> json.put("source", source));
        criterion.locator().ifPresent(locator -> json.put("locator", locator));
        json.put("invented", criterion.isInvented());
        json.put("unconfirmed", criterion.unconfirmed());
        return json;
    }

    private static ObjectNode readings(Finding finding) {
        ObjectNode json = object();
        finding.readings().forEach(reading -> json.set(reading.quantity(), reading(reading)));
        return json;
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode json = Double.isNaN(reading.lowest()) ? object() : ends(reading.lowest(), reading.highest());
        if (Double.isNaN(reading.lowest())) {
            json.set("values", ReasonedJson.texts(reading.values()));
        }
        json.set("missing", ReasonedJson.texts(reading.missing()));
        return json;
    }

    private static ObjectNode ends(double lowest, double highest) {
        ObjectNode json = object();
        json.set("lowest", ReasonedJson.number(lowest));
        json.set("highest", ReasonedJson.number(highest));
        return json;
    }

    private ObjectNode need(NeedFinding need) {
        ObjectNode json = object();
        ArrayNode ratings = json.putArray("ratings");
        need.ratings().forEach(rating -> ratings.add(rating(rating)));
        json.put("verdict", need.verdict().word());
        json.set("met by", ReasonedJson.texts(need.offers(OfferVerdict.MEETS)));
        json.set("undetermined", ReasonedJson.texts(need.offers(OfferVerdict.UNDETERMINED)));
        ArrayNode reasons = json.putArray("reasons");
        need.offers().stream()
                .filter(offer -> offer.verdict() == OfferVerdict.DOES_NOT_MEET)
                .forEach(offer -> reasons.add(reason(offer)));
        json.put("metNow", found.profile().isMet(need.domain().code()));
        json.set("evidence", Json.toTree(found.profile().evidence(need.domain().code())));
        return json;
    }

    private static ObjectNode rating(Rating rating) {
        ObjectNode json = (ObjectNode) Json.toTree(rating);
        json.remove("domain");
        return json;
    }

    /** Which result says otherwise than whom; the ratings stand with the need. */
    private static ObjectNode differing(EvidenceDisagreement one) {
        ObjectNode json = object();
        json.put("domain", one.evidence().domain().orElseThrow());
        json.put("tool", one.evidence().tool().id());
        json.put("date", one.evidence().date().toString());
        json.set("raters", Json.toTree(one.ratings().stream().map(Rating::rater).toList()));
        return json;
    }

    private static ObjectNode reason(OfferFinding offer) {
        ObjectNode json = object();
        json.put("offer", offer.offer().id());
        json.set(
                "reasons",
                ReasonedJson.texts(
                        offer.reasons().stream().map(EntryReason::word).toList()));
        return json;
    }

    private static ObjectNode count(ComplexityFinding rule) {
        ObjectNode json = ends(rule.lowest(), rule.highest());
        json.put("atLeast", rule.rule().atLeast());
        json.put("confirmed", rule.isConfirmed());
        json.set("missing", ReasonedJson.texts(rule.open()));
        if (!rule.rule().groups().isEmpty()) {
            ArrayNode groups = json.putArray("groups");
            rule.tallied().forEach(list -> groups.add(group(list)));
        }
        rule.finding().settling().ifPresent(settling -> json.set("settles", settling(settling)));
        return json;
    }

    private static ObjectNode group(Tallied list) {
        ObjectNode json = object();
        json.put("code", list.group().code());
        json.setAll(ends(list.lowest(), list.highest()));
        json.put("atLeast", list.group().atLeast());
        return json;
    }

    private static ObjectNode settling(Settling settling) {
        return (ObjectNode) Json.toTree(settling);
    }
}
