package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollaborationStoryTest {

    @Test
    void it_shows_gaps_contradictions_and_what_an_event_and_a_programme_lack() {
        assertThat(CollaborationStory.text())
                .contains("Invented; no real organisation is described.")
                .contains("Custody suite with Crisis team: +50, more is wanted (10 now, 60 wanted)")
                .contains("Liaison and diversion team with Drug and alcohol service: rank now\n")
                .contains("level 2: a report delays the case\n      Magistrate, object")
                .contains("misses: equal status, others seen as typical of their group\n")
                .contains("Phase 3, graduated, over about a year: lacking\n")
                .contains("lacks, for mental health: how the justice process works, and its policy\n")
                .doesNotContain("\r");
        assertThat(CollaborationStory.text().lines())
                .hasSizeLessThanOrEqualTo(70)
                .allMatch(line -> line.length() <= 200);
    }

    @Test
    void it_is_told_by_name_and_not_among_the_three() {
        assertThat(Stories.text()).doesNotContain("WORKING TOGETHER");
    }
}
