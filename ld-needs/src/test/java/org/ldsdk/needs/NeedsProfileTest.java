package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                { "domain": "trauma", "rater": "practitioner", "severity": { "missing": "declined" } }
              ],
              "priority": { "ranking": ["housing"], "ownWords": "a roof first" },
              "facts": { "age": "34", "consent": { "missing": "not-asked" } }
            }\
            """;
        NeedsProfile profile = NeedsProfile.read(json, "case.json");
        assertThat(profile.severity("trauma").reason()).contains(MissingReason.DECLINED);
        assertThat(profile.priority().ownWords()).contains("a roof first");
        assertThat(Json.toTree(profile)).isEqualTo(Json.tree(json, "case.json"));
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
}
