package org.ldsdk.samples.workbench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** The records of a CSV file in UTF-8, one after the other; rows of another length than the header are for the reader to judge. */
final class CsvFile implements Closeable {

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    CsvFile(Path path) throws IOException {
        this.file = path.getFileName().toString();
        this.reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(utf8(path));
        this.records = reader.iterator();
    }

    /** Malformed bytes are refused, not replaced; a byte-order mark is passed over. */
    private static Reader utf8(Path path) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(3);
        byte[] mark = in.readNBytes(3);
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The next record, the header first; empty at the end of the file. */
    Optional<CsvRecord> next() {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    file + ": must be CSV in UTF-8 with every quote closed and no overlong field");
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(file + ": must be a file in UTF-8 that can be read to its end");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
