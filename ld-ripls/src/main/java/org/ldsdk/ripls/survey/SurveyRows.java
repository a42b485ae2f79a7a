package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;

/** Takes rows: a good one into the survey, what is wrong with a bad one to whoever wants to know. */
final class SurveyRows {

    private final Scorer scorer;
    private final AnswerCodes codes;
    private final SurveyColumns columns;
    private final CellReader cells;
    private final String where;
    private final Consumer<SurveyProblem> problems;
    private final AnswerTable.Builder answers;
    private final Map<Integer, Demographic.Builder> demographics = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final List<SurveyProblem> found = new ArrayList<>();
    private int rejected;

    SurveyRows(
            Scorer scorer, SurveyColumns columns, Codebook codebook, String where, Consumer<SurveyProblem> problems) {
        this.scorer = scorer;
        this.codes = scorer.codes();
        this.columns = columns;
        this.cells = new CellReader(codebook, scorer, columns);
        this.where = where;
        this.problems = problems;
        this.answers = AnswerTable.builder(scorer);
        for (int column = 0; column < columns.size(); column++) {
            if (columns.isDemographic(column)) {
                demographics.put(column, new Demographic.Builder(columns.name(column)));
            }
        }
    }

    void add(CsvRow row) {
        found.clear();
        List<String> written = row.cells().stream().map(String::strip).toList();
        List<String> meant = List.of();
        if (row.fault().isPresent()) {
            whole(row, row.fault().get());
        } else if (written.size() != columns.size()) {
            whole(row, "must have " + columns.size() + " columns, but has " + written.size());
        } else {
            meant = cells.read(written);
            check(row.line(), meant);
        }
        if (found.isEmpty()) {
            keep(meant);
        } else {
            rejected++;
            found.forEach(problems);
        }
    }

    private void whole(CsvRow row, String rule) {
        found.add(new SurveyProblem(row.line(), Optional.empty(), new Problem(where + ":" + row.line(), rule)));
    }

    private void check(long line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (columns.isId(column)) {
                checkId(line, column, cell);
            } else if (!cell.isEmpty()) {
                checkCell(line, column, cell);
            }
        }
    }

    private void checkCell(long line, int column, String cell) {
        OptionalInt item = columns.item(column);
        if (item.isPresent() && codes.option(item.getAsInt(), cell) < 0) {
            report(line, column, codes.itemRule(item.getAsInt()) + cells.orKnown(column));
        }
        OptionalInt fact = columns.fact(column);
        if (fact.isPresent() && codes.factValue(fact.getAsInt(), cell).isEmpty()) {
            report(line, column, codes.factRule(fact.getAsInt()) + cells.orKnown(column));
        }
        cells.broken(column, cell).ifPresent(rule -> report(line, column, rule));
    }

    private void checkId(long line, int column, String id) {
        if (id.isEmpty()) {
            report(line, column, "must not be empty");
        } else if (!seen.add(id)) {
            report(line, column, "must not be the id of an earlier row");
        }
    }

    private void report(long line, int column, String rule) {
        Problem problem = new Problem(where + ":" + line + " " + place(column), rule);
        found.add(new SurveyProblem(line, Optional.of(columns.name(column)), problem));
    }

    private String place(int column) {
        OptionalInt item = columns.item(column);
        if (item.isPresent()) {
            return "item " + scorer.instrument().items().get(item.getAsInt()).code();
        }
        return "column " + columns.name(column);
    }

    private void keep(List<String> cells) {
        answers.row();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (columns.isId(column)) {
                ids.add(cell);
            } else if (!cell.isEmpty()) {
                columns.item(column).ifPresent(item -> answers.answer(item, cell));
                columns.fact(column).ifPresent(fact -> answers.fact(fact, cell));
            }
        }
        demographics.forEach((column, levels) -> levels.add(cells.get(column)));
    }

    Survey build() {
        List<Demographic> known =
                demographics.values().stream().map(Demographic.Builder::build).toList();
        return new Survey(scorer, answers.build(), new Respondents(ids), known, rejected);
    }
}
