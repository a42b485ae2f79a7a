package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** One fault at a time in a definition that is sound without it; each is named by its place and the rule it breaks. */
class LinterTest {

    private static final String SOUND = TestInstruments.text("linter-base.json");

    private static List<String> faults(String json) {
        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> Instrument.read(json, "drinks.json"));
        return refused == null ? List.of() : refused.problems().stream().map(Problem::text).toList();
    }

    private static List<String> faults(String sound, String faulty) {
        assertThat(SOUND).contains(sound);
        return faults(SOUND.replace(sound, faulty));
    }

    @Test
    void a_sound_definition_has_no_fault() {
        assertThatCode(() -> Instrument.read(SOUND, "drinks.json")).doesNotThrowAnyException();
    }

    @Test
    void names_must_be_there_once_and_not_blank() {
        assertThat(faults("\"id\": \"drinks\"", "\"id\": \"Drinks 2\""))
                .containsExactly("Instrument[Drinks 2].id: must be lower-case words joined by hyphens, but was Drinks 2");
        assertThat(faults("\"version\": \"1\"", "\"version\": \" \""))
                .containsExactly("Instrument[drinks].version: must not be blank");
        assertThat(faults("\"code\": \"3\", \"label\"", "\"code\": \"2\", \"label\""))
                .contains("Item[2].code: must not be there twice");
        assertThat(faults("\"code\": \"age\"", "\"code\": \"sex\"")).contains("Fact[sex].code: must not be there twice");
        assertThat(faults("\"code\": \"age\"", "\"code\": \"2\"")).contains("Fact[2].code: must not be the code of an item too");
        assertThat(faults("\"code\": \"part\"", "\"code\": \"total\"")).contains("Scale[total].code: must not be there twice");
        assertThat(faults("\"code\": \"older\"", "\"code\": \"high\"")).contains("Threshold[high].code: must not be there twice");
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"none\", \"points\": 1}"))
                .contains("OptionSet[amount].options[none].code: must not be there twice");
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"\", \"points\": 1}"))
                .contains("OptionSet[amount].options.code: must not be blank");
    }

    @Test
    void every_number_must_cite_a_source_that_is_listed() {
        assertThat(faults("\"rule\": \"mean\", \"source\": \"manual\"", "\"rule\": \"mean\", \"source\": \"memory\""))
                .containsExactly("Scale[part].source: must be one of [manual], but was memory");
        assertThat(faults("\"optionSets\": {\"amount\": {\"source\": \"manual\"", "\"optionSets\": {\"amount\": {\"source\": \"memory\""))
                .containsExactly("OptionSet[amount].source: must be one of [manual], but was memory");
        assertThat(faults("\"kind\": \"blank-is-zero\", \"source\": \"manual\"", "\"kind\": \"blank-is-zero\", \"source\": \"memory\""))
                .containsExactly("Skip[0].source: must be one of [manual], but was memory");
        assertThat(faults("\"maxMissing\": 1, \"source\": \"manual\"", "\"maxMissing\": 1, \"source\": \"memory\""))
                .containsExactly("MissingRule.source: must be one of [manual], but was memory");
        assertThat(faults("\"setting\": \"courts\", \"source\": \"manual\"", "\"setting\": \"courts\", \"source\": \"memory\""))
                .containsExactly("PublishedAccuracy[high].source: must be one of [manual], but was memory");
        assertThat(faults("\"commercialUse\": \"unclear\", \"source\": \"manual\"", "\"commercialUse\": \"unclear\", \"source\": \"memory\""))
                .containsExactly("Licence.source: must be one of [manual], but was memory");
    }

    @Test
    void every_item_must_have_answers_and_a_use() {
        assertThat(faults("\"label\": \"spare\", \"options\": \"amount\", \"unscored\": true", "\"label\": \"spare\", \"options\": \"amount\""))
                .containsExactly("Item[4]: must be in a scale, be read by a criterion, or be marked unscored");
        assertThat(faults("\"label\": \"spare\", \"options\": \"amount\"", "\"label\": \"spare\", \"options\": \"amounts\""))
                .containsExactly("Item[4].options: must be one of [amount], but was amounts");
        assertThat(faults("\"optionSets\": {", "\"optionSets\": {\"other\": {\"source\": \"manual\", \"options\": [{\"code\": \"a\", \"points\": 1}]}, "))
                .containsExactly("OptionSet[other]: must be used by an item");
    }

    @Test
    void options_must_differ_in_points_and_keep_to_their_range() {
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"some\", \"points\": 2}"))
                .contains("OptionSet[amount].options: must differ in points, unless sharedPoints is declared");
        assertThat(faults("\"range\": {\"min\": 0, \"max\": 2}, \"options\"", "\"range\": {\"min\": 0, \"max\": 3}, \"options\""))
                .containsExactly("OptionSet[amount].range: must be 0..2, but was 0..3");
        String many = IntStream.range(0, 101)
                .mapToObj(i -> "{\"code\": \"" + i + "\", \"points\": " + i + "}")
                .collect(Collectors.joining(", "));
        assertThat(faults("\"optionSets\": {", "\"optionSets\": {\"many\": {\"source\": \"manual\", \"options\": [" + many + "]}, "))
                .contains("OptionSet[many].options: must be at most 100, but were 101");
        assertThat(faults("\"optionSets\": {", "\"optionSets\": {\"none\": {\"source\": \"manual\"}, "))
                .contains("OptionSet[none].options: must not be empty");
    }

    @Test
    void facts_must_have_a_short_list_or_a_range_of_whole_numbers() {
        String age = "\"range\": {\"min\": 18, \"max\": 99}";
        assertThat(faults("\"age in years\", " + age, "\"age in years\""))
                .contains("Fact[age]: must have either values or a range");
        assertThat(faults(age, "\"values\": [\"a\"], " + age)).contains("Fact[age]: must have either values or a range");
        assertThat(faults(age, "\"range\": {\"min\": 17.5, \"max\": 99}"))
                .containsExactly("Fact[age].range: must have whole numbers as ends, but was 17.5..99");
        assertThat(faults("[\"female\", \"male\"]}", "[\"female\", \"male\", \"male\"]}"))
                .containsExactly("Fact[sex].values[male].code: must not be there twice");
        String many = IntStream.range(0, 61).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(", "));
        assertThat(faults("[\"female\", \"male\"]}", "[\"female\", \"male\", " + many + "]}"))
                .containsExactly("Fact[sex].values: must be 1..62 values, but were 63");
    }

    @Test
    void a_coding_must_keep_answers_apart() {
        assertThat(faults("{\"none\": \"1\", \"some\": \"2\"}", "{\"none\": \"some\"}"))
                .containsExactly("Coding[numbers].codes of OptionSet[amount][some].code: must not be there twice");
        assertThat(faults("{\"none\": \"1\", \"some\": \"2\"}", "{\"nothing\": \"1\"}"))
                .containsExactly("Coding[numbers].codes: must be codes of the definition, but was nothing");
    }

    @Test
    void a_scale_must_have_known_items_once() {
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": [\"1\", \"9\"]")).contains("Scale[part].items: must be codes of items, but was 9");
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": [\"1\", \"1\"]"))
                .contains("Scale[part].items: must not name an item twice, but item 1 is");
        assertThat(faults("\"items\": [\"1\", \"2\"]", "\"items\": []")).contains("Scale[part].items: must not be empty");
    }

    @Test
    void reversal_needs_a_declared_range_and_an_item_of_the_scale() {
        assertThat(faults("\"range\": {\"min\": 0, \"max\": 2}, \"options\"", "\"options\""))
                .containsExactly("Scale[part].reversed: must be items whose options declare a range, but OptionSet[amount] of"
                        + " item 2 does not");
        assertThat(faults("\"reversed\": [\"2\"]", "\"reversed\": [\"3\"]"))
                .containsExactly("Scale[part].reversed: must be items of the scale, but was 3");
    }

    @Test
    void cuts_belong_to_counts() {
        assertThat(faults("\"cuts\": {\"1\": 1, \"3\": 2}", "\"cuts\": {\"1\": 1}"))
                .contains("Scale[count].cuts: must have a cut for every item, but item 3 has none");
        assertThat(faults("\"cuts\": {\"1\": 1, \"3\": 2}", "\"cuts\": {\"1\": 1, \"3\": 2, \"2\": 1}"))
                .containsExactly("Scale[count].cuts: must be for items of the scale, but was for 2");
        assertThat(faults("\"rule\": \"mean\", ", "\"rule\": \"mean\", \"cuts\": {\"1\": 1}, "))
                .containsExactly("Scale[part].cuts: must be empty unless the rule is count");
    }

    @Test
    void a_range_must_be_what_the_items_give() {
        assertThat(faults("\"range\": {\"min\": 0, \"max\": 6}", "\"range\": {\"min\": 0, \"max\": 5}"))
                .contains("Scale[total].range: must be 0..6, but was 0..5");
        assertThat(faults("\"rule\": \"mean\"", "\"rule\": \"percentage-of-answered\""))
                .containsExactly("Scale[part].range: must be 0..100, but was 0..2");
        assertThat(faults("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}"))
                .contains("OptionSet[amount].range: must be -1..2, but was 0..2");
    }

    @Test
    void a_percentage_has_no_points_below_0() {
        String below = SOUND.replace("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}");
        assertThat(faults(below.replace("\"rule\": \"mean\"", "\"rule\": \"percentage-of-answered\"")))
                .contains("Scale[part].rule: must not be a percentage of points below 0, but item 1 has them");
    }

    @Test
    void bands_must_cover_the_range_without_gap_or_overlap() {
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 4, \"to\": 6"))
                .containsExactly("BandSet[levels].bands: must leave no gap, but high 4..6 should begin at 3");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 2, \"to\": 6"))
                .containsExactly("BandSet[levels].bands: must not overlap or go below the range, but high 2..6 should begin at 3");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 3, \"to\": 7"))
                .containsExactly("BandSet[levels].bands: must end at 6, but high 3..7 does not");
        assertThat(faults("\"from\": 3, \"to\": 6", "\"from\": 3, \"to\": 2"))
                .containsExactly(
                        "BandSet[levels].bands: must go upwards, but high 3..2 does not",
                        "BandSet[levels].bands: must end at 6, but high 3..2 does not");
        assertThat(faults("\"code\": \"levels\", \"scale\": \"total\"", "\"code\": \"levels\", \"scale\": \"totals\""))
                .containsExactly("BandSet[levels].scale: must be one of [total, part, count], but was totals");
        assertThat(faults("\"code\": \"other\", \"scale\": \"total\"", "\"code\": \"other\", \"scale\": \"total\", \"primary\": true"))
                .containsExactly("BandSet[other].primary: must not be said of a second set of scale total");
    }

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
                .containsExactly("Threshold[high].criterion.of: must be one of item:1, item:2, item:3, item:4, fact:sex,"
                        + " fact:age, scale:total, scale:part, scale:count, but was scale:sum");
        assertThat(faults("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"fact:sex\", \"cutOff\": 4"))
                .containsExactly("Threshold[high].criterion.Criterion[fact:sex]: must be a number, but was a quantity with the"
                        + " values [female, male]");
        assertThat(faults("\"values\": [\"female\"]}", "\"values\": [\"woman\"]}"))
                .containsExactly("Threshold[older].criterion.Criterion[fact:sex]: must be one of [female, male], but was woman");
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
        assertThat(faults("\"items\": [\"3\"]}", "\"items\": [\"7\"]}")).containsExactly("Skip[0].items: must be codes of items, but was 7");
        assertThat(faults("\"items\": [\"3\"]}", "\"items\": []}")).containsExactly("Skip[0].items: must not be empty");
    }

    @Test
    void a_blank_can_count_0_only_if_an_answer_can() {
        String below = SOUND.replace("{\"code\": \"none\", \"points\": 0}", "{\"code\": \"none\", \"points\": -1}");
        assertThat(faults(below)).contains("Skip[0].items: must have an option with 0 points, but item 3 has none");
    }

    @Test
    void skips_must_hang_on_few_combinations_of_answers() {
        assertThat(faults(TestInstruments.hangingOn(13)))
                .containsExactly("Instrument[gates].skips: must hang on at most 4096 combinations of answers, but hang on 8192");
        assertThat(faults(TestInstruments.hangingOn(12))).isEmpty();
    }

    @Test
    void the_rule_for_missing_answers_and_accuracy_must_fit() {
        assertThat(faults("\"maxMissing\": 1", "\"maxMissing\": 0")).containsExactly("MissingRule.maxMissing: must be at least 1, but was 0");
        assertThat(faults("\"scales\": [\"total\"], \"maxMissing\"", "\"scales\": [\"sum\"], \"maxMissing\""))
                .containsExactly("MissingRule.scales: must be one of [total, part, count], but was sum");
        assertThat(faults("\"threshold\": \"high\"", "\"threshold\": \"low\"")).containsExactly("PublishedAccuracy[low].threshold: must be the code of a threshold");
        assertThat(faults("\"sensitivity\": 0.9", "\"sensitivity\": 90")).containsExactly("PublishedAccuracy[high].sensitivity: must be 0..1, but was 90");
        assertThat(faults("\"people\": 120", "\"people\": 0")).containsExactly("PublishedAccuracy[high].people: must be at least 1, but was 0");
    }

    @Test
    void all_faults_are_told_at_once() {
        String faulty = SOUND.replace("\"version\": \"1\"", "\"version\": \"\"")
                .replace("\"rule\": \"mean\", \"source\": \"manual\"", "\"rule\": \"mean\", \"source\": \"memory\"")
                .replace("\"range\": {\"min\": 0, \"max\": 6}", "\"range\": {\"min\": 0, \"max\": 9}")
                .replace("\"cuts\": {\"1\": 1, \"3\": 2}", "\"cuts\": {\"1\": 1}")
                .replace("\"from\": 3, \"to\": 6", "\"from\": 4, \"to\": 9")
                .replace("\"items\": [\"3\"]}", "\"items\": [\"7\"]}")
                .replace("\"of\": \"scale:total\", \"cutOff\": 4", "\"of\": \"scale:total\", \"cutOff\": 40")
                .replace("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"item:1\", \"cutOff\": 1");
        assertThat(faults(faulty))
                .containsExactly(
                        "Instrument[drinks].version: must not be blank",
                        "Scale[part].source: must be one of [manual], but was memory",
                        "Scale[count].cuts: must have a cut for every item, but item 3 has none",
                        "BandSet[levels].bands: must leave no gap, but high 4..9 should begin at 3",
                        "BandSet[other].bands: must end at 9, but all 0..6 does not",
                        "Skip[0].items: must be codes of items, but was 7",
                        "Applicability.criterion: must read facts only, but reads item:1",
                        "Scale[total].range: must be 0..6, but was 0..9",
                        "Threshold[high].criterion: must not be impossible to meet");
    }

    @Test
    void a_faulty_rule_elsewhere_does_not_make_a_sound_range_look_wrong() {
        String ignoring = SOUND.replace("\"kind\": \"blank-is-zero\"", "\"kind\": \"ignore\"")
                .replace("\"cutOff\": 0}, \"items\": [\"3\"]}", "\"cutOff\": 2}, \"items\": [\"3\"]}")
                .replace("\"range\": {\"min\": 0, \"max\": 6}", "\"range\": {\"min\": 0, \"max\": 4}")
                .replace("\"to\": 6", "\"to\": 4")
                .replace("\"code\": \"count\", \"label\": \"count\", \"range\": {\"min\": 0, \"max\": 2}", "\"code\": \"count\", \"label\": \"count\", \"range\": {\"min\": 0, \"max\": 1}");
        assertThat(faults(ignoring)).isEmpty();
        assertThat(faults(ignoring.replace("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"item:1\", \"cutOff\": 1")))
                .containsExactly("Applicability.criterion: must read facts only, but reads item:1");
    }
}
