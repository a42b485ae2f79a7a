package org.ldsdk.needs;

import com.fasterxml.jackson.databind.JsonNode;
import org.ldsdk.needs.internal.ShippedJson;

/** The definitions that ship with the library; each is read when it is first asked for. */
final class Shipped {

    static final NeedDomains DOMAINS = NeedDomains.read(tree("need-domains.json"), "need-domains.json");

    static final ComplexityRules RULES =
            ComplexityRules.read(tree("complexity-rules.json"), "complexity-rules.json", DOMAINS);

    static final AttentionRules ATTENTION = AttentionRules.read(tree("attention-rules.json"), "attention-rules.json");

    static final StrengthList STRENGTHS = StrengthList.read(tree("strengths.json"), "strengths.json");

    private Shipped() {}

    private static JsonNode tree(String file) {
        return ShippedJson.tree(Shipped.class, file);
    }
}
