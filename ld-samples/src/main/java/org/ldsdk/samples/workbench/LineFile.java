package org.ldsdk.samples.workbench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file as bytes, one after the other. Of a line that is too long no more than the longest is kept. */
final class LineFile implements Closeable {

    /** The longest line, in bytes without its end. */
    static final int LONGEST = 1 << 20;

    private static final int LINE_END = '\n';
    private static final int FILE_END = -1;

    private final InputStream in;
    private long number;

    LineFile(Path path) throws IOException {
        this(Files.newInputStream(path));
    }

    LineFile(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first == FILE_END) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean blank = true;
        for (int next = first; next != LINE_END && next != FILE_END; next = in.read()) {
            tooLong |= kept.size() == LONGEST;
            blank &= Character.isWhitespace(next);
            if (!tooLong) {
                kept.write(next);
            }
        }
        return Optional.of(new Line(number, tooLong, blank, kept));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line.
     *
     * @param number its number, 1 for the first
     * @param isTooLong whether there is more of it than was kept
     * @param isBlank whether nothing stands in it
     * @param kept what was kept of it
     */
    record Line(long number, boolean isTooLong, boolean isBlank, ByteArrayOutputStream kept) {

        InputStream open() {
            return new ByteArrayInputStream(kept.toByteArray());
        }
    }
}
