package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.RuleWarning;
import org.ldsdk.needs.RuleWarning.Rule;
import org.ldsdk.needs.internal.FactKinds;

/** Warnings about rules of services, one small file each; all invented. */
class ServiceRuleLintTest {

    private static final String FACTS = """
            {"code": "sex", "label": "sex", "values": ["female", "male"]},
            {"code": "age", "label": "age in years", "range": {"min": 0, "max": 130}},
            {"code": "postcode-district", "label": "postcode", "values": ["pl1", "pl2"]},
            {"code": "violent-offending", "label": "violent offending", "values": ["yes", "no"]},
            {"code": "convictions", "label": "convictions", "range": {"min": 0, "max": 99}},
            {"code": "offence-acknowledged", "label": "acknowledgement", "values": ["yes", "no"]},
            {"code": "justice-stage", "label": "stage", "values": ["charged", "plea-entered", "convicted"]},
            {"code": "consent", "label": "consent", "values": ["yes", "no"]}\
            """;

    private static ServiceDirectory directory(String... offers) {
        return ServiceDirectory.read("""
                {"id": "lint", "version": "1", "invented": true, "about": "Invented.",
                 "sources": {"law": {"text": "Equality Act 2010, schedule 3", "verified": false}},
                 "facts": [%s], "offers": [%s]}\
                """.formatted(FACTS, String.join(",", offers)), "lint.json", Samples.DOMAINS);
    }

    private static String offer(String id, String... entry) {
        return """
                {"id": "%s", "name": {"text": "-"}, "provider": {"text": "-"}, "area": {"text": "-"}, "needs": [],
                 "capacity": {"policy": "none"}, "entry": [%s]}\
                """.formatted(id, String.join(",", entry));
    }

    private static String entry(String code, String reason, String criterion, String... more) {
        return """
                {"code": "%s", "label": "-", "reason": "%s", "criterion": %s%s}\
                """.formatted(code, reason, criterion, String.join("", more));
    }

    private static String oneOf(String fact, String value) {
        return "{\"kind\": \"one-of\", \"of\": \"fact:" + fact + "\", \"values\": [\"" + value + "\"]}";
    }

    private static String atLeast(String of, int cutOff) {
        return "{\"kind\": \"at-least\", \"of\": \"" + of + "\", \"cutOff\": " + cutOff + "}";
    }

    private static String atMost(String of, int cutOff) {
        return "{\"kind\": \"at-most\", \"of\": \"" + of + "\", \"cutOff\": " + cutOff + "}";
    }

    private static String all(String kind, String... parts) {
        return "{\"kind\": \"" + kind + "\", \"parts\": [" + String.join(",", parts) + "]}";
    }

    private static List<String> warnings(String criterion, String... more) {
        return directory(offer("one", entry("asked", "other-criterion", criterion, more))).warnings().stream()
                .map(RuleWarning::text)
                .toList();
    }

    @Test
    void nothing_to_warn_of() {
        String clean = offer(
                "clean",
                entry("consent", "other-criterion", oneOf("consent", "yes")),
                entry("adult", "other-criterion", atLeast("fact:age", 18)),
                entry("severity", "below", atLeast("need:mental-health", 2)),
                entry("no-risk", "excluded", atMost("need:risk-to-others", 3)));
        assertThat(directory(clean, offer("open-door")).warnings()).isEmpty();
    }

    // --- protected characteristics

    @Test
    void a_protected_characteristic_without_a_lawful_basis() {
        assertThat(warnings(oneOf("sex", "female")))
                .containsExactly("ServiceOffer[one].entry[asked]: protected-characteristic. It reads fact:sex (Equality"
                        + " Act 2010, chapter 15, section 11, not confirmed); state a lawfulBasis with its source, or do"
                        + " without.");
    }

    @Test
    void what_stands_in_for_one_is_warned_of_too() {
        assertThat(warnings(oneOf("postcode-district", "pl1")))
                .singleElement()
                .asString()
                .startsWith("ServiceOffer[one].entry[asked]: protected-characteristic. It reads fact:postcode-district"
                        + " (Our own convention, not confirmed)");
    }

