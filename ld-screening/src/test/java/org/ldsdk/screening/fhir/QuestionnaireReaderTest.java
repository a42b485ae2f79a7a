package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** A host's own questionnaire becomes a definition with what FHIR can carry, and nothing invented. */
class QuestionnaireReaderTest {

    private static final String POINTS =
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/%s\",\"valueDecimal\":%s}]";

    private static String questionnaire(String items) {
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"url\":\"http://example.org/Questionnaire/My_Form\","
                + "\"version\":\"2\",\"title\":\"My form\",\"contained\":[{\"resourceType\":\"ValueSet\",\"id\":\"often\",\"compose\":"
                + "{\"include\":[{\"system\":\"http://example.org/often\",\"concept\":[{\"code\":\"n\","
                + POINTS.formatted("ordinalValue", "0") + "},{\"code\":\"y\",\"display\":\"Often\","
                + POINTS.formatted("itemWeight", "2") + "}]}]}}],\"item\":[" + items + "]}";
    }

    private static String option(String code, String points) {
        return "{\"valueCoding\":{\"system\":\"http://example.org/a\",\"code\":\"" + code + "\"}," + points + "}";
    }

    private static FhirQuestionnaire read(String items) {
        return QuestionnaireReader.standard().total().read(questionnaire(items), "q.json");
    }

    private static List<AnswerOption> options(Instrument instrument, int item) {
        return instrument.optionsOf(instrument.items().get(item));
    }

    @Test
    void items_of_nested_groups_have_points_from_any_of_the_three_addresses() {
        FhirQuestionnaire read = read(
                "{\"linkId\":\"g\",\"type\":\"group\",\"item\":[{\"linkId\":\"g.1\",\"type\":\"choice\",\"answerOption\":["
                        + option("a", POINTS.formatted("ordinalValue", "0")) + ","
                        + option("b", POINTS.formatted("questionnaire-ordinalValue", "1.0")) + ","
                        + "{\"valueCoding\":{\"code\":\"c\"," + POINTS.formatted("itemWeight", "3") + "}}]},"
                        + "{\"linkId\":\"g.2\",\"prefix\":\"2.\",\"text\":\"Wording\",\"type\":\"choice\",\"answerValueSet\":\"#often\"}]},"
                        + "{\"linkId\":\"n\",\"type\":\"integer\",\"extension\":["
                        + "{\"url\":\"http://hl7.org/fhir/StructureDefinition/minValue\",\"valueInteger\":1},"
                        + "{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\",\"valueInteger\":4}]}");

        Instrument instrument = read.instrument();
        assertThat(read.problems()).isEmpty();
        assertThat(instrument.id()).isEqualTo("my-form");
        assertThat(instrument.version()).isEqualTo("2");
        assertThat(instrument.items()).extracting(Item::code).containsExactly("g.1", "g.2", "n");
        assertThat(instrument.items()).extracting(Item::label).containsExactly("item g.1", "2.", "item n");
        assertThat(options(instrument, 0)).extracting(AnswerOption::points).containsExactly(0, 1, 3);
        assertThat(options(instrument, 1)).extracting(AnswerOption::points).containsExactly(0, 2);
        assertThat(options(instrument, 2)).extracting(AnswerOption::code).containsExactly("1", "2", "3", "4");
        assertThat(instrument.scales()).hasSize(1);
        assertThat(instrument.scales().get(0).range().words()).isEqualTo("1..9");
        assertThat(instrument.isConfirmed(instrument.scales().get(0))).isFalse();
        assertThat(instrument.thresholds()).isEmpty();
        assertThat(instrument.bandSets()).isEmpty();
        assertThat(read.codes().systems()).containsExactly("http://example.org/a", "http://example.org/often");
    }

    @Test
    void wording_is_a_label_only_if_the_host_asks_for_it() {
        String item = "{\"linkId\":\"1\",\"text\":\"Wording\",\"type\":\"choice\",\"answerValueSet\":\"#often\"}";

        Instrument worded = QuestionnaireReader.standard()
                .labels(QuestionnaireReader.Labels.WORDING)
                .id("mine")
                .read(questionnaire(item), "q.json")
                .instrument();

        assertThat(worded.id()).isEqualTo("mine");
        assertThat(worded.items().get(0).label()).isEqualTo("Wording");
        assertThat(options(worded, 0).get(1).label()).hasValue("Often");
        assertThat(Json.write(read(item).instrument().toJson())).doesNotContain("Wording", "Often");
    }

    @Test
    void without_being_asked_it_makes_no_scale() {
        String item = "{\"linkId\":\"1\",\"type\":\"choice\",\"answerValueSet\":\"#often\"}";

        Instrument instrument = QuestionnaireReader.standard()
                .read(questionnaire(item), "q.json")
                .instrument();

        assertThat(instrument.scales()).isEmpty();
        assertThat(instrument.items().get(0).unscored()).isTrue();
    }

