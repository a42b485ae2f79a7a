package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;

/** What offers say of each other, of the ways in and of their own age, and the local ways to urgent help. */
class OfferLinksTest {

    private final ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
    private final ObjectNode team = (ObjectNode) json.at("/offers/0");
    private final ObjectNode therapy = (ObjectNode) json.at("/offers/1");

    private ServiceDirectory directory() {
        return Samples.schemes().with(json, "invented.json");
    }

    private OfferFinding found(String offer, NeedsProfile person) {
        return Eligibility.of(directory(), ComplexityRules.shipped(), Samples.RULE)
                .evaluate(person)
                .offers()
                .get(offer);
    }

    @Test
    void an_offer_answers_for_itself_unless_it_names_an_agency() {
        team.put("agency", "invented-trust");
        assertThat(directory().offer("invented-community-team").orElseThrow().answeredFor())
                .isEqualTo("invented-trust");
        assertThat(directory().offer("cass").orElseThrow().answeredFor()).isEqualTo("cass");
    }

    @Test
    void new_keys_are_read_and_written_and_absent_ones_leave_no_trace() {
        team.put("agency", "invented-trust")
                .putArray("accessRoutes")
                .add("self")
                .add("in-team");
        team.putObject("waiting").put("days", 21);
        team.putArray("requires").add("invented-housing-options");
        team.putArray("notWith").add("mo-del");
        ServiceOffer offer = directory().offer("invented-community-team").orElseThrow();
        assertThat(offer.accessRoutes()).containsExactly(AccessRoute.SELF, AccessRoute.IN_TEAM);
        assertThat(offer.waiting()).contains(new WaitingTime(21, Optional.empty(), Optional.empty()));
        assertThat(Json.toTree(offer).get("accessRoutes")).hasToString("[\"self\",\"in-team\"]");
        assertThat(Json.write(directory().offer("cass").orElseThrow()))
                .doesNotContain("agency", "accessRoutes", "waiting", "requires", "notWith");
        assertThat(Json.write(NeedsProfile.of("p"))).doesNotContain("refused", "chosen");
    }

    @Test
    void a_service_reached_by_the_family_doctor_alone_asks_for_registration() {
        team.putArray("accessRoutes").add("gp-only");
        OfferFinding without = found("invented-community-team", Samples.person());
        assertThat(without.failing().stream().map(one -> one.criterion().code()))
                .containsExactly("severity", "only-way-in");
        assertThat(without.reasons()).containsExactly(EntryReason.BELOW, EntryReason.OTHER_CRITERION);
        assertThat(without.explain())
                .contains("Asked: is registered with a family doctor, who alone refers. Found: registration with a"
                        + " family doctor is no and must be yes. Invented.");
    }

