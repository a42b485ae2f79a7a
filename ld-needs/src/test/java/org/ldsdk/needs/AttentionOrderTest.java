package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;

class AttentionOrderTest {

    /** An invented person: rent arrears, a fine and no doctor; asked about self-harm, not about much else. */
    private static final NeedsProfile PERSON = NeedsProfile.of("sample-2")
            .rate("mental-health", Rater.PRACTITIONER, 2)
            .rate("drugs", Rater.PRACTITIONER, 4)
            .rate("housing", Rater.PRACTITIONER, 2)
            .rate("housing", Rater.PERSON, 3)
            .rate("debt", Rater.PRACTITIONER, 2)
            .rate("fines", Rater.PRACTITIONER, 2)
            .rate("gp-access", Rater.PRACTITIONER, 2)
            .rate("self-harm", Rater.PRACTITIONER, 1)
            .rate("withdrawal", Rater.PRACTITIONER, 0)
            .rate("social-network", Rater.PERSON, 2)
            .with(Rating.missing("trauma", Rater.PRACTITIONER, MissingReason.DECLINED))
            .with(ClientPriority.of("social-network", "fines"))
            .fact("interpreter-needed", "suspected")
            .fact("intoxicated", "no");

    private static AttentionOrder order(NeedsProfile profile) {
        return AttentionOrder.of(profile, NeedDomains.shipped());
    }

