package org.ldsdk.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.Capacity;
import org.ldsdk.needs.service.EntryFinding;
import org.ldsdk.needs.service.EntryReason;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.Step;
import org.ldsdk.needs.support.PackageOptions;

/**
 * What Keys to diversion (Centre for Mental Health, 2014) found again and again, told of invented people: problems below each service's
 * threshold one by one, together severe, and what is on the person's mind is the rent and the fine.
 */
class NeedsStoryTest {

    private static final NeedsProfile PERSON = SampleNeeds.person("sample-1");
    private static final NeedsProfile IN_PORTSMOUTH = SampleNeeds.person("sample-2");

    private static OfferFinding asked(String offer, NeedsProfile person) {
        return SampleNeeds.found(person).offers().get(offer);
    }

    private static List<String> criteria(List<EntryFinding> entries) {
        return entries.stream().map(entry -> entry.criterion().code()).toList();
    }

    /** Somebody in court in Plymouth: rent arrears, a fine, no family doctor, drugs, and a mind that is not well. */
    @Nested
    class Somebody_in_Plymouth {

        private final PersonFinding found = SampleNeeds.found(PERSON);

        @Test
        void is_excluded_from_talking_therapy_because_of_drugs() {
            OfferFinding therapy = asked("invented-talking-therapy", PERSON);
            assertThat(therapy.verdict()).isEqualTo(OfferVerdict.DOES_NOT_MEET);
            assertThat(therapy.reasons()).contains(EntryReason.EXCLUDED);
            assertThat(criteria(therapy.failing())).containsExactly("no-substance-misuse", "gp-referral");
        }

        @Test
        void is_below_the_community_team_by_one_step_and_has_no_family_doctor_to_refer() {
            OfferFinding team = asked("invented-community-team", PERSON);
            assertThat(team.reasons()).containsExactly(EntryReason.BELOW, EntryReason.OTHER_CRITERION);
            assertThat(criteria(team.failing())).containsExactly("severity", "gp-referral");
            assertThat(team.failing().get(0).finding().margin()).contains(new Finding.Margin(-1, -1));
        }

        @Test
        void is_below_the_drug_service_too() {
            assertThat(asked("invented-drug-and-alcohol", PERSON).reasons()).containsExactly(EntryReason.BELOW);
        }

        @Test
        void finds_no_step_at_the_community_team_because_severity_is_never_one() {
            assertThat(asked("invented-community-team", PERSON).steps().sets()).isEmpty();
            assertThat(asked("invented-community-team", PERSON).explain())
                    .contains("No step is known that would change this.");
        }

        @Test
        void is_severe_together_whatever_services_there_are() {
            assertThat(found.cumulative()).isEqualTo(Verdict.MET);
            assertThat(found.decidingRule().lowest()).isEqualTo(6);
        }

        @Test
        void has_no_single_door() {
            assertThat(found.noSingleDoor()).isEqualTo(Verdict.MET);
            assertThat(found.treatmentNeedsWithoutOffer())
                    .extracting(NeedDomain::code)
                    .containsExactly("mental-health", "alcohol", "drugs");
        }

        @Test
        void finds_cass_which_asks_for_nothing_clinical_and_helps_with_the_rent_and_the_fine() {
            OfferFinding cass = asked("cass", PERSON);
            assertThat(cass.verdict()).isEqualTo(OfferVerdict.MEETS);
            assertThat(criteria(cass.entry())).containsExactly("court", "offence-acknowledged", "consent");
            assertThat(cass.entry())
                    .allMatch(entry -> entry.criterion().source().equals(Optional.of("keys-to-diversion")));
            for (String need : List.of("housing", "debt", "fines")) {
                assertThat(found.needs().get(need).offers(OfferVerdict.MEETS)).containsExactly("cass");
            }
        }

