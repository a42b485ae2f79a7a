package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.core.instrument.Faults.faults;

import org.junit.jupiter.api.Test;

/** Faults of scales and bands, one at a time in a definition that is sound without it. */
class ScaleLintTest {

    @Test
    void a_scale_must_have_known_items_once() {
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": [\"1\", \"9\"]"))
                .contains("Scale[part].items: must be codes of items, but was 9");
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": [\"1\", \"1\"]"))
                .contains("Scale[part].items: must not name an item twice, but item 1 is");
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": []"))
                .contains("Scale[part].items: must not be empty");
    }

    @Test
    void reversal_needs_a_declared_range_and_an_item_of_the_scale() {
        assertThat(faults("\"range\": {\"min\": 0, \"max\": 2}, \"options\"", "\"options\""))
                .containsExactly(
                        "Scale[part].reversed: must be items whose options declare a range, but OptionSet[amount] of"
                                + " item 2 does not");
        assertThat(faults("\"reversed\": [\"2\"]", "\"reversed\": [\"3\"]"))
                .containsExactly("Scale[part].reversed: must be items of the scale, but was 3");
    }

    @Test
    void cuts_belong_to_counts() {
        assertThat(faults("\"cuts\": {\"1\": 1, \"3\": 2}", "\"cuts\": {\"1\": 1}"))
                .contains("Scale[count].cuts: must have a cut for every item, but item 3 has none");
        assertThat(faults("\"cuts\": {\"1\": 1, \"3\": 2}", "\"cuts\": {\"1\": 1, \"3\": 2, \"2\": 1}"))
                .containsExactly("Scale[count].cuts: must be for items of the scale, but was for 2");
        assertThat(faults("\"rule\": \"mean\", ", "\"rule\": \"mean\", \"cuts\": {\"1\": 1}, "))
                .containsExactly("Scale[part].cuts: must be empty unless the rule is count");
    }

    @Test
    void a_range_must_be_what_the_items_give() {
        assertThat(faults("\"range\": {\"min\": 0, \"max\": 6}", "\"range\": {\"min\": 0, \"max\": 5}"))
                .contains("Scale[total].range: must be 0..6, but was 0..5");
        assertThat(faults("\"rule\": \"mean\"", "\"rule\": \"percentage-of-answered\""))
                .containsExactly("Scale[part].range: must be 0..100, but was 0..2");
        assertThat(faults("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}"))
                .contains("OptionSet[amount].range: must be -1..2, but was 0..2");
    }

    @Test
    void a_percentage_has_no_points_below_0() {
        String below =
                Faults.SOUND.replace("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}");
        assertThat(faults(below.replace("\"rule\": \"mean\"", "\"rule\": \"percentage-of-answered\"")))
                .contains("Scale[part].rule: must not be a percentage of points below 0, but item 1 has them");
    }

    @Test
    void bands_must_cover_the_range_without_gap_or_overlap() {
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 4, \"to\": 6"))
                .containsExactly("BandSet[levels].bands: must leave no gap, but high 4..6 should begin at 3");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 2, \"to\": 6"))
                .containsExactly(
                        "BandSet[levels].bands: must not overlap or go below the range, but high 2..6 should begin at 3");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 3, \"to\": 7"))
                .containsExactly("BandSet[levels].bands: must end at 6, but high 3..7 does not");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 3, \"to\": 2"))
                .containsExactly(
                        "BandSet[levels].bands: must go upwards, but high 3..2 does not",
                        "BandSet[levels].bands: must end at 6, but high 3..2 does not");
        assertThat(faults("\"code\": \"levels\", \"scale\": \"total\"", "\"code\": \"levels\", \"scale\": \"totals\""))
                .containsExactly("BandSet[levels].scale: must be one of [total, part, count], but was totals");
        assertThat(faults(
                        "\"code\": \"other\", \"scale\": \"total\"",
                        "\"code\": \"other\", \"scale\": \"total\", \"primary\": true"))
                .containsExactly("BandSet[other].primary: must not be said of a second set of scale total");
    }
}
