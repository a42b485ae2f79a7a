package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.json.Json;

class ComplexityRulesTest {

    private static final NeedDomains DOMAINS = NeedDomains.shipped();
    private static final ComplexityRules RULES = ComplexityRules.shipped();
    private static final NeedsProfile NOBODY = NeedsProfile.of("case-1");

    private static ComplexityFinding evaluate(String rule, NeedsProfile profile) {
        return RULES.evaluate(profile, DOMAINS).get(rule);
    }

    /** Everybody's rated needs are none unless said otherwise. */
    private static NeedsProfile rated(Map<String, Integer> severities) {
        NeedsProfile profile = NOBODY;
        for (NeedDomain domain : DOMAINS.domains()) {
            profile = profile.rate(domain.code(), Rater.PRACTITIONER, severities.getOrDefault(domain.code(), 0));
        }
        return profile;
    }

    @Test
    void three_needs_at_moderate_are_many_needs() {
        NeedsProfile three = rated(Map.of("housing", 2, "debt", 2, "mental-health", 2, "food", 1));
        assertThat(evaluate("moderate-or-worse-count", three).verdict()).isEqualTo(Verdict.MET);
        NeedsProfile two = rated(Map.of("housing", 4, "debt", 4, "mental-health", 1));
        assertThat(evaluate("moderate-or-worse-count", two).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_same_person_is_in_by_one_definition_and_out_by_another() {
        NeedsProfile profile =
                rated(Map.of("mental-health", 2, "drugs", 2, "housing", 2)).fact("repeat-offending", "no");
        assertThat(evaluate("fulfilling-lives", profile).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluate("for-troubled-lives", profile).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void alcohol_and_drugs_are_one_substance_misuse() {
        ComplexityFinding finding = evaluate(
                "fulfilling-lives", rated(Map.of("alcohol", 3, "drugs", 3)).fact("repeat-offending", "no"));
        assertThat(finding.lowest()).isEqualTo(1);
        assertThat(finding.highest()).isEqualTo(1);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void hard_edges_counts_contact_with_services_within_a_year() {
        NeedsProfile two =
                NOBODY.fact("homelessness-service-past-year", "yes").fact("substance-service-past-year", "yes");
        ComplexityFinding met = evaluate("hard-edges-england", two);
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.rule().window()).contains("one year");
        NeedsProfile needs = rated(Map.of("housing", 4, "drugs", 4));
        assertThat(evaluate("hard-edges-england", needs).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_scottish_rule_asks_for_an_intense_need_and_for_two_complicating_factors() {
        NeedsProfile one = rated(Map.of("mental-health", 3, "drugs", 2)).fact("criminal-record", "no");
        ComplexityFinding open = evaluate("scottish-mcn", one);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.lowest()).isEqualTo(1);
        assertThat(open.highest()).isEqualTo(2);
        assertThat(open.tallied())
                .extracting(list -> list.group().code(), Tallied::lowest, Tallied::highest, Tallied::counted)
                .containsExactly(tuple("intense", 1, 1, 4), tuple("complicating", 1, 4, 5));
        assertThat(open.open())
                .containsExactly("fact:caring-role", "fact:long-without-work", "fact:first-language-not-english");
        assertThat(open.finding().settling().orElseThrow().toMet().sets())
                .contains(Map.of("fact:caring-role", List.of("yes")));
        assertThat(open.summary())
                .endsWith("undetermined. Intense needs: 1 of 4 holds, 1 asked for. "
                        + "Complicating factors: at least 1 and at most 4 of 5 hold, 2 asked for.");
        assertThat(evaluate("scottish-mcn", one.fact("caring-role", "yes")).verdict())
                .isEqualTo(Verdict.MET);
        NeedsProfile noIntense =
                rated(Map.of("drugs", 4)).fact("criminal-record", "yes").fact("caring-role", "yes");
        assertThat(evaluate("scottish-mcn", noIntense).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void every_shipped_rule_says_in_which_time_or_that_none_is_stated() {
        assertThat(RULES.rules()).allMatch(rule -> rule.window().isPresent());
    }

    @Test
    void rules_that_count_who_people_are_or_what_they_did_are_warned_about() {
        assertThat(RULES.warnings())
                .extracting(RuleWarning::where, RuleWarning::rule)
                .containsExactly(
                        tuple("ComplexityRule[fulfilling-lives]", RuleWarning.Rule.OFFENCE_HISTORY),
                        tuple("ComplexityRule[for-troubled-lives]", RuleWarning.Rule.OFFENCE_HISTORY),
                        tuple("ComplexityRule[hard-edges-england]", RuleWarning.Rule.OFFENCE_HISTORY),
                        tuple("ComplexityRule[scottish-mcn].groups[complicating]", RuleWarning.Rule.OFFENCE_HISTORY),
                        tuple(
                                "ComplexityRule[scottish-mcn].groups[complicating]",
                                RuleWarning.Rule.PROTECTED_CHARACTERISTIC),
                        tuple(
                                "ComplexityRule[scottish-mcn].groups[complicating]",
                                RuleWarning.Rule.PROTECTED_CHARACTERISTIC));
        assertThat(RULES.warnings().get(5))
                .hasToString("ComplexityRule[scottish-mcn].groups[complicating]: "
                        + "protected-characteristic. It counts fact:first-language-not-english (Our own convention, not "
                        + "confirmed): people count as more complex for who they are, not for what they need.");
    }

    @Test
    void a_rule_without_the_newer_keys_writes_none_of_them() {
        assertThat(Json.toTree(RULES.rule("fulfilling-lives")).has("groups")).isFalse();
        assertThat(Json.toTree(RULES.rule("fulfilling-lives")).has("total")).isFalse();
        assertThat(ComplexityRules.read(Json.toTree(RULES), "again.json", DOMAINS))
                .isEqualTo(RULES);
    }

    @Test
    void faults_of_groups_are_named_with_their_place() {
        ObjectNode json = (ObjectNode) Json.toTree(RULES);
        ObjectNode rule = (ObjectNode) json.at("/rules/4");
        rule.put("atLeast", 3);
        ((ObjectNode) rule.at("/groups/0")).put("code", "A").put("atLeast", 5);
        ((ObjectNode) rule.at("/groups/1/counts/2/criterion"))
                .put("kind", "answered")
                .remove("values");
        ((ObjectNode) rule.at("/groups/1/counts/0/criterion/parts/0")).put("of", "need:housing");
        ((ObjectNode) json.at("/rules/3")).set("groups", rule.get("groups"));
        assertThatThrownBy(() -> ComplexityRules.read(json, "rules.json", DOMAINS))
                .hasMessage("""
            ComplexityRule[hard-edges-england]: must have either everyNeedFrom, counts, groups or total
            ComplexityRule[scottish-mcn].groups[A].code: must be lower-case words joined by hyphens, but was A
            ComplexityRule[scottish-mcn].groups[A].atLeast: must be 1..4, but was 5
            ComplexityRule[scottish-mcn].groups[complicating].counts[2]: must be at-least on a need or one-of on a \
            fact of the rules, so that a worse need never counts less, but reads fact:caring-role
            ComplexityRule[scottish-mcn].groups[complicating]: must not read what another group reads, but reads \
            need:housing
            ComplexityRule[scottish-mcn].atLeast: must be 1..2, but was 3""");
    }

    @Test
    void what_nobody_asked_is_counted_as_possible() {
        ComplexityFinding finding = evaluate("moderate-or-worse-count", NOBODY);
        assertThat(finding.lowest()).isZero();
        assertThat(finding.highest()).isEqualTo(DOMAINS.domains().size());
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void offending_is_a_fact_of_its_own() {
        NeedsProfile seen = rated(Map.of("mental-health", 2))
                .fact("seen-in", "police-custody")
                .fact("justice-contact", "yes");
        ComplexityFinding finding = evaluate("fulfilling-lives", seen);
        assertThat(finding.open()).containsExactly("fact:repeat-offending");
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.finding().settling().orElseThrow().toMet().sets())
                .containsExactly(Map.of("fact:repeat-offending", List.of("yes")));
    }

    @Test
    void numbers_that_no_source_prints_are_said_to_be_unconfirmed() {
        assertThat(RULES.evaluate(NOBODY, DOMAINS).values())
                .filteredOn(ComplexityFinding::isConfirmed)
                .extracting(finding -> finding.rule().code())
                .containsExactly("hard-edges-england");
    }

    @Test
    void a_finding_says_count_rule_source_and_what_would_settle_it() {
        NeedsProfile profile = rated(Map.of("mental-health", 2, "drugs", 2, "housing", 2));
        assertThat(evaluate("for-troubled-lives", profile).explain()).isEqualTo("""
            Three or more of mental ill health, substance misuse, repeat offending and homelessness (for-troubled-lives): \
            undetermined. At least 2 and at most 3 of 4 hold; the rule asks for 3.
            Not known, so counted as possible and not as none: repeat offending, by convictions or the person's own account.
            It would be met with repeat offending, by convictions or the person's own account: yes. \
            It would be not met with repeat offending, by convictions or the person's own account: no.
            Time in which they must hold: none stated on the page read.
            Source: Framework, For Troubled Lives, 2015, as described in spotidoc 1207204 (page opening read), not confirmed. \
            The source gives the four and the number. From which severity each counts is our own convention. \
            Repeat offending is a fact of its own: an arrest or a charge is an allegation and never fills it in.\
            """);
        assertThat(evaluate("for-troubled-lives", profile)).hasToString("ComplexityFinding[for-troubled-lives]");
    }

    @Test
    void an_unknown_rule_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> RULES.rule("nobody"))
                .hasMessage("ComplexityRules.code: must be one of moderate-or-worse-count, fulfilling-lives, "
                        + "for-troubled-lives, hard-edges-england, scottish-mcn, but was nobody");
    }

    @Test
    void every_fault_is_named_at_once() {
        ObjectNode json = (ObjectNode) Json.toTree(RULES);
        ((ObjectNode) json.at("/rules/0")).put("everyNeedFrom", 0).put("atLeast", 99);
        ((ObjectNode) json.at("/rules/1/counts/0/criterion")).put("kind", "at-most");
        ((ObjectNode) json.at("/rules/1/counts/3/criterion")).put("of", "need:nobody");
        ((ObjectNode) json.at("/rules/1")).put("source", "nobody");
        ((ObjectNode) json.at("/rules/2/counts/0/criterion")).put("of", "need:housing");
        assertThatThrownBy(() -> ComplexityRules.read(json, "rules.json", DOMAINS))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    ComplexityRule[moderate-or-worse-count].everyNeedFrom: must be 1..4, but was 0
                    ComplexityRule[moderate-or-worse-count].atLeast: must be 1..%d, but was 99
                    ComplexityRule[fulfilling-lives].source: must be one of [own-convention, fulfilling-lives, for-troubled-lives, hard-edges, scottish-mcn], but was nobody
                    ComplexityRule[fulfilling-lives].counts[0]: must be at-least on a need or one-of on a fact of the rules, \
                    so that a worse need never counts less, but reads need:housing
                    ComplexityRule[fulfilling-lives].counts[3]: must be at-least on a need or one-of on a fact of the rules, \
                    so that a worse need never counts less, but reads need:nobody
                    ComplexityRule[for-troubled-lives].counts[3].of: \
                    must be read once by the count, but was twice need:housing\
                    """.formatted(DOMAINS.domains().size()));
    }
}
