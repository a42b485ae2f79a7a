package org.ldsdk.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.validation.Samples.Bean;
import org.ldsdk.core.validation.Samples.Case;
import org.ldsdk.core.validation.Samples.Each;
import org.ldsdk.core.validation.Samples.Facts;
import org.ldsdk.core.validation.Samples.Profile;
import org.ldsdk.core.validation.Samples.Rating;

class ValidationTest {

    private static final Rating GOOD = new Rating("housing", 4);
    private static final Rating BAD = new Rating("housing", 17001);
    private static final String AT_MOST = "must be at most 4";

    @Test
    void what_keeps_its_constraints_has_no_problems() {
        assertThat(Validation.check(profile("p").addRatings(GOOD).build(), "Profile"))
                .isEmpty();
        assertThat(Validation.check(Each.good(), "Each")).isEmpty();
        assertThatCode(() -> Validation.require(GOOD, "Rating")).doesNotThrowAnyException();
    }

    @Test
    void a_bare_accessor_of_an_immutables_type_is_seen() {
        assertThat(check(profile(" ").build())).containsExactly("Profile.id: must not be blank");
    }

    @Test
    void a_component_of_a_record_counts_once() {
        assertThat(Validation.check(new Rating("", -1), "Rating"))
                .containsExactly(
                        new Problem("Rating.domain", "must not be blank"),
                        new Problem("Rating.severity", "must be at least 0"));
    }

    @Test
    void a_getter_of_a_bean_is_seen() {
        assertThat(Validation.check(new Bean(null), "Bean"))
                .containsExactly(new Problem("Bean.name", "must not be null"));
        assertThat(Validation.check(new Bean("x"), "Bean")).isEmpty();
    }

    @Test
    void a_record_in_a_list_of_an_immutables_type_is_seen() {
        Profile profile = profile("p").addRatings(GOOD, GOOD, GOOD, BAD).build();
        assertThat(check(profile)).containsExactly("Profile.ratings[3].severity: " + AT_MOST);
    }

    @Test
    void a_record_in_a_map_of_an_immutables_type_is_seen() {
        assertThat(check(profile("p").putByDomain("debt", BAD).build()))
                .containsExactly("Profile.byDomain[debt].severity: " + AT_MOST);
    }

    @Test
    void a_key_of_a_map_is_seen_and_not_shown() {
        assertThat(check(profile("p").putByDomain(" ", GOOD).build()))
                .containsExactly("Profile.byDomain.key: must not be blank");
    }

    @Test
    void a_record_in_an_optional_is_seen() {
        assertThat(check(profile("p").worst(BAD).build())).containsExactly("Profile.worst.severity: " + AT_MOST);
    }

    @Test
    void a_constraint_on_what_an_optional_or_list_holds_is_seen() {
        assertThat(check(profile("p").note("long").addTags("a", "B").build()))
                .containsExactly("Profile.note: must have a size of at most 3", "Profile.tags[1]: must match [a-z]+");
    }

    @Test
    void an_immutables_type_in_a_record_is_seen_at_any_depth() {
        Profile profile =
                profile("p").earlier(profile("").addRatings(BAD).build()).build();
        assertThat(Validation.check(new Case("r", profile, List.of(profile("").build())), "Case"))
                .extracting(Problem::text)
                .containsExactly(
                        "Case.others[0].id: must not be blank",
                        "Case.profile.earlier.id: must not be blank",
                        "Case.profile.earlier.ratings[0].severity: " + AT_MOST);
    }

    @Test
    void what_is_known_is_seen_and_what_is_missing_is_as_null() {
        assertThat(Validation.check(new Facts(Known.of(-1), GOOD), "Facts"))
                .containsExactly(new Problem("Facts.age", "must be at least 0"));
        assertThat(Validation.check(new Facts(Known.missing(MissingReason.DECLINED), GOOD), "Facts"))
                .isEmpty();
    }

    @Test
    void a_list_or_map_at_the_top_is_checked_element_by_element() {
        List<Rating> list = new ArrayList<>(List.of(GOOD, BAD));
        list.add(null);
        assertThat(Validation.check(list, "cases.jsonl"))
                .extracting(Problem::text)
                .containsExactly("cases.jsonl[1].severity: " + AT_MOST, "cases.jsonl[2]: must not be null");
        assertThat(Validation.check(Map.of("a", List.of(BAD)), "body"))
                .containsExactly(new Problem("body[a][0].severity", AT_MOST));
    }

    @Test
    void every_constraint_has_its_words_and_no_value() {
        List<String> texts =
                Validation.check(Each.bad(), "E").stream().map(Problem::text).toList();
        assertThat(texts)
                .containsExactly(
                        "E.age: must be an adult, 18 or older",
                        "E.code: must match [a-z]{2,3}",
                        "E.decimalLeast: must be at least 0.5",
                        "E.decimalLess: must be less than 1.5",
                        "E.decimalMore: must be greater than 0.5",
                        "E.decimalMost: must be at most 1.5",
                        "E.digits: must have at most 2 digits before the point and at most 1 behind it",
                        "E.email: must be an e-mail address",
                        "E.least: must be at least -1",
                        "E.longEnough: must have a size of at least 2",
                        "E.most: must be at most 1",
                        "E.notBlank: must not be blank",
                        "E.notEmpty: must not be empty",
                        "E.notNegative: must be at least 0",
                        "E.notNull: must not be null",
                        "E.positive: must be greater than 0",
                        "E.shortEnough: must have a size of at most 2",
                        "E.sized: must have a size of 1 to 2");
        assertThat(String.join(" ", texts)).doesNotContain("17001", "CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "ar-u-nu-arab", "zh"})
    void the_language_of_the_platform_does_not_matter(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Validation.check(new Rating("", 5), "Rating"))
                    .extracting(Problem::text)
                    .containsExactly("Rating.domain: must not be blank", "Rating.severity: must be at most 4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void problems_come_in_the_order_of_their_numbers() {
        Profile profile =
                profile("p").addAllRatings(Collections.nCopies(12, BAD)).build();
        List<String> expected = IntStream.range(0, 12)
                .mapToObj(i -> "Profile.ratings[" + i + "].severity: " + AT_MOST)
                .toList();
        assertThat(check(profile)).isEqualTo(expected);
    }

    @Test
    void many_threads_see_the_same() {
        Profile profile = profile("").addRatings(BAD, GOOD, BAD).build();
        List<String> alone = check(profile);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> check(profile)))
                .allMatch(alone::equals);
    }

    @Test
    void require_throws_every_problem_at_once() {
        assertThatThrownBy(() -> Validation.require(new Rating("", 5), "row 3"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(2))
                .hasMessage("row 3.domain: must not be blank\nrow 3.severity: must be at most 4")
                .hasNoCause();
    }

    @Test
    void a_constraint_that_needs_the_time_is_an_error_of_the_type() {
        record Birth(@Past LocalDate day) {}
        assertThatThrownBy(() -> Validation.check(new Birth(LocalDate.EPOCH), "Birth"))
                .isInstanceOf(jakarta.validation.ValidationException.class)
                .hasRootCauseMessage("Validation: must not need the current time");
    }

    private static ImmutableProfile.Builder profile(String id) {
        return ImmutableProfile.builder().id(id);
    }

    private static List<String> check(Profile profile) {
        return Validation.check(profile, "Profile").stream().map(Problem::text).toList();
    }
}
