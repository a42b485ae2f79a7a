package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.casework.JusticeHistory;
import org.ldsdk.core.casework.JusticeStage;
import org.ldsdk.core.code.CodeLists;
import org.ldsdk.core.code.CodeReading;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.RuleWarning;

/** Each kind of thing that entry can ask for, with each verdict. */
class EveryCriterionTest {

    private static final String FILE = "services-one-criterion-invented.json";
    private static final ServiceDirectory SERVICES = ServiceDirectory.read(Samples.text(FILE), FILE, Samples.DOMAINS);
    private static final Eligibility ELIGIBILITY = Eligibility.of(SERVICES, ComplexityRules.shipped(), Samples.RULE);
    private static final NeedsProfile NOBODY = NeedsProfile.of("case-1");
    private static final Instant NOW = Instant.parse("2026-11-16T12:00:00Z");

    private static OfferFinding offer(String offer, NeedsProfile profile) {
        return ELIGIBILITY.evaluate(profile).offers().get(offer);
    }

    /** One rating or fact, as {@code need:CODE=SEVERITY} or {@code fact:CODE=VALUE}; nothing if it is empty. */
    private static NeedsProfile person(String known) {
        if (known.isEmpty()) {
            return NOBODY;
        }
        String code = known.substring("need:".length(), known.indexOf('='));
        String value = known.substring(known.indexOf('=') + 1);
        return known.startsWith("need:")
                ? NOBODY.rate(code, Rater.PRACTITIONER, Integer.parseInt(value))
                : NOBODY.fact(code, value);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(emptyValue = "", textBlock = """
        severity,           need:mental-health=3,           meets,           ''
        severity,           need:mental-health=2,           does-not-meet,   below
        severity,           '',                             undetermined,    ''
        presence,           need:housing=1,                 meets,           ''
        presence,           need:housing=0,                 does-not-meet,   below
        presence,           '',                             undetermined,    ''
        exclusion,          need:drugs=1,                   meets,           ''
        exclusion,          need:drugs=2,                   does-not-meet,   excluded
        exclusion,          '',                             undetermined,    ''
        age,                fact:age=65,                    meets,           ''
        age,                fact:age=17,                    does-not-meet,   other-criterion
        age,                '',                             undetermined,    ''
        area,               fact:area=northam,              meets,           ''
        area,               fact:area=southam,              does-not-meet,   other-criterion
        area,               '',                             undetermined,    ''
        consent,            fact:consent=yes,               meets,           ''
        consent,            fact:consent=no,                does-not-meet,   other-criterion
        consent,            '',                             undetermined,    ''
        justice-stage,      fact:justice-stage=convicted,   meets,           ''
        justice-stage,      fact:justice-stage=charged,     does-not-meet,   other-criterion
        justice-stage,      '',                             undetermined,    ''
        residence,          fact:accommodation=02,          meets,           ''
        residence,          fact:accommodation=12,          does-not-meet,   other-criterion
        residence,          '',                             undetermined,    ''
        engagement,         fact:will-engage=yes,           meets,           ''
        engagement,         fact:will-engage=no,            does-not-meet,   other-criterion
        engagement,         '',                             undetermined,    ''
        access-route,       fact:gp-registered=yes,         meets,           ''
        access-route,       fact:gp-registered=no,          does-not-meet,   other-criterion
        access-route,       '',                             undetermined,    ''
        hard-with-a-place,  '',                             meets,           ''
        hard-full,          '',                             does-not-meet,   no-capacity
        hard-not-known,     '',                             undetermined,    ''
        soft-exceeded,      '',                             meets,           ''
        """)
    void entry_asks_for(String offer, String known, String verdict, String reason) {
        OfferFinding finding = offer(offer, person(known));
        assertThat(finding.verdict().word()).isEqualTo(verdict);
        assertThat(finding.reasons().stream().map(EntryReason::word).toList())
                .isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void acknowledgement_is_read_from_a_plea_on_and_is_no_question_before() {
        JusticeHistory charged = JusticeHistory.empty().with(JusticeStage.CHARGED, NOW);
        OfferFinding early = offer("acknowledgement", NOBODY.with(charged, NOW));
        assertThat(early.verdict()).isEqualTo(OfferVerdict.DOES_NOT_MEET);
        assertThat(early.steps().sets()).isEmpty();

        Instant later = NOW.plusSeconds(3600);
        JusticeHistory plea = charged.with(JusticeStage.PLEA_ENTERED, later);
        assertThat(offer("acknowledgement", NOBODY.with(plea, later)).verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
        assertThat(offer("acknowledgement", NOBODY.with(plea.withAcknowledgement(Known.of(true), later), later))
                        .verdict())
                .isEqualTo(OfferVerdict.MEETS);
        assertThat(offer("acknowledgement", NOBODY.with(plea.withAcknowledgement(Known.of(false), later), later))
                        .verdict())
                .isEqualTo(OfferVerdict.DOES_NOT_MEET);
    }

    @Test
    void a_stage_alone_never_says_that_an_offence_is_acknowledged() {
        assertThat(offer("acknowledgement", NOBODY.fact("justice-stage", "convicted"))
                        .verdict())
                .isEqualTo(OfferVerdict.UNDETERMINED);
    }

    // --- what is written in codes

    private static CodeReading accommodation(String code) {
        CodeLists lists = CodeLists.shipped();
        return lists.read(lists.list("accommodation-type").value(code), "row 7.accommodation");
    }

    @Test
    void a_code_of_a_list_is_read_as_it_stands() {
        assertThat(offer("residence", NOBODY.fact("accommodation", accommodation("02")))
                        .verdict())
                .isEqualTo(OfferVerdict.MEETS);
    }

    @Test
    void a_code_of_the_wrong_generation_is_refused_by_field_and_rule() {
        assertThatThrownBy(() -> NOBODY.fact("accommodation", accommodation("HM03")))
                .hasMessageStartingWith("NeedsProfile.facts[accommodation]: must be a code of accommodation-type")
                .hasMessageContaining("accommodation-status")
                .hasMessageNotContaining("HM03");
        assertThatThrownBy(() -> ELIGIBILITY.evaluate(NOBODY.fact("accommodation", "HM03")))
                .hasMessage("NeedsProfile.facts[accommodation]: must be one of 01, 02, 03, 12, 14, 17");
    }

    @Test
    void a_code_that_says_that_nothing_was_said_is_missing_and_not_no() {
        CodeLists lists = CodeLists.shipped();
        CodeReading notStated = lists.read(lists.list("ethnic-category").value("Z"), "row 7.ethnicity");
        assertThat(NOBODY.fact("ethnicity", notStated).facts().get("ethnicity").isKnown())
                .isFalse();
        NeedsProfile declined = NOBODY.withFact("accommodation", Known.missing(MissingReason.DECLINED));
        assertThat(offer("residence", declined).verdict()).isEqualTo(OfferVerdict.UNDETERMINED);
    }

    // --- bad files

    @Test
    void criteria_that_contradict_one_another_are_reported_and_the_rest_is_kept() {
        ObjectNode file = (ObjectNode) Samples.tree(FILE);
        ((ArrayNode) file.at("/offers/0/entry")).add(Json.tree("""
            {"code": "not-severe", "label": "mental health is moderate at most", "reason": "excluded",
             "criterion": {"kind": "at-most", "of": "need:mental-health", "cutOff": 2}}""", "x"));
        ServiceDirectory directory = ServiceDirectory.read(file.toString(), FILE, Samples.DOMAINS);
        assertThat(directory.warnings())
                .extracting(RuleWarning::text)
                .contains("ServiceOffer[severity].entry: never-met. Nobody can meet severity and not-severe together.");
        assertThat(directory.offers()).hasSize(SERVICES.offers().size());
    }

    @Test
    void an_unknown_need_is_refused_with_its_place() {
        String file = Samples.text(FILE)
                .replace("\"of\": \"need:housing\"", "\"of\": \"need:hosing\"")
                .replaceFirst("\"domain\": \"mental-health\"", "\"domain\": \"mental-helth\"");
        assertThatThrownBy(() -> ServiceDirectory.read(file, FILE, Samples.DOMAINS))
                .hasMessageContaining("ServiceOffer[severity].needs[mental-helth]: must be a need of need-domains")
                .hasMessageContaining("ServiceOffer[presence].entry[presence].criterion: must be one of ");
    }

    @Test
    void a_severity_that_nobody_can_have_is_refused_with_its_place() {
        String file = Samples.text(FILE).replace("\"cutOff\": 3", "\"cutOff\": 5");
        assertThatThrownBy(() -> ServiceDirectory.read(file, FILE, Samples.DOMAINS))
                .hasMessage("ServiceOffer[severity].entry[severity].criterion: must be met by somebody");
    }
}
