package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingStoryTest {

    @Test
    void it_says_what_no_line_shows_and_nothing_of_a_person() {
        assertThat(TrainingStory.text())
                .startsWith("WHOM TO TRAIN FIRST. The answers are reconstructed: no finding of anybody.")
                .contains("No line is shown to separate the scores after correction")
                .contains("That does not show that the groups are alike.")
                .contains("Groups of fewer than 10 people with a score are not shown")
                .contains("People who choose to come and to answer may be readier than others")
                .doesNotContain("R01", "NaN", "\r");
    }
}