        @Test
        void could_go_to_cass_for_every_basic_need_and_no_offer_is_left_for_the_rest() {
            PackageOptions options = SampleNeeds.options(found);
            assertThat(options.options()).hasSize(1);
            assertThat(options.options().get(0).offers())
                    .extracting(ServiceOffer::id)
                    .containsExactly("cass");
            assertThat(options.options().get(0).unmetBasic()).isEmpty();
            assertThat(options.options().get(0).unmetOther())
                    .extracting(NeedDomain::code)
                    .containsExactlyInAnyOrder("gp-access", "mental-health", "drugs", "alcohol");
        }

        @Test
        void does_not_stop_being_cumulative_because_cass_meets() {
            assertThat(asked("cass", PERSON).verdict()).isEqualTo(OfferVerdict.MEETS);
            assertThat(found.cumulative()).isEqualTo(Verdict.MET);
        }

        @Test
        void has_the_rent_and_the_fine_looked_at_before_treatment() {
            List<String> order = found.attention().attention().stream()
                    .map(entry -> entry.code())
                    .toList();
            assertThat(order).containsSubsequence("housing", "fines", "gp-access", "mental-health");
        }

        @Test
        void sees_the_housing_need_otherwise_than_the_practitioner_and_both_stand() {
            assertThat(PERSON.sideBySide("housing"))
                    .extracting(rating -> rating.severity().value().orElseThrow())
                    .containsExactly(3, 2);
        }
    }

    /** Weeks later the practitioner finds the same person severely ill. */
    @Nested
    class The_same_person_later {

        private final NeedsProfile later =
                PERSON.with(Rating.of("mental-health", Rater.PRACTITIONER, 3).on(LocalDate.parse("2026-11-20")));

        @Test
        void is_still_refused_and_the_one_step_left_is_to_register_with_a_family_doctor() {
            OfferFinding team = asked("invented-community-team", later);
            assertThat(team.reasons()).containsExactly(EntryReason.OTHER_CRITERION);
            assertThat(team.steps().sets())
                    .containsExactly(List.of(new Step.Change("gp-registered", "yes", "register with a family doctor")));
        }

        @Test
        void meets_the_community_team_once_registered() {
            NeedsProfile registered = SampleNeeds.supposing(later, "gp-registered", "yes");
            assertThat(asked("invented-community-team", registered).verdict()).isEqualTo(OfferVerdict.MEETS);
        }

        @Test
        void stays_excluded_from_talking_therapy_registered_or_not() {
            NeedsProfile registered = SampleNeeds.supposing(later, "gp-registered", "yes");
            assertThat(asked("invented-talking-therapy", registered).reasons()).containsExactly(EntryReason.EXCLUDED);
            assertThat(asked("invented-talking-therapy", later).steps().sets()).isEmpty();
        }
    }

    /** Somebody else with the same needs, seen in custody in Portsmouth. */
    @Nested
    class Somebody_else_in_Portsmouth {

        private final PersonFinding found = SampleNeeds.found(IN_PORTSMOUTH);

        @Test
        void has_the_same_needs() {
            assertThat(IN_PORTSMOUTH.ratings()).isEqualTo(PERSON.ratings());
        }

        @Test
        void finds_the_criminal_justice_team_for_mind_rent_and_fine_alike() {
            OfferFinding team = asked("portsmouth-cjt", IN_PORTSMOUTH);
            assertThat(team.verdict()).isEqualTo(OfferVerdict.MEETS);
            assertThat(criteria(team.entry())).containsExactly("area", "justice-contact", "severity");
            for (String need : List.of("mental-health", "housing", "debt", "fines")) {
                assertThat(found.needs().get(need).offers(OfferVerdict.MEETS)).containsExactly("portsmouth-cjt");
            }
        }

        @Test
        void could_go_to_that_team_for_all_but_drugs_alcohol_and_a_family_doctor() {
            assertThat(SampleNeeds.options(found).options())
                    .singleElement()
                    .satisfies(option -> assertThat(option.unmetOther())
                            .extracting(NeedDomain::code)
                            .containsExactlyInAnyOrder("gp-access", "drugs", "alcohol"));
        }

