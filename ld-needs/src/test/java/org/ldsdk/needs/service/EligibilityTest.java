package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;

/** The invented person of the sample: below each service's own threshold need by need, severe together. */
class EligibilityTest {

    private static final Eligibility ELIGIBILITY = Samples.eligibility();
    private static final PersonFinding PERSON = ELIGIBILITY.evaluate(Samples.person());

    private static OfferFinding offer(String id) {
        return PERSON.offers().get(id);
    }

    private static NeedFinding need(String code) {
        return PERSON.needs().get(code);
    }

    // --- per offer

    @Test
    void cass_meets_because_it_asks_for_nothing_clinical() {
        OfferFinding cass = offer("cass");
        assertThat(cass.verdict()).isEqualTo(OfferVerdict.MEETS);
        assertThat(cass.reasons()).isEmpty();
        assertThat(cass.entry().stream().map(one -> one.criterion().code()))
                .containsExactly("court", "offence-acknowledged", "consent");
    }

    @Test
    void meeting_is_not_acceptance() {
        assertThat(offer("cass").explain()).contains("meets. That is not acceptance; the service decides.");
    }

    @Test
    void each_service_of_its_own_finds_the_person_one_step_below() {
        for (String id : List.of("invented-community-team", "invented-housing-options", "invented-debt-advice")) {
            assertThat(offer(id).verdict()).isEqualTo(OfferVerdict.DOES_NOT_MEET);
            assertThat(offer(id).reasons()).containsExactly(EntryReason.BELOW);
            assertThat(offer(id).failing().get(0).finding().margin()).contains(new Finding.Margin(-1, -1));
        }
    }

    @Test
    void every_failing_reason_is_kept_side_by_side() {
        OfferFinding talking = offer("invented-talking-therapy");
        assertThat(talking.reasons()).containsExactly(EntryReason.EXCLUDED, EntryReason.OTHER_CRITERION);
        assertThat(talking.failing().stream().map(one -> one.criterion().code()))
                .containsExactly("no-substance-misuse", "gp-referral");
    }

    @Test
    void a_service_elsewhere_says_so_and_what_is_open_is_still_shown() {
        OfferFinding moDel = offer("mo-del");
        assertThat(moDel.reasons()).containsExactly(EntryReason.OTHER_CRITERION);
        assertThat(moDel.open().stream().map(one -> one.criterion().code())).containsExactly("free-place");
    }

    // --- per need

    @Test
    void housing_is_met_by_cass_though_housing_options_finds_it_below() {
        assertThat(need("housing").verdict()).isEqualTo(Verdict.MET);
        assertThat(need("housing").offers(OfferVerdict.MEETS)).containsExactly("cass");
        assertThat(need("housing").offers(OfferVerdict.DOES_NOT_MEET)).contains("invented-housing-options");
    }

