package org.ldsdk.ripls.survey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * The lines of a text, ended by LF, CR LF or CR, without a byte order mark. However long a line is, memory stays
 * bounded.
 */
final class CsvLines {

    /** Longest line, in characters; of a longer one only the beginning is kept. */
    static final int LONGEST = 1_000_000;

    private static final int END = -1;

    private final Reader reader;
    private final String where;
    private final char[] buffer = new char[8192];
    private int next;
    private int filled;
    private long lines;

    CsvLines(Reader reader, String where) {
        this.reader = reader;
        this.where = where;
        pass('\uFEFF');
    }

    Optional<CsvLine> next() {
        if (peek() == END) {
            return Optional.empty();
        }
        lines++;
        StringBuilder text = new StringBuilder();
        for (int c = peek(); c != END && c != '\n' && c != '\r'; c = peek()) {
            int end = endOfRun();
            text.append(buffer, next, Math.min(end - next, LONGEST + 1 - text.length()));
            next = end;
        }
        pass('\r');
        pass('\n');
        return Optional.of(new CsvLine(lines, text.toString(), text.length() > LONGEST));
    }

    /** Where in the buffer the line ends, or the buffer. */
    private int endOfRun() {
        int end = next;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private void pass(char expected) {
        if (peek() == expected) {
            next++;
        }
    }

    private int peek() {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, read());
        }
        return filled == 0 ? END : buffer[next];
    }

    private int read() {
        try {
            return reader.read(buffer);
        } catch (CharacterCodingException e) {
            throw new ProblemsException(List.of(new Problem(where, "must be UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(where + ": could not be read", e);
        }
    }
}
