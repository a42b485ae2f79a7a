package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.core.instrument.Faults.faults;

import org.junit.jupiter.api.Test;

/** Faults of criteria, skips and the rule for missing answers, one at a time in a definition that is sound without it. */
class RuleLintTest {

    @Test
    void a_threshold_must_hang_on_the_answers() {
        assertThat(faults("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"scale:total\", \"cutOff\": 7"))
                .containsExactly("Threshold[high].criterion: must not be impossible to meet");
        assertThat(faults("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"scale:total\", \"cutOff\": 0"))
                .containsExactly("Threshold[high].criterion: must not always be met");
        assertThat(faults("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"fact:age\", \"cutOff\": 18"))
                .containsExactly("Applicability.criterion: must not be impossible to meet");
        assertThat(faults("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"fact:age\", \"cutOff\": 100"))
                .containsExactly("Applicability.criterion: must not always be met");
    }

    @Test
    void a_criterion_must_read_what_there_is_as_what_it_is() {
        assertThat(faults("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"scale:sum\", \"cutOff\": 4"))
                .containsExactly(
                        "Threshold[high].criterion.of: must be one of item:1, item:2, item:3, item:4, fact:sex,"
                                + " fact:age, scale:total, scale:part, scale:count, but was scale:sum");
        assertThat(faults("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"fact:sex\", \"cutOff\": 4"))
                .containsExactly(
                        "Threshold[high].criterion.Criterion[fact:sex]: must be a number, but was a quantity with the"
                                + " values [female, male]");
        assertThat(faults("\"values\": [\"female\"]}", "\"values\": [\"woman\"]}"))
                .containsExactly(
                        "Threshold[older].criterion.Criterion[fact:sex]: must be one of [female, male], but was woman");
        assertThat(faults("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"item:1\", \"cutOff\": 1"))
                .containsExactly("Applicability.criterion: must read facts only, but reads item:1");
    }

    @Test
    void a_skip_must_read_what_is_settled_before_it() {
        String when = "\"when\": {\"kind\": \"at-most\", \"of\": \"item:1\", \"cutOff\": 0}";
        assertThat(faults(when, "\"when\": {\"kind\": \"at-most\", \"of\": \"item:3\", \"cutOff\": 0}"))
                .contains("Skip[0].when: must not read what this skip or a later one passes over, but reads item:3");
        assertThat(faults(when, "\"when\": {\"kind\": \"at-most\", \"of\": \"scale:part\", \"cutOff\": 0}"))
                .contains("Skip[0].when: must read items and facts only, but reads scale:part");
        assertThat(faults(when, "\"when\": {\"kind\": \"answered\", \"of\": \"item:1\"}"))
                .contains("Skip[0].when: must not ask whether something is answered");
        assertThat(faults("\"items\": [\"3\"]}", "\"items\": [\"7\"]}"))
                .containsExactly("Skip[0].items: must be codes of items, but was 7");
        assertThat(faults("\"items\": [\"3\"]}", "\"items\": []}")).containsExactly("Skip[0].items: must not be empty");
    }

    @Test
    void a_blank_can_count_0_only_if_an_answer_can() {
        String below =
                Faults.SOUND.replace("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}");
        assertThat(faults(below)).contains("Skip[0].items: must have an option with 0 points, but item 3 has none");
    }

    @Test
    void skips_must_hang_on_few_combinations_of_answers() {
        assertThat(faults(TestInstruments.hangingOn(13)))
                .containsExactly(
                        "Instrument[gates].skips: must hang on at most 4096 combinations of answers, but hang on 8192");
        assertThat(faults(TestInstruments.hangingOn(12))).isEmpty();
    }

    @Test
    void the_rule_for_missing_answers_and_accuracy_must_fit() {
        assertThat(faults("\"maxMissing\": 1", "\"maxMissing\": 0"))
                .containsExactly("MissingRule.maxMissing: must be at least 1, but was 0");
        assertThat(faults("\"scales\": [\"total\"], \"maxMissing\"", "\"scales\": [\"sum\"], \"maxMissing\""))
                .containsExactly("MissingRule.scales: must be one of [total, part, count], but was sum");
        assertThat(faults("\"threshold\": \"high\"", "\"threshold\": \"low\""))
                .containsExactly("PublishedAccuracy[low].threshold: must be the code of a threshold");
        assertThat(faults("\"sensitivity\": 0.9", "\"sensitivity\": 90"))
                .containsExactly("PublishedAccuracy[high].sensitivity: must be 0..1, but was 90");
        assertThat(faults("\"people\": 120", "\"people\": 0"))
                .containsExactly("PublishedAccuracy[high].people: must be at least 1, but was 0");
    }
}
