package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.JusticeHistory;
import org.ldsdk.core.casework.JusticeStage;
import org.ldsdk.core.json.CanonicalJson;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;

class NeedsProfileTest {

    private static final NeedsProfile NOBODY = NeedsProfile.of("case-1");

    @Test
    void ratings_of_different_raters_stand_side_by_side() {
        NeedsProfile profile = NOBODY.rate("housing", Rater.PRACTITIONER, 2)
                .rate("housing", Rater.REFERRER, 1)
                .rate("housing", Rater.PERSON, 4);
        assertThat(profile.sideBySide("housing"))
                .containsExactly(
                        Rating.of("housing", Rater.PERSON, 4),
                        Rating.of("housing", Rater.PRACTITIONER, 2),
                        Rating.of("housing", Rater.REFERRER, 1));
    }

    @Test
    void criteria_read_the_practitioner_and_nobody_else() {
        NeedsProfile profile = NOBODY.rate("housing", Rater.PRACTITIONER, 2).rate("food", Rater.PERSON, 4);
        assertThat(profile.severity("housing")).isEqualTo(Known.of(2));
        assertThat(profile.severity("food")).isEqualTo(Known.missing(MissingReason.NOT_ASKED));
    }

    @Test
    void a_rating_that_was_declined_is_not_none() {
        NeedsProfile profile = NOBODY.with(Rating.missing("trauma", Rater.PRACTITIONER, MissingReason.DECLINED));
        assertThat(profile.severity("trauma")).isEqualTo(Known.missing(MissingReason.DECLINED));
    }

    @Test
    void a_disagreement_is_recorded_and_not_resolved() {
        NeedsProfile profile = NOBODY.rate("housing", Rater.PRACTITIONER, 2)
                .rate("housing", Rater.PERSON, 4)
                .rate("debt", Rater.PRACTITIONER, 2)
                .rate("debt", Rater.PERSON, 2)
                .rate("food", Rater.PERSON, 3)
                .with(Rating.missing("food", Rater.PRACTITIONER, MissingReason.UNKNOWN));
        assertThat(profile.disagreements())
                .containsExactly(new Disagreement(
                        "housing",
                        List.of(Rating.of("housing", Rater.PERSON, 4), Rating.of("housing", Rater.PRACTITIONER, 2))));
    }

    @Test
    void a_rater_rates_a_need_once() {
        NeedsProfile rated = NOBODY.rate("housing", Rater.PRACTITIONER, 2);
        assertThatThrownBy(() -> rated.rate("housing", Rater.PRACTITIONER, 3))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("NeedsProfile.ratings[1]: must be the only rating of this need by this rater, "
                        + "or all of them must be dated on different days");
    }

