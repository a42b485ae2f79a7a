package org.ldsdk.samples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScaleRule;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;
import org.ldsdk.screening.fhir.FhirHeader;
import org.ldsdk.screening.fhir.FhirResponse;
import org.ldsdk.screening.fhir.FhirTool;
import org.ldsdk.screening.fhir.QuestionnaireReader;

/** HAPI FHIR validates what we write, we read what it writes, and its FHIRPath adds up to our totals: for every tool. */
class HapiTest {

    private static final FhirHeader HEADER = FhirHeader.empty()
            .subject("Patient/17")
            .date("2026-11-21T09:30:00Z")
            .derivedFrom("QuestionnaireResponse/4");

    private static final Hapi HAPI = new Hapi();

    @BeforeAll
    static void questionnaires() {
        tools().forEach(tool ->
                HAPI.add(HAPI.parse(Questionnaire.class, FhirTool.of(tool).toQuestionnaire())));
    }

    static Stream<ScreeningTool> tools() {
        return ScreeningTools.all().stream();
    }

    /** Answers in printed order, but none behind a skip. */
    private static Response response(ScreeningTool tool, IntFunction<String> answer) {
        Response response = Response.empty();
        for (FactDefinition fact : tool.instrument().facts()) {
            response = response.fact(
                    fact.code(),
                    fact.values()
                            .map(values -> values.get(0))
                            .orElseGet(() -> Integer.toString(
                                    (int) fact.range().orElseThrow().max())));
        }
        int position = 0;
        for (Item item : tool.instrument().items()) {
            Response next = response.answer(item.code(), answer.apply(position++));
            response = isBehindSkip(tool, next, item) ? response : next;
        }
        return response;
    }

    private static boolean isBehindSkip(ScreeningTool tool, Response response, Item item) {
        AnswerTable row = AnswerTable.builder(tool.scorer()).add(response).build();
        return ScoreTable.of(tool.scorer(), row).notes(0).stream()
                .anyMatch(note -> note.subject().equals(item.code())
                        && (note.kind() == Note.Kind.ANSWER_BEHIND_SKIP_COUNTS
                                || note.kind() == Note.Kind.ANSWER_BEHIND_SKIP_IGNORED));
    }

    private static List<AnswerOption> options(ScreeningTool tool, int item) {
        return tool.instrument().optionsOf(tool.instrument().items().get(item));
    }

    private static Response lowest(ScreeningTool tool) {
        return response(tool, item -> options(tool, item).get(0).code());
    }

    private static Response highest(ScreeningTool tool) {
        return response(
                tool,
                item -> options(tool, item).get(options(tool, item).size() - 1).code());
    }

    /** Every other item missing, for each reason in turn. */
    private static Response gaps(ScreeningTool tool) {
        Response response = Response.empty();
        int position = 0;
        for (Item item : tool.instrument().items()) {
            List<AnswerOption> options = options(tool, position);
            response = position % 2 == 0
                    ? response.missing(item.code(), MissingReason.values()[position / 2 % 4])
                    : response.answer(
                            item.code(), options.get(options.size() - 1).code());
            position++;
        }
        return response;
    }

    @ParameterizedTest
    @MethodSource("tools")
    void everything_we_write_is_valid(ScreeningTool tool) {
        FhirTool fhir = FhirTool.of(tool);
        List<ObjectNode> written = new ArrayList<>(List.of(fhir.toQuestionnaire()));
        for (Response response : List.of(lowest(tool), highest(tool), gaps(tool))) {
            written.add(fhir.toResponse(response, HEADER));
            written.addAll(fhir.toObservations(tool.screen(response), HEADER));
        }

        assertThat(written).allSatisfy(json -> assertThat(HAPI.errors(json)).isEmpty());
    }

