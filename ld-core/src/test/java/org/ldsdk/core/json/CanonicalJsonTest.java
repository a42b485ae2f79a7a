package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2. */
    private static final String RFC_INPUT = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50,
                          2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """;

    /** RFC 8785, section 3.2.4, the UTF-8 of the same. */
    private static final String RFC_BYTES = """
            7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
            75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
            5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
            65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
            5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
            30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d
            """;

    @Test
    void the_example_of_the_rfc_has_its_bytes() {
        JsonNode input = Json.tree(RFC_INPUT, "rfc");
        assertThat(HexFormat.ofDelimiter(" ").formatHex(CanonicalJson.bytes(input)))
                .isEqualTo(RFC_BYTES.strip().replace('\n', ' '));
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void keys_are_sorted_by_utf_16_code_units() {
        JsonNode input = Json.tree("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """, "rfc");
        JsonNode sorted = Json.tree(CanonicalJson.text(input), "canonical");
        assertThat(sorted)
                .extracting(JsonNode::textValue)
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void capital_letters_come_first() {
        assertThat(canonical("{\"a\":1,\"B\":2,\"A\":3,\"b\":4}")).isEqualTo("{\"A\":3,\"B\":2,\"a\":1,\"b\":4}");
    }

    @Test
    void only_what_must_be_is_escaped() {
        assertThat(canonical("\"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001f \\u007f\\u0080/\\u2028\""))
                .isEqualTo("\"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001f \u007f\u0080/\u2028\"");
    }

    @Test
    void empty_lists_and_objects_have_no_inside() {
        assertThat(canonical(" { \"b\" : [ ] , \"a\" : { } , \"\" : [ { } ] } "))
                .isEqualTo("{\"\":[{}],\"a\":{},\"b\":[]}");
    }

    /** The hash of {@code {}} as coreutils' sha256sum 9.1 gives it. */
    @Test
    void the_hash_is_sha_256_in_lower_case() {
        assertThat(CanonicalJson.sha256(Json.tree("{ }", "x")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "-0, 0",
        "-0.0, 0",
        "0e99, 0",
        "1e2, 100",
        "1E400, must",
        "-1e400, must",
        "1e-400, must",
        "1e999999999, must",
        "1e-999999999, must",
        "9007199254740992, 9007199254740992",
        "9007199254740993, must",
        "-9007199254740993, must",
        "9007199254740994, 9007199254740994",
        "295147905179352830000, 295147905179352830000",
        "295147905179352825856, must",
        "1000000000000000000000, 1e+21",
        "0.1000000000000000055511151231257827, must",
        "0.10000000000000000, 0.1",
        "123456789.123456789, must",
        "123456789.12345678, 123456789.12345678"
    })
    void a_number_is_what_a_double_holds_or_refused(String number, String text) {
        if (text.equals("must")) {
            assertThatThrownBy(() -> canonical("{\"a\":[" + number + "]}"))
                    .hasMessage("value.a[0]: must be a number that a double holds: finite, at most 17 digits, "
                            + "whole numbers unchanged");
        } else {
            assertThat(canonical(number)).isEqualTo(text);
        }
    }

    @Test
    void numbers_of_our_own_types_have_the_same_text_as_their_json() {
        JsonNode own = Json.toTree(List.of(0.1, 1e21, Double.MIN_VALUE, 3, 1L << 53, -0.0));
        assertThat(CanonicalJson.text(own)).isEqualTo(canonical(Json.write(own)));
        assertThat(CanonicalJson.text(own)).isEqualTo("[0.1,1e+21,5e-324,3,9007199254740992,0]");
        assertThatThrownBy(() -> CanonicalJson.text(Json.toTree((1L << 53) + 1)))
                .hasMessageStartingWith("value: must be a number that a double holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800\\ud800", "x\\udc00\\ud800", "\\ud800x"})
    void half_a_surrogate_pair_is_refused_in_texts_and_keys(String text) {
        String rule = "must not contain half of a surrogate pair";
        assertThatThrownBy(() -> canonical("{\"a\":\"" + text + "\"}")).hasMessage("value.a: " + rule);
        JsonNode inKey = JsonNodeFactory.instance
                .objectNode()
                .put(Json.tree("\"" + text + "\"", "x").textValue(), 1);
        assertThatThrownBy(() -> CanonicalJson.text(inKey)).hasMessageEndingWith(rule);
    }

    @Test
    void a_whole_surrogate_pair_stays() {
        assertThat(canonical("\"\\ud83d\\ude00\"")).isEqualTo("\"\ud83d\ude00\"");
    }

    @Test
    void a_key_given_twice_is_refused_before_there_is_a_tree() {
        assertThatThrownBy(() -> Json.tree("{\"a\":1,\"\\u0061\":2}", "x"))
                .hasMessageEndingWith("a: must not be given twice");
    }

    @Test
    void a_tree_built_too_deep_is_refused() {
        JsonNode deep = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 10_000; i++) {
            ArrayNode outer = JsonNodeFactory.instance.arrayNode();
            deep = outer.add(deep);
        }
        JsonNode tooDeep = deep;
        assertThatThrownBy(() -> CanonicalJson.sha256(tooDeep)).hasMessageEndingWith("must be nested at most 100 deep");
        assertThat(CanonicalJson.text(Json.tree("[".repeat(100) + "]".repeat(100), "x")))
                .hasSize(200);
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.text(MissingNode.getInstance()))
                .hasMessage("value: must be a JSON value");
        assertThatThrownBy(() -> CanonicalJson.text(JsonNodeFactory.instance.pojoNode(Map.of())))
                .hasMessage("value: must be a JSON value");
        assertThatThrownBy(() -> CanonicalJson.text(JsonNodeFactory.instance.numberNode(Double.NaN)))
                .hasMessageStartingWith("value: must be a number");
    }

    @Test
    void a_refusal_shows_no_value() {
        Throwable refusal = catchThrowable(() -> canonical("{\"a\":\"CANARY\\ud800\",\"b\":17001.1700117001170011}"));
        assertThat(refusal).isInstanceOf(ProblemsException.class).hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain("CANARY", "17001");
    }

    private static String canonical(String json) {
        return CanonicalJson.text(Json.tree(json, "x"));
    }
}