    @Test
    void answers_without_points_are_in_no_score() {
        FhirQuestionnaire read = read("{\"linkId\":\"1\",\"type\":\"choice\",\"answerValueSet\":\"#often\"},"
                + "{\"linkId\":\"2\",\"type\":\"boolean\"},{\"linkId\":\"3\",\"type\":\"choice\",\"answerOption\":["
                + option("a", POINTS.formatted("ordinalValue", "0")) + ",{\"valueString\":\"b\"}]}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.instrument().items()).extracting(Item::unscored).containsExactly(false, true, true);
        assertThat(read.instrument().scales().get(0).items()).containsExactly("1");
        assertThat(read.instrument().caveats().get(1)).contains("2, 3").contains("count in no score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item[1].type: must be choice, open-choice, integer or boolean to be kept|\"type\":\"text\"",
                "item[1]: must have minValue and maxValue with at most 100 numbers to be kept|\"type\":\"integer\"",
                "item[1]: must be asked, not calculated or read-only, to be kept|\"type\":\"integer\",\"readOnly\":true",
                "item[1].repeats: must not be true for the item to be kept|\"type\":\"choice\",\"repeats\":true",
                "item[1].answerValueSet: must be a value set contained in the questionnaire to be kept"
                        + "|\"type\":\"choice\",\"answerValueSet\":\"http://example.org/vs\"",
                "item[1].modifierExtension: must not be here: it may change the meaning of what it stands in, which is therefore"
                        + " not used|\"type\":\"boolean\",\"modifierExtension\":[{}]",
                "item[1].enableWhen: must be known to whoever asks: a blank behind it stays missing"
                        + "|\"type\":\"boolean\",\"enableWhen\":[{}]",
                "item[1].answerOption[0]: must have a whole number as ordinal value to be scored"
                        + "|\"type\":\"choice\",\"answerOption\":[{\"valueString\":\"a\",\"extension\":[{\"url\":"
                        + "\"http://hl7.org/fhir/StructureDefinition/ordinalValue\",\"valueDecimal\":0.5}]}]",
            })
    void what_a_definition_cannot_hold_is_reported(String problem, String item) {
        FhirQuestionnaire read = read(
                "{\"linkId\":\"1\",\"type\":\"choice\",\"answerValueSet\":\"#often\"},{\"linkId\":\"2\"," + item + "}");

        assertThat(read.problems()).extracting(Problem::text).first().isEqualTo("q.json " + problem);
        assertThat(read.instrument().scales().get(0).items()).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"resourceType\":\"Bundle\"}|q.json resourceType: must be Questionnaire",
                "{\"resourceType\":\"Questionnaire\",\"group\":{}}|q.json: must be FHIR R4, but is of DSTU2",
                "{\"resourceType\":\"Questionnaire\",\"item\":[{\"item\":[{\"option\":[]}]}]}|q.json: must be FHIR R4, but is of STU3",
                "{\"resourceType\":\"Questionnaire\",\"item\":[{\"type\":\"coding\"}]}|q.json: must be FHIR R4, but is of R5",
                "{\"resourceType\":\"Questionnaire\",\"item\":[]}|q.json item: must have an item that can be kept",
                "{\"resourceType\":\"Questionnaire\",\"implicitRules\":\"x\"}|q.json implicitRules: must not be here: it may change the"
                        + " meaning of what it stands in, which is therefore not used",
            })
    void what_is_no_questionnaire_of_r4_is_refused(String json, String message) {
        assertThatThrownBy(() -> QuestionnaireReader.standard().read(json, "q.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }

    @Test
    void our_own_questionnaires_are_read_back_with_their_points_and_facts() {
        for (ScreeningTool tool : ScreeningTools.all()) {
            FhirQuestionnaire read = QuestionnaireReader.standard()
                    .read(Json.write(FhirTool.of(tool).toQuestionnaire()), tool.id());

            assertThat(read.problems())
                    .as(tool.id())
                    .allMatch(problem -> problem.where().endsWith("enableWhen"));
            assertThat(read.instrument().facts())
                    .extracting(fact -> fact.code() + fact.values() + fact.range())
                    .isEqualTo(tool.instrument().facts().stream()
                            .map(fact -> fact.code() + fact.values() + fact.range())
                            .toList());
            for (Item item : tool.instrument().items()) {
                int at = tool.instrument().items().indexOf(item);
                assertThat(options(read.instrument(), at))
                        .extracting(option -> option.code() + option.points())
                        .isEqualTo(tool.instrument().optionsOf(item).stream()
                                .map(option -> option.code() + option.points())
                                .toList());
            }
        }
    }
}
