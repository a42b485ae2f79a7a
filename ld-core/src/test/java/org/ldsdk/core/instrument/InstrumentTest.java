package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** A definition as a file: what is read, what is refused, and by which hash it is known. */
class InstrumentTest {

    private static final String TWO = TestInstruments.text("two-questions.json");

    /**
     * Made independently of this code: {@code json.dumps(value, sort_keys=True, separators=(',', ':'))} and SHA-256 in Python 3.11. If it
     * moves, every stored result points at a definition that nobody has.
     */
    private static final String SHA_256 = "a6523dbed19e99e61cf51b93efa2807978457c8f699e5190c88b8c84cba219b9";

    private static String hash(String json) {
        return Instrument.read(json, "two.json").definition().sha256();
    }

    @Test
    void the_hash_of_a_definition_never_moves() {
        assertThat(hash(TWO)).isEqualTo(SHA_256);
    }

    @Test
    void line_ends_and_white_space_do_not_move_it() {
        assertThat(hash(TWO.replace("\n", "\r\n"))).isEqualTo(SHA_256);
        assertThat(hash("\t " + TWO.replace("\n", "").replace("  ", ""))).isEqualTo(SHA_256);
        assertThat(hash(TWO.replace("\"cutOff\": 2", "\"cutOff\": 2.0"))).isEqualTo(SHA_256);
    }

    @Test
    void a_key_that_is_not_used_leaves_it_alone_and_one_that_is_used_does_not() {
        assertThat(hash(TWO.replace("\"version\": \"1\",", "\"version\": \"1\", \"caveats\": [],")))
                .isNotEqualTo(SHA_256);
        assertThat(hash(TWO.replace("\"cutOff\": 2", "\"cutOff\": 1"))).isNotEqualTo(SHA_256);
        assertThat(hash(TWO.replace("Two questions", "Two Questions"))).isNotEqualTo(SHA_256);
    }

    @Test
    void what_was_read_is_written_again_unchanged() {
        Instrument read = Instrument.read(TWO, "two.json");
        assertThat(read.toJson()).isEqualTo(Json.tree(TWO, "two.json"));
        assertThat(read.toJson().fieldNames().next()).isEqualTo("id");
        assertThat(read.definition().id()).isEqualTo("two-questions");
        assertThat(read.definition().version()).isEqualTo("1");
    }

    @Test
    void unknown_and_double_keys_and_wrong_types_are_refused_by_name() {
        assertThatThrownBy(
                        () -> Instrument.read(TWO.replace("\"label\": \"first\"", "\"lable\": \"first\""), "two.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("lable");
        assertThatThrownBy(() -> Instrument.read(TWO.replace("\"title\"", "\"id\": \"x\", \"title\""), "two.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() ->
                        Instrument.read(TWO.replace("\"kind\": \"at-least\"", "\"kind\": \"atLeast\""), "two.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> Instrument.read(TWO.replace("\"points\": 1", "\"points\": 1.5"), "two.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("points");
    }

    @Test
    void a_range_turned_round_is_refused() {
        assertThatThrownBy(() -> new ScoreRange(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ScoreRange: must be finite with min at most max, but was 2.0..1.0");
        assertThatThrownBy(() -> new ScoreRange(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ScoreRange(1, 1).words()).isEqualTo("1..1");
    }
}
