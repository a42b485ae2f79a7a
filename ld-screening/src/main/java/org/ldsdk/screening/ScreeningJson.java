package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.screening.Screening.Outlook;

/** Writes where a screen that is under way stands as JSON. */
final class ScreeningJson {

    private ScreeningJson() {}

    static ObjectNode of(Screening screening) {
        Scorer scorer = screening.tool().scorer();
        ReasonedJson json = new ReasonedJson()
                .put("tool", scorer.definition().id())
                .put("version", scorer.definition().version())
                .put("sha256", scorer.definition().sha256())
                .put("policy", scorer.policy().text());
        scorer.codes().coding().ifPresent(coding -> json.put("coding", coding));
        return json.put("next", screening.next(), "every item was asked or passed over")
                .put("decided", decided(screening))
                .put("open", screening.open())
                .put("settling", settling(screening))
                .put("passedOver", screening.passedOver())
                .put("unasked", screening.unasked())
                .put("notes", screening.notes().stream().map(Note::text).toList())
                .build();
    }

    private static ObjectNode decided(Screening screening) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        screening.decided().forEach((code, verdict) -> json.put(code, verdict.word()));
        return json;
    }

    private static ArrayNode settling(Screening screening) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        screening.settling().forEach(outlook -> json.add(outlook(outlook)));
        return json;
    }

    private static ObjectNode outlook(Outlook outlook) {
        return new ReasonedJson()
                .put("item", outlook.item())
                .put("alwaysAsk", outlook.alwaysAsk())
                .put("openAtWorst", outlook.openAtWorst())
                .put("widthAtWorst", outlook.widthAtWorst())
                .build();
    }
}
