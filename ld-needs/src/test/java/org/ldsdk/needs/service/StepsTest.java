package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;

/** What could be done about a "no", told on the story of Keys to diversion; the person is invented. */
class StepsTest {

    private static final Eligibility ELIGIBILITY = Samples.eligibility();

    /** Rent arrears and a fine, drugs, no family doctor; nobody has asked about consent yet. */
    private static NeedsProfile person(int drugs) {
        return NeedsProfile.of("story")
                .rate("mental-health", Rater.PRACTITIONER, 2)
                .rate("drugs", Rater.PRACTITIONER, drugs)
                .rate("alcohol", Rater.PRACTITIONER, 1)
                .rate("housing", Rater.PRACTITIONER, 2)
                .rate("debt", Rater.PRACTITIONER, 2)
                .rate("fines", Rater.PRACTITIONER, 2)
                .fact("area", "plymouth")
                .fact("age", "34")
                .fact("attends-court", "plymouth-magistrates")
                .fact("offence-acknowledged", "yes")
                .fact("gp-registered", "no");
    }

    private static NeedsProfile supposing(NeedsProfile person, String fact, Known<String> value) {
        Map<String, Known<String>> facts = new LinkedHashMap<>(person.facts());
        facts.put(fact, value);
        return person.supposing(facts);
    }

    private static OfferFinding offer(NeedsProfile person, String id) {
        return ELIGIBILITY.evaluate(person).offers().get(id);
    }

    private static List<List<String>> texts(OfferFinding offer) {
        return offer.steps().sets().stream()
                .map(set -> set.stream().map(Step::text).toList())
                .toList();
    }

    // --- the story

    @Test
    void the_community_teams_refusal_is_explained_with_its_margin_and_severity_is_no_step() {
        OfferFinding team = offer(person(2), "invented-community-team");
        assertThat(team.reasons()).containsExactly(EntryReason.BELOW);
        assertThat(team.steps()).isEqualTo(Steps.NONE);
        assertThat(team.explain())
                .contains("mental health is 2 and must be at least 3 (1 below)")
                .contains("- No step is known that would change this.");
    }

    @Test
    void registering_with_a_doctor_does_not_open_a_door_that_drugs_keep_shut() {
        OfferFinding therapy = offer(person(2), "invented-talking-therapy");
        assertThat(therapy.reasons()).containsExactly(EntryReason.EXCLUDED, EntryReason.OTHER_CRITERION);
        assertThat(therapy.steps()).isEqualTo(Steps.NONE);
    }

    @Test
    void where_only_the_doctor_is_missing_registering_is_the_step() {
        OfferFinding therapy = offer(person(1), "invented-talking-therapy");
        assertThat(therapy.reasons()).containsExactly(EntryReason.OTHER_CRITERION);
        assertThat(texts(therapy)).containsExactly(List.of("register with a family doctor"));
        assertThat(therapy.explain()).contains("- Steps after which it would meet: register with a family doctor.");
        assertThat(offer(supposing(person(1), "gp-registered", Known.of("yes")), "invented-talking-therapy")
                        .verdict())
                .isEqualTo(OfferVerdict.MEETS);
    }

