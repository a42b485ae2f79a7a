package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeStoryTest {

    @Test
    void it_says_who_was_lost_what_changed_and_what_must_not_be_concluded() {
        assertThat(ChangeStory.text())
                .contains("the second invented: no finding of anybody")
                .contains("44 before, 39 after: 36 matched, 8 lost (only before), 3 only after")
                .contains("insularity: a change is shown at 0.05 after Holm; on the whole scores fell.")
                .contains(
                        "person-centredness: no change is shown at 0.05 after Holm. That does not show that there was none")
                .contains("items: no turn to or from agreement is shown at 0.05 after Holm. That does not show")
                .contains("insularity: reliability 0.69 (alpha of those matched, before)")
                .contains("insularity recovered: no cut-off is cited")
                .contains("There is no control group")
                .doesNotContain("R02", "NaN", "\r");
        assertThat(ChangeStory.text().lines()).hasSizeLessThanOrEqualTo(100);
    }
}
