package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** JSON of a form that is not ours, token by token. */
class JsonTokensTest {

    private static final TokenReader<String> FIRST = parser -> {
        String name = parser.nextFieldName();
        parser.nextToken();
        parser.skipChildren();
        parser.nextToken();
        return name;
    };

    @Test
    void a_reader_makes_a_value_of_text_or_bytes() {
        byte[] bytes = "\uFEFF{\"a\":[1]}".getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read("{\"a\":[1]}", FIRST, "x")).isEqualTo("a");
        assertThat(Json.read(new ByteArrayInputStream(bytes), FIRST, "x")).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} 2|x:1:9: must end after the first value",
                "{\"a\":NaN}|x:1:9 a: must be a finite number",
                "{\"a\":|x:1:6 a: must be complete JSON, but ends here",
            })
    void the_limits_of_all_reading_hold(String json, String message) {
        assertThatThrownBy(() -> Json.read(json, FIRST, "x"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void empty_text_is_no_json() {
        assertThatThrownBy(() -> Json.read(" ", FIRST, "x")).hasMessageEndingWith("must be JSON, but is empty");
    }

    @Test
    void too_deep_is_refused() {
        assertThatThrownBy(() -> Json.read("[".repeat(200), JsonParser::skipChildren, "x"))
                .hasMessageEndingWith("must be nested at most 100 deep");
    }

    @Test
    void what_the_reader_refuses_is_passed_on_as_it_is() {
        Problem problem = new Problem("there", "must be so");
        TokenReader<String> refusing = parser -> {
            throw new ProblemsException(List.of(problem));
        };

        assertThatThrownBy(() -> Json.read("{}", refusing, "x")).hasMessage("there: must be so");
    }
}
