package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

/** The variants that ship, each in every reverse keying it can be read in. */
final class KeyedVariants {

    private static final String KEYINGS_FILE = "reverse-keyings.json";

    /** How the caveat begins that says the keying; it is another one in another keying. */
    private static final String CAVEAT = "Reverse keying ";

    private final Map<String, List<ReverseKeying>> keyings = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, ReverseKeying> keyingOf = new LinkedHashMap<>();

    /** The keyings of one variant; the first is the one its definition has. */
    record VariantKeyings(String variant, List<ReverseKeying> keyings) {}

    KeyedVariants(List<String> ids) {
        read(KEYINGS_FILE)
                .forEach(one -> keyings.put(
                        one.path("variant").asText(),
                        Json.convert(one, VariantKeyings.class, KEYINGS_FILE).keyings()));
        ids.forEach(this::add);
    }

    private static JsonNode read(String file) {
        try (InputStream json = Ripls.resource(file)) {
            return Json.tree(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String id) {
        JsonNode plain = read(id + ".json");
        instruments.put(id, Instrument.read(plain, id + ".json"));
        List<ReverseKeying> known = keyings(id);
        for (int i = 0; i < known.size(); i++) {
            ReverseKeying keying = known.get(i);
            if (i > 0) {
                instruments.put(keyed(id, keying.name()), keyed(plain, id, keying));
            }
            keyingOf.put(i == 0 ? id : keyed(id, keying.name()), keying);
        }
    }

    private static String keyed(String id, String keying) {
        return id + "." + keying;
    }

    /** The definition as it would be written with another keying; every scale is turned as far as it has the items. */
    private static Instrument keyed(JsonNode plain, String id, ReverseKeying keying) {
        ObjectNode json = plain.deepCopy();
        json.put("id", keyed(id, keying.name()));
        for (JsonNode node : json.withArray("scales")) {
            ObjectNode scale = (ObjectNode) node;
            ArrayNode reversed = scale.putArray("reversed");
            scale.path("items").forEach(item -> {
                if (keying.reversed().contains(item.asText())) {
                    reversed.add(item.asText());
                }
            });
            if (!reversed.isEmpty() && !keying.source().verified()) {
                scale.put("unconfirmed", true);
            }
        }
        ArrayNode caveats = json.withArray("caveats");
        for (int i = 0; i < caveats.size(); i++) {
            if (caveats.path(i).asText().startsWith(CAVEAT)) {
                caveats.set(i, CAVEAT + keying.name() + ": " + keying.text() + ".");
            }
        }
        return Instrument.read(json, keyed(id, keying.name()));
    }

    List<ReverseKeying> keyings(String id) {
        return keyings.getOrDefault(id, List.of());
    }

    Map<String, Instrument> instruments() {
        return Collections.unmodifiableMap(instruments);
    }

    Map<String, ReverseKeying> keyingOf() {
        return Collections.unmodifiableMap(keyingOf);
    }
}
