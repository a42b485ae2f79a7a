package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Computed;

class ReasonedJsonTest {

    @Test
    void what_is_there_stands_in_order_and_needs_no_reasons() {
        ReasonedJson json = new ReasonedJson()
                .put("text", "a")
                .put("count", 2)
                .put("share", 0.25)
                .put("is", true)
                .put("codes", List.of("x", "y"))
                .put("maybe", Optional.of("b"), "never said")
                .number("mean", 1.5, "never said")
                .number("sd", Computed.of(2.0))
                .put("name", Computed.of("c"), TextNode::valueOf);

        assertThat(Json.write(json.build()))
                .isEqualTo("{\"text\":\"a\",\"count\":2,\"share\":0.25,\"is\":true,\"codes\":[\"x\",\"y\"],"
                        + "\"maybe\":\"b\",\"mean\":1.5,\"sd\":2,\"name\":\"c\"}");
    }

    @Test
    void what_is_not_there_is_null_and_the_reasons_come_last() {
        ReasonedJson json = new ReasonedJson()
                .put("maybe", Optional.empty(), "nobody asked")
                .number("mean", Double.NaN, "nobody answered")
                .number("sd", Computed.none("fewer than 2"))
                .none("band", "not settled")
                .put("used", 0);

        assertThat(Json.write(json.build()))
                .isEqualTo("{\"maybe\":null,\"mean\":null,\"sd\":null,\"band\":null,\"used\":0,"
                        + "\"reasons\":{\"maybe\":\"nobody asked\",\"mean\":\"nobody answered\","
                        + "\"sd\":\"fewer than 2\",\"band\":\"not settled\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "-3, -3",
        "2.996, 2.996",
        "2147483647, 2147483647",
        "1e10, 1.0E10",
        "0.1, 0.1",
        "Infinity, '\"Inf\"'",
        "-Infinity, '\"-Inf\"'"
    })
    void a_number_has_every_digit_and_a_decimal_point_only_if_it_needs_one(double number, String written) {
        assertThat(Json.write(ReasonedJson.number(number))).isEqualTo(written);
    }

    @Test
    void a_number_that_is_always_there_is_not_nan() {
        assertThatThrownBy(() -> new ReasonedJson().put("share", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ReasonedJson.number: must not be NaN");
    }
}