    @Test
    void the_validator_would_find_faults() {
        ScreeningTool tool = ScreeningTools.of("phq-9");
        ObjectNode response = FhirTool.of(tool).toResponse(highest(tool), HEADER);
        ((ObjectNode) response.at("/item/0/answer/0/valueCoding")).put("code", "7");
        ObjectNode observation = FhirTool.of(tool)
                .toObservations(tool.screen(highest(tool)), HEADER)
                .get(0);
        observation.put("status", "odd");

        assertThat(HAPI.errors(response)).isNotEmpty();
        assertThat(HAPI.errors(observation)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void what_it_parses_and_writes_again_we_read_as_it_was(ScreeningTool tool) {
        FhirTool fhir = FhirTool.of(tool);
        Response response = gaps(tool);

        String again =
                HAPI.encode(HAPI.parse(QuestionnaireResponse.class, fhir.toResponse(response, FhirHeader.empty())));
        String questionnaire = HAPI.encode(HAPI.parse(Questionnaire.class, fhir.toQuestionnaire()));

        FhirResponse read = fhir.readResponse(again, "hapi");
        assertThat(read.problems()).isEmpty();
        assertThat(read.response()).isEqualTo(response);
        assertThat(Json.write(QuestionnaireReader.standard()
                        .read(questionnaire, "q")
                        .instrument()
                        .toJson()))
                .isEqualTo(Json.write(QuestionnaireReader.standard()
                        .read(Json.write(fhir.toQuestionnaire()), "q")
                        .instrument()
                        .toJson()));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void what_it_makes_of_nested_groups_we_read(ScreeningTool tool) {
        Response response = Response.empty();
        QuestionnaireResponse made = new QuestionnaireResponse();
        made.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.AMENDED);
        List<Item> backwards = new ArrayList<>(tool.instrument().items());
        Collections.reverse(backwards);
        QuestionnaireResponseItemComponent parent = made.addItem().setLinkId("group");
        int kind = 0;
        for (Item item : backwards) {
            List<AnswerOption> options = tool.instrument().optionsOf(item);
            AnswerOption option = options.get(kind % options.size());
            response = response.answer(item.code(), option.code());
            QuestionnaireResponseItemComponent inner = parent.addItem().setLinkId(item.code());
            var answer = inner.addAnswer();
            switch (kind++ % 3) {
                case 0 -> answer.setValue(new Coding().setCode(option.code()));
                case 1 -> answer.setValue(new StringType(option.code()));
                default ->
                    answer.setValue(
                            option.code().matches("[0-9]{1,9}")
                                    ? new IntegerType(option.code())
                                    : new Coding().setCode(option.code()));
            }
            if (kind % 5 == 0) {
                parent = answer.addItem().setLinkId("group-" + kind);
            }
        }

        FhirResponse read = FhirTool.of(tool).readResponse(HAPI.encode(made), "hapi");

        assertThat(read.problems()).isEmpty();
        assertThat(read.response()).isEqualTo(response);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void its_sum_of_ordinal_values_is_our_total(ScreeningTool tool) {
        Random random = new Random(1);
        List<Response> responses = new ArrayList<>(List.of(highest(tool)));
        for (int i = 0; i < 5; i++) {
            responses.add(response(tool, item -> {
                List<AnswerOption> options = options(tool, item);
                return options.get(1 + random.nextInt(options.size() - 1)).code();
            }));
        }
        for (Response response : responses) {
            ScreeningResult result = tool.screen(response);
            QuestionnaireResponse written =
                    HAPI.parse(QuestionnaireResponse.class, FhirTool.of(tool).toResponse(response, HEADER));
            for (Scale scale : sums(tool)) {
                Score score = result.score(scale.code());
                if (response.answers().keySet().containsAll(scale.items())) {
                    assertThat(HAPI.sum(written, scale.items()).doubleValue())
                            .as(tool.id() + " " + scale.code())
                            .isEqualTo(score.points().orElseThrow());
                }
            }
        }
    }

    private static List<Scale> sums(ScreeningTool tool) {
        return tool.instrument().scales().stream()
                .filter(scale ->
                        scale.rule() == ScaleRule.SUM && scale.reversed().isEmpty())
                .toList();
    }

    @Test
    void the_sum_is_compared_for_most_tools() {
        assertThat(tools().filter(tool -> !sums(tool).isEmpty())
                        .filter(tool -> highest(tool)
                                .answers()
                                .keySet()
                                .containsAll(sums(tool).get(0).items())))
                .hasSizeGreaterThan(10);
    }

    @Test
    void an_observation_is_what_its_reader_expects() {
        ScreeningTool tool = ScreeningTools.of("gad-7");

        Observation total = HAPI.parse(
                Observation.class,
                FhirTool.of(tool)
                        .toObservations(tool.screen(highest(tool)), HEADER)
                        .get(0));

        assertThat(total.getValueIntegerType().getValue()).isEqualTo(21);
        assertThat(total.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
        assertThat(total.getDerivedFromFirstRep().getReference()).isEqualTo("QuestionnaireResponse/4");
        assertThat(total.getInterpretationFirstRep().getText()).startsWith("severe");
    }
}
