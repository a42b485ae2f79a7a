package org.ldsdk.ripls.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a CSV text. A quoted cell may run over several lines, but if no sound row comes of that, the line where
 * the quotation mark opens is the faulty row and the next line is read for itself: one stray mark costs one row.
 */
final class CsvRows {

    /** How many lines a row may run over. */
    static final int MOST_LINES = 100;

    private final CsvReader.CsvReaderBuilder closed = parser().allowUnclosedQuote(false);
    private final CsvReader.CsvReaderBuilder open = parser().allowUnclosedQuote(true);
    private final CsvLines lines;
    private final List<CsvLine> ahead = new ArrayList<>();

    CsvRows(CsvLines lines) {
        this.lines = lines;
    }

    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true);
    }

    /**
     * The next row with anything in it.
     *
     * @param fit whether cells that were put together from several lines are a sound row
     */
    Optional<CsvRow> next(Predicate<List<String>> fit) {
        while (ahead(0).isPresent()) {
            CsvLine line = ahead.remove(0);
            if (!line.text().isBlank()) {
                CsvRow row = row(line, fit);
                if (row.fault().isPresent() || !row.cells().stream().allMatch(String::isBlank)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** A line not yet read, kept until it is. */
    private Optional<CsvLine> ahead(int index) {
        if (index == ahead.size()) {
            lines.next().ifPresent(ahead::add);
        }
        return index < ahead.size() ? Optional.of(ahead.get(index)) : Optional.empty();
    }

    private CsvRow row(CsvLine line, Predicate<List<String>> fit) {
        if (line.tooLong()) {
            return faulty(line, "must be a line of at most " + CsvLines.LONGEST + " characters");
        }
        return parse(closed, line.text())
                .or(() -> acrossLines(line, fit))
                .map(cells -> new CsvRow(line.number(), cells, Optional.empty()))
                .orElseGet(() -> faulty(line, "must close every quotation mark at the end of its cell"));
    }

    private static CsvRow faulty(CsvLine line, String rule) {
        return new CsvRow(line.number(), List.of(), Optional.of(rule));
    }

    private Optional<List<String>> acrossLines(CsvLine first, Predicate<List<String>> fit) {
        StringBuilder text = new StringBuilder(first.text());
        for (int used = 0; used < MOST_LINES - 1 && parse(open, text.toString()).isPresent(); used++) {
            Optional<CsvLine> line = ahead(used);
            if (line.isEmpty() || text.length() > CsvLines.LONGEST) {
                return Optional.empty();
            }
            text.append('\n').append(line.get().text());
            Optional<List<String>> cells = parse(closed, text.toString());
            if (cells.isPresent()) {
                List<CsvLine> read = ahead.subList(0, used + 1);
                return cells.filter(fit).map(sound -> {
                    read.clear();
                    return sound;
                });
            }
        }
        return Optional.empty();
    }

    /** The parser's own message quotes what stands in the file, so nothing of it is kept. */
    private static Optional<List<String>> parse(CsvReader.CsvReaderBuilder parser, String text) {
        try {
            return Optional.of(parser.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
