package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Skip;

/**
 * Says skips as FHIR's enableWhen, where it can: answers that an earlier item must not have, all of them or some of them. An item behind
 * a skip that FHIR cannot say, or behind two that it cannot say together, stays open to be asked; that is always allowed.
 */
final class EnableWhen {

    private final Instrument instrument;

    EnableWhen(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * An answer that must not be given.
     *
     * @param item to which item
     * @param option which answer
     */
    private record Unless(Item item, AnswerOption option) {}

    /**
     * When an item is asked.
     *
     * @param unless answers that must not be given
     * @param all whether none of them may be, else one that is not given is enough
     */
    private record Enabling(List<Unless> unless, boolean all) {}

    void add(Item item, ObjectNode json) {
        enabling(item).ifPresent(enabling -> {
            ArrayNode conditions = json.putArray("enableWhen");
            enabling.unless().forEach(unless -> conditions.add(condition(unless)));
            if (enabling.unless().size() > 1) {
                json.put("enableBehavior", enabling.all() ? "all" : "any");
            }
        });
    }

    private ObjectNode condition(Unless unless) {
        ObjectNode json = FhirJson.object();
        json.put("question", unless.item().code()).put("operator", "!=");
        json.set("answerCoding", QuestionnaireWriter.coding(instrument, unless.item(), unless.option()));
        return json;
    }

    private Optional<Enabling> enabling(Item item) {
        List<Enabling> said = instrument.skips().stream()
                .filter(skip -> skip.items().contains(item.code()))
                .map(this::enabling)
                .flatMap(Optional::stream)
                .toList();
        if (said.size() == 1) {
            return Optional.of(said.get(0));
        }
        List<Unless> together = said.stream()
                .filter(Enabling::all)
                .flatMap(enabling -> enabling.unless().stream())
                .distinct()
                .toList();
        return together.isEmpty() ? Optional.empty() : Optional.of(new Enabling(together, true));
    }

    private Optional<Enabling> enabling(Skip skip) {
        Criterion when = skip.when();
        if (when instanceof Criterion.AllOf all) {
            return enabling(all.parts(), false)
                    .filter(enabling -> enabling.unless().size() == all.parts().size());
        }
        return enabling(when instanceof Criterion.AnyOf any ? any.parts() : List.of(when), true);
    }

    private Optional<Enabling> enabling(List<Criterion> parts, boolean all) {
        List<Unless> unless = new ArrayList<>();
        for (Criterion part : parts) {
            List<Unless> one = unless(part).toList();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            unless.addAll(one);
        }
        return Optional.of(new Enabling(List.copyOf(unless), all));
    }

    /** The answers under which a comparison of one item's points holds; none if it is something else. */
    private Stream<Unless> unless(Criterion part) {
        return instrument.items().stream()
                .filter(item -> part instanceof Criterion.Comparison comparison
                        && comparison.of().equals("item:" + item.code()))
                .flatMap(item -> instrument.optionsOf(item).stream()
                        .filter(option -> holds(part, option.points()))
                        .map(option -> new Unless(item, option)));
    }

    private static boolean holds(Criterion part, int points) {
        if (part instanceof Criterion.AtLeast atLeast) {
            return points >= atLeast.cutOff();
        }
        if (part instanceof Criterion.AtMost atMost) {
            return points <= atMost.cutOff();
        }
        return part instanceof Criterion.Between between && points >= between.from() && points <= between.to();
    }
}