    @Test
    void a_rater_may_rate_again_on_another_day_and_the_latest_stands() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        Rating first = Rating.of("housing", Rater.PRACTITIONER, 2).on(monday);
        Rating second = Rating.of("housing", Rater.PRACTITIONER, 3).on(monday.plusDays(1));
        NeedsProfile profile = NOBODY.with(second).with(first);
        assertThat(profile.rating("housing", Rater.PRACTITIONER)).contains(second);
        assertThat(profile.ratings()).containsExactly(second, first);
        assertThatThrownBy(() -> profile.with(first)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> profile.rate("housing", Rater.PRACTITIONER, 1)).isInstanceOf(ProblemsException.class);
        NeedsProfile undated = NOBODY.rate("housing", Rater.PRACTITIONER, 1);
        assertThatThrownBy(() -> undated.with(first)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void the_person_ranks_needs_each_once() {
        ClientPriority priority = ClientPriority.of("housing", "debt");
        assertThat(priority.rank("debt")).hasValue(2);
        assertThat(priority.rank("food")).isEmpty();
        assertThatThrownBy(() -> ClientPriority.of("housing", "housing"))
                .hasMessage("ClientPriority.ranking: must name a need only once");
    }

    @Test
    void not_asked_is_not_the_same_as_asked_and_nothing_named() {
        assertThat(NOBODY.priority().ranking().reason()).contains(MissingReason.NOT_ASKED);
        assertThat(ClientPriority.missing(MissingReason.DECLINED).ranking().reason())
                .contains(MissingReason.DECLINED);
        assertThat(ClientPriority.of().ranking().value()).contains(List.of());
    }

    @Test
    void a_fact_is_there_once() {
        NeedsProfile profile = NOBODY.fact("consent", "yes");
        assertThatThrownBy(() -> profile.fact("consent", "no"))
                .hasMessage("NeedsProfile.facts[consent]: must not be there twice");
    }

    @Test
    void json_is_read_and_written_unchanged() {
        String json = """
            {
              "id": "case-1",
              "ratings": [
                { "domain": "housing", "rater": "practitioner", "severity": 2, "date": "2026-11-16" },
                { "domain": "debt", "rater": "practitioner", "severity": 2, "met": true },
                { "domain": "trauma", "rater": "practitioner", "severity": { "missing": "declined" } }
              ],
              "priority": { "ranking": ["housing"], "ownWords": "a roof first" },
              "facts": { "age": "34", "consent": { "missing": "not-asked" } },
              "strengths": [{ "code": "in-work", "saidBy": "carer", "date": "2026-11-16" }],
              "evidence": [{
                "domain": "alcohol", "date": "2026-11-15",
                "tool": { "id": "our-own", "version": "1", "sha256": "%s" },
                "scores": { "total": { "lowest": 3.0, "highest": 4.5 } }, "thresholds": { "some": "not-met" },
                "applicability": "within"
              }]
            }\
            """.formatted("0".repeat(64));
        NeedsProfile profile = NeedsProfile.read(json, "case.json");
        assertThat(profile.severity("trauma").reason()).contains(MissingReason.DECLINED);
        assertThat(profile.priority().ownWords()).contains("a roof first");
        assertThat(CanonicalJson.text(Json.toTree(profile)))
                .isEqualTo(CanonicalJson.text(Json.tree(json, "case.json")));
    }

    @Test
    void json_that_breaks_a_rule_is_refused_by_place_and_rule() {
        assertThatThrownBy(() -> NeedsProfile.read("""
            {"id": "case-1", "ratings": [
              {"domain": "housing", "rater": "practitioner", "severity": 2},
              {"domain": "housing", "rater": "practitioner", "severity": 4}]}\
            """, "case.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("NeedsProfile.ratings[1]: must be the only rating of this need by this rater");
        assertThatThrownBy(() -> NeedsProfile.read("{\"id\": \"case-1\", \"name\": \"canary\"}", "case.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageNotContaining("canary");
    }

    @Test
    void constraints_and_evaluation_refuse_the_same_severities_in_the_same_words() {
        NeedsProfile wrong = NOBODY.rate("housing", Rater.PRACTITIONER, 5).rate("debt", Rater.PERSON, -1);
        List<String> expected = List.of(
                "NeedsProfile.ratings[0].severity: must be at most 4",
                "NeedsProfile.ratings[1].severity: must be at least 0");
        assertThat(Validation.check(wrong, "NeedsProfile").stream().map(Problem::text))
                .containsExactlyElementsOf(expected);
        NeedQuantities quantities = NeedQuantities.of(NeedDomains.shipped(), List.of());
        assertThatThrownBy(() -> quantities.facts(wrong)).hasMessage(String.join("\n", expected));
    }

    @Test
    void constraints_reach_into_every_part() {
        NeedsProfile wrong = NeedsProfile.of(" ")
                .with(new Rating("", Rater.PERSON, Known.of(1), Optional.empty()))
                .with(new ClientPriority(Known.of(List.of()), Optional.of("x".repeat(2001))))
                .fact("area", "x".repeat(201));
        assertThat(Validation.check(wrong, "NeedsProfile").stream().map(Problem::text))
                .containsExactly(
                        "NeedsProfile.facts[area]: must have a size of at most 200",
                        "NeedsProfile.id: must not be blank",
                        "NeedsProfile.priority.ownWords: must have a size of at most 2000",
                        "NeedsProfile.ratings[0].domain: must not be blank");
    }

    @Test
    void what_the_profile_names_must_be_there() {
        NeedQuantities quantities = NeedQuantities.of(
                NeedDomains.shipped(), ComplexityRules.shipped().facts());
        NeedsProfile wrong = NOBODY.rate("hosing", Rater.PRACTITIONER, 2)
                .with(ClientPriority.of("housing", "canary"))
                .fact("repeat-offending", "canary");
        assertThatThrownBy(() -> quantities.facts(wrong)).hasMessage("""
            NeedsProfile.ratings[0].domain: must be a need of need-domains 1
            NeedsProfile.priority.ranking[1]: must be a need of need-domains 1
            NeedsProfile.facts[repeat-offending]: must be one of yes, no\
            """);
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        NeedsProfile profile = NOBODY.rate("housing", Rater.PRACTITIONER, 3)
                .rate("housing", Rater.PERSON, 1)
                .with(new ClientPriority(Known.of(List.of("housing")), Optional.of("canary")))
                .fact("consent", "canary");
        assertThat(List.of(
                        profile.toString(),
                        profile.ratings().toString(),
                        profile.priority().toString(),
                        profile.disagreements().toString()))
                .containsExactly("NeedsProfile{}", "[Rating, Rating]", "ClientPriority", "[Disagreement]");
    }

    // --- what is met, what helps

    @Test
    void a_met_need_keeps_the_severity_that_it_would_have_without_help() {
        NeedsProfile profile =
                NOBODY.with(Rating.of("housing", Rater.PRACTITIONER, 3).nowMet());
        assertThat(profile.severity("housing")).isEqualTo(Known.of(3));
        assertThat(profile.isMet("housing")).isTrue();
        assertThat(NOBODY.with(Rating.of("housing", Rater.PERSON, 3).nowMet()).isMet("housing"))
                .isFalse();
    }

    @Test
    void a_met_need_has_a_severity_from_one_on() {
        Rating missing = Rating.missing("housing", Rater.PERSON, MissingReason.UNKNOWN);
        assertThatThrownBy(missing::nowMet)
                .hasMessage("Rating.severity: must be known where met is true; a met need keeps the severity that it "
                        + "would have without help");
        assertThatThrownBy(() -> Rating.of("housing", Rater.PERSON, 0).nowMet())
                .hasMessage("Rating.severity: must be at least 1 where met is true; what is no need is not a met need");
        assertThatThrownBy(() -> NeedsProfile.read("""
            {"id": "case-1", "ratings": [{"domain": "food", "rater": "person", "severity": 1},
              {"domain": "housing", "rater": "person", "severity": {"missing": "unknown"}, "met": true}]}\
            """, "cases.jsonl:7"))
                .hasMessageContaining("ratings[1]")
                .hasMessageContaining("Rating.severity: must be known where met is true");
    }

    @Test
    void whether_a_need_is_met_can_be_disagreed_about() {
        NeedsProfile profile = NOBODY.rate("housing", Rater.PERSON, 3)
                .with(Rating.of("housing", Rater.PRACTITIONER, 3).nowMet());
        assertThat(profile.disagreements()).extracting(Disagreement::domain).containsExactly("housing");
    }

    @Test
    void a_strength_says_who_said_so_and_when() {
        LocalDate day = LocalDate.of(2026, 11, 16);
        NeedsProfile profile = NOBODY.with(new Strength("in-work", Rater.PERSON, day));
        assertThat(StrengthList.shipped().label("in-work")).contains("has work");
        assertThat(StrengthList.shipped().label("our-own")).isEmpty();
        assertThatThrownBy(() -> profile.with(new Strength("in-work", Rater.PERSON, day)))
                .hasMessage("NeedsProfile.strengths[1]: must not be said again by the same on the same day");
        assertThatThrownBy(() -> new Strength("Canary Smith", Rater.PERSON, day))
                .hasMessage("Strength.code: must be lower-case words joined by hyphens");
    }

    @Test
    void strengths_that_a_list_names_have_a_source() {
        String json = """
            {"id": "few", "version": "1", "sources": {},
             "strengths": [{"code": "A", "label": "a", "source": "s"}, {"code": "A", "label": "a", "source": "s"}]}""";
        assertThatThrownBy(() -> StrengthList.read(Json.tree(json, "few.json"), "few.json"))
                .hasMessageContaining("Strength[A].code: must be lower-case words joined by hyphens, but was A")
                .hasMessageContaining("Strength[A].code: must not be there twice")
                .hasMessageContaining("Strength[A].source: must be one of [], but was s");
    }

    @Test
    void a_history_of_proceedings_gives_its_two_facts() {
        Instant charged = Instant.parse("2026-11-01T09:00:00Z");
        JusticeHistory history = JusticeHistory.empty().with(JusticeStage.CHARGED, charged);
        NeedsProfile early = NOBODY.with(history, charged);
        assertThat(early.facts())
                .containsEntry("justice-stage", Known.of("charged"))
                .containsEntry("offence-acknowledged", Known.missing(MissingReason.NOT_APPLICABLE));
        Instant plea = charged.plusSeconds(3600);
        NeedsProfile later = NOBODY.with(
                history.with(JusticeStage.PLEA_ENTERED, plea).withAcknowledgement(Known.of(true), plea), plea);
        assertThat(later.facts().get("offence-acknowledged")).isEqualTo(Known.of("yes"));
        assertThatThrownBy(() -> later.with(history, charged))
                .hasMessage("NeedsProfile.facts[justice-stage]: must not be there twice");
    }

    @Test
    void an_acknowledgement_that_is_too_early_is_refused() {
        NeedsProfile charged = NOBODY.fact("justice-stage", "charged");
        assertThatThrownBy(() -> charged.fact("offence-acknowledged", "no"))
                .hasMessage("NeedsProfile.facts[offence-acknowledged]: must be not applicable before a plea, a "
                        + "conviction or an out-of-court disposal");
        NeedsProfile convicted = NOBODY.fact("justice-stage", "convicted").fact("offence-acknowledged", "no");
        assertThat(convicted.facts()).hasSize(2);
    }
}