    @Test
    void registering_is_a_step_and_not_knowing_leaves_the_offer_open() {
        ((ObjectNode) json.at("/offers/3")).putArray("accessRoutes").add("gp-only");
        ((ObjectNode) json.at("/offers/3/entry/1/criterion")).put("cutOff", 1);
        OfferFinding without = found("invented-housing-options", Samples.person());
        assertThat(without.steps().sets())
                .containsExactly(List.of(new Step.Change("gp-registered", "yes", "register with a family doctor")));
        Map<String, Known<String>> facts = new TreeMap<>(Samples.person().facts());
        facts.put("gp-registered", Known.missing(MissingReason.UNKNOWN));
        NeedsProfile unknown = Samples.person().supposing(facts);
        assertThat(found("invented-housing-options", unknown).verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
    }

    @Test
    void faults_of_single_offers_are_named() {
        team.put("agency", "Not a code")
                .putArray("accessRoutes")
                .add("gp-only")
                .add("self")
                .add("self");
        team.putObject("waiting").put("days", -1);
        ((ObjectNode) team.at("/entry/0")).put("code", "free-place");
        ((ObjectNode) json.at("/facts/0")).putArray("values").add("registered").add("not");
        ((ObjectNode) json.at("/actionable/0")).put("value", "registered");
        ((ObjectNode) therapy.at("/entry/2/criterion")).putArray("values").add("registered");
        assertThatThrownBy(this::directory).hasMessage("""
            ServiceOffer[invented-community-team].accessRoutes: must be there once each
            ServiceOffer[invented-community-team].accessRoutes: must be gp-only alone, or without it
            ServiceOffer[invented-community-team].accessRoutes: must be without gp-only unless the fact gp-registered is defined, with yes among its values
            ServiceOffer[invented-community-team].waiting.days: must be 0..3650, but was -1
            ServiceOffer[invented-community-team].agency: must be lower-case words joined by hyphens, but was Not a code
            ServiceOffer[invented-community-team].entry[free-place].code: must not be there twice\
            """);
        team.putArray("accessRoutes").add("pigeon");
        assertThatThrownBy(this::directory).hasMessageContaining("offers[0].accessRoutes[0]: must be one of");
    }

    @Test
    void faults_between_offers_are_named() {
        team.putArray("requires")
                .add("nobody")
                .add("invented-community-team")
                .add("invented-talking-therapy")
                .add("invented-talking-therapy");
        team.putArray("notWith").add("invented-talking-therapy").add("no-one");
        assertThatThrownBy(this::directory).hasMessage("""
            ServiceOffer[invented-community-team].requires: must be ids of offers, but was nobody
            ServiceOffer[invented-community-team].requires: must not be the offer itself
            ServiceOffer[invented-community-team].requires: must be there once each, but twice was invented-talking-therapy
            ServiceOffer[invented-community-team].notWith: must be ids of offers, but was no-one
            ServiceOffer[invented-community-team].requires: must not lead to offers that exclude each other, but led to invented-community-team and invented-talking-therapy\
            """);
    }

    @Test
    void a_circle_of_requirements_is_refused_only_if_it_cannot_be_entered() {
        team.putArray("requires").add("invented-talking-therapy");
        therapy.putArray("requires").add("invented-debt-advice");
        ((ObjectNode) json.at("/offers/4")).putArray("requires").add("invented-community-team");
        assertThat(directory().offers()).hasSize(9);
        therapy.putArray("notWith").add("invented-community-team");
        String led =
                "must not lead to offers that exclude each other, but led to invented-community-team and invented-talking-therapy";
        assertThatThrownBy(this::directory)
                .hasMessage("ServiceOffer[invented-community-team].requires: " + led
                        + "\nServiceOffer[invented-debt-advice].requires: " + led
                        + "\nServiceOffer[invented-talking-therapy].requires: " + led);
    }

    @Test
    void ways_to_urgent_help_are_for_needs_of_safety_alone_and_cite_their_source() {
        json.putArray("escalations")
                .add(escalation("self-harm", "call the duty nurse"))
                .add(escalation("self-harm", "call the duty nurse"))
                .add(escalation("housing", "call the council"))
                .add(escalation("nobody", " "));
        assertThatThrownBy(this::directory).hasMessage("""
            Escalation[nobody].text: must not be blank
            Escalation[self-harm]: must not be there twice
            Escalation[housing].domain: must be a need of the tier safety
            Escalation[nobody].domain: must be a need of the tier safety\
            """);
        json.putArray("escalations").add(escalation("self-harm", "call the duty nurse"));
        assertThat(directory().escalations())
                .containsExactly(new Escalation("self-harm", "call the duty nurse", Optional.empty()));
        json.put("invented", false);
        assertThatThrownBy(this::directory)
                .hasMessageContaining(
                        "Escalation[self-harm].source: must be given, unless the file says \"invented\": true");
    }

    private static ObjectNode escalation(String domain, String text) {
        ObjectNode one = (ObjectNode) Json.tree("{}", "escalation");
        return one.put("domain", domain).put("text", text);
    }

    @Test
    void entries_not_verified_lately_are_listed_on_a_day_that_the_caller_gives() {
        team.put("lastVerified", "2026-11-01");
        therapy.put("lastVerified", "2026-11-02");
        ServiceDirectory directory = directory();
        LocalDate day = LocalDate.parse("2026-12-01");
        assertThat(directory.stale(new Freshness(day, 30)).stream().map(StaleOffer::offer))
                .containsExactly("cass", "mo-del", "penrose-mhap", "portsmouth-cjt");
        assertThat(directory.stale(new Freshness(day, 29)).stream().map(StaleOffer::offer))
                .contains("invented-community-team")
                .doesNotContain("invented-talking-therapy");
        StaleOffer old = directory.stale(new Freshness(day, 29)).get(1);
        assertThat(old.text()).isEqualTo("last verified on 2026-11-01, 30 days before 2026-12-01; the limit is 29");
        assertThat(directory.stale(new Freshness(day, 29)).get(0).text())
                .isEqualTo("never verified since its source was printed");
        assertThat(directory.stale(new Freshness(LocalDate.parse("2026-11-01"), 0)).stream()
                        .map(StaleOffer::text))
                .contains("verified on 2026-11-02, which is after 2026-11-01: one of the two days is wrong");
        assertThatThrownBy(() -> new Freshness(day, -1))
                .hasMessage("Freshness.mostDays: must be at least 0, but was -1");
    }

    @Test
    void wishes_are_kept_and_an_offer_is_named_once() {
        NeedsProfile person = NeedsProfile.of("p").refuse("cass").choose("mo-del");
        assertThat(Json.read(Json.write(person), NeedsProfile.class, "p")).isEqualTo(person);
        assertThat(person.toString()).doesNotContain("cass", "mo-del");
        assertThatThrownBy(() -> person.refuse("cass")).hasMessage("NeedsProfile.refused[1]: must not be there twice");
        assertThatThrownBy(() -> person.choose("mo-del")).hasMessage("NeedsProfile.chosen[1]: must not be there twice");
        assertThatThrownBy(() -> person.choose("cass"))
                .hasMessage("NeedsProfile.chosen[1]: must not be among the refused too");
        NeedsProfile many = person;
        for (int i = 1; i < NeedsProfile.MOST_CHOSEN; i++) {
            many = many.choose("offer-" + i);
        }
        NeedsProfile most = many;
        assertThatThrownBy(() -> most.choose("another")).hasMessage("NeedsProfile.chosen: must be at most 20 offers");
    }
}
