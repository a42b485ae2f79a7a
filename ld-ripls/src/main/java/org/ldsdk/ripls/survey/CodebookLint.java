package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.ripls.survey.Codebook.Column;

/** Everything in a codebook that an instrument does not know. */
final class CodebookLint {

    private final Instrument instrument;
    private final AnswerCodes codes;
    private final List<Problem> problems = new ArrayList<>();

    private CodebookLint(Scorer scorer) {
        this.instrument = scorer.instrument();
        this.codes = scorer.codes();
    }

    static List<Problem> check(Codebook codebook, Scorer scorer) {
        CodebookLint lint = new CodebookLint(scorer);
        lint.checkAnswers(
                "Codebook.items",
                codebook.items(),
                lint.instrument.items().stream()
                        .flatMap(item -> lint.instrument.optionsOf(item).stream())
                        .map(AnswerOption::code)
                        .collect(Collectors.toUnmodifiableSet()));
        codebook.columns().forEach(lint::checkColumn);
        return lint.problems;
    }

    private void checkColumn(String name, Column column) {
        String where = "Codebook.columns[" + name + "]";
        OptionalInt item = SurveyColumns.item(codes, name);
        OptionalInt fact = codes.fact(name);
        if (item.isPresent()) {
            checkAnswers(
                    where,
                    column,
                    instrument.optionsOf(instrument.items().get(item.getAsInt())).stream()
                            .map(AnswerOption::code)
                            .collect(Collectors.toUnmodifiableSet()));
        } else if (fact.isPresent()) {
            column.codes().values().stream()
                    .filter(value -> codes.factValue(fact.getAsInt(), value).isEmpty())
                    .forEach(value -> problems.add(
                            new Problem(where + ".codes", codes.factRule(fact.getAsInt()) + ", but was " + value)));
        }
    }

    private void checkAnswers(String where, Column column, Set<String> known) {
        column.codes().values().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> problems.add(new Problem(
                        where + ".codes", "must be codes of answers in " + instrument.id() + ", but was " + code)));
    }
}
