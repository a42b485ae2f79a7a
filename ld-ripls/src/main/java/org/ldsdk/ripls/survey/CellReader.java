package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.ripls.survey.Codebook.Column;

/** Says what the cells of a file mean by a codebook, as the file would have written it without one. */
final class CellReader {

    private final Codebook codebook;
    private final Scorer scorer;
    private final SurveyColumns columns;
    private final List<Map<String, Optional<String>>> meanings = new ArrayList<>();
    private final List<Optional<String>> rules = new ArrayList<>();

    CellReader(Codebook codebook, Scorer scorer, SurveyColumns columns) {
        this.codebook = codebook;
        this.scorer = scorer;
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            meanings.add(columns.isId(column) ? Map.of() : meanings(column));
            rules.add(rule(column));
        }
    }

    private Map<String, Optional<String>> meanings(int column) {
        OptionalInt item = columns.item(column);
        if (item.isEmpty()) {
            return demographic(named(columns.name(column)));
        }
        Map<String, Optional<String>> meanings = new HashMap<>(codebook.items().meanings());
        codebook.columns().forEach((name, own) -> {
            if (SurveyColumns.item(scorer.codes(), name).equals(item)) {
                meanings.putAll(own.meanings());
            }
        });
        return answers(item.getAsInt(), meanings);
    }

    /** Answers as the coding writes them; a code that this item does not have stands for nothing here. */
    private Map<String, Optional<String>> answers(int item, Map<String, Optional<String>> meanings) {
        List<AnswerOption> options =
                scorer.instrument().optionsOf(scorer.instrument().items().get(item));
        List<String> own = options.stream().map(AnswerOption::code).toList();
        Map<String, Optional<String>> answers = new HashMap<>();
        meanings.forEach((text, code) -> {
            if (code.isEmpty()) {
                answers.put(text, code);
            } else if (own.contains(code.get())) {
                answers.put(text, Optional.of(scorer.codes().written(item, own.indexOf(code.get()))));
            }
        });
        return answers;
    }

    /** A value stands for itself. */
    private static Map<String, Optional<String>> demographic(Column column) {
        Map<String, Optional<String>> meanings = new HashMap<>();
        column.codes().values().forEach(value -> meanings.put(Codebook.normal(value), Optional.of(value)));
        meanings.putAll(column.meanings());
        return meanings;
    }

    private Column named(String name) {
        return codebook.columns().getOrDefault(name, Column.EMPTY);
    }

    /** What a text must obey that the codebook does not know; empty if it may be anything. */
    private Optional<String> rule(int column) {
        Collection<String> values = named(columns.name(column)).codes().values();
        boolean open = values.isEmpty()
                || !columns.isDemographic(column)
                || columns.fact(column).isPresent();
        return open
                ? Optional.empty()
                : Optional.of("must be known to the codebook as one of " + String.join(", ", new TreeSet<>(values)));
    }

    /** A row's cells by the codebook; a missing value is an empty cell. */
    List<String> read(List<String> cells) {
        List<String> read = new ArrayList<>(cells);
        for (int column = 0; column < read.size(); column++) {
            read.set(column, read(column, cells.get(column)));
        }
        return read;
    }

    private String read(int column, String cell) {
        Map<String, Optional<String>> meaning = meanings.get(column);
        if (meaning.isEmpty()) {
            return cell;
        }
        Optional<String> known = meaning.getOrDefault(Codebook.normal(cell), Optional.of(cell));
        return Objects.requireNonNull(known).orElse("");
    }

    /** The rule that a cell breaks after it was read, if it does. */
    Optional<String> broken(int column, String read) {
        return rules.get(column)
                .filter(rule -> !named(columns.name(column)).codes().containsValue(read));
    }

    /** What else an answer may be, for messages. */
    String orKnown(int column) {
        return meanings.get(column).isEmpty() ? "" : ", or a text that the codebook knows";
    }
}
