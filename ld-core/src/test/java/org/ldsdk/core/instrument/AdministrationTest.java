package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Administration.Mode;
import org.ldsdk.core.instrument.Note.Kind;
import org.ldsdk.core.json.Json;

/** How an instrument was given: said as it was stated, and no more. */
class AdministrationTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-02T14:10:30+01:00");

    private static final Administration ALL = Administration.notStated()
            .at(TIME)
            .mode(Mode.INTERVIEWER)
            .interpreter(true)
            .appropriateAdult(true)
            .otherAdult(true)
            .intoxicated(true)
            .withdrawing(true)
            .hoursSinceArrest(5.5);

    private static final Administration NONE = Administration.notStated()
            .mode(Mode.SELF)
            .interpreter(false)
            .appropriateAdult(false)
            .otherAdult(false)
            .intoxicated(false)
            .withdrawing(false);

    @Test
    void what_is_stated_is_said_and_what_is_not_stated_is_named() {
        assertThat(ALL.text())
                .isEqualTo("Given: 2026-03-02 14:10 +01:00, asked by an interviewer, an interpreter used,"
                        + " an appropriate adult present, another adult present, the person intoxicated,"
                        + " the person withdrawing, 5.5 hours after arrest.");
        assertThat(NONE.text())
                .isEqualTo("Given: answered by the person alone, no interpreter used, no appropriate adult,"
                        + " no other adult, not intoxicated, not withdrawing. Not stated: when, hours since arrest.");
        assertThat(Administration.notStated().text()).isEqualTo("Given: not stated when or how.");
    }

    @Test
    void each_caveat_hangs_on_something_that_was_stated() {
        assertThat(ALL.caveats()).hasSize(6);
        assertThat(NONE.caveats()).isEmpty();
        assertThat(Administration.notStated().at(TIME).mode(Mode.SELF).caveats())
                .isEmpty();
        assertThat(Administration.notStated().interpreter(true).caveats())
                .containsExactly(
                        "An interpreter was used: the person answered the interpreter's words, not the tool's own.");
        assertThat(Administration.notStated().hoursSinceArrest(1).caveats())
                .containsExactly("Given 1 hour after arrest: answers may differ at another time.");
        for (Administration one : List.of(
                Administration.notStated().appropriateAdult(true),
                Administration.notStated().otherAdult(true),
                Administration.notStated().intoxicated(true),
                Administration.notStated().withdrawing(true))) {
            assertThat(one.caveats()).hasSize(1);
            assertThat(ALL.caveats()).containsAll(one.caveats());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void hours_are_0_or_more_and_are_not_repeated(double hours) {
        assertThatThrownBy(() -> ALL.hoursSinceArrest(hours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Administration.hoursSinceArrest: must be 0 or more, and finite");
        assertThat(ALL.hoursSinceArrest(0).hoursSinceArrest()).hasValue(0);
    }

    @Test
    void the_json_holds_what_was_stated_alone_and_comes_back_the_same() {
        assertThat(Json.write(Administration.notStated())).isEqualTo("{}");
        assertThat(Json.write(NONE))
                .isEqualTo("{\"mode\":\"self\",\"interpreter\":false,\"appropriateAdult\":false,\"otherAdult\":false,"
                        + "\"intoxicated\":false,\"withdrawing\":false}");
        for (Administration given : List.of(ALL, NONE, Administration.notStated())) {
            assertThat(Json.read(Json.write(given), Administration.class, "given.json"))
                    .isEqualTo(given);
            Response response = Response.empty().answer("1", "2").given(given);
            assertThat(Json.read(Json.write(response), Response.class, "response.json"))
                    .isEqualTo(response);
        }
        assertThat(Json.read("{\"answers\": {\"1\": \"2\"}}", Response.class, "response.json"))
                .isEqualTo(Response.empty().answer("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"givenAt\": \"2026-03-02\"}",
                "{\"mode\": \"telephone\"}",
                "{\"intoxicated\": \"yes\"}",
                "{\"hoursSinceArrest\": -1}",
                "{\"name\": \"somebody\"}"
            })
    void json_that_is_not_so_is_refused(String json) {
        assertThatThrownBy(() -> Json.read(json, Administration.class, "given.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageNotContainingAny("2026", "telephone", "yes", "-1", "somebody");
    }

    @Test
    void its_text_form_shows_nothing() {
        assertThat(ALL.toString()).isEqualTo("Administration{}");
        assertThat(Response.empty().given(ALL).toString()).isEqualTo("Response{}");
    }

    @Test
    void it_stays_with_the_response_whatever_is_added_or_corrected() {
        Response response = Response.empty()
                .given(NONE)
                .given(ALL)
                .answer("1", "2")
                .fact("age", "30")
                .correct("1", Known.of("3"))
                .correctFact("age", Known.of("31"));
        assertThat(response.administration()).contains(ALL);
        assertThat(response)
                .isEqualTo(Response.empty().answer("1", "3").fact("age", "31").given(ALL));
    }

    @Test
    void its_caveats_come_after_what_was_found_and_before_the_definitions_own() {
        Scorer scorer = Scorer.of(TestInstruments.read("risk-like.json"));
        List<Note> plain = scorer.score(Response.empty()).notes();
        List<Note> notes = scorer.score(Response.empty().given(ALL)).notes();
        assertThat(notes).hasSize(plain.size() + 6).containsAll(plain);
        assertThat(notes.stream().map(Note::kind).filter(kind -> kind.compareTo(Kind.UNCONFIRMED) >= 0))
                .isSorted();
    }
}
