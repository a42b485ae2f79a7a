package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ldsdk.core.instrument.Faults.faults;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults of names, sources, answers and facts, each named by its place and the rule it breaks; and many at once. */
class LinterTest {

    @Test
    void a_sound_definition_has_no_fault() {
        assertThatCode(() -> Instrument.read(Faults.SOUND, "drinks.json")).doesNotThrowAnyException();
    }

    @Test
    void names_must_be_there_once_and_not_blank() {
        assertThat(faults("\"id\": \"drinks\"", "\"id\": \"Drinks 2\""))
                .containsExactly(
                        "Instrument[Drinks 2].id: must be lower-case words joined by hyphens, but was Drinks 2");
        assertThat(faults("\"version\": \"1\"", "\"version\": \" \""))
                .containsExactly("Instrument[drinks].version: must not be blank");
        assertThat(faults("\"code\": \"3\", \"label\"", "\"code\": \"2\", \"label\""))
                .contains("Item[2].code: must not be there twice");
        assertThat(faults("\"code\": \"age\"", "\"code\": \"sex\""))
                .contains("Fact[sex].code: must not be there twice");
        assertThat(faults("\"code\": \"age\"", "\"code\": \"2\""))
                .contains("Fact[2].code: must not be the code of an item too");
        assertThat(faults("\"code\": \"part\"", "\"code\": \"total\""))
                .contains("Scale[total].code: must not be there twice");
        assertThat(faults("\"code\": \"older\"", "\"code\": \"high\""))
                .contains("Threshold[high].code: must not be there twice");
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"none\", \"points\": 1}"))
                .contains("OptionSet[amount].options[none].code: must not be there twice");
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"\", \"points\": 1}"))
                .contains("OptionSet[amount].options.code: must not be blank");
    }

    @Test
    void every_number_must_cite_a_source_that_is_listed() {
        assertThat(faults("\"rule\": \"mean\", \"source\": \"manual\"", "\"rule\": \"mean\", \"source\": \"memory\""))
                .containsExactly("Scale[part].source: must be one of [manual], but was memory");
        assertThat(faults(
                        "\"optionSets\": {\"amount\": {\"source\": \"manual\"",
                        "\"optionSets\": {\"amount\": {\"source\": \"memory\""))
                .containsExactly("OptionSet[amount].source: must be one of [manual], but was memory");
        assertThat(faults(
                        "\"kind\": \"blank-is-zero\", \"source\": \"manual\"",
                        "\"kind\": \"blank-is-zero\", \"source\": \"memory\""))
                .containsExactly("Skip[0].source: must be one of [manual], but was memory");
        assertThat(faults("\"maxMissing\": 1, \"source\": \"manual\"", "\"maxMissing\": 1, \"source\": \"memory\""))
                .containsExactly("MissingRule.source: must be one of [manual], but was memory");
        assertThat(faults(
                        "\"setting\": \"courts\", \"source\": \"manual\"",
                        "\"setting\": \"courts\", \"source\": \"memory\""))
                .containsExactly("PublishedAccuracy[high].source: must be one of [manual], but was memory");
        assertThat(faults(
                        "\"commercialUse\": \"unclear\", \"source\": \"manual\"",
                        "\"commercialUse\": \"unclear\", \"source\": \"memory\""))
                .containsExactly("Licence.source: must be one of [manual], but was memory");
    }

    @Test
    void every_item_must_have_answers_and_a_use() {
        assertThat(faults(
                        "\"label\": \"spare\", \"options\": \"amount\", \"unscored\": true",
                        "\"label\": \"spare\", \"options\": \"amount\""))
                .containsExactly("Item[4]: must be in a scale, be read by a criterion, or be marked unscored");
        assertThat(faults(
                        "\"label\": \"spare\", \"options\": \"amount\"",
                        "\"label\": \"spare\", \"options\": \"amounts\""))
                .containsExactly("Item[4].options: must be one of [amount], but was amounts");
        assertThat(
                        faults(
                                "\"optionSets\": {",
                                "\"optionSets\": {\"other\": {\"source\": \"manual\", \"options\": [{\"code\": \"a\", \"points\": 1}]}, "))
                .containsExactly("OptionSet[other]: must be used by an item");
    }

    @Test
    void options_must_differ_in_points_and_keep_to_their_range() {
        assertThat(faults("{\"code\": \"some\", \"points\": 1}", "{\"code\": \"some\", \"points\": 2}"))
                .contains("OptionSet[amount].options: must differ in points, unless sharedPoints is declared");
        assertThat(faults(
                        "\"range\": {\"min\": 0, \"max\": 2}, \"options\"",
                        "\"range\": {\"min\": 0, \"max\": 3}, \"options\""))
                .containsExactly("OptionSet[amount].range: must be 0..2, but was 0..3");
        String many = IntStream.range(0, 101)
                .mapToObj(i -> "{\"code\": \"" + i + "\", \"points\": " + i + "}")
                .collect(Collectors.joining(", "));
        assertThat(faults(
                        "\"optionSets\": {",
                        "\"optionSets\": {\"many\": {\"source\": \"manual\", \"options\": [" + many + "]}, "))
                .contains("OptionSet[many].options: must be at most 100, but were 101");
        assertThat(faults("\"optionSets\": {", "\"optionSets\": {\"none\": {\"source\": \"manual\"}, "))
                .contains("OptionSet[none].options: must not be empty");
    }

    @Test
    void facts_must_have_a_short_list_or_a_range_of_whole_numbers() {
        String age = "\"range\": {\"min\": 18, \"max\": 99}";
        assertThat(faults("\"age in years\", " + age, "\"age in years\""))
                .contains("Fact[age]: must have either values or a range");
        assertThat(faults(age, "\"values\": [\"a\"], " + age))
                .contains("Fact[age]: must have either values or a range");
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
    void all_faults_are_told_at_once() {
        String faulty = Faults.SOUND
                .replace("\"version\": \"1\"", "\"version\": \"\"")
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
        String ignoring = Faults.SOUND
                .replace("\"kind\": \"blank-is-zero\"", "\"kind\": \"ignore\"")
                .replace("\"cutOff\": 0}, \"items\": [\"3\"]}", "\"cutOff\": 2}, \"items\": [\"3\"]}")
                .replace("\"range\": {\"min\": 0, \"max\": 6}", "\"range\": {\"min\": 0, \"max\": 4}")
                .replace("\"to\": 6", "\"to\": 4")
                .replace(
                        "\"code\": \"count\", \"label\": \"count\", \"range\": {\"min\": 0, \"max\": 2}",
                        "\"code\": \"count\", \"label\": \"count\", \"range\": {\"min\": 0, \"max\": 1}");
        assertThat(faults(ignoring)).isEmpty();
        assertThat(faults(
                        ignoring.replace("\"of\": \"fact:age\", \"cutOff\": 65", "\"of\": \"item:1\", \"cutOff\": 1")))
                .containsExactly("Applicability.criterion: must read facts only, but reads item:1");
    }
}
