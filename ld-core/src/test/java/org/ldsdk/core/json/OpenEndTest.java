package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Examples.Interval;
import org.ldsdk.core.json.Examples.Tool;

class OpenEndTest {

    @Test
    void infinite_ends_are_texts_both_ways() {
        Interval all = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(Json.write(all)).isEqualTo("{\"low\":\"-Inf\",\"high\":\"Inf\"}");
        assertThat(Json.read(Json.write(all), Interval.class, "x")).isEqualTo(all);
    }

    @Test
    void finite_ends_are_numbers_both_ways() {
        Interval some = new Interval(-0.5, 3);
        assertThat(Json.write(some)).isEqualTo("{\"low\":-0.5,\"high\":3.0}");
        assertThat(Json.read("{\"low\":-0.5,\"high\":3}", Interval.class, "x")).isEqualTo(some);
    }

    @Test
    void an_attribute_of_an_immutables_type_may_be_an_open_end() {
        Tool tool = Json.read("{\"id\":\"t\",\"version\":\"1\",\"highest\":\"-Inf\"}", Tool.class, "x");
        assertThat(tool.highest()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Json.write(tool)).contains("\"highest\":\"-Inf\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NaN\"", "\"inf\"", "\"Infinity\"", "\"1\"", "\"\"", "1e400", "true", "[]"})
    void anything_else_is_no_end(String end) {
        assertThatThrownBy(() -> Json.read("{\"high\":1,\"low\":" + end + "}", Interval.class, "x"))
                .hasMessage("x:1:11 low: must be a number, \"Inf\" or \"-Inf\"");
    }

    @Test
    void an_end_must_be_there() {
        assertThatThrownBy(() -> Json.read("{\"high\":1}", Interval.class, "x"))
                .hasMessage("x:1:1 Interval.low: must be present");
    }
}
