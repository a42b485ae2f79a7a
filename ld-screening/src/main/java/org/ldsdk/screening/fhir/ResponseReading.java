package org.ldsdk.screening.fhir;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Response;

/** Makes a response of one resource, whose form is known to be right as far as it was read. */
final class ResponseReading {

    private final Questions questions;
    private final String tool;
    private final RawResponse raw;
    private final ProblemList problems;
    private final Map<String, Known<String>> answers = new LinkedHashMap<>();
    private final Map<String, Known<String>> facts = new LinkedHashMap<>();
    private final Set<Question> answered = new HashSet<>();
    private boolean usable;

    ResponseReading(Questions questions, String tool, RawResponse raw) {
        this.questions = questions;
        this.tool = tool;
        this.raw = raw;
        this.problems = raw.problems;
        this.usable = problems.isEmpty();
    }

    FhirResponse read() {
        Optional<FhirStatus> status = status();
        checkQuestionnaire();
        if (!raw.spoiled) {
            raw.items.forEach(this::item);
        }
        Optional<String> authored = authored();
        Response response = Response.of(answers, facts);
        return ImmutableFhirResponse.builder()
                .response(authored.flatMap(FhirDate::time)
                        .map(time -> response.given(Administration.notStated().at(time)))
                        .orElse(response))
                .header(new FhirHeader(
                        text(raw.subject), authored, text(raw.id).map("QuestionnaireResponse/"::concat), status))
                .problems(problems.list())
                .isUsable(usable)
                .build();
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private Optional<FhirStatus> status() {
        Optional<FhirStatus> status = Optional.ofNullable(raw.status).flatMap(FhirStatus::of);
        if (status.isEmpty()) {
            hinder(
                    raw.place.field("status"),
                    "must be one of in-progress, completed, amended, entered-in-error, stopped");
        }
        if (status.equals(Optional.of(FhirStatus.ENTERED_IN_ERROR))) {
            hinder(raw.place.field("status"), "must not be entered-in-error for the answers to be used");
        }
        return status;
    }

    /** Our own addresses name tool and version; what others are called is the caller's business. */
    private void checkQuestionnaire() {
        String address = raw.questionnaire;
        if (address == null || !address.startsWith(FhirNames.QUESTIONNAIRE)) {
            return;
        }
        String id = address.substring(FhirNames.QUESTIONNAIRE.length()).split("\\|", 2)[0];
        if (!id.equals(tool)) {
            hinder(raw.place.field("questionnaire"), "must be that of " + tool);
        }
    }

    private Optional<String> authored() {
        String authored = raw.authored;
        if (authored == null) {
            return Optional.empty();
        }
        if (!FhirDate.isValid(authored)) {
            problems.add(raw.place.field("authored"), FhirDate.RULE);
            return Optional.empty();
        }
        return Optional.of(authored);
    }

    private void item(RawItem item) {
        if (item.linkId == null) {
            hinder(item.place.field("linkId"), "must be present");
            return;
        }
        if (item.answers.isEmpty() && item.absent == null) {
            return;
        }
        Question question = questions.of(item.linkId);
        if (question == null) {
            problems.add(item.place.field("linkId"), "must be an item of " + tool + " for its answer to be used");
        } else if (!answered.add(question)) {
            hinder(item.place, "must not be answered twice, as item " + question.code() + " is");
        } else {
            take(item, question);
        }
    }

    private void take(RawItem item, Question question) {
        Known<String> answer = item.spoiled ? null : answer(item, question);
        if (answer == null) {
            usable = false;
        } else {
            (question.isFact() ? facts : answers).put(question.code(), answer);
        }
    }

    private @Nullable Known<String> answer(RawItem item, Question question) {
        if (item.answers.isEmpty()) {
            return missing(item.place, item.absent);
        }
        if (item.answers.size() > 1) {
            problems.add(item.place.field("answer"), "must be one answer");
            return null;
        }
        RawAnswer answer = item.answers.get(0);
        if (item.absent != null) {
            problems.add(item.place, "must not have both an answer and a reason why there is none");
            return null;
        }
        return answer.spoiled ? null : answer(answer, question);
    }

    private @Nullable Known<String> answer(RawAnswer answer, Question question) {
        if (answer.absent != null) {
            if (answer.code != null || answer.number != null) {
                problems.add(answer.place, "must not have both a value and a reason why there is none");
                return null;
            }
            return missing(answer.place, answer.absent);
        }
        if (answer.field == null) {
            problems.add(answer.place, "must have a value or a reason why there is none");
            return null;
        }
        return question.written(answer, problems).map(Known::of).orElse(null);
    }

    private @Nullable Known<String> missing(Place place, @Nullable String code) {
        Optional<Known<String>> missing =
                Optional.ofNullable(code).flatMap(AbsentReasons::reason).map(Known::missing);
        if (missing.isEmpty()) {
            problems.add(place.field("data-absent-reason"), AbsentReasons.RULE);
        }
        return missing.orElse(null);
    }

    private void hinder(Place place, String rule) {
        problems.add(place, rule);
        usable = false;
    }
}
