package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** Tools, shipped and made up, and responses to them. */
final class FhirDraw {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FhirDraw() {}

    /**
     * A tool and a response to it.
     *
     * @param seed for whatever else is to be drawn
     */
    record Case(ScreeningTool tool, Response response, long seed) {

        FhirTool fhir() {
            return FhirTool.of(tool);
        }

        @Override
        public String toString() {
            return "Case[" + tool.id() + ", seed " + seed + "]";
        }
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            ScreeningTool tool = random.nextBoolean()
                    ? ScreeningTools.all()
                            .get(random.nextInt(ScreeningTools.all().size()))
                    : ScreeningTool.of(instrument(random));
            return new Case(tool, response(tool.instrument(), random), random.nextLong());
        });
    }

    private static Instrument instrument(Random random) {
        ObjectNode json =
                NODES.objectNode().put("id", "made-up").put("version", "1").put("title", "Made up");
        json.putObject("licence")
                .put("status", "invented")
                .put("wording", "no")
                .put("commercialUse", "no")
                .put("source", "me");
        json.putObject("sources")
                .putObject("me")
                .put("text", "Invented for tests")
                .put("verified", true);
        ObjectNode sets = json.putObject("optionSets");
        ArrayNode items = json.putArray("items");
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            sets.set("set-" + i, optionSet(random));
            items.addObject()
                    .put("code", code(random, i))
                    .put("label", "item")
                    .put("options", "set-" + i)
                    .put("unscored", true);
        }
        ArrayNode facts = json.putArray("facts");
        facts.addObject()
                .put("code", "f-sex")
                .put("label", "sex")
                .putArray("values")
                .add("female")
                .add("male");
        facts.addObject()
                .put("code", "f-age")
                .put("label", "age")
                .putObject("range")
                .put("min", -5)
                .put("max", 120);
        return Instrument.read(json, "made-up");
    }

    /** Codes as odd as JSON allows, told apart by their position. */
    private static String code(Random random, int at) {
        String[] odd = {"", "a", "\u00e9", "\ud83d\ude42", "\"", "\\", " x", "/44250-9.", "1.", "|"};
        return odd[random.nextInt(odd.length)] + at;
    }

    private static ObjectNode optionSet(Random random) {
        ObjectNode set = NODES.objectNode();
        ArrayNode options = set.putArray("options");
        int count = 1 + random.nextInt(5);
        int points = random.nextInt(7) - 3;
        for (int i = 0; i < count; i++) {
            options.addObject().put("code", code(random, i)).put("points", points);
            points += 1 + random.nextInt(3);
        }
        return set.put("source", "me");
    }

    private static Response response(Instrument instrument, Random random) {
        Response response = Response.empty();
        for (Item item : instrument.items()) {
            List<AnswerOption> options = instrument.optionsOf(item);
            int kind = random.nextInt(8);
            if (kind < 4) {
                response = response.missing(item.code(), MissingReason.values()[kind]);
            } else if (kind < 7) {
                response = response.answer(
                        item.code(), options.get(random.nextInt(options.size())).code());
            }
        }
        for (FactDefinition fact : instrument.facts()) {
            int kind = random.nextInt(7);
            if (kind < 4) {
                response = response.withFact(fact.code(), Known.missing(MissingReason.values()[kind]));
            } else if (kind < 6) {
                response = response.fact(fact.code(), value(fact, random));
            }
        }
        return random.nextBoolean()
                ? response
                : response.given(Administration.notStated().at(time(random)));
    }

    private static OffsetDateTime time(Random random) {
        return LocalDateTime.of(2026, 1, 1, 0, 0)
                .plusSeconds(random.nextInt(30_000_000))
                .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(12), 30));
    }

    private static String value(FactDefinition fact, Random random) {
        return fact.values()
                .map(values -> values.get(random.nextInt(values.size())))
                .orElseGet(() -> {
                    int min = (int) fact.range().orElseThrow().min();
                    int max = (int) fact.range().orElseThrow().max();
                    return Integer.toString(min + random.nextInt(max - min + 1));
                });
    }

    /** The same items in another order, some of them in groups, some below the answers of others. */
    static ObjectNode nested(ObjectNode resource, long seed) {
        Random random = new Random(seed);
        List<ObjectNode> items = new ArrayList<>();
        resource.path("item").forEach(item -> items.add(item.deepCopy()));
        Collections.shuffle(items, random);
        ObjectNode nested = resource.deepCopy();
        nested.remove("item");
        List<ObjectNode> parents = new ArrayList<>(List.of(nested));
        int group = 0;
        for (ObjectNode item : items) {
            ObjectNode parent = parents.get(random.nextInt(parents.size()));
            if (random.nextInt(3) == 0 && parents.size() < 20) {
                ObjectNode inner = NODES.objectNode().put("linkId", "group-" + group++);
                parent.withArray("item").add(inner);
                parents.add(inner);
                parent = inner;
            }
            parent.withArray("item").add(item);
            parents.add(
                    item.path("answer").has(0)
                            ? (ObjectNode) item.path("answer").get(0)
                            : item);
        }
        return nested;
    }
}
