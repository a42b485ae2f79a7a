package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ClientPriority;
import org.ldsdk.needs.Evidence;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.Strength;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTools;

/** How a finding reads as text and as JSON, and that nothing of a person turns up anywhere else. */
class PersonFindingTest {

    private static final String CANARY = "canary-7731";

    @Test
    void the_sample_person_is_explained_in_sentences() {
        assertThat(Samples.eligibility().evaluate(Samples.person()).explain())
                .isEqualTo(Samples.text("explanation-sample-1.txt"));
    }

    @Test
    void a_person_nobody_has_asked_anything_is_explained_too() {
        String text = Samples.eligibility().evaluate(NeedsProfile.of("nobody")).explain();
        assertThat(text)
                .contains("Cumulative: undetermined, by the rule moderate-or-worse-count, whatever services there are.")
                .contains("No single door: undetermined. It depends on what is not known of needs and offers, here of"
                        + " mental health")
                .contains("At least 0 and at most 26 of 26 hold; the rule asks for 3.")
                .contains("What the person puts first is not known.");
    }

    @Test
    void safety_that_nobody_has_asked_about_stands_before_all_that_services_say() {
        String text = Samples.eligibility().evaluate(NeedsProfile.of("nobody")).explain();
        assertThat(text).startsWith("Order of attention");
        assertThat(text.indexOf("self-harm or suicide"))
                .isPositive()
                .isLessThan(text.indexOf("All needs together"))
                .isLessThan(text.indexOf("Offer by offer"));
    }

