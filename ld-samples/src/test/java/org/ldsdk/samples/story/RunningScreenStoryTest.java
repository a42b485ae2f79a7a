package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningScreenStoryTest {

    @Test
    void it_shows_the_offer_the_screen_under_way_and_the_change() {
        assertThat(RunningScreenStory.text())
                .contains("not possible now", "On 2026-03-10 it is due.")
                .contains("Always to be asked, and not answered: item 9")
                .contains("Screen for major depression (screen-10): met.")
                .contains("always to be asked; settles every open rule, whatever the answer")
                .contains("Total: 18, then 5; lower by 13.")
                .contains("Earlier: An interpreter was used")
                .doesNotContain("\r");
        assertThat(RunningScreenStory.text().lines())
                .hasSizeLessThanOrEqualTo(40)
                .allMatch(line -> line.length() <= 200);
    }
}
