package org.ldsdk.needs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ldsdk.core.json.Json;

/** The definitions that ship with the library; each is read when it is first asked for. */
final class Shipped {

    static final NeedDomains DOMAINS = NeedDomains.read(tree("need-domains.json"), "need-domains.json");

    static final ComplexityRules RULES =
            ComplexityRules.read(tree("complexity-rules.json"), "complexity-rules.json", DOMAINS);

    static final AttentionRules ATTENTION = AttentionRules.read(tree("attention-rules.json"), "attention-rules.json");

    static final StrengthList STRENGTHS = StrengthList.read(tree("strengths.json"), "strengths.json");

    private Shipped() {}

    private static JsonNode tree(String file) {
        try (InputStream json = Shipped.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("Shipped[" + file + "]: must be beside the class");
            }
            return Json.tree(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
