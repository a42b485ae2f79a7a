package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.json.Json;

/** The keys of the invented team; figures were counted by hand. */
class KeysProfileTest {

    private static final ServiceStatement STATEMENT =
            ServiceStatement.read(text("statement-invented.json"), "statement-invented.json");
    private static final KeysProfile PROFILE = KeysProfile.of(Invented.caseload(), Invented.QUARTER, STATEMENT);

    private static String text(String file) {
        try (InputStream in = KeysProfileTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyFinding key(KeysProfile profile, String code) {
        return profile.keys().stream()
                .filter(it -> it.key().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Long>> measured(String code) {
        return key(PROFILE, code).measured().stream()
                .map(it -> List.of(it.proportion().count(), it.proportion().total()))
                .toList();
    }

    @Test
    void there_are_thirteen_keys_in_the_published_order() {
        assertThat(PROFILE.keys())
                .extracting(it -> it.key().number())
                .isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(DiversionKeys.shipped().sources().get("keys-to-diversion").verified())
                .isTrue();
    }

    @Test
    void events_measure_six_of_them() {
        assertThat(measured("advice-in-team"))
                .as("the second on the day, the ninth on the day; the tenth four days later, the eighth elsewhere")
                .containsExactly(List.of(2L, 4L));
        assertThat(measured("basic-first"))
                .as("late for the tenth; the sixth was told a day after the drug service was asked")
                .containsExactly(List.of(7L, 8L));
        assertThat(measured("connecting")).containsExactly(List.of(5L, 7L));
        assertThat(measured("crisis-support"))
                .as("the eviction was seen by nobody; the missed payment is of April")
                .containsExactly(List.of(2L, 3L), List.of(3L, 13L));
        assertThat(measured("drop-in")).containsExactly(List.of(3L, 8L));
        assertThat(measured("outcomes")).containsExactly(List.of(7L, 16L), List.of(3L, 5L));
    }

    @Test
    void what_no_event_tells_is_declared_and_who_disagrees_stands_beside() {
        KeyFinding knowledge = key(PROFILE, "local-knowledge");

        assertThat(knowledge.measured()).isEmpty();
        assertThat(knowledge.notMeasured()).hasValue("events do not tell what a team knows");
        assertThat(knowledge.declared())
                .extracting(KeyDeclaration::by)
                .containsExactly("team-manager", "lived-experience-lead");
        assertThat(key(PROFILE, "own-view").measured())
                .as("the events hold neither order nor ratings")
                .isEmpty();
    }

    @Test
    void what_is_neither_measured_nor_declared_is_unknown_and_not_lacking() {
        assertThat(PROFILE.keys().stream().filter(KeyFinding::isUnknown))
                .extracting(it -> it.key().code())
                .containsExactly("psycho-social", "justice-needs");
        KeysProfile nothing = KeysProfile.of(Caseload.of(List.of()), Invented.QUARTER, ServiceStatement.of("new-team"));
        assertThat(nothing.keys()).allMatch(KeyFinding::isUnknown);
        assertThat(nothing.text()).contains("4 housing and benefits advice in the team, at once: unknown");
    }

    @Test
    void offers_of_the_team_are_not_guessed() {
        ServiceStatement silent = ServiceStatement.of("invented-team");
        KeyFinding notSaid = key(KeysProfile.of(Invented.caseload(), Invented.QUARTER, silent), "advice-in-team");
        KeyFinding none = key(
                KeysProfile.of(Invented.caseload(), Invented.QUARTER, silent.withInTeamOffers(Set.of())),
                "advice-in-team");

        assertThat(notSaid.isUnknown()).isTrue();
        assertThat(notSaid.notMeasured()).hasValue("the service does not say which offers are the team's own");
        assertThat(none.measured())
                .singleElement()
                .satisfies(share -> assertThat(share.proportion().count()).isZero());
    }

    @Test
    void the_text_cites_its_source_and_calls_nothing_validated() {
        assertThat(PROFILE.text())
                .startsWith("Keys to diversion, service invented-team. What began from 2026-01-01T00:00:00Z")
                .contains(
                        "Source: Keys to diversion: Best practice for offenders with multiple needs. Centre for Mental"
                                + " Health, April 2014, list of keys in the summary and in section 7.")
                .contains("none is validated", "There is no overall score")
                .contains("Declared, not measured: not in place, says team-manager on 2026-04-10.")
                .contains("3 looks at life as a whole: unknown");
        ObjectNode json = PROFILE.toJson();
        assertThat(json.get("keys").get(11).get("measured").isNull()).isTrue();
        assertThat(json.get("keys").get(11).get("reasons").get("measured").asText())
                .isEqualTo("events do not tell what a team understands");
        assertThat(json.findValues("score")).isEmpty();
        assertThat(json.get("definitions")).hasSize(2);
    }

    @Test
    void a_key_that_is_not_there_and_the_same_word_twice_are_refused() {
        KeyDeclaration other = new KeyDeclaration(
                "charm", KeyDeclaration.Says.IN_PLACE, "team-manager", LocalDate.parse("2026-04-10"));
        ServiceStatement wrong = ServiceStatement.of("t").with(other);

        assertThatThrownBy(() -> KeysProfile.of(Invented.caseload(), Invented.QUARTER, wrong))
                .hasMessageStartingWith("ServiceStatement.declarations[0].key: must be one of local-knowledge, ")
                .hasMessageEndingWith(", but was charm");
        assertThatThrownBy(() -> wrong.with(other))
                .hasMessage("ServiceStatement.declarations[1]: must be different in key, role or day from each other");
        assertThatThrownBy(() ->
                        new KeyDeclaration("own-view", KeyDeclaration.Says.PARTLY, " ", LocalDate.parse("2026-04-10")))
                .hasMessage("KeyDeclaration: must have a key, and say by whom");
    }

    @Test
    void faulty_keys_are_named_all_at_once() {
        ObjectNode json = (ObjectNode) Json.toTree(DiversionKeys.shipped());
        ObjectNode second = (ObjectNode) json.get("keys").get(1);
        second.put("number", 7).put("source", "hearsay").remove("notMeasured");

        assertThatThrownBy(() -> DiversionKeys.read(json, "keys.json"))
                .hasMessageContaining("DiversionKey[engagement].number: must be 2, but was 7")
                .hasMessageContaining("DiversionKey[engagement].source: must be one of the sources, but was hearsay")
                .hasMessageContaining("DiversionKey[engagement]: must have either figures or notMeasured");
    }

    @Test
    void a_statement_is_written_as_it_is_read() {
        assertThat(ServiceStatement.read(Json.write(STATEMENT), "again.json")).isEqualTo(STATEMENT);
        assertThat(DiversionKeys.read(Json.toTree(DiversionKeys.shipped()), "again.json"))
                .isEqualTo(DiversionKeys.shipped());
    }
}
