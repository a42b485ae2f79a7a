package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoopStoryTest {

    @Test
    void it_says_what_came_of_referrals_and_of_what_each_figure_is_a_share() {
        assertThat(LoopStory.text())
                .startsWith("DOES THE LOOP CLOSE? An invented team")
                .contains("Outcome: known of 10, not yet due of 3, unknown of 10.")
                .contains("Lost: 4 of 21 referrals and signposts that were answered, have a known outcome or are due")
                .contains("Attended: 8 of 11 appointments that nobody called off")
                .contains("half by day 46.0, three quarters not reached")
                .doesNotContain("case-", "NaN", "null", "\r");
    }

    @Test
    void thirteen_keys_are_told_and_none_is_called_validated() {
        assertThat(LoopStory.text())
                .contains("none is validated")
                .contains("\n1 knows local services and people in them\n")
                .contains("\n13 raises awareness among justice staff\n");
    }
}
