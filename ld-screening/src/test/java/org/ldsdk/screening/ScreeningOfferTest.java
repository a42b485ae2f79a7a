package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.OfferStep.By;
import org.ldsdk.screening.OfferStep.Reason;
import org.ldsdk.screening.OfferStep.Status;

/** What becomes of the offer of a screen. */
class ScreeningOfferTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-02T14:10:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static OfferStep step(Status status) {
        return switch (status) {
            case OFFERED -> OfferStep.offered(TIME);
            case DECLINED -> OfferStep.declined(TIME);
            case NOT_POSSIBLE_NOW -> OfferStep.notPossibleNow(TIME, Reason.ASLEEP);
            case DEFERRED -> OfferStep.deferred(TIME, Reason.NO_TIME, DAY);
            case GIVEN -> OfferStep.given(TIME);
            case DUE_AGAIN -> OfferStep.dueAgain(TIME, DAY);
        };
    }

    /** A record that ends with this status. */
    private static ScreeningOffer ending(Status status) {
        boolean needsAnOffer = status == Status.DECLINED || status == Status.GIVEN;
        return needsAnOffer
                ? ScreeningOffer.of("phq-9", OfferStep.offered(TIME)).then(step(status))
                : ScreeningOffer.of("phq-9", step(status));
    }

    private static final Map<Status, Set<Status>> CAN_FOLLOW = new EnumMap<>(Map.of(
            Status.OFFERED, EnumSet.of(Status.DECLINED, Status.NOT_POSSIBLE_NOW, Status.DEFERRED, Status.GIVEN),
            Status.DECLINED, EnumSet.of(Status.OFFERED, Status.DUE_AGAIN),
            Status.NOT_POSSIBLE_NOW, EnumSet.of(Status.OFFERED, Status.NOT_POSSIBLE_NOW, Status.DEFERRED),
            Status.DEFERRED, EnumSet.of(Status.OFFERED, Status.NOT_POSSIBLE_NOW, Status.DEFERRED),
            Status.GIVEN, EnumSet.of(Status.DUE_AGAIN),
            Status.DUE_AGAIN, EnumSet.of(Status.OFFERED, Status.NOT_POSSIBLE_NOW, Status.DEFERRED)));

    @ParameterizedTest
    @EnumSource
    void only_what_makes_sense_follows(Status status) {
        ScreeningOffer offer = ending(status);
        for (Status next : Status.values()) {
            if (CAN_FOLLOW.get(status).contains(next)) {
                assertThat(offer.then(step(next)).last().status()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> offer.then(step(next)))
                        .isInstanceOf(ProblemsException.class)
                        .hasMessage("ScreeningOffer[phq-9].steps["
                                + offer.steps().size() + "].status: must be one that can follow the step before it");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "GIVEN"})
    void nothing_is_declined_or_given_before_it_is_offered(Status status) {
        assertThatThrownBy(() -> ScreeningOffer.of("phq-9", step(status)))
                .hasMessage("ScreeningOffer[phq-9].steps[0].status: must be one an offer can begin with");
    }

    @Test
    void time_does_not_go_back_wherever_it_is_told() {
        ScreeningOffer offer = ScreeningOffer.of("phq-9", OfferStep.offered(TIME));
        assertThatThrownBy(() -> offer.then(OfferStep.declined(TIME.minusMinutes(1))))
                .hasMessage("ScreeningOffer[phq-9].steps[1].at: must not lie before the step before it");
        assertThatCode(() -> offer.then(OfferStep.declined(OffsetDateTime.parse("2026-03-02T15:10:00+01:00"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> offer.then(OfferStep.deferred(TIME, Reason.NO_TIME, DAY.minusDays(1))))
                .hasMessage("ScreeningOffer[phq-9].steps[1].due: must not lie before the day of the step");
    }

    @Test
    void each_status_says_what_it_must_and_no_more() {
        ScreeningOffer offer = ScreeningOffer.of("phq-9", OfferStep.offered(TIME));
        assertThat(offer.then(OfferStep.declined(TIME)
                                .because(Reason.NONE_GIVEN)
                                .by(By.PERSON))
                        .last()
                        .reason())
                .contains(Reason.NONE_GIVEN);
        assertThat(offer.then(OfferStep.notPossibleNow(TIME, Reason.ASLEEP).due(DAY))
                        .last()
                        .due())
                .contains(DAY);
        assertThatThrownBy(() ->
                        offer.then(OfferStep.given(TIME).because(Reason.OTHER).due(DAY)))
                .hasMessage("""
                        ScreeningOffer[phq-9].steps[1].reason: must not be there with this status
                        ScreeningOffer[phq-9].steps[1].due: must not be there with this status""");
        assertThatThrownBy(() -> Json.read("""
                        {"tool": "phq-9", "steps": [{"status": "deferred", "at": "2026-03-02T14:10:00Z"}]}""", ScreeningOffer.class, "offer.json"))
                .hasMessageContaining("steps[0].reason: must be there with this status")
                .hasMessageContaining("steps[0].due: must be there with this status");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED,false,false",
        "DECLINED,false,false",
        "NOT_POSSIBLE_NOW,true,true",
        "DEFERRED,false,true",
        "GIVEN,false,false",
        "DUE_AGAIN,false,true"
    })
    void it_is_due_from_the_day_that_was_set(Status status, boolean dayBefore, boolean onTheDay) {
        ScreeningOffer offer = ending(status);
        assertThat(offer.isDue(DAY.minusDays(1))).isEqualTo(dayBefore);
        assertThat(offer.isDue(DAY)).isEqualTo(onTheDay);
        assertThat(offer.isDue(DAY.plusYears(1))).isEqualTo(onTheDay);
    }

    @Test
    void what_was_not_possible_waits_for_the_day_if_one_was_set() {
        ScreeningOffer offer = ScreeningOffer.of(
                "phq-9", OfferStep.notPossibleNow(TIME, Reason.INTOXICATED).due(DAY.plusDays(1)));
        assertThat(offer.isDue(DAY)).isFalse();
        assertThat(offer.isDue(DAY.plusDays(1))).isTrue();
    }

    @Test
    void its_json_comes_back_the_same() {
        ScreeningOffer offer = ScreeningOffer.of(
                        "phq-9",
                        OfferStep.notPossibleNow(TIME, Reason.INTOXICATED).by(By.HEALTHCARE_STAFF))
                .then(OfferStep.offered(TIME.plusHours(6)))
                .then(OfferStep.given(TIME.plusHours(6)))
                .then(OfferStep.dueAgain(TIME.plusHours(7), DAY.plusMonths(2)));
        String json = Json.write(offer);
        assertThat(json)
                .startsWith("{\"tool\":\"phq-9\",\"steps\":[{\"status\":\"not-possible-now\","
                        + "\"at\":\"2026-03-02T14:10:00Z\",\"by\":\"healthcare-staff\",\"reason\":\"intoxicated\"},"
                        + "{\"status\":\"offered\",\"at\":\"2026-03-02T20:10:00Z\"},");
        assertThat(Json.read(json, ScreeningOffer.class, "offer.json")).isEqualTo(offer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tool\": \"phq-9\"}",
                "{\"tool\": \"phq-9\", \"steps\": []}",
                "{\"tool\": \"phq-9\", \"steps\": [{\"status\": \"refused\", \"at\": \"2026-03-02T14:10:00Z\"}]}",
                "{\"tool\": \"phq-9\", \"steps\": [{\"status\": \"offered\", \"at\": \"yesterday\"}]}",
                "{\"tool\": \"phq-9\", \"steps\": [{\"status\": \"offered\", \"at\": \"2026-03-02T14:10:00Z\", \"name\": \"A\"}]}"
            })
    void json_that_is_not_so_is_refused(String json) {
        assertThatThrownBy(() -> Json.read(json, ScreeningOffer.class, "offer.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageNotContainingAny("refused", "yesterday");
    }

    @Test
    void its_text_form_shows_no_step() {
        ScreeningOffer offer = ending(Status.NOT_POSSIBLE_NOW);
        assertThat(List.of(
                        offer.toString(), offer.last().toString(), offer.steps().toString()))
                .containsExactly("ScreeningOffer{tool=phq-9}", "OfferStep", "[OfferStep]");
    }
}