        @Test
        void still_has_no_door_for_drugs() {
            assertThat(found.cumulative()).isEqualTo(Verdict.MET);
            assertThat(found.noSingleDoor()).isEqualTo(Verdict.MET);
            assertThat(found.treatmentNeedsWithoutOffer())
                    .extracting(NeedDomain::code)
                    .containsExactly("alcohol", "drugs");
        }

        @Test
        void is_refused_by_the_citys_community_team_for_the_same_reasons() {
            assertThat(asked("invented-portsmouth-team", IN_PORTSMOUTH).reasons())
                    .containsExactly(EntryReason.BELOW, EntryReason.OTHER_CRITERION);
            assertThat(asked("cass", IN_PORTSMOUTH).reasons()).containsExactly(EntryReason.OTHER_CRITERION);
        }
    }

    /** None, soft, hard, and more people than planned. */
    @Nested
    class Four_schemes {

        private static OfferFinding scheme(String scheme, String area) {
            return asked(scheme, SampleNeeds.supposing(PERSON, "area", area));
        }

        @Test
        void cass_has_no_number_of_places() {
            Capacity capacity = scheme("cass", "plymouth").offer().capacity();
            assertThat(capacity.policy()).isEqualTo(Capacity.Policy.NONE);
            assertThat(capacity.places()).isEmpty();
            assertThat(scheme("cass", "plymouth").verdict()).isEqualTo(OfferVerdict.MEETS);
        }

        @Test
        void portsmouth_has_about_thirty_that_keep_nobody_out() {
            OfferFinding portsmouth = scheme("portsmouth-cjt", "portsmouth");
            assertThat(portsmouth.offer().capacity().places()).contains(30);
            assertThat(portsmouth.verdict()).isEqualTo(OfferVerdict.MEETS);
            assertThat(portsmouth.explain()).doesNotContain("more people than places");
        }

        @Test
        void manchester_takes_nobody_beyond_its_hundred_and_fifty() {
            OfferFinding full = scheme("mo-del", "manchester");
            assertThat(full.offer().capacity().places()).contains(150);
            assertThat(full.reasons()).containsExactly(EntryReason.NO_CAPACITY);
            assertThat(full.steps().sets()).isEmpty();
        }

        @Test
        void lewisham_has_more_than_the_twenty_it_was_designed_for_says_so_and_keeps_nobody_out() {
            OfferFinding exceeded = scheme("penrose-mhap", "lewisham");
            assertThat(exceeded.offer().capacity().places()).contains(20);
            assertThat(exceeded.offer().capacity().isExceeded()).isTrue();
            assertThat(exceeded.verdict()).isEqualTo(OfferVerdict.MEETS);
            assertThat(exceeded.explain())
                    .contains(
                            "It has more people than places. The number of places is soft, so that keeps nobody out.");
        }
    }

    @Test
    void the_story_prints_what_the_examples_say() {
        assertThat(NeedsStory.text())
                .contains(
                        "CASS                                   meets: attends one of the three magistrates' courts; ")
                .contains("does not meet: below (mental health 2, margin -1); another criterion (registration with a")
                .contains("excluded (alcohol 1, drugs 2)")
                .contains("no offer meets mental health, alcohol, drugs")
                .contains("what would change this               register with a family doctor")
                .doesNotContain("\r");
    }

    @Test
    void the_story_of_two_cities_shows_both_refusals_and_four_kinds_of_places() {
        assertThat(TwoCitiesStory.text())
                .contains("what would change this               no step does; severity is never one")
                .contains("no formal number of places; meets", "30 places, 29 there now; meets")
                .contains("150 places and no more, 150 there now; does not meet: no free place")
                .contains("20 places, 31 there now, more than planned; meets");
        assertThat(TwoCitiesStory.text().lines()).hasSizeLessThan(40).allMatch(line -> line.length() <= 160);
    }
}
