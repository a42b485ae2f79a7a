package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Citation;
import org.ldsdk.core.json.Examples.AnyOf;
import org.ldsdk.core.json.Examples.Compare;
import org.ldsdk.core.json.Examples.Direction;
import org.ldsdk.core.json.Examples.Groups;
import org.ldsdk.core.json.Examples.Item;
import org.ldsdk.core.json.Examples.Rule;
import org.ldsdk.core.json.Examples.Times;
import org.ldsdk.core.json.Examples.Tool;

class JsonReadTest {

    private static final String TOOL = """
            {"id": "phq-9", "version": "1", "highest": 27, "weights": {"b": 1, "a": 0.1},
             "items": [{"code": "1", "points": 3, "options": ["x"]}],
             "rule": {"kind": "any-of", "parts": [{"kind": "compare", "cutOff": 10, "direction": "at-least"}]}}
            """;

    @Test
    void an_immutables_type_is_read_with_records_and_variants_inside() {
        Tool tool = Json.read(TOOL, Tool.class, "phq-9.json");
        assertThat(tool.items()).containsExactly(new Item("1", 3, Optional.empty(), List.of("x")));
        assertThat(tool.rule()).contains(new AnyOf(List.of(new Compare(10, Direction.AT_LEAST))));
        assertThat(tool.weights().keySet()).containsExactly("b", "a");
        assertThat(tool.highest()).isEqualTo(27);
    }

    @Test
    void a_tree_converts_to_the_same_value_as_its_text() {
        Tool fromTree = Json.convert(Json.tree(TOOL, "tree"), Tool.class, "tree");
        assertThat(fromTree).isEqualTo(Json.read(TOOL, Tool.class, "text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"1\",\"points\":3}",
                "{\"code\":\"1\",\"points\":3,\"note\":null,\"options\":null}",
                "{\"points\":3,\"options\":[],\"code\":\"1\"}"
            })
    void optionals_and_lists_may_be_missing_or_null_in_a_record(String json) {
        Item item = Json.read(json, Item.class, "item");
        assertThat(item).isEqualTo(new Item("1", 3, Optional.empty(), List.of()));
    }

    @Test
    void optionals_lists_and_maps_may_be_missing_or_null_in_an_immutables_type() {
        String nulls = "{\"id\":\"a\",\"version\":\"1\",\"items\":null,\"rule\":null,\"weights\":null}";
        Tool missing = Json.read("{\"id\":\"a\",\"version\":\"1\"}", Tool.class, "tool");
        assertThat(Json.read(nulls, Tool.class, "tool")).isEqualTo(missing);
        assertThat(missing.items()).isEmpty();
    }

    @Test
    void the_kind_may_stand_last() {
        String json = "{\"cutOff\":1.5,\"direction\":\"not-asked\",\"kind\":\"compare\"}";
        assertThat(Json.read(json, Rule.class, "rule")).isEqualTo(new Compare(1.5, Direction.NOT_ASKED));
    }

    @Test
    void sets_and_maps_keep_the_order_of_the_input() {
        String json = "{\"set\":[\"z\",\"a\",\"k\"],\"byDirection\":{\"not-asked\":3,\"at-least\":1},\"flag\":true}";
        Groups groups = Json.read(json, Groups.class, "groups");
        assertThat(groups.set()).containsExactly("z", "a", "k");
        assertThat(Json.write(groups)).contains("[\"z\",\"a\",\"k\"]");
    }

    @Test
    void dates_and_times_are_read_from_text_with_their_offset() {
        String json = "{\"day\":\"2024-02-29\",\"at\":\"2026-01-01T10:00:00+01:00\",\"lasting\":\"PT5M\"}";
        Times times = Json.read(json, Times.class, "times");
        assertThat(times.day()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Json.write(times)).isEqualTo(json);
    }

    @Test
    void a_list_is_read_element_by_element() {
        List<Item> items =
                Json.readList("[{\"code\":\"1\",\"points\":0},{\"code\":\"2\",\"points\":1}]", Item.class, "x");
        assertThat(items).extracting(Item::code).containsExactly("1", "2");
    }

    @Test
    void types_of_the_kernel_are_read() {
        Citation citation = Json.read("{\"text\":\"Doe 2020\",\"verified\":true}", Citation.class, "c");
        assertThat(citation).isEqualTo(new Citation("Doe 2020", Optional.empty(), Optional.empty(), true));
        assertThat(Json.read(Json.write(citation), Citation.class, "c")).isEqualTo(citation);
    }

    @Test
    void streams_are_utf_8_with_or_without_a_byte_order_mark() {
        assertThat(Json.tree(utf8("{\"a\":\"\u00e9\"}"), "x").path("a").asText())
                .isEqualTo("\u00e9");
        assertThat(Json.readList(utf8("\uFEFF[\"\u20ac\"]"), String.class, "x")).containsExactly("\u20ac");
        assertThat(Json.read(utf8("{\"code\":\"1\",\"points\":1}"), Item.class, "x")
                        .points())
                .isEqualTo(1);
    }

    @Test
    void a_tree_keeps_every_digit() {
        assertThat(Json.write(Json.tree("[4.50, 0.1000000000000000000001]", "x")))
                .isEqualTo("[4.50,0.1000000000000000000001]");
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
