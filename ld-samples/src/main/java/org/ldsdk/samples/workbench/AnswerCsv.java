package org.ldsdk.samples.workbench;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.RowProblem;

/**
 * A file of answers, read a batch at a time: column {@code id}, item codes, and any fact the instrument reads. An empty cell was not
 * asked.
 */
final class AnswerCsv implements Closeable {

    private static final String ID = "id";

    private final Scorer scorer;
    private final Output output;
    private final String file;
    private final CsvFile records;
    private final List<Column> columns;
    private final int idColumn;
    private boolean rejectedAny;

    AnswerCsv(Path path, Scorer scorer, Output output) throws IOException {
        this.scorer = scorer;
        this.output = output;
        this.file = path.getFileName().toString();
        this.records = new CsvFile(path);
        List<String> header = records.next().map(CsvRecord::getFields).orElse(List.of());
        this.idColumn = header.indexOf(ID);
        this.columns = columns(header, scorer.codes());
    }

    private List<Column> columns(List<String> header, AnswerCodes codes) {
        List<Problem> problems = new ArrayList<>();
        if (idColumn < 0) {
            problems.add(new Problem(file + ":1", "must have a column id"));
        }
        Set<String> seen = new HashSet<>();
        List<Column> found = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at).strip();
            if (!seen.add(name)) {
                problems.add(new Problem(file + ":1 column " + (at + 1), "must not be there twice"));
            } else if (at != idColumn) {
                if (codes.item(name).isEmpty() && codes.fact(name).isEmpty()) {
                    problems.add(new Problem(
                            file + ":1 column " + (at + 1),
                            "must be id, an item or a fact of "
                                    + scorer.definition().id()));
                } else {
                    found.add(new Column(
                            at,
                            name,
                            codes.item(name).orElse(-1),
                            codes.fact(name).orElse(-1)));
                }
            }
        }
        ProblemsException.throwIfAny(problems);
        return found;
    }

    /** Whether some row was reported instead of being read. */
    boolean rejectedAny() {
        return rejectedAny;
    }

    /** The next rows, at most so many; empty at the end of the file. Rows that cannot be read are reported, in the order of the file. */
    Batch next(int most) {
        AnswerTable.Builder answers = AnswerTable.builder(scorer);
        List<String> ids = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        NavigableMap<Long, List<Problem>> rejected = new TreeMap<>();
        while (ids.size() < most) {
            Optional<CsvRecord> record = records.next();
            if (record.isEmpty()) {
                break;
            }
            long line = record.get().getStartingLineNumber();
            Optional<Problem> problem = problemOf(record.get());
            if (problem.isPresent()) {
                rejected.put(line, List.of(problem.get()));
            } else {
                answers.row();
                columns.forEach(column -> column.fill(record.get(), answers));
                ids.add(record.get().getField(idColumn));
                lines.add(line);
            }
        }
        AnswerTable table = answers.build();
        for (RowProblem problem : table.problems()) {
            rejected.computeIfAbsent(lines.get(problem.row()), line -> new ArrayList<>())
                    .add(problem.problem());
        }
        rejectedAny |= !rejected.isEmpty();
        rejected.forEach(output::reject);
        return new Batch(ids, table);
    }

    /** What is wrong with a row as a whole. */
    private Optional<Problem> problemOf(CsvRecord record) {
        int expected = columns.size() + 1;
        if (record.getFieldCount() != expected) {
            return Optional.of(new Problem("", "must have " + expected + " cells, but has " + record.getFieldCount()));
        }
        return record.getField(idColumn).isBlank()
                ? Optional.of(new Problem(ID, "must not be empty"))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /**
     * A column of the file.
     *
     * @param at its place in the file
     * @param name its header
     * @param item the item's position, or -1
     * @param fact the fact's position, or -1
     */
    private record Column(int at, String name, int item, int fact) {

        void fill(CsvRecord record, AnswerTable.Builder answers) {
            String cell = record.getField(at).strip();
            if (!cell.isEmpty() && item >= 0) {
                answers.answer(item, cell);
            } else if (!cell.isEmpty()) {
                answers.fact(fact, cell);
            }
        }
    }

    /**
     * Some rows of the file.
     *
     * @param ids their ids
     * @param answers their answers
     */
    record Batch(List<String> ids, AnswerTable answers) {

        boolean isEmpty() {
            return ids.isEmpty();
        }
    }
}
