package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.json.ReasonedJson;

/** Writes the change between two results as JSON. */
final class RepeatedMeasureJson {

    private static final String NO_ITEM_COUNTS = "no item counts";
    private static final String NOT_STATED = "not stated";

    private RepeatedMeasureJson() {}

    static ObjectNode of(RepeatedMeasure repeated) {
        ScoredResponse scored = repeated.later().scored();
        DefinitionId definition = scored.definition();
        ReasonedJson json = new ReasonedJson()
                .put("tool", definition.id())
                .put("version", definition.version())
                .put("sha256", definition.sha256())
                .put("policy", scored.policy().text());
        scored.coding().ifPresent(coding -> json.put("coding", coding));
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        repeated.changes().forEach(change -> changes.set(change.scale(), change(change)));
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        repeated.rules().forEach(rule -> rules.add(rule(rule, repeated.change(rule.scale()))));
        return json.put("earlier", time(repeated.earlierAt()), NOT_STATED)
                .put("later", time(repeated.laterAt()), NOT_STATED)
                .put("changes", changes)
                .put("reliableChange", rules)
                .put("notes", notes(repeated))
                .build();
    }

    private static List<String> notes(RepeatedMeasure repeated) {
        return Stream.of(Note.Kind.ALWAYS_ASK_UNANSWERED, Note.Kind.ADMINISTRATION)
                .flatMap(kind -> repeated.notes(kind).stream())
                .toList();
    }

    private static Optional<String> time(Optional<OffsetDateTime> time) {
        return time.map(OffsetDateTime::toString);
    }

    private static ObjectNode change(ScaleChange change) {
        return new ReasonedJson()
                .put("earlier", score(change.earlier()))
                .put("later", score(change.later()))
                .number("lowest", orNaN(change.lowest()), NO_ITEM_COUNTS)
                .number("highest", orNaN(change.highest()), NO_ITEM_COUNTS)
                .number("points", orNaN(change.points()), why(change))
                .put("estimated", change.isEstimated())
                .build();
    }

    private static String why(ScaleChange change) {
        return Stream.concat(
                        change.earlier().whyNoPoints().map(why -> "earlier: " + why).stream(),
                        change.later().whyNoPoints().map(why -> "later: " + why).stream())
                .collect(Collectors.joining("; "));
    }

    private static ObjectNode score(Score score) {
        return new ReasonedJson()
                .number("lowest", orNaN(score.lowest()), NO_ITEM_COUNTS)
                .number("highest", orNaN(score.highest()), NO_ITEM_COUNTS)
                .number("points", orNaN(score.points()), score.whyNoPoints().orElse(""))
                .put("estimated", score.estimated())
                .build();
    }

    private static ObjectNode rule(ReliableChangeRule rule, ScaleChange change) {
        return new ReasonedJson()
                .put("scale", rule.scale())
                .put("points", rule.points())
                .put("inclusive", rule.inclusive())
                .put("source", rule.source())
                .put("confirmed", rule.confirmed())
                .put("verdict", rule.verdict(change).word())
                .put("estimated", rule.isEstimated(change))
                .build();
    }

    private static double orNaN(OptionalDouble number) {
        return number.orElse(Double.NaN);
    }
}
