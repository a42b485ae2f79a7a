package org.ldsdk.ripls.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** Training priorities as JSON. */
final class PriorityJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PriorityJson() {}

    static JsonNode of(TrainingPriorities priorities) {
        ArrayNode rules = NODES.arrayNode();
        priorities.rules().rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode lines = NODES.arrayNode();
        priorities.lines().forEach(line -> lines.add(line(line)));
        ArrayNode groups = NODES.arrayNode();
        priorities.groups().forEach(group -> groups.add(group(group)));
        return new ReasonedJson()
                .put("instrument", priorities.rules().instrument())
                .put("definition", priorities.definition().toString())
                .put("respondents", priorities.respondents())
                .put("missing", priorities.missing().text())
                .put("by", priorities.by())
                .put("fewestShown", TrainingPriorities.FEWEST)
                .put("comparisons", priorities.comparisons())
                .put("rules", rules)
                .put("lines", lines)
                .put("groups", groups)
                .put("notes", priorities.rules().notes())
                .put("limits", PriorityText.limits(priorities))
                .build();
    }

    private static JsonNode rule(PriorityRule rule) {
        return new ReasonedJson()
                .put("scale", rule.scale())
                .put("when", word(rule.when()))
                .put("neutral", rule.neutral())
                .put("words", rule.words())
                .build();
    }

    private static JsonNode line(PriorityLine line) {
        return new ReasonedJson()
                .put("by", line.by())
                .put("scale", line.scale())
                .put("groups", line.groups())
                .put("groupsNotShown", line.groupsNotShown())
                .number("p", line.p())
                .number("pHolm", line.holm())
                .put("separates", line.separates(), BooleanNode::valueOf)
                .number("detectableSd", line.detectable().map(it -> it.d()))
                .build();
    }

    private static JsonNode group(PriorityGroup group) {
        return new ReasonedJson()
                .put("by", group.by())
                .put("level", group.level())
                .put("scale", group.scale())
                .put("used", group.used())
                .put("mean", group.mean())
                .put("meanCi95", group.interval(), PriorityJson::ends)
                .put("standing", group.standing(), standing -> TextNode.valueOf(word(standing)))
                .build();
    }

    private static JsonNode ends(ConfidenceInterval interval) {
        return NODES.arrayNode().add(ReasonedJson.number(interval.lower())).add(ReasonedJson.number(interval.upper()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
