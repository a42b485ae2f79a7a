package org.ldsdk.needs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;

/** Writes an order of attention as JSON. */
final class AttentionJson {

    private final AttentionOrder order;

    AttentionJson(AttentionOrder order) {
        this.order = order;
    }

    ObjectNode json() {
        return new ReasonedJson()
                .put("attention", entries(order.attention()))
                .put("notKnown", entries(order.notKnown()))
                .put("settled", entries(order.settled()))
                .put("definitions", Json.toTree(order.definitions()))
                .put("notes", order.caveats())
                .build();
    }

    private static ArrayNode entries(List<AttentionEntry> entries) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> json.add(entry(entry)));
        return json;
    }

    private static ObjectNode entry(AttentionEntry entry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("domain", entry.code());
        json.put("tier", entry.tier().word());
        json.put("why", entry.why());
        json.put("ownTier", entry.ownTier().word());
        entry.worst().ifPresent(worst -> json.put("worst", worst));
        entry.fact().ifPresent(fact -> json.set("fact", Json.toTree(fact)));
        entry.rank().ifPresent(rank -> json.put("rank", rank));
        if (!entry.overrides().isEmpty()) {
            ArrayNode overrides = json.putArray("overrides");
            entry.overrides().forEach(override -> overrides.add(override(override)));
        }
        return json;
    }

    private static ObjectNode override(AttentionOverride override) {
        ObjectNode json = (ObjectNode) Json.toTree(override);
        json.remove("domain");
        return json;
    }
}
