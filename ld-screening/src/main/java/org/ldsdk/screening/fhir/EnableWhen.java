package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Skip;

/**
 * Says skips as FHIR's enableWhen, where it can: an item is asked while the item that decides has no answer, or if it has one of the
 * answers that do not skip. FHIR cannot join several conditions both ways, so of an item behind two skips the first is said, and one
 * that needs either of several items to decide is not; then the item stays open to be asked, which is always allowed.
 */
final class EnableWhen {

    private final Instrument instrument;

    EnableWhen(Instrument instrument) {
        this.instrument = instrument;
    }

    void add(Item item, ObjectNode json) {
        instrument.skips().stream()
                .filter(skip -> skip.items().contains(item.code()))
                .map(this::conditions)
                .filter(conditions -> !conditions.isEmpty())
                .findFirst()
                .ifPresent(conditions -> {
                    ArrayNode enableWhen = json.putArray("enableWhen").addAll(conditions);
                    if (enableWhen.size() > 1) {
                        json.put("enableBehavior", "any");
                    }
                });
    }

    /** Of which any must hold; none if FHIR cannot say it. */
    private List<ObjectNode> conditions(Skip skip) {
        Criterion when = skip.when();
        List<ObjectNode> conditions = new ArrayList<>();
        for (Criterion part : when instanceof Criterion.AllOf all ? all.parts() : List.of(when)) {
            Optional<Item> decides = item(part);
            if (decides.isEmpty()) {
                return List.of();
            }
            addConditions(decides.get(), part, conditions);
        }
        return conditions;
    }

    private void addConditions(Item item, Criterion skipped, List<ObjectNode> to) {
        to.add(condition(item, "exists").put("answerBoolean", false));
        for (AnswerOption option : instrument.optionsOf(item)) {
            if (!holds(skipped, option.points())) {
                ObjectNode equal = condition(item, "=");
                equal.set("answerCoding", QuestionnaireWriter.coding(instrument, item, option));
                to.add(equal);
            }
        }
    }

    private static ObjectNode condition(Item item, String operator) {
        return FhirJson.object().put("question", item.code()).put("operator", operator);
    }

    /** The item whose points a criterion compares, if that is all it does. */
    private Optional<Item> item(Criterion criterion) {
        boolean compares = criterion instanceof Criterion.AtLeast
                || criterion instanceof Criterion.AtMost
                || criterion instanceof Criterion.Between;
        return instrument.items().stream()
                .filter(item -> compares && criterion.quantities().contains("item:" + item.code()))
                .findFirst();
    }

    private static boolean holds(Criterion comparison, int points) {
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return points >= atLeast.cutOff();
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return points <= atMost.cutOff();
        }
        return comparison instanceof Criterion.Between between && points >= between.from() && points <= between.to();
    }
}
