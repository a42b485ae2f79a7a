package org.ldsdk.samples.workbench;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.screening.accuracy.RocCurve;

/** A file with a score and the truth of each person, read row by row; of other columns nothing is read. */
final class ScoreTruthCsv {

    /** Scores of screens are few; a column with more different values is something else, and would not fit into memory. */
    private static final int MOST_SCORES = 100_000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final String file;
    private final Path path;
    private final String score;
    private final String truth;
    private final Output output;
    private boolean rejectedAny;

    ScoreTruthCsv(Path path, String score, String truth, Output output) {
        this.file = path.getFileName().toString();
        this.path = path;
        this.score = score;
        this.truth = truth;
        this.output = output;
    }

    /** Whether some row was reported instead of being counted. */
    boolean rejectedAny() {
        return rejectedAny;
    }

    RocCurve read(RocCurve.Direction direction) throws IOException {
        RocCurve.Builder curve = RocCurve.builder(direction);
        try (CsvFile records = new CsvFile(path);
                Progress progress = new Progress(output, "rows read")) {
            Columns columns = columns(records.next().map(CsvRecord::getFields).orElse(List.of()));
            for (Optional<CsvRecord> row = records.next(); row.isPresent(); row = records.next()) {
                add(row.get(), columns, curve);
                progress.add(1);
            }
        }
        return curve.build();
    }

    private Columns columns(List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of(score, truth)) {
            int times = Collections.frequency(names, name);
            if (times != 1) {
                problems.add(new Problem(file + ":1", "must have one column " + name + ", but has " + times));
            }
        }
        ProblemsException.throwIfAny(problems);
        return new Columns(names.indexOf(score), names.indexOf(truth), names.size());
    }

    private void add(CsvRecord row, Columns columns, RocCurve.Builder curve) {
        List<Problem> problems = new ArrayList<>();
        if (row.getFieldCount() != columns.cells()) {
            problems.add(new Problem("", "must have " + columns.cells() + " cells, but has " + row.getFieldCount()));
        } else {
            OptionalDouble points = number(row.getField(columns.score()).strip());
            String condition = row.getField(columns.truth()).strip();
            if (points.isEmpty()) {
                problems.add(new Problem(score, "must be a number with at most 15 digits before and after the point"));
            }
            if (!condition.equals("0") && !condition.equals("1")) {
                problems.add(new Problem(truth, "must be 0 or 1"));
            }
            if (problems.isEmpty()) {
                curve.person(points.getAsDouble(), condition.equals("1"));
            }
        }
        if (!problems.isEmpty()) {
            rejectedAny = true;
            output.reject(row.getStartingLineNumber(), problems);
        }
        if (curve.differentScores() > MOST_SCORES) {
            throw new IllegalArgumentException(
                    file + " column " + score + ": must hold at most " + MOST_SCORES + " different scores");
        }
    }

    private static OptionalDouble number(String cell) {
        return NUMBER.matcher(cell).matches() ? OptionalDouble.of(Double.parseDouble(cell)) : OptionalDouble.empty();
    }

    private record Columns(int score, int truth, int cells) {}
}
