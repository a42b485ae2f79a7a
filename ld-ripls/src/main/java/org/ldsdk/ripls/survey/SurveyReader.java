package org.ldsdk.ripls.survey;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scorer;

/**
 * Reads a survey from CSV: commas, a header line, one row for each respondent. Immutable and thread-safe.
 *
 * <p>The first column holds the respondents' ids, unless {@link #withIdColumn} names another. An item's column is named
 * by its code, {@code 1} or {@code i1}; a column named as a fact that the instrument reads is that fact; every other
 * column is a demographic. An empty cell is an answer that is missing. Blanks around a cell, lines without any cell
 * filled, a byte order mark, and LF, CR LF or CR are all taken as they are meant.
 *
 * <p>A row that has too few or too many cells, a quotation mark that does not close, an empty id, an id that an earlier
 * row had, or an answer that is no option is reported and left out; the other rows are kept. Memory grows with what is
 * kept: about 100 bytes for each respondent to 24 items with an id of ten characters.
 */
public final class SurveyReader {

    private final Scorer scorer;
    private final Optional<String> idColumn;
    private final Codebook codebook;

    private SurveyReader(Scorer scorer, Optional<String> idColumn, Codebook codebook) {
        this.scorer = scorer;
        this.idColumn = idColumn;
        this.codebook = codebook;
    }

    static SurveyReader of(Instrument instrument) {
        return new SurveyReader(Scorer.of(instrument), Optional.empty(), Codebook.EMPTY);
    }

    /**
     * @param coding the name of one of the instrument's codings, such as {@code 1-5}
     * @return this, reading answers in that coding
     * @throws ProblemsException if the instrument has no such coding
     */
    public SurveyReader withCoding(String coding) {
        return new SurveyReader(scorer.withCoding(coding), idColumn, codebook);
    }

    /**
     * @param name the name of the column that holds the respondents' ids
     * @return this, reading ids from there
     */
    public SurveyReader withIdColumn(String name) {
        return new SurveyReader(scorer, Optional.of(name.strip()), codebook);
    }

    /**
     * @param book what cells mean; each of its columns must then be in the file
     * @return this, reading cells by the codebook
     * @throws ProblemsException naming everything in it that the instrument does not know
     */
    public SurveyReader withCodebook(Codebook book) {
        ProblemsException.throwIfAny(CodebookLint.check(book, scorer));
        return new SurveyReader(scorer, idColumn, book);
    }

    /**
     * Reads a survey and collects what is wrong with it.
     *
     * @param csv the text; the caller closes it
     * @param where how messages call the file
     * @return the good rows, and what is wrong with the others
     * @throws ProblemsException naming everything that is wrong with the header
     * @throws UncheckedIOException if the text cannot be read
     */
    public SurveyReading read(Reader csv, String where) {
        List<SurveyProblem> problems = new ArrayList<>();
        Survey survey = read(csv, where, problems::add);
        return new SurveyReading(survey, problems);
    }

    /**
     * Reads a survey in UTF-8 and collects what is wrong with it.
     *
     * @param csv the bytes; the caller closes them
     * @param where how messages call the file
     * @return the good rows, and what is wrong with the others
     * @throws ProblemsException if the bytes are no UTF-8, or naming everything that is wrong with the header
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public SurveyReading read(InputStream csv, String where) {
        return read(utf8(csv), where);
    }

    /**
     * Reads a survey and hands on what is wrong with it row by row, for files with more bad rows than memory should
     * hold.
     *
     * @param csv the text; the caller closes it
     * @param where how messages call the file
     * @param problems is given each problem as it is met
     * @return the good rows
     * @throws ProblemsException naming everything that is wrong with the header
     * @throws UncheckedIOException if the text cannot be read
     */
    public Survey read(Reader csv, String where, Consumer<SurveyProblem> problems) {
        CsvRows rows = new CsvRows(new CsvLines(csv, where));
        SurveyColumns columns = SurveyColumns.of(rows.next(any -> true), idColumn, scorer, codebook, where);
        SurveyRows survey = new SurveyRows(scorer, columns, codebook, where, problems);
        Optional<CsvRow> row = rows.next(columns::fit);
        while (row.isPresent()) {
            survey.add(row.get());
            row = rows.next(columns::fit);
        }
        return survey.build();
    }

    /**
     * Reads a survey in UTF-8 and hands on what is wrong with it row by row.
     *
     * @param csv the bytes; the caller closes them
     * @param where how messages call the file
     * @param problems is given each problem as it is met
     * @return the good rows
     * @throws ProblemsException if the bytes are no UTF-8, or naming everything that is wrong with the header
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public Survey read(InputStream csv, String where, Consumer<SurveyProblem> problems) {
        return read(utf8(csv), where, problems);
    }

    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
