package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.json.Examples.Rule;

class JsonLimitsTest {

    private static final Duration QUICK = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void ten_thousand_levels_are_refused_quickly(String level) {
        Assertions.assertTimeoutPreemptively(
                QUICK,
                () -> assertThatThrownBy(() -> Json.tree(level.repeat(10_000), "x"))
                        .hasMessageEndingWith("must be nested at most 100 deep")
                        .hasMessageStartingWith("x:1:")
                        .hasNoCause());
    }

    @Test
    void ten_thousand_levels_of_variants_are_refused_quickly() {
        String bomb = "{\"kind\":\"any-of\",\"parts\":[".repeat(10_000);
        Assertions.assertTimeoutPreemptively(
                QUICK,
                () -> assertThatThrownBy(() -> Json.read(bomb, Rule.class, "x"))
                        .hasMessageEndingWith("must be nested at most 100 deep"));
    }

    @Test
    void nesting_is_limited_exactly() {
        String most = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);
        assertThat(Json.write(Json.tree(most, "x"))).isEqualTo(most);
        assertThatThrownBy(() -> Json.tree("[" + most + "]", "x")).hasMessageContaining("must be nested at most");
    }

    @Test
    void what_is_nested_too_deep_is_not_written() {
        List<?> deep = List.of();
        for (int i = 0; i < Json.MAX_DEPTH; i++) {
            deep = List.of(deep);
        }
        List<?> tooDeep = deep;
        assertThatThrownBy(() -> Json.write(tooDeep))
                .hasMessageStartingWith("value[0][0]")
                .hasMessageEndingWith("must be nested at most 100 deep")
                .hasNoCause();
        assertThat(Json.write(deep.get(0))).hasSize(200);
    }

    @Test
    void a_stream_is_read_no_further_than_the_limit() {
        Endless fiftyMegabytes = new Endless(50L * 1024 * 1024);
        Assertions.assertTimeoutPreemptively(
                QUICK,
                () -> assertThatThrownBy(() -> Json.tree(fiftyMegabytes, "x"))
                        .hasMessage("x: must be at most 16 MiB of JSON"));
        assertThat(fiftyMegabytes.read).isLessThan(2L * Json.MAX_SIZE);
    }

    @Test
    void a_text_is_limited_exactly() {
        String blank = " ".repeat(Json.MAX_SIZE - 1);
        assertThat(Json.tree(blank + "1", "x").intValue()).isEqualTo(1);
        assertThatThrownBy(() -> Json.tree(blank + "12", "x")).hasMessage("x: must be at most 16 MiB of JSON");
    }

    @Test
    void a_single_text_is_limited_exactly() {
        String most = "x".repeat(Json.MAX_TEXT);
        assertThat(Json.tree("\"" + most + "\"", "x").textValue()).isEqualTo(most);
        assertThatThrownBy(() -> Json.tree("\"" + most + "x\"", "x"))
                .hasMessage("x:1:1: must be a text of at most 1000000 characters");
    }

    @Test
    void a_number_is_limited_exactly() {
        String most = "1".repeat(Json.MAX_NUMBER);
        assertThat(Json.write(Json.tree(most, "x"))).isEqualTo(most);
        assertThatThrownBy(() -> Json.tree(most + "1", "x"))
                .hasMessage("x:1:1: must be a number of at most 100 characters");
    }

    @Test
    void a_name_is_limited_and_a_long_one_is_cut_in_the_place() {
        assertThatThrownBy(() -> Json.tree("{\"" + "n".repeat(1001) + "\":1}", "x"))
                .hasMessage("x:1:1: must have a name of at most 1000 characters");
        assertThatThrownBy(() -> Json.read("{\"" + "n".repeat(100) + "\":1}", Rule.class, "x"))
                .hasMessageContaining("kind: must be one of");
        assertThatThrownBy(() -> Json.tree("{\"" + "n".repeat(100) + "\":?}", "x"))
                .hasMessage("x:1:105 ['" + "n".repeat(60) + "...']: must be well-formed JSON");
    }

    /** So many blanks. */
    private static final class Endless extends InputStream {

        private final long length;
        private long read;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (read >= length) {
                return -1;
            }
            Arrays.fill(bytes, offset, offset + count, (byte) ' ');
            read += count;
            return count;
        }
    }
}