    private static String why(NeedsProfile profile, String code) {
        return order(profile).entries().stream()
                .filter(entry -> entry.code().equals(code))
                .map(AttentionEntry::why)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(NeedsProfile profile) {
        return order(profile).attention().stream()
                .filter(entry -> !entry.isUntouched())
                .map(entry -> entry.tier().word() + " " + entry.code())
                .toList();
    }

    @Test
    void what_makes_answers_valid_then_safety_then_a_roof_and_what_the_person_puts_first() {
        assertThat(told(PERSON))
                .containsExactly(
                        "preamble interpreter-needed",
                        "safety self-harm",
                        "basic drugs",
                        "basic housing",
                        "basic social-network",
                        "basic fines",
                        "basic debt",
                        "enabler gp-access",
                        "treatment mental-health");
    }

    @Test
    void every_place_says_its_tier_its_severity_who_rated_it_and_how_the_person_ranks_it() {
        assertThat(why(PERSON, "housing"))
                .isEqualTo("It is a basic need. Rated severe (3) by the person and moderate (2) by the practitioner. "
                        + "They disagree; the worst decides the place.");
        assertThat(why(PERSON, "social-network"))
                .isEqualTo("It is looked at with basic needs, because the person puts it first. "
                        + "Rated moderate (2) by the person. By the practitioner it is not yet asked, "
                        + "which is not none. The person ranks it 1.");
        assertThat(why(PERSON, "drugs"))
                .isEqualTo("It is looked at with basic needs, because it is rated very severe (4). "
                        + "Rated very severe (4) by the practitioner.");
        assertThat(why(PERSON, "interpreter-needed"))
                .isEqualTo("It decides whether answers and consent are valid. "
                        + "It is suspected, and treated as present until that is dispelled.");
    }

    @Test
    void safety_that_nobody_asked_about_shows_and_only_the_practitioner_settles_it() {
        assertThat(order(PERSON).attention().stream()
                        .filter(entry -> entry.tier() == AttentionTier.SAFETY && entry.isUntouched())
                        .map(AttentionEntry::code))
                .containsExactly(
                        "charge-related-risk",
                        "medication",
                        "pregnant",
                        "risk-from-others",
                        "risk-to-others",
                        "safeguarding");
        assertThat(order(PERSON).settled().stream().map(AttentionEntry::code))
                .containsExactly("intoxicated", "withdrawal");
        assertThat(told(NeedsProfile.of("a").rate("self-harm", Rater.PERSON, 0)))
                .containsExactly("safety self-harm");
    }

    @Test
    void what_was_declined_is_not_known_and_not_none() {
        assertThat(order(PERSON).notKnown().stream().map(AttentionEntry::code)).contains("trauma", "food");
        assertThat(why(PERSON, "trauma"))
                .isEqualTo("It is treated or supported by specialists. "
                        + "It was asked, and the person declined to say, which is not none.");
    }

    @Test
    void safety_is_acted_on_and_stays() {
        NeedsProfile seenTo = PERSON.with(new AttentionOverride.ActedOn(
                "self-harm", "constant watch is in place", Optional.of(LocalDate.of(2026, 11, 16))));
        assertThat(told(seenTo)).isEqualTo(told(PERSON));
        assertThat(why(seenTo, "self-harm"))
                .isEqualTo("It is a matter of immediate safety, and never moved. Rated mild (1) by the practitioner. "
                        + "Acted on, on 2026-11-16: constant watch is in place. It stays here.");
    }

    @Test
    void an_override_moves_a_need_and_says_why_and_where_it_would_stand() {
        NeedsProfile moved = PERSON.with(AttentionOverride.moved("drugs", Tier.TREATMENT, "rehab starts tomorrow"));
        assertThat(told(moved)).containsSubsequence("enabler gp-access", "treatment drugs", "treatment mental-health");
        assertThat(why(moved, "drugs"))
                .startsWith("It was moved here: rehab starts tomorrow. "
                        + "Otherwise it would be looked at with basic needs.");
    }

    @Test
    void an_override_without_a_reason_or_of_safety_or_twice_is_refused() {
        assertThatThrownBy(() -> AttentionOverride.actedOn("self-harm", " "))
                .hasMessage("AttentionOverride.reason: must not be blank");
        assertThatThrownBy(() -> AttentionOverride.moved("housing", Tier.SAFETY, "canary"))
                .hasMessage("AttentionOverride.to: must not be safety");
        NeedsProfile moved = PERSON.with(AttentionOverride.moved("housing", Tier.NETWORK, "canary"));
        assertThatThrownBy(() -> moved.with(AttentionOverride.moved("housing", Tier.BASIC, "canary")))
                .hasMessage("NeedsProfile.overrides[1]: must be the only override of this kind of this need");
        NeedsProfile wrong = PERSON.with(AttentionOverride.moved("self-harm", Tier.NETWORK, "canary"))
                .with(AttentionOverride.moved("pregnant", Tier.NETWORK, "canary"))
                .with(AttentionOverride.actedOn("canary", "canary"))
                .fact("lacks-capacity", "canary");
        assertThatThrownBy(() -> order(wrong)).hasMessage("""
            NeedsProfile.facts[lacks-capacity]: must be one of yes, suspected, no
            NeedsProfile.overrides[0].domain: must not be of the preamble or of safety, which are acted on and never moved
            NeedsProfile.overrides[1].domain: must not be of the preamble or of safety, which are acted on and never moved
            NeedsProfile.overrides[2].domain: must be a need of need-domains 1 or a fact of attention-rules 1\
            """);
    }

    @Test
    void overrides_travel_with_the_profile_and_are_checked_at_the_edge() {
        NeedsProfile moved = PERSON.with(AttentionOverride.moved("drugs", Tier.TREATMENT, "rehab starts tomorrow"))
                .with(AttentionOverride.actedOn("drugs", "x".repeat(2001)));
        JsonNode json = Json.toTree(moved);
        assertThat(json.get("overrides").get(0))
                .isEqualTo(Json.tree(
                        "{\"kind\": \"moved\", \"domain\": \"drugs\", \"to\": \"treatment\","
                                + " \"reason\": \"rehab starts tomorrow\"}",
                        "override"));
        assertThat(json.get("overrides").get(1).get("kind").asText()).isEqualTo("acted-on");
        assertThat(Json.convert(json, NeedsProfile.class, "case")).isEqualTo(moved);
        assertThat(Validation.check(moved, "NeedsProfile").stream().map(Problem::text))
                .containsExactly("NeedsProfile.overrides[1].reason: must have a size of at most 2000");
        assertThatThrownBy(() -> NeedsProfile.read("""
            {"id": "a", "overrides": [{"kind": "acted-on", "domain": "self-harm", "reason": ""}]}\
            """, "case.json"))
                .hasMessageContaining("AttentionOverride.reason: must not be blank");
    }

    @Test
    void json_has_domain_tier_and_why_and_what_put_it_there() {
        JsonNode json = order(PERSON.with(AttentionOverride.moved("drugs", Tier.TREATMENT, "rehab")))
                .toJson();
        JsonNode drugs = json.get("attention")
                .valueStream()
                .filter(entry -> entry.get("domain").asText().equals("drugs"))
                .findFirst()
                .orElseThrow();
        assertThat(drugs.fieldNames())
                .toIterable()
                .containsExactly("domain", "tier", "why", "ownTier", "worst", "overrides");
        assertThat(drugs.get("overrides"))
                .hasToString("[{\"kind\":\"moved\",\"to\":\"treatment\",\"reason\":\"rehab\"}]");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("attention", "notKnown", "settled", "definitions", "notes");
    }

    @Test
    void it_is_read_aloud() {
        assertThat(order(PERSON).explain()).startsWith("""
            Order of attention

            Whether answers and consent are valid
            - Need of an interpreter: It decides whether answers and consent are valid. \
            It is suspected, and treated as present until that is dispelled.
            - Not yet asked, which is not none: need of an appropriate adult; communication; lack of capacity to decide; \
            recent head injury.

            Immediate safety
            - Self-harm or suicide: It is a matter of immediate safety, and never moved. Rated mild (1) by the practitioner.
            - Not yet asked, which is not none: risk after a serious charge; essential medication; pregnancy; \
            risk from others; risk to others; safeguarding.

            Basic needs
            - Drugs: It is looked at with basic needs, because it is rated very severe (4). \
            Rated very severe (4) by the practitioner.
            """);
    }

    @Test
    void rules_are_read_and_all_their_faults_named() {
        assertThatThrownBy(() -> AttentionRules.read("""
            {"id": "My rules", "version": " ", "sources": {}, "facts": [
              {"code": "late", "label": "", "tier": "basic", "source": "nobody"}]}\
            """, "rules.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
            AttentionRules[My rules]: must be lower-case words joined by hyphens, but was My rules
            AttentionRules[My rules].version: must not be blank
            Fact[late].label: must not be blank
            Fact[late].tier: must be preamble or safety, but was basic
            Fact[late].source: must be one of [], but was nobody\
            """);
    }

    @Test
    void no_file_takes_a_need_out_of_safety() {
        AttentionRules rules = AttentionRules.read("""
            {"id": "mine", "version": "1", "preambleNeeds": ["self-harm", "housing"]}\
            """, "rules.json");
        AttentionOrder order = AttentionOrder.of(PERSON, NeedDomains.shipped(), rules);
        assertThat(order.attention().stream().limit(2).map(AttentionEntry::code))
                .containsExactly("housing", "self-harm");
        assertThat(order.attention().get(1).tier()).isEqualTo(AttentionTier.SAFETY);
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        NeedsProfile profile = NeedsProfile.of("a")
                .with(AttentionOverride.moved("housing", Tier.NETWORK, "canary"))
                .with(AttentionOverride.actedOn("housing", "canary"));
        AttentionOrder order = order(profile);
        assertThat(List.of(
                        profile.toString(),
                        profile.overrides().toString(),
                        order.attention().get(0).toString()))
                .containsExactly("NeedsProfile{}", "[Moved, ActedOn]", "AttentionEntry{}");
        assertThat(order.toString()).startsWith("AttentionOrder{definitions=").doesNotContain("canary", "housing");
    }

    @Test
    void a_fact_that_does_not_apply_is_settled() {
        NeedsProfile profile = NeedsProfile.of("a").withFact("pregnant", Known.missing(MissingReason.NOT_APPLICABLE));
        assertThat(order(profile).settled().stream().map(AttentionEntry::code)).containsExactly("pregnant");
    }
}
