package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Examples.Always;
import org.ldsdk.core.json.Examples.Compare;
import org.ldsdk.core.json.Examples.Direction;
import org.ldsdk.core.json.Examples.Groups;
import org.ldsdk.core.json.Examples.Interval;
import org.ldsdk.core.json.Examples.Item;
import org.ldsdk.core.json.Examples.Numbers;
import org.ldsdk.core.json.Examples.Rule;
import org.ldsdk.core.json.Examples.Tool;

class JsonWriteTest {

    @Test
    void components_are_written_in_declared_order_and_nothing_derived() {
        Item item = new Item("1", 0, Optional.of("n"), List.of("x"));
        assertThat(item.isFree()).isTrue();
        assertThat(item.getText()).isEqualTo("1n");
        assertThat(Json.write(item)).isEqualTo("{\"code\":\"1\",\"points\":0,\"note\":\"n\",\"options\":[\"x\"]}");
    }

    @Test
    void attributes_are_written_in_declared_order_and_nothing_derived() {
        Tool tool = ImmutableTool.builder()
                .version("2")
                .id("t")
                .rule(new Compare(0.1, Direction.AT_MOST))
                .build();
        assertThat(tool.isEmptyTool()).isTrue();
        assertThat(Json.write(tool))
                .isEqualTo("{\"id\":\"t\",\"version\":\"2\",\"items\":[],"
                        + "\"rule\":{\"kind\":\"compare\",\"cutOff\":0.1,\"direction\":\"at-most\"},"
                        + "\"weights\":{},\"highest\":\"Inf\"}");
    }

    static Stream<Map<String, Integer>> mapsWithoutOrder() {
        Map<String, Integer> map = Stream.of("q", "a", "z", "m", "b").collect(Collectors.toMap(k -> k, k -> 1));
        return Stream.of(new HashMap<>(map), Map.copyOf(map), new ConcurrentHashMap<>(map));
    }

    @ParameterizedTest
    @MethodSource("mapsWithoutOrder")
    void a_map_without_order_is_sorted(Map<String, Integer> map) {
        String sorted = "{\"a\":1,\"b\":1,\"m\":1,\"q\":1,\"z\":1}";
        assertThat(Json.write(map)).isEqualTo(sorted);
        assertThat(Json.write(List.of(map))).isEqualTo("[" + sorted + "]");
        assertThat(Json.toTree(map)).hasToString(sorted);
    }

    static Stream<Set<String>> setsWithoutOrder() {
        return Stream.of(
                new HashSet<>(List.of("q", "a", "z")), Set.of("q", "a", "z"), Set.copyOf(List.of("z", "q", "a")));
    }

    @ParameterizedTest
    @MethodSource("setsWithoutOrder")
    void a_set_without_order_is_sorted(Set<String> set) {
        assertThat(Json.write(new Groups(set, Map.of(), true)))
                .isEqualTo("{\"set\":[\"a\",\"q\",\"z\"],\"byDirection\":{},\"flag\":true}");
    }

    @Test
    void a_set_of_variants_is_sorted_by_its_text_and_keeps_their_kinds() {
        Set<Rule> rules = Set.of(new Compare(2, Direction.AT_MOST), new Always(), new Compare(1, Direction.AT_MOST));
        assertThat(Json.write(rules))
                .isEqualTo("[{\"kind\":\"always\"},{\"kind\":\"compare\",\"cutOff\":1.0,\"direction\":\"at-most\"},"
                        + "{\"kind\":\"compare\",\"cutOff\":2.0,\"direction\":\"at-most\"}]");
    }

