package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;

/** What every reader of a result should know. */
class NotesTest {

    private static List<String> notes(String json, Response response) {
        return Scorer.of(Instrument.read(json, "notes.json")).score(response).notes().stream()
                .map(Note::text)
                .toList();
    }

    @Test
    void what_must_be_asked_heads_every_result() {
        assertThat(notes(
                        TestInstruments.text("risk-like.json"),
                        Response.empty().answer("1", "2").answer("2", "2").answer("3", "2")))
                .containsExactly(
                        "Item 5 must always be asked and has no answer.",
                        "Scale total is not estimated: an item that must always be asked is missing in it.",
                        "A screen is not a diagnosis.");
        assertThat(notes(
                        TestInstruments.text("risk-like.json"),
                        Response.empty().missing("5", MissingReason.NOT_APPLICABLE)))
                .startsWith("Item 5 must always be asked and has no answer.")
                .contains("A threshold that is not met does not exclude need.");
    }

    @Test
    void a_decided_verdict_does_not_silence_it() {
        Response decided = Response.empty()
                .answer("1", "3")
                .answer("2", "3")
                .answer("3", "3")
                .answer("4", "3");
        assertThat(notes(TestInstruments.text("risk-like.json"), decided))
                .startsWith("Item 5 must always be asked and has no answer.");
    }

    @Test
    void numbers_without_a_source_that_was_read_are_unconfirmed() {
        String unread = TestInstruments.text("risk-like.json").replace("\"verified\": true", "\"verified\": false");
        assertThat(notes(unread, Response.empty()))
                .contains(
                        "Not confirmed by a source that was read: points of four; points of reading; scale total; scale mood;"
                                + " threshold ten; threshold risk; threshold either; rule for missing answers.");
        String marked = TestInstruments.text("risk-like.json")
                .replace("\"code\": \"ten\",", "\"code\": \"ten\", \"unconfirmed\": true,");
        assertThat(notes(marked, Response.empty())).contains("Not confirmed by a source that was read: threshold ten.");
    }

    @Test
    void a_coding_is_unconfirmed_only_where_answers_are_read_in_it() {
        Instrument instrument = Instrument.read(
                TestInstruments.text("k10-like.json").replace("\"verified\": true", "\"verified\": false"),
                "notes.json");
        assertThat(instrument.unconfirmedParts()).contains("coding from-0");
        assertThat(unconfirmed(Scorer.of(instrument))).doesNotContain("coding");
        assertThat(unconfirmed(Scorer.of(instrument).with(MissingPolicy.interval())))
                .doesNotContain("coding");
        assertThat(unconfirmed(Scorer.of(instrument).withCoding("from-0"))).contains("; coding from-0; ");
        assertThat(unconfirmed(Scorer.of(instrument).withCoding("from-0").with(MissingPolicy.interval())))
                .contains("; coding from-0; ");
    }

    private static String unconfirmed(Scorer scorer) {
        return scorer.score(Response.empty()).notes().stream()
                .map(Note::text)
                .filter(note -> note.startsWith("Not confirmed"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_instrument_knows_which_of_its_parts_are_confirmed() {
        Instrument read = TestInstruments.read("risk-like.json");
        assertThat(read.isConfirmed(read.thresholds().get(0))).isTrue();
        assertThat(read.isConfirmed(
                        ImmutableThreshold.copyOf(read.thresholds().get(0)).withUnconfirmed(true)))
                .isFalse();
        assertThat(read.isConfirmed(
                        ImmutableThreshold.copyOf(read.thresholds().get(0)).withSource("elsewhere")))
                .isFalse();
    }
}
