package org.ldsdk.screening.fhir;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.instrument.AnswerOption;

/** An item: its answers by the definition's codes, by the codes they are written with, and by their points. */
final class ItemQuestion implements Question {

    private final String code;
    private final String rule;
    private final Map<String, AnswerOption> own = new HashMap<>();
    private final Map<String, AnswerOption> written = new LinkedHashMap<>();
    private final Map<Integer, AnswerOption> points = new HashMap<>();
    private final Map<String, String> writing;
    private final String system;
    private final FhirCodes codes;

    /**
     * @param writing how answers are written, by the definition's code; those not in it are written as the definition has them
     * @param system the system of the definition's own codes
     */
    ItemQuestion(String code, List<AnswerOption> options, Map<String, String> writing, String system, FhirCodes codes) {
        this.code = code;
        this.writing = writing;
        this.codes = codes;
        this.system = system;
        Set<Integer> shared = new HashSet<>();
        for (AnswerOption option : options) {
            own.put(option.code(), option);
            written.put(writing(option), option);
            if (points.put(option.points(), option) != null) {
                shared.add(option.points());
            }
        }
        points.keySet().removeAll(shared);
        rule = "must be one of " + String.join(", ", written.keySet());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isFact() {
        return false;
    }

    private String writing(AnswerOption option) {
        return writing.getOrDefault(option.code(), option.code());
    }

    @Override
    public Optional<String> written(RawAnswer answer, ProblemList problems) {
        AnswerOption option = answer.number == null ? ofCode(answer) : ofNumber(answer.number);
        if (option == null) {
            problems.add(answer.place, inForeignSystem(answer) ? rule + ", in a code system of the tool's" : rule);
            return Optional.empty();
        }
        if (answer.ordinal != null && !isWorth(option, answer.ordinal)) {
            problems.add(answer.place, "must have the ordinal value that this answer counts in the tool");
            return Optional.empty();
        }
        return Optional.of(writing(option));
    }

    private @Nullable AnswerOption ofCode(RawAnswer answer) {
        String mapped = mapped(answer);
        if (mapped != null) {
            return own.get(mapped);
        }
        if (answer.code != null && !inForeignSystem(answer)) {
            AnswerOption option = answer.system == null ? written.get(answer.code) : own.get(answer.code);
            if (option != null) {
                return option;
            }
        }
        return answer.ordinal == null ? null : ofPoints(answer.ordinal);
    }

    private @Nullable String mapped(RawAnswer answer) {
        if (codes.answers().isEmpty() || answer.code == null) {
            return null;
        }
        String inSystem = answer.system == null ? null : codes.answers().get(answer.system + "|" + answer.code);
        return inSystem == null ? codes.answers().get(answer.code) : inSystem;
    }

    private boolean inForeignSystem(RawAnswer answer) {
        return answer.system != null
                && !system.equals(answer.system)
                && !codes.systems().contains(answer.system);
    }

    /** A number is the answer that is written so, else the answer that counts so much. */
    private @Nullable AnswerOption ofNumber(BigDecimal number) {
        OptionalInt whole = WholeNumber.of(number);
        AnswerOption option = whole.isEmpty() ? null : written.get(Integer.toString(whole.getAsInt()));
        return option == null ? ofPoints(number) : option;
    }

    private @Nullable AnswerOption ofPoints(BigDecimal number) {
        OptionalInt whole = WholeNumber.of(number);
        return whole.isEmpty() ? null : points.get(whole.getAsInt());
    }

    private static boolean isWorth(AnswerOption option, BigDecimal ordinal) {
        OptionalInt whole = WholeNumber.of(ordinal);
        return whole.isPresent() && whole.getAsInt() == option.points();
    }
}