    @Test
    void json_has_the_keys_that_were_promised() {
        ObjectNode json = Samples.eligibility().evaluate(Samples.person()).toJson();
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "id",
                        "offers",
                        "needs",
                        "complexity",
                        "counts",
                        "cumulativeBy",
                        "cumulative",
                        "noSingleDoor",
                        "withoutOffer",
                        "perhapsWithoutOffer",
                        "attention",
                        "attentionNotKnown",
                        "attentionSettled",
                        "attentionBy",
                        "priority",
                        "disagreements",
                        "strengths",
                        "evidenceTogether",
                        "evidenceDisagreements",
                        "definitions",
                        "notes");
        assertThat(json.at("/offers/invented-talking-therapy/verdict").textValue())
                .isEqualTo("does-not-meet");
        assertThat(json.at("/offers/invented-talking-therapy/reasons"))
                .hasToString("[\"excluded\",\"other-criterion\"]");
        assertThat(json.at("/offers/invented-community-team/margin/severity"))
                .hasToString("{\"lowest\":-1,\"highest\":-1}");
        assertThat(json.at("/needs/housing/met by")).hasToString("[\"cass\"]");
        assertThat(json.at("/needs/housing/ratings/0"))
                .hasToString("{\"rater\":\"person\",\"severity\":3,\"date\":\"2026-11-16\"}");
        assertThat(json.at("/needs/drugs/reasons"))
                .hasToString("[{\"offer\":\"invented-drug-and-alcohol\",\"reasons\":[\"below\"]}]");
        assertThat(json.at("/complexity"))
                .hasToString("{\"moderate-or-worse-count\":\"met\",\"fulfilling-lives\":\"met\","
                        + "\"for-troubled-lives\":\"undetermined\",\"hard-edges-england\":\"undetermined\","
                        + "\"scottish-mcn\":\"undetermined\"}");
        assertThat(json.at("/counts/scottish-mcn/groups/1"))
                .hasToString("{\"code\":\"complicating\",\"lowest\":1,\"highest\":5,\"atLeast\":2}");
        assertThat(json.at("/counts/fulfilling-lives/highest").intValue()).isEqualTo(3);
        assertThat(json.get("cumulative").textValue()).isEqualTo("met");
        assertThat(json.get("noSingleDoor").textValue()).isEqualTo("met");
        assertThat(json.get("disagreements")).hasToString("[\"housing\"]");
    }

    private static NeedsProfile canary() {
        return NeedsProfile.of(CANARY)
                .rate("mental-health", Rater.PRACTITIONER, 3)
                .with(Rating.missing("drugs", Rater.PRACTITIONER, MissingReason.DECLINED))
                .with(new ClientPriority(Known.of(List.of("debt")), Optional.of(CANARY)))
                .fact("area", "plymouth")
                .fact("some-note", CANARY);
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        PersonFinding found = Samples.eligibility().evaluate(canary());
        Stream<Object> inside = Stream.of(
                found.profile(),
                found.offers(),
                found.needs(),
                found.complexity(),
                found.offers().values().iterator().next().entry(),
                found.needs().get("mental-health"),
                found.decidingRule(),
                found.decidingRule().finding());
        assertThat(Stream.concat(Stream.of(found), inside).map(Object::toString))
                .noneMatch(text -> text.contains("canary") || text.contains("plymouth") || text.contains("severe"))
                .noneMatch(text -> text.contains("does-not-meet") || text.contains("MET") || text.contains("=3"));
    }

    @Test
    void own_words_and_facts_that_nothing_reads_turn_up_nowhere() {
        PersonFinding found = Samples.eligibility().evaluate(canary());
        assertThat(found.explain()).doesNotContain("canary");
        ObjectNode json = found.toJson();
        assertThat(json.remove("id").textValue()).isEqualTo(CANARY);
        assertThat(json.toString()).doesNotContain("canary");
    }

    @Test
    void no_message_shows_a_value_of_the_person() {
        Eligibility eligibility = Samples.eligibility();
        List<Throwable> refusals = List.of(
                catchThrowable(
                        () -> eligibility.evaluate(NeedsProfile.of(CANARY).fact("area", CANARY))),
                catchThrowable(() -> eligibility.evaluate(canary().rate(CANARY, Rater.PERSON, 7731))),
                catchThrowable(() -> eligibility.evaluate(canary().with(ClientPriority.of(CANARY)))),
                catchThrowable(() -> canary().rate("mental-health", Rater.PRACTITIONER, 1)),
                catchThrowable(() -> ClientPriority.of(CANARY, CANARY)),
                catchThrowable(() -> NeedsProfile.read(
                        "{\"id\": \"" + CANARY + "\", \"ratings\": [{\"domain\": \"" + CANARY + "\", \"rater\": \""
                                + CANARY + "\"}]}",
                        "case.json")),
                catchThrowable(() -> NeedsProfile.read("{\"id\": \"" + CANARY, "case.json")));
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal).hasNoCause();
            assertThat(refusal.getMessage()).contains("must ").doesNotContain("7731");
        });
    }

    @Test
    void what_stands_beside_ratings_is_shown_with_its_day_and_moves_no_verdict() {
        ScreeningResult low = ScreeningTools.of("phq-2")
                .screen(Response.empty().answer("1", "0").answer("2", "0"));
        NeedsProfile more = Samples.person()
                .with(Evidence.of(low, "mental-health", LocalDate.of(2026, 11, 15)))
                .with(new Strength("peer-group", Rater.CARER, LocalDate.of(2026, 11, 14)))
                .with(new Strength("our-allotment", Rater.PERSON, LocalDate.of(2026, 11, 14)))
                .with(Rating.of("mental-health", Rater.REFERRER, 3).nowMet());
        PersonFinding before = Samples.eligibility().evaluate(Samples.person());
        PersonFinding found = Samples.eligibility().evaluate(more);
        assertThat(found.explain())
                .contains("Strengths, which stand beside needs and lower none: a group whose members help one another "
                        + "(by the carer on 2026-11-14); our-allotment (by the person on 2026-11-14).")
                .contains("Mental health: moderate (2) by the practitioner, severe (3, met now) by the referrer. "
                        + "They disagree. Screened on 2026-11-15 with phq-2 1.0.0: total 0, screen-3 not met, "
                        + "screen-2 not met. What is not met does not exclude need. "
                        + "It says otherwise than moderate (2) by the practitioner. No offer meets it.");
        ObjectNode json = found.toJson();
        assertThat(json.at("/needs/mental-health/metNow").booleanValue()).isFalse();
        assertThat(json.at("/needs/mental-health/ratings/1/met").booleanValue()).isTrue();
        assertThat(json.at("/needs/mental-health/evidence/0/thresholds/screen-3")
                        .textValue())
                .isEqualTo("not-met");
        assertThat(json.at("/evidenceDisagreements/0")).isEqualTo(Json.tree("""
            {"domain": "mental-health", "tool": "phq-2", "date": "2026-11-15", "raters": ["practitioner"]}""", "x"));
        assertThat(json.at("/strengths/1/code").textValue()).isEqualTo("our-allotment");
        assertThat(json.get("offers")).isEqualTo(before.toJson().get("offers"));
    }

    @Test
    void a_met_need_keeps_its_severity_and_is_said_to_be_met() {
        NeedsProfile other = NeedsProfile.of("other")
                .with(Rating.of("housing", Rater.PRACTITIONER, 3).nowMet())
                .rate("debt", Rater.PRACTITIONER, 2)
                .rate("food", Rater.PRACTITIONER, 2);
        PersonFinding found = Samples.eligibility().evaluate(other);
        assertThat(found.cumulative()).isEqualTo(Verdict.MET);
        assertThat(found.offers().get("invented-housing-options").reasons()).isEmpty();
        assertThat(found.explain())
                .contains("Met now, and counted with the severity that it would have without help: housing.")
                .contains("Housing: severe (3, met now) by the practitioner.");
        assertThat(found.toJson().at("/needs/housing/metNow").booleanValue()).isTrue();
        assertThat(found.attention().explain())
                .contains("Rated severe (3, met now) by the practitioner. "
                        + "What is met now keeps the severity that it would have without help.");
    }
}