    @Test
    void what_is_missing_is_found_out_first_and_no_answer_is_aimed_at() {
        OfferFinding cass = offer(person(2), "cass");
        assertThat(cass.verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(texts(cass)).containsExactly(List.of("find out: agreement to see the service"));
        assertThat(cass.explain())
                .contains("- Steps after which it could meet: find out: agreement to see the service.");
    }

    @Test
    void consent_that_was_refused_is_the_persons_to_give() {
        OfferFinding cass = offer(supposing(person(2), "consent", Known.of("no")), "cass");
        assertThat(cass.verdict()).isEqualTo(OfferVerdict.DOES_NOT_MEET);
        assertThat(texts(cass)).containsExactly(List.of("agree to see the service"));
    }

    @Test
    void change_and_information_are_counted_together() {
        NeedsProfile unrated = NeedsProfile.of("unrated")
                .rate("alcohol", Rater.PRACTITIONER, 1)
                .rate("drugs", Rater.PRACTITIONER, 0)
                .rate("mental-health", Rater.PERSON, 4)
                .fact("gp-registered", "no");
        assertThat(texts(offer(unrated, "invented-talking-therapy")))
                .containsExactly(
                        List.of("register with a family doctor", "have mental health rated by the practitioner"));
    }

    @Test
    void one_change_is_smaller_than_two_questions_and_as_small_as_one() {
        String either = """
                {"code": "%1$s", "label": "-", "reason": "other-criterion", "criterion": {"kind": "any-of", "parts": [
                  {"kind": "one-of", "of": "fact:registered", "values": ["yes"]},
                  {"kind": "one-of", "of": "fact:%1$s", "values": ["yes"]}]}}\
                """;
        String file = """
                {"id": "two", "version": "1", "invented": true, "about": "Invented.", "facts": [
                  {"code": "registered", "label": "-", "values": ["yes", "no"]},
                  {"code": "veteran", "label": "-", "values": ["yes", "no"]},
                  {"code": "tenant", "label": "-", "values": ["yes", "no"]}],
                 "actionable": [{"fact": "registered", "value": "yes", "step": {"text": "register"}}],
                 "offers": [{"id": "one", "name": {"text": "-"}, "provider": {"text": "-"}, "area": {"text": "-"},
                   "needs": [], "capacity": {"policy": "none"}, "entry": [%s, %s]}]}\
                """.formatted(either.formatted("veteran"), either.formatted("tenant"));
        Eligibility two = Eligibility.of(
                ServiceDirectory.read(file, "two.json", Samples.DOMAINS), ELIGIBILITY.rules(), Samples.RULE);
        NeedsProfile neither = NeedsProfile.of("x").fact("registered", "no");
        assertThat(texts(two.evaluate(neither).offers().get("one"))).containsExactly(List.of("register"));
        NeedsProfile veteran = neither.fact("veteran", "yes");
        assertThat(texts(two.evaluate(veteran).offers().get("one")))
                .containsExactlyInAnyOrder(List.of("register"), List.of("find out: -"));
    }

    @Test
    void nobody_is_sent_to_speak_about_an_offence() {
        NeedsProfile notAsked = supposing(
                supposing(person(2), "consent", Known.of("yes")),
                "offence-acknowledged",
                Known.missing(MissingReason.NOT_ASKED));
        OfferFinding cass = offer(notAsked, "cass");
        assertThat(cass.verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(cass.steps()).isEqualTo(Steps.NONE);
    }

    @Test
    void what_was_declined_is_not_asked_again() {
        NeedsProfile declined = supposing(person(2), "consent", Known.missing(MissingReason.DECLINED));
        assertThat(offer(declined, "cass").steps()).isEqualTo(Steps.NONE);
    }

    @Test
    void a_change_of_area_is_no_step_unless_the_data_says_so() {
        assertThat(offer(person(2), "portsmouth-cjt").steps()).isEqualTo(Steps.NONE);
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        add(json, "area", "portsmouth");
        PersonFinding found = Eligibility.of(Samples.schemes().with(json, "x.json"), ELIGIBILITY.rules(), Samples.RULE)
                .evaluate(supposing(person(2), "justice-contact", Known.of("yes")));
        assertThat(texts(found.offers().get("portsmouth-cjt"))).containsExactly(List.of("do it"));
    }

    // --- as data

    private static void add(ObjectNode json, String fact, String value) {
        ((ArrayNode) json.get("actionable")).add(Json.tree("""
                {"fact": "%s", "value": "%s", "step": {"text": "do it"}}\
                """.formatted(fact, value), "step"));
    }

    @Test
    void json_lists_the_steps() {
        JsonNode offers = ELIGIBILITY.evaluate(person(1)).toJson().get("offers");
        assertThat(offers.at("/invented-talking-therapy/steps"))
                .hasToString("[[{\"kind\":\"change\",\"fact\":\"gp-registered\",\"value\":\"yes\","
                        + "\"text\":\"register with a family doctor\"}]]");
        assertThat(offers.at("/cass/steps"))
                .hasToString("[[{\"kind\":\"find-out\",\"of\":\"fact:consent\","
                        + "\"text\":\"find out: agreement to see the service\"}]]");
        assertThat(offers.at("/cass/stepsComplete").booleanValue()).isTrue();
        assertThat(offers.at("/invented-community-team/steps")).hasToString("[]");
    }

    @Test
    void each_kind_of_step_reads_back() {
        for (Step step : List.of(new Step.Change("a", "b", "c"), new Step.FindOut("fact:a", "c"))) {
            assertThat(Json.read(Json.write(step), Step.class, "step")).isEqualTo(step);
        }
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        Steps steps = offer(person(1), "invented-talking-therapy").steps();
        assertThat(Stream.concat(Stream.of(steps), steps.sets().stream()).map(Object::toString))
                .containsExactly("Steps[1 sets of 1]", "[Step.Change]");
    }

    @Test
    void a_file_that_says_nothing_of_steps_keeps_its_hash() {
        assertThat(Samples.schemes().actionable()).isEmpty();
        assertThat(Samples.schemes().definitions().get(0).toString()).contains("2f73c7932ba8");
    }

    @Test
    void all_faults_of_actionable_facts_are_named() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        add(json, "age", "40");
        add(json, "offence-acknowledged", "yes");
        add(json, "repeat-offending", "no");
        add(json, "nobody-defined-it", "yes");
        add(json, "area", "paris");
        add(json, "consent", "no");
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ActionableFact[age].fact: must be no protected characteristic")
                .hasMessageContaining("ActionableFact[age].fact: must be a fact with a closed list of values")
                .hasMessageContaining(
                        "ActionableFact[offence-acknowledged].fact: must be no acknowledgement of an offence")
                .hasMessageContaining("ActionableFact[repeat-offending].fact: must be no offence history")
                .hasMessageContaining("ActionableFact[nobody-defined-it].fact: must be a fact with a closed list")
                .hasMessageContaining("ActionableFact[area].value: must be one of bodmin, lewisham,")
                .hasMessageContaining("ActionableFact[consent]: must be the same wherever it is said");
        ObjectNode blank = (ObjectNode) Samples.tree(Samples.INVENTED);
        ((ObjectNode) blank.at("/actionable/0/step")).put("text", " ");
        assertThatThrownBy(() -> Samples.schemes().with(blank, "invented.json"))
                .hasMessage("ActionableFact[gp-registered].step.text: must not be blank");
    }
}
