package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Scorer;

/**
 * Everything that is wrong with a header. Columns are told by their position, and named only where the name is the
 * definition's or the caller's own or looks like an item's: what was taken for a header may be a person's row.
 */
final class HeaderLint {

    private final SurveyColumns columns;
    private final Optional<String> idColumn;
    private final Scorer scorer;
    private final String line;
    private final List<Problem> problems = new ArrayList<>();

    HeaderLint(SurveyColumns columns, Optional<String> idColumn, Scorer scorer, String line) {
        this.columns = columns;
        this.idColumn = idColumn;
        this.scorer = scorer;
        this.line = line;
    }

    List<Problem> check(Codebook codebook) {
        List<String> missing = missingItems();
        if (!missing.isEmpty()) {
            fault(
                    "",
                    "must have a column for every item of " + instrument() + ", but has none for "
                            + String.join(", ", missing));
        }
        if (2 * missing.size() <= items().size()) {
            checkId();
            checkItems();
            checkNames();
            checkCodebook(codebook);
        }
        return problems;
    }

    private void fault(String column, String rule) {
        problems.add(new Problem(line + column, rule));
    }

    private String instrument() {
        return scorer.definition().id();
    }

    private List<Item> items() {
        return scorer.instrument().items();
    }

    private List<String> missingItems() {
        return IntStream.range(0, items().size())
                .filter(item -> !columns.hasItem(item))
                .mapToObj(item -> items().get(item).code())
                .toList();
    }

    private void checkId() {
        if (!columns.hasId()) {
            fault("", "must have the column for ids, " + idColumn.orElse(""));
        } else if (idColumn.isEmpty() && columns.hasName(0) && isItem(columns.name(0))) {
            fault(" column 1", "must hold the respondents' ids, but is an item");
        }
    }

    private boolean isItem(String name) {
        return SurveyColumns.item(scorer.codes(), name).isPresent();
    }

    private void checkItems() {
        for (int item = 0; item < items().size(); item++) {
            int[] twice = columns.columnsOf(item);
            if (twice.length > 1) {
                fault(" item " + items().get(item).code(), "must be one column, but is columns " + positions(twice));
            }
        }
    }

    private void checkNames() {
        for (int column = 0; column < columns.size(); column++) {
            boolean demographic = columns.isDemographic(column);
            if (demographic && !columns.hasName(column)) {
                fault(" column " + (column + 1), "must have a name");
            } else if (demographic && columns.name(column).matches("i?[0-9]{1,3}")) {
                fault(
                        " column " + (column + 1),
                        "must be an item of " + instrument() + ", but is " + columns.name(column));
            } else if (demographic || columns.isId(column) && columns.hasName(column)) {
                checkTwice(column);
            }
        }
    }

    private void checkCodebook(Codebook codebook) {
        codebook.columns().keySet().stream()
                .filter(name -> !isItem(name) && !columns.hasDemographic(name))
                .forEach(name -> fault("", "must have the column " + name + ", which the codebook has"));
    }

    private void checkTwice(int column) {
        int[] same = IntStream.range(0, columns.size())
                .filter(other -> columns.name(other).equals(columns.name(column)))
                .toArray();
        if (same.length > 1 && same[0] == column) {
            fault(" columns " + positions(same), "must not have the same name");
        }
    }

    private static String positions(int[] columns) {
        return Arrays.stream(columns)
                .mapToObj(column -> Integer.toString(column + 1))
                .collect(Collectors.joining(", "));
    }
}
