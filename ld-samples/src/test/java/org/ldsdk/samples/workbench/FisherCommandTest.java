package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Json;

class FisherCommandTest {

    private static JsonNode fisher(String table, String... more) {
        Object[] args = new Object[3 + more.length];
        args[0] = "fisher";
        args[1] = "--table";
        args[2] = table;
        System.arraycopy(more, 0, args, 3, more.length);
        Ran ran = Ran.workbench(args);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines()).hasSize(1);
        return Json.tree(ran.out(), "out");
    }

    @Test
    void help_has_an_example() {
        assertThat(Ran.workbench("help", "fisher").out())
                .contains("Example: java -jar ld-all.jar fisher --table \"3,1;1,3\"");
        assertThat(Ran.workbench("fisher").exit()).isEqualTo(2);
    }

    /** R 4.2.2, fisher.test(matrix(c(3, 1, 1, 3), 2)), its equations solved to 1e-12. */
    @Test
    void a_two_by_two_table_has_p_and_the_odds_ratio() {
        JsonNode result = fisher("3,1;1,3");

        assertThat(result.properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("p", "pLess", "pGreater", "midP", "oddsRatio", "oddsRatioCi95");
        assertThat(result.get("p").doubleValue()).isEqualTo(34 / 70.0);
        assertThat(result.get("pLess").doubleValue()).isEqualTo(69 / 70.0);
        assertThat(result.get("pGreater").doubleValue()).isEqualTo(17 / 70.0);
        assertThat(result.get("midP").doubleValue()).isCloseTo(18 / 70.0, within(1e-15));
        assertThat(result.get("oddsRatio").doubleValue()).isCloseTo(6.4083196581996775, within(1e-12));
        assertThat(result.at("/oddsRatioCi95/0").doubleValue()).isCloseTo(0.2117355954465784, within(1e-12));
        assertThat(result.at("/oddsRatioCi95/1").doubleValue()).isCloseTo(626.2435305888145, within(1e-9));
    }

    @Test
    void unbounded_ends_are_texts_and_what_does_not_exist_has_a_reason() {
        JsonNode unbounded = fisher("7, 0; 5, 9");
        JsonNode degenerate = fisher("0,0;3,8");

        assertThat(unbounded.get("oddsRatio").textValue()).isEqualTo("Inf");
        assertThat(unbounded.at("/oddsRatioCi95/1").textValue()).isEqualTo("Inf");
        assertThat(degenerate.get("p").intValue()).isEqualTo(1);
        assertThat(degenerate.get("oddsRatio").isNull()).isTrue();
        assertThat(degenerate.at("/reasons/oddsRatio").textValue()).isEqualTo("there is nobody in one of the groups");
        assertThat(Json.write(degenerate.get("oddsRatioCi95"))).isEqualTo("[0,\"Inf\"]");
    }

    @Test
    void a_larger_table_says_whether_it_is_exact() {
        JsonNode result = fisher("3,1,4;2,6,1");

        assertThat(result.get("p").doubleValue()).isCloseTo(0.09296585767173988, within(1e-12));
        assertThat(result.get("exact").booleanValue()).isTrue();
        assertThat(result.get("standardError").intValue()).isZero();
    }

    @Test
    void a_table_that_is_too_large_is_drawn_from_the_seed() {
        String large = "900,1000,1100;1200,900,1000;900,1300,1000";

        JsonNode result = fisher(large, "--seed", "5");

        assertThat(result.get("exact").booleanValue()).isFalse();
        assertThat(result.get("standardError").doubleValue()).isPositive();
        assertThat(result.get("method").textValue()).contains("seed 5");
        assertThat(fisher(large, "--seed", "5")).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3,1",
                "3;1",
                "3,1;1",
                "3,-1;1,3",
                "3,x;1,3",
                "3,1;;1,3",
                "3.5,1;1,3",
                "99999999999,1;1,3"
            })
    void what_is_no_table_is_unusable(String table) {
        Ran ran = Ran.workbench("fisher", "--table", table);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("must ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,1;1|CountTable.counts: must have rows of the same length",
                "3,1|--table: must have two rows and two columns or more",
                "3,-1;1,3|--table: must be whole numbers in [0, 10000000]"
            })
    void the_message_names_the_rule(String table, String message) {
        assertThat(Ran.workbench("fisher", "--table", table).err()).contains(message);
    }
}
