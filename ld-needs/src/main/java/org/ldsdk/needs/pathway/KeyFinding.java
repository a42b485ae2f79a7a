package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;

/**
 * What is known of one key in one service. Its text form shows no figure.
 *
 * @param key the key
 * @param measured what the events show of it; none if they cannot
 * @param notMeasured why events show nothing; empty if something is measured
 * @param declared what the service says, by day and then by role
 */
public record KeyFinding(
        DiversionKey key, List<Share> measured, Optional<String> notMeasured, List<KeyDeclaration> declared) {

    /** Copies the lists. */
    public KeyFinding {
        measured = List.copyOf(measured);
        declared = List.copyOf(declared);
    }

    /** {@return whether neither events nor the service say anything of it, which is not that it is lacking} */
    public boolean isUnknown() {
        return declared.isEmpty()
                && measured.stream().allMatch(share -> share.estimate().value().isEmpty());
    }

    /** {@return all of it in sentences} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(key.number() + " " + key.label() + (isUnknown() ? ": unknown" : ""));
        measured.forEach(share -> lines.add("  Measured. " + share.text()));
        notMeasured.ifPresent(why -> lines.add("  Not measured: " + why + "."));
        declared.forEach(one -> lines.add("  Declared, not measured: " + one.text() + "."));
        if (declared.isEmpty()) {
            lines.add("  Not declared.");
        }
        return lines;
    }

    ObjectNode toJson() {
        ArrayNode figures = JsonNodeFactory.instance.arrayNode();
        measured.forEach(share -> figures.add(share.toJson()));
        ReasonedJson json = new ReasonedJson()
                .put("number", key.number())
                .put("code", key.code())
                .put("label", key.label())
                .put("source", key.source())
                .put("unknown", isUnknown());
        if (measured.isEmpty()) {
            json.none("measured", notMeasured.orElse("no figure stands for it"));
        } else {
            json.put("measured", figures);
        }
        return json.put("declared", Json.toTree(declared)).build();
    }

    @Override
    public String toString() {
        return "KeyFinding[" + key.code() + "]";
    }
}
