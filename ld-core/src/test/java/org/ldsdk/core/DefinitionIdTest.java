package org.ldsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of definitions and sources, and what is wrong with them. */
class DefinitionIdTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void the_text_form_shows_enough_of_the_hash_to_tell_two_apart() {
        assertThat(new DefinitionId("phq-9", "1", HASH)).hasToString("phq-9 1 (sha256 0123456789ab...)");
    }

    @Test
    void parts_must_be_there() {
        assertThatThrownBy(() -> new DefinitionId(" ", "1", HASH)).hasMessage("DefinitionId.id: must not be blank");
        assertThatThrownBy(() -> new DefinitionId("phq-9", "", HASH))
                .hasMessage("DefinitionId[phq-9].version: must not be blank");
        for (String wrong : List.of("", HASH.substring(1), HASH + "0", HASH.replace('a', 'A'))) {
            assertThatThrownBy(() -> new DefinitionId("phq-9", "1", wrong))
                    .hasMessage("DefinitionId[phq-9].sha256: must be 64 lower-case hexadecimal digits");
        }
        assertThatThrownBy(() -> new Citation("", Optional.empty(), Optional.empty(), true))
                .hasMessage("Citation.text: must not be blank");
    }

    @Test
    void problems_are_told_together_one_a_line() {
        List<Problem> two = List.of(
                new Problem("Scale[total].range", "must be 0..27"),
                new Problem("row 14, item 3", "must be one of 0, 1"));
        assertThatThrownBy(() -> ProblemsException.throwIfAny(two))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Scale[total].range: must be 0..27\nrow 14, item 3: must be one of 0, 1")
                .hasNoCause();
        assertThat(new ProblemsException(two).problems()).isEqualTo(two);
        ProblemsException.throwIfAny(List.of());
        assertThatThrownBy(() -> new ProblemsException(List.of()))
                .hasMessage("ProblemsException.problems: must not be empty");
    }
}
