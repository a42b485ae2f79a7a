package org.ldsdk.needs.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.Proportion;

/** Writes a gap report as JSON. */
final class GapJson {

    private final GapReport report;

    GapJson(GapReport report) {
        this.report = report;
    }

    ObjectNode json() {
        return new ReasonedJson()
                .put("people", report.people())
                .put("asOf", report.asOf().toString())
                .put("threshold", report.threshold())
                .put("groupings", groupings())
                .put("together", section(report.sections().get(0)))
                .put("needs", needs())
                .put("cumulativeBy", report.cumulativeBy())
                .put("definitions", Json.toTree(report.definitions()))
                .put("notes", GapWords.notes(report))
                .build();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private ArrayNode groupings() {
        ArrayNode all = array();
        report.groupings()
                .forEach(grouping -> all.add(new ReasonedJson()
                        .put("fact", grouping.fact())
                        .put("label", grouping.label())
                        .put("groups", grouping.groups())
                        .put("sizes", sizes(grouping), sizes -> sizes)
                        .build()));
        return all;
    }

    private Computed<JsonNode> sizes(Grouping grouping) {
        List<GroupSize> sizes = report.sizes().get(grouping.fact());
        if (sizes == null) {
            return Computed.none(GapWords.SMALL_GROUPS);
        }
        ArrayNode all = array();
        sizes.forEach(size -> all.add(new ReasonedJson()
                .put("groups", size.groups())
                .put("people", size.people())
                .build()));
        return Computed.of(all);
    }

    private ObjectNode needs() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        report.sections()
                .forEach(section -> section.need()
                        .ifPresent(need -> all.set(
                                need.code(),
                                new ReasonedJson()
                                        .put("label", need.label())
                                        .put("rows", section(section))
                                        .build())));
        return all;
    }

    private ArrayNode section(GapSection section) {
        ArrayNode rows = array();
        section.rows().forEach(row -> rows.add(row(row)));
        return rows;
    }

    private ObjectNode row(GapRow row) {
        GapQuestion question = row.question();
        ReasonedJson json = new ReasonedJson().put("kind", question.kind().word());
        question.offer().ifPresent(offer -> json.put("offer", offer));
        question.detail().ifPresent(detail -> json.put("detail", detail));
        json.put("followsFromServices", row.followsFromServices());
        addNumbers(json, row.count(), GapWords.TOO_FEW);
        addShare(
                json,
                row.followsFromServices()
                        ? Computed.none(GapWords.OF_SERVICES)
                        : row.count().map(GapWords::share).orElse(Computed.none(GapWords.TOO_FEW)));
        return json.put("by", by(row)).build();
    }

    private ObjectNode by(GapRow row) {
        ReasonedJson json = new ReasonedJson();
        report.groupings()
                .forEach(grouping -> json.put(
                        grouping.fact(),
                        Optional.ofNullable(row.by().get(grouping.fact()))
                                .map(groups -> Computed.of(groups(grouping, groups)))
                                .orElse(Computed.none(GapWords.SMALL_GROUPS)),
                        groups -> groups));
        return json.build();
    }

    /** Every group in order, those that stand together each without figures; then their figures together. */
    private static ArrayNode groups(Grouping grouping, List<GapGroup> shown) {
        ArrayNode all = array();
        grouping.groups().forEach(name -> all.add(group(name, shown)));
        shown.stream().filter(group -> group.groups().size() > 1).forEach(group -> {
            ReasonedJson json = new ReasonedJson().put("together", group.groups());
            addCount(json, Optional.of(group.count()), "");
            all.add(json.build());
        });
        return all;
    }

    private static ObjectNode group(String name, List<GapGroup> shown) {
        GapGroup of = shown.stream()
                .filter(group -> group.groups().contains(name))
                .findFirst()
                .orElseThrow();
        ReasonedJson json = new ReasonedJson().put("group", name);
        addCount(
                json,
                Optional.of(of.count()).filter(count -> of.groups().size() == 1),
                GapWords.together(Objects.requireNonNull(of).groups()));
        return json.build();
    }

    private static void addCount(ReasonedJson json, Optional<GapCount> count, String why) {
        addNumbers(json, count, why);
        addShare(json, count.map(GapWords::share).orElse(Computed.none(why)));
    }

    private static void addNumbers(ReasonedJson json, Optional<GapCount> count, String why) {
        add(json, "people", count.map(GapCount::people), why);
        add(json, "yes", count.map(GapCount::yes), why);
        add(json, "no", count.map(GapCount::no), why);
        add(json, "notKnown", count.map(GapCount::notKnown), why);
    }

    private static void addShare(ReasonedJson json, Computed<Proportion> share) {
        json.number("share", share.flatMap(Proportion::estimate));
        json.put("interval", share.flatMap(it -> it.wilson(GapWords.LEVEL)), Json::toTree);
    }

    private static void add(ReasonedJson json, String key, Optional<Integer> number, String why) {
        json.put(key, number.map(Computed::of).orElse(Computed.none(why)), JsonNodeFactory.instance::numberNode);
    }
}
