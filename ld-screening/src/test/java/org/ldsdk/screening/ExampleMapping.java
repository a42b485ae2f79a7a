package org.ldsdk.screening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldsdk.core.instrument.Response;

/**
 * What the keys of the worked examples mean in the catalogue. Answers stand in the order of the items; null is not asked. Everything that
 * is not said here has the same name there and here.
 *
 * <p>The examples of sds name a drug and mean one study of it. The examples of bjmhs that say nothing of an officer's concern belong to
 * threshold {@code items}. A triage of c-ssrs-screener is not printed, and so not tested.
 */
final class ExampleMapping {

    /** Codes of thresholds that must all have the verdict of the key. */
    private static final Map<String, Map<String, List<String>>> THRESHOLDS = Map.ofEntries(
            Map.entry(
                    "phq-9",
                    Map.of(
                            "ge10", List.of("screen-10", "nhs-tt-caseness"),
                            "major_depressive_syndrome", List.of("symptom-pattern-major"),
                            "other_depressive_syndrome", List.of("symptom-pattern-other"),
                            "item9_flag", List.of("item-9"))),
            Map.entry("phq-2", Map.of("ge3", List.of("screen-3"), "ge2", List.of("screen-2"))),
            Map.entry("gad-7", Map.of("ge10", List.of("screen-10"), "ge8", List.of("nhs-tt-caseness", "pooled-8"))),
            Map.entry("gad-2", Map.of("ge3", List.of("screen-3"), "ge2", List.of("drug-services-2"))),
            Map.entry("audit", Map.of("ge8", List.of("screen-8"), "ge20", List.of("dependence-20"))),
            Map.entry("audit-c", Map.of("uk_ge5", List.of("england"), "us_sex", List.of("us"))),
            Map.entry("fast", Map.of("original_rule", List.of("paper-rule"), "total_ge3_rule", List.of("total-3"))),
            Map.entry("dudit", Map.of("problem", List.of("problems"), "dependence_ge25", List.of("dependence-25"))),
            Map.entry("dast-10", Map.of("ge3", List.of("referral-3"))),
            Map.entry("cmhs-m", Map.of("positive", List.of("refer"))),
            Map.entry("cmhs-f", Map.of("positive", List.of("refer"))),
            Map.entry("k6", Map.of("smi_ge13", List.of("serious-13"))),
            Map.entry("pc-ptsd-5", Map.of("ge4", List.of("four"), "ge3", List.of("three"))),
            Map.entry("asrs-6", Map.of("count_ge4", List.of("count-4"), "sum_ge14", List.of("sum-14"))),
            Map.entry("aq-10", Map.of("ge6", List.of("refer-6"))),
            Map.entry("sapas", Map.of("ge3", List.of("clinical-3"), "ge4", List.of("general-4"))),
            Map.entry("pq-16", Map.of("ge6", List.of("screen-6"))));

    private static final Map<String, String> SDS_STUDIES = Map.of(
            "heroin", "opioid-5-castillo-2010",
            "cocaine", "cocaine-3-kaye-2002",
            "amphetamine", "amphetamine-5-topp-1997",
            "cannabis", "cannabis-3-swift-1998");

    private static final Map<String, String> SCALES =
            Map.of("gad2", "gad-2", "dudit_c", "dudit-c", "max_ideation", "ideation");

    private static final Map<String, String> CODINGS = Map.of("1-5 ascending", "1-5", "1-5 reversed", "1-5-downward");

    /** Keys that are checked in another way, or are remarks on other people's mistakes. */
    private static final Set<String> OTHER = Set.of(
            "status", "rules", "count", "abs_band", "moderate_5_12", "all_points_from_q1", "old_nice_gt6", "triage");

    private ExampleMapping() {}

    static boolean isVerdict(String key) {
        return !OTHER.contains(key);
    }

    static List<String> thresholds(String tool, String key, JsonNode context) {
        return switch (tool) {
            case "sds" -> List.of(SDS_STUDIES.get(context.get("substance").asText()));
            case "bjmhs" -> List.of(context.has("officer_concern") ? "refer" : "items");
            default -> THRESHOLDS.get(tool).get(key);
        };
    }

    static String scale(String key) {
        return SCALES.getOrDefault(key, key);
    }

    static ScreeningTool tool(String id, JsonNode context) {
        ScreeningTool tool = ScreeningTools.of(id);
        return context.has("coding")
                ? tool.withCoding(CODINGS.get(context.get("coding").asText()))
                : tool;
    }

    static Response response(ScreeningTool tool, JsonNode example) {
        JsonNode context = example.get("context");
        Response response = Response.empty();
        if (context.has("gate")) {
            response = response.answer("gate", context.get("gate").asText());
        }
        List<String> items = tool.instrument().items().stream()
                .map(item -> item.code())
                .filter(code -> !code.equals("gate"))
                .toList();
        for (int i = 0; i < example.get("responses").size(); i++) {
            JsonNode answer = example.get("responses").get(i);
            response = answer.isNull() ? response : response.answer(items.get(i), answer.asText());
        }
        return withFacts(response, context);
    }

    private static Response withFacts(Response response, JsonNode context) {
        Response with = response;
        if (context.has("sex")) {
            with = with.fact("sex", context.get("sex").asText().equals("M") ? "male" : "female");
        }
        if (context.has("substance")) {
            with = with.fact("substance", context.get("substance").asText());
        }
        return context.has("officer_concern") ? with.fact("officer-concern", "yes") : with;
    }
}
