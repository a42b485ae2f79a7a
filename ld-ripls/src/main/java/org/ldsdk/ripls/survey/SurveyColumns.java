package org.ldsdk.ripls.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Scorer;

/** What each column of a survey is. */
final class SurveyColumns {

    private static final int NONE = -1;

    private final List<String> names;
    private final int id;
    private final int[] items;
    private final int[] facts;

    private SurveyColumns(List<String> names, int id, AnswerCodes codes) {
        this.names = names;
        this.id = id;
        this.items = positions(names, name -> item(codes, name));
        this.facts = positions(names, codes::fact);
        if (id != NONE) {
            items[id] = NONE;
            facts[id] = NONE;
        }
    }

    /** Names an int for a column. */
    private interface Position {
        OptionalInt of(String name);
    }

    private static int[] positions(List<String> names, Position position) {
        return names.stream().mapToInt(name -> position.of(name).orElse(NONE)).toArray();
    }

    /**
     * Reads the header.
     *
     * @throws ProblemsException naming everything that is wrong with it
     */
    static SurveyColumns of(
            Optional<CsvRow> header, Optional<String> idColumn, Scorer scorer, Codebook codebook, String where) {
        CsvRow row = header.orElseThrow(
                () -> refusal(where, "must have a header line that names its columns, but holds no line"));
        String line = where + ":" + row.line();
        row.fault().ifPresent(rule -> {
            throw refusal(line, rule);
        });
        List<String> names = row.cells().stream().map(String::strip).toList();
        if (names.size() == 1) {
            throw refusal(line, "must be a header with commas between its columns, but has one column");
        }
        SurveyColumns columns =
                new SurveyColumns(names, idColumn.map(names::indexOf).orElse(0), scorer.codes());
        List<Problem> problems = new HeaderLint(columns, idColumn, scorer, line).check(codebook);
        ProblemsException.throwIfAny(problems);
        return columns;
    }

    private static ProblemsException refusal(String where, String rule) {
        return new ProblemsException(List.of(new Problem(where, rule)));
    }

    /** The item a column of this name is: its code, or an i before a code that begins with a digit. */
    static OptionalInt item(AnswerCodes codes, String name) {
        OptionalInt item = codes.item(name);
        return item.isEmpty() && name.matches("i[0-9].*") ? codes.item(name.substring(1)) : item;
    }

    /** Whether the cells are one row: as many as columns, and no line break but in a demographic. */
    boolean fit(List<String> cells) {
        return cells.size() == size()
                && IntStream.range(0, size())
                        .filter(column -> !isDemographic(column))
                        .noneMatch(column -> cells.get(column).indexOf('\n') >= 0);
    }

    int size() {
        return names.size();
    }

    /** The column's name; its number if it has none, as an id's column may. */
    String name(int column) {
        return names.get(column).isEmpty() ? Integer.toString(column + 1) : names.get(column);
    }

    boolean hasName(int column) {
        return !names.get(column).isEmpty();
    }

    boolean isId(int column) {
        return column == id;
    }

    boolean hasId() {
        return id != NONE;
    }

    OptionalInt item(int column) {
        return items[column] == NONE ? OptionalInt.empty() : OptionalInt.of(items[column]);
    }

    OptionalInt fact(int column) {
        return facts[column] == NONE ? OptionalInt.empty() : OptionalInt.of(facts[column]);
    }

    /** Facts that the instrument reads are demographics too. */
    boolean isDemographic(int column) {
        return column != id && items[column] == NONE;
    }

    boolean hasDemographic(String name) {
        int column = names.indexOf(name);
        return column != NONE && isDemographic(column);
    }

    /** The columns that hold an item, from 0. */
    int[] columnsOf(int item) {
        return IntStream.range(0, size())
                .filter(column -> items[column] == item)
                .toArray();
    }

    boolean hasItem(int item) {
        return Arrays.stream(items).anyMatch(position -> position == item);
    }
}
