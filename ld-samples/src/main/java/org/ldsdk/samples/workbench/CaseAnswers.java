package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.support.PackageOptions;

/**
 * What there is to say of one case: what services say of it, and the options that come of that, as one JSON object.
 *
 * @param eligibility services and rules
 * @param freshness the day of use, and how old an entry may be; without it nothing is called out of date
 * @param explain whether the text comes with it
 */
record CaseAnswers(Eligibility eligibility, Optional<Freshness> freshness, boolean explain) {

    ObjectNode answer(NeedsProfile profile) {
        PersonFinding found = eligibility.evaluate(profile);
        PackageOptions options = freshness
                .map(day -> PackageOptions.of(found, eligibility.directory(), day))
                .orElseGet(() -> PackageOptions.of(found, eligibility.directory()));
        ObjectNode json = found.toJson();
        add(options.toJson(), json);
        if (explain) {
            json.put("text", found.explain() + "\n" + options.explain());
        }
        return json;
    }

    /** What stands beside the options is called after them; what the finding says already is not said again. */
    private static void add(ObjectNode options, ObjectNode json) {
        for (Map.Entry<String, JsonNode> field : options.properties()) {
            if (field.getKey().equals("reasons")) {
                add((ObjectNode) field.getValue(), json.withObjectProperty("reasons"));
            } else if (!json.has(field.getKey())) {
                json.set(named(field.getKey()), field.getValue());
            }
        }
    }

    private static String named(String key) {
        boolean itself = key.equals("options") || key.equals("escalations");
        return itself ? key : "options" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
