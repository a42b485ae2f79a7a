package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapStoryTest {

    private static final String TEXT = GapStory.text();

    @Test
    void it_says_who_is_left_without_an_offer_by_sex_and_age() {
        assertThat(TEXT)
                .startsWith("WHERE NEEDS STAY UNMET. 600 invented people")
                .contains("Have this need, and it is not met now: 426 of 600 (71 %, 67 % to 74 %).")
                .contains("Of those, are met by no offer: 210 of 299")
                .contains("A report like this cannot show why groups differ.");
    }

    @Test
    void no_case_and_no_figure_of_one_to_four_people_is_printed() {
        assertThat(TEXT).doesNotContain("invented-1").doesNotContainPattern("[:;] [1-4] of \\d+ \\(");
    }
}