    @Test
    void no_offer_meets_the_need_for_mental_health_and_each_says_why() {
        NeedFinding need = need("mental-health");
        assertThat(need.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(need.offers()).hasSize(5).allMatch(offer -> !offer.reasons().isEmpty());
    }

    @Test
    void a_need_nobody_offers_anything_for_is_there_too() {
        assertThat(need("gp-access").offers()).isEmpty();
        assertThat(need("gp-access").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void what_the_practitioner_has_not_rated_stays_open_whatever_the_person_says() {
        assertThat(need("food").severity()).isEqualTo(Known.missing(MissingReason.UNKNOWN));
        assertThat(need("food").isNeed()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(need("food").ratings()).extracting(Rating::rater).containsExactly(Rater.PERSON, Rater.PRACTITIONER);
    }

    @Test
    void offers_that_complement_each_other_meet_a_need_though_each_is_undetermined() {
        String file = """
            {"id": "two", "version": "1", "invented": true, "about": "Invented.",
             "facts": [{"code": "veteran", "label": "service in the forces", "values": ["yes", "no"]}],
             "offers": [%s, %s]}\
            """.formatted(housingFor("yes"), housingFor("no"));
        Eligibility two = Eligibility.of(
                ServiceDirectory.read(file, "two.json", Samples.DOMAINS), ComplexityRules.shipped(), Samples.RULE);
        PersonFinding found = two.evaluate(Samples.person());
        assertThat(found.offers().values()).allMatch(offer -> offer.verdict() == OfferVerdict.UNDETERMINED);
        assertThat(found.needs().get("housing").verdict()).isEqualTo(Verdict.MET);
        assertThat(found.explain()).contains("Some offer meets it, though which one is not known.");
    }

    private static String housingFor(String veteran) {
        return """
            {"id": "housing-%1$s", "name": {"text": "Housing %1$s"}, "provider": {"text": "-"}, "area": {"text": "-"},
             "needs": [{"domain": "housing"}], "capacity": {"policy": "none"}, "entry": [
               {"code": "veteran", "label": "served: %1$s", "reason": "other-criterion",
                "criterion": {"kind": "one-of", "of": "fact:veteran", "values": ["%1$s"]}}]}\
            """.formatted(veteran);
    }

    // --- per person

    @Test
    void the_needs_are_cumulative_whatever_offers_there_are() {
        assertThat(PERSON.cumulative()).isEqualTo(Verdict.MET);
        Eligibility cassAlone = Eligibility.of(Samples.schemes(), ComplexityRules.shipped(), "moderate-or-worse-count");
        assertThat(cassAlone.evaluate(Samples.person()).cumulative()).isEqualTo(Verdict.MET);
    }

    @Test
    void no_single_door_takes_the_treatment_needs() {
        assertThat(PERSON.noSingleDoor()).isEqualTo(Verdict.MET);
        assertThat(PERSON.treatmentNeedsWithoutOffer().stream().map(NeedDomain::code))
                .containsExactly("mental-health", "alcohol", "drugs");
    }

    @Test
    void an_undetermined_offer_leaves_no_single_door_undetermined() {
        NeedsProfile profile =
                withoutRatingsOf("mental-health", "alcohol", "drugs").rate("mental-health", Rater.PRACTITIONER, 3);
        NeedsProfile treatmentIsKnown = noOtherTreatmentNeeds(profile);
        PersonFinding inPlymouth = ELIGIBILITY.evaluate(treatmentIsKnown);
        assertThat(inPlymouth.offers().get("invented-community-team").verdict()).isEqualTo(OfferVerdict.MEETS);
        assertThat(inPlymouth.noSingleDoor()).isEqualTo(Verdict.NOT_MET);

        PersonFinding somewhere = ELIGIBILITY.evaluate(without(treatmentIsKnown, "area"));
        assertThat(somewhere.offers().get("invented-community-team").verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(somewhere.noSingleDoor()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(somewhere.treatmentNeedsPerhapsWithoutOffer().stream().map(NeedDomain::code))
                .containsExactly("mental-health");
    }

    @Test
    void a_treatment_need_that_an_offer_meets_is_a_door() {
        NeedsProfile profile = noOtherTreatmentNeeds(
                withoutRatingsOf("mental-health", "alcohol", "drugs").rate("mental-health", Rater.PRACTITIONER, 4));
        PersonFinding finding = ELIGIBILITY.evaluate(profile);
        assertThat(finding.cumulative()).isEqualTo(Verdict.MET);
        assertThat(finding.noSingleDoor()).isEqualTo(Verdict.NOT_MET);
    }

    private static NeedsProfile noOtherTreatmentNeeds(NeedsProfile profile) {
        NeedsProfile known = profile.rate("alcohol", Rater.PRACTITIONER, 0).rate("drugs", Rater.PRACTITIONER, 0);
        for (String code : List.of("learning-disability", "autism", "physical-health")) {
            known = known.rate(code, Rater.PRACTITIONER, 0);
        }
        return known.with(Rating.of("trauma", Rater.PRACTITIONER, 0).on(LocalDate.of(2026, 11, 20)));
    }

    private static NeedsProfile withoutRatingsOf(String... domains) {
        NeedsProfile profile = NeedsProfile.of("sample-1").with(Samples.person().priority());
        for (Rating rating : Samples.person().ratings()) {
            profile = List.of(domains).contains(rating.domain()) ? profile : profile.with(rating);
        }
        for (Map.Entry<String, Known<String>> fact : Samples.person().facts().entrySet()) {
            profile = profile.withFact(fact.getKey(), fact.getValue());
        }
        return profile;
    }

    private static NeedsProfile without(NeedsProfile profile, String fact) {
        NeedsProfile less = NeedsProfile.of(profile.id());
        for (Rating rating : profile.ratings()) {
            less = less.with(rating);
        }
        for (Map.Entry<String, Known<String>> one : profile.facts().entrySet()) {
            less = one.getKey().equals(fact) ? less : less.withFact(one.getKey(), one.getValue());
        }
        return less;
    }

    @Test
    void person_and_practitioner_disagree_on_one_need() {
        assertThat(PERSON.profile().disagreements()).hasSize(1);
        assertThat(PERSON.profile().disagreements().get(0).domain()).isEqualTo("housing");
        assertThat(PERSON.profile().priority().rank("housing")).hasValue(1);
    }

    // --- what is not known

    @Test
    void a_person_nobody_has_asked_anything_is_undetermined_everywhere() {
        PersonFinding nobody = ELIGIBILITY.evaluate(NeedsProfile.of("nobody"));
        assertThat(nobody.offers().values()).allMatch(offer -> offer.verdict() == OfferVerdict.UNDETERMINED);
        assertThat(nobody.cumulative()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(nobody.noSingleDoor()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void an_undetermined_offer_names_what_would_settle_it() {
        OfferFinding cass = ELIGIBILITY
                .evaluate(without(Samples.person(), "consent"))
                .offers()
                .get("cass");
        assertThat(cass.verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(cass.settling().orElseThrow().toMet().sets())
                .containsExactly(Map.of("fact:consent", List.of("yes")));
        assertThat(cass.explain())
                .contains("It would be met with agreement to see the service: yes.")
                .contains("Open. Asked: agrees to see the service. Found: agreement to see the service is not known and"
                        + " must be yes.");
    }

    @Test
    void the_ratings_of_others_stand_beside_what_the_practitioner_has_not_rated() {
        NeedsProfile profile = withoutRatingsOf("mental-health")
                .rate("mental-health", Rater.PERSON, 3)
                .with(Rating.missing("mental-health", Rater.PRACTITIONER, MissingReason.DECLINED));
        OfferFinding team = ELIGIBILITY.evaluate(profile).offers().get("invented-community-team");
        assertThat(team.verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(team.explain())
                .contains("Found: mental health is not known, so 0 to 4 (the practitioner has not rated it: declined; "
                        + "for information, the person says severe (3)) and must be at least 3.");
    }

    // --- capacity

    @Test
    void a_hard_number_of_places_keeps_people_out_and_an_unknown_load_leaves_it_open() {
        assertThat(drugService(59, "hard").verdict()).isEqualTo(OfferVerdict.MEETS);
        assertThat(drugService(60, "hard").reasons()).containsExactly(EntryReason.NO_CAPACITY);
        assertThat(drugService(-1, "hard").verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
    }

    @Test
    void a_soft_number_of_places_is_reported_and_keeps_nobody_out() {
        OfferFinding full = drugService(61, "soft");
        assertThat(full.verdict()).isEqualTo(OfferVerdict.MEETS);
        assertThat(full.explain()).contains("It has more people than places.");
        assertThat(drugService(60, "soft").explain()).doesNotContain("more people than places");
    }

    /** What the drug and alcohol service says of somebody with severe needs, at a load; unknown if below 0. */
    private static OfferFinding drugService(int load, String policy) {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        ObjectNode capacity = (ObjectNode) json.at("/offers/2/capacity");
        capacity.put("policy", policy).put("load", load);
        if (load < 0) {
            capacity.remove("load");
        }
        ServiceDirectory directory = Samples.schemes().with(json, "invented.json");
        NeedsProfile profile = withoutRatingsOf("drugs").rate("drugs", Rater.PRACTITIONER, 4);
        return Eligibility.of(directory, ComplexityRules.shipped(), Samples.RULE)
                .evaluate(profile)
                .offers()
                .get("invented-drug-and-alcohol");
    }

    // --- wrong input

    @Test
    void the_deciding_rule_is_named_by_the_caller_and_must_be_there() {
        assertThatThrownBy(() -> Eligibility.of(Samples.directory(), ComplexityRules.shipped(), "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one of moderate-or-worse-count");
        assertThat(PERSON.cumulativeBy()).isEqualTo(Samples.RULE);
    }

    @Test
    void a_profile_that_cannot_be_is_refused_without_any_value() {
        NeedsProfile wrong = NeedsProfile.of("x").fact("area", "canary").rate("housing", Rater.PERSON, 9);
        assertThatThrownBy(() -> ELIGIBILITY.evaluate(wrong))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    NeedsProfile.ratings[0].severity: must be at most 4
                    NeedsProfile.facts[area]: must be one of bodmin, lewisham, manchester, plymouth, portsmouth, truro, elsewhere\
                    """);
    }

    @Test
    void a_number_is_read_as_written_and_must_be_whole_and_in_range() {
        for (String wrong : List.of("131", "-1", "34.5", "thirty", "", "99999999999")) {
            assertThatThrownBy(() -> ELIGIBILITY.evaluate(NeedsProfile.of("x").fact("age", wrong)))
                    .hasMessage("NeedsProfile.facts[age]: must be a whole number in 0..130");
        }
        assertThat(offer("invented-community-team").explain())
                .contains("Holds. Asked: is 18 or older. Found: age in years is 34 and must be at least 18 (16 above)."
                        + " Invented.");
        OfferFinding child = ELIGIBILITY
                .evaluate(without(Samples.person(), "age").fact("age", "17"))
                .offers()
                .get("invented-community-team");
        assertThat(child.reasons()).containsExactly(EntryReason.BELOW, EntryReason.OTHER_CRITERION);
        OfferFinding unknown = ELIGIBILITY
                .evaluate(without(withMentalHealth(3), "age"))
                .offers()
                .get("invented-community-team");
        assertThat(unknown.explain()).contains("It would be met with age in years: 18 to 130.");
    }

    private static NeedsProfile withMentalHealth(int severity) {
        return withoutRatingsOf("mental-health").rate("mental-health", Rater.PRACTITIONER, severity);
    }

    @Test
    void a_finding_names_every_definition_it_rests_on() {
        assertThat(PERSON.definitions().stream().map(id -> id.id()))
                .containsExactly("need-domains", "complexity-rules", "services-keys-to-diversion", "services-invented");
    }
}
