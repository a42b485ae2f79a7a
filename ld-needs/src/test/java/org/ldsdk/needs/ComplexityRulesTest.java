package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(RULES.rules()).allMatch(ComplexityRule::unconfirmed);
        assertThat(evaluate("moderate-or-worse-count", NOBODY).isConfirmed()).isFalse();
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
                        + "for-troubled-lives, but was nobody");
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
                    ComplexityRule[fulfilling-lives].source: must be one of [own-convention, fulfilling-lives, for-troubled-lives], but was nobody
                    ComplexityRule[fulfilling-lives].counts[0]: must be at-least on a need or one-of on a fact of the rules, \
                    so that a worse need never counts less, but reads need:housing
                    ComplexityRule[fulfilling-lives].counts[3]: must be at-least on a need or one-of on a fact of the rules, \
                    so that a worse need never counts less, but reads need:nobody
                    ComplexityRule[for-troubled-lives].counts[3].of: \
                    must be read once by the count, but was twice need:housing\
                    """.formatted(DOMAINS.domains().size()));
    }
}
