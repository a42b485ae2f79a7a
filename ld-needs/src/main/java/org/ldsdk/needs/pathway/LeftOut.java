package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a figure does not count, and why.
 *
 * @param why as a clause, such as {@code called off by the provider}
 * @param count how many, 1 or more
 */
public record LeftOut(String why, long count) {

    /** Refuses less than one. */
    public LeftOut {
        if (count < 1) {
            throw new IllegalArgumentException("LeftOut.count: must be 1 or more, but was " + count);
        }
    }

    static String text(List<LeftOut> all) {
        return all.isEmpty()
                ? ""
                : " Left out: "
                        + all.stream().map(it -> it.count + " " + it.why).collect(Collectors.joining("; ")) + ".";
    }

    static ArrayNode toJson(List<LeftOut> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> array.addObject().put("why", one.why).put("count", one.count));
        return array;
    }
}
