package org.ldsdk.screening.fhir;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.instrument.AnswerCodes;

/** A fact, such as sex or age in years, asked for as an item of a questionnaire. */
final class FactQuestion implements Question {

    private final String code;
    private final int position;
    private final AnswerCodes values;
    private final FhirCodes codes;

    FactQuestion(String code, int position, AnswerCodes values, FhirCodes codes) {
        this.code = code;
        this.position = position;
        this.values = values;
        this.codes = codes;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Optional<String> written(RawAnswer answer, ProblemList problems) {
        String value = answer.number == null ? mapped(answer) : whole(answer);
        if (value == null || values.factValue(position, value).isEmpty()) {
            problems.add(answer.place, values.factRule(position));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static @Nullable String whole(RawAnswer answer) {
        OptionalInt whole = answer.number == null ? OptionalInt.empty() : WholeNumber.of(answer.number);
        return whole.isEmpty() ? null : Integer.toString(whole.getAsInt());
    }

    private @Nullable String mapped(RawAnswer answer) {
        String inSystem = codes.answers().get(answer.system + "|" + answer.code);
        return inSystem != null ? inSystem : codes.answers().getOrDefault(answer.code, answer.code);
    }
}
