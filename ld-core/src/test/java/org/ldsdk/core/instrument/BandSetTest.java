package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names for stretches of a scale. */
class BandSetTest {

    private static final Scorer AUDIT = Scorer.of(TestInstruments.read("audit-like.json"));

    private static Optional<String> level(Response response) {
        return AUDIT.score(response).bands().get("levels");
    }

    /** Items 1, 2, 3 and 9, 10 decide; the others are 0. */
    private static Response scoring(int... points) {
        Response response = Response.empty();
        for (int item = 1; item <= 10; item++) {
            int position = item <= 3 ? item - 1 : item >= 9 ? item - 6 : -1;
            response = response.answer(Integer.toString(item), Integer.toString(position < 0 ? 0 : points[position]));
        }
        return response;
    }

    @Test
    void a_band_begins_at_its_first_score() {
        assertThat(level(scoring(1, 3, 3, 0, 0))).contains("lower");
        assertThat(level(scoring(1, 4, 3, 0, 0))).contains("increasing");
        assertThat(level(scoring(4, 4, 3, 4, 0))).contains("increasing");
        assertThat(level(scoring(4, 4, 4, 4, 0))).contains("higher");
        assertThat(level(scoring(4, 4, 4, 4, 4))).contains("possible dependence");
    }

    @Test
    void an_interval_has_a_band_only_if_both_ends_lie_in_it() {
        Response neverButTen = Response.empty().answer("1", "0").answer("9", "0");
        assertThat(level(neverButTen)).contains("lower");
        assertThat(level(Response.empty().answer("1", "0"))).isEmpty();
        assertThat(level(Response.empty())).isEmpty();
    }

    /** Bands of a mean touch: 1 is where one ends and the next begins. */
    @Test
    void where_two_bands_touch_the_upper_one_holds() {
        String json = TestInstruments.text("linter-base.json")
                .replace("\"code\": \"other\", \"scale\": \"total\"", "\"code\": \"other\", \"scale\": \"part\"")
                .replace(
                        "{\"name\": \"all\", \"from\": 0, \"to\": 6}",
                        "{\"name\": \"low\", \"from\": 0, \"to\": 1}, {\"name\": \"high\", \"from\": 1, \"to\": 2}");
        Scorer mean = Scorer.of(Instrument.read(json, "mean.json"));
        assertThat(mean.score(Response.empty().answer("1", "none").answer("2", "none"))
                        .bands())
                .containsEntry("other", Optional.of("high"));
        assertThat(mean.score(Response.empty().answer("1", "none").answer("2", "some"))
                        .bands())
                .containsEntry("other", Optional.of("low"));
    }
}
