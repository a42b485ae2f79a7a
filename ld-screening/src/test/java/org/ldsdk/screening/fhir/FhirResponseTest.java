package org.ldsdk.screening.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.screening.ScreeningTools;

/** One response, read: every way to answer, every way to be wrong. */
class FhirResponseTest {

    private static final FhirTool PHQ9 = FhirTool.of(ScreeningTools.of("phq-9"));
    private static final String ORDINAL = "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/%s\",%s}]";

    private static String resource(String items) {
        return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[" + items + "]}";
    }

    private static String item(String linkId, String answer) {
        return "{\"linkId\":\"" + linkId + "\",\"answer\":[{" + answer + "}]}";
    }

    private static String coding(String code) {
        return "\"valueCoding\":{\"code\":\"" + code + "\"}";
    }

    private static FhirResponse read(String json) {
        return PHQ9.readResponse(json, "r.json");
    }

    private static List<String> problems(String items) {
        FhirResponse read = read(resource(items));
        return read.problems().stream().map(Problem::text).toList();
    }

    @Test
    void a_coded_an_integer_an_ordinal_and_a_textual_answer_are_one_answer() {
        String foreign = "\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6570-1\"," + ORDINAL + "}";
        FhirResponse read = read(resource(String.join(
                ",",
                item("1", coding("2")),
                item("2", "\"valueInteger\":2"),
                item("3", "\"valueDecimal\":2.00"),
                item("4", "\"valueString\":\"2\""),
                item("5", foreign.formatted("ordinalValue", "\"valueDecimal\":2")),
                item("6", foreign.formatted("itemWeight", "\"valueDecimal\":2.0")),
                item("7", foreign.formatted("questionnaire-ordinalValue", "\"valueDecimal\":2")),
                item(
                        "8",
                        ORDINAL.formatted("ordinalValue", "\"valueDecimal\":2")
                                + ",\"valueCoding\":{\"display\":\"x\"}"),
                item(
                        "9",
                        "\"valueCoding\":{\"system\":\"https://ldsdk.org/fhir/CodeSystem/phq-9-"
                                + ScreeningTools.of("phq-9")
                                        .instrument()
                                        .items()
                                        .get(8)
                                        .options() + "\",\"code\":\"2\"}"))));

        assertThat(read.problems()).isEmpty();
        assertThat(read.isUsable()).isTrue();
        assertThat(read.response().answers())
                .hasSize(9)
                .allSatisfy((code, answer) -> assertThat(answer).isEqualTo(Known.of("2")));
        assertThat(PHQ9.screen(read).score("total").points()).hasValue(18);
    }

    @Test
    void answers_are_found_at_any_depth_and_in_any_order_of_fields() {
        String nested =
                "{\"item\":[{\"answer\":[{\"item\":[%s],\"valueInteger\":1}],\"linkId\":\"2\"}],\"linkId\":\"group\"}";

        FhirResponse read =
                read("{\"item\":[" + nested.formatted("{\"linkId\":\"g\",\"item\":[" + item("3", coding("3")) + "]}")
                        + "],\"status\":\"in-progress\",\"resourceType\":\"QuestionnaireResponse\"}");

        assertThat(read.response()).isEqualTo(Response.empty().answer("2", "1").answer("3", "3"));
        assertThat(read.status()).hasValue(FhirStatus.IN_PROGRESS);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "asked-declined,DECLINED",
        "asked-unknown,UNKNOWN",
        "unknown,UNKNOWN",
        "temp-unknown,UNKNOWN",
        "not-asked,NOT_ASKED",
        "not-applicable,NOT_APPLICABLE"
    })
    void reasons_for_missing_answers_are_kept_wherever_they_stand(String code, MissingReason reason) {
        String absent =
                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\""
                        + code + "\"}]";

        FhirResponse read = read(resource("{\"linkId\":\"1\"," + absent + "},"
                + item("2", absent) + ","
                + item("3", "\"_valueInteger\":{" + absent + "}") + ","
                + item("4", "\"valueCoding\":{" + absent + "}")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.response().answers().values()).hasSize(4).containsOnly(Known.missing(reason));
    }

    @Test
    void an_item_without_an_answer_was_not_asked() {
        FhirResponse read = read(resource("{\"linkId\":\"1\"},{\"linkId\":\"text for display\"}"));

        assertThat(read.response()).isEqualTo(Response.empty());
        assertThat(read.isUsable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueCoding\":{\"code\":\"4\"}",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueInteger\":4",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueDecimal\":1.5",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueDecimal\":1e999999999",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueDecimal\":1e-999999999",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueDate\":\"2026-01-01\"",
                "item[0].answer[0]: must be one of 0, 1, 2, 3|\"valueString\":\"NaN\"",
                "item[0].answer[0]: must be one of 0, 1, 2, 3, in a code system of the tool's"
                        + "|\"valueCoding\":{\"system\":\"http://example.org\",\"code\":\"1\"}",
                "item[0].answer[0]: must have one value|\"valueInteger\":1,\"valueString\":\"1\"",
                "item[0].answer[0]: must have a value or a reason why there is none|\"id\":\"a\"",
                "item[0].answer[0].modifierExtension: must not be here: it may change the meaning of what it stands in, which is"
                        + " therefore not used|\"valueInteger\":1,\"modifierExtension\":[]",
                "item[0].answer[0].valueInteger: must be a number|\"valueInteger\":\"1\"",
                "item[0].answer[0].valueCoding: must be an object|\"valueCoding\":\"1\"",
            })
    void an_answer_that_is_none_hinders_the_screen(String problem, String answer) {
        FhirResponse read = read(resource(item("1", answer)));

        assertThat(read.problems()).extracting(Problem::text).first().isEqualTo("r.json " + problem);
        assertThat(read.isUsable()).isFalse();
        assertThat(read.response()).isEqualTo(Response.empty());
    }

    @Test
    void code_and_ordinal_value_must_agree() {
        String answer =
                "\"valueCoding\":{\"code\":\"1\"," + ORDINAL.formatted("ordinalValue", "\"valueDecimal\":2") + "}";

        assertThat(problems(item("1", answer)))
                .containsExactly(
                        "r.json item[0].answer[0]: must have the ordinal value that this answer counts in the tool");
    }

    @Test
    void several_answers_and_a_repeated_item_are_reported() {
        String twice = "{\"linkId\":\"1\",\"answer\":[{\"valueInteger\":1},{\"valueInteger\":2}]}";

        assertThat(problems(twice)).containsExactly("r.json item[0].answer: must be one answer");
        assertThat(problems(item("1", coding("1")) + "," + item("1", coding("1"))))
                .containsExactly("r.json item[1]: must not be answered twice, as item 1 is");
    }

    @Test
    void an_unknown_item_is_reported_and_hinders_nothing() {
        FhirResponse read =
                read(resource(item("1", coding("1")) + "," + item("secret-77", "\"valueString\":\"secret\"")));

        assertThat(read.problems())
                .extracting(Problem::text)
                .containsExactly("r.json item[1].linkId: must be an item of phq-9 for its answer to be used");
        assertThat(read.isUsable()).isTrue();
        assertThat(read.response()).isEqualTo(Response.empty().answer("1", "1"));
        assertThat(read.toString()).isEqualTo("FhirResponse{isUsable=true}");
    }

    @Test
    void hosts_names_are_the_callers_data() {
        FhirTool loinc = PHQ9.with(FhirCodes.none()
                .linkId("/44250-9", "1")
                .linkId("/44255-8", "2")
                .linkId("/30525-0", "fact:age")
                .answer("http://loinc.org|LA6568-5", "0")
                .answer("LA6571-9", "3")
                .system("http://example.org/own"));

        FhirResponse read = loinc.readResponse(
                resource(String.join(
                        ",",
                        item("/44250-9", "\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6568-5\"}"),
                        item("/44255-8", "\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6571-9\"}"),
                        item("3", "\"valueCoding\":{\"system\":\"http://example.org/own\",\"code\":\"1\"}"))),
                "r.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.response())
                .isEqualTo(Response.empty().answer("1", "0").answer("2", "3").answer("3", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-progress", "completed", "amended", "stopped"})
    void the_status_is_kept(String status) {
        FhirResponse read = read(resource("{\"linkId\":\"1\"}").replace("completed", status));

        assertThat(read.status().orElseThrow().code()).isEqualTo(status);
        assertThat(read.isUsable()).isTrue();
    }

    @Test
    void entered_in_error_and_unknown_status_hinder_the_screen() {
        FhirResponse error = read(resource(item("1", coding("1"))).replace("completed", "entered-in-error"));
        FhirResponse odd = read(resource(item("1", coding("1"))).replace("completed", "odd"));

        assertThat(error.status()).hasValue(FhirStatus.ENTERED_IN_ERROR);
        assertThat(error.isUsable()).isFalse();
        assertThat(odd.status()).isEmpty();
        assertThat(odd.isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-21", "2026-11-21T09:30:00Z", "2026-11-21T09:30:00.5+01:00"})
    void the_date_is_kept_as_written(String date) {
        FhirResponse read =
                read(resource("{\"linkId\":\"1\"}").replace("\"item\"", "\"authored\":\"" + date + "\",\"item\""));

        assertThat(read.authored()).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-02-30", "2026-11-21T09:30:00", "today", ""})
    void a_date_that_is_none_is_reported(String date) {
        FhirResponse read =
                read(resource("{\"linkId\":\"1\"}").replace("\"item\"", "\"authored\":\"" + date + "\",\"item\""));

        assertThat(read.authored()).isEmpty();
        assertThat(read.problems()).extracting(Problem::text).containsExactly("r.json authored: " + FhirDate.RULE);
    }

    @Test
    void subject_date_and_reference_are_what_observations_need() {
        FhirResponse read = read(
                resource(item("1", coding("1")))
                        .replace(
                                "\"item\"",
                                "\"id\":\"4\",\"subject\":{\"reference\":\"Patient/17\"},\"authored\":\"2026-11-21\",\"item\""));

        assertThat(read.header())
                .isEqualTo(FhirHeader.empty()
                        .subject("Patient/17")
                        .date("2026-11-21")
                        .derivedFrom("QuestionnaireResponse/4")
                        .status(FhirStatus.COMPLETED));
    }

    @Test
    void what_may_change_the_meaning_of_all_of_it_leaves_nothing_to_be_used() {
        FhirResponse read =
                read(resource(item("1", coding("1"))).replace("\"status\"", "\"implicitRules\":\"x\",\"status\""));

        assertThat(read.response()).isEqualTo(Response.empty());
        assertThat(read.isUsable()).isFalse();
    }

    @Test
    void a_response_to_another_of_our_tools_is_refused() {
        String other = "\"questionnaire\":\"https://ldsdk.org/fhir/Questionnaire/gad-7|1.0.0\",\"item\"";
        String same = other.replace("gad-7", "phq-9");

        assertThat(read(resource(item("1", coding("1"))).replace("\"item\"", other))
                        .isUsable())
                .isFalse();
        assertThat(read(resource(item("1", coding("1"))).replace("\"item\"", same))
                        .problems())
                .isEmpty();
    }
}