    @Test
    void a_map_with_order_keeps_it() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertThat(Json.write(map)).isEqualTo("{\"z\":1,\"a\":2}");
    }

    @Test
    void keys_that_are_constants_are_kebab_case_in_declared_order() {
        Map<Direction, Integer> map = Map.of(Direction.NOT_ASKED, 3, Direction.AT_LEAST, 1, Direction.AT_MOST, 2);
        assertThat(Json.write(map)).isEqualTo("{\"at-least\":1,\"at-most\":2,\"not-asked\":3}");
    }

    @Test
    void a_variant_keeps_its_kind_wherever_it_stands() {
        Rule rule = new Compare(1, Direction.AT_MOST);
        String text = Json.write(rule);
        assertThat(text).startsWith("{\"kind\":\"compare\"");
        assertThat(Json.write(List.of(rule))).isEqualTo("[" + text + "]");
        assertThat(Json.write(Map.of("x", List.of(rule)))).isEqualTo("{\"x\":[" + text + "]}");
        assertThat(Json.write(Optional.of(rule))).isEqualTo(text);
        assertThat(Json.toTree(List.of(rule))).hasToString("[" + text + "]");
    }

    @Test
    void pretty_text_is_indented_with_line_feeds_only() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("range", List.of(1.5, 2));
        map.put("items", List.of(Map.of("code", "1")));
        map.put("none", List.of());
        assertThat(Json.writePretty(map)).isEqualTo("""
                        {
                          "range": [ 1.5, 2 ],
                          "items": [ {
                            "code": "1"
                          } ],
                          "none": []
                        }""");
    }

    @Test
    void doubles_have_the_shortest_digits_on_every_java_version() {
        assertThat(Json.write(List.of(2e-3, Double.parseDouble("2e23"), 1.0E22 / 3, 100.0, 2.2250738585072014E-308)))
                .isEqualTo("[0.002,2.0E23,3.3333333333333335E21,100.0,2.2250738585072014E-308]");
    }

    @Test
    void a_number_that_does_not_exist_is_null() {
        Numbers numbers = new Numbers(1, OptionalDouble.empty(), new double[] {0.5}, List.of(), 1, 2);
        assertThat(Json.write(numbers)).contains("\"perhaps\":null,\"several\":[0.5]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_that_json_does_not_have_are_refused_by_place(double number) {
        OptionalDouble none = OptionalDouble.empty();
        double[] several = {};
        assertRefused(new Numbers(number, none, several, List.of(), 1, 2), "Numbers.number");
        assertRefused(new Numbers(1, OptionalDouble.of(number), several, List.of(), 1, 2), "Numbers.perhaps");
        assertRefused(new Numbers(1, none, new double[] {1, number}, List.of(), 1, 2), "Numbers.several");
        assertRefused(new Numbers(1, none, several, List.of(1.0, number), 1, 2), "Numbers.listed[1]");
        assertRefused(new Numbers(1, none, several, List.of(), (float) number, 2), "Numbers.small");
        assertRefused(Map.of("key", number), "value.key");
        assertRefused(number, "value");
    }

    @Test
    void nan_is_no_end_of_an_interval() {
        assertRefused(new Interval(Double.NaN, 1), "Interval.low");
    }

    @Test
    void what_has_no_form_in_json_is_refused() {
        assertThatThrownBy(() -> Json.write(List.of(new Object())))
                .hasMessage("value[0]: must be a record, an Immutables type or a simple type")
                .hasNoCause();
    }

    @Test
    void an_accessor_that_fails_is_named_and_not_quoted() {
        assertThatThrownBy(() -> Json.write(new Examples.Failing("x")))
                .hasMessage("Failing.text: must be something that can be written")
                .hasNoCause();
    }

    @Test
    void a_tree_holds_what_would_be_written() {
        assertThat(Json.toTree(new Item("1", 2, Optional.empty(), List.of())))
                .hasToString("{\"code\":\"1\",\"points\":2,\"note\":null,\"options\":[]}");
    }

    private static void assertRefused(Object value, String where) {
        assertThatThrownBy(() -> Json.write(value))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(where + ": must be a finite number")
                .hasNoCause();
        assertThatThrownBy(() -> Json.toTree(value)).hasMessage(where + ": must be a finite number");
    }
}
