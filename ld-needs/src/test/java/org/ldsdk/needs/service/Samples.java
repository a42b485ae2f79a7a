package org.ldsdk.needs.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;

/** The four schemes, the invented services on top of them, and the invented person. */
final class Samples {

    static final String SCHEMES = "services-keys-to-diversion.json";
    static final String INVENTED = "services-invented.json";
    static final String CASE = "case-invented.json";
    static final String RULE = "moderate-or-worse-count";

    static final NeedDomains DOMAINS = NeedDomains.shipped();

    private Samples() {}

    static String text(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String file) {
        return Json.tree(text(file), file);
    }

    static ServiceDirectory schemes() {
        return ServiceDirectory.read(text(SCHEMES), SCHEMES, DOMAINS);
    }

    static ServiceDirectory directory() {
        return schemes().with(text(INVENTED), INVENTED);
    }

    static Eligibility eligibility() {
        return Eligibility.of(directory(), ComplexityRules.shipped(), RULE);
    }

    static NeedsProfile person() {
        return Json.convert(tree(CASE).get("profile"), NeedsProfile.class, CASE);
    }
}
