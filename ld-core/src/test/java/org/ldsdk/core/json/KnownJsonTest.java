package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.json.Examples.Facts;

class KnownJsonTest {

    @Test
    void what_is_known_is_its_value_both_ways() {
        Facts facts = new Facts(Known.of(17), Known.of(List.of("a", "b")));
        assertThat(Json.write(facts)).isEqualTo("{\"age\":17,\"needs\":[\"a\",\"b\"]}");
        assertThat(Json.read(Json.write(facts), Facts.class, "x")).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_its_reason_both_ways(MissingReason reason) {
        Facts facts = new Facts(Known.missing(reason), Known.missing(reason));
        assertThat(Json.read(Json.write(facts), Facts.class, "x")).isEqualTo(facts);
    }

    @Test
    void the_reason_is_written_in_kebab_case() {
        assertThat(Json.write(new Facts(Known.of(1), Known.missing(MissingReason.NOT_ASKED))))
                .isEqualTo("{\"age\":1,\"needs\":{\"missing\":\"not-asked\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | must not be null",
                "'CANARY' | must be a whole number",
                "{'missing':'CANARY'} | must be one of not-asked, declined, unknown, not-applicable",
                "{'missing':null} | " + Examples.KNOWN_RULE,
                "{} | " + Examples.KNOWN_RULE,
                "{'CANARY':1} | " + Examples.KNOWN_RULE,
                "{'missing':'declined','value':17001} | " + Examples.KNOWN_RULE
            })
    void anything_else_is_refused_by_place_without_its_value(String age, String rule) {
        String json = "{\"needs\":[],\"age\":" + age.replace('\'', '"') + "}";
        assertThatThrownBy(() -> Json.read(json, Facts.class, "x"))
                .hasMessage("x:1:13 age: " + rule)
                .hasNoCause();
    }

    @Test
    void it_must_be_there() {
        assertThatThrownBy(() -> Json.read("{\"needs\":[]}", Facts.class, "x"))
                .hasMessage("x:1:1 Facts.age: must be present");
    }
}
