package org.ldsdk.screening;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;

/** What several tests read. */
final class TestData {

    private TestData() {}

    static ScreeningTool phq9() {
        return ScreeningTools.of("phq-9");
    }

    static ScreeningTool bjmhs() {
        return ScreeningTools.of("bjmhs");
    }

    static ScreeningTool tag() {
        return ScreeningTools.of("tag");
    }

    /** Invented: two gates, an item always to be asked, a rule by sex, a published rule for a missing answer. */
    static ScreeningTool gated() {
        return ScreeningTool.of(Instrument.read(text("gated.json"), "gated.json"));
    }

    static String text(String file) {
        try (InputStream in = TestData.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        return Json.tree(text(file), file);
    }

    /** Answers to items 1, 2, ...; a blank is not asked. */
    static Response answers(String... codes) {
        Response response = Response.empty();
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].isBlank()) {
                response = response.answer(Integer.toString(i + 1), codes[i]);
            }
        }
        return response;
    }

    /** A reference file without its header of lines that begin with #. */
    static String reference(String file) {
        return text("reference/" + file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static List<String> names(JsonNode object) {
        return stream(object.fieldNames()).toList();
    }

    static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> below = stream(node.elements()).flatMap(TestData::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }

    static Stream<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        return object.properties().stream();
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> iterable = () -> iterator;
        return StreamSupport.stream(iterable.spliterator(), false);
    }
}