    @Test
    void a_lawful_basis_with_its_source_answers_it() {
        String basis = ", \"lawfulBasis\": {\"text\": \"separate services for one sex\", \"source\": \"law\"}";
        assertThat(warnings(oneOf("sex", "female"), basis)).isEmpty();
        assertThatThrownBy(() -> warnings(oneOf("sex", "female"), ", \"lawfulBasis\": {\"text\": \"we may\"}"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ServiceOffer[one].entry[asked].lawfulBasis.source: must be given");
    }

    @Test
    void age_is_warned_of_only_where_adults_are_told_apart() {
        assertThat(warnings(atLeast("fact:age", 18))).isEmpty();
        assertThat(warnings(atMost("fact:age", 17))).isEmpty();
        assertThat(warnings("{\"kind\": \"between\", \"of\": \"fact:age\", \"from\": 10, \"to\": 17}"))
                .isEmpty();
        assertThat(warnings(atLeast("fact:age", 19))).hasSize(1);
        assertThat(warnings(atMost("fact:age", 18))).hasSize(1);
        assertThat(warnings("{\"kind\": \"between\", \"of\": \"fact:age\", \"from\": 18, \"to\": 65}"))
                .hasSize(1);
    }

    // --- offences

    @Test
    void exclusion_by_offence_history() {
        assertThat(warnings(oneOf("violent-offending", "no")))
                .singleElement()
                .asString()
                .startsWith("ServiceOffer[one].entry[asked]: offence-history. By fact:violent-offending it keeps out"
                        + " people for what they have done (Keys to diversion");
        assertThat(warnings(atMost("fact:convictions", 2))).hasSize(1);
        assertThat(warnings(all("any-of", oneOf("consent", "yes"), oneOf("violent-offending", "no"))))
                .hasSize(1);
    }

    @Test
    void a_service_for_people_who_have_offended_excludes_nobody_by_it() {
        assertThat(warnings(oneOf("violent-offending", "yes"))).isEmpty();
        assertThat(warnings(atLeast("fact:convictions", 3))).isEmpty();
    }

    @Test
    void acknowledgement_read_whatever_the_stage() {
        assertThat(warnings(oneOf("offence-acknowledged", "yes")))
                .containsExactly("ServiceOffer[one].entry[asked]: acknowledgement-too-early. It reads"
                        + " fact:offence-acknowledged whatever the stage; ask for plea-entered, convicted,"
                        + " out-of-court-disposal, sentenced-community or in-custody by fact:justice-stage beside it.");
    }

    @Test
    void acknowledgement_read_once_the_stage_allows_it() {
        String late = "{\"kind\": \"one-of\", \"of\": \"fact:justice-stage\", \"values\": [\"plea-entered\","
                + " \"convicted\"]}";
        String acknowledged = entry("acknowledged", "other-criterion", oneOf("offence-acknowledged", "yes"));
        assertThat(directory(offer("one", acknowledged, entry("stage", "other-criterion", late)))
                        .warnings())
                .isEmpty();
        String tooEarly = oneOf("justice-stage", "charged");
        assertThat(directory(offer("one", acknowledged, entry("stage", "other-criterion", tooEarly)))
                        .warnings())
                .hasSize(1);
    }

    // --- criteria together

    @Test
    void criteria_that_nobody_can_meet_together() {
        ServiceDirectory never = directory(offer(
                "one",
                entry("consent", "other-criterion", oneOf("consent", "yes")),
                entry("severe", "below", atLeast("need:drugs", 3)),
                entry("not-moderate", "excluded", atMost("need:drugs", 1))));
        assertThat(never.warnings())
                .containsExactly(new RuleWarning(
                        "ServiceOffer[one].entry",
                        Rule.NEVER_MET,
                        "Nobody can meet severe and not-moderate together."));
    }

    @Test
    void three_criteria_of_which_any_two_can_be_met() {
        String sum = all("any-of", atLeast("need:drugs", 3), atLeast("need:alcohol", 3));
        ServiceDirectory never = directory(offer(
                "one",
                entry("either", "below", sum),
                entry("no-drugs", "excluded", atMost("need:drugs", 1)),
                entry("no-alcohol", "excluded", atMost("need:alcohol", 1))));
        assertThat(never.warnings())
                .extracting(RuleWarning::why)
                .containsExactly("Nobody can meet either, no-drugs and no-alcohol together.");
    }

    @Test
    void ones_exclusion_that_is_the_others_precondition() {
        String therapy = offer("therapy", entry("no-drugs", "excluded", atMost("need:drugs", 1)));
        String drugs = offer(
                "drugs",
                entry("consent", "other-criterion", oneOf("consent", "yes")),
                entry("severe", "below", atLeast("need:drugs", 2)));
        assertThat(directory(therapy, drugs).warnings())
                .containsExactly(new RuleWarning(
                        "ServiceOffer[therapy].entry[no-drugs]",
                        Rule.EXCLUSION_IS_PRECONDITION,
                        "It excludes everybody whom drugs takes, by severe."));
        String milder = offer("drugs", entry("mild", "below", atLeast("need:drugs", 1)));
        assertThat(directory(therapy, milder).warnings()).isEmpty();
    }

    // --- the samples

    @Test
    void the_sample_files_are_warned_of_where_they_should_be() {
        assertThat(Samples.directory().warnings())
                .extracting(RuleWarning::where, RuleWarning::rule)
                .containsExactly(
                        tuple("ServiceOffer[cass].entry[offence-acknowledged]", Rule.ACKNOWLEDGEMENT_TOO_EARLY),
                        tuple(
                                "ServiceOffer[invented-talking-therapy].entry[no-substance-misuse]",
                                Rule.EXCLUSION_IS_PRECONDITION));
    }

    @Test
    void every_word_of_the_list_cites_a_source_that_is_there() {
        FactKinds kinds = FactKinds.shipped();
        assertThat(kinds.words()).extracting(FactKinds.Word::word).doesNotHaveDuplicates();
        assertThat(kinds.words()).allSatisfy(word -> assertThat(kinds.sources()).containsKey(word.source()));
        assertThat(kinds.sources())
                .containsKeys(kinds.stage().source(), kinds.adult().source());
        assertThat(kinds.kind("sex-at-birth")).contains(FactKinds.Kind.PROTECTED);
        assertThat(kinds.kind("essex-resident")).isEmpty();
        assertThat(kinds.kind("offence-acknowledged")).contains(FactKinds.Kind.ACKNOWLEDGEMENT);
        assertThat(kinds.kind("justice-stage")).isEmpty();
    }
}
